#pragma once
#include "models/sync/conflicts.h"
#include <QFuture>

class Store;

// The conflicts that wait for a person, and those decided, as a window asks for them:
// with futures, on the store's thread, with the central or without. Store::changed tells what was decided.
namespace syncing::waiting {

QFuture<QList<conflicts::Shown>> conflicts(Store &store, conflicts::Which which, qint64 offset, qint64 limit);
QFuture<qint64> countConflicts(Store &store, conflicts::Which which);
QFuture<QList<conflicts::Shown>> conflictsOf(Store &store, const RecordType &type, const QString &record);
QFuture<std::optional<conflicts::Shown>> conflict(Store &store, const QString &id);

// What a person chose for a card as they saw it; see conflicts::decide.
struct Decision {
    ConflictCard seen;
    QJsonObject chosen;
    QString decision;
};
// Those of one record: all of them, or none and a Failure.
QFuture<void> decide(Store &store, const QList<Decision> &decisions, const Author &author);

struct Decided {
    qint64 done = 0;
    QStringList failures; // why the others were not decided, each reason once
};
// Some of many: one that cannot be decided does not hold the others up. Few enough at a time that nobody has to wait for them.
QFuture<Decided> decideEach(Store &store, const QList<Decision> &decisions, const Author &author);
// All of them, or none and a Failure.
QFuture<void> takeBack(Store &store, const QList<ConflictCard> &cards, const Author &author);

} // namespace syncing::waiting
