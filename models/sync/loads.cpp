#include "models/sync/loads.h"
#include "models/records/catalogue.h"
#include "models/store/database.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace syncing::loads {

namespace {
void visit(const RecordType &type, QSet<const RecordType *> &seen, QList<const RecordType *> &order);

void visitTargets(const RecordType &type, QSet<const RecordType *> &seen, QList<const RecordType *> &order)
{
    for (const Field &f : type.fields) {
        if (f.item) visitTargets(*f.item, seen, order);
        if (const RecordType *target = *f.target ? recordTypeOf(f.target) : nullptr) visit(*target, seen, order);
    }
}

void visit(const RecordType &type, QSet<const RecordType *> &seen, QList<const RecordType *> &order)
{
    if (seen.contains(&type)) return;
    seen << &type;
    visitTargets(type, seen, order);
    order << &type;
}

QList<const RecordType *> inOrder()
{
    QSet<const RecordType *> seen;
    QList<const RecordType *> order;
    for (const RecordType *type : recordTypes()) visit(*type, seen, order);
    return order;
}

void begin(Database &db, const RecordType &type, const QStringList &buckets, bool everything)
{
    db.run(u"INSERT INTO central_load (record_table, position, buckets, everything, last_id, done, estimated, finished) VALUES (?, ?, ?, ?, '', 0, 0, 0)"
           " ON CONFLICT (record_table) DO UPDATE SET buckets = excluded.buckets, everything = excluded.everything, last_id = '', done = 0, finished = 0"_s,
           {QLatin1String(type.table), inOrder().indexOf(&type), QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(buckets)).toJson(QJsonDocument::Compact)), everything ? 1 : 0});
}
} // namespace

void beginEverything(Database &db, const QStringList &buckets)
{
    for (const RecordType *type : inOrder()) begin(db, *type, buckets, true);
}

void beginMore(Database &db, const QStringList &buckets)
{
    for (const RecordType *type : inOrder()) begin(db, *type, buckets, false);
}

void beginType(Database &db, const RecordType &type, const QStringList &buckets) { begin(db, type, buckets, true); }

void beginUnknown(Database &db, const QStringList &buckets)
{
    QSet<QByteArray> loaded;
    for (Rows rows = db.run(u"SELECT record_table FROM central_load"_s); rows.next();) loaded << rows.value(0).toByteArray();
    for (const RecordType *type : recordTypes())
        if (!loaded.contains(type->table)) begin(db, *type, buckets, true);
}

void estimate(Database &db, const QHash<QByteArray, qint64> &rows)
{
    for (auto it = rows.cbegin(); it != rows.cend(); ++it)
        db.run(u"UPDATE central_load SET estimated = max(?, done) WHERE record_table = ? AND finished = 0"_s, {it.value(), QString::fromLatin1(it.key())});
}

bool isUnfinished(Database &db) { return db.value(u"SELECT 1 FROM central_load WHERE finished = 0 LIMIT 1"_s).has_value(); }

} // namespace syncing::loads
