#pragma once
#include "models/records/field.h"

// What the central has of each record type, derived from its field table: no list of fields is written a second time.
namespace syncing::centraltables {

// Records of this type are seen by everybody: centres, operators, rooms, answers in lists.
bool isForEverybody(const RecordType &type);
// As the central keeps a field: "numeric(20,2)".
QString columnType(const Field &field);
// The name of a field's kind in the central's register.
QString kindName(Field::Kind kind);
// Whether its records are part of others, and seen by whoever sees those: it has fields that belong.
bool belongs(const RecordType &type);
// Fields on which depends who may see a record, or what it refers to.
QStringList scopeFields(const RecordType &type);
// The type's table, indexes, policy, functions and triggers; additive, may be run again.
QString script(const RecordType &type);
// console.parents(): the records that refer to one.
QString parentsScript();

} // namespace syncing::centraltables
