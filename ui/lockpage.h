#pragma once
#include "models/access/gate.h"
#include "models/access/session.h"
#include "ui/startpage.h"
#include <QPointer>

class PasswordLine;

// Covers the work until the one who locked it types the password, or somebody else asks to sign in. What was being typed
// stays as it is behind it; other windows of the program are hidden with it.
class LockPage : public StartPage {
    Q_OBJECT
public:
    LockPage(Gate &gate, Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void unlocked();             // the session is unlocked already
    void someoneElseRequested(); // the session is still the one that was locked

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void submit();
    void answered(const SignInAnswer &answer);
    void hideOtherWindows();

    Gate &m_gate;
    Session &m_session;
    PasswordLine *m_password;
    class Countdown *m_wait;
    QList<QPointer<QWidget>> m_hidden;
};
