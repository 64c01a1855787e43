#pragma once
#include "models/access/gate.h"
#include "ui/startpage.h"
#include <functional>

class PasswordLine;
struct Desk;

// A new password: one's own because one wants to, one's own because an administrator gave it, or somebody else's.
class OperatorPasswordPage : public StartPage {
    Q_OBJECT
public:
    // One's own.
    OperatorPasswordPage(Gate &gate, const Author &who, QWidget *parent = nullptr);
    // One's own, at once: the present one was typed a moment ago.
    OperatorPasswordPage(Gate &gate, const Author &who, const SecretBytes &present, QWidget *parent = nullptr);
    // An administrator gives one to somebody, who changes it when they next sign in.
    OperatorPasswordPage(Gate &gate, const Author &administrator, const Operator &whose, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();
    void cancelled();

private:
    void build(bool asksPresent, bool mayCancel);
    void submit();
    bool isComplete();
    void changeOwn();
    void give();
    void finish(const QStringList &faults);
    void fail(const std::exception &e);

    Gate &m_gate;
    Author m_author;
    QString m_whose;     // empty: one's own
    SecretBytes m_given; // the present one, when it is known
    PasswordLine *m_present = nullptr;
    PasswordLine *m_next = nullptr;
    PasswordLine *m_again = nullptr;
    class Countdown *m_wait = nullptr;
};

// The page for somebody else's password as a dialog over a page that goes on; then() once it is given. Needs desk.gate.
void givePasswordTo(const Operator &whose, const Desk &desk, QWidget *over, const std::function<void()> &then);
