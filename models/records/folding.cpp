#include "models/records/folding.h"
#include <QVarLengthArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
bool isJoiner(char16_t c) { return c == u'\'' || c == u'’' || c == u'‘' || c == u'ʼ' || c == u'`' || c == u'´' || c == u'-' || c == u'‐' || c == u'.'; }
bool isApostrophe(char16_t c) { return isJoiner(c) && c != u'-' && c != u'‐' && c != u'.'; }

// Letters that Unicode does not take apart into a base and a mark.
const char *whole(char16_t c)
{
    switch (c) {
    case u'ß': return "ss";
    case u'æ': return "ae";
    case u'œ': return "oe";
    case u'ø': return "o";
    case u'đ':
    case u'ð': return "d";
    case u'ł': return "l";
    case u'ħ': return "h";
    case u'ı': return "i";
    case u'þ': return "th";
    default: return nullptr;
    }
}

bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 128; });
}

// Small letters without accents; everything else as it was.
QString bare(QStringView text)
{
    if (isPlain(text)) return text.toString().toLower();
    QString out;
    out.reserve(text.size());
    // An apostrophe first: U+00B4 would come apart into a space and a mark.
    QString straight = text.toString();
    for (QChar &c : straight)
        if (isApostrophe(c.unicode())) c = u'\'';
    const QString apart = straight.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : apart) {
        if (c.category() == QChar::Mark_NonSpacing) continue;
        if (const char *letters = whole(c.unicode())) out += QLatin1String(letters);
        else out += c;
    }
    return out;
}

bool isWordPart(QChar c) { return c.isLetterOrNumber(); }

QStringList cut(const QString &text)
{
    QStringList words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside = i < text.size() && isWordPart(text.at(i));
        if (inside && start < 0) start = i;
        if (!inside && start >= 0) {
            words << text.mid(start, i - start);
            start = -1;
        }
    }
    return words;
}

// A character that Unicode takes apart by itself, whatever stands about it: the letters of Europe and the signs that programs put in for
// typed ones.
constexpr char32_t firstOfLetters = 0x80, lastOfLetters = 0x17f, firstOfSigns = 0x2010, lastOfSigns = 0x2027;
constexpr qsizetype longerAtMost = 3; // times

const QByteArray *bareAlone(char32_t c)
{
    static const QList<QByteArray> each = [] {
        QList<QByteArray> all;
        for (char32_t one = firstOfLetters; one <= lastOfLetters; ++one) all << bare(QString(QChar(one))).toUtf8();
        for (char32_t one = firstOfSigns; one <= lastOfSigns; ++one) all << bare(QString(QChar(one))).toUtf8();
        return all;
    }();
    if (c >= firstOfLetters && c <= lastOfLetters) return &each.at(c - firstOfLetters);
    if (c >= firstOfSigns && c <= lastOfSigns) return &each.at(c - firstOfSigns + lastOfLetters - firstOfLetters + 1);
    return nullptr;
}

// One character of UTF-8, and the place of the next.
char32_t characterAt(QByteArrayView text, qsizetype &at)
{
    const auto byte = [&](qsizetype i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const unsigned first = byte(at);
    const int more = first < 0xc0 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    char32_t c = more == 0 ? first : first & (0x3fu >> more);
    for (int i = 1; i <= more; ++i) c = (c << 6) | (byte(at + i) & 0x3fu);
    at = std::min(at + more + 1, text.size());
    return c;
}

// bare() of UTF-8. What is read with others about it goes by way of Unicode's whole machinery.
class Bare {
public:
    explicit Bare(QByteArrayView text) : m_letters(text.size() * longerAtMost)
    {
        char *end = m_letters.data();
        for (qsizetype at = 0; at < text.size();) {
            const auto byte = static_cast<unsigned char>(text[at]);
            if (byte < 0x80) {
                *end++ = static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte | 0x20 : byte);
                ++at;
                continue;
            }
            const QByteArray *alone = bareAlone(characterAt(text, at));
            if (!alone) {
                takeWhole(text);
                return;
            }
            end = std::ranges::copy(*alone, end).out;
        }
        m_letters.resize(end - m_letters.data());
    }
    operator QByteArrayView() const { return {m_letters.constData(), m_letters.size()}; }

private:
    void takeWhole(QByteArrayView text)
    {
        const QByteArray all = bare(QString::fromUtf8(text)).toUtf8();
        m_letters.resize(all.size());
        std::ranges::copy(all, m_letters.begin());
    }

    QVarLengthArray<char, 1024> m_letters;
};

enum class Part { Word, Joiner, Apostrophe, Other };

Part partOf(char32_t c)
{
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) return Part::Word;
    if (c > 0xffff) return Part::Other;
    const auto unit = static_cast<char16_t>(c);
    if (c >= 0x80 && isWordPart(QChar(unit))) return Part::Word;
    if (isApostrophe(unit)) return Part::Apostrophe;
    return isJoiner(unit) ? Part::Joiner : Part::Other;
}

bool isSpace(char32_t c) { return c == ' ' || c == 0xa0; }

// The digits of what can only be a telephone number or the like; otherwise nothing.
QByteArray digitsOf(QByteArrayView text)
{
    QByteArray digits;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = characterAt(text, at);
        if (c >= '0' && c <= '9') digits += static_cast<char>(c);
        else if (!isSpace(c) && (c > 0x7f || !QByteArrayView("+-./()").contains(static_cast<char>(c)))) return {};
    }
    return digits.size() >= 6 ? digits : QByteArray();
}

void addWord(QByteArray &words, QByteArrayView word)
{
    const qsizetype at = words.size();
    words.resize(at + 1 + word.size());
    char *end = words.data() + at;
    *end++ = ' ';
    std::ranges::copy(word, end);
}

void addNumberForms(QByteArray &words, QByteArrayView text, QByteArray digits)
{
    qsizetype begin = 0, next = 0;
    while (isSpace(characterAt(text, next))) begin = next;
    const QByteArrayView typed = text.sliced(begin);
    if (digits.startsWith("00") && digits.size() > 8) digits.remove(0, 2);
    addWord(words, digits);
    if ((typed.startsWith('+') || typed.startsWith("00")) && digits.startsWith("39")) addWord(words, digits.sliced(2));
}

// The words, each with a space before it; whether some of them could also be written together.
bool addCut(QByteArray &words, QByteArrayView letters)
{
    bool inside = false, after = false, joined = false, some = false; // after a word, after a joiner behind it
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= letters.size();) {
        const qsizetype here = at;
        const Part part = at < letters.size() ? partOf(characterAt(letters, at)) : Part::Other;
        if (here == letters.size()) ++at;
        if (part == Part::Word) {
            if (!inside) begin = here;
            some = some || joined;
            inside = after = true;
            continue;
        }
        if (inside) addWord(words, letters.sliced(begin, here - begin));
        inside = false;
        joined = after && part != Part::Other;
        after = joined;
    }
    return some;
}

// Words joined by an apostrophe, a hyphen or a point are also found written together.
void addJoined(QByteArray &words, qsizetype from, QByteArrayView letters)
{
    QByteArray together(1, ' ');
    bool joined = false;
    for (qsizetype at = 0; at <= letters.size();) {
        const qsizetype here = at;
        const Part part = at < letters.size() ? partOf(characterAt(letters, at)) : Part::Other;
        if (here == letters.size()) ++at;
        if (part == Part::Word) together.append(letters.data() + here, at - here);
        else if (part != Part::Other && together.size() > 1) joined = true;
        else {
            const QByteArray whole = together + ' ';
            if (joined && !(words.sliced(from) + ' ').contains(whole)) words += together;
            together.resize(1);
            joined = false;
        }
    }
}
} // namespace

void addFolded(QByteArray &keys, QByteArrayView text)
{
    const Bare bare(text);
    const QByteArrayView letters = bare;
    const qsizetype from = keys.size();
    for (qsizetype at = 0; at < letters.size();) {
        const qsizetype here = at;
        const Part part = partOf(characterAt(letters, at));
        if (part == Part::Word) keys.append(letters.data() + here, at - here);
        else if (part != Part::Apostrophe && keys.size() > from && !keys.endsWith(' ')) keys += ' ';
    }
    if (keys.size() > from && keys.endsWith(' ')) keys.chop(1);
}

QString folded(QStringView text)
{
    QByteArray key;
    addFolded(key, text.toUtf8());
    return key.isEmpty() ? u""_s : QString::fromUtf8(key); // a null text would be NULL to a statement, and equal to nothing
}

void addFoundUnder(QByteArray &words, QByteArrayView text)
{
    const Bare letters(text);
    if (const QByteArray digits = digitsOf(text); !digits.isEmpty()) {
        addNumberForms(words, text, digits);
        addCut(words, letters);
        return;
    }
    const qsizetype from = words.size();
    if (addCut(words, letters)) addJoined(words, from, letters);
}

QStringList foundUnder(QStringView text)
{
    QByteArray words;
    addFoundUnder(words, text.toUtf8());
    return QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
}

QStringList typedWords(QStringView text) { return cut(bare(text)); }
