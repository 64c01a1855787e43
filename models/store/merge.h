#pragma once
#include "models/records/record.h"

class Database;

// Two changes of one record, brought together field by field, the fields of a unit as a whole; lists item by item, each item
// being the one with its id, and sets by what was added and taken away. Of what is worked out from other fields the later one holds.
struct Merge {
    Row row;
    QList<QByteArray> clashing; // changed on both sides to different values
};

// Mine was made from base; now is what others have made of it.
Merge merged(const RecordType &type, const Row &base, const Row &mine, const Row &now);

// The same with base found in the journal. Throws Failure naming the fields that clash, and who changed them.
Row mergedSince(Database &db, const RecordType &type, const Row &mine, const Record &now, qint64 baseVersion);
