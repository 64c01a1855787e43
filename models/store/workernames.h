#pragma once
#include "models/records/record.h"

class Database;

// The name a candidacy is listed under is that of its person, as they are called now.
namespace workernames {

// Writes the names that differ from those of the people, each with its line in the history; how many.
qint64 follow(Database &db, const Author &author);

} // namespace workernames
