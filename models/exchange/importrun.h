#pragma once
#include "models/exchange/importplan.h"
#include "models/store/store.h"
#include <atomic>

// An import that was done.
struct ImportDone {
    QString id;
    QByteArray table;
    QDateTime at;
    qint64 added = 0, updated = 0, same = 0, doubtful = 0, rejected = 0;
    qint64 fromLine = 0, toLine = 0; // of the journal: what was written
    QString rejects;                 // the file of the lines not imported; empty when there are none
    bool trashed = false;            // its new records were put in the trash together
};

// How far a job has come, read from another thread; stop asks it to end.
struct ImportProgress {
    std::atomic<qint64> done = 0, of = 0;
    std::atomic<bool> stop = false;
};

// Imports run on the store's own thread and are one transaction: either all of it is there or nothing.
namespace importrun {

// What an import would do; nothing when it was stopped. Writes nothing.
QFuture<std::optional<ImportPlan>> plan(Store &store, const ImportJob &job, std::shared_ptr<ImportProgress> progress);

// Compares anew, writes, and keeps a line of what was done. The lines that were not imported go to a file of their own, with
// the reasons in front; an empty path: nowhere. Nothing when it was stopped: then nothing is written.
QFuture<std::optional<ImportDone>> run(Store &store, const ImportJob &job, const QString &rejectsPath, std::shared_ptr<ImportProgress> progress);

// The last imports of an operator, newest first.
QFuture<QList<ImportDone>> recent(Store &store, const Author &author);
// The records an import brought go to the trash together; how many. What it filled in stays, and so do those that somebody
// has worked on since.
QFuture<qint64> trash(Store &store, const QString &id, const Author &author);

// "3 new, 2 filled in, 1 already there…", for a person.
QString said(const ImportPlan &plan);
QString said(const ImportDone &done);

} // namespace importrun
