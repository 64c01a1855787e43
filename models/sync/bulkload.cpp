#include "models/sync/bulkload.h"
#include "models/store/database.h"
#include "models/store/protocol.h"
#include "models/store/recordsql.h"
#include "models/store/searchindex.h"
#include "models/sync/takingover.h"
#include "models/sync/unknownfields.h"
#include <QSet>

using namespace Qt::StringLiterals;

namespace syncing {

namespace {
QString insertion(const RecordType &type)
{
    QStringList names, marks;
    for (const Field &f : type.fields) {
        names << QLatin1String(f.column);
        marks << u"?"_s;
    }
    return u"INSERT INTO %1 (%2, number, version, changed_at, title_key, central_version, trashed_at) VALUES (%3, ?, 1, ?, ?, ?, ?)"_s.arg(
        QLatin1String(type.table), names.join(u", "_s), marks.join(u", "_s));
}

// As the field stores it: what came is the same value, but perhaps absent where this store has an empty text.
Row rowIn(const RecordType &type, const Central::Loaded &loaded)
{
    Row row;
    row.reserve(static_cast<qsizetype>(type.fields.size()));
    for (qsizetype i = 0; const Field &f : type.fields) row << f.typed(loaded.values.value(i++));
    row[0] = loaded.record;
    return row;
}

// A page of rows that go in together.
class Page {
public:
    Page(Database &db, const RecordType &type, const QList<Central::Loaded> &loaded) : m_db(db), m_type(type), m_loaded(loaded)
    {
        m_rows.reserve(loaded.size());
        for (const Central::Loaded &one : loaded) m_rows << rowIn(type, one);
    }

    void insert()
    {
        const QString table = QLatin1String(m_type.table), stamp = recordsql::stamp(QDateTime::currentDateTimeUtc());
        const qint64 before = m_db.value(u"SELECT max(number) FROM %1"_s.arg(table)).value_or(0).toLongLong();
        each(insertion(m_type), [&](qsizetype i) {
            const Row &row = m_rows.at(i);
            const Central::Loaded &one = m_loaded.at(i);
            QVariantList values;
            values.reserve(row.size() + 5);
            for (qsizetype at = 0; const Field &f : m_type.fields) values << f.stored(row.at(at++));
            return values << before + 1 + i << stamp << recordsql::titleKey(m_type, row) << one.version << (one.trashed ? QVariant(stamp) : QVariant());
        });
        QList<qsizetype> found;
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            if (!m_loaded.at(i).trashed) found << i;
        qsizetype next = 0;
        m_db.runMany(u"INSERT INTO %1_words (rowid, words) VALUES (?, ?)"_s.arg(table), [&](QVariantList &values) {
            if (next == found.size()) return false;
            const qsizetype i = found.at(next++);
            values = {before + 1 + i, searchindex::wordsOf(m_type, m_rows.at(i))};
            return true;
        });
        keepNameWords(found);
        avoidNumbers();
        for (const Central::Loaded &one : m_loaded)
            if (!one.unknown.isEmpty()) unknownfields::take(m_db, ofLoaded(m_type, one));
    }

private:
    void each(const QString &sql, const auto &values)
    {
        qsizetype i = 0;
        m_db.runMany(sql, [&](QVariantList &bound) {
            if (i == m_rows.size()) return false;
            bound = values(i++);
            return true;
        });
    }
    void avoidNumbers()
    {
        if (!*m_type.numbered) return;
        const qsizetype at = m_type.indexOf(m_type.numbered);
        QStringList numbers;
        for (const Row &row : std::as_const(m_rows)) numbers << row.at(at).toString();
        protocol::avoid(m_db, numbers);
    }
    void keepNameWords(const QList<qsizetype> &found)
    {
        QSet<QString> words;
        for (const qsizetype i : found)
            for (const QString &word : searchindex::nameWords(m_type, m_rows.at(i))) words << word;
        auto it = words.cbegin();
        m_db.runMany(searchindex::keepNameWord, [&](QVariantList &values) {
            if (it == words.cend()) return false;
            values = {*it++};
            return true;
        });
    }

    Database &m_db;
    const RecordType &m_type;
    const QList<Central::Loaded> &m_loaded;
    QList<Row> m_rows;
};
} // namespace

void insertLoaded(Database &db, const RecordType &type, const QList<Central::Loaded> &rows)
{
    if (!rows.isEmpty()) Page(db, type, rows).insert();
}

TakingOver ofLoaded(const RecordType &type, const Central::Loaded &loaded)
{
    TakingOver over{&type, loaded.record, loaded.version, {}, loaded.trashed, loaded.unknown, HistoryEntry::Kind::Change, {}, {}, {}};
    const Row row = rowIn(type, loaded);
    for (qsizetype i = 1; i < row.size(); ++i) over.values.insert(i, row.at(i));
    return over;
}

} // namespace syncing
