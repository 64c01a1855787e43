#include "models/store/searchindex.h"
#include "models/records/catalogue.h"
#include "models/records/folding.h"
#include "models/records/spelling.h"
#include "models/store/database.h"
#include "models/store/recordsql.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostWords = 12; // a text pasted by mistake is not a search
constexpr qsizetype enough = 3;     // found as typed: nobody looks for slips
constexpr qsizetype shortestSlipped = 4; // one slip from a shorter word is any word
constexpr qsizetype longestSlipped = 20; // nor is a longer one a name
constexpr qsizetype mostSlipped = 3;     // words tried

bool isDigits(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// Tokens hold letters and digits only, but those of other scripts need the quotes.
QString exact(const QString &word) { return u'"' + word + u'"'; }
QString beginning(const QString &word) { return exact(word) + u'*'; }

QString allOf(const QStringList &words, bool open)
{
    QStringList parts;
    for (qsizetype i = 0; i < words.size(); ++i) parts << (open && i == words.size() - 1 ? beginning(words.at(i)) : exact(words.at(i)));
    return parts.join(u" AND "_s);
}

// Digits typed with spaces between are also looked for as one number, without the prefix of Italy.
QString numberExpression(const QStringList &digits, bool open)
{
    const auto ended = [open](const QString &number) { return open ? beginning(number) : exact(number); };
    QString whole = digits.join(QString());
    QStringList ways{allOf(digits, open)};
    if (digits.size() > 1) ways << ended(whole);
    if (whole.startsWith(u"00"_s) && whole.size() > 4) {
        whole.remove(0, 2);
        ways << ended(whole);
    }
    if (whole.startsWith(u"39"_s) && whole.size() > 5) ways << ended(whole.mid(2));
    return ways.size() == 1 ? ways.first() : u"(("_s + ways.join(u") OR ("_s) + u"))"_s;
}

// Where a name heard on the phone is looked for: not among the answers of a list or the centres.
bool namesPeople(const RecordType &type)
{
    return std::ranges::any_of(type.fields, [](const Field &f) { return f.is(Searched) && f.sensitivity == Sensitivity::Personal; });
}

// The keys a title could begin with: a space typed may stand between two titled fields or within one.
QStringList keysOf(const QString &typed)
{
    const QString key = folded(typed);
    if (key.isEmpty()) return {};
    QStringList keys{key};
    for (qsizetype at = key.indexOf(u' '); at >= 0 && keys.size() < 6; at = key.indexOf(u' ', at + 1)) {
        keys << key;
        keys.last()[at] = u'\x1f';
    }
    return keys;
}

class Hits {
public:
    Hits(Database &db, int limit) : m_db(db), m_limit(limit) {}

    qsizetype count() const { return m_hits.size(); }
    bool full() const { return m_hits.size() >= m_limit; }
    QList<SearchHit> take() { return std::move(m_hits); }

    void titled(const RecordType &type, const QString &key)
    {
        gather(type, u"p.trashed_at IS NULL AND p.title_key >= ? AND p.title_key < ? ORDER BY p.title_key, p.number"_s, {key, key + QChar(0xffff)});
    }
    void worded(const RecordType &type, const QString &expression)
    {
        gather(type, u"p.number IN (SELECT rowid FROM %1_words WHERE %1_words MATCH ? LIMIT %2)"_s.arg(QLatin1String(type.table)).arg(2 * m_limit), {expression});
    }

private:
    void gather(const RecordType &type, const QString &condition, const QVariantList &values)
    {
        if (full()) return;
        Rows rows = m_db.run(u"SELECT %1 FROM %2 p WHERE %3 LIMIT %4"_s.arg(recordsql::columns(type, QLatin1StringView("p.")), QLatin1String(type.table), condition).arg(m_limit), values);
        while (!full() && rows.next()) {
            const Record record = recordsql::read(type, rows);
            const QString id = type.idOf(record.row);
            if (m_seen.contains(id)) continue;
            m_seen << id;
            m_hits << SearchHit{type.table, id, recordsql::title(type, record.row), searchindex::detail(type, record.row)};
        }
    }

    Database &m_db;
    qsizetype m_limit;
    QSet<QString> m_seen;
    QList<SearchHit> m_hits;
};
} // namespace

namespace searchindex {

QString detail(const RecordType &type, const Row &row)
{
    QStringList parts;
    for (qsizetype i = 0; const Field &f : type.fields) {
        const QVariant &value = row.at(i++);
        if (!f.is(Listed) || f.is(Titled) || !f.isShown() || f.kind == Field::Kind::Reference || f.kind == Field::Kind::References || f.kind == Field::Kind::Flag || f.isEmpty(value)) continue;
        const QString shown = type.shown(f, value);
        const bool needsLabel = f.kind == Field::Kind::Number;
        parts << (needsLabel ? type.translated(f.label) + u' ' + shown : shown);
        if (parts.size() == 3) break;
    }
    return parts.join(u" · "_s);
}

QString wordsOf(const RecordType &type, const Row &row)
{
    QStringList words;
    for (qsizetype i = 0; const Field &f : type.fields) {
        const QVariant &value = row.at(i++);
        if (f.is(Searched) && !f.isEmpty(value)) words += foundUnder(f.kind == Field::Kind::Text || f.kind == Field::Kind::LongText ? value.toString() : type.shown(f, value));
    }
    return words.join(u' ');
}

void refresh(Database &db, const RecordType &type, const Record &record)
{
    const QString table = QLatin1String(type.table);
    const auto number = db.value(u"SELECT number FROM %1 WHERE id = ?"_s.arg(table), {type.idOf(record.row)});
    db.run(u"DELETE FROM %1_words WHERE rowid = ?"_s.arg(table), {*number});
    if (!record.trashed) db.run(u"INSERT INTO %1_words (rowid, words) VALUES (?, ?)"_s.arg(table), {*number, wordsOf(type, record.row)});
}

QString expression(const QString &typed)
{
    const QStringList words = typedWords(typed).mid(0, mostWords);
    QStringList parts;
    for (qsizetype i = 0; i < words.size();) {
        qsizetype end = i + 1;
        if (isDigits(words.at(i)))
            while (end < words.size() && isDigits(words.at(end))) ++end;
        const bool last = end == words.size();
        parts << (isDigits(words.at(i)) ? numberExpression(words.mid(i, end - i), last) : allOf(words.mid(i, 1), last));
        i = end;
    }
    QString all = parts.join(u" AND "_s);
    // "d angelo", "RSS MRA 80A01 H501U": also what was typed apart and is written together.
    if (parts.size() > 1) all = u"(%1) OR %2"_s.arg(all, beginning(words.join(QString())));
    return all;
}

QString nearExpression(const QString &typed)
{
    const QStringList words = typedWords(typed).mid(0, mostWords);
    QStringList ways;
    for (qsizetype slipped = 0; slipped < words.size() && ways.size() < mostSlipped; ++slipped) {
        // A number with another digit is another number.
        if (words.at(slipped).size() < shortestSlipped || words.at(slipped).size() > longestSlipped || isDigits(words.at(slipped))) continue;
        QStringList near = oneSlipFrom(words.at(slipped));
        const bool open = slipped == words.size() - 1;
        for (QString &word : near) word = open ? beginning(word) : exact(word);
        QStringList all{u'(' + near.join(u" OR "_s) + u')'};
        for (qsizetype i = 0; i < words.size(); ++i)
            if (i != slipped) all << (i == words.size() - 1 ? beginning(words.at(i)) : exact(words.at(i)));
        ways << all.join(u" AND "_s);
    }
    return ways.size() < 2 ? ways.join(QString()) : u'(' + ways.join(u") OR ("_s) + u')';
}

QList<SearchHit> search(Database &db, const QString &typed, int limit)
{
    const QString words = expression(typed);
    if (words.isEmpty() || limit <= 0) return {};
    Hits hits(db, limit);
    for (const RecordType *type : recordTypes())
        for (const QString &key : keysOf(typed)) hits.titled(*type, key);
    for (const RecordType *type : recordTypes()) hits.worded(*type, words);
    if (hits.count() >= enough) return hits.take();
    if (const QString near = nearExpression(typed); !near.isEmpty())
        for (const RecordType *type : recordTypes())
            if (namesPeople(*type)) hits.worded(*type, near);
    return hits.take();
}

} // namespace searchindex
