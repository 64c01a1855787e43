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

// The same of one field. Almost all values come as they are to be stored, and go in as they came.
QVariant storedIn(const Field &f, const QVariant &came)
{
    const bool isText = came.typeId() == QMetaType::QString && !came.isNull();
    // Empty, or a list of codes in which nothing needs to be read to be written again.
    const auto isList = [&] {
        const QString text = came.toString();
        return text == u"[]" || (f.kind != Field::Kind::Items && text.startsWith(u"[\"") && !text.contains(u'\\') && !text.contains(u' '));
    };
    const bool isNumber = came.typeId() == QMetaType::LongLong || came.typeId() == QMetaType::Int;
    switch (f.kind) {
    case Field::Kind::Text:
    case Field::Kind::LongText:
    case Field::Kind::Choice:
        if (isText) return came;
        break;
    case Field::Kind::Date:
    case Field::Kind::Reference:
        if (isText && !came.toString().isEmpty()) return came;
        break;
    case Field::Kind::Number:
    case Field::Kind::Decimal:
    case Field::Kind::Money:
        if (isNumber) return came;
        break;
    case Field::Kind::MultiChoice:
    case Field::Kind::References:
    case Field::Kind::Items:
        if (isText && isList()) return came;
        break;
    default: break;
    }
    return f.stored(f.typed(came));
}

bool isNothing(const Field &f, const QVariant &came)
{
    return came.isNull() || (f.kind == Field::Kind::Items && came.toString() == u"[]");
}
} // namespace

// What is worked out for a row before it goes in.
struct Worked {
    QVariantList stored;
    QString titleKey, words, number;
    QStringList nameWords;
};

namespace {
Worked worked(const RecordType &type, const Central::Loaded &loaded)
{
    Worked one;
    const qsizetype numbered = *type.numbered ? type.indexOf(type.numbered) : -1;
    one.stored.reserve(static_cast<qsizetype>(type.fields.size()) + 5);
    Row row; // of the fields that titles and searches are made of
    row.reserve(static_cast<qsizetype>(type.fields.size()));
    for (qsizetype i = 0; const Field &f : type.fields) {
        const QVariant came = i == 0 ? QVariant(loaded.record) : loaded.values.value(i);
        one.stored << storedIn(f, came);
        const bool wanted = numbered == i || ((f.is(Titled) || f.is(Searched)) && !isNothing(f, came));
        row << (wanted ? f.typed(came) : QVariant());
        ++i;
    }
    one.titleKey = recordsql::titleKey(type, row);
    if (numbered >= 0) one.number = row.at(numbered).toString();
    if (loaded.trashed) return one;
    one.words = searchindex::wordsOf(type, row);
    one.nameWords = searchindex::nameWords(type, row);
    return one;
}

// A page of rows that go in together.
class Page {
public:
    Page(Database &db, const RecordType &type, const QList<Central::Loaded> &loaded)
        : m_db(db), m_type(type), m_loaded(loaded)
    {
        m_rows.reserve(loaded.size());
        for (const Central::Loaded &one : loaded) m_rows << (one.worked ? one.worked : std::make_shared<Worked>(worked(type, one)));
    }

    void insert()
    {
        const QString table = QLatin1String(m_type.table), stamp = recordsql::stamp(QDateTime::currentDateTimeUtc());
        const qint64 before = m_db.value(u"SELECT max(number) FROM %1"_s.arg(table)).value_or(0).toLongLong();
        each(insertion(m_type), [&](qsizetype i) {
            const Central::Loaded &one = m_loaded.at(i);
            return QVariantList(m_rows.at(i)->stored) << before + 1 + i << stamp << m_rows.at(i)->titleKey << one.version << (one.trashed ? QVariant(stamp) : QVariant());
        });
        QList<qsizetype> found;
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            if (!m_loaded.at(i).trashed) found << i;
        qsizetype next = 0;
        m_db.runMany(u"INSERT INTO %1_words (rowid, words) VALUES (?, ?)"_s.arg(table), [&](QVariantList &values) {
            if (next == found.size()) return false;
            const qsizetype i = found.at(next++);
            values = {before + 1 + i, m_rows.at(i)->words};
            return true;
        });
        keepNameWords();
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
        QStringList numbers;
        for (const auto &row : std::as_const(m_rows)) numbers << row->number;
        protocol::avoid(m_db, numbers);
    }
    void keepNameWords()
    {
        QSet<QString> words;
        for (const auto &row : std::as_const(m_rows))
            for (const QString &word : row->nameWords) words << word;
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
    QList<std::shared_ptr<const Worked>> m_rows;
};
} // namespace

void workOut(const RecordType &type, Central::Loaded &row) { row.worked = std::make_shared<Worked>(worked(type, row)); }

void insertLoaded(Database &db, const RecordType &type, const QList<Central::Loaded> &rows)
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
