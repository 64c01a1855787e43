#pragma once
#include "models/records/record.h"

class Database;

namespace syncing {

// Puts the fields of a change that the central did not take back to what the central has. Within a transaction.
void giveUpLine(Database &db, qint64 number, const Author &author);

} // namespace syncing
