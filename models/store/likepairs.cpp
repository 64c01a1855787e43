#include "models/store/likepairs.h"
#include "models/records/person.h"
#include "models/store/database.h"
#include "models/store/everybody.h"
#include "models/store/features.h"
#include "models/store/likeness.h"
#include "models/store/recordsql.h"
#include <QDeadlineTimer>
#include <algorithm>
#include <chrono>
#include <vector>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostAtOnce = 200;  // people looked up one by one; more are compared all together
constexpr int mostOfAKind = 60;        // of one person
constexpr qint64 linesReadAgain = 1000;
constexpr std::chrono::milliseconds stretch(25);

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

std::optional<qint64> markIn(Database &db)
{
    const auto mark = db.value(u"SELECT journal FROM like_mark"_s);
    return mark ? std::optional(mark->toLongLong()) : std::nullopt;
}

void compareAgain(Database &db, const QString &id)
{
    const auto number = db.value(u"SELECT number FROM person WHERE id = ?"_s, {id});
    if (!number) return;
    db.run(u"DELETE FROM like_pair WHERE one = ?"_s, {*number});
    db.run(u"DELETE FROM like_pair WHERE other = ?"_s, {*number});
    const auto record = recordsql::find(db, Person::type, id);
    if (record->trashed) return;
    for (const Likeness &like : likeness::of(db, record->row, mostOfAKind))
        if (like.weight >= worthALook) keep(db, number->toLongLong(), db.value(u"SELECT number FROM person WHERE id = ?"_s, {like.id})->toLongLong(), like.why, like.weight);
}

constexpr auto standing = " FROM like_pair l JOIN person a ON a.number = l.one JOIN person b ON b.number = l.other"
                          " WHERE a.trashed_at IS NULL AND b.trashed_at IS NULL"
                          " AND NOT EXISTS (SELECT 1 FROM not_same n WHERE n.one = min(a.id, b.id) AND n.other = max(a.id, b.id))";
} // namespace

namespace likepairs {

Pass::Pass() = default;
Pass::~Pass() = default;

bool Pass::advance(Database &db)
{
    switch (m_step) {
    case Step::Begin: return begin(db);
    case Step::Some: lookAgain(db); break;
    case Step::Compare: compare(db); break;
    case Step::Keep: keepFound(db); break;
    case Step::Settle: settle(db); break;
    }
    return false;
}

bool Pass::begin(Database &db)
{
    m_mark = markIn(db);
    m_last = db.value(u"SELECT max(number) FROM journal"_s).value_or(0).toLongLong();
    if (m_mark == m_last) return true;
    m_written.clear();
    if (m_mark)
        for (Rows rows = db.run(u"SELECT DISTINCT record FROM journal WHERE number > ? AND record_table = 'person' LIMIT %1"_s.arg(mostAtOnce + 1), {*m_mark}); rows.next();) m_written << rows.value(0).toString();
    // Of others than people only so many lines are read again each time.
    if (m_mark && m_written.isEmpty() && m_last - *m_mark < linesReadAgain) return true;
    m_step = Step::Some;
    if (m_mark && m_written.size() <= mostAtOnce) return false;
    m_everybody = std::make_unique<Everybody>();
    m_kept = 0;
    m_step = Step::Compare;
    return false;
}

void Pass::lookAgain(Database &db)
{
    const QDeadlineTimer until(stretch);
    m_step = Step::Begin;
    if (isOvertaken(db)) return;
    Transaction all(db);
    while (!m_written.isEmpty() && !until.hasExpired()) compareAgain(db, m_written.takeLast());
    if (m_written.isEmpty()) keepMark(db);
    else m_step = Step::Some;
    all.commit();
}

void Pass::compare(Database &db)
{
    if (m_everybody->advance(db, QDeadlineTimer(stretch))) m_step = Step::Keep;
}

// The pairs found are true whether the pass comes to its end or not.
void Pass::keepFound(Database &db)
{
    const QDeadlineTimer until(stretch);
    const auto &found = m_everybody->found();
    Transaction all(db);
    for (; m_kept < found.size() && !until.hasExpired(); ++m_kept) keep(db, found[m_kept].one, found[m_kept].other, found[m_kept].why, found[m_kept].weight);
    all.commit();
    if (m_kept == found.size()) m_step = Step::Settle;
}

void Pass::settle(Database &db)
{
    const std::unique_ptr<Everybody> everybody = std::move(m_everybody);
    m_step = Step::Begin;
    if (isOvertaken(db)) return;
    using Two = std::pair<qint64, qint64>;
    std::vector<Two> gone;
    for (Rows rows = db.run(u"SELECT one, other FROM like_pair"_s); rows.next();) {
        const Two two(rows.value(0).toLongLong(), rows.value(1).toLongLong());
        if (!std::ranges::binary_search(everybody->found(), two, {}, [](const Everybody::Pair &pair) { return Two(pair.one, pair.other); })) gone.push_back(two);
    }
    Transaction all(db);
    for (const auto &[one, other] : gone) db.run(u"DELETE FROM like_pair WHERE one = ? AND other = ?"_s, {one, other});
    keepMark(db);
    all.commit();
}

// Another pass came to its end meanwhile: what it looked at is not looked at as it was before.
bool Pass::isOvertaken(Database &db) const { return markIn(db) != m_mark; }

void Pass::keepMark(Database &db)
{
    db.run(u"DELETE FROM like_mark"_s);
    db.run(u"INSERT INTO like_mark (journal) VALUES (?)"_s, {m_last});
}

void bringUpToDate(Database &db)
{
    for (Pass pass; !pass.advance(db);) {}
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
