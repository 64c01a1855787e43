#include "models/records/folding.h"
#include "models/store/searchindex.h"
#include "models/store/storedrow.h"
#include <QVarLengthArray>
#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype shortestName = 3; // from which a slip of the fingers may lead
constexpr qsizetype mostCompared = 64; // words of one record, for those that come twice

bool hasDigit(const QString &word) { return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); }); }

template <class Take> void forEachWord(QByteArrayView words, const Take &take)
{
    for (qsizetype at = 0; at < words.size();) {
        qsizetype end = words.indexOf(' ', at);
        if (end < 0) end = words.size();
        if (end > at) take(words.sliced(at, end - at));
        at = end + 1;
    }
}

// Each once: a number is often said twice.
void addEachOnce(QByteArray &all, QByteArrayView words)
{
    QVarLengthArray<QByteArrayView, mostCompared> seen;
    const qsizetype from = all.size();
    forEachWord(words, [&](QByteArrayView word) {
        const auto same = [&](QByteArrayView other) { return other.size() == word.size() && std::memcmp(other.data(), word.data(), static_cast<size_t>(word.size())) == 0; };
        if (seen.size() < mostCompared) {
            if (std::ranges::any_of(seen, same)) return;
            seen << word;
        }
        if (all.size() > from) all += ' ';
        all.append(word.data(), word.size());
    });
}

bool isText(const Field &f) { return f.kind == Field::Kind::Text || f.kind == Field::Kind::LongText; }

// Neither addresses nor telephones nor codes.
bool isName(const Field &f) { return f.is(Searched) && f.kind == Field::Kind::Text && f.sensitivity == Sensitivity::Personal && !f.is(Computed); }
bool isName(const QString &text) { return !text.isEmpty() && !hasDigit(text) && !text.contains(u'@'); }
bool isName(QByteArrayView text)
{
    if (std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; })) return isName(QString::fromUtf8(text));
    return !text.isEmpty() && std::ranges::none_of(text, [](char c) { return c == '@' || (c >= '0' && c <= '9'); });
}
} // namespace

namespace searchindex {

bool namesPeople(const RecordType &type)
{
    return std::ranges::any_of(type.fields, [](const Field &f) { return f.is(Searched) && f.sensitivity == Sensitivity::Personal; });
}

QString wordsOf(const RecordType &type, const Row &row)
{
    QByteArray words, once;
    for (qsizetype i = 0; const Field &f : type.fields) {
        const QVariant &value = row.at(i++);
        if (f.is(Searched) && !f.isEmpty(value)) addFoundUnder(words, (isText(f) ? value.toString() : type.shown(f, value)).toUtf8());
    }
    addEachOnce(once, words);
    return once.isEmpty() ? u""_s : QString::fromUtf8(once);
}

void addWordsOf(QByteArray &words, const RecordType &type, const StoredRow &row)
{
    QByteArray all;
    all.reserve(1024);
    for (qsizetype i = 0; const Field &f : type.fields) {
        const qsizetype at = i++;
        if (!f.is(Searched) || row.isNothing(at)) continue;
        if (isText(f)) {
            addFoundUnder(all, row.text(at));
            continue;
        }
        if (row.text(at) == "[]") continue;
        if (const QVariant value = f.typed(row.at(at)); !f.isEmpty(value)) addFoundUnder(all, type.shown(f, value).toUtf8());
    }
    addEachOnce(words, all);
}

QStringList nameWords(const RecordType &type, const Row &row)
{
    QStringList words;
    if (!namesPeople(type)) return words;
    for (qsizetype i = 0; const Field &f : type.fields) {
        const QVariant &value = row.at(i++);
        if (!isName(f)) continue;
        const QString text = value.toString();
        if (!isName(text)) continue;
        for (const QString &word : foundUnder(text))
            if (word.size() >= shortestName && !words.contains(word)) words << word;
    }
    return words;
}

void addNameWords(QByteArray &words, const RecordType &type, const StoredRow &row)
{
    QByteArray all;
    for (qsizetype i = 0; const Field &f : type.fields) {
        const qsizetype at = i++;
        if (isName(f) && isName(row.text(at))) addFoundUnder(all, row.text(at));
    }
    QByteArray once;
    addEachOnce(once, all);
    forEachWord(once, [&](QByteArrayView word) {
        const auto letters = std::ranges::count_if(word, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; });
        if (letters >= shortestName) (words += words.isEmpty() ? "" : " ").append(word.data(), word.size());
    });
}

} // namespace searchindex
