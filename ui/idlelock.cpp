#include "ui/idlelock.h"
#include "models/access/session.h"
#include <QCoreApplication>
#include <QEvent>

IdleLock::IdleLock(Session &session, int minutes, std::function<QDateTime()> now, QObject *parent)
    : QObject(parent), m_session(session), m_now(std::move(now)), m_minutes(minutes), m_last(m_now())
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::check);
    connect(&m_session, &Session::changed, this, [this] { m_last = m_now(); });
    m_timer.start(5000);
}

void IdleLock::setMinutes(int minutes)
{
    m_minutes = minutes;
    m_last = m_now();
}

void IdleLock::lock()
{
    if (!m_session.isSignedIn() || m_session.isLocked()) return;
    Q_EMIT aboutToLock();
    m_session.lock();
}

void IdleLock::check()
{
    const QDateTime now = m_now();
    // A clock that was set back does not keep the screen open for longer.
    if (now < m_last) m_last = now;
    if (m_minutes > 0 && m_last.secsTo(now) >= m_minutes * 60) lock();
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        // Who comes back to a computer that slept finds it locked, not woken by the touch.
        check();
        m_last = m_now();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}
