#include "models/matching/matching.h"
#include "models/matching/judging.h"
#include "models/matching/words.h"
#include <algorithm>

namespace matching {
namespace {
QList<Criterion> askedBy(const Demand &demand, bool hard)
{
    QList<Criterion> all;
    for (int i = 0; i < criteria; ++i)
        if (const auto criterion = static_cast<Criterion>(i); isHard(criterion) == hard && demand.asks(criterion)) all << criterion;
    return all;
}

// Whether a worker is in the list, and what of it is not known. The criteria that alone keep them out are counted.
struct Gate {
    QList<Criterion> strict, relaxed;
    std::array<int, static_cast<size_t>(criteria)> keptOut{};

    bool lets(const Judged &judged, int &notKnown)
    {
        int against = 0;
        Criterion only = Criterion::Suitable;
        for (const Criterion criterion : std::as_const(strict)) {
            const Answer answer = judgeHard(criterion, judged);
            if (answer == Answer::NotKnown) ++notKnown;
            if (answer != Answer::No) continue;
            if (++against > 1) return false;
            only = criterion;
        }
        if (against == 1) ++keptOut.at(static_cast<size_t>(only));
        return against == 0;
    }
};

struct Standing {
    qsizetype worker, place;
    int points, notKnown, lately;
    qint64 waiting;

    bool operator<(const Standing &other) const
    {
        if (points != other.points) return points > other.points;
        if (lately != other.lately) return lately < other.lately;
        if (waiting != other.waiting) return waiting < other.waiting;
        return place < other.place;
    }
};

Gate gateOf(const Demand &demand, const Relaxed &relaxed)
{
    Gate gate;
    for (const Criterion criterion : askedBy(demand, true)) (relaxed.contains(criterion) ? gate.relaxed : gate.strict) << criterion;
    return gate;
}

Standing standingOf(const Judged &judged, qsizetype worker, int notKnown, const QList<Criterion> &relaxed, const QList<Criterion> &weighed)
{
    const Profile &profile = judged.worker;
    Standing standing{worker, profile.place, 0, notKnown, profile.proposedLately, profile.waitingSince};
    for (const Criterion criterion : relaxed) standing.notKnown += judgeHard(criterion, judged) == Answer::NotKnown;
    for (const Criterion criterion : weighed) {
        const Verdict verdict = judgeWish(criterion, judged);
        standing.points += verdict.points(criterion);
        standing.notKnown += verdict.answer == Answer::NotKnown;
    }
    return standing;
}
} // namespace

Ranking ranked(const Demand &demand, const Pool &pool, const Relaxed &relaxed)
{
    const Pool::Data &data = pool.data();
    const Question question(demand, data);
    const QList<Criterion> weighed = askedBy(demand, false);
    Gate gate = gateOf(demand, relaxed);
    std::vector<Standing> standings;
    for (size_t i = 0; i < data.profiles.size(); ++i) {
        const Judged judged(question, data, data.profiles[i]);
        int notKnown = 0;
        if (gate.lets(judged, notKnown)) standings.push_back(standingOf(judged, static_cast<qsizetype>(i), notKnown, gate.relaxed, weighed));
    }
    std::ranges::sort(standings, std::less<>());

    Ranking ranking;
    ranking.considered = pool.size();
    int outOf = 0;
    for (const Criterion criterion : weighed) outOf += pointsOf(criterion);
    ranking.listed.reserve(static_cast<qsizetype>(standings.size()));
    for (const Standing &one : standings) {
        const bool waits = one.waiting != std::numeric_limits<qint64>::max();
        ranking.listed << Listed{one.worker, one.points, outOf, one.notKnown, one.lately, waits ? QDate::fromJulianDay(one.waiting) : QDate()};
    }
    for (const Criterion criterion : std::as_const(gate.strict))
        if (const int many = gate.keptOut.at(static_cast<size_t>(criterion))) ranking.keptOut.insert(criterion, many);
    return ranking;
}

QList<Finding> findings(const Demand &demand, const Pool &pool, qsizetype worker)
{
    const Pool::Data &data = pool.data();
    const Question question(demand, data);
    const Judged judged(question, data, data.profiles.at(static_cast<size_t>(worker)));
    const Facts facts(demand, pool, worker);
    QList<Finding> all;
    for (const Criterion criterion : askedBy(demand, true) + askedBy(demand, false)) {
        const Verdict verdict = judge(criterion, judged);
        all << Finding{criterion, verdict.answer, verdict.points(criterion), pointsOf(criterion), wordsOf(criterion, verdict, judged, facts)};
    }
    return all;
}

} // namespace matching
