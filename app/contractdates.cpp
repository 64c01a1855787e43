#include "app/contractdates.h"
#include "models/access/session.h"
#include "models/practices/contract.h"
#include "models/store/corrections.h"
#include "models/store/listreader.h"
#include "models/store/recordsql.h"
#include "models/store/store.h"
#include "models/store/worker.h"
#include <QTimer>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype pieceSize = 100; // contracts: a fraction of a second, after which what was saved meanwhile comes first
constexpr int afterSaves = -1;       // priority on the store's thread

// Those that go on, and those that have ended with something still to do: the last contributions, the settlement.
QList<ListQuery> changing()
{
    using Test = Condition::Test;
    return {{&Placement::type, {}, {{"state", Test::AnyOf, {u"planned"_s, u"in-force"_s}}}, {}, false},
            {&Placement::type, {}, {{"state", Test::AnyOf, {u"ended"_s, u"dropped"_s}}, {"next_due", Test::IsNotEmpty, {}}}, {}, false}};
}

// With the number of what cannot be reckoned, which is left as it is.
FollowedContracts written(Database &db, const QStringList &ids, const cost::Tables &tables, QDate today, const Author &author)
{
    FollowedContracts done;
    done.written = corrections::apply(db, Placement::type, ids, [&](const Row &row) {
        try {
            return Placement::type.derived(rowOf(practices::followed(recordOf<Placement>(row), tables, today)));
        } catch (const std::exception &) {
            done.left << recordOf<Placement>(row).protocol;
            return row;
        }
    }, author);
    return done;
}
} // namespace

QStringList contractsThatMayChange(Database &db)
{
    QStringList ids;
    for (const ListQuery &query : changing())
        for (const Record &one : ListReader().page(db, query, 0, std::numeric_limits<int>::max()).records) ids << Placement::type.idOf(one.row);
    return ids;
}

FollowedContracts followContracts(Database &db, const QStringList &ids, const cost::Tables &tables, QDate today, const Author &author)
{
    try {
        return written(db, ids, tables, today, author);
    } catch (const std::exception &) {
    }
    FollowedContracts done;
    if (ids.size() > 1) { // one of them cannot be written: the others are
        for (const QString &id : ids) done += followContracts(db, {id}, tables, today, author);
        return done;
    }
    for (const QString &id : ids)
        if (const auto found = recordsql::find(db, Placement::type, id)) done.left << recordOf<Placement>(found->row).protocol;
    return done;
}

ContractDates::ContractDates(Store &store, const Session &session, const cost::Tables &tables, std::function<QDate()> today, QObject *parent)
    : QObject(parent), m_store(store), m_session(session), m_tables(tables), m_today(std::move(today)), m_day(m_today())
{
    // By the minute: a computer that slept over midnight notices too.
    auto *minute = new QTimer(this);
    minute->setInterval(60'000);
    connect(minute, &QTimer::timeout, this, &ContractDates::noticeDay);
    minute->start();
}

void ContractDates::follow()
{
    if (!m_session.isSignedIn()) return;
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    m_done = {};
    whenDone(m_store.worker().run([](Database &db) { return contractsThatMayChange(db); }, afterSaves), this,
             [this](const QStringList &ids) { followPiece(ids); }, [this](const std::exception &e) { end(QString::fromUtf8(e.what())); });
}

void ContractDates::followPiece(const QStringList &ids)
{
    // Who signs in next begins again.
    if (ids.isEmpty() || !m_session.isSignedIn()) return end(leftWords());
    const auto job = [piece = ids.first(std::min(ids.size(), pieceSize)), &tables = m_tables, today = m_today(), author = m_session.author()](Database &db) {
        return followContracts(db, piece, tables, today, author);
    };
    whenDone(m_store.worker().run(job, afterSaves), this,
             [this, rest = ids.sliced(std::min(ids.size(), pieceSize))](const FollowedContracts &done) {
                 m_done += done;
                 followPiece(rest);
             },
             [this](const std::exception &e) { end(QString::fromUtf8(e.what())); });
}

QString ContractDates::leftWords() const
{
    if (m_done.left.isEmpty()) return {};
    const int count = static_cast<int>(m_done.left.size());
    return tr("%n contract(s) could not be brought up to today and stay as they were: %1. Open them, and report it.", nullptr, count).arg(m_done.left.first(std::min(count, 5)).join(u", "_s));
}

void ContractDates::end(const QString &failure)
{
    m_running = false;
    if (m_done.written > 0) Q_EMIT m_store.changed(&Placement::type);
    if (!failure.isEmpty()) Q_EMIT m_store.saveFailed(failure);
    Q_EMIT followed(m_done.written);
    if (std::exchange(m_again, false)) follow();
}

void ContractDates::noticeDay()
{
    const QDate today = m_today();
    if (today == m_day) return;
    m_day = today;
    Q_EMIT m_store.changed(&Placement::type);
    follow();
}
