#pragma once
#include "models/records/person.h"
#include "models/records/placement.h"
#include "models/records/site.h"
#include "reports/recordprint.h"

// An invented hire with everything the letter of hiring asks for.
namespace hired {
using namespace Qt::StringLiterals;

inline const PrintContext context{u"WeMi Center"_s, u"Verdi Ada"_s, QDateTime({2026, 3, 16}, {9, 5}, Qt::UTC)};
inline const ReferenceTitles titles{{u"country.it"_s, u"Italia"_s}, {u"country.pe"_s, u"Perù"_s}};

inline Person employer()
{
    Person p;
    p.name = u"Ada"_s;
    p.surname = u"Bianchi"_s;
    p.born = {1950, 4, 2};
    p.birthPlace = u"Luogo di prova"_s;
    p.birthCountry = u"country.it"_s;
    p.fiscalCode = u"BNCDAA50D42Z999X"_s;
    p.street = u"via Inventata 3"_s;
    p.postcode = u"20121"_s;
    p.city = u"Milano"_s;
    p.phone = u"610 222 3344"_s;
    return p;
}

inline Person worker()
{
    Person p = employer();
    p.name = u"Rosa"_s;
    p.surname = u"Quispe"_s;
    p.born = {1980, 5, 9};
    p.birthCountry = u"country.pe"_s;
    p.citizenships = {u"country.pe"_s};
    p.fiscalCode = u"QSPRSO80E49Z999Y"_s;
    p.street = u"via dei Tigli 9"_s;
    return p;
}

inline Placement placement()
{
    Placement p;
    p.protocol = u"STA-K7XR-42"_s;
    p.familyName = u"Bianchi Ada"_s;
    p.workerName = u"Quispe Rosa"_s;
    p.hiredOn = {2026, 3, 12};
    p.tasks = u"Assistenza a persona non autosufficiente"_s;
    p.starts = {2026, 4, 1};
    p.trialEnds = {2026, 5, 6};
    p.weeklyHours = Decimal::whole(54);
    p.restHalfDay = u"wed"_s;
    p.pay = Cents{125'000};
    p.leastPay = Cents{118'200};
    p.board = u"in-kind"_s;
    p.lunches = p.dinners = p.lodgings = 7;
    p.workStreet = u"via Inventata 3"_s;
    p.workPostcode = u"20121"_s;
    p.workerDomicile = u"here"_s;
    p.ownSpace = u"Camera singola con armadio"_s;
    p.holidayPeriod = u"agosto"_s;
    p.workClothes = u"no"_s;
    p.cameras = u"no"_s;
    return p;
}

inline Placement byTheHour()
{
    Placement p = placement();
    p.schedule = u"live-out"_s;
    p.level = u"BS"_s;
    p.weeklyHours = Decimal{22'500'000};
    p.week = {};
    for (int day = 0; day < 5; ++day)
        for (int slot = 17; slot < 26; ++slot) p.week.set(day, slot, true);
    p.pay = Cents{850};
    p.leastPay = Cents{746};
    p.board = u"none"_s;
    p.lunches = p.dinners = p.lodgings = 0;
    p.restHalfDay.clear();
    p.ownSpace.clear();
    p.workerDomicile = u"elsewhere"_s;
    return p;
}

inline Site centre()
{
    Site site;
    site.name = u"WeMi Center via Statuto"_s;
    site.street = u"via Statuto 15"_s;
    site.phone = u"02 000 000"_s;
    return site;
}
} // namespace hired
