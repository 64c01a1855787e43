#include "models/exchange/knownpeople.h"
#include "models/identity/phonenumber.h"
#include "models/records/folding.h"
#include "models/records/person.h"
#include "models/store/database.h"
#include "models/store/recordsql.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
class Words {
    Q_DECLARE_TR_FUNCTIONS(KnownPeople)
};
using Someone = KnownPeople::Someone;

QString whom(const Someone &someone)
{
    return someone.line > 0 ? Words::tr("%1 (line %2 of this file)").arg(someone.title).arg(someone.line) : someone.title;
}

QString swapped(const QString &name) { return name.section(u'\x1f', 1) + u'\x1f' + name.section(u'\x1f', 0, 0); }

bool isNamed(const Someone &someone) { return someone.name.size() > 1; }

// Whether what a line calls them is no other name than theirs.
bool mayBeCalled(const Someone &someone, const QString &surname, const QString &name)
{
    const QString called = folded(surname) + u'\x1f' + folded(name);
    return surname.isEmpty() || name.isEmpty() || !isNamed(someone) || someone.name == called || swapped(someone.name) == called;
}

// Both are known and differ.
bool differ(const QDate &one, const QDate &other) { return one.isValid() && other.isValid() && one != other; }
bool differ(const QString &one, const QString &other) { return !one.isEmpty() && !other.isEmpty() && one != other; }
} // namespace

KnownPeople::KnownPeople(Database &db)
{
    Rows rows = db.run(u"SELECT id, surname, name, title_key, fiscal_code, born, phone_keys, email, trashed_at FROM person"_s);
    while (rows.next()) {
        Someone someone;
        someone.id = rows.value(0).toString();
        someone.title = (rows.value(1).toString() + u' ' + rows.value(2).toString()).trimmed();
        someone.name = rows.value(3).toString();
        someone.fiscalCode = rows.value(4).toString().toUpper();
        someone.born = QDate::fromString(rows.value(5).toString(), Qt::ISODate);
        const QStringList keys = rows.value(6).toString().split(u' ', Qt::SkipEmptyParts);
        someone.phones = QSet(keys.begin(), keys.end());
        someone.email = rows.value(7).toString().toLower();
        someone.trashed = !rows.isNull(8);
        add(someone);
    }
}

Someone KnownPeople::of(const Row &row)
{
    const auto person = recordOf<Person>(row);
    const QStringList keys = person.phoneKeys.split(u' ', Qt::SkipEmptyParts);
    return {person.id, (person.surname + u' ' + person.name).trimmed(), recordsql::titleKey(Person::type, row), person.fiscalCode.toUpper(), person.born,
            QSet(keys.begin(), keys.end()), person.email.toLower()};
}

void KnownPeople::add(const Someone &someone)
{
    m_all.push_back(std::make_unique<Someone>(someone));
    Someone *kept = m_all.back().get();
    m_byId.insert(kept->id, kept);
    if (!kept->fiscalCode.isEmpty()) m_byCode.insert(kept->fiscalCode, kept);
    if (isNamed(*kept)) m_byName.insert(kept->name, kept);
    if (!kept->email.isEmpty()) m_byEmail.insert(kept->email, kept);
}

void KnownPeople::replace(const Someone &someone)
{
    Someone *kept = m_byId.value(someone.id);
    m_byCode.remove(kept->fiscalCode, kept);
    m_byEmail.remove(kept->email, kept);
    const qint64 line = kept->line;
    *kept = someone;
    kept->line = line;
    if (!kept->fiscalCode.isEmpty()) m_byCode.insert(kept->fiscalCode, kept);
    if (!kept->email.isEmpty()) m_byEmail.insert(kept->email, kept);
}

const Someone *KnownPeople::withId(const QString &id) const { return m_byId.value(id); }

QList<const Someone *> KnownPeople::named(const QString &name) const
{
    QList<const Someone *> found;
    for (const QString &order : {name, swapped(name)})
        for (auto at = m_byName.constFind(order); at != m_byName.cend() && at.key() == order; ++at)
            if (!at.value()->trashed && !found.contains(at.value())) found << at.value();
    return found;
}

KnownPeople::Match KnownPeople::sameAs(const Someone &someone) const
{
    QList<const Someone *> coded;
    for (auto at = m_byCode.constFind(someone.fiscalCode); !someone.fiscalCode.isEmpty() && at != m_byCode.cend() && at.key() == someone.fiscalCode; ++at)
        if (!at.value()->trashed) coded << at.value();
    if (coded.size() > 1) return {coded.first(), Words::tr("More than one person has this codice fiscale: %1, %2.").arg(whom(*coded.at(0)), whom(*coded.at(1)))};
    if (coded.size() == 1) {
        const Someone &other = *coded.first();
        if (isNamed(someone) && isNamed(other) && someone.name != other.name && swapped(someone.name) != other.name)
            return {&other, Words::tr("%1 has the same codice fiscale and another name.").arg(whom(other))};
        if (differ(someone.born, other.born)) return {&other, Words::tr("%1 has the same codice fiscale and another date of birth.").arg(whom(other))};
        return {&other, {}};
    }
    QList<const Someone *> same;
    for (const Someone *other : named(someone.name))
        if (someone.born.isValid() && someone.born == other->born && someone.phones.intersects(other->phones) && !differ(someone.fiscalCode, other->fiscalCode)) same << other;
    if (same.size() > 1) return {same.first(), Words::tr("More than one person has this name, date of birth and phone.")};
    return same.isEmpty() ? Match{} : Match{same.first(), {}};
}

KnownPeople::Match KnownPeople::alike(const Someone &someone) const
{
    for (const Someone *other : named(someone.name)) {
        const bool sharesPhone = someone.phones.intersects(other->phones);
        const bool sameBirth = someone.born.isValid() && someone.born == other->born;
        if (sharesPhone && differ(someone.born, other->born)) return {other, Words::tr("%1 has the same name and phone, and another date of birth.").arg(whom(*other))};
        if (sameBirth) return {other, Words::tr("%1 has the same name and date of birth.").arg(whom(*other))};
        if (sharesPhone) return {other, Words::tr("%1 has the same name and phone.").arg(whom(*other))};
        // Two of one name are two when something that is known of both differs.
        if (differ(someone.born, other->born) || differ(someone.fiscalCode, other->fiscalCode)) continue;
        return {other, Words::tr("%1 has the same name, and too little is known to tell them apart.").arg(whom(*other))};
    }
    for (auto at = m_byEmail.constFind(someone.email); !someone.email.isEmpty() && at != m_byEmail.cend() && at.key() == someone.email; ++at) {
        const Someone &other = *at.value();
        const bool kin = someone.name.section(u'\x1f', 0, 0) == other.name.section(u'\x1f', 0, 0); // a family shares an address
        if (!other.trashed && !kin) return {&other, Words::tr("%1 has the same e-mail and another surname.").arg(whom(other))};
    }
    return {};
}

KnownPeople::Match KnownPeople::meant(const QString &fiscalCode, const QString &surname, const QString &name, const QString &phone) const
{
    QList<const Someone *> found;
    const QString code = fiscalCode.simplified().remove(u' ').toUpper();
    if (!code.isEmpty()) {
        for (auto at = m_byCode.constFind(code); at != m_byCode.cend() && at.key() == code; ++at)
            if (!at.value()->trashed && mayBeCalled(*at.value(), surname, name)) found << at.value();
        if (found.isEmpty()) return {nullptr, Words::tr("Nobody of this name with the codice fiscale %1 is among the people.").arg(code)};
    } else {
        const QStringList keys = phone::keys(phone);
        for (const Someone *other : named(folded(surname) + u'\x1f' + folded(name)))
            if (other->phones.intersects(QSet(keys.begin(), keys.end()))) found << other;
        if (found.isEmpty()) return {nullptr, Words::tr("Nobody of this name with this phone is among the people.")};
    }
    if (found.size() > 1) return {nullptr, Words::tr("More than one of the people could be meant.")};
    return {found.first(), {}};
}
