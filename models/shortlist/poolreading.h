#pragma once
#include "models/matching/pool.h"
#include <QHash>
#include <QStringList>

class Database;

// How a pool is read from the store, in pieces short enough for others to be served in between.
namespace shortlist {

struct PoolReading {
    QDate today;
    std::shared_ptr<const matching::Pool> before; // what has not changed since is taken from here
    QHash<QString, qint64> versionsBefore;

    QHash<QString, qint64> versions;
    QStringList toRead; // candidacies, by id
    QList<qint64> leftOut; // see proposalsLeftOut
    QString peopleMark;    // see markOfPeople
    matching::Pool::Sources sources;
};

// Which candidacies have changed or are new; the others are taken over.
void beginReading(Database &db, PoolReading &reading);
// Some of those to be read.
void readSome(Database &db, PoolReading &reading, qsizetype most);
// The numbers of the proposals a request took along into the trash: nobody is proposed by them.
QList<qint64> proposalsLeftOut(Database &db);
// Another one means that somebody in the pool was written since.
QString markOfPeople(Database &db);
// People, proposals, contracts, titles.
void readRest(Database &db, PoolReading &reading);

} // namespace shortlist
