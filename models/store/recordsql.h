#pragma once
#include "models/records/record.h"
#include "models/store/database.h"


// SQL derived from the field table: no column of a record is named anywhere else. Beside its fields each table has
// number (SQLite's row id), version, changed_at, trashed_at and title_key (the title folded, by which lists are sorted).
namespace recordsql {

// "surname, name, ..., version, changed_at, trashed_at", each with an optional prefix ("p.").
QString columns(const RecordType &type, QLatin1StringView prefix = {});
QString insert(const RecordType &type);
// Sets these fields, then version, changed_at, title_key, of an id: the values are bound in this order.
QString update(const RecordType &type, const QList<qsizetype> &fields);

// A row of columns(), from a column of the query on. Values are typed here, where they enter.
Record read(const RecordType &type, const Rows &query, int from = 0);
std::optional<Record> find(Database &db, const RecordType &type, const QString &id);

// The titled fields folded, with a separator below the space: all the people called "De" come before the first "De Luca".
QString titleKey(const RecordType &type, const Row &row);
// Names the record even when nothing titled is filled in.
QString title(const RecordType &type, const Row &row);
// Titles by id; those not found are left out. Records in the trash included: what refers to them stays readable.
QHash<QString, QString> titles(Database &db, const RecordType &type, const QStringList &ids);

QString stamp(const QDateTime &instant);
QDateTime instant(const QVariant &stamp);

} // namespace recordsql
