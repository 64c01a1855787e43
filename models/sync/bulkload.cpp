#include "models/sync/bulkload.h"
#include "models/records/folding.h"
#include "models/store/database.h"
#include "models/store/lentstatement.h"
#include "models/store/protocol.h"
#include "models/store/recordsql.h"
#include "models/store/searchindex.h"
#include "models/sync/takingover.h"
#include "models/sync/unknownfields.h"
#include <string_view>
#include <unordered_set>

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
    for (qsizetype i = 0; const Field &f : type.fields) row << f.typed(loaded.values.at(i++));
    row[0] = loaded.record;
    return row;
}

// What is worked out for a row before it goes in: three texts.
enum Worked : qsizetype { Title, Words, Names };

QByteArray titleKey(const RecordType &type, const StoredRow &row)
{
    QByteArray key;
    bool first = true;
    for (qsizetype i = 0; const Field &f : type.fields) {
        const qsizetype at = i++;
        if (!f.is(Titled)) continue;
        if (!std::exchange(first, false)) key += '\x1f';
        if (f.kind == Field::Kind::Text) addFolded(key, row.text(at));
        else addFolded(key, type.shown(f, f.typed(row.at(at))).toUtf8());
    }
    return key;
}

StoredRow worked(const RecordType &type, const Central::Loaded &loaded)
{
    QByteArray words, names;
    if (!loaded.trashed) {
        searchindex::addWordsOf(words, type, loaded.values);
        searchindex::addNameWords(names, type, loaded.values);
    }
    StoredRow one;
    one.addText(titleKey(type, loaded.values));
    one.addText(words);
    one.addText(names);
    return one;
}

// A page of rows that go in together.
class Page {
public:
    Page(Database &db, const RecordType &type, const QList<const Central::Loaded *> &loaded) : m_db(db), m_type(type), m_loaded(loaded)
    {
        m_worked.reserve(loaded.size());
        for (const Central::Loaded *one : loaded) m_worked << (one->worked.isEmpty() ? worked(type, *one) : one->worked);
        for (const Field &f : type.fields) m_empty << f.stored(f.typed(QVariant()));
    }

    void insert()
    {
        const QString table = QLatin1String(m_type.table);
        const qint64 before = m_db.value(u"SELECT max(number) FROM %1"_s.arg(table)).value_or(0).toLongLong();
        insertRows(before + 1);
        insertWords(before + 1);
        keepNameWords();
        avoidNumbers();
        for (const Central::Loaded *one : m_loaded)
            if (!one->unknown.isEmpty()) unknownfields::take(m_db, ofLoaded(m_type, *one));
    }

private:
    void insertRows(qint64 first)
    {
        const QByteArray stamp = recordsql::stamp(QDateTime::currentDateTimeUtc()).toUtf8();
        const auto fields = static_cast<int>(m_type.fields.size());
        LentStatement insert(m_db, insertion(m_type));
        insert.text(fields + 2, stamp);
        for (qsizetype row = 0; row < m_loaded.size(); ++row) {
            const Central::Loaded &one = *m_loaded.at(row);
            // What came is the same value, but perhaps absent where this store has an empty text.
            const QByteArray id = one.record.toUtf8();
            insert.text(1, id);
            for (int i = 1; i < fields; ++i) insert.of(i + 1, one.values.isNothing(i) ? m_empty : one.values, i);
            insert.number(fields + 1, first + row);
            insert.text(fields + 3, m_worked.at(row).text(Title));
            insert.number(fields + 4, one.version);
            if (one.trashed) insert.text(fields + 5, stamp);
            else insert.nothing(fields + 5);
            insert.run();
        }
    }
    void insertWords(qint64 first)
    {
        LentStatement insert(m_db, u"INSERT INTO %1_words (rowid, words) VALUES (?, ?)"_s.arg(QLatin1String(m_type.table)));
        for (qsizetype row = 0; row < m_loaded.size(); ++row) {
            if (m_loaded.at(row)->trashed) continue;
            insert.number(1, first + row);
            insert.text(2, m_worked.at(row).text(Words));
            insert.run();
        }
    }
    void avoidNumbers()
    {
        if (!*m_type.numbered) return;
        QStringList numbers;
        for (const qsizetype at = m_type.indexOf(m_type.numbered); const Central::Loaded *one : m_loaded) numbers << one->values.at(at).toString();
        protocol::avoid(m_db, numbers);
    }
    void keepNameWords()
    {
        std::unordered_set<std::string_view> words;
        for (const StoredRow &row : std::as_const(m_worked)) {
            const QByteArrayView all = row.text(Names);
            for (qsizetype at = 0; at < all.size();) {
                qsizetype end = all.indexOf(' ', at);
                if (end < 0) end = all.size();
                words.emplace(all.data() + at, static_cast<size_t>(end - at));
                at = end + 1;
            }
        }
        LentStatement keep(m_db, searchindex::keepNameWord);
        for (const std::string_view word : words) {
            keep.text(1, QByteArrayView(word.data(), static_cast<qsizetype>(word.size())));
            keep.run();
        }
    }

    Database &m_db;
    const RecordType &m_type;
    const QList<const Central::Loaded *> &m_loaded;
    QList<StoredRow> m_worked;
    StoredRow m_empty; // each field as it is stored where there is nothing
};
} // namespace

void workOut(const RecordType &type, Central::Loaded &row) { row.worked = worked(type, row); }

void insertLoaded(Database &db, const RecordType &type, const QList<const Central::Loaded *> &rows)
{
    if (!rows.isEmpty()) Page(db, type, rows).insert();
}

TakingOver ofLoaded(const RecordType &type, const Central::Loaded &loaded)
{
    TakingOver over{&type, loaded.record, loaded.version, {}, loaded.trashed, loaded.unknown, HistoryEntry::Kind::Change, {}, {}, {}, {}};
    const Row row = rowIn(type, loaded);
    for (qsizetype i = 1; i < row.size(); ++i) over.values.insert(i, row.at(i));
    return over;
}

} // namespace syncing
