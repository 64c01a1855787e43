#pragma once
#include "models/access/gate.h"
#include "ui/startpage.h"

class CentreChoice;
class PasswordLine;
class QLineEdit;

// The first start on an empty archive: who looks after it.
class FirstStartPage : public StartPage {
    Q_OBJECT
public:
    explicit FirstStartPage(Gate &gate, QWidget *parent = nullptr);
    void prepare();

Q_SIGNALS:
    void made(const QString &username, const SecretBytes &password, const QString &siteId);

private:
    void submit();
    bool isComplete();
    void explain(const QList<Problem> &problems);

    Gate &m_gate;
    QLineEdit *m_fullName;
    QLineEdit *m_username;
    CentreChoice *m_centre;
    PasswordLine *m_password;
    PasswordLine *m_again;
};
