#pragma once
#include "models/sync/central.h"

class Database;
struct RecordType;

namespace syncing {

// Works out what the store keeps of a row besides its values: search entry, title. On any thread; where it was not done before, the
// next does it.
void workOut(const RecordType &type, Central::Loaded &row);

// Puts many records in that are not here yet: rows, search entries and words of names; no lines in the journal. Within a transaction.
void insertLoaded(Database &db, const RecordType &type, const QList<const Central::Loaded *> &rows);

// A record as it was loaded, to be taken over one by one.
struct TakingOver;
TakingOver ofLoaded(const RecordType &type, const Central::Loaded &loaded);

} // namespace syncing
