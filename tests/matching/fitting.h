#pragma once
#include "models/matching/matching.h"
#include "models/records/identifier.h"

// A request for a carer and a worker who fits it in everything; tests change one thing.
namespace fitting {

using namespace Qt::StringLiterals;

inline const QDate today(2026, 3, 2); // a Monday

inline Week hours(const QList<int> &days, int from, int to)
{
    Week week;
    for (const int day : days)
        for (int slot = 2 * from; slot < 2 * to; ++slot) week.set(day, slot, true);
    return week;
}

inline FamilyRequest request()
{
    FamilyRequest r;
    r.id = u"request-1"_s;
    r.protocol = u"STA-K7XR-42"_s;
    r.requester = u"family-1"_s;
    r.service = u"carer"_s;
    r.schedule = u"live-out"_s;
    r.level = u"CS"_s;
    Beneficiary rosa;
    rosa.id = u"rosa"_s;
    rosa.sex = u"female"_s;
    rosa.illnesses = {u"illness.dementia"_s, u"illness.stroke"_s};
    rosa.languages = {u"language.it"_s};
    r.beneficiaries = {rosa};
    r.carerTasks = {u"carer-task.bath"_s, u"carer-task.cooking"_s};
    r.smokers = true;
    r.week = hours({0, 1, 2, 3, 4}, 8, 12); // 20 h
    r.pay = Cents{1'000};
    r.starts = today.addDays(14);
    return r;
}

struct Office {
    FamilyRequest request = fitting::request();
    std::optional<int> municipio = 3;
    Candidacy worker;
    Person person;
    matching::Pool::Sources sources;

    Office()
    {
        worker.id = u"worker-1"_s;
        worker.person = u"person-1"_s;
        worker.workerName = u"Prova Lavoratrice"_s;
        worker.state = u"suitable"_s;
        worker.needsPermit = u"no"_s;
        worker.occupation = u"unemployed"_s;
        worker.availableFrom = today;
        worker.languages = {{u"l1"_s, u"language.it"_s, {}, u"4"_s}};
        ServiceOffer offer;
        offer.service = u"carer"_s;
        offer.careTasks = {u"carer-task.bath"_s, u"carer-task.cooking"_s, u"carer-task.company"_s};
        offer.illnessesKnown = {u"illness.dementia"_s, u"illness.stroke"_s};
        offer.municipi = {u"2"_s, u"3"_s};
        offer.score = u"5"_s;
        worker.offers = {offer};
        Availability terms;
        terms.service = u"carer"_s;
        terms.schedule = u"live-out"_s;
        terms.leastPay = Cents{950};
        terms.leastHours = Decimal::whole(10);
        terms.mostHours = Decimal::whole(30);
        terms.week = hours({0, 1, 2, 3, 4}, 7, 14);
        worker.availabilities = {terms};
        person.id = worker.person;
        person.sex = u"female"_s;
        person.municipio = 3;
        sources.titles = {{u"carer-task.bath"_s, u"Bath"_s}, {u"carer-task.cooking"_s, u"Cooking"_s}, {u"illness.stroke"_s, u"Stroke"_s}, {u"illness.dementia"_s, u"Dementia"_s},
                          {u"language.es"_s, u"Spanish"_s}, {u"house-task.ironing"_s, u"Ironing"_s}};
    }
    ServiceOffer &offer() { return worker.offers.first(); }
    Availability &terms() { return worker.availabilities.first(); }
    matching::Pool pool() const
    {
        matching::Pool::Sources all = sources;
        all.candidacies.prepend(worker);
        all.people.insert(person.id, person);
        return matching::Pool(all, today);
    }
    matching::Demand demand() const { return matching::Demand(request, municipio, today); }
    std::optional<matching::Finding> finding(matching::Criterion criterion) const
    {
        for (const matching::Finding &one : matching::findings(demand(), pool(), 0))
            if (one.criterion == criterion) return one;
        return {};
    }
};

inline Placement contract(qint64 hours)
{
    Placement p;
    p.id = newIdentifier();
    p.candidacy = u"worker-1"_s;
    p.state = u"in-force"_s;
    p.schedule = u"live-out"_s;
    p.starts = today.addYears(-1);
    p.weeklyHours = Decimal::whole(hours);
    return p;
}

inline WorkerDocument permit(QDate expires, QDate renewalAsked = {})
{
    WorkerDocument paper;
    paper.id = newIdentifier();
    paper.kind = u"permit"_s;
    paper.expires = expires;
    paper.renewalAsked = renewalAsked;
    return paper;
}

} // namespace fitting
