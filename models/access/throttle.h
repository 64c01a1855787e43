#pragma once
#include <QDateTime>
#include <QString>

class Database;

// Slows the guessing of passwords: after three wrong ones under a name five seconds, then twice as long each time, up to
// fifteen minutes. Kept in the store, so that starting the program again does not help. A name is kept as a mark only:
// people type passwords where the name goes.
namespace throttle {
int secondsAfter(int failures);
// How long a name must still wait. A clock set back does not lengthen it.
int secondsLeft(Database &db, const QString &name, const QDateTime &now);
// Counts a failure, and gives how long to wait from now.
int count(Database &db, const QString &name, const QDateTime &now);
void forget(Database &db, const QString &name);
} // namespace throttle
