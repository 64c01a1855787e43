#pragma once
#include "models/records/record.h"
#include "models/sync/status.h"

class Database;

// What this console has not got through to the central: changes on their way, and changes the central did not take. For the
// thread that owns the database.
namespace syncing::queue {

// Those the central did not take first, then the others in the order they were made.
QList<Unsent> list(Database &db, qint64 offset, qint64 limit);
qint64 count(Database &db);

// What the window shows all the time. The cost does not depend on how much is in the store.
struct Counts {
    bool joined = false; // false: this store has no central, and everything is 0
    qint64 toSend = 0;   // changes waiting, without those refused
    QDateTime oldest;    // UTC, of the changes waiting; invalid: none
    qint64 refused = 0;  // changes the central did not take
    qint64 conflicts = 0; // open
    qint64 faults = 0;   // records of the central that could not be taken over here
    qint64 files = 0;    // files whose bytes the central has not got yet
    QDateTime lastSync;  // UTC; invalid: never
    qint64 clockOffset = 0; // ms: the central's clock minus this one's
};
Counts counts(Database &db);

// Sends a change once more that the central did not take; anything else stays as it is.
void tryAgain(Database &db, qint64 number);
void tryAllAgain(Database &db);

// Gives a change up that the central did not take: its fields go back to what the central has, what was typed stays in the
// history. A new record goes to the trash of this console. What was changed once more since stays. Throws Failure when the change is not among those refused.
void giveUp(Database &db, qint64 number, const Author &author);

} // namespace syncing::queue
