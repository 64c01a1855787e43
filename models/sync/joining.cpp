#include "models/records/catalogue.h"
#include "models/records/identifier.h"
#include "models/store/database.h"
#include "models/store/migrations.h"
#include "models/store/protocol.h"
#include "models/store/putoffindexes.h"
#include "models/store/recordsql.h"
#include "models/store/searchindex.h"
#include "models/sync/loads.h"
#include "models/sync/recovery.h"
#include "models/sync/removal.h"
#include "models/sync/replica.h"
#include "models/sync/unchecked.h"
#include "models/sync/unknownfields.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace syncing::replica {

namespace {
QString written(const QStringList &texts) { return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact)); }

QStringList textsIn(const QVariant &json) { return QVariant(QJsonDocument::fromJson(json.toByteArray()).array().toVariantList()).toStringList(); }

void forgetCentral(Database &db)
{
    for (const auto *table : {"central", "central_load", "awaited", "resent", "doubtful", "central_value", "central_fault", "leaving", "refused", "conflict"})
        db.run(u"DELETE FROM %1"_s.arg(QLatin1String(table)));
}

void takeBuckets(Database &db, const Joined &was, const Welcome &welcome)
{
    const QSet<QString> had(was.buckets.begin(), was.buckets.end()), has(welcome.buckets.begin(), welcome.buckets.end());
    if (had != has) {
        // What is lost is found by what the central does not show any more; a load broken off begins again as a whole.
        const bool whole = had.isEmpty() || has.contains(u"*"_s) || !(had - has).isEmpty() || loads::isUnfinished(db);
        if (whole) loads::beginEverything(db, welcome.buckets);
        else loads::beginMore(db, (has - had).values());
        db.run(u"UPDATE central SET buckets = ?, conflicts_wanted = 1"_s, {written(welcome.buckets)});
    }
    loads::beginUnknown(db, welcome.buckets);
    if (loads::isUnfinished(db)) loads::estimate(db, welcome.estimates);
}

void takeWelcome(Database &db, const Welcome &welcome)
{
    const Joined was = *joined(db);
    if (was.server != welcome.server || was.timeline != welcome.timeline || welcome.stamp < was.cursor.stamp) recovery::begin(db, welcome);
    takeBuckets(db, *joined(db), welcome);
    const int schema = schemaOf(db);
    const auto known = db.value(u"SELECT known_schema FROM central"_s)->toInt();
    if (known != schema) unknownfields::replay(db);
    const qint64 offset = welcome.now.isValid() ? QDateTime::currentDateTimeUtc().msecsTo(welcome.now) : 0;
    db.run(u"UPDATE central SET central_schema = ?, known_schema = ?, clock_offset = ?, operator = ?"_s, {welcome.schema, schema, offset, welcome.operatorId.isNull() ? u""_s : welcome.operatorId});
}
} // namespace

std::optional<Joined> joined(Database &db)
{
    Rows rows = db.run(u"SELECT device, server, timeline, buckets, cursor, cursor_line, sent_through, central_schema, clock_offset, joined_at, synced_at, conflicts_wanted FROM central"_s);
    if (!rows.next()) return {};
    Joined found;
    found.device = rows.value(0).toString();
    found.server = rows.value(1).toString();
    found.timeline = rows.value(2).toLongLong();
    found.buckets = textsIn(rows.value(3));
    found.cursor = {rows.value(4).toLongLong(), rows.value(5).toLongLong()};
    found.sentThrough = rows.value(6).toLongLong();
    found.centralSchema = rows.value(7).toInt();
    found.clockOffset = rows.value(8).toLongLong();
    found.joinedAt = recordsql::instant(rows.value(9));
    found.syncedAt = recordsql::instant(rows.value(10));
    found.conflictsWanted = rows.value(11).toBool();
    return found;
}

Joined join(Database &db, const Welcome &welcome, const QString &device)
{
    Unchecked all(db);
    forgetCentral(db);
    recovery::countAnew(db);
    db.run(u"UPDATE journal SET central_base = 0 WHERE central_base <> 0"_s);
    // What others wrote while this store was with another central goes along, as theirs.
    db.run(u"INSERT INTO doubtful (number) SELECT number FROM journal WHERE arrived = 1 AND mark <> '' AND number NOT IN (SELECT number FROM withheld)"_s);
    db.run(u"INSERT INTO central (one, device, server, timeline, buckets, cursor, cursor_line, sent_through, handed_through, central_schema, known_schema, clock_offset, conflicts_wanted, joined_at, machine)"
           " VALUES (1, ?, ?, ?, '[]', ?, 0, 0, 0, ?, ?, 0, 1, ?, ?)"_s,
           {device.isEmpty() ? newIdentifier() : device, welcome.server, welcome.timeline, welcome.stamp, welcome.schema, schemaOf(db), recordsql::stamp(QDateTime::currentDateTimeUtc()), protocol::machine()});
    takeWelcome(db, welcome);
    all.commit();
    return *joined(db);
}

QString deviceHere(Database &db)
{
    if (const auto own = db.value(u"SELECT device FROM central WHERE machine = ?"_s, {protocol::machine()})) return own->toString();
    if (!joined(db)) return {};
    const QString device = newIdentifier();
    db.run(u"UPDATE central SET device = ?, machine = ?"_s, {device, protocol::machine()});
    return device;
}

void leave(Database &db)
{
    Transaction all(db);
    forgetCentral(db);
    for (const RecordType *type : recordTypes()) searchindex::endMany(db, *type);
    putoffindexes::buildAll(db);
    all.commit();
    Hurried::end(db);
}

QStringList erased(Database &db)
{
    QStringList ids;
    for (Rows rows = db.run(u"SELECT record FROM erasure_done WHERE wiped = 1 ORDER BY record"_s); rows.next();) ids << rows.value(0).toString();
    return ids;
}

QList<const RecordType *> greeted(Database &db, const Welcome &welcome, const QStringList &confirmed)
{
    QList<const RecordType *> changed;
    {
        Unchecked all(db);
        for (const QString &record : confirmed) db.run(u"DELETE FROM erasure_done WHERE record = ? AND wiped = 1"_s, {record});
        takeWelcome(db, welcome);
        changed = removal::leaveAtLast(db);
        all.commit();
    }
    removal::wipe(db);
    return changed;
}

void completed(Database &db, const QDateTime &now) { db.run(u"UPDATE central SET synced_at = ?"_s, {recordsql::stamp(now)}); }

} // namespace syncing::replica
