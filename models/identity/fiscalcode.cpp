#include "models/identity/fiscalcode.h"
#include "models/identity/places.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
const QString months = u"ABCDEHLMPRST"_s;
const QString homonymLetters = u"LMNPQRSTUV"_s; // in the place of 0 to 9
constexpr qsizetype digitPlaces[] = {6, 7, 9, 10, 12, 13, 14};
constexpr int womansDays = 40; // added to the day of birth

bool isLetter(QChar c) { return c >= u'A' && c <= u'Z'; }
bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

QString cleaned(const QString &typed)
{
    QString code;
    for (const QChar c : typed.toUpper())
        if (!c.isSpace() && !u".-_/"_s.contains(c)) code += c;
    return code;
}

QString capitals(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toUpper()) {
        switch (c.unicode()) { // letters that do not come apart into a base and a mark
        case u'Æ': result += u"AE"_s; break;
        case u'Œ': result += u"OE"_s; break;
        case u'Ø': result += u'O'; break;
        case u'Đ': case u'Ð': result += u'D'; break;
        case u'Ł': result += u'L'; break;
        case u'Þ': result += u"TH"_s; break;
        default: if (isLetter(c)) result += c;
        }
    }
    return result;
}

QString consonantsIn(const QString &letters)
{
    QString found;
    std::ranges::copy_if(letters, std::back_inserter(found), [](QChar c) { return !u"AEIOU"_s.contains(c); });
    return found;
}

QString consonantsThenVowels(const QString &letters)
{
    QString vowels;
    std::ranges::copy_if(letters, std::back_inserter(vowels), [](QChar c) { return u"AEIOU"_s.contains(c); });
    return (consonantsIn(letters) + vowels + u"XXX"_s).left(3);
}

QString surnameLetters(const QString &surname) { return consonantsThenVowels(capitals(surname)); }

QString nameLetters(const QString &name)
{
    const QString letters = capitals(name), consonants = consonantsIn(letters);
    // Of four consonants or more the second is passed over.
    if (consonants.size() >= 4) return QString(consonants.at(0)) + consonants.at(2) + consonants.at(3);
    return consonantsThenVowels(letters);
}

QChar checkLetter(QStringView fifteen)
{
    static constexpr int odd[] = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};
    int sum = 0;
    for (qsizetype i = 0; i < fifteen.size(); ++i) {
        const QChar c = fifteen.at(i);
        const int value = c.unicode() - (isDigit(c) ? u'0' : u'A');
        sum += i % 2 == 0 ? odd[value] : value; // places are counted from one
    }
    return QChar(static_cast<char16_t>(u'A' + sum % 26));
}

// The control of a partita IVA: every second digit counts twice, and the digits of what comes out are added.
bool holdsTogether(QStringView elevenDigits)
{
    int sum = 0;
    for (qsizetype i = 0; i < elevenDigits.size(); ++i) {
        const int digit = elevenDigits.at(i).digitValue();
        sum += i % 2 == 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit;
    }
    return sum % 10 == 0;
}

// With digits again where a homonym has letters; nothing when a sign cannot stand where it stands.
std::optional<QString> withDigits(const QString &code)
{
    QString result = code;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const bool digitExpected = std::ranges::find(digitPlaces, i) != std::end(digitPlaces);
        if (!digitExpected && !isLetter(code.at(i))) return {};
        if (!digitExpected || isDigit(code.at(i))) continue;
        const qsizetype digit = homonymLetters.indexOf(code.at(i));
        if (digit < 0) return {};
        result[i] = QChar(static_cast<char16_t>(u'0' + digit));
    }
    return result;
}

QDate dayIn(const QString &code, QDate today)
{
    const int month = static_cast<int>(months.indexOf(code.at(8))) + 1;
    const int written = code.mid(9, 2).toInt();
    if (written > womansDays + 31) return {};
    const int day = written % womansDays;
    const int century = today.year() - today.year() % 100;
    const QDate latest(century + code.mid(6, 2).toInt(), month, day);
    return latest.isValid() && latest <= today ? latest : QDate(century - 100 + code.mid(6, 2).toInt(), month, day);
}

fiscalcode::Read readTemporary(fiscalcode::Read result)
{
    using fiscalcode::Fault;
    result.temporary = true;
    if (!holdsTogether(result.code)) result.fault = Fault::Check;
    return result;
}
} // namespace

namespace fiscalcode {

Read read(const QString &typed, QDate today)
{
    Read result;
    result.code = cleaned(typed);
    if (result.code.isEmpty()) return result;
    if (result.code.size() == 11 && std::ranges::all_of(result.code, isDigit)) return readTemporary(result);
    if (result.code.size() != 16) {
        result.fault = Fault::Length;
        return result;
    }
    const auto plain = withDigits(result.code);
    const QDate born = plain && months.contains(plain->at(8)) ? dayIn(*plain, today) : QDate();
    if (!born.isValid()) result.fault = Fault::Signs;
    else if (checkLetter(QStringView(result.code).left(15)) != result.code.at(15)) result.fault = Fault::Check;
    if (result.fault != Fault::None) return result;
    result.homonym = *plain != result.code;
    result.born = born;
    result.sex = plain->mid(9, 2).toInt() > womansDays ? u"female"_s : u"male"_s;
    result.place = plain->mid(11, 4);
    result.placeName = places::nameOf(result.place);
    return result;
}

std::optional<QString> derived(const Data &data)
{
    const bool woman = data.sex == u"female"_s, known = woman || data.sex == u"male"_s;
    if (!known || !data.born.isValid() || data.place.size() != 4 || capitals(data.surname).isEmpty() || capitals(data.name).isEmpty()) return {};
    const QString code = surnameLetters(data.surname) + nameLetters(data.name) + u"%1"_s.arg(data.born.year() % 100, 2, 10, QChar(u'0'))
        + months.at(data.born.month() - 1) + u"%1"_s.arg(data.born.day() + (woman ? womansDays : 0), 2, 10, QChar(u'0')) + data.place;
    return code + checkLetter(code);
}

QStringList disagreements(const Read &code, const Data &data)
{
    if (code.fault != Fault::None || code.temporary || code.code.isEmpty()) return {};
    QStringList found;
    if (const QString letters = capitals(data.surname); !letters.isEmpty() && surnameLetters(data.surname) != code.code.left(3)) found << u"surname"_s;
    if (const QString letters = capitals(data.name); !letters.isEmpty() && nameLetters(data.name) != code.code.mid(3, 3)) found << u"name"_s;
    // The code knows the last two figures of the year.
    if (data.born.isValid() && (data.born.year() % 100 != code.born.year() % 100 || data.born.month() != code.born.month() || data.born.day() != code.born.day())) found << u"born"_s;
    if ((data.sex == u"female"_s || data.sex == u"male"_s) && data.sex != code.sex) found << u"sex"_s;
    if (!data.place.isEmpty() && data.place != code.place && !places::areOne(data.place, code.place)) found << u"place"_s;
    return found;
}

QStringList placesNamed(const QString &name) { return places::named(name); }

QString said(Fault fault)
{
    switch (fault) {
    case Fault::None: return {};
    case Fault::Length: return QCoreApplication::translate("FiscalCode", "A codice fiscale has 16 letters and digits, a temporary one 11 digits.");
    case Fault::Signs: return QCoreApplication::translate("FiscalCode", "This is not how a codice fiscale is made: a letter or a digit is out of place.");
    case Fault::Check: return QCoreApplication::translate("FiscalCode", "The last sign does not fit the others: something was mistyped.");
    }
    Q_UNREACHABLE();
}

} // namespace fiscalcode
