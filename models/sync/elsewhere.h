#pragma once
#include "models/records/record.h"
#include "models/sync/protocol.h"

class Database;

// What was found at the central, as the search box shows it. For the thread that owns the database.
namespace syncing::elsewhere {

// Of the records found there, those that are not here yet.
QList<SearchHit> notHere(Database &db, const QList<Image> &found);

} // namespace syncing::elsewhere
