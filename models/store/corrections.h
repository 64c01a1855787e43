#pragma once
#include "models/records/listquery.h"
#include "models/records/record.h"
#include <functional>

class Database;

// Brings what follows from other records up to date where nobody is editing: a due date after the closing days of a centre
// have changed. Each record that comes out different is written with its line in the history; undo passes over it.
namespace corrections {

// Gives a row as it should be.
using Correction = std::function<Row(const Row &)>;

// How many were written.
qint64 apply(Database &db, const ListQuery &which, const Correction &corrected, const Author &author);
// The same for records by id; those in the trash or gone stay as they are.
qint64 apply(Database &db, const RecordType &type, const QStringList &ids, const Correction &corrected, const Author &author);

} // namespace corrections
