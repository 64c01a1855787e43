#pragma once
#include "models/sync/central.h"

class Database;
struct RecordType;

// The local side of the exchange: what is to be sent, and how what comes is taken over. All of it works on a Database, on the
// thread that owns it; each function is one transaction. What is typed here and not yet decided by the central stays in front
// of what comes: a pull changes neither it nor what it was based on.
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
};

// Nothing before this store joined a central.
std::optional<Joined> joined(Database &db);
// From now on every line of the journal goes to that central, the ones there are already included.
Joined join(Database &db, const Welcome &welcome);
void leave(Database &db); // the store is one for itself again; nothing else changes

// What the greeting told: other buckets (loads what came, clears away what went: see scope.h), another server or timeline
// (see recovery.h), the clock. Gives what has to be loaded; empty: nothing.
void greeted(Database &db, const Welcome &welcome);

// The next changes to send, in the order they were made; at most `most`, about 64 KB.
QList<Op> outgoing(Database &db, int most = 50);
qint64 countOutgoing(Database &db);
void apply(Database &db, const QList<Op> &sent, const QList<Outcome> &outcomes);

// Takes a page over and moves the cursor with it. What the page needs beyond itself (records it speaks of and this store does not have) is
// told by `missing` first and handed in as images.
QHash<QByteArray, QStringList> missing(Database &db, const Pulled &page);
// The types whose records changed.
QList<const RecordType *> apply(Database &db, const Pulled &page, const QList<Image> &images);
QList<const RecordType *> apply(Database &db, const QList<Image> &images);
// Records to be asked for again: those in central_fault.
QHash<QByteArray, QStringList> faults(Database &db);

// The first load, table after table, each page a transaction with its place. Used meanwhile, the store shows what is there.
struct Load {
    const RecordType *type = nullptr;
    QStringList buckets;
    QString after;  // the id to go on from
    Position begun; // what the pull has to go on from when all are loaded
};
std::optional<Load> nextLoad(Database &db);
void applyLoaded(Database &db, const Load &load, QList<Central::Loaded> &&rows, bool last);
struct Progress {
    qint64 done = 0, estimated = 0;
    bool loading = false;
};
Progress progress(Database &db);

// 16 counts and sums of what this store has of a type, as Central::digest gives them; nothing to compare while there is
// something to send.
QList<std::pair<qint64, qint64>> digest(Database &db, const RecordType &type);

} // namespace syncing::replica
