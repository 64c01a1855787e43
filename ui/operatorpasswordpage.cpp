#include "ui/operatorpasswordpage.h"
#include "models/store/whendone.h"
#include "ui/desk.h"
#include "ui/startpagecountdown.h"
#include "ui/startpagepassword.h"
#include <QLineEdit>
#include <QPushButton>

OperatorPasswordPage::OperatorPasswordPage(Gate &gate, const Author &who, QWidget *parent)
    : StartPage(tr("Change the password"), {}, parent), m_gate(gate), m_author(who)
{
    build(true, true);
}

OperatorPasswordPage::OperatorPasswordPage(Gate &gate, const Author &who, const SecretBytes &present, QWidget *parent)
    : StartPage(tr("Choose your password"), tr("An administrator gave you the one you have just typed. From now on only you will know yours."), parent),
      m_gate(gate), m_author(who), m_given(present)
{
    build(false, false);
}

OperatorPasswordPage::OperatorPasswordPage(Gate &gate, const Author &administrator, const Operator &whose, QWidget *parent)
    : StartPage(tr("Give a password to %1").arg(whose.fullName), tr("Tell it to them in person. They choose their own when they next sign in."), parent),
      m_gate(gate), m_author(administrator), m_whose(whose.id)
{
    build(false, true);
}

void OperatorPasswordPage::build(bool asksPresent, bool mayCancel)
{
    m_wait = new Countdown(*this);
    m_next = new PasswordLine;
    m_again = new PasswordLine;
    if (asksPresent) {
        m_present = new PasswordLine;
        addField(tr("&Present password"), m_present);
        submitsOnEnter(m_present->line());
    }
    addField(tr("&New password: at least 10 characters, such as three or four words"), m_next);
    addField(tr("New password &again"), m_again);
    m_next->alsoShows(m_again);
    submitsOnEnter(m_next->line());
    submitsOnEnter(m_again->line());
    connect(addButton(m_whose.isEmpty() ? tr("Change the password") : tr("Give the password")), &QPushButton::clicked, this, &OperatorPasswordPage::submit);
    if (mayCancel) connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &OperatorPasswordPage::cancelled);
    setFirst(m_present ? m_present : m_next);
}

bool OperatorPasswordPage::isComplete()
{
    const auto missing = [this](PasswordLine *where, const QString &what) {
        warn(what);
        where->setFocus();
        return false;
    };
    if (m_present && m_present->text().isEmpty()) return missing(m_present, tr("Type your present password."));
    if (m_next->text().isEmpty()) return missing(m_next, tr("Type the new password."));
    if (m_next->text() != m_again->text()) return missing(m_again, tr("The two passwords differ. Type the same one twice."));
    return true;
}

void OperatorPasswordPage::submit()
{
    if (!isComplete()) return;
    setBusy(tr("One moment …"));
    if (m_whose.isEmpty()) changeOwn();
    else give();
}

void OperatorPasswordPage::give()
{
    whenDone(m_gate.givePassword(m_whose, m_next->text(), m_author), this, [this](const QStringList &faults) { finish(faults); },
             [this](const std::exception &e) { fail(e); });
}

void OperatorPasswordPage::fail(const std::exception &e)
{
    setReady();
    warn(QString::fromUtf8(e.what()));
}

void OperatorPasswordPage::changeOwn()
{
    const auto answered = [this](const Credentials::Change &change) {
        if (change.done || !change.faults.isEmpty()) return finish(change.faults);
        setReady();
        const bool waits = change.present.kind == SignInAnswer::Kind::Wait;
        m_wait->start(change.present.secondsToWait, waits ? tr("There were too many wrong attempts.") : tr("The present password is not right."));
        if (!m_present) return;
        m_present->clear();
        m_present->setFocus();
    };
    whenDone(m_gate.changeOwnPassword(m_author, m_present ? m_present->secret() : m_given, m_next->text()), this, answered,
             [this](const std::exception &e) { fail(e); });
}

void OperatorPasswordPage::finish(const QStringList &faults)
{
    setReady();
    if (!faults.isEmpty()) {
        warn(tr("This password will not do. %1").arg(faults.first()));
        return m_next->setFocus();
    }
    for (PasswordLine *line : {m_present, m_next, m_again})
        if (line) line->clear();
    warn({});
    Q_EMIT changed();
}

void givePasswordTo(const Operator &whose, const Desk &desk, QWidget *over, const std::function<void()> &then)
{
    auto *page = new OperatorPasswordPage(*desk.gate, desk.author(), whose);
    page->setParent(over, Qt::Dialog);
    page->setWindowModality(Qt::WindowModal);
    page->setAttribute(Qt::WA_DeleteOnClose);
    // The title of a window is seen in the task bar: it names nobody.
    page->setWindowTitle(OperatorPasswordPage::tr("Give a password"));
    QObject::connect(page, &OperatorPasswordPage::changed, over, [page, then] {
        page->close();
        then();
    });
    QObject::connect(page, &OperatorPasswordPage::cancelled, page, &QWidget::close);
    page->show();
}
