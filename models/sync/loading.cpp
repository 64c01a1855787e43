#include "models/records/catalogue.h"
#include "models/records/person.h"
#include "models/store/database.h"
#include "models/store/putoffindexes.h"
#include "models/store/recordsql.h"
#include "models/store/searchindex.h"
#include "models/sync/bulkload.h"
#include "models/sync/lineless.h"
#include "models/sync/loads.h"
#include "models/sync/pending.h"
#include "models/sync/removal.h"
#include "models/sync/replica.h"
#include "models/sync/retrying.h"
#include "models/sync/takingover.h"
#include "models/sync/unchecked.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace syncing::replica {

namespace {
constexpr qint64 worthPuttingOff = 20'000; // records

// The records of a stretch of ids that are here, with the version of the central they rest on.
QHash<QString, qint64> hereBetween(Database &db, const RecordType &type, const QString &after, const QString &last, bool toTheEnd)
{
    QHash<QString, qint64> here;
    const QString sql = u"SELECT id, central_version FROM %1 WHERE id > ?"_s.arg(QLatin1String(type.table));
    for (Rows rows = toTheEnd ? db.run(sql, {after}) : db.run(sql + u" AND id <= ?"_s, {after, last}); rows.next();) here.insert(rows.value(0).toString(), rows.value(1).toLongLong());
    return here;
}

void fault(Database &db, const RecordType &type, const QString &record, const QString &why)
{
    db.run(u"INSERT OR REPLACE INTO central_fault (record_table, record, why, at) VALUES (?, ?, ?, ?)"_s,
           {QLatin1String(type.table), record, why, recordsql::stamp(QDateTime::currentDateTimeUtc())});
}

void takeOne(Database &db, const RecordType &type, const Central::Loaded &row)
{
    try {
        Attempt one(db);
        takeOver(db, ofLoaded(type, row));
        one.keep();
    } catch (const DatabaseError &error) {
        if (!error.isConstraint()) throw;
        fault(db, type, row.record, error.why());
    }
}

// All at once, and where one of them is not let in, one by one.
void takeNew(Database &db, const RecordType &type, const QList<const Central::Loaded *> &rows)
{
    try {
        Attempt all(db);
        insertLoaded(db, type, rows);
        all.keep();
        return;
    } catch (const DatabaseError &error) {
        if (!error.isConstraint()) throw;
    }
    for (const Central::Loaded *row : rows) takeOne(db, type, *row);
}

// Whether the load is still the one this page was asked for.
bool isCurrent(Database &db, const Load &load)
{
    const auto now = nextLoad(db);
    return now && now->type == load.type && now->after == load.after && now->buckets == load.buckets;
}

// Before the first of very many.
void makeReady(Database &db, const RecordType &type)
{
    const QString table = QLatin1String(type.table);
    const qint64 coming = db.value(u"SELECT estimated FROM central_load WHERE record_table = ?"_s, {table}).value_or(0).toLongLong();
    if (coming < worthPuttingOff || db.value(u"SELECT 1 FROM %1 LIMIT 1 OFFSET 1000"_s.arg(table))) return;
    putoffindexes::putOff(db, type);
    searchindex::beginMany(db, type);
}

void moveOn(Database &db, const Load &load, const QString &reached, qsizetype rows, bool last)
{
    db.run(u"UPDATE central_load SET last_id = ?, done = done + ?, estimated = CASE WHEN ? THEN done + ? ELSE max(estimated, done + ?) END, finished = ? WHERE record_table = ?"_s,
           {reached, rows, last ? 1 : 0, rows, rows, last ? 1 : 0, QLatin1String(load.type->table)});
    db.run(u"UPDATE record_mark SET moved = moved + 1"_s);
    // Who came without a line in the journal is compared with everybody, once.
    if (last && load.type == &Person::type) db.run(u"DELETE FROM like_mark"_s);
    if (last) searchindex::endMany(db, *load.type);
    if (last) retrying::came(db, *load.type);
}
} // namespace

std::optional<Load> nextLoad(Database &db)
{
    if (db.value(u"SELECT 1 FROM doubtful LIMIT 1"_s)) return {};
    for (Rows rows = db.run(u"SELECT record_table, buckets, last_id, done FROM central_load WHERE finished = 0 ORDER BY position"_s); rows.next();) {
        const RecordType *type = recordTypeOf(rows.value(0).toByteArray());
        if (!type) continue; // of a program that was here before
        QStringList buckets;
        for (const QJsonValue &bucket : QJsonDocument::fromJson(rows.value(1).toByteArray()).array()) buckets << bucket.toString();
        return Load{type, buckets, rows.value(2).toString(), joined(db)->cursor, rows.value(3).toLongLong()};
    }
    return {};
}

void applyLoaded(Database &db, const Load &load, const QList<Central::Loaded> &rows, bool last)
{
    const RecordType &type = *load.type;
    const Hurried hurried(db);
    Unchecked all(db);
    if (!isCurrent(db, load)) return;
    if (load.after.isEmpty()) makeReady(db, type);
    const QString reached = rows.isEmpty() ? load.after : rows.last().record;
    QHash<QString, qint64> here = hereBetween(db, type, load.after, reached, last);
    QList<const Central::Loaded *> fresh;
    fresh.reserve(rows.size());
    for (const Central::Loaded &row : rows) {
        const auto known = here.constFind(row.record);
        if (known == here.cend()) fresh << &row;
        else if (*known == 0 || row.version > *known) {
            if (*known == 0) lineless::defend(db, type, row);
            takeOne(db, type, row);
        }
        if (known != here.cend()) here.erase(known);
    }
    takeNew(db, type, fresh);
    if (db.value(u"SELECT everything FROM central_load WHERE record_table = ?"_s, {QLatin1String(type.table)})->toBool()) {
        // What the central has confirmed and has not told again would never be told: this login saw it no more before it could be.
        for (auto it = here.cbegin(); it != here.cend(); ++it)
            if (*it > 0 || db.value(u"SELECT 1 FROM awaited WHERE record = ? LIMIT 1"_s, {it.key()})) removal::leave(db, type, it.key());
        if (last) lineless::sendRest(db, type);
    }
    moveOn(db, load, reached, rows.size(), last);
    all.commit();
    if (last && !loads::isUnfinished(db)) Hurried::end(db);
}

bool buildIndex(Database &db) { return putoffindexes::buildOne(db); }
bool buildTitleIndex(Database &db) { return putoffindexes::buildTitle(db); }

Progress progress(Database &db)
{
    Rows rows = db.run(u"SELECT coalesce(sum(done), 0), coalesce(sum(max(estimated, done)), 0), coalesce(min(finished), 1) FROM central_load"_s);
    rows.next();
    return {rows.value(0).toLongLong(), rows.value(1).toLongLong(), !rows.value(2).toBool()};
}

QList<std::pair<qint64, qint64>> digest(Database &db, const RecordType &type)
{
    const bool busy = !joined(db) || countOutgoing(db) > 0 || loads::isUnfinished(db)
        || db.value(u"SELECT 1 FROM awaited UNION ALL SELECT 1 FROM doubtful UNION ALL SELECT 1 FROM leaving LIMIT 1"_s)
        || db.value(u"SELECT 1 FROM central_fault WHERE record_table = ? LIMIT 1"_s, {QLatin1String(type.table)}); // that type alone cannot be compared
    if (busy) return {};
    QList<std::pair<qint64, qint64>> slices(16);
    const QString sql = u"SELECT max(instr('0123456789abcdef', substr(id, -1)) - 1, 0), count(*), sum(central_version) FROM %1 WHERE central_version > 0 GROUP BY 1"_s;
    for (Rows rows = db.run(sql.arg(QLatin1String(type.table))); rows.next();) slices[rows.value(0).toInt()] = {rows.value(1).toLongLong(), rows.value(2).toLongLong()};
    return slices;
}

void loadAgain(Database &db, const RecordType &type)
{
    const auto here = joined(db);
    if (here) loads::beginType(db, type, here->buckets);
}

} // namespace syncing::replica
