#pragma once
#include "models/records/listquery.h"

// A list query as SQL over its table, named p. Values are always bound; the names of columns come from the field table
// alone, so nothing a person or a file says becomes SQL. What names no field of the type is left out.
struct ListSql {
    QString where; // never empty
    QVariantList whereValues;
    QString order; // ends with the record's number, so that two records never change places
    QVariantList orderValues;
    bool plain = false; // everything that is not in the trash, by title: SQLite reads it from an index, in order

    QVariantList values() const { return whereValues + orderValues; }
};

// today: what "in the last 7 days" counts from.
ListSql listSql(const ListQuery &query, QDate today);
