#pragma once
#include "models/candidacy/papers.h"
#include "models/intake/offer.h"
#include "models/matching/matching.h"
#include <map>
#include <set>
#include <vector>

// The rules of the matching a second time, written from their text and not from the engine: plain loops over the records,
// nothing prepared. Slow, and only there to be compared with.
namespace slow {

using namespace Qt::StringLiterals;
using matching::Answer;
using matching::Criterion;

struct Answered {
    Answer answer = Answer::NotKnown;
    int points = 0;
};
using Sheet = std::map<Criterion, Answered>;

struct Office {
    const FamilyRequest &request;
    std::optional<int> municipio;
    QDate today;
    const matching::Pool::Sources &sources;
};

// What each is worth.
inline int worth(Criterion c)
{
    static const std::map<Criterion, int> points{
        {Criterion::CareTasks, 12}, {Criterion::ChildTasks, 12}, {Criterion::HouseTasks, 8}, {Criterion::Illnesses, 8}, {Criterion::Assisted, 4}, {Criterion::Years, 6},
        {Criterion::Italian, 6}, {Criterion::Languages, 4}, {Criterion::Study, 4}, {Criterion::Character, 2}, {Criterion::Pay, 8}, {Criterion::Contract, 2}, {Criterion::Room, 2},
        {Criterion::Rest, 2}, {Criterion::Nights, 4}, {Criterion::Animals, 4}, {Criterion::AnimalCare, 2}, {Criterion::Smoker, 2}, {Criterion::Licence, 2}, {Criterion::OwnCar, 2},
        {Criterion::HouseSize, 2}, {Criterion::Trips, 2}, {Criterion::Holidays, 2}, {Criterion::Overtime, 2}, {Criterion::Distance, 4}, {Criterion::Mark, 4}};
    const auto at = points.find(c);
    return at == points.end() ? 0 : at->second;
}

inline std::set<QString> setOf(const QStringList &all)
{
    std::set<QString> set;
    for (const QString &one : all)
        if (!one.endsWith(u".other"_s)) set.insert(one);
    return set;
}

inline Answer said(const QString &yesNo) { return yesNo == u"yes"_s ? Answer::Yes : yesNo == u"no"_s ? Answer::No : Answer::NotKnown; }
inline Answer opposite(Answer a) { return a == Answer::Yes ? Answer::No : a == Answer::No ? Answer::Yes : a; }
inline Answer truth(bool yes) { return yes ? Answer::Yes : Answer::No; }

// What is asked and what the worker has said, and how answers become points.
class Filling {
protected:
    Filling(const Office &office, const Candidacy &candidacy) : o(office), r(office.request), c(candidacy)
    {
        if (o.sources.people.contains(c.person)) person = o.sources.people.value(c.person);
        for (const ServiceOffer &one : c.offers)
            if (one.service == r.service && !hasOffer) offer = one, hasOffer = true;
        for (const Availability &one : c.availabilities)
            if (one.service == r.service && one.schedule == r.schedule && !hasTerms) terms = one, hasTerms = true;
        start = !r.starts.isValid() || r.starts < o.today ? o.today : r.starts;
        outside = !r.city.isEmpty() && r.city.toLower() != u"milano"_s;
        place = outside ? std::nullopt : o.municipio;
    }


    const Office &o;
    const FamilyRequest &r;
    const Candidacy &c;
    Person person;
    ServiceOffer offer;
    Availability terms;
    bool hasOffer = false, hasTerms = false, outside = false;
    QDate start;
    std::optional<int> place;
    Sheet all;

    void put(Criterion criterion, Answer answer, int met = 0, int of = 1) { all[criterion] = {answer, worth(criterion) * met / of}; }
    void putWish(Criterion criterion, Answer answer) { put(criterion, answer, answer == Answer::Yes ? 2 : answer == Answer::NotKnown ? 1 : 0, 2); }
    // Each part counts the same; what is not known is half met.
    void putParts(Criterion criterion, const std::vector<Answer> &parts)
    {
        int halves = 0;
        Answer together = Answer::Yes;
        for (const Answer part : parts) {
            halves += part == Answer::Yes ? 2 : part == Answer::NotKnown ? 1 : 0;
            if (part == Answer::No) together = Answer::No;
            if (part == Answer::NotKnown && together == Answer::Yes) together = part;
        }
        put(criterion, together, halves, 2 * static_cast<int>(parts.size()));
    }
    void putList(Criterion criterion, const std::set<QString> &asked, const std::set<QString> &has)
    {
        if (asked.empty()) return;
        if (has.empty()) return putWish(criterion, Answer::NotKnown);
        int there = 0;
        for (const QString &one : asked) there += has.contains(one);
        put(criterion, truth(there == static_cast<int>(asked.size())), there, static_cast<int>(asked.size()));
    }
    void putAnyOf(Criterion criterion, const std::set<QString> &asked, const std::set<QString> &has)
    {
        if (asked.empty()) return;
        bool any = false;
        for (const QString &one : asked) any = any || has.contains(one);
        putWish(criterion, has.empty() ? Answer::NotKnown : truth(any));
    }

    double hoursAsked() const { return static_cast<double>(intake::weeklyHours(r).units) / 1e6; }
};

} // namespace slow
