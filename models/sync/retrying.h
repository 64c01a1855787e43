#pragma once
#include <QString>

class Database;
struct RecordType;

// Changes the central refused for want of something that has come since: a record this login did not see, an author it did not
// know. They go out again by themselves; every other refusal waits for a person.
namespace syncing::retrying {

bool isAnythingRefused(Database &db);
// A record of the central came in, or may be seen again.
void came(Database &db, const RecordType &type, const QString &record);
// All of a type were loaded.
void came(Database &db, const RecordType &type);

} // namespace syncing::retrying
