#include "models/sync/pending.h"
#include "models/store/database.h"
#include "models/store/recordsql.h"
#include "models/sync/fieldvalues.h"
#include "models/sync/takingover.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace syncing::pending {

namespace {
// Lines that the central has not decided about. Most are sorted out by their number alone, which the index of a record's lines has.
constexpr auto undecided = "j.number NOT IN (SELECT number FROM withheld)"
                           " AND (j.number > coalesce((SELECT sent_through FROM central), 0)"
                           " OR j.number IN (SELECT number FROM refused) OR j.number IN (SELECT number FROM resent) OR j.number IN (SELECT number FROM doubtful))"
                           " AND (j.arrived = 0 OR j.number IN (SELECT number FROM refused) OR j.number IN (SELECT number FROM resent) OR j.number IN (SELECT number FROM doubtful))";
// A creation that met a record which was there already is a change of the fields it filled in, and of no others.
constexpr auto decided = "SELECT j.fields, j.trashes, CASE WHEN a.central_version > 1 THEN 'change' ELSE j.kind END FROM awaited a JOIN journal j ON j.number = a.number"
                         " WHERE a.record = ? AND j.record_table = ? AND a.central_version > ?";

void gather(const Rows &row, const RecordType &type, QSet<qsizetype> &fields, bool &trashed)
{
    if (!row.isNull(1)) trashed = true;
    const QJsonObject changes = QJsonDocument::fromJson(row.value(0).toByteArray()).object();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        if (const auto at = type.find(it.key().toLatin1()))
            for (const qsizetype member : unitOf(type, *at)) fields << member;
    // Whatever a new record left empty was left so by whoever made it.
    if (row.value(2).toString() == u"create"_s)
        for (qsizetype i = 1; i < static_cast<qsizetype>(type.fields.size()); ++i) fields << i;
}

QString written(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QJsonValue read(const QVariant &written) { return QJsonDocument::fromJson(written.toByteArray()).array().at(0); }

// A record as it stands before it is settled.
struct Standing {
    QHash<QString, Held> held; // kept in the table
    Pending front;             // what is typed
    std::optional<Record> now;
};

// Of those of which something is held or told.
QHash<QString, Standing> standing(Database &db, const RecordType &type, const QList<const Told *> &records)
{
    QHash<QString, Standing> found;
    const QString table = QLatin1String(type.table);
    const auto written = [](const QStringList &ids) { return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact)); };
    QStringList ids;
    for (const Told *one : records) {
        ids << one->record;
        if (!one->values.isEmpty()) found.insert(one->record, {});
    }
    for (Rows rows = db.run(u"SELECT v.record, v.field, v.value, v.version FROM json_each(?) e CROSS JOIN central_value v ON v.record_table = ? AND v.record = e.value"_s, {written(ids), table}); rows.next();)
        found[rows.value(0).toString()].held.insert(rows.value(1).toString(), {read(rows.value(2)), rows.value(3).toLongLong()});
    if (found.isEmpty()) return found;
    const QString those = written(found.keys());
    for (Rows rows = db.run(u"SELECT CAST(j.fields AS BLOB), j.trashes, j.kind, j.record FROM json_each(?) e CROSS JOIN journal j ON j.record = e.value AND j.record_table = ? WHERE "_s + QLatin1String(undecided), {those, table}); rows.next();) {
        Pending &front = found[rows.value(3).toString()].front;
        gather(rows, type, front.typed, front.trash);
    }
    for (Rows rows = db.run(u"SELECT %1 FROM json_each(?) e CROSS JOIN %2 r ON r.id = e.value"_s.arg(recordsql::columns(type, "r."_L1), table), {those}); rows.next();) {
        Record record = recordsql::read(type, rows);
        found[type.idOf(record.row)].now = std::move(record);
    }
    return found;
}

void keepIn(QHash<QString, Held> &values, const QString &field, const Held &held)
{
    const auto it = values.find(field);
    if (it == values.end()) values.insert(field, held);
    else if (held.version >= it->version) *it = held;
}

QHash<QString, Held> joined(const QHash<QString, Held> &held, const QHash<QString, Held> &told)
{
    if (held.isEmpty()) return told;
    QHash<QString, Held> all = held;
    for (auto it = told.cbegin(); it != told.cend(); ++it) keepIn(all, it.key(), *it);
    return all;
}

bool settle(Database &db, const RecordType &type, const QString &record, const QHash<QString, Held> &told, const Standing &before, const Author *givenUpBy)
{
    TakingOver over;
    over.type = &type;
    over.record = record;
    over.givenUp = givenUpBy != nullptr;
    if (givenUpBy) over.origin = {givenUpBy->operatorId, givenUpBy->siteId, {}, {}};
    const QHash<QString, Held> all = joined(before.held, told);
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        const bool isTrash = it.key() == QLatin1String(trash);
        const auto at = isTrash ? std::nullopt : type.find(it.key().toLatin1());
        if (isTrash ? before.front.trash : at && before.front.typed.contains(*at)) {
            if (told.contains(it.key())) keep(db, type, record, it.key(), it->value, it->version);
            continue;
        }
        if (before.held.contains(it.key())) db.run(u"DELETE FROM central_value WHERE record_table = ? AND record = ? AND field = ?"_s, {QLatin1String(type.table), record, it.key()});
        if (isTrash) over.trashed = it->value.toBool();
        else if (const auto value = at ? valueIn(type.fields[static_cast<size_t>(*at)], it->value) : std::nullopt; value && before.now && *value != before.now->row.at(*at)) over.values.insert(*at, *value);
    }
    return before.now && (over.trashed || !over.values.isEmpty()) && writeOver(db, *before.now, over);
}
} // namespace

Pending of(Database &db, const RecordType &type, const QString &record, qint64 version)
{
    Pending found;
    const QString table = QLatin1String(type.table);
    for (Rows rows = db.run(u"SELECT j.fields, j.trashes, j.kind FROM journal j WHERE j.record = ? AND j.record_table = ? AND "_s + QLatin1String(undecided), {record, table}); rows.next();)
        gather(rows, type, found.typed, found.trash);
    for (Rows rows = db.run(QLatin1String(decided), {record, table, version}); rows.next();) gather(rows, type, found.awaited, found.awaitedTrash);
    return found;
}

bool hasUnsent(Database &db, const RecordType &type, const QString &record)
{
    return db.value(u"SELECT 1 FROM journal j WHERE j.record = ? AND j.record_table = ? AND j.number NOT IN (SELECT number FROM withheld)"
                    " AND ((j.arrived = 0 AND j.number > (SELECT sent_through FROM central)) OR j.number IN (SELECT number FROM resent)"
                    " OR j.number IN (SELECT number FROM doubtful) OR j.number IN (SELECT number FROM refused)) LIMIT 1"_s,
                    {record, QLatin1String(type.table)}).has_value();
}

void keep(Database &db, const RecordType &type, const QString &record, const QString &field, const QJsonValue &value, qint64 version)
{
    db.run(u"INSERT INTO central_value (record_table, record, field, value, version) VALUES (?, ?, ?, ?, ?)"
           " ON CONFLICT (record_table, record, field) DO UPDATE SET value = excluded.value, version = excluded.version WHERE excluded.version >= central_value.version"_s,
           {QLatin1String(type.table), record, field, written(value), version});
}

void forget(Database &db, const RecordType &type, const QString &record, const QSet<QString> &fields)
{
    const QVariantList key{QLatin1String(type.table), record};
    QStringList held;
    for (Rows rows = db.run(u"SELECT field FROM central_value WHERE record_table = ? AND record = ?"_s, key); rows.next();) held << rows.value(0).toString();
    for (const QString &field : std::as_const(held))
        if (fields.contains(field)) db.run(u"DELETE FROM central_value WHERE record_table = ? AND record = ? AND field = ?"_s, key + QVariantList{field});
}

void keep(Told &told, const QString &field, const QJsonValue &value, qint64 version) { keepIn(told.values, field, {value, version}); }

bool settle(Database &db, const RecordType &type, const QString &record, const Author *givenUpBy)
{
    const Told one(&type, record);
    const auto before = standing(db, type, {&one});
    return before.contains(record) && settle(db, type, record, {}, before[record], givenUpBy);
}

QList<const RecordType *> settle(Database &db, const QList<Told> &records)
{
    QHash<const RecordType *, QList<const Told *>> ofType;
    for (const Told &one : records) ofType[one.type] << &one;
    QHash<const RecordType *, QHash<QString, Standing>> before;
    for (auto it = ofType.cbegin(); it != ofType.cend(); ++it) before.insert(it.key(), standing(db, *it.key(), it.value()));
    QList<const RecordType *> changed;
    for (const Told &one : records) {
        const auto &standings = before[one.type];
        const auto it = standings.constFind(one.record);
        if (it != standings.cend() && settle(db, *one.type, one.record, one.values, *it, nullptr) && !changed.contains(one.type)) changed << one.type;
    }
    return changed;
}

} // namespace syncing::pending
