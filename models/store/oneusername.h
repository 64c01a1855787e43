#pragma once
#include "models/records/field.h"

class Database;

// No two operators who are not in the trash have one user name here. Consoles that do not know of each other may give it twice:
// then both are taken over, and an administrator gives one of them another.
namespace oneusername {

// Throws Failure. Before is the row as it stands, empty where it was in the trash or not there: an operator whose user name
// does not change is not asked about.
void require(Database &db, const RecordType &type, const Row &before, const Row &now);

} // namespace oneusername
