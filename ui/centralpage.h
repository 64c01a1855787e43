#pragma once
#include "models/sync/status.h"
#include "ui/desk.h"
#include "ui/page.h"
#include <QPointer>
class CentralAccount;
class CentralForm;
class CentralPassword;
class NoticeBar;
class PasswordLine;
class QLabel;
class QPushButton;
class QVBoxLayout;

// The central of this computer: what it is, connecting to it, giving or changing the password, going without it again. What turned
// the console away is said here, with what happens to what was not sent.
class CentralPage : public Page {
    Q_OBJECT
public:
    CentralPage(const Desk &desk, CentralAccount &account, QWidget *parent = nullptr);

    QString title() const override { return tr("Central"); }
    QString helpTopic() const override { return QStringLiteral("central"); }
    QString key() const override { return QStringLiteral("central"); }

private:
    QWidget *makeAlone();
    QWidget *makeConnected();
    QPushButton *addButton(QVBoxLayout *to, const QString &sign, const QString &text, const char *name);
    void follow();
    void test();
    void connectNow();
    void usePassword();
    void askToLeave();
    void setBusy(const QString &doing);
    void fail(const QString &what, const std::exception &e);

    Desk m_desk;
    CentralAccount &m_account;
    NoticeBar *m_notice;
    QLabel *m_standing, *m_where;
    QWidget *m_alone, *m_connected;
    CentralForm *m_form = nullptr;
    PasswordLine *m_password = nullptr;
    CentralPassword *m_ownPassword = nullptr;
    QList<QPushButton *> m_buttons; // what waits for the central; pressed once
    bool m_busy = false;
};
