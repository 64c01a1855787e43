#include "reports/hiddenwords.h"
#include "models/records/folding.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
const QString gap = u"\u2026"_s;
constexpr qsizetype shortName = 3;    // letters; a word as short as this is a name only with a capital: "Li", not "li"
constexpr qsizetype shortestValue = 4; // letters and digits; less is found in everything
constexpr int phoneDigits = 7;

// What stands beside names in "who I worked for", in Italian as it is typed.
const QSet<QString> &commonWords()
{
    static const QSet<QString> words{
        u"famiglia"_s, u"fam"_s, u"family"_s, u"signora"_s, u"signor"_s, u"signore"_s, u"sig"_s, u"sigra"_s, u"dott"_s, u"dottor"_s, u"dottoressa"_s, u"avv"_s,
        u"ing"_s, u"casa"_s, u"riposo"_s, u"cura"_s, u"residenza"_s, u"cooperativa"_s, u"coop"_s, u"privata"_s, u"privato"_s, u"anziana"_s, u"anziano"_s,
        u"anziani"_s, u"figlia"_s, u"figlio"_s, u"moglie"_s, u"marito"_s, u"nipote"_s, u"mamma"_s, u"madre"_s, u"padre"_s, u"nonna"_s, u"nonno"_s, u"di"_s, u"de"_s, u"da"_s, u"del"_s, u"della"_s,
        u"dei"_s, u"degli"_s, u"delle"_s, u"dal"_s, u"dalla"_s, u"il"_s, u"lo"_s, u"la"_s, u"le"_s, u"gli"_s, u"un"_s, u"una"_s, u"con"_s, u"per"_s, u"and"_s, u"the"_s,
        u"via"_s, u"viale"_s, u"piazza"_s, u"piazzale"_s, u"corso"_s, u"largo"_s, u"vicolo"_s};
    return words;
}

const QRegularExpression &word()
{
    static const QRegularExpression letters(u"[\\p{L}\\p{M}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return letters;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (auto i = word().globalMatch(text); i.hasNext();) words << i.next().captured();
    return words;
}

// "12/03/2021" and "2019 - 2022" have as many digits as a telephone number.
bool isWhen(const QString &digits)
{
    static const QRegularExpression day(u"^\\d{1,2}[./ -]+\\d{1,2}[./ -]+(19|20)?\\d\\d$"_s), years(u"^(19|20)\\d\\d\\s*[-\u2013/ .]+\\s*(19|20)\\d\\d$"_s);
    return day.match(digits).hasMatch() || years.match(digits).hasMatch();
}

QString withoutPhones(const QString &text)
{
    static const QRegularExpression run(u"\\+?\\d(?:[\\s./()\u2013-]{0,3}\\d){%1,}"_s.arg(phoneDigits - 1));
    QString out;
    qsizetype at = 0;
    for (auto i = run.globalMatch(text); i.hasNext();) {
        const auto match = i.next();
        out += text.mid(at, match.capturedStart() - at);
        out += isWhen(match.captured()) ? match.captured() : gap;
        at = match.capturedEnd();
    }
    return out + text.mid(at);
}
} // namespace

void HiddenWords::hideName(const QString &name, Whose whose)
{
    if (whose == Whose::Others && m_kept.contains(folded(name))) return;
    const QStringList words = wordsOf(name);
    for (const QString &one : words) {
        const QString found = folded(one);
        if (found.size() < 2 || (whose == Whose::Others && commonWords().contains(found))) continue;
        m_words << found;
    }
    const QString together = folded(words.join(QString()));
    if (words.size() > 1 && words.size() < 4 && together.size() > shortName) m_words << together;
}

void HiddenWords::hideValue(const QString &value)
{
    QStringList signs;
    for (const QString &one : wordsOf(value))
        for (const QChar sign : one) signs << QRegularExpression::escape(sign);
    static const QRegularExpression ownSign(u"[\\d@]|\\S\\s+\\S"_s);
    if (signs.size() < shortestValue || m_kept.contains(folded(value)) || !ownSign.match(value).hasMatch()) return;
    m_values << QRegularExpression(u"(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])"_s.arg(signs.join(u"[\\s./,()\u2013-]*"_s)),
                                   QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

void HiddenWords::keep(const QString &town) { m_kept << folded(town); }

QString HiddenWords::wordsTaken(const QString &text) const
{
    QString out;
    qsizetype at = 0;
    for (auto i = word().globalMatch(text); i.hasNext();) {
        const auto match = i.next();
        const QString one = match.captured(), found = folded(one);
        const bool named = m_words.contains(found) && (found.size() > shortName || one.at(0).isUpper() || !one.at(0).isLower());
        out += text.mid(at, match.capturedStart() - at);
        out += named ? gap : one;
        at = match.capturedEnd();
    }
    return out + text.mid(at);
}

QString HiddenWords::without(const QString &text) const
{
    static const QRegularExpression mail(u"[^\\s@<>]+@[^\\s@<>]+"_s), web(u"(https?://|www\\.)\\S+"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression several(u"\u2026(?:[ \t'\u2019.,-]*\u2026)+"_s);
    QString out = text;
    out.replace(mail, gap).replace(web, gap);
    for (const QRegularExpression &value : m_values) out.replace(value, gap);
    out = wordsTaken(withoutPhones(out));
    return out.replace(several, gap);
}
