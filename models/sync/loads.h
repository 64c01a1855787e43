#pragma once
#include "models/sync/protocol.h"

class Database;
struct RecordType;

// What is to be loaded: the rows of the table `central_load`, a record type each, in an order in which what others refer to comes first.
namespace syncing::loads {

// Everything again, for all types; what the central does not show then goes.
void beginEverything(Database &db, const QStringList &buckets);
// What came to be seen by these buckets alone.
void beginMore(Database &db, const QStringList &buckets);
void beginType(Database &db, const RecordType &type, const QStringList &buckets);
// Types this program has and none of its loads brought yet.
void beginUnknown(Database &db, const QStringList &buckets);
void estimate(Database &db, const QHash<QByteArray, qint64> &rows);
bool isUnfinished(Database &db);

} // namespace syncing::loads
