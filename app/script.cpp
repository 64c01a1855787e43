#include "app/script.h"

namespace {
constexpr int lookEvery = 20; // milliseconds
constexpr int usualPatience = 30'000;
} // namespace

Script::Script(QList<Step> steps, QObject *parent, int rest) : QObject(parent), m_steps(std::move(steps)), m_rest(rest), m_patience(usualPatience)
{
    m_poll.setInterval(lookEvery);
    connect(&m_poll, &QTimer::timeout, this, &Script::check);
}

void Script::start() { QTimer::singleShot(0, this, &Script::act); }

void Script::act()
{
    if (m_steps.isEmpty()) return Q_EMIT finished();
    if (m_steps.first().act) m_steps.first().act();
    m_since.start();
    m_seenAt = -1;
    m_poll.start();
}

void Script::check()
{
    const Step &step = m_steps.first();
    if (m_seenAt < 0) {
        if (!step.isThere || step.isThere()) m_seenAt = m_since.elapsed();
        else if (m_since.elapsed() > m_patience) {
            m_poll.stop();
            Q_EMIT stuck(step.name);
        }
        return;
    }
    if (m_since.elapsed() - m_seenAt < (step.look ? m_rest : 0)) return;
    m_poll.stop();
    const Step done = m_steps.takeFirst();
    if (done.look) Q_EMIT looked(done.name);
    act();
}
