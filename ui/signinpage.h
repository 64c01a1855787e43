#pragma once
#include "models/access/gate.h"
#include "ui/startpage.h"
#include <QTimer>

class CentreChoice;
class PasswordLine;
class QLineEdit;

// Who are you, and where are you today.
class SignInPage : public StartPage {
    Q_OBJECT
public:
    explicit SignInPage(Gate &gate, QWidget *parent = nullptr);

    // The centres, and who signed in last; called each time the page is about to be used.
    void prepare();

Q_SIGNALS:
    // The password just typed comes along for the case that it must be changed at once.
    void signedIn(const SignInAnswer &answer, const SecretBytes &password);

private:
    void submit();
    void answered(const SignInAnswer &answer, const SecretBytes &password);

    Gate &m_gate;
    QLineEdit *m_username;
    PasswordLine *m_password;
    CentreChoice *m_centre;
    class Countdown *m_wait;
};
