#include "models/sync/syncloop.h"
#include "models/store/database.h"
#include "models/store/migrations.h"
#include "models/sync/replica.h"
#include <QCoreApplication>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QSocketNotifier>
#include <QSysInfo>
#include <utility>

using namespace Qt::StringLiterals;

namespace syncing {
namespace {
constexpr qint64 comparedEvery = 12 * 60 * 60 * 1000; // ms
constexpr qint64 progressEvery = 200;                 // ms
constexpr int firstComparedWithin = 3 * 60 * 60 * 1000; // ms; all consoles of the office are started at the same time
constexpr int bundled = 300;                          // ms at most that news wait for more of them
constexpr qint64 waitsForLoad = 1000;                 // ms that a save waits behind a load

// Consoles that lost their central together do not come back together.
std::chrono::milliseconds aboutAs(std::chrono::milliseconds time, double less)
{
    return std::chrono::milliseconds(qRound64(static_cast<double>(time.count()) * (1.0 - less * QRandomGenerator::global()->generateDouble())));
}

QString words(const char *text) { return QCoreApplication::translate("Syncer", text); }
} // namespace

SyncLoop::SyncLoop(Worker &worker, OpenLine open, const Patience &patience)
    : m_local(worker), m_open(std::move(open)), m_patience(patience), m_next(this), m_presence(this)
{
    m_next.setSingleShot(true);
    m_compared.start();
    m_compareAfter = QRandomGenerator::global()->bounded(firstComparedWithin);
    connect(&m_next, &QTimer::timeout, this, &SyncLoop::goRound);
    connect(&m_presence, &QTimer::timeout, this, &SyncLoop::askPresence);
}

SyncLoop::~SyncLoop() = default;

void SyncLoop::stop()
{
    m_stopping = true;
    m_local.stop();
    stopLines();
}

void SyncLoop::interrupt()
{
    m_interrupted = true;
    stopLines();
}

void SyncLoop::stopLines()
{
    const std::lock_guard guard(m_linesLock);
    for (const auto &one : std::as_const(m_lines))
        if (const auto line = one.lock()) line->stop();
}

std::shared_ptr<Line> SyncLoop::opened(const Account &account)
{
    std::shared_ptr<Line> line = m_open(account.address, account.password);
    const std::lock_guard guard(m_linesLock);
    m_lines.removeIf([](const auto &one) { return one.expired(); });
    m_lines << line;
    if (m_stopping) line->stop();
    return line;
}

Central &SyncLoop::central()
{
    if (!m_inRound && m_interrupted.exchange(false)) dropLine();
    if (!m_line) {
        m_line = opened(*m_account);
        m_greeted = false;
    }
    return m_line->central();
}

// Nothing is handed out to a computer that has not said hello; a round begins with it.
Central &SyncLoop::greetedCentral()
{
    Central &asked = central();
    if (!m_inRound && !m_greeted) {
        Round(m_local, asked).greet();
        m_greeted = true;
    }
    return asked;
}

// The notifier goes before the socket it watches.
void SyncLoop::dropLine()
{
    m_socket.reset();
    m_line.reset();
}

Welcome SyncLoop::test(const CentralAddress &address, const QString &password)
{
    // What a person waits for came before a round: that one begins again afterwards.
    if (m_interrupted.exchange(false)) dropLine();
    if (m_account && m_status.state != Status::State::TurnedAway) m_next.start(0);
    Greeting greeting; // without a device: it only looks
    greeting.name = QSysInfo::machineHostName();
    greeting.program = QCoreApplication::applicationVersion();
    m_local.run([&greeting](Database &db) { greeting.schema = schemaOf(db); });
    const auto line = opened({address, password});
    const Welcome welcome = line->central().hello(greeting);
    if (!welcome.open) throw TurnedAway(u"closed"_s, words(QT_TRANSLATE_NOOP("Syncer", "The central is being put back in order.")));
    if (greeting.schema < welcome.oldestSchema) throw TurnedAway(u"too-old"_s, words(QT_TRANSLATE_NOOP("Syncer", "This program is too old for the central.")));
    return welcome;
}

Welcome SyncLoop::join(const CentralAddress &address, const QString &password)
{
    const Welcome welcome = test(address, password);
    resume(address, password);
    return welcome;
}

void SyncLoop::resume(const CentralAddress &address, const QString &password)
{
    dropLine();
    m_account = Account{address, password};
    m_failures = 0;
    m_next.start(0);
}

void SyncLoop::hold(const QString &problem)
{
    dropLine();
    m_next.stop();
    m_account.reset();
    count();
    tell(Status::State::TurnedAway, problem, u"no-password"_s);
}

void SyncLoop::leave()
{
    dropLine();
    m_next.stop();
    m_account.reset();
    m_local.run([](Database &db) { replica::leave(db); });
    count();
    tell(Status::State::Alone);
}

void SyncLoop::noteSave()
{
    m_saved = true;
    QMetaObject::invokeMethod(this, &SyncLoop::sendSaved, Qt::QueuedConnection);
}

void SyncLoop::sendSaved()
{
    if (!m_saved) return; // a round that began since has seen it
    if (m_account && m_failures == 0) return goRound();
    m_saved = false;
    if (!m_status.joined) return;
    count();
    tell(m_status.state, m_status.problem, m_status.code);
}

void SyncLoop::between(std::function<void()> job)
{
    {
        const std::lock_guard guard(m_betweenLock);
        m_between << std::move(job);
    }
    QMetaObject::invokeMethod(this, &SyncLoop::doBetween, Qt::QueuedConnection);
}

void SyncLoop::doBetween()
{
    for (;;) {
        std::function<void()> job;
        {
            const std::lock_guard guard(m_betweenLock);
            if (m_between.isEmpty()) break;
            job = m_between.takeFirst();
        }
        job();
    }
    // The line broke meanwhile, or is another one.
    if (!m_socket || (m_line && m_line->socket() == m_socket->socket())) return;
    m_socket.reset();
    m_next.start(0);
}

void SyncLoop::roundNow()
{
    m_failures = 0;
    goRound();
    if (m_stopping) throw Cut(words(QT_TRANSLATE_NOOP("Syncer", "The program is being left."))); // no round went through
}

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
    const bool comparing = !m_saved && m_status.state == Status::State::UpToDate && m_compared.hasExpired(m_compareAfter);
    m_saved = false;
    tell(Status::State::Syncing, m_status.problem);
    m_round.start();
    const auto progress = [this](qint64 done, qint64 of) {
        m_status.loaded = done;
        m_status.toLoad = of;
        if (m_progress.isValid() && !m_progress.hasExpired(progressEvery)) return;
        m_progress.start();
        tell(Status::State::Syncing);
    };
    try {
        Round round(m_local, central(), {progress, [this](const auto &types) { Q_EMIT changed(types); }, [this] { return goesOn(); }});
        m_inRound = true;
        const auto over = qScopeGuard([this] { m_inRound = false; });
        round.run(comparing ? Round::Care::Comparing : Round::Care::Usual);
        m_greeted = true;
        if (comparing) {
            m_compared.start();
            m_compareAfter = comparedEvery;
        }
        if (round.lineBroke()) dropLine();
    } catch (const TurnedAway &no) {
        return fail(Status::State::TurnedAway, no, no.code());
    } catch (const Cut &cut) {
        return fail(Status::State::Offline, cut);
    } catch (const Failure &failure) {
        return fail(Status::State::Failed, failure);
    }
    succeed();
}

void SyncLoop::succeed()
{
    m_failures = 0;
    count();
    if (m_saved || m_interrupted) return waitFor({}); // cut short, and goes on
    m_status.loaded = m_status.toLoad = 0;
    tell(m_status.toSend > 0 ? Status::State::Waiting : Status::State::UpToDate);
    waitFor(aboutAs(m_patience.every, 0.1));
    listen();
    askPresence();
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
    count();
    tell(state, failure.text(), code);
}

void SyncLoop::waitFor(std::chrono::milliseconds time)
{
    m_status.nextTry = QDateTime::currentDateTimeUtc().addMSecs(time.count());
    m_next.start(time);
}

// What the central says by itself while nothing is asked.
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
        if (!m_next.isActive() || m_next.remainingTime() > bundled) m_next.start(bundled / 6 + static_cast<int>(QRandomGenerator::global()->bounded(bundled - bundled / 6)));
    } catch (const Failure &) {
        // Whether the central is gone too shows when it is asked again. This may run within a call of the notifier.
        if (m_socket) {
            m_socket->setEnabled(false); // its number may be another file's already
            m_socket.release()->deleteLater();
        }
        m_line.reset();
        m_next.start(0);
    }
}

void SyncLoop::count()
{
    try {
        queue::Counts counts;
        m_local.run([&](Database &db) {
            counts = queue::counts(db);
            if (const auto own = replica::joined(db)) m_device = own->device;
        });
        m_status.joined = counts.joined;
        m_status.toSend = counts.toSend;
        m_status.oldestUnsent = counts.oldest;
        m_status.refused = counts.refused;
        m_status.conflicts = counts.conflicts;
        m_status.faults = counts.faults;
        m_status.files = counts.files;
        m_status.lastSync = counts.lastSync;
        m_status.clockOffset = counts.clockOffset;
    } catch (const Failure &failure) {
        m_status.problem = failure.text(); // the numbers stay as they were
    }
}

void SyncLoop::tell(Status::State state, const QString &problem, const QString &code)
{
    m_status.state = state;
    m_status.problem = problem;
    m_status.code = code;
    Q_EMIT told(m_status);
}

} // namespace syncing
