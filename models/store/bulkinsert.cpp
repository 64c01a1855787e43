#include "models/store/bulkinsert.h"
#include "models/store/journal.h"
#include "models/store/recordsql.h"
#include "models/store/searchindex.h"

using namespace Qt::StringLiterals;

namespace {
// A stretch of rows that go in together.
class Chunk {
public:
    Chunk(Database &db, const RecordType &type, const BulkInsert &bulk) : m_db(db), m_type(type), m_bulk(bulk), m_stamp(recordsql::stamp(bulk.at))
    {
    }

    void insert(const QList<Row> &rows)
    {
        Transaction all(m_db);
        const QString table = QLatin1String(m_type.table);
        const qint64 before = m_db.value(u"SELECT max(number) FROM %1"_s.arg(table)).value_or(0).toLongLong();
        each(recordsql::insert(m_type), rows, [this](const Row &row, qsizetype) { return rowValues(row); });
        each(u"INSERT INTO journal (kind, record_table, record, base_version, version, at, operator, site, fields, mark) VALUES ('create', ?, ?, 0, 1, ?, ?, ?, ?, lower(hex(randomblob(16))))"_s,
             rows, [this](const Row &row, qsizetype) { return journalValues(row); });
        // SQLite numbers the rows of one transaction one after another from the largest there is.
        each(u"INSERT INTO %1_words (rowid, words) VALUES (?, ?)"_s.arg(table), rows,
             [&](const Row &row, qsizetype i) { return QVariantList{before + 1 + i, searchindex::wordsOf(m_type, row)}; });
        keepNameWords(rows);
        all.commit();
    }

private:
    void each(const QString &sql, const QList<Row> &rows, const auto &values)
    {
        qsizetype i = 0;
        m_db.runMany(sql, [&](QVariantList &bound) {
            if (i == rows.size()) return false;
            bound = values(rows.at(i), i);
            ++i;
            return true;
        });
    }
    void keepNameWords(const QList<Row> &rows)
    {
        QStringList fresh;
        for (const Row &row : rows)
            for (const QString &word : searchindex::nameWords(m_type, row))
                if (!m_nameWords.contains(word)) {
                    m_nameWords << word;
                    fresh << word;
                }
        m_db.runMany(searchindex::keepNameWord, [&](QVariantList &bound) {
            if (fresh.isEmpty()) return false;
            bound = {fresh.takeLast()};
            return true;
        });
    }
    QVariantList rowValues(const Row &row) const
    {
        QVariantList values;
        values.reserve(row.size() + 3);
        for (qsizetype i = 0; const Field &f : m_type.fields) values << f.stored(row.at(i++));
        return values << 1 << m_stamp << recordsql::titleKey(m_type, row);
    }
    QVariantList journalValues(const Row &row) const
    {
        const auto text = [](const QString &s) { return s.isNull() ? u""_s : s; };
        return {QLatin1String(m_type.table), m_type.idOf(row), m_stamp, text(m_bulk.author.operatorId), text(m_bulk.author.siteId),
                journal::writtenNew(m_type, row)};
    }

    Database &m_db;
    const RecordType &m_type;
    const BulkInsert &m_bulk;
    QString m_stamp;
    QSet<QString> m_nameWords; // kept before
};
} // namespace

qint64 BulkInsert::run(Database &db, const RecordType &type, const std::function<std::optional<Row>()> &next) const
{
    Chunk stretch(db, type, *this);
    qint64 inserted = 0, place = 0;
    for (bool more = true; more;) {
        QList<Row> rows;
        while (rows.size() < chunk) {
            const auto given = next();
            more = given.has_value();
            if (!more) break;
            Row row = type.tidied(*given);
            if (type.derived) row = type.derived(row);
            const QList<Problem> problems = type.problems(row);
            if (problems.isEmpty()) rows << row;
            else if (refused) refused(place, problems);
            ++place;
        }
        if (rows.isEmpty()) continue;
        stretch.insert(rows);
        inserted += rows.size();
        if (progress && !progress(inserted)) break;
    }
    return inserted;
}
