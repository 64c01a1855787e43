#include "models/shortlist/workerpool.h"
#include "models/records/familyrequest.h"
#include "models/records/option.h"
#include "models/shortlist/poolreading.h"
#include "models/store/store.h"
#include "models/store/worker.h"
#include <QtConcurrent/QtConcurrentRun>
#include <limits>

namespace {
constexpr int soon = 300;             // ms: what is written together is read once
constexpr qsizetype piece = 400;      // candidacies at a time: some tens of milliseconds
constexpr int afterOthers = -1;

bool counts(const RecordType *type)
{
    return type == &Candidacy::type || type == &Proposal::type || type == &Placement::type || type == &Option::type;
}
} // namespace

WorkerPool::WorkerPool(Store &store, std::function<QDate()> today, QObject *parent) : QObject(parent), m_store(store), m_today(std::move(today))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &WorkerPool::read);
    connect(&m_store, &Store::changed, this, [this](const RecordType *type) {
        if (!m_pool && !m_reading) return;
        if (counts(type)) m_soon.start();
        else if (type == &FamilyRequest::type) lookAtTrash();
        else if (type == &Person::type) lookAtPeople();
    });
}

WorkerPool::~WorkerPool() = default;

std::shared_ptr<const matching::Pool> WorkerPool::pool()
{
    if (!m_reading && (!m_pool || m_pool->day() != m_today())) read();
    return m_pool;
}

void WorkerPool::lookAtTrash()
{
    whenDone(
        m_store.worker().run(shortlist::proposalsLeftOut, afterOthers), this,
        [this](const QList<qint64> &numbers) {
            if (numbers != m_leftOut) m_soon.start();
        },
        [this](const std::exception &e) { Q_EMIT failed(QString::fromUtf8(e.what())); });
}

void WorkerPool::lookAtPeople()
{
    whenDone(
        m_store.worker().run(shortlist::markOfPeople, afterOthers), this,
        [this](const QString &mark) {
            if (mark != m_peopleMark) m_soon.start();
        },
        [this](const std::exception &e) { Q_EMIT failed(QString::fromUtf8(e.what())); });
}

template <class Job, class Next> void WorkerPool::onStore(const Reading &reading, Job job, Next next)
{
    whenDone(m_store.worker().run([reading, job](Database &db) { job(db, *reading); }, afterOthers), this, next, [this](const std::exception &e) { finish(&e); });
}

void WorkerPool::read()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    const auto reading = std::make_shared<shortlist::PoolReading>();
    reading->today = m_today();
    reading->before = m_pool;
    reading->versionsBefore = m_versions;
    onStore(reading, shortlist::beginReading, [this, reading] { readOn(reading); });
}

void WorkerPool::readOn(const Reading &reading)
{
    if (reading->toRead.isEmpty()) return readRest(reading);
    onStore(reading, [](Database &db, shortlist::PoolReading &r) { shortlist::readSome(db, r, piece); }, [this, reading] { readOn(reading); });
}

void WorkerPool::readRest(const Reading &reading)
{
    onStore(reading, shortlist::readRest, [this, reading] { make(reading); });
}

// Off the store's thread: people wait for that one.
void WorkerPool::make(const Reading &reading)
{
    auto made = QtConcurrent::run([reading] { return std::make_shared<const matching::Pool>(std::move(reading->sources), reading->today); });
    whenDone(made, this,
             [this, reading](const std::shared_ptr<const matching::Pool> &pool) {
                 m_pool = pool;
                 m_versions = reading->versions;
                 m_leftOut = reading->leftOut;
                 m_peopleMark = reading->peopleMark;
                 finish(nullptr);
                 Q_EMIT changed();
             },
             [this](const std::exception &e) { finish(&e); });
}

void WorkerPool::finish(const std::exception *failure)
{
    m_reading = false;
    if (std::exchange(m_again, false)) m_soon.start();
    if (failure) Q_EMIT failed(QString::fromUtf8(failure->what()));
}

namespace shortlist {

matching::Pool::Sources readSources(Database &db, QDate today)
{
    PoolReading reading;
    reading.today = today;
    beginReading(db, reading);
    readSome(db, reading, std::numeric_limits<qsizetype>::max());
    readRest(db, reading);
    return reading.sources;
}

} // namespace shortlist
