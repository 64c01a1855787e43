#pragma once
#include <QWidget>

class CentralAccount;
class PasswordLine;
class QPushButton;

// Whoever this computer signs in as at the central changes their own password there.
class CentralPassword : public QWidget {
    Q_OBJECT
public:
    explicit CentralPassword(CentralAccount &account, QWidget *parent = nullptr);

    // Something else is asked of the central meanwhile.
    void setBusy(bool busy);

Q_SIGNALS:
    void asked(const QString &doing); // the central is being asked
    void told(const QString &what);   // what came of it, or what is missing

private:
    PasswordLine *addLine(const QString &label, const char *name);
    void change();
    bool isComplete();
    void finish(const QString &besides);
    void fail(const std::exception &e);

    CentralAccount &m_account;
    PasswordLine *m_present, *m_next, *m_again;
    QPushButton *m_change;
};
