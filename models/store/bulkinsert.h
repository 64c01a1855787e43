#pragma once
#include "models/records/record.h"
#include <functional>

class Database;

// Puts many new records of one type in the store: an import, invented people. Each has its line in the journal and its
// search entry as if saved one by one; undo does not take it back.
struct BulkInsert {
    Author author;
    QDateTime at = QDateTime::currentDateTimeUtc();
    int chunk = 5'000; // records a transaction: what was committed stays if a later chunk fails
    // Told after each chunk how many are in; false stops there.
    std::function<bool(qint64 inserted)> progress = {};
    // Told of a record that breaks a rule of its type, which is left out; its place counts from 0.
    std::function<void(qint64 place, const QList<Problem> &problems)> refused = {};

    // The rows that next gives until it gives nothing. How many were put in. Throws Failure; the chunk under way is then
    // not in the store.
    qint64 run(Database &db, const RecordType &type, const std::function<std::optional<Row>()> &next) const;
};
