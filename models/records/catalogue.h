#pragma once
#include "models/records/field.h"

// Every record type of the program.
std::span<const RecordType *const> recordTypes();
// The type kept in a table, or nullptr.
const RecordType *recordTypeOf(QByteArrayView table);
