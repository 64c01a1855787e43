#include "ui/recoverypage.h"
#include "models/access/recoverykey.h"
#include "models/store/whendone.h"
#include <QFontDatabase>
#include <QLineEdit>
#include <QPushButton>

RecoveryPage::RecoveryPage(StoreKey &key, const QString &why, QWidget *parent) : StartPage(tr("Open with the recovery key"), why, parent), m_key(key), m_typed(new QLineEdit)
{
    QFont font = m_typed->font();
    font.setFamily(QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
    m_typed->setFont(font);
    m_typed->setMaxLength(200);
    m_typed->setPlaceholderText(tr("Seven groups of five"));
    m_typed->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    addField(tr("&Recovery key, from the sheet in the office safe"), m_typed);
    connect(addButton(tr("Open the archive")), &QPushButton::clicked, this, &RecoveryPage::submit);
    connect(addButton(tr("&Back")), &QPushButton::clicked, this, &RecoveryPage::backRequested);
    connect(m_typed, &QLineEdit::textEdited, this, &RecoveryPage::check);
    submitsOnEnter(m_typed);
    setFirst(m_typed);
}

void RecoveryPage::check()
{
    const auto reading = recoverykey::read(m_typed->text());
    const auto wrong = reading.wrongGroups;
    if (!wrong.isEmpty() && wrong.first() > recoverykey::groups) warn(tr("There are too many letters: the key has seven groups of five."));
    else if (!wrong.isEmpty()) warn(tr("There is a typing mistake in group %1. Compare it with the sheet.").arg(wrong.first()));
    else if (reading.secret) inform(tr("All seven groups are right."));
    else if (reading.complete > 0) inform(tr("%1 of 7 groups are right so far.").arg(reading.complete));
    else warn({});
}

void RecoveryPage::submit()
{
    const QString typed = m_typed->text();
    if (!recoverykey::read(typed).secret) {
        check();
        if (recoverykey::read(typed).wrongGroups.isEmpty()) warn(tr("The key is not complete: it has seven groups of five letters and digits."));
        return m_typed->setFocus();
    }
    setBusy(tr("Opening the archive …"));
    whenDone(m_key.recover(typed), this,
             [this](const KeyAnswer &answer) {
                 setReady();
                 m_typed->clear();
                 warn({});
                 Q_EMIT recovered(answer);
             },
             [this](const std::exception &e) {
                 setReady();
                 warn(QString::fromUtf8(e.what()));
                 m_typed->setFocus();
             });
}
