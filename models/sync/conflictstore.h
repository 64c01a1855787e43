#pragma once
#include "models/sync/protocol.h"
#include <optional>

class Database;

// The cards of conflicts as they lie in the table `conflict`.
namespace syncing::conflictstore {

struct Kept {
    ConflictCard card;
    qint64 decidedHere = 0; // the line of the journal that decides it; 0: none
};

// A newer version of a card takes the place of the one there is.
void keep(Database &db, const ConflictCard &card);
std::optional<Kept> find(Database &db, const QString &id);
// `condition` on the columns of the table, with ORDER BY and LIMIT where wanted.
QList<Kept> where(Database &db, const QString &condition, const QVariantList &values);
// The decision made here did not hold: the card is open again.
void reopen(Database &db, const QString &id);

} // namespace syncing::conflictstore
