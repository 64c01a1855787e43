#include "models/store/listreader.h"
#include "models/records/catalogue.h"
#include "models/records/identifier.h"
#include "models/store/listsql.h"
#include "models/store/putoffindexes.h"
#include "models/store/recordsql.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype keptOrderings = 4;
constexpr qsizetype keptCounts = 64;

// Every change of a record has a line in the journal, or moves the mark of those that have none: as long as both stand still, so does every list.
qint64 markOf(Database &db)
{
    return db.value(u"SELECT coalesce((SELECT max(number) FROM journal), 0) + 4294967296 * coalesce((SELECT moved FROM record_mark), 0)"_s)->toLongLong();
}

QHash<QString, QString> titlesIn(Database &db, const RecordType &type, const QList<Record> &records)
{
    QHash<QByteArray, QSet<QString>> ids;
    for (const Record &record : records)
        for (qsizetype i = 0; const Field &f : type.fields)
            for (const auto &[table, id] : f.referred(record.row.at(i++))) ids[table] << id;
    QHash<QString, QString> all;
    for (auto it = ids.cbegin(); it != ids.cend(); ++it) all.insert(recordsql::titles(db, *recordTypeOf(it.key()), it->values()));
    return all;
}
} // namespace

RecordPage ListReader::page(Database &db, const ListQuery &query, qint64 offset, qint64 limit)
{
    const RecordType &type = *query.type;
    const ListSql sql = listSql(query, QDate::currentDate());
    const QString table = QLatin1String(type.table), columns = recordsql::columns(type, QLatin1StringView("p."));
    RecordPage page;
    QString statement;
    QVariantList values;
    // The first stretch is read at once also while the index by title is away; going on from there, the order is worth keeping.
    if (sql.plain && (offset == 0 || !putoffindexes::isTitlePutOff(db, type))) {
        page.total = counted(db, type, sql);
        // Only the index is walked to the offset; the rows are looked up for the stretch alone.
        statement = u"SELECT %1 FROM (SELECT p.number AS n FROM %2 p WHERE %3 ORDER BY %4 LIMIT ? OFFSET ?) JOIN %2 p ON p.number = n ORDER BY %4"_s.arg(columns, table, sql.where, sql.order);
        values = {limit, offset};
    } else {
        const Ordering &ordered = ordering(db, type, sql);
        page.total = ordered.size;
        statement = u"SELECT %1 FROM temp.%2 o JOIN %3 p ON p.number = o.record WHERE o.position > ? AND o.position <= ? ORDER BY o.position"_s.arg(columns, ordered.table, table);
        values = {offset, offset + limit};
    }
    for (Rows rows = db.run(statement, values); rows.next();) page.records << recordsql::read(type, rows);
    page.titles = titlesIn(db, type, page.records);
    return page;
}

qint64 ListReader::count(Database &db, const ListQuery &query) { return counted(db, *query.type, listSql(query, QDate::currentDate())); }

qint64 ListReader::counted(Database &db, const RecordType &type, const ListSql &sql)
{
    const qint64 mark = markOf(db);
    if (mark != m_mark || m_counts.size() > keptCounts) m_counts.clear();
    m_mark = mark;
    const QString statement = u"SELECT count(*) FROM %1 p WHERE %2"_s.arg(QLatin1String(type.table), sql.where);
    const auto kept = m_counts.constFind(statement);
    if (kept != m_counts.cend() && kept->values == sql.whereValues) return kept->rows;
    const qint64 rows = db.value(statement, sql.whereValues)->toLongLong();
    m_counts.insert(statement, {sql.whereValues, rows});
    return rows;
}

const ListReader::Ordering &ListReader::ordering(Database &db, const RecordType &type, const ListSql &sql)
{
    const qint64 mark = markOf(db);
    const QString statement = u"SELECT p.number FROM %1 p WHERE %2 ORDER BY %3"_s.arg(QLatin1String(type.table), sql.where, sql.order);
    const auto kept = std::ranges::find_if(m_orderings, [&](const Ordering &o) { return o.mark == mark && o.sql == statement && o.values == sql.values(); });
    if (kept != m_orderings.end()) {
        kept->used = ++m_clock;
        return *kept;
    }
    Ordering &ordered = place(db);
    ordered.mark = -1; // half filled, should this fail
    db.run(u"DELETE FROM temp.%1"_s.arg(ordered.table));
    db.run(u"INSERT INTO temp.%1 (record) %2"_s.arg(ordered.table, statement), sql.values());
    ordered.size = db.value(u"SELECT count(*) FROM temp.%1"_s.arg(ordered.table))->toLongLong();
    ordered.sql = statement;
    ordered.values = sql.values();
    ordered.used = ++m_clock;
    ordered.mark = mark;
    return ordered;
}

// A new table, or the one not used for longest.
ListReader::Ordering &ListReader::place(Database &db)
{
    if (m_orderings.size() < keptOrderings) {
        const QString table = u"ordering_"_s + newIdentifier().remove(u'-'); // another reader may have some of its own
        db.run(u"CREATE TEMP TABLE %1 (position INTEGER PRIMARY KEY, record INTEGER NOT NULL)"_s.arg(table));
        m_orderings << Ordering{table, -1, 0, 0, {}, {}};
        return m_orderings.last();
    }
    return *std::ranges::min_element(m_orderings, {}, &Ordering::used);
}
