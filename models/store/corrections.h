#pragma once
#include "models/records/listquery.h"
#include "models/records/record.h"
#include <functional>

class Database;

// Brings what follows from other records up to date where nobody is editing: a due date after the closing days of a centre
// have changed. Each record that comes out different is written with its line in the history; undo passes over it.
namespace corrections {

// How many were written. corrected gives the row as it should be.
qint64 apply(Database &db, const ListQuery &which, const std::function<Row(const Row &)> &corrected, const Author &author);

} // namespace corrections
