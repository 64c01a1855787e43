#pragma once
#include "models/sync/central.h"

class Database;
struct RecordType;

// The local side of the exchange: what is to be sent, and how what comes is taken over. All of it works on a Database, on the
// thread that owns it, outside of any transaction; each function is one transaction. What is typed here and not yet decided by the
// central stays in front of what comes: a pull changes neither it nor what it was based on.
namespace syncing::replica {

struct Joined { // the row of table `central`
    QString device, server;
    qint64 timeline = 0;
    QStringList buckets;
    Position cursor;
    qint64 sentThrough = 0; // journal line
    int centralSchema = 0;
    qint64 clockOffset = 0; // ms: the central's clock minus this one's
    QDateTime joinedAt, syncedAt;
    bool conflictsWanted = false; // Central::conflicts is to be asked and handed to takeConflicts
};

// Nothing before this store joined a central.
std::optional<Joined> joined(Database &db);
// From now on every line of the journal goes to that central, the ones there are already included. The device is the one the
// greeting named; empty: a new one.
Joined join(Database &db, const Welcome &welcome, const QString &device = {});
// What this console is called at the central. A copy of a store that is opened on another computer, or put back, is another console;
// empty: it has joined none.
QString deviceHere(Database &db);
void leave(Database &db); // the store is one for itself again; nothing else changes

// Ids erased here whose erasure the next greeting confirms (Greeting::erased).
QStringList erased(Database &db);
// What the greeting told: other buckets (loads what came, clears away what went), another server or timeline (see doubtful), the clock.
// `confirmed`: the ids the greeting carried. To be called after each greeting, the one that led to join included. The types it changed.
QList<const RecordType *> greeted(Database &db, const Welcome &welcome, const QStringList &confirmed = {});
// A round went through to its end: everything was sent and read.
void completed(Database &db, const QDateTime &now);

// Where the central went back in time, what it may have lost: marks to hand to Central::known, before anything else is sent,
// loaded or pulled, until there are none. What it does not know is sent again.
QStringList doubtful(Database &db, int most = 500);
void apply(Database &db, const QStringList &asked, const QStringList &known);

// The next changes to send, in the order they were made; at most `most`, of about 1.3 KB each. Changes of a field of a unit carry the other
// fields of that unit as well, from and to the same.
QList<Op> outgoing(Database &db, int most = 50);
qint64 countOutgoing(Database &db);
// What stood in front of a value of the central and was taken back before it was sent gives way to it. The types whose records changed.
QList<const RecordType *> giveWay(Database &db);
// The types whose records changed.
QList<const RecordType *> apply(Database &db, const QList<Op> &sent, const QList<Outcome> &outcomes);

// Takes a page over and moves the cursor with it. What the page needs beyond itself (records it speaks of and this store does not have) is
// told by `missing` first and handed in as images.
QHash<QByteArray, QStringList> missing(Database &db, const Pulled &page);
// The types whose records changed.
QList<const RecordType *> apply(Database &db, const Pulled &page, const QList<Image> &images);
QList<const RecordType *> apply(Database &db, const QList<Image> &images);
// Records to be asked for again: those in central_fault. At most `most`, those asked for longest ago first.
QHash<QByteArray, QStringList> faults(Database &db, int most = 200);
// They were asked for: the others come before them next time, also where nothing was answered.
void askedFor(Database &db, const QHash<QByteArray, QStringList> &records);
// All open conflicts of the central: an open one it does not know is not open here either.
void takeConflicts(Database &db, const QList<ConflictCard> &cards);

// The first load, table after table, each page a transaction with its place. Used meanwhile, the store shows what is there.
struct Load {
    const RecordType *type = nullptr;
    QStringList buckets;
    QString after;  // the id to go on from
    Position begun; // what the pull goes on from
    qint64 done = 0; // records that came before
};
std::optional<Load> nextLoad(Database &db);
// `last`: fewer rows than were asked for, there are no more of this type.
void applyLoaded(Database &db, const Load &load, const QList<Central::Loaded> &rows, bool last);
// Builds an index that was put off until all of a type were here; false: there is none.
bool buildIndex(Database &db);
// Those by title also in the middle of a load, when the line is gone and people work on with what is here; false: there is none.
bool buildTitleIndex(Database &db);
struct Progress {
    qint64 done = 0, estimated = 0;
    bool loading = false;
};
Progress progress(Database &db);

// 16 counts and sums of what this store has of a type, as Central::digest gives them: the slice of an id is the place of its last
// character in 0123456789abcdef, 0 for any other. Empty, and nothing to compare, while there is something to send, to load or to read.
QList<std::pair<qint64, qint64>> digest(Database &db, const RecordType &type);
// The sums differed: the type is loaded as a whole again, and what the central does not show goes.
void loadAgain(Database &db, const RecordType &type);

} // namespace syncing::replica
