#include "models/sync/unknownfields.h"
#include "models/records/catalogue.h"
#include "models/store/database.h"
#include "models/sync/takingover.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace syncing::unknownfields {

namespace {
void forget(Database &db, const QString &table, const QString &record, const QString &field)
{
    db.run(u"DELETE FROM unknown_field WHERE record_table = ? AND record = ? AND field = ?"_s, {table, record, field});
}
} // namespace

void take(Database &db, const TakingOver &over)
{
    const QString table = QLatin1String(over.type->table);
    QStringList kept;
    for (Rows rows = db.run(u"SELECT field FROM unknown_field WHERE record_table = ? AND record = ?"_s, {table, over.record}); rows.next();) kept << rows.value(0).toString();
    for (const QString &field : std::as_const(kept))
        if (const auto at = over.type->find(field.toLatin1()); at && over.values.contains(*at)) forget(db, table, over.record, field);
    for (auto it = over.unknown.begin(); it != over.unknown.end(); ++it)
        db.run(u"INSERT OR REPLACE INTO unknown_field (record_table, record, field, value) VALUES (?, ?, ?, ?)"_s,
               {table, over.record, it.key(), QString::fromUtf8(QJsonDocument(QJsonArray{it.value()}).toJson(QJsonDocument::Compact))});
}

void replay(Database &db)
{
    struct Kept {
        QByteArray table;
        QString record, field;
        QJsonValue value;
    };
    QList<Kept> all;
    for (Rows rows = db.run(u"SELECT record_table, record, field, value FROM unknown_field ORDER BY record_table, record"_s); rows.next();)
        all << Kept{rows.value(0).toByteArray(), rows.value(1).toString(), rows.value(2).toString(), QJsonDocument::fromJson(rows.value(3).toByteArray()).array().at(0)};
    for (const Kept &one : std::as_const(all)) {
        const RecordType *type = recordTypeOf(one.table);
        const auto version = type ? centralVersion(db, *type, one.record) : std::nullopt;
        if (!version) continue;
        TakingOver over;
        over.type = type;
        over.record = one.record;
        over.version = *version;
        add(over, one.field, one.value);
        if (!over.values.isEmpty()) takeOver(db, over);
    }
}

} // namespace syncing::unknownfields
