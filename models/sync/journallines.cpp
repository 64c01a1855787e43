#include "models/sync/journallines.h"
#include "models/records/catalogue.h"
#include "models/store/database.h"
#include "models/store/journal.h"
#include "models/store/recordsql.h"
#include "models/sync/fieldvalues.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace syncing {

namespace {
constexpr auto columns = "SELECT j.number, j.mark, j.kind, j.record_table, j.record, j.central_base, j.at, j.operator, j.site, j.fields, j.trashes, j.arrived,"
                         " j.central_fields, j.conflict, j.conflict_version, j.device, j.version ";

Op::Kind kindOf(const Rows &rows)
{
    if (!rows.isNull(13)) return Op::Kind::Resolve;
    if (!rows.isNull(10)) return rows.value(10).toBool() ? Op::Kind::Trash : Op::Kind::Restore;
    return rows.value(2).toString() == u"create"_s ? Op::Kind::Create : Op::Kind::Change;
}

// Adds what the author had before them in the other fields of a unit: they are one thing said in parts.
void completeUnits(Database &db, Op &op, qint64 version)
{
    const RecordType *type = recordTypeOf(op.table);
    if (!type) return;
    QSet<qsizetype> missing;
    for (auto it = op.fields.begin(); it != op.fields.end(); ++it)
        if (const auto at = type->find(it.key().toLatin1()))
            for (const qsizetype member : unitOf(*type, *at))
                if (const Field &f = type->fields[static_cast<size_t>(member)]; !f.is(Derived) && !op.fields.contains(QLatin1String(f.column))) missing << member;
    if (missing.isEmpty()) return;
    const auto now = recordsql::find(db, *type, op.record);
    const auto row = now ? journal::rowAt(db, *type, *now, version) : std::nullopt;
    if (!row) return;
    for (const qsizetype member : std::as_const(missing)) {
        const Field &f = type->fields[static_cast<size_t>(member)];
        const QJsonValue value = f.toJson(row->at(member));
        op.fields.insert(QLatin1String(f.column), QJsonArray{value, value});
    }
}
} // namespace

QList<Sendable> sendable(Database &db, const QString &from, const QVariantList &values, const QString &device, int most)
{
    QList<Sendable> found;
    QList<qint64> versions;
    for (Rows rows = db.run(QLatin1String(columns) + from + u" ORDER BY j.number LIMIT ?"_s, values + QVariantList{most}); rows.next();) {
        Sendable one;
        one.number = rows.value(0).toLongLong();
        Op &op = one.op;
        const bool arrived = rows.value(11).toBool();
        op.mark = rows.value(1).toString();
        op.kind = kindOf(rows);
        op.table = rows.value(3).toByteArray();
        op.record = rows.value(4).toString();
        op.base = rows.value(5).toLongLong();
        op.fields = QJsonDocument::fromJson(rows.value(rows.isNull(12) ? 9 : 12).toByteArray()).object();
        op.conflict = rows.value(13).toString();
        op.conflictVersion = rows.value(14).toLongLong();
        op.origin = {rows.value(7).toString(), rows.value(8).toString(), rows.isNull(15) ? device : rows.value(15).toString(), recordsql::instant(rows.value(6))};
        found << one;
        versions << (arrived || op.kind == Op::Kind::Create ? 0 : rows.value(16).toLongLong());
    }
    for (qsizetype i = 0; i < found.size(); ++i)
        if (versions.at(i) > 0) completeUnits(db, found[i].op, versions.at(i));
    return found;
}

qint64 lineOf(Database &db, const QString &mark)
{
    return db.value(u"SELECT number FROM journal WHERE mark = ? AND mark <> ''"_s, {mark}).value_or(0).toLongLong();
}

void moveSentThrough(Database &db, const QSet<qint64> &answered)
{
    const auto through = db.value(u"SELECT sent_through FROM central"_s);
    if (!through) return;
    std::optional<qint64> next;
    for (Rows rows = db.run(u"SELECT j.number FROM journal j WHERE %1 ORDER BY j.number"_s.arg(QLatin1String(unsent))); !next && rows.next();)
        if (!answered.contains(rows.value(0).toLongLong())) next = rows.value(0).toLongLong();
    const qint64 last = next ? *next - 1 : db.value(u"SELECT max(number) FROM journal"_s).value_or(0).toLongLong();
    if (last > through->toLongLong()) db.run(u"UPDATE central SET sent_through = ?"_s, {last});
}

} // namespace syncing
