#include "models/store/likepairs.h"
#include "models/records/person.h"
#include "models/records/spelling.h"
#include "models/store/database.h"
#include "models/store/features.h"
#include "models/store/likeness.h"
#include "models/store/recordsql.h"
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostAtOnce = 200;  // people looked up one by one; more are compared all together
constexpr size_t mostOfAKind = 60;     // who shares a phone with more people than this shares it with an office

using Why = Likeness::Why;

QString written(const QList<Why> &why)
{
    QStringList codes;
    for (const Why one : why) codes << QString::number(static_cast<int>(one));
    return codes.join(u' ');
}

QList<Why> read(const QString &codes)
{
    QList<Why> why;
    for (const QString &code : codes.split(u' ', Qt::SkipEmptyParts)) why << static_cast<Why>(code.toInt());
    return why;
}

void keep(Database &db, qint64 one, qint64 other, const QList<Why> &why, int weight)
{
    db.run(u"INSERT OR REPLACE INTO like_pair (one, other, why, weight) VALUES (?, ?, ?, ?)"_s, {qMin(one, other), qMax(one, other), written(why), weight});
}

// Everybody compared with everybody, by way of what two have in common.
class Everybody {
public:
    explicit Everybody(Database &db) : m_db(db) {}

    void compare()
    {
        read();
        inGroups(m_keys, [](const Key &a, const Key &b) { return a.hash == b.hash; }, [this](const Key &a, const Key &b) { m_pairs.emplace_back(qMin(a.number, b.number), qMax(a.number, b.number)); });
        inGroups(m_births, [](const Birth &a, const Birth &b) { return a.day == b.day; }, [this](const Birth &a, const Birth &b) {
            if (atMostOneSlip(a.key, b.key)) m_pairs.emplace_back(qMin(a.number, b.number), qMax(a.number, b.number));
        });
        std::ranges::sort(m_pairs);
        const auto twice = std::ranges::unique(m_pairs);
        m_pairs.erase(twice.begin(), twice.end());
        m_db.run(u"DELETE FROM like_pair"_s);
        for (const auto &[one, other] : m_pairs) {
            const Resemblance found = resemblance(features(one), features(other));
            if (found.weight >= worthALook) keep(m_db, one, other, found.why, found.weight);
        }
    }

private:
    struct Key {
        size_t hash = 0;
        qint64 number = 0;
        auto operator<=>(const Key &) const = default;
    };
    struct Birth {
        qint64 day = 0;
        qint64 number = 0;
        QString key;
        bool operator<(const Birth &other) const { return std::pair(day, number) < std::pair(other.day, other.number); }
    };

    void read()
    {
        for (Rows rows = m_db.run(u"SELECT p.number, %1 FROM person p WHERE p.trashed_at IS NULL"_s.arg(featureColumns())); rows.next();) {
            const Features f = featuresIn(rows, 1);
            const qint64 number = rows.value(0).toLongLong();
            if (!f.code.isEmpty()) m_keys.push_back({qHash(f.code, 1), number});
            for (const QString &phone : f.phones) m_keys.push_back({qHash(phone, 2), number});
            for (const QString &email : f.emails) m_keys.push_back({qHash(email, 3), number});
            if (f.name.isEmpty()) continue;
            // Without the day the year must do; in either order of the names.
            if (f.year) m_keys.push_back({qHash(qMin(f.surname, f.name) + qMax(f.surname, f.name), static_cast<size_t>(f.year)), number});
            if (f.born.isValid()) m_births.push_back({f.born.toJulianDay(), number, f.key()});
        }
    }
    template <class T> static void inGroups(std::vector<T> &all, auto same, auto pair)
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
    }
    Features features(qint64 number)
    {
        Rows rows = m_db.run(u"SELECT %1 FROM person p WHERE p.number = ?"_s.arg(featureColumns()), {number});
        return rows.next() ? featuresIn(rows, 0) : Features();
    }

    Database &m_db;
    std::vector<Key> m_keys;
    std::vector<Birth> m_births;
    std::vector<std::pair<qint64, qint64>> m_pairs;
};

void compareAgain(Database &db, const QString &id)
{
    const auto number = db.value(u"SELECT number FROM person WHERE id = ?"_s, {id});
    if (!number) return;
    db.run(u"DELETE FROM like_pair WHERE one = ?"_s, {*number});
    db.run(u"DELETE FROM like_pair WHERE other = ?"_s, {*number});
    const auto record = recordsql::find(db, Person::type, id);
    if (record->trashed) return;
    for (const Likeness &like : likeness::of(db, record->row, static_cast<int>(mostOfAKind)))
        if (like.weight >= worthALook) keep(db, number->toLongLong(), db.value(u"SELECT number FROM person WHERE id = ?"_s, {like.id})->toLongLong(), like.why, like.weight);
}

constexpr auto standing = " FROM like_pair l JOIN person a ON a.number = l.one JOIN person b ON b.number = l.other"
                          " WHERE a.trashed_at IS NULL AND b.trashed_at IS NULL"
                          " AND NOT EXISTS (SELECT 1 FROM not_same n WHERE n.one = min(a.id, b.id) AND n.other = max(a.id, b.id))";
} // namespace

namespace likepairs {

void bringUpToDate(Database &db)
{
    const auto mark = db.value(u"SELECT journal FROM like_mark"_s);
    const qint64 last = db.value(u"SELECT max(number) FROM journal"_s).value_or(0).toLongLong();
    if (mark && mark->toLongLong() == last) return;
    QStringList written;
    if (mark)
        for (Rows rows = db.run(u"SELECT DISTINCT record FROM journal WHERE number > ? AND record_table = 'person' LIMIT %1"_s.arg(mostAtOnce + 1), {*mark}); rows.next();) written << rows.value(0).toString();
    Transaction all(db);
    if (!mark || written.size() > mostAtOnce) Everybody(db).compare();
    else
        for (const QString &id : std::as_const(written)) compareAgain(db, id);
    db.run(u"DELETE FROM like_mark"_s);
    db.run(u"INSERT INTO like_mark (journal) VALUES (?)"_s, {last});
    all.commit();
}

} // namespace likepairs

namespace likeness {

QList<LikePair> pairs(Database &db, int limit)
{
    likepairs::bringUpToDate(db);
    QList<LikePair> found;
    for (Rows rows = db.run(u"SELECT min(a.id, b.id), max(a.id, b.id), l.why, l.weight"_s + QLatin1String(standing) + u" ORDER BY l.weight DESC, l.one, l.other LIMIT ?"_s, {limit}); rows.next();) {
        LikePair pair{rows.value(0).toString(), rows.value(1).toString(), {}, {}, read(rows.value(2).toString()), rows.value(3).toInt()};
        const auto titles = recordsql::titles(db, Person::type, {pair.one, pair.other});
        pair.oneTitle = titles.value(pair.one);
        pair.otherTitle = titles.value(pair.other);
        found << pair;
    }
    return found;
}

qint64 countPairs(Database &db)
{
    likepairs::bringUpToDate(db);
    return db.value(u"SELECT count(*)"_s + QLatin1String(standing))->toLongLong();
}

} // namespace likeness
