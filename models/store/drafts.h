#pragma once
#include "models/records/record.h"

class Database;

// What is being typed and not yet saved, one for each operator and record. Never part of the history.
namespace drafts {
void keep(Database &db, const Draft &draft);
// The same of what somebody types now. Throws Failure where the record was there and is not any more: erased meanwhile, it would
// be back on the disk with its draft.
void keepTyped(Database &db, const Draft &draft);
// With a time, only a draft that is not from after it.
void discard(Database &db, const QString &operatorId, const QString &id, const QDateTime &upTo = {});
std::optional<Draft> find(Database &db, const QString &operatorId, const QString &id);
QList<Draft> all(Database &db, const QString &operatorId);
} // namespace drafts
