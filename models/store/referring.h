#pragma once
#include "models/records/record.h"

class Database;

// What refers to a record, found through the field tables: every reference, list of references and item of every type, and
// the files that hang on it.
namespace referring {

// The types with a field that may refer to a table.
QList<const RecordType *> typesTo(const QByteArray &table);
// The records of a type that refer to one, those in the trash included.
QStringList idsOf(Database &db, const RecordType &type, const QByteArray &table, const QString &id);
// The row with every reference from one record to another in its place; nothing twice in a list.
Row redirected(const RecordType &type, const Row &row, const QByteArray &table, const QString &from, const QString &to);

} // namespace referring
