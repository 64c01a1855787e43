#include "models/sync/bulkload.h"
#include "models/store/database.h"
#include "models/store/protocol.h"
#include "models/store/recordsql.h"
#include "models/store/searchindex.h"
#include "models/store/utf8.h"
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
    QVariantList stored; // in the order of the insertion; what only the store knows is filled in there
    QVariant words;
    QString number;
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
        const QVariant stored = storedIn(f, came);
        one.stored << (stored.typeId() == QMetaType::QString ? Utf8::of(stored.toString()) : stored);
        const bool wanted = numbered == i || ((f.is(Titled) || f.is(Searched)) && !isNothing(f, came));
        row << (wanted ? f.typed(came) : QVariant());
        ++i;
    }
    one.stored << QVariant() << QVariant() << Utf8::of(recordsql::titleKey(type, row)) << loaded.version << QVariant(); // number, time, title, version, trashed
    if (numbered >= 0) one.number = row.at(numbered).toString();
    if (loaded.trashed) return one;
    one.words = Utf8::of(searchindex::wordsOf(type, row));
    one.nameWords = searchindex::nameWords(type, row);
    return one;
}

// A page of rows that go in together.
class Page {
public:
    Page(Database &db, const RecordType &type, const QList<const Central::Loaded *> &loaded)
        : m_db(db), m_type(type), m_loaded(loaded)
    {
        m_rows.reserve(loaded.size());
        for (const Central::Loaded *one : loaded) m_rows << (one->worked ? one->worked : std::make_shared<Worked>(worked(type, *one)));
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
    // The values are lent for as long as they are bound, not copied.
    void insertRows(qint64 first)
    {
        const QVariant stamp = Utf8::of(recordsql::stamp(QDateTime::currentDateTimeUtc()));
        const qsizetype number = static_cast<qsizetype>(m_type.fields.size());
        qsizetype i = 0;
        m_db.runMany(insertion(m_type), [&](QVariantList &bound) {
            if (i > 0) bound.swap(m_rows.at(i - 1)->stored);
            if (i == m_rows.size()) return false;
            QVariantList &stored = m_rows.at(i)->stored;
            stored[number] = first + i;
            stored[number + 1] = stamp;
            if (m_loaded.at(i)->trashed) stored.last() = stamp;
            bound.swap(stored);
            ++i;
            return true;
        });
    }
    void insertWords(qint64 first)
    {
        qsizetype i = 0;
        m_db.runMany(u"INSERT INTO %1_words (rowid, words) VALUES (?, ?)"_s.arg(QLatin1String(m_type.table)), [&](QVariantList &bound) {
            while (i < m_rows.size() && m_loaded.at(i)->trashed) ++i;
            if (i == m_rows.size()) return false;
            bound.resize(2);
            bound[0] = first + i;
            bound[1] = m_rows.at(i)->words;
            ++i;
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
    const QList<const Central::Loaded *> &m_loaded;
    QList<std::shared_ptr<Worked>> m_rows;
};
} // namespace

void workOut(const RecordType &type, Central::Loaded &row) { row.worked = std::make_shared<Worked>(worked(type, row)); }

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
