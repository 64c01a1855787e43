#include "models/sync/round.h"
#include "models/sync/syncloop.h"
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QSocketNotifier>

// The rounds of the loop, and what follows on them.
namespace syncing {

namespace {
constexpr qint64 comparedEvery = 12 * 60 * 60 * 1000; // ms
constexpr qint64 progressEvery = 200;                 // ms
constexpr qint64 waitsForLoad = 1000;                 // ms that a save waits behind a load

// Consoles that lost their central together do not come back together.
std::chrono::milliseconds aboutAs(std::chrono::milliseconds time, double less)
{
    return std::chrono::milliseconds(qRound64(static_cast<double>(time.count()) * (1.0 - less * QRandomGenerator::global()->generateDouble())));
}
} // namespace

bool SyncLoop::goesOn()
{
    if (m_stopping || m_interrupted) return false;
    doBetween();
    return !(m_saved && m_status.toLoad > 0 && m_round.hasExpired(waitsForLoad));
}

void SyncLoop::goRound()
{
    if (!m_account || m_stopping) return;
    m_next.stop();
    m_socket.reset();
    // What was saved goes off at once; there is time to compare in a round that nobody waits for.
    const bool saved = m_saved.exchange(false), isUpToDate = m_status.state == Status::State::UpToDate;
    const bool comparing = !saved && isUpToDate && m_compared.hasExpired(m_compareAfter);
    m_cutShort = false;
    tell(Status::State::Syncing, m_status.problem);
    m_round.start();
    bool lightly = false;
    try {
        lightly = goLightly(saved || !isUpToDate ? LightRound::Way::Both : LightRound::Way::Reading);
        if (!lightly) goWhole(comparing);
    } catch (const TurnedAway &no) {
        return fail(Status::State::TurnedAway, no, no.code());
    } catch (const Cut &cut) {
        return fail(Status::State::Offline, cut);
    } catch (const Failure &failure) {
        return fail(Status::State::Failed, failure);
    }
    succeed(lightly);
}

// Between two whole rounds, which come every minute even where there is always something new: what is usual. Anything else, and
// whatever went wrong, a whole round sees to at once, and says what it is. False: it is to come.
bool SyncLoop::goLightly(LightRound::Way way)
{
    if (!m_line || m_interrupted || !m_whole.isValid() || m_whole.hasExpired(m_wholeEvery.count())) return false;
    const auto over = qScopeGuard([this] { m_inRound = false; });
    m_inRound = true;
    try {
        LightRound round(m_local, m_line->central(), reported());
        if (!round.run(way)) return false;
        if (!m_cutShort) m_readAt = m_greetedAt.addMSecs(m_whole.elapsed() - m_round.elapsed());
        if (round.lineBroke()) dropLine();
    } catch (const Failure &) {
        if (m_stopping || m_interrupted) throw;
        return false;
    }
    return true;
}

void SyncLoop::goWhole(bool comparing)
{
    Round round(m_local, central(), reported());
    const auto over = qScopeGuard([this] { m_inRound = false; });
    m_inRound = true;
    m_whole.invalidate();
    round.run(comparing ? Round::Care::Comparing : Round::Care::Usual);
    m_greeted = true;
    if (comparing) {
        m_compared.start();
        m_compareAfter = comparedEvery;
    }
    if (round.lineBroke()) return dropLine();
    if (m_cutShort) return;
    m_whole = m_round;
    m_greetedAt = round.greetedAt();
    m_readAt = {};
    m_wholeEvery = aboutAs(m_patience.every, 0.1);
}

Reported SyncLoop::reported()
{
    const auto progress = [this](qint64 done, qint64 of) {
        m_status.loaded = done;
        m_status.toLoad = of;
        if (m_progress.isValid() && !m_progress.hasExpired(progressEvery)) return;
        m_progress.start();
        tell(Status::State::Syncing);
    };
    return {progress, [this](const auto &types) { Q_EMIT changed(types); }, [this] {
                m_cutShort = m_cutShort || !goesOn();
                return !m_cutShort;
            }};
}

void SyncLoop::succeed(bool lightly)
{
    m_failures = 0;
    count();
    if (m_saved || m_interrupted) return waitFor({}); // cut short, and goes on
    m_status.loaded = m_status.toLoad = 0;
    tell(m_status.toSend > 0 ? Status::State::Waiting : Status::State::UpToDate);
    waitFor(lightly && m_whole.isValid() ? std::max(std::chrono::milliseconds(0), m_wholeEvery - std::chrono::milliseconds(m_whole.elapsed())) : aboutAs(m_patience.every, 0.1));
    listen();
    if (!lightly) askPresence(); // otherwise it has its own time
}

// Nothing more comes for a while: who works with what is here has the lists as quick as ever.
void SyncLoop::makeUp()
{
    try {
        for (bool more = true; more && !m_stopping;) m_local.run([&more](Database &db) { more = replica::buildTitleIndex(db); });
    } catch (const Failure &) { // no room on the disk: they are right, and slower
    }
}

void SyncLoop::fail(Status::State state, const Failure &failure, const QString &code)
{
    dropLine();
    if (m_stopping) return;
    if (m_interrupted) return waitFor({});
    m_presence.stop();
    Q_EMIT presenceTold({});
    // The same wrong password again and again would lock the login of whoever mistyped it.
    if (code == u"password") {
        m_status.nextTry = {};
    } else {
        const auto pause = m_patience.firstPause * (1 << std::min(m_failures, 16));
        waitFor(aboutAs(std::min<std::chrono::milliseconds>(pause, m_patience.longestPause), 0.5));
    }
    ++m_failures;
    makeUp();
    count();
    tell(state, failure.text(), code);
}

} // namespace syncing
