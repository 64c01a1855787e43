#include "models/sync/syncer.h"
#include "models/records/catalogue.h"
#include "models/store/database.h"
#include "models/store/store.h"
#include "models/store/worker.h"
#include "models/sync/pgline.h"
#include "models/sync/replica.h"
#include "models/sync/syncloop.h"
#include <QCoreApplication>
#include <QNetworkInformation>
#include <QPromise>

using namespace Qt::StringLiterals;

namespace syncing {
namespace {
constexpr int lastsToBeTold = 300; // ms; a shorter round is not worth a word
constexpr int waitsToEnd = 1000;   // ms

// One that nobody keeps tells who waits that nothing will come.
template <class Result> std::shared_ptr<QPromise<Result>> promised()
{
    std::shared_ptr<QPromise<Result>> promise(new QPromise<Result>, [](QPromise<Result> *gone) {
        if (!gone->future().isFinished()) {
            gone->setException(Cut(QCoreApplication::translate("Syncer", "The program is being left.")));
            gone->finish();
        }
        delete gone;
    });
    promise->start();
    return promise;
}

template <class Result, class Job> void keepTo(QPromise<Result> &promise, const Job &job)
{
    try {
        if constexpr (std::is_void_v<Result>) job();
        else promise.addResult(job());
    } catch (...) {
        promise.setException(std::current_exception());
    }
    promise.finish();
}

qint64 lastLine(Database &db) { return db.value(u"SELECT max(number) FROM journal"_s).value_or(0).toLongLong(); }

QList<const RecordType *> changedSince(Database &db, qint64 line)
{
    QList<const RecordType *> types;
    for (Rows rows = db.run(u"SELECT DISTINCT record_table FROM journal WHERE number > ?"_s, {line}); rows.next();)
        if (const RecordType *type = recordTypeOf(rows.value(0).toByteArray())) types << type;
    return types;
}
} // namespace

Syncer::Syncer(Store &store, OpenLine open, const Patience &patience, QObject *parent)
    : QObject(parent), m_store(store), m_thread(new QThread), m_loop(new SyncLoop(store.worker(), open ? std::move(open) : pgLine, patience))
{
    m_loop->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_loop, &QObject::deleteLater);
    connect(m_loop, &SyncLoop::told, this, &Syncer::show);
    connect(m_loop, &SyncLoop::changed, this, &Syncer::announce);
    connect(m_loop, &SyncLoop::presenceTold, this, [this](const QList<Presence> &presence) {
        if (m_presence.isEmpty() && presence.isEmpty()) return;
        m_presence = presence;
        Q_EMIT presenceChanged();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(patience.afterSave);
    connect(&m_soon, &QTimer::timeout, this, [this] { m_loop->noteSave(); });
    connect(&store, &Store::changed, this, [this] {
        if (!m_announcing && m_status.joined && !m_soon.isActive()) m_soon.start();
    });
    m_lasts.setSingleShot(true);
    m_lasts.setInterval(lastsToBeTold);
    connect(&m_lasts, &QTimer::timeout, this, [this] { Q_EMIT statusChanged(m_status); });
    m_thread->setObjectName(u"exchange"_s);
    m_thread->start();
    watchNetwork();
}

Syncer::~Syncer()
{
    m_loop->stop();
    m_loop->disconnect(this);
    m_thread->quit();
    // Once stopped it touches nothing but itself: neither the store nor this.
    if (m_thread->wait(waitsToEnd)) delete m_thread;
}

void Syncer::show(const Status &status)
{
    const bool begins = status.state == Status::State::Syncing && status.toLoad == 0;
    m_status = status;
    if (begins) {
        if (!m_lasts.isActive()) m_lasts.start();
        return;
    }
    m_lasts.stop();
    Q_EMIT statusChanged(m_status);
}

void Syncer::announce(const QList<const RecordType *> &types)
{
    m_announcing = true;
    for (const RecordType *type : types) Q_EMIT m_store.changed(type);
    m_announcing = false;
    Q_EMIT recordsChanged(types);
}

// Where the computer tells; otherwise the next try is at most a few minutes away, and a press of a button.
void Syncer::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this, [this](QNetworkInformation::Reachability reachability) {
        if (reachability != QNetworkInformation::Reachability::Disconnected) tryNow();
    });
}

template <class Result, class Job> QFuture<Result> Syncer::onLoop(Job job)
{
    auto promise = promised<Result>();
    QFuture<Result> future = promise->future();
    QMetaObject::invokeMethod(m_loop, [promise, loop = m_loop, job] { keepTo(*promise, [&] { return job(*loop); }); }, Qt::QueuedConnection);
    return future;
}

template <class Result, class Job> QFuture<Result> Syncer::between(Job job)
{
    auto promise = promised<Result>();
    QFuture<Result> future = promise->future();
    m_loop->between([promise, loop = m_loop, job] { keepTo(*promise, [&] { return job(*loop); }); });
    return future;
}

QFuture<void> Syncer::changeStore(std::function<QByteArray(Database &)> job)
{
    auto types = std::make_shared<QList<const RecordType *>>();
    const QFuture<void> future = m_store.worker().run([types, job](Database &db) {
        const qint64 before = lastLine(db);
        const QByteArray table = job(db);
        *types = changedSince(db, before);
        if (const RecordType *type = recordTypeOf(table); type && !types->contains(type)) *types << type;
    });
    const auto look = [this, types] {
        announce(*types);
        m_loop->noteSave();
    };
    whenDone(future, this, look, [look](const std::exception &) { look(); });
    return future;
}

QFuture<Welcome> Syncer::test(const CentralAddress &address, const QString &password)
{
    m_loop->interrupt();
    return onLoop<Welcome>([=](SyncLoop &loop) { return loop.test(address, password); });
}

QFuture<Welcome> Syncer::join(const CentralAddress &address, const QString &password)
{
    m_loop->interrupt();
    return onLoop<Welcome>([=](SyncLoop &loop) { return loop.join(address, password); });
}

void Syncer::resume(const CentralAddress &address, const QString &password)
{
    m_loop->interrupt();
    onLoop<void>([=](SyncLoop &loop) { loop.resume(address, password); });
}

void Syncer::hold(const QString &problem)
{
    m_loop->interrupt();
    onLoop<void>([=](SyncLoop &loop) { loop.hold(problem); });
}

QFuture<void> Syncer::changePassword(const CentralAddress &address, const QString &present, const QString &next)
{
    m_loop->interrupt();
    return onLoop<void>([=](SyncLoop &loop) { loop.changePassword(address, present, next); });
}

QFuture<void> Syncer::leave()
{
    m_loop->interrupt();
    return onLoop<void>([](SyncLoop &loop) { loop.leave(); });
}

QFuture<bool> Syncer::isJoined()
{
    return m_store.worker().run([](Database &db) { return replica::joined(db).has_value(); });
}

void Syncer::tryNow()
{
    onLoop<void>([](SyncLoop &loop) { loop.roundNow(); });
}

QFuture<Status> Syncer::roundDone()
{
    return onLoop<Status>([](SyncLoop &loop) {
        loop.roundNow();
        return loop.status();
    });
}

QFuture<QList<Unsent>> Syncer::unsent(qint64 offset, qint64 limit)
{
    return m_store.worker().run([=](Database &db) { return queue::list(db, offset, limit); });
}

QFuture<qint64> Syncer::countUnsent()
{
    return m_store.worker().run([](Database &db) { return queue::count(db); });
}

QFuture<void> Syncer::sendAgain(qint64 number)
{
    return changeStore([=](Database &db) {
        queue::tryAgain(db, number);
        return QByteArray();
    });
}

QFuture<void> Syncer::sendAllAgain()
{
    return changeStore([](Database &db) {
        queue::tryAllAgain(db);
        return QByteArray();
    });
}

QFuture<void> Syncer::giveUp(qint64 number, const Author &author)
{
    return changeStore([=](Database &db) {
        queue::giveUp(db, number, author);
        return QByteArray();
    });
}

QFuture<QList<conflicts::Shown>> Syncer::listConflicts(conflicts::Which which, qint64 offset, qint64 limit)
{
    return m_store.worker().run([=](Database &db) { return conflicts::list(db, which, offset, limit); });
}

QFuture<qint64> Syncer::countConflicts(conflicts::Which which)
{
    return m_store.worker().run([=](Database &db) { return conflicts::count(db, which); });
}

QFuture<QList<conflicts::Shown>> Syncer::conflictsOf(const RecordType &type, const QString &record)
{
    return m_store.worker().run([=, table = QByteArray(type.table)](Database &db) { return conflicts::ofRecord(db, table, record); });
}

QFuture<std::optional<conflicts::Shown>> Syncer::conflict(const QString &id)
{
    return m_store.worker().run([=](Database &db) { return conflicts::find(db, id); });
}

QFuture<void> Syncer::decide(const ConflictCard &shown, const QJsonObject &chosen, const QString &decision, const Author &author)
{
    return changeStore([=](Database &db) {
        conflicts::decide(db, shown, chosen, decision, author);
        return shown.table;
    });
}

QFuture<void> Syncer::takeBack(const QString &conflict, const Author &author)
{
    return changeStore([=](Database &db) {
        const auto shown = conflicts::find(db, conflict);
        conflicts::takeBack(db, conflict, author);
        return shown ? shown->card.table : QByteArray();
    });
}

void Syncer::setOpen(const QList<QPair<QByteArray, QString>> &records, const Author &author)
{
    QList<Presence> open;
    for (const auto &[table, record] : records) open << Presence{table, record, author.operatorId, author.siteId, {}, QDateTime::currentDateTimeUtc()};
    between<void>([=](SyncLoop &loop) { loop.setOpen(open); });
}

QList<Presence> Syncer::presenceOf(const RecordType &type, const QString &record) const
{
    QList<Presence> found;
    for (const Presence &one : m_presence)
        if (one.table == type.table && one.record == record) found << one;
    return found;
}

QFuture<bool> Syncer::fetch(const RecordType &type, const QStringList &records)
{
    return between<bool>([=, &type](SyncLoop &loop) { return loop.fetch(type, records); });
}

QFuture<QList<SearchHit>> Syncer::search(const QString &typed, int most, bool foundHere)
{
    return between<QList<SearchHit>>([=](SyncLoop &loop) { return loop.search(typed, most, foundHere); });
}

QFuture<std::optional<QByteArray>> Syncer::fetchContent(const QString &fingerprint)
{
    return between<std::optional<QByteArray>>([=](SyncLoop &loop) { return loop.fetchContent(fingerprint); });
}

} // namespace syncing
