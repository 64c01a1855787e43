#pragma once
#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <functional>

class Session;

// Locks the session when nobody has touched the keyboard or the mouse for some minutes, the time the computer slept
// included. Watches the whole program; nothing outside it.
class IdleLock : public QObject {
    Q_OBJECT
public:
    IdleLock(Session &session, int minutes, std::function<QDateTime()> now = QDateTime::currentDateTimeUtc, QObject *parent = nullptr);

    void setMinutes(int minutes); // 0: never on its own
    // At once, as Ctrl+L does.
    void lock();
    // Locks if it is time; a timer calls it every few seconds.
    void check();

Q_SIGNALS:
    void aboutToLock(); // the moment to keep what is being typed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Session &m_session;
    std::function<QDateTime()> m_now;
    int m_minutes;
    QDateTime m_last;
    QTimer m_timer;
};
