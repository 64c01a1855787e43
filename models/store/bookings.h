#pragma once
#include "models/records/field.h"

class Database;

// A room, an operator and a worker are in one meeting at a time. Asked within the transaction of every write of a meeting,
// whatever wrote it (a page, several records together, undo, the way out of the trash), so that of two who book at the same
// moment the second is refused.
namespace bookings {

// Throws Failure, which names what is taken and when. Before is the row as it stands, empty where it takes no time yet: what
// stood there stays, and a meeting whose time, room, operator and worker do not change is not asked about.
void require(Database &db, const RecordType &type, const Row &before, const Row &now);

} // namespace bookings
