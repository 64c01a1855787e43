#pragma once
#include "models/sync/central.h"

class Database;

// What this store has from a central and no line of its journal speaks of: it came with a load or as an image. A central that went back in
// time, or another one, may not have it, and then this may be the only copy there is.
namespace syncing::lineless {

// To be called before the versions of the central are forgotten: these records were a central's.
void remember(Database &db);

// Before a row that was loaded is taken over: where the central has not reached what this store knew of the record, the values in which they differ
// are sent; two that both are somebody's end as a conflict, and neither is lost.
void defend(Database &db, const RecordType &type, const Central::Loaded &row);

// After a type was loaded as a whole: what the central did not show is sent as it stands here.
void sendRest(Database &db, const RecordType &type);

} // namespace syncing::lineless
