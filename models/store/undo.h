#pragma once
#include "models/records/record.h"

class Database;

// Takes back what an author did last, and does it again. Reads from the journal what that was: an undo is itself a change
// with a line of its own, and nothing is ever removed.
namespace undo {

struct Undone {
    QString sentence;          // "Undone: change of Phone, Rossi Anna."
    QList<QByteArray> tables;  // whose records were written
};

// Nothing when there is nothing to take back. Throws Failure when the fields have moved on since.
std::optional<Undone> undo(Database &db, const Author &author);
std::optional<Undone> redo(Database &db, const Author &author);

} // namespace undo
