#include "models/sync/retrying.h"
#include "models/records/operator.h"
#include "models/store/database.h"

using namespace Qt::StringLiterals;

namespace syncing::retrying {

namespace {
// As the central words it, in 0002_merge.sql.
constexpr auto again = "UPDATE refused SET again = 1 WHERE again = 0 AND code = 'missing' AND number IN (SELECT j.number FROM journal j WHERE j.record_table = ? AND %1)";
constexpr auto authorKnown = "UPDATE refused SET again = 1 WHERE again = 0 AND detail = 'an author nobody knows' AND number IN (SELECT j.number FROM journal j WHERE %1)";
} // namespace

bool isAnythingRefused(Database &db) { return db.value(u"SELECT 1 FROM refused WHERE again = 0 LIMIT 1"_s).has_value(); }

void came(Database &db, const RecordType &type, const QString &record)
{
    db.run(QString::fromLatin1(again).arg(u"j.record = ?"_s), {QLatin1String(type.table), record});
    if (&type == &Operator::type) db.run(QString::fromLatin1(authorKnown).arg(u"j.operator = ?"_s), {record});
}

void came(Database &db, const RecordType &type)
{
    if (!isAnythingRefused(db)) return;
    db.run(QString::fromLatin1(again).arg(u"EXISTS (SELECT 1 FROM %1 r WHERE r.id = j.record AND r.central_version > 0)"_s.arg(QLatin1String(type.table))), {QLatin1String(type.table)});
    if (&type == &Operator::type) db.run(QString::fromLatin1(authorKnown).arg(u"EXISTS (SELECT 1 FROM operator o WHERE o.id = j.operator AND o.central_version > 0)"_s));
}

} // namespace syncing::retrying
