#include "models/records/folding.h"
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

bool isNumber(QStringView text)
{
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits >= 6 && std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || QStringView(u" +-./()\u00a0").contains(c); });
}

// Whether what is about a joiner would also be found written together.
bool hasJoined(QStringView text)
{
    bool word = false, joined = false;
    for (const QChar c : text) {
        if (isWordPart(c)) {
            if (joined) return true;
            word = true;
        } else if (isJoiner(c.unicode())) joined = word;
        else word = joined = false;
    }
    return false;
}

QStringList numberForms(QStringView text)
{
    QString digits;
    for (const QChar c : text)
        if (c >= u'0' && c <= u'9') digits += c;
    if (digits.startsWith(u"00"_s) && digits.size() > 8) digits.remove(0, 2);
    const bool abroad = text.trimmed().startsWith(u'+') || text.trimmed().startsWith(u"00"_s);
    QStringList forms{digits};
    if (abroad && digits.startsWith(u"39"_s)) forms << digits.mid(2);
    return forms;
}
} // namespace

QString folded(QStringView text)
{
    QString out;
    const QString letters = bare(text);
    out.reserve(letters.size());
    for (const QChar c : letters) {
        if (isWordPart(c)) out += c;
        else if (!isApostrophe(c.unicode()) && !out.isEmpty() && !out.endsWith(u' ')) out += u' ';
    }
    if (out.endsWith(u' ')) out.chop(1);
    return out;
}

void addFoundUnder(QString &words, QStringView text)
{
    if (!isPlain(text) || isNumber(text) || hasJoined(text)) {
        for (const QString &word : foundUnder(text)) (words += u' ') += word;
        return;
    }
    bool inside = false;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool capital = u >= u'A' && u <= u'Z', part = capital || (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9');
        if (part && !inside) words += u' ';
        if (part) words += capital ? QChar(u + (u'a' - u'A')) : c;
        inside = part;
    }
}

QStringList typedWords(QStringView text) { return cut(bare(text)); }

QStringList foundUnder(QStringView text)
{
    if (isNumber(text)) return numberForms(text) + cut(bare(text));
    const QString letters = bare(text);
    QStringList words = cut(letters);
    // Words joined by an apostrophe, a hyphen or a point are also found written together.
    QString together;
    bool joined = false;
    for (qsizetype i = 0; i <= letters.size(); ++i) {
        const QChar c = i < letters.size() ? letters.at(i) : QChar(u' ');
        if (isWordPart(c)) together += c;
        else if (isJoiner(c.unicode()) && !together.isEmpty()) joined = true;
        else {
            if (joined && !words.contains(together)) words << together;
            together.clear();
            joined = false;
        }
    }
    return words;
}
