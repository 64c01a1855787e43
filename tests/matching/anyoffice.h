#pragma once
#include "models/intake/offer.h"
#include "models/matching/matching.h"
#include "models/records/identifier.h"
#include <QRandomGenerator>

// Any request and any workers, out of few answers, so that they often meet; every field the matching reads may be missing.
namespace anyoffice {

using namespace Qt::StringLiterals;

inline const QDate today(2026, 3, 2);

class Any {
public:
    explicit Any(quint64 seed) : m_dice(static_cast<quint32>(seed ^ (seed >> 32))) {}
    int below(int n) { return static_cast<int>(m_dice.bounded(n)); }
    bool maybe(int ofTen) { return below(10) < ofTen; }
    QString one(const QStringList &all) { return all.at(below(static_cast<int>(all.size()))); }
    // The first, more often than any other.
    QString oftenFirst(const QStringList &all) { return maybe(7) ? all.first() : one(all); }
    QStringList some(const QStringList &all, int ofTen = 4)
    {
        QStringList chosen;
        for (const QString &each : all)
            if (maybe(ofTen)) chosen << each;
        return chosen;
    }
    QString yesNo() { return one({u""_s, u"yes"_s, u"no"_s}); }
    QDate about(QDate day, int days) { return day.addDays(below(2 * days + 1) - days); }
    Week week(int density)
    {
        Week w;
        for (int day = 0; day < 7; ++day)
            if (maybe(density))
                for (int slot = 16 + 2 * below(4); slot < 24 + 2 * below(6); ++slot) w.set(day, slot, true);
        return w;
    }

private:
    QRandomGenerator m_dice;
};

inline const QStringList careTasks{u"carer-task.company"_s, u"carer-task.bath"_s, u"carer-task.cooking"_s, u"carer-task.night"_s, u"carer-task.other"_s};
inline const QStringList childTasks{u"babysitter-task.play"_s, u"babysitter-task.disability"_s, u"babysitter-task.night"_s, u"babysitter-task.other"_s};
inline const QStringList houseTasks{u"house-task.cleaning"_s, u"house-task.ironing"_s, u"house-task.cooking"_s, u"house-task.other"_s};
inline const QStringList illnesses{u"illness.dementia"_s, u"illness.stroke"_s, u"illness.diabetes"_s, u"illness.other"_s};
inline const QStringList studies{u"study.none"_s, u"study.middle"_s, u"study.asa"_s, u"study.family-assistant"_s, u"study.educator"_s, u"study.first-aid"_s, u"study.other"_s};
inline const QStringList courses{u"course.asa"_s, u"course.family-assistant-160"_s, u"course.family-assistant-short"_s, u"course.paediatric-first-aid"_s, u"course.other"_s};
inline const QStringList traits{u"character.calm"_s, u"character.tidy"_s, u"character.cheerful"_s, u"character.other"_s};
inline const QStringList languages{u"language.it"_s, u"language.es"_s, u"language.uk"_s, u"language.en"_s, u"language.other"_s};
inline const QStringList rooms{u"room-offered.single"_s, u"room-offered.with-person"_s, u"room-offered.other"_s};
inline const QStringList areas{u"house-area.to-50"_s, u"house-area.to-80"_s, u"house-area.to-120"_s};
inline const QStringList ages{u"child-age.to-1"_s, u"child-age.to-3"_s, u"child-age.to-6"_s, u"child-age.to-11"_s, u"child-age.to-14"_s};
inline const QStringList weekdays{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
inline const QStringList services{u"carer"_s, u"housekeeper"_s, u"babysitter"_s};
inline const QStringList schedules{u"live-out"_s, u"live-in"_s, u"reduced-live-in"_s, u"night-presence"_s, u"weekend"_s, u"night-care"_s};
inline const QStringList sexes{u"female"_s, u"male"_s};

inline Beneficiary anybody(Any &any)
{
    Beneficiary b;
    b.id = newIdentifier();
    b.sex = any.one({u""_s, u"female"_s, u"male"_s});
    if (any.maybe(8)) b.age = any.below(20);
    b.illnesses = any.some(illnesses);
    b.languages = any.some(languages);
    b.tasks = any.some(childTasks, 5);
    return b;
}

inline FamilyRequest anyRequest(Any &any)
{
    FamilyRequest r;
    r.id = newIdentifier();
    r.protocol = u"STA-TEST-1"_s;
    r.requester = u"requester"_s;
    r.service = any.oftenFirst(services);
    r.schedule = any.maybe(9) ? any.oftenFirst(schedules) : QString();
    r.level = any.one({u""_s, u"BS"_s, u"CS"_s, u"DS"_s});
    const int people = any.below(4);
    for (int i = 0; i < people; ++i) r.beneficiaries << anybody(any);
    r.carerTasks = any.some(careTasks);
    r.houseWork = any.yesNo();
    r.houseTasks = any.some(houseTasks, 3);
    r.houseArea = any.maybe(5) ? any.one(areas) : QString();
    r.smokers = any.maybe(3);
    r.animals = any.yesNo();
    if (any.maybe(5)) r.dogs = any.below(2);
    if (any.maybe(5)) r.cats = any.below(2);
    r.otherAnimals = any.maybe(3);
    r.animalTasks = any.some({u"animal-task.walks"_s}, 5);
    if (any.maybe(8)) r.weeklyHours = Decimal{any.below(60) * Decimal::one / 2};
    if (any.maybe(8)) r.week = intake::isNight(r.schedule) ? intake::weekOfNights(r.schedule, {any.below(7), any.below(7)}) : any.week(5);
    r.restHalfDays = any.some(weekdays, 2);
    r.roomsOffered = any.some(rooms, 3);
    if (any.maybe(7)) r.pay = Cents{any.below(12) * 10'000};
    r.contract = any.one({u""_s, u"permanent"_s, u"fixed-term"_s});
    if (any.maybe(8)) r.starts = any.about(today, 30);
    if (any.maybe(3)) r.ends = today.addDays(40 + any.below(60));
    r.trips = any.maybe(3);
    r.overtime = any.maybe(3);
    r.holidays = any.some({u"with-family"_s, u"with-children"_s}, 3);
    r.workerSex = any.some(sexes, 5);
    r.sexEssential = any.maybe(2) ? u"Lives with a person who needs intimate care"_s : QString();
    r.workerAge = any.some({u"worker-age.to-29"_s, u"worker-age.from-60"_s}, 2);
    r.character = any.some(traits, 3);
    r.study = any.some(studies, 2);
    if (any.maybe(5)) r.experienceYears = any.below(12);
    r.workerLanguages = any.some(languages, 2);
    r.licence = any.maybe(3);
    r.ownCar = any.maybe(3);
    r.city = any.one({u"Milano"_s, u"MILANO"_s, u"Sesto San Giovanni"_s, u""_s});
    return r;
}

inline ServiceOffer anyOffer(Any &any, const QString &service)
{
    ServiceOffer o;
    o.id = newIdentifier();
    o.service = service;
    if (any.maybe(7)) o.years = any.below(12);
    o.careTasks = any.some(careTasks, 5);
    o.childTasks = any.some(childTasks, 5);
    o.childAges = any.some(ages, 3);
    o.houseWork = any.yesNo();
    o.houseTasks = any.some(houseTasks, 4);
    o.illnessesKnown = any.some(illnesses, 2);
    o.illnessesAccepted = any.some(illnesses, 2);
    o.contracts = any.some({u"permanent"_s, u"fixed-term"_s}, 5);
    o.assistedSex = any.some(sexes, 3);
    if (any.maybe(6)) o.mostChildren = any.below(5);
    for (QString ServiceOffer::*field : {&ServiceOffer::nights, &ServiceOffer::couples, &ServiceOffer::animalsPresent, &ServiceOffer::animalCare, &ServiceOffer::overtime, &ServiceOffer::outsideMilan,
                                         &ServiceOffer::shortTrips, &ServiceOffer::longTrips, &ServiceOffer::holidaysFamily, &ServiceOffer::holidaysAssisted})
        o.*field = any.yesNo();
    o.houseAreas = any.some(areas, 4);
    o.municipi = any.some({u"1"_s, u"2"_s, u"3"_s, u"9"_s}, 5);
    o.score = any.one({u""_s, u"0"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
    return o;
}

inline Availability anyTerms(Any &any, const QString &service, const QString &schedule)
{
    Availability a;
    a.id = newIdentifier();
    a.service = service;
    a.schedule = schedule;
    if (any.maybe(7)) a.leastPay = Cents{any.below(130) * 1'000};
    if (any.maybe(4)) a.leastHours = Decimal::whole(any.below(20));
    if (any.maybe(5)) a.mostHours = Decimal::whole(15 + any.below(40));
    a.restHalfDays = any.some(weekdays, 2);
    a.rooms = any.some(rooms, 4);
    if (any.maybe(7)) a.week = any.week(9);
    return a;
}

inline void addPapers(Any &any, Candidacy &c)
{
    c.needsPermit = any.one({u""_s, u"no"_s, u"yes"_s});
    for (int i = any.below(3); i > 0; --i) {
        WorkerDocument paper;
        paper.id = newIdentifier();
        paper.kind = any.maybe(7) ? u"permit"_s : u"passport"_s;
        if (any.maybe(8)) paper.expires = any.about(today, 90);
        if (any.maybe(3)) paper.renewalAsked = any.about(today, 120);
        c.documents << paper;
    }
}

inline Candidacy anyCandidacy(Any &any, int number)
{
    Candidacy c;
    c.id = u"candidacy-%1"_s.arg(number, 4, 10, QChar(u'0'));
    c.person = u"person-%1"_s.arg(number);
    c.protocol = u"STA-C-%1"_s.arg(number);
    c.workerName = u"Prova Lavoratrice %1"_s.arg(number);
    c.state = any.oftenFirst({u"suitable"_s, u"submitted"_s, u"unsuitable"_s, u"suspended"_s});
    if (any.maybe(7)) c.decidedAt = QDateTime(any.about(today.addDays(-100), 20), QTime(9, 0), Qt::UTC);
    if (any.maybe(7)) c.submittedAt = QDateTime(any.about(today.addDays(-150), 20), QTime(9, 0), Qt::UTC);
    addPapers(any, c);
    c.occupation = any.one({u""_s, u"unemployed"_s, u"part-time"_s, u"leaving"_s, u"not-looking"_s});
    if (any.maybe(7)) c.availableFrom = any.about(today, 25);
    c.studies = any.some(studies, 2);
    c.courses = any.some(courses, 2);
    for (const QString &language : any.some(languages, 4)) c.languages << WorkerLanguage{newIdentifier(), language, {}, any.one({u""_s, u"native"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s})};
    if (any.maybe(3)) {
        Experience job;
        job.id = newIdentifier();
        job.illnesses = any.some(illnesses, 3);
        c.experiences << job;
    }
    for (QString Candidacy::*field : {&Candidacy::licence, &Candidacy::drives, &Candidacy::ownCar, &Candidacy::smoker, &Candidacy::allergicDogs, &Candidacy::allergicCats}) c.*field = any.yesNo();
    if (any.maybe(2)) c.allergicAnimals = u"parrots"_s;
    c.character = any.some(traits, 4);
    for (const QString &service : any.some(services, 6)) {
        c.offers << anyOffer(any, service);
        for (const QString &schedule : any.some(schedules, 5)) c.availabilities << anyTerms(any, service, schedule);
    }
    return c;
}

inline Person anyPerson(Any &any, const QString &id)
{
    Person p;
    p.id = id;
    p.sex = any.one({u""_s, u"female"_s, u"male"_s});
    if (any.maybe(7)) p.municipio = 1 + any.below(9);
    if (any.maybe(3)) p.languages << SpokenLanguage{newIdentifier(), any.one(languages), any.one({u""_s, u"native"_s, u"good"_s, u"enough"_s, u"little"_s})};
    return p;
}

inline Placement anyPlacement(Any &any, const QString &candidacy)
{
    Placement p;
    p.id = newIdentifier();
    p.candidacy = candidacy;
    p.state = u"in-force"_s;
    p.schedule = any.one(schedules);
    if (any.maybe(8)) p.weeklyHours = Decimal::whole(any.below(40));
    if (any.maybe(5)) p.week = any.week(2);
    if (any.maybe(9)) p.starts = any.about(today, 60);
    if (any.maybe(4)) p.ends = any.about(today, 60);
    return p;
}

inline Proposal anyProposal(Any &any, const QString &candidacy)
{
    Proposal p;
    p.id = newIdentifier();
    p.candidacy = candidacy;
    p.request = u"another"_s;
    if (any.maybe(9)) p.chosenAt = QDateTime(today.addDays(-any.below(200)), QTime(10, 0), Qt::UTC);
    return p;
}

inline matching::Pool::Sources anySources(Any &any, int many)
{
    matching::Pool::Sources s;
    for (int i = 0; i < many; ++i) {
        const Candidacy c = anyCandidacy(any, i);
        if (any.maybe(9)) s.people.insert(c.person, anyPerson(any, c.person));
        while (any.maybe(2)) s.placements << anyPlacement(any, c.id);
        while (any.maybe(3)) s.proposals << anyProposal(any, c.id);
        s.candidacies << c;
    }
    return s;
}

inline std::optional<int> anyMunicipio(Any &any) { return any.maybe(7) ? std::optional(1 + any.below(9)) : std::nullopt; }

} // namespace anyoffice
