#include "models/store/searchindex.h"
#include "models/records/catalogue.h"
#include "models/records/folding.h"
#include "models/records/attachment.h"
#include "models/records/option.h"
#include "models/records/proposal.h"
#include "models/records/room.h"
#include "models/records/spelling.h"
#include "models/store/database.h"
#include "models/store/putoffindexes.h"
#include "models/store/recordsql.h"
#include <QCoreApplication>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostWords = 12; // a text pasted by mistake is not a search
constexpr qsizetype enough = 3;     // found as typed: nobody looks for slips
constexpr qsizetype shortestSlipped = 4; // one slip from a shorter word is any word
constexpr qsizetype longestSlipped = 20; // nor is a longer one a name
constexpr qsizetype longerThanTyped = 8; // letters still to come
constexpr qsizetype mostNear = 40;
constexpr qsizetype mostSlipped = 3;     // words tried
constexpr qsizetype longestIndexed = 3;  // beginnings the full-text tables index
constexpr qsizetype mostLookedThrough = 160;

bool isDigits(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool hasDigit(const QString &word) { return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); }); }

// Tokens hold letters and digits only, but those of other scripts need the quotes.
QString exact(const QString &word) { return u'"' + word + u'"'; }
QString beginning(const QString &word) { return exact(word) + u'*'; }

QString allOf(const QStringList &words, bool open)
{
    QStringList parts;
    for (qsizetype i = 0; i < words.size(); ++i) parts << (open && i == words.size() - 1 ? beginning(words.at(i)) : exact(words.at(i)));
    return parts.join(u" AND "_s);
}

// A number as it may be kept: without the two noughts before a country, without the prefix of Italy.
QStringList numbersOf(QString whole)
{
    QStringList ways{whole};
    if (whole.startsWith(u"00"_s) && whole.size() > 4) {
        whole.remove(0, 2);
        ways << whole;
    }
    if (whole.startsWith(u"39"_s) && whole.size() > 5) ways << whole.mid(2);
    return ways;
}

// Digits typed with spaces between are also looked for as one number, without the prefix of Italy.
QString numberExpression(const QStringList &digits, bool open)
{
    QStringList numbers = numbersOf(digits.join(QString()));
    if (digits.size() == 1) numbers.removeFirst();
    QStringList ways{allOf(digits, open)};
    for (const QString &number : std::as_const(numbers)) ways << (open ? beginning(number) : exact(number));
    return ways.size() == 1 ? ways.first() : u"(("_s + ways.join(u") OR ("_s) + u"))"_s;
}

// Whether a word, or its beginning where one is still typing, is one slip away.
bool isNear(const QString &word, const QString &typed, bool open)
{
    if (!open) return atMostOneSlip(word, typed);
    for (qsizetype length = typed.size() - 1; length <= typed.size() + 1; ++length)
        if (word.size() >= length && atMostOneSlip(QStringView(word).left(length), typed)) return true;
    return false;
}

QString after(const QString &beginning) { return beginning + QChar(0xffff); }

// The words of names there are, one slip from a word. Where the first letters are right, those that begin so are looked
// through; where one of them is the slip, it is tried.
QStringList nearWords(Database &db, const QString &typed, bool open)
{
    // A number with another digit is another number.
    if (typed.size() < shortestSlipped || typed.size() > longestSlipped || hasDigit(typed)) return {};
    QStringList near;
    const QString head = typed.left(typed.size() < 6 ? 2 : 3);
    Rows rows = db.run(u"SELECT word FROM name_word WHERE word > ? AND word < ? AND length(word) BETWEEN ? AND ?"_s,
                       {head, after(head), typed.size() - 1, typed.size() + (open ? longerThanTyped : 1)});
    while (near.size() < mostNear && rows.next())
        if (const QString word = rows.value(0).toString(); isNear(word, typed, open)) near << word;
    QStringList others;
    for (const QString &other : oneSlipFrom(typed))
        if (!other.startsWith(head)) others << other;
    // Hundreds in one question; of letters alone nothing needs to be escaped.
    for (Rows words = db.run(u"SELECT w.word FROM json_each(?) c CROSS JOIN name_word w ON w.word >= c.value AND w.word < c.value || ? LIMIT ?"_s,
                             {u"[\""_s + others.join(u"\",\""_s) + u"\"]"_s, open ? QString(QChar(0xffff)) : u" "_s, mostNear}); words.next();)
        near << words.value(0).toString();
    return near;
}

// Each word or number of its own, all of which must be found; the last may be unfinished.
QStringList partsOf(const QStringList &words)
{
    QStringList parts;
    for (qsizetype i = 0; i < words.size();) {
        qsizetype end = i + 1;
        if (isDigits(words.at(i)))
            while (end < words.size() && isDigits(words.at(end))) ++end;
        const bool last = end == words.size();
        parts << (isDigits(words.at(i)) ? numberExpression(words.mid(i, end - i), last) : allOf(words.mid(i, 1), last));
        i = end;
    }
    return parts;
}

void set(Database &db, const RecordType &type, const char *setting, int value)
{
    db.run(u"INSERT INTO %1_words (%1_words, rank) VALUES (?, ?)"_s.arg(QLatin1String(type.table)), {QLatin1String(setting), value});
}

bool oneBeginsSo(const QString &words, const QString &beginning)
{
    return words.startsWith(beginning) || words.contains(u' ' + beginning);
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
        gather(type, matched(type, 2 * m_limit), {expression});
    }
    // What begins so, in the order of the words: MATCH would first gather everything that does, however little is asked for.
    void beginning(const RecordType &type, const QString &word)
    {
        if (full()) return;
        const QString table = QLatin1String(type.table);
        m_db.run(u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.%1_places USING fts5vocab('main', '%1_words', 'instance')"_s.arg(table));
        gather(type, u"p.trashed_at IS NULL AND p.number IN (SELECT doc FROM temp.%1_places WHERE term >= ? AND term < ? LIMIT %2)"_s.arg(table).arg(4 * m_limit), {word, after(word)});
    }
    // The same with other words before it: of those whose word only begins alike, which an index knows, those that go on as
    // typed. False when there are too many to look through.
    bool beginning(const RecordType &type, const QStringList &words)
    {
        const QString last = words.last();
        QStringList shorter = words;
        shorter.last().truncate(longestIndexed);
        const qsizetype read = gather(type, matched(type, mostLookedThrough), {partsOf(shorter).join(u" AND "_s)},
                                      [&](const Row &row) { return oneBeginsSo(searchindex::wordsOf(type, row), last); });
        return full() || read < mostLookedThrough;
    }

private:
    static QString matched(const RecordType &type, qsizetype limit)
    {
        return u"p.number IN (SELECT rowid FROM %1_words WHERE %1_words MATCH ? LIMIT %2)"_s.arg(QLatin1String(type.table)).arg(limit);
    }
    // How many were looked at.
    qsizetype gather(const RecordType &type, const QString &condition, const QVariantList &values, const std::function<bool(const Row &)> &meant = {})
    {
        if (full()) return 0;
        qsizetype read = 0;
        Rows rows = m_db.run(u"SELECT %1 FROM %2 p WHERE %3 LIMIT %4"_s.arg(recordsql::columns(type, QLatin1StringView("p.")), QLatin1String(type.table), condition).arg(mostLookedThrough), values);
        while (!full() && rows.next()) {
            ++read;
            const Record record = recordsql::read(type, rows);
            const QString id = type.idOf(record.row);
            if (m_seen.contains(id) || (meant && !meant(record.row))) continue;
            m_seen << id;
            m_hits << SearchHit{type.table, id, recordsql::title(type, record.row), searchindex::detail(type, record.row)};
        }
        return read;
    }

    Database &m_db;
    qsizetype m_limit;
    QSet<QString> m_seen;
    QList<SearchHit> m_hits;
};

// By the way that costs least; all find the same.
void findWords(Hits &hits, const RecordType &type, const QString &typed)
{
    const QStringList words = typedWords(typed).mid(0, mostWords);
    const QString together = words.join(QString());
    if (together.size() > longestIndexed && std::ranges::all_of(words, isDigits)) {
        for (const QString &number : numbersOf(together)) hits.beginning(type, number);
        if (words.size() > 1) hits.worded(type, allOf(words, true));
    } else if (words.size() == 1 && words.first().size() > longestIndexed) {
        hits.beginning(type, together);
    } else if (words.size() > 1 && words.last().size() > longestIndexed && !isDigits(words.last().left(longestIndexed)) && hits.beginning(type, words)) {
        hits.beginning(type, together);
    } else {
        hits.worded(type, searchindex::expression(typed));
    }
}
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

void refresh(Database &db, const RecordType &type, const Record &record)
{
    const QString table = QLatin1String(type.table);
    const auto number = db.value(u"SELECT number FROM %1 WHERE id = ?"_s.arg(table), {type.idOf(record.row)});
    db.run(u"DELETE FROM %1_words WHERE rowid = ?"_s.arg(table), {*number});
    if (record.trashed) return;
    db.run(u"INSERT INTO %1_words (rowid, words) VALUES (?, ?)"_s.arg(table), {*number, wordsOf(type, record.row)});
    for (const QString &word : nameWords(type, record.row)) db.run(keepNameWord, {word});
}

void beginMany(Database &db, const RecordType &type)
{
    set(db, type, "hashsize", 8 << 20); // bytes
    set(db, type, "automerge", 0);
    set(db, type, "crisismerge", 1000); // and so it stays: all parts put together at one stroke would keep somebody's save waiting for seconds
}

void endMany(Database &db, const RecordType &type)
{
    if (db.value(u"SELECT v FROM %1_words_config WHERE k = 'automerge'"_s.arg(QLatin1String(type.table))) != 0) return;
    set(db, type, "hashsize", 1 << 20);
    set(db, type, "automerge", 4); // what FTS5 has by itself
}

QString expression(const QString &typed)
{
    const QStringList words = typedWords(typed).mid(0, mostWords);
    const QStringList parts = partsOf(words);
    QString all = parts.join(u" AND "_s);
    // "d angelo", "RSS MRA 80A01 H501U": also what was typed apart and is written together.
    if (parts.size() > 1) all = u"(%1) OR %2"_s.arg(all, beginning(words.join(QString())));
    return all;
}

QString nearExpression(Database &db, const QString &typed)
{
    const QStringList words = typedWords(typed).mid(0, mostWords);
    QStringList ways;
    for (qsizetype slipped = 0; slipped < words.size() && ways.size() < mostSlipped; ++slipped) {
        const bool open = slipped == words.size() - 1;
        QStringList near = nearWords(db, words.at(slipped), open);
        if (near.isEmpty()) continue;
        for (QString &word : near) word = exact(word);
        QStringList all{u'(' + near.join(u" OR "_s) + u')'};
        for (qsizetype i = 0; i < words.size(); ++i)
            if (i != slipped) all << (i == words.size() - 1 ? beginning(words.at(i)) : exact(words.at(i)));
        ways << all.join(u" AND "_s);
    }
    return ways.size() < 2 ? ways.join(QString()) : u'(' + ways.join(u") OR ("_s) + u')';
}

bool isSearched(const RecordType &type) { return &type != &Option::type && &type != &Room::type && &type != &Proposal::type && &type != &Attachment::type; }

QList<SearchHit> search(Database &db, const QString &typed, int limit)
{
    if (typedWords(typed).isEmpty() || limit <= 0) return {};
    QList<const RecordType *> searched(recordTypes().begin(), recordTypes().end());
    searched.removeIf([](const RecordType *type) { return !isSearched(*type); });
    Hits hits(db, limit);
    for (const RecordType *type : std::as_const(searched))
        if (!putoffindexes::isTitlePutOff(db, *type))
            for (const QString &key : keysOf(typed)) hits.titled(*type, key);
    for (const RecordType *type : std::as_const(searched)) findWords(hits, *type, typed);
    if (hits.count() >= enough) return hits.take();
    if (typed.contains(u'@')) return hits.take();
    const QString near = nearExpression(db, typed);
    if (near.isEmpty()) return hits.take();
    for (const RecordType *type : std::as_const(searched))
        if (searchindex::namesPeople(*type)) hits.worded(*type, near);
    return hits.take();
}

} // namespace searchindex
