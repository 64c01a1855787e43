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
// Lines of a record that the central has not decided about.
constexpr auto undecided = "SELECT j.fields, j.trashes, j.kind FROM journal j WHERE j.record = ? AND j.record_table = ?"
                           " AND j.number NOT IN (SELECT number FROM withheld)"
                           " AND ((j.arrived = 0 AND j.number > coalesce((SELECT sent_through FROM central), 0))"
                           " OR j.number IN (SELECT number FROM refused) OR j.number IN (SELECT number FROM resent) OR j.number IN (SELECT number FROM doubtful))";
// A creation that met a record which was there already is a change of the fields it filled in, and of no others.
constexpr auto decided = "SELECT j.fields, j.trashes, CASE WHEN a.central_version > 1 THEN 'change' ELSE j.kind END FROM awaited a JOIN journal j ON j.number = a.number"
                         " WHERE a.record = ? AND j.record_table = ? AND a.central_version > ?";

void gather(Rows &&rows, const RecordType &type, QSet<qsizetype> &fields, bool &trashed)
{
    while (rows.next()) {
        if (!rows.isNull(1)) trashed = true;
        const QJsonObject changes = QJsonDocument::fromJson(rows.value(0).toByteArray()).object();
        for (auto it = changes.begin(); it != changes.end(); ++it)
            if (const auto at = type.find(it.key().toLatin1()))
                for (const qsizetype member : unitOf(type, *at)) fields << member;
        // Whatever a new record left empty was left so by whoever made it.
        if (rows.value(2).toString() == u"create"_s)
            for (qsizetype i = 1; i < static_cast<qsizetype>(type.fields.size()); ++i) fields << i;
    }
}

QString written(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QJsonValue read(const QVariant &written) { return QJsonDocument::fromJson(written.toByteArray()).array().at(0); }
} // namespace

Pending of(Database &db, const RecordType &type, const QString &record, qint64 version)
{
    Pending found;
    const QString table = QLatin1String(type.table);
    gather(db.run(QLatin1String(undecided), {record, table}), type, found.typed, found.trash);
    gather(db.run(QLatin1String(decided), {record, table, version}), type, found.awaited, found.awaitedTrash);
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

bool settle(Database &db, const RecordType &type, const QString &record, const Author *givenUpBy)
{
    const QVariantList key{QLatin1String(type.table), record};
    QHash<QString, QJsonValue> held;
    for (Rows rows = db.run(u"SELECT field, value FROM central_value WHERE record_table = ? AND record = ?"_s, key); rows.next();) held.insert(rows.value(0).toString(), read(rows.value(1)));
    if (held.isEmpty()) return false;
    const auto now = recordsql::find(db, type, record);
    const Pending front = of(db, type, record, 0);
    TakingOver over;
    over.type = &type;
    over.record = record;
    over.givenUp = givenUpBy != nullptr;
    if (givenUpBy) over.origin = {givenUpBy->operatorId, givenUpBy->siteId, {}, {}};
    for (auto it = held.cbegin(); it != held.cend(); ++it) {
        const bool isTrash = it.key() == QLatin1String(trash);
        const auto at = isTrash ? std::nullopt : type.find(it.key().toLatin1());
        if (isTrash ? front.trash : at && front.typed.contains(*at)) continue;
        db.run(u"DELETE FROM central_value WHERE record_table = ? AND record = ? AND field = ?"_s, key + QVariantList{it.key()});
        if (isTrash) over.trashed = it->toBool();
        else if (const auto value = at ? valueIn(type.fields[static_cast<size_t>(*at)], *it) : std::nullopt) over.values.insert(*at, *value);
    }
    return now && writeOver(db, *now, over);
}

} // namespace syncing::pending
