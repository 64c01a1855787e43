#include "ui/recoverykeypage.h"
#include "ui/icon.h"
#include "ui/theme.h"
#include <QCheckBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {
// Four groups, then three: as they are printed, so that they can be compared.
QString inTwoLines(const QString &key)
{
    const QStringList groups = key.split(u'-');
    return groups.mid(0, 4).join(u" "_s) + u'\n' + groups.mid(4).join(u" "_s);
}
} // namespace

RecoveryKeyPage::RecoveryKeyPage(const QString &recoveryKey, PrintKey print, QWidget *parent)
    : StartPage(tr("The recovery key"), tr("If this computer breaks or its account is lost, only this key opens the archive and its backups. "
                                           "Print it and put it in the office safe. It is shown this once; write it down if there is no printer."), parent)
{
    auto *key = new QLabel(inTwoLines(recoveryKey));
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    key->setFont(font);
    theme::enlarge(key, 1.15);
    font = key->font();
    font.setFamily(QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
    key->setFont(font);
    key->setAlignment(Qt::AlignCenter);
    key->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    key->setAccessibleName(tr("Recovery key"));
    key->setObjectName("recoveryKey"_L1);
    add(key);
    auto *safe = new QCheckBox(tr("&I have put it in the safe"));
    add(safe);
    QPushButton *go = addButton(tr("Continue"));
    go->setEnabled(false);
    QPushButton *paper = addButton(tr("&Print …"));
    paper->setIcon(icon(u"print"_s));
    paper->setVisible(static_cast<bool>(print));
    connect(safe, &QCheckBox::toggled, go, &QWidget::setEnabled);
    connect(paper, &QPushButton::clicked, this, [=, this] { print(this, recoveryKey); });
    connect(go, &QPushButton::clicked, this, [=, this] { Q_EMIT inTheSafe(recoveryKey); });
    setFirst(print ? static_cast<QWidget *>(paper) : safe);
}
