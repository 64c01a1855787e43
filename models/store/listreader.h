#pragma once
#include "models/records/listquery.h"
#include "models/records/record.h"
#include <QHash>

class Database;
struct ListSql;

// Reads stretches of lists. A list that no index gives in order is put in order once, as a table of positions in memory,
// and read from there until a record is written: scrolling then costs the same anywhere in the list.
class ListReader {
public:
    RecordPage page(Database &db, const ListQuery &query, qint64 offset, qint64 limit);
    qint64 count(Database &db, const ListQuery &query);

private:
    struct Ordering {
        QString table; // a temporary table
        qint64 mark = -1;
        qint64 used = 0;
        qint64 size = 0;
        QString sql;
        QVariantList values;
    };
    const Ordering &ordering(Database &db, const RecordType &type, const ListSql &sql);
    Ordering &place(Database &db);

    struct Counted {
        QVariantList values;
        qint64 rows = 0;
    };
    qint64 counted(Database &db, const RecordType &type, const ListSql &sql);

    QList<Ordering> m_orderings;
    QHash<QString, Counted> m_counts; // by condition
    qint64 m_mark = -1;               // the last line of the journal they were counted at
    qint64 m_clock = 0;
};
