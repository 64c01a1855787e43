#pragma once
#include "models/records/field.h"
#include <optional>

class Database;

// A person has one candidacy that is not in the trash. Asked within the transaction of every write of a candidacy (a page,
// undo, the way out of the trash), so that whoever is refused reads which other one there is.
namespace onecandidacy {

// The number of the candidacy a person has, or its title where it has no number yet.
std::optional<QString> of(Database &db, const QString &person);
// Throws Failure, which names the other one. Before is the row as it stands, empty where it was in the trash or not there: a
// candidacy whose person does not change is not asked about.
void require(Database &db, const RecordType &type, const Row &before, const Row &now);

} // namespace onecandidacy
