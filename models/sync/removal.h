#pragma once
#include <QList>
#include <QString>

class Database;
struct RecordType;

// How a record goes from this store: it may not be seen here any more, or it was erased for good.
namespace syncing::removal {

// Row, history, drafts, search entry, conflicts, what was kept of a merge: nothing of it is left in a table.
void erase(Database &db, const RecordType &type, const QString &record);
// The same, except that it may come back; while something of it is to be sent, or was being typed in the last days, it waits. Whether it went.
bool leave(Database &db, const RecordType &type, const QString &record);
// Those that waited and need to no more. The types of which any went.
QList<const RecordType *> leaveAtLast(Database &db);
// It may be seen again.
void stay(Database &db, const RecordType &type, const QString &record);

// Wipes what erased records left behind in the file itself: the search's index, the pages of the last saves. Outside of any
// transaction; without effect while somebody else reads the file, and then to be called again.
void wipe(Database &db);

} // namespace syncing::removal
