#include "models/store/drafts.h"
#include "models/records/catalogue.h"
#include "models/records/failure.h"
#include "models/store/database.h"
#include "models/store/recordsql.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
constexpr auto selectDraft = "SELECT operator, record, record_table, base_version, at, fields FROM draft WHERE operator = ?";

std::optional<Draft> draftIn(Database &db, const Rows &rows)
{
    const RecordType *type = recordTypeOf(rows.value(2).toByteArray());
    if (!type) return {};
    // A field the draft does not know, being older than the field, is as the record has it, not empty.
    const auto stored = recordsql::find(db, *type, rows.value(1).toString());
    const Row blank = stored ? stored->row : type->newRow();
    QList<Problem> unknown; // fields gone since: what is left of the draft is still worth having
    const Row row = type->fromJson(QJsonDocument::fromJson(rows.value(5).toByteArray()).object(), blank, unknown);
    return Draft{rows.value(1).toString(), type->table, rows.value(0).toString(), row, rows.value(3).toLongLong(), recordsql::instant(rows.value(4))};
}
} // namespace

namespace drafts {

void keep(Database &db, const Draft &draft)
{
    const RecordType *type = recordTypeOf(draft.table);
    if (!type) qFatal("There is no record type %s.", draft.table.constData());
    const QJsonObject fields = type->toJson(draft.row);
    const QDateTime at = draft.at.isValid() ? draft.at : QDateTime::currentDateTimeUtc();
    db.run(u"INSERT INTO draft (operator, record, record_table, base_version, at, fields) VALUES (?, ?, ?, ?, ?, ?)"
           " ON CONFLICT (operator, record) DO UPDATE SET base_version = excluded.base_version, at = excluded.at, fields = excluded.fields"_s,
           {draft.operatorId.isNull() ? u""_s : draft.operatorId, draft.id, QString::fromLatin1(draft.table), draft.baseVersion, recordsql::stamp(at),
            QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact))});
}

void keepTyped(Database &db, const Draft &draft)
{
    const RecordType *type = recordTypeOf(draft.table);
    if (type && draft.baseVersion > 0 && !db.value(u"SELECT 1 FROM %1 WHERE id = ?"_s.arg(QLatin1String(type->table)), {draft.id}))
        throw Failure(QCoreApplication::translate("Store", "What you typed was not kept."), QCoreApplication::translate("Store", "The record does not exist any more."));
    keep(db, draft);
}

void discard(Database &db, const QString &operatorId, const QString &id, const QDateTime &upTo)
{
    const QString who = operatorId.isNull() ? u""_s : operatorId;
    if (upTo.isValid()) db.run(u"DELETE FROM draft WHERE operator = ? AND record = ? AND at <= ?"_s, {who, id, recordsql::stamp(upTo)});
    else db.run(u"DELETE FROM draft WHERE operator = ? AND record = ?"_s, {who, id});
}

std::optional<Draft> find(Database &db, const QString &operatorId, const QString &id)
{
    Rows rows = db.run(QLatin1String(selectDraft) + u" AND record = ?"_s, {operatorId.isNull() ? u""_s : operatorId, id});
    return rows.next() ? draftIn(db, rows) : std::nullopt;
}

QList<Draft> all(Database &db, const QString &operatorId)
{
    QList<Draft> found;
    for (Rows rows = db.run(QLatin1String(selectDraft) + u" ORDER BY at DESC"_s, {operatorId.isNull() ? u""_s : operatorId}); rows.next();)
        if (const auto draft = draftIn(db, rows)) found << *draft;
    return found;
}

} // namespace drafts
