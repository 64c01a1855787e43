#include "models/sync/syncloop.h"
#include <QRandomGenerator>
#include <QSocketNotifier>

// What the central says by itself while nothing is asked.
namespace syncing {

namespace {
constexpr int bundled = 300; // ms at most that news wait for more of them
constexpr int apart = 800;   // ms from one round to the next one for news, where there are always some
} // namespace

void SyncLoop::listen()
{
    hear();
    if (!m_line || m_line->socket() < 0) return;
    m_socket = std::make_unique<QSocketNotifier>(m_line->socket(), QSocketNotifier::Read);
    connect(m_socket.get(), &QSocketNotifier::activated, this, &SyncLoop::hear);
}

void SyncLoop::hear()
{
    try {
        if (!m_line || !m_line->hasNews()) return;
        // One save wakes all consoles of the office: not all at once, and once for several saves.
        const int some = static_cast<int>(QRandomGenerator::global()->bounded(bundled - bundled / 6));
        const int wait = std::max(bundled / 6, static_cast<int>(apart - std::min<qint64>(m_round.elapsed(), apart))) + some;
        if (!m_next.isActive() || m_next.remainingTime() > std::max(bundled, wait)) m_next.start(wait);
    } catch (const Failure &) {
        // Whether the central is gone too shows when it is asked again. This may run within a call of the notifier.
        if (m_socket) {
            m_socket->setEnabled(false); // its number may be another file's already
            m_socket.release()->deleteLater();
        }
        m_line.reset();
        m_whole.invalidate();
        m_next.start(0);
    }
}

// After the line was used between two rounds: what was said meanwhile came in with the answer, and the socket tells nothing of it.
void SyncLoop::lookAtLine()
{
    if (m_inRound || !m_socket) return;
    if (m_line && m_line->socket() == m_socket->socket()) return hear();
    // It broke, or is another one.
    m_socket.reset();
    m_next.start(0);
}

} // namespace syncing
