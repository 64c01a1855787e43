#include "app/demooffers.h"
#include "app/demochances.h"
#include "models/intake/offer.h"

using namespace Qt::StringLiterals;
using chances::is;
using chances::said;

DemoOffers::DemoOffers(const cost::Tables &tables, const DemoWorld &world) : m_world(world)
{
    for (const QString &service : {u"carer"_s, u"housekeeper"_s, u"babysitter"_s}) {
        for (const QString &schedule : intake::schedulesFor(service)) {
            FamilyRequest asked;
            asked.service = service;
            asked.schedule = schedule;
            // Who looks after somebody asks for what those who do not manage alone are paid.
            const QStringList levels = intake::levelsFor(asked);
            asked.level = service == u"carer"_s && levels.contains(u"CS"_s) ? u"CS"_s : intake::usualLevel(service, schedule);
            if (const auto least = intake::leastPay(asked, tables, world.today())) m_least.insert(service + u' ' + schedule, *least);
        }
    }
}

ServiceOffer DemoOffers::offer(Dice &dice, const QString &service, bool woman, bool marked) const
{
    const bool carer = service == u"carer"_s, children = service == u"babysitter"_s;
    ServiceOffer offer;
    offer.id = dice.id(m_world.dayBegan());
    offer.service = service;
    if (is(dice, 80)) offer.years = dice.below(22);
    if (carer && is(dice, 85)) offer.careTasks = m_world.some(dice, u"carer-task"_s, 14);
    if (carer && is(dice, 15)) offer.therapies = u"Testo di prova: pastiglie agli orari indicati."_s;
    if (carer && is(dice, 60)) offer.illnessesKnown = m_world.some(dice, u"illness"_s, 4);
    if (carer && is(dice, 55)) offer.illnessesAccepted = offer.illnessesKnown + m_world.some(dice, u"illness"_s, 5);
    offer.illnessesAccepted.removeDuplicates();
    if (children && is(dice, 85)) offer.childTasks = m_world.some(dice, u"babysitter-task"_s, 7);
    if (children && is(dice, 75)) offer.childAges = m_world.some(dice, u"child-age"_s, 4);
    if (children && is(dice, 50)) offer.mostChildren = 1 + dice.below(4);
    offer.houseWork = service == u"housekeeper"_s ? u"yes"_s : said(dice, 80, 75);
    if (offer.houseWork == u"yes"_s && is(dice, 80)) offer.houseTasks = m_world.some(dice, u"house-task"_s, 6);
    if (carer && is(dice, 20)) offer.assistedSex = {woman ? u"female"_s : u"male"_s};
    addLimits(dice, offer);
    if (!marked) return offer;
    if (is(dice, 85)) {
        offer.score = QString::number(is(dice, 3) ? 0 : 2 + dice.below(4));
        offer.scoreReasons = offer.score == u"0"_s ? u"Testo di prova: per ora non proporre per questo servizio."_s : QString();
        if (is(dice, 40) && offer.scoreReasons.isEmpty()) offer.scoreReasons = u"Testo di prova: impressione del colloquio."_s;
    }
    return offer;
}

void DemoOffers::addLimits(Dice &dice, ServiceOffer &offer) const
{
    if (is(dice, 65)) offer.contracts = is(dice, 70) ? QStringList{u"permanent"_s, u"fixed-term"_s} : QStringList{u"permanent"_s};
    if (offer.service != u"housekeeper"_s) offer.nights = said(dice, 60, 60);
    offer.largeFamilies = said(dice, 50, 70);
    if (offer.service == u"carer"_s) {
        offer.elderlyAtHome = said(dice, 60, 90);
        offer.couples = said(dice, 60, 65);
    }
    offer.animalsPresent = said(dice, 70, 75);
    offer.animalCare = offer.animalsPresent == u"no"_s ? u"no"_s : said(dice, 55, 50);
    offer.overtime = said(dice, 55, 65);
    offer.shortCover = said(dice, 50, 60);
    offer.longCover = said(dice, 45, 70);
    if (is(dice, 45)) offer.houseAreas = m_world.some(dice, u"house-area"_s, 4);
    if (is(dice, 60)) {
        const bool everywhere = is(dice, 40);
        for (int municipio = 1; municipio <= 9; ++municipio)
            if (everywhere || dice.oneIn(2)) offer.municipi << QString::number(municipio);
    }
    offer.outsideMilan = said(dice, 50, 35);
    offer.shortTrips = said(dice, 45, 60);
    offer.longTrips = said(dice, 45, 30);
    if (offer.service == u"housekeeper"_s) return;
    offer.holidaysFamily = said(dice, 45, 50);
    offer.holidaysAssisted = said(dice, 40, 40);
}

QList<Availability> DemoOffers::availabilities(Dice &dice, const QString &service) const
{
    QStringList schedules{dice.oneIn(2) ? u"live-out"_s : u"live-in"_s};
    if (service != u"carer"_s) schedules = {u"live-out"_s};
    for (int more = dice.below(3); more > 0; --more) schedules << dice.of(intake::schedulesFor(service));
    schedules.removeDuplicates();
    QList<Availability> all;
    for (const QString &schedule : std::as_const(schedules)) all << availability(dice, service, schedule);
    return all;
}

Availability DemoOffers::availability(Dice &dice, const QString &service, const QString &schedule) const
{
    Availability a;
    a.id = dice.id(m_world.dayBegan());
    a.service = service;
    a.schedule = schedule;
    const bool livesIn = schedule == u"live-in"_s || schedule == u"reduced-live-in"_s;
    const auto least = m_least.constFind(service + u' ' + schedule);
    const int above = dice.below(6);
    if (least != m_least.cend() && is(dice, 75)) a.leastPay = *least + Cents{above * (intake::isPaidByHour(schedule) ? 25 : 2'500)};
    if (schedule == u"live-out"_s && is(dice, 60)) a.leastHours = Decimal::whole(2 + dice.below(15));
    if (!intake::isNight(schedule) && is(dice, 65)) {
        const int most = static_cast<int>(intake::mostHours(schedule).units / Decimal::one);
        a.mostHours = Decimal::whole(most - (schedule == u"live-out"_s ? dice.below(4) * 5 : 0));
    }
    if (schedule == u"live-in"_s && is(dice, 60)) a.restHalfDays = {dice.of({u"wed"_s, u"thu"_s, u"sat"_s})};
    if (livesIn && is(dice, 55)) a.rooms = m_world.some(dice, u"room-offered"_s, 2);
    if (schedule == u"live-in"_s || is(dice, 15)) return a; // the days and hours were not said
    if (intake::isNight(schedule)) {
        QList<int> nights;
        for (int day = 0; day < Week::days; ++day)
            if (dice.below(3) > 0) nights << day;
        a.week = intake::weekOfNights(schedule, nights);
        return a;
    }
    const bool weekend = schedule == u"weekend"_s;
    const int pattern = dice.below(5);
    const int first = pattern == 1 ? 26 : 14 + dice.below(4), last = pattern == 0 ? 26 : pattern == 1 ? 40 : 34 + dice.below(8);
    for (int day = weekend ? 5 : 0; day < (weekend ? 7 : 5 + (pattern == 4 ? 1 : 0)); ++day)
        for (int slot = weekend ? 16 : first; slot < (weekend ? 40 : last); ++slot) a.week.set(day, slot, true);
    return a;
}
