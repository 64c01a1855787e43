#pragma once
#include "slowrequirements.h"

namespace slow {

class Worker : Requirements {
public:
    Worker(const Office &office, const Candidacy &candidacy) : Requirements(office, candidacy) {}

    Sheet sheet()
    {
        hard();
        lists();
        wishes();
        home();
        return all;
    }

private:
    std::set<QString> ofPeople(QStringList Beneficiary::*what) const
    {
        QStringList together;
        for (const Beneficiary &one : r.beneficiaries) together += one.*what;
        return setOf(together);
    }

    void lists()
    {
        if (r.service == u"carer"_s) putList(Criterion::CareTasks, setOf(r.carerTasks), setOf(offer.careTasks));
        if (r.service == u"babysitter"_s) putList(Criterion::ChildTasks, ofPeople(&Beneficiary::tasks), setOf(offer.childTasks));
        const auto house = setOf(r.houseTasks);
        if (r.houseWork == u"yes"_s || (r.service == u"housekeeper"_s && !house.empty())) {
            if (offer.houseWork == u"no"_s) putWish(Criterion::HouseTasks, Answer::No);
            else if (!house.empty()) putList(Criterion::HouseTasks, house, setOf(offer.houseTasks));
            else putWish(Criterion::HouseTasks, offer.houseWork == u"yes"_s || !setOf(offer.houseTasks).empty() ? Answer::Yes : Answer::NotKnown);
        }
        illnesses();
        putList(Criterion::Character, setOf(r.character), setOf(c.character));
        putAnyOf(Criterion::Room, setOf(r.roomsOffered), setOf(terms.rooms));
        putAnyOf(Criterion::Rest, setOf(r.restHalfDays), setOf(terms.restHalfDays));
        if (!r.houseArea.isEmpty()) putAnyOf(Criterion::HouseSize, {r.houseArea}, setOf(offer.houseAreas));
        if (!r.contract.isEmpty()) putAnyOf(Criterion::Contract, {r.contract}, setOf(offer.contracts));
        std::set<QString> wanted;
        for (const QString &one : setOf(r.study)) {
            if (one == u"study.none"_s) continue;
            wanted.insert(one);
            if (one == u"study.asa"_s) wanted.insert(u"course.asa"_s);
            if (one == u"study.family-assistant"_s) wanted.insert(u"course.family-assistant-160"_s), wanted.insert(u"course.family-assistant-short"_s);
            if (one == u"study.first-aid"_s) wanted.insert(u"course.paediatric-first-aid"_s);
        }
        putAnyOf(Criterion::Study, wanted, setOf(c.studies + c.courses));
    }

    void illnesses()
    {
        const auto asked = ofPeople(&Beneficiary::illnesses);
        if (asked.empty() || r.service == u"housekeeper"_s) return;
        QStringList known = offer.illnessesKnown;
        if (hasOffer)
            for (const Experience &job : c.experiences) known += job.illnesses;
        const auto knows = setOf(known), accepts = setOf(offer.illnessesAccepted);
        if (knows.empty() && accepts.empty()) return putWish(Criterion::Illnesses, Answer::NotKnown);
        int halves = 0;
        bool missing = false;
        for (const QString &one : asked) {
            if (knows.contains(one)) halves += 2;
            else if (accepts.contains(one)) halves += 1;
            else missing = true;
        }
        put(Criterion::Illnesses, truth(!missing), halves, 2 * static_cast<int>(asked.size()));
    }

    int levelOf(const QString &language) const // -1: not among theirs; 0: not said
    {
        static const std::map<QString, int> levels{{u"native"_s, 5}, {u"5"_s, 5}, {u"4"_s, 4}, {u"good"_s, 4}, {u"3"_s, 3}, {u"enough"_s, 3}, {u"2"_s, 2}, {u"little"_s, 2}, {u"1"_s, 1}};
        int level = -1;
        const auto read = [&](const QString &which, const QString &how) {
            if (which != language || level > 0) return;
            const auto at = levels.find(how);
            level = at == levels.end() ? 0 : at->second;
        };
        for (const WorkerLanguage &one : c.languages) read(one.language, one.level);
        for (const SpokenLanguage &one : person.languages) read(one.language, one.level);
        return level;
    }

    void spokenLanguages()
    {
        bool italian = r.workerLanguages.contains(u"language.it"_s);
        for (const Beneficiary &one : r.beneficiaries) italian = italian || one.languages.contains(u"language.it"_s);
        if (const int level = levelOf(u"language.it"_s); italian && level > 0) put(Criterion::Italian, truth(level >= 3), std::min(level, 4), 4);
        else if (italian) putWish(Criterion::Italian, Answer::NotKnown);
        auto wanted = setOf(r.workerLanguages);
        wanted.erase(u"language.it"_s);
        if (wanted.empty()) return;
        if (c.languages.isEmpty() && person.languages.isEmpty()) return putWish(Criterion::Languages, Answer::NotKnown);
        int halves = 0;
        bool no = false, unknown = false;
        for (const QString &one : wanted) {
            const int level = levelOf(one);
            halves += level >= 3 ? 2 : level >= 0 ? 1 : 0;
            no = no || level < 0 || level == 1 || level == 2;
            unknown = unknown || level == 0;
        }
        put(Criterion::Languages, no ? Answer::No : unknown ? Answer::NotKnown : Answer::Yes, halves, 2 * static_cast<int>(wanted.size()));
    }

    void assisted()
    {
        const auto people = r.beneficiaries.size();
        std::vector<Answer> parts;
        if (r.service == u"carer"_s) {
            std::set<QString> asked;
            for (const Beneficiary &one : r.beneficiaries)
                if (!one.sex.isEmpty()) asked.insert(one.sex);
            bool fits = true;
            for (const QString &sex : asked) fits = fits && (offer.assistedSex.isEmpty() || offer.assistedSex.contains(sex));
            if (!asked.empty()) parts.push_back(truth(fits));
            if (people > 1) parts.push_back(said(offer.couples));
        } else if (r.service == u"babysitter"_s && people > 0) {
            parts.push_back(offer.mostChildren ? truth(people <= *offer.mostChildren) : Answer::NotKnown);
            for (const Beneficiary &child : r.beneficiaries) {
                if (!child.age || *child.age > 14) continue;
                std::set<QString> bands;
                if (*child.age <= 1) bands.insert(u"child-age.to-1"_s);
                if (*child.age >= 1 && *child.age <= 3) bands.insert(u"child-age.to-3"_s);
                if (*child.age >= 3 && *child.age <= 6) bands.insert(u"child-age.to-6"_s);
                if (*child.age >= 6 && *child.age <= 11) bands.insert(u"child-age.to-11"_s);
                if (*child.age >= 11) bands.insert(u"child-age.to-14"_s);
                bool fits = false;
                for (const QString &band : bands) fits = fits || offer.childAges.contains(band);
                parts.push_back(offer.childAges.isEmpty() ? Answer::NotKnown : truth(fits));
            }
        }
        if (parts.empty()) return;
        if (hasOffer) putParts(Criterion::Assisted, parts);
        else putWish(Criterion::Assisted, Answer::NotKnown);
    }

    void wishes()
    {
        assisted();
        spokenLanguages();
        if (const int asked = r.experienceYears.value_or(0); asked > 0) {
            if (offer.years) put(Criterion::Years, truth(*offer.years >= asked), std::min(*offer.years, asked), asked);
            else putWish(Criterion::Years, Answer::NotKnown);
        }
        if (r.pay && r.pay->value > 0) {
            if (!terms.leastPay) putWish(Criterion::Pay, Answer::NotKnown);
            else if (*terms.leastPay <= *r.pay) putWish(Criterion::Pay, Answer::Yes);
            else put(Criterion::Pay, Answer::No, static_cast<double>(terms.leastPay->value) <= static_cast<double>(r.pay->value) * 1.1 + 1e-6 ? 1 : 0, 2);
        }
        const bool nightTask = (r.service == u"carer"_s && r.carerTasks.contains(u"carer-task.night"_s)) || (r.service == u"babysitter"_s && ofPeople(&Beneficiary::tasks).contains(u"babysitter-task.night"_s));
        if (r.schedule == u"night-care"_s || nightTask) putWish(Criterion::Nights, said(offer.nights));
        if (r.trips) {
            if (offer.shortTrips == u"yes"_s || offer.longTrips == u"yes"_s) putWish(Criterion::Trips, Answer::Yes);
            else putWish(Criterion::Trips, offer.shortTrips == u"no"_s && offer.longTrips == u"no"_s ? Answer::No : Answer::NotKnown);
        }
        if (r.overtime) putWish(Criterion::Overtime, said(offer.overtime));
        std::vector<Answer> away;
        if (r.holidays.contains(u"with-family"_s)) away.push_back(said(offer.holidaysFamily));
        if (r.holidays.contains(u"with-children"_s)) away.push_back(said(offer.holidaysAssisted));
        if (!away.empty()) putParts(Criterion::Holidays, away);
        if (offer.score.isEmpty()) putWish(Criterion::Mark, Answer::NotKnown);
        else put(Criterion::Mark, truth(offer.score.toInt() >= 3), offer.score.toInt(), 5);
    }

    void home()
    {
        if (r.animals == u"yes"_s) {
            std::vector<Answer> parts{said(offer.animalsPresent)};
            if (r.dogs && *r.dogs > 0) parts.push_back(opposite(said(c.allergicDogs)));
            if (r.cats && *r.cats > 0) parts.push_back(opposite(said(c.allergicCats)));
            if (r.otherAnimals && !c.allergicAnimals.isEmpty()) parts.push_back(Answer::NotKnown);
            putParts(Criterion::Animals, parts);
            if (!r.animalTasks.isEmpty()) putWish(Criterion::AnimalCare, said(offer.animalCare));
        }
        if (!r.smokers) putWish(Criterion::Smoker, opposite(said(c.smoker)));
        if (r.licence) {
            if (c.licence == u"no"_s) putWish(Criterion::Licence, Answer::No);
            else putParts(Criterion::Licence, {said(c.licence), said(c.drives)});
        }
        if (r.ownCar) putWish(Criterion::OwnCar, said(c.ownCar));
        if (!place || r.schedule == u"live-in"_s || r.schedule == u"reduced-live-in"_s) return;
        static const std::map<int, std::set<int>> next{{1, {2, 3, 4, 5, 6, 7, 8, 9}}, {2, {1, 3, 9}}, {3, {1, 2, 4}}, {4, {1, 3, 5}}, {5, {1, 4, 6}},
                                                       {6, {1, 5, 7}},               {7, {1, 6, 8}}, {8, {1, 7, 9}}, {9, {1, 8, 2}}};
        if (!person.municipio) putWish(Criterion::Distance, Answer::NotKnown);
        else if (*person.municipio == *place) putWish(Criterion::Distance, Answer::Yes);
        else if (next.at(*place).contains(*person.municipio)) put(Criterion::Distance, Answer::Yes, 1, 2);
        else putWish(Criterion::Distance, Answer::No);
    }
};

struct Place {
    QString id;
    int points = 0, notKnown = 0, lately = 0;
    QDate waiting;
};

// The whole list, best first, and the workers each criterion alone keeps out.
struct Outcome {
    std::vector<Place> places;
    std::map<Criterion, int> keptOut;
};

inline Outcome outcome(const Office &office, const std::set<Criterion> &relaxed)
{
    Outcome all;
    for (const Candidacy &candidacy : office.sources.candidacies) {
        Place place{candidacy.id, 0, 0, 0, {}};
        std::vector<Criterion> against;
        for (const auto &[criterion, answered] : Worker(office, candidacy).sheet()) {
            place.points += answered.points;
            place.notKnown += answered.answer == Answer::NotKnown;
            if (worth(criterion) == 0 && answered.answer == Answer::No && !relaxed.contains(criterion)) against.push_back(criterion);
        }
        for (const Proposal &proposal : office.sources.proposals) {
            if (proposal.candidacy != candidacy.id || !proposal.chosenAt.isValid()) continue;
            const QDate day = proposal.chosenAt.date();
            if (day > office.today.addDays(-90)) ++place.lately;
            if (!place.waiting.isValid() || day > place.waiting) place.waiting = day;
        }
        if (!place.waiting.isValid()) place.waiting = candidacy.decidedAt.isValid() ? candidacy.decidedAt.date() : candidacy.submittedAt.date();
        if (against.size() == 1) ++all.keptOut[against.front()];
        if (against.empty()) all.places.push_back(place);
    }
    const auto key = [](const Place &p) { return std::tuple(-p.points, p.lately, p.waiting.isValid() ? p.waiting : QDate(9999, 1, 1), p.id); };
    std::ranges::sort(all.places, {}, key);
    return all;
}

} // namespace slow
