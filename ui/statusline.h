#pragma once
#include <QStatusBar>

class Page;
class QDateTime;
class QLabel;
class QToolButton;
class Session;
namespace syncing { struct Status; }

// The bar at the bottom: whether what is on screen is saved, what is still to be sent, who works where, when the last backup was made.
// Where all of it has no room, what matters least is left out; the tooltips have it all.
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showSaved(const Page *page);
    // Nothing where there is no central. A click asks for the page that says more.
    void showExchange(const syncing::Status &status);
    void showWho(const Session &session);
    void showBackup(const QDateTime &lastBackup); // UTC; invalid: never
    void say(const QString &text); // for a while

Q_SIGNALS:
    void pageRequested(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    bool fits() const;

    QLabel *m_saved, *m_who, *m_backup;
    QToolButton *m_exchange;
    QString m_exchangePage;
    QStringList m_standing, m_whole; // of the exchange, and of who is working: what matters most first
};
