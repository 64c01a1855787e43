#include "models/sync/syncloop.h"
#include "models/store/database.h"
#include "models/store/migrations.h"
#include "models/sync/round.h"
#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSocketNotifier>
#include <QSysInfo>
#include <utility>

using namespace Qt::StringLiterals;

namespace syncing {
namespace {
constexpr int firstComparedWithin = 3 * 60 * 60 * 1000; // ms; all consoles of the office are started at the same time

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
    m_whole.invalidate();
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
    m_readAt = {};
    m_failures = 0;
    m_next.start(0);
}

void SyncLoop::hold(const QString &problem)
{
    dropLine();
    m_next.stop();
    m_account.reset();
    makeUp();
    count();
    tell(Status::State::TurnedAway, problem, u"no-password"_s);
}

void SyncLoop::leave()
{
    dropLine();
    m_next.stop();
    m_account.reset();
    m_local.run([](Database &db) { replica::leave(db); });
    m_readAt = {};
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
    lookAtLine();
}

void SyncLoop::roundNow()
{
    m_failures = 0;
    m_whole.invalidate(); // who asks for it wants all of it
    goRound();
    if (m_stopping) throw Cut(words(QT_TRANSLATE_NOOP("Syncer", "The program is being left."))); // no round went through
}

void SyncLoop::waitFor(std::chrono::milliseconds time)
{
    m_status.nextTry = QDateTime::currentDateTimeUtc().addMSecs(time.count());
    m_next.start(time);
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
        m_status.lastSync = m_readAt.isValid() && counts.lastSync < m_readAt ? m_readAt : counts.lastSync; // the store keeps that of whole rounds
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
