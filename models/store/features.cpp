#include "models/store/features.h"
#include "models/identity/phonenumber.h"
#include "models/records/folding.h"
#include "models/records/person.h"
#include "models/records/spelling.h"
#include "models/store/database.h"
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
// Where in a row the compared fields stand.
struct Places {
    qsizetype surname, name, otherSurnames, code, phone, phones, phoneKeys, email, emails, born, year;
};

const Places &places()
{
    static const auto at = [](const char *column) { return Person::type.indexOf(column); };
    static const Places all{at("surname"), at("name"), at("other_surnames"), at("fiscal_code"), at("phone"), at("other_phones"), at("phone_keys"), at("email"), at("other_emails"), at("born"), at("born_year")};
    return all;
}

QList<qsizetype> compared()
{
    const Places &p = places();
    return {p.surname, p.name, p.otherSurnames, p.code, p.phone, p.phones, p.phoneKeys, p.email, p.emails, p.born, p.year};
}

const Row &blank()
{
    static const Row row = rowOf(Person{});
    return row;
}

// With the country; a shorter number does not tell people apart.
constexpr qsizetype shortestPhone = 8;

void addPhone(QStringList &phones, const QString &typed)
{
    if (typed.isEmpty()) return;
    const QStringList keys = phone::keys(typed);
    if (!keys.isEmpty() && keys.first().size() >= shortestPhone) phones << keys.first();
}

void addEmail(QStringList &emails, const QString &typed)
{
    const QString address = typed.trimmed().toLower();
    if (address.contains(u'@')) emails << address;
}

bool meet(const QStringList &one, const QStringList &other)
{
    return std::ranges::any_of(one, [&](const QString &value) { return other.contains(value); });
}

enum class Names { Same, Near, Other };
Names names(const Features &one, const Features &other)
{
    if (one.name.isEmpty() || other.name.isEmpty()) return Names::Other;
    const auto pairs = [](const Features &f) {
        QStringList all{f.surname + u' ' + f.name, f.name + u' ' + f.surname};
        for (const QString &surname : f.otherSurnames) all << surname + u' ' + f.name;
        return all;
    };
    const QStringList left = pairs(one), right = pairs(other);
    if (meet(left.mid(0, 1), right) || meet(left, right.mid(0, 1))) return Names::Same;
    if (atMostOneSlip(left.at(0), right.at(0)) || atMostOneSlip(left.at(0), right.at(1))) return Names::Near;
    return Names::Other;
}

// A given name they have in common, one slip apart; one who is known without it may have any.
bool mayShareGivenName(const Features &one, const Features &other)
{
    if (one.name.isEmpty() || other.name.isEmpty()) return true;
    const QStringList left = one.name.split(u' '), right = other.name.split(u' ');
    return std::ranges::any_of(left, [&](const QString &a) { return std::ranges::any_of(right, [&](const QString &b) { return a.size() > 2 && atMostOneSlip(a, b); }); });
}

enum class Birth { SameDay, SameYear, Unknown, Other };
Birth births(const Features &one, const Features &other)
{
    if (one.born.isValid() && other.born.isValid()) return one.born == other.born ? Birth::SameDay : Birth::Other;
    if (!one.year || !other.year) return Birth::Unknown;
    return one.year == other.year ? Birth::SameYear : Birth::Other;
}
} // namespace

namespace {
// Phones that were read before, when the record was saved, need not be read again.
Features featuresWith(const Row &row, const std::optional<QStringList> &phonesRead)
{
    const Places &p = places();
    Features f;
    f.surname = folded(row.at(p.surname).toString());
    f.name = folded(row.at(p.name).toString());
    static const QRegularExpression separators(u"[,;/]"_s);
    if (const QString others = row.at(p.otherSurnames).toString(); !others.isEmpty())
        for (const QString &surname : others.split(separators, Qt::SkipEmptyParts)) f.otherSurnames << folded(surname);
    f.code = folded(row.at(p.code).toString()).remove(u' ');
    if (phonesRead) f.phones = *phonesRead;
    else {
        addPhone(f.phones, row.at(p.phone).toString());
        for (const QVariant &other : row.at(p.phones).toList()) addPhone(f.phones, other.toList().value(1).toString());
    }
    addEmail(f.emails, row.at(p.email).toString());
    for (const QVariant &other : row.at(p.emails).toList()) addEmail(f.emails, other.toList().value(1).toString());
    f.born = row.at(p.born).toDate();
    f.year = f.born.isValid() ? f.born.year() : row.at(p.year).toInt();
    return f;
}

} // namespace

Features featuresOf(const Row &row) { return featuresWith(row, {}); }

QString featureColumns()
{
    QStringList names;
    for (const qsizetype i : compared()) names << u"p."_s + QLatin1String(Person::type.fields[static_cast<size_t>(i)].column);
    return names.join(u", "_s);
}

Features featuresIn(const Rows &rows, int from)
{
    static const QList<qsizetype> all = compared();
    Row row = blank();
    for (const qsizetype i : all) row[i] = Person::type.fields[static_cast<size_t>(i)].typed(rows.value(from++));
    // Of each phone with its country and without.
    const QStringList keys = row.at(places().phoneKeys).toString().split(u' ', Qt::SkipEmptyParts);
    QStringList phones;
    for (qsizetype i = 0; i < keys.size(); i += 2)
        if (keys.at(i).size() >= shortestPhone) phones << keys.at(i);
    return featuresWith(row, keys.isEmpty() ? std::nullopt : std::optional(phones));
}

Resemblance resemblance(const Features &one, const Features &other)
{
    using Why = Likeness::Why;
    Resemblance found;
    const auto because = [&](Why why, int weight) {
        found.why << why;
        found.weight += weight;
    };
    const Birth birth = births(one, other);
    const Names name = names(one, other);
    const bool known = birth == Birth::SameDay || birth == Birth::SameYear;
    if (!one.code.isEmpty() && one.code == other.code) because(Why::FiscalCode, 100);
    if (name == Names::Same && known) because(Why::NameAndBirth, birth == Birth::SameDay ? 80 : 60);
    const bool given = birth != Birth::Other && mayShareGivenName(one, other);
    if (meet(one.phones, other.phones)) because(Why::Phone, given ? 60 : 40);
    if (meet(one.emails, other.emails)) because(Why::Email, given ? 60 : 40);
    if (name == Names::Same && birth == Birth::Unknown) because(Why::Name, 15);
    if (name == Names::Near && known) because(Why::Name, birth == Birth::SameDay ? 55 : 30);
    return found;
}
