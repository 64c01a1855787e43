#pragma once

class Database;
struct RecordType;

namespace syncing {
struct TakingOver;
}

// What a newer program sent and this one does not know: kept until a program that knows it is installed.
namespace syncing::unknownfields {

// Keeps what is unknown of a record, and lets go what is known by now.
void take(Database &db, const TakingOver &over);
// What this program knows and an older one did not goes into its records.
void replay(Database &db);

} // namespace syncing::unknownfields
