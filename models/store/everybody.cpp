#include "models/store/everybody.h"
#include "models/records/spelling.h"
#include "models/store/database.h"
#include "models/store/features.h"
#include <QDeadlineTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int readAtOnce = 250;
constexpr size_t mostOfAKind = 60; // who shares a phone with more people than this shares it with an office

template <class T> void inGroups(std::vector<T> &all, auto same, auto pair)
{
    std::sort(all.begin(), all.end());
    for (size_t begin = 0; begin < all.size();) {
        size_t end = begin + 1;
        while (end < all.size() && same(all[begin], all[end])) ++end;
        for (size_t i = begin; end - begin <= mostOfAKind && i < end; ++i)
            for (size_t j = i + 1; j < end; ++j)
                if (all[i].number != all[j].number) pair(all[i], all[j]);
        begin = end;
    }
    std::vector<T>().swap(all);
}
} // namespace

bool Everybody::advance(Database &db, const QDeadlineTimer &until)
{
    while (!until.hasExpired()) {
        if (!m_isRead) {
            m_isRead = !readFurther(db);
        } else if (m_part < parts) {
            pairPart(m_part++);
            if (m_part == parts) settlePairs();
        } else if (m_weighed < m_pairs.size()) {
            const auto [one, other] = m_pairs[m_weighed++];
            weigh(db, one, other);
        } else {
            return true;
        }
    }
    return false;
}

bool Everybody::readFurther(Database &db)
{
    int rows = 0;
    for (Rows people = db.run(u"SELECT p.number, %1 FROM person p WHERE p.number > ? AND p.trashed_at IS NULL ORDER BY p.number LIMIT %2"_s.arg(featureColumns()).arg(readAtOnce), {m_last}); people.next(); ++rows) {
        m_last = people.value(0).toLongLong();
        read(featuresIn(people, 1), m_last);
    }
    return rows == readAtOnce;
}

void Everybody::read(const Features &f, qint64 number)
{
    if (!f.code.isEmpty()) addKey(qHash(f.code, 1), number);
    for (const QString &phone : f.phones) addKey(qHash(phone, 2), number);
    for (const QString &email : f.emails) addKey(qHash(email, 3), number);
    if (f.name.isEmpty()) return;
    // Without the day the year must do; in either order of the names.
    if (f.year) addKey(qHash(qMin(f.surname, f.name) + qMax(f.surname, f.name), static_cast<size_t>(f.year)), number);
    if (!f.born.isValid()) return;
    const qint64 day = f.born.toJulianDay();
    m_births[static_cast<size_t>(day) % parts].push_back({day, number, f.key()});
}

void Everybody::pairPart(size_t part)
{
    const auto add = [this](qint64 a, qint64 b) { m_pairs.emplace_back(qMin(a, b), qMax(a, b)); };
    inGroups(m_keys[part], [](const Key &a, const Key &b) { return a.hash == b.hash; }, [&](const Key &a, const Key &b) { add(a.number, b.number); });
    inGroups(m_births[part], [](const Birth &a, const Birth &b) { return a.day == b.day; }, [&](const Birth &a, const Birth &b) {
        if (atMostOneSlip(a.key, b.key)) add(a.number, b.number);
    });
}

void Everybody::settlePairs()
{
    std::ranges::sort(m_pairs);
    const auto twice = std::ranges::unique(m_pairs);
    m_pairs.erase(twice.begin(), twice.end());
}

void Everybody::weigh(Database &db, qint64 one, qint64 other)
{
    const auto features = [&](qint64 number) {
        Rows rows = db.run(u"SELECT %1 FROM person p WHERE p.number = ?"_s.arg(featureColumns()), {number});
        return rows.next() ? featuresIn(rows, 0) : Features();
    };
    const Resemblance found = resemblance(features(one), features(other));
    if (found.weight >= worthALook) m_found.push_back({one, other, found.why, found.weight});
}
