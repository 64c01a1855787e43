#include "ui/lockpage.h"
#include "models/store/whendone.h"
#include "ui/startpagecountdown.h"
#include "ui/startpagepassword.h"
#include <QApplication>
#include <QHideEvent>
#include <QLineEdit>
#include <QPushButton>
#include <utility>

LockPage::LockPage(Gate &gate, Session &session, QWidget *parent)
    : StartPage(tr("The screen is locked"), tr("%1 is at work here, at %2. Everything is as it was left.").arg(session.who().fullName, session.siteName()), parent), m_gate(gate),
      m_session(session), m_password(new PasswordLine), m_wait(new Countdown(*this))
{
    addField(tr("&Password"), m_password);
    submitsOnEnter(m_password->line());
    connect(addButton(tr("Unlock")), &QPushButton::clicked, this, &LockPage::submit);
    connect(addButton(tr("&Somebody else signs in …")), &QPushButton::clicked, this, &LockPage::someoneElseRequested);
    setFirst(m_password);
}

void LockPage::submit()
{
    if (m_password->text().isEmpty()) {
        warn(tr("Type your password."));
        return m_password->setFocus();
    }
    setBusy(tr("One moment …"));
    const Operator who = m_session.who();
    whenDone(m_gate.signIn(who.username, m_password->secret(), who.site), this, [this](const SignInAnswer &answer) { answered(answer); },
             [this](const std::exception &e) {
                 setReady();
                 warn(QString::fromUtf8(e.what()));
             });
}

void LockPage::answered(const SignInAnswer &answer)
{
    setReady();
    m_password->clear();
    m_password->setFocus();
    warn({});
    switch (answer.kind) {
    case SignInAnswer::Kind::Welcome:
        m_session.unlock();
        Q_EMIT unlocked();
        return;
    case SignInAnswer::Kind::Wrong: m_wait->start(answer.secondsToWait, tr("The password is not right.")); return;
    case SignInAnswer::Kind::Wait: m_wait->start(answer.secondsToWait, tr("There were too many wrong attempts.")); return;
    case SignInAnswer::Kind::NotActive: warn(tr("You may not sign in any more. Ask an administrator if this is a mistake.")); return;
    }
}

void LockPage::showEvent(QShowEvent *event)
{
    StartPage::showEvent(event);
    hideOtherWindows();
}

void LockPage::hideEvent(QHideEvent *event)
{
    StartPage::hideEvent(event);
    if (event->spontaneous() || m_session.isLocked()) return;
    // Whoever signs in next is not shown what the one before was asked.
    for (const auto &hidden : std::exchange(m_hidden, {}))
        if (hidden) m_session.isSignedIn() ? hidden->show() : static_cast<void>(hidden->close());
}

// Dialogs and previews may show people's data; hiding does not answer them.
void LockPage::hideOtherWindows()
{
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other == window() || !other->isVisible()) continue;
        const bool lasts = other->windowType() == Qt::Dialog || other->windowType() == Qt::Window || other->windowType() == Qt::Sheet;
        if (lasts) m_hidden << other;
        other->hide();
    }
}
