#include "models/sync/journallines.h"
#include "models/records/catalogue.h"
#include "models/store/database.h"
#include "models/store/journal.h"
#include "models/store/recordsql.h"
#include "models/sync/fieldvalues.h"
#include "models/sync/retrying.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace syncing {

namespace {
struct RefusedLine {
    qint64 number = 0;
    bool isNew = false;
    QJsonObject fields;
};

constexpr auto columns = "SELECT j.number, j.mark, j.kind, j.record_table, j.record, j.central_base, j.at, j.operator, j.site,"
                         " CAST(coalesce(j.asked, j.central_fields, j.fields) AS BLOB), j.trashes, j.arrived, j.conflict, j.conflict_version, j.device, j.version ";

Op::Kind kindOf(const Rows &rows)
{
    if (!rows.isNull(12)) return Op::Kind::Resolve;
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
// Lines of a record that the central refused and that nobody sends again, the last one first, as far as they were made before another.
QList<RefusedLine> refusedBefore(Database &db, const Op &op, qint64 number)
{
    QList<RefusedLine> found;
    for (Rows rows = db.run(u"SELECT j.number, j.kind, j.fields FROM refused r JOIN journal j ON j.number = r.number WHERE r.again = 0 AND j.record = ? AND j.record_table = ? AND j.number < ?"
                            " AND j.trashes IS NULL AND j.conflict IS NULL ORDER BY j.number DESC"_s, {op.record, QString::fromLatin1(op.table), number}); rows.next();)
        found << RefusedLine{rows.value(0).toLongLong(), rows.value(1).toString() == u"create"_s, QJsonDocument::fromJson(rows.value(2).toByteArray()).object()};
    return found;
}

// The line before this one that changed a field and was made here; 0: none.
qint64 lastOf(Database &db, const Op &op, const QString &field, qint64 number)
{
    for (Rows rows = db.run(u"SELECT number, fields FROM journal WHERE record = ? AND record_table = ? AND number < ? AND arrived = 0 AND number NOT IN (SELECT number FROM withheld)"
                            " ORDER BY number DESC"_s, {op.record, QString::fromLatin1(op.table), number}); rows.next();)
        if (QJsonDocument::fromJson(rows.value(1).toByteArray()).object().contains(field)) return rows.value(0).toLongLong();
    return 0;
}

// The central never held what it refused: a correction starts from what was there before, and of a new record it is the whole of it.
void startBeforeRefused(Database &db, Op &op, qint64 number)
{
    const QList<RefusedLine> refused = refusedBefore(db, op, number);
    if (refused.isEmpty()) return;
    for (auto it = op.fields.begin(); it != op.fields.end(); ++it) {
        QJsonValue old = it->toArray().at(0);
        qint64 before = number;
        for (const RefusedLine &line : refused) {
            if (!line.fields.contains(it.key()) || lastOf(db, op, it.key(), before) != line.number) continue;
            old = line.fields.value(it.key()).toArray().at(0);
            before = line.number;
        }
        *it = QJsonArray{old, it->toArray().at(1)};
    }
    if (std::ranges::none_of(refused, &RefusedLine::isNew)) return;
    op.kind = Op::Kind::Create;
    for (const RefusedLine &line : refused) // the last one first
        for (auto it = line.fields.begin(); it != line.fields.end(); ++it)
            if (!op.fields.contains(it.key())) op.fields.insert(it.key(), QJsonArray{QJsonValue(), it->toArray().at(1)});
}
} // namespace

void settleRefused(Database &db, const Op &op, qint64 number)
{
    if (op.kind != Op::Kind::Change && op.kind != Op::Kind::Create) return;
    for (const RefusedLine &line : refusedBefore(db, op, number)) {
        const QStringList fields = line.fields.keys();
        if (std::ranges::all_of(fields, [&](const QString &field) { return op.fields.contains(field); })) db.run(u"DELETE FROM refused WHERE number = ?"_s, {line.number});
    }
}

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
        const QByteArray fields = rows.value(9).toByteArray();
        one.bytes = fields.size();
        op.fields = QJsonDocument::fromJson(fields).object();
        op.conflict = rows.value(12).toString();
        op.conflictVersion = rows.value(13).toLongLong();
        op.origin = {rows.value(7).toString(), rows.value(8).toString(), rows.isNull(14) ? device : rows.value(14).toString(), recordsql::instant(rows.value(6))};
        versions << (arrived || op.kind == Op::Kind::Create ? 0 : rows.value(15).toLongLong());
        found << std::move(one);
    }
    const bool anyRefused = retrying::isAnythingRefused(db);
    for (qsizetype i = 0; i < found.size(); ++i)
        if (versions.at(i) > 0) {
            if (anyRefused && found[i].op.kind == Op::Kind::Change) startBeforeRefused(db, found[i].op, found[i].number);
            completeUnits(db, found[i].op, versions.at(i));
        }
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
