#include "ui/centralpassword.h"
#include "models/access/passwords.h"
#include "models/store/whendone.h"
#include "ui/centralaccount.h"
#include "ui/icon.h"
#include "ui/startpagepassword.h"
#include "ui/theme.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype shortest = 12; // it is tried from the whole network, not from this keyboard alone
}

CentralPassword::CentralPassword(CentralAccount &account, QWidget *parent) : QWidget(parent), m_account(account)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid / 2);
    m_present = addLine(tr("&Present password at the central"), "presentPassword");
    m_next = addLine(tr("&New password: at least 12 characters, such as three or four words"), "ownPassword");
    m_again = addLine(tr("New password a&gain"), "ownPasswordAgain");
    m_next->alsoShows(m_again);
    m_change = new QPushButton(icon(u"key"_s), tr("C&hange my password"));
    m_change->setObjectName(u"changeOwnPassword"_s);
    m_change->setAutoDefault(false);
    layout->addSpacing(theme::grid / 2);
    layout->addWidget(m_change, 0, Qt::AlignLeft);
    connect(m_change, &QPushButton::clicked, this, &CentralPassword::change);
    connect(m_again->line(), &QLineEdit::returnPressed, this, &CentralPassword::change);
}

PasswordLine *CentralPassword::addLine(const QString &label, const char *name)
{
    auto *line = new PasswordLine;
    auto *text = new QLabel(label);
    text->setWordWrap(true);
    text->setBuddy(line->line());
    line->line()->setObjectName(QLatin1String(name));
    line->line()->setAccessibleName(QString(label).remove(u'&'));
    layout()->addWidget(text);
    layout()->addWidget(line);
    return line;
}

void CentralPassword::setBusy(bool busy) { m_change->setEnabled(!busy); }

bool CentralPassword::isComplete()
{
    const auto missing = [this](PasswordLine *where, const QString &what) {
        Q_EMIT told(what);
        where->line()->setFocus();
        return false;
    };
    if (m_account.address().isEmpty()) return missing(m_present, tr("This computer does not know where its central is. Disconnect it, then connect it again: nothing stored here is lost."));
    if (m_present->text().isEmpty()) return missing(m_present, tr("Type your present password at the central. Who gave it to you can give you another if it is lost."));
    if (const QStringList faults = passwordFaults(m_next->text(), {m_account.address().login}, shortest); !faults.isEmpty()) return missing(m_next, tr("This password will not do. %1").arg(faults.first()));
    if (m_next->text() == m_present->text()) return missing(m_next, tr("This is the password you have now. Choose another."));
    if (m_next->text() != m_again->text()) return missing(m_again, tr("The two passwords differ. Type the same one twice."));
    return true;
}

void CentralPassword::change()
{
    if (!m_change->isEnabled() || !isComplete()) return;
    Q_EMIT asked(tr("The password is being changed at the central…"));
    whenDone(
        m_account.changePassword(m_present->text(), m_next->text()), this, [this](const QString &besides) { finish(besides); }, [this](const std::exception &e) { fail(e); });
}

void CentralPassword::finish(const QString &besides)
{
    for (PasswordLine *line : {m_present, m_next, m_again}) line->clear();
    Q_EMIT told((tr("Your password at the central is changed, and this computer uses the new one. If you work at another computer too, give it the new one on this page there.") + u' ' + besides).trimmed());
}

void CentralPassword::fail(const std::exception &e)
{
    const auto *turnedAway = dynamic_cast<const syncing::TurnedAway *>(&e);
    const QString why = QString::fromUtf8(e.what());
    if (turnedAway && turnedAway->code() == u"password") {
        m_present->line()->setFocus();
        m_present->line()->selectAll();
        return Q_EMIT told(tr("The present password is not right: nothing was changed."));
    }
    if (dynamic_cast<const syncing::Cut *>(&e))
        return Q_EMIT told(tr("The central cannot be reached now, and the password is as it was: try again later. %1 Only if the line broke at the last moment the new one may hold already.").arg(why));
    Q_EMIT told(tr("The password is as it was. %1").arg(why));
}
