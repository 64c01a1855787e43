#pragma once
#include "models/practices/contract.h"
#include "models/practices/support.h"
#include "models/records/candidacy.h"
#include "models/records/familyrequest.h"
#include "models/records/site.h"
#include "office.h"

// An office with a contract in its store.
class HiringOffice : public Office {
public:
    explicit HiringOffice(const QStringList &roles = {QStringLiteral("supervisor")}) : Office(roles)
    {
        Site site;
        site.id = anna.site;
        site.name = QStringLiteral("Centro di prova");
        site.code = QStringLiteral("STA");
        save(site);
        save(anna);
        Operator bruno = anna;
        bruno.id = colleague().operatorId;
        bruno.username = QStringLiteral("bruno");
        save(bruno);
    }

    // A carer who lives in from Monday 9 March 2026; today is Thursday 5 March.
    Placement contract()
    {
        FamilyRequest r;
        r.service = QStringLiteral("carer");
        r.schedule = QStringLiteral("live-in");
        r.level = QStringLiteral("CS");
        r.weeklyHours = Decimal::whole(54);
        r.restHalfDays = {QStringLiteral("wed")};
        r.contract = QStringLiteral("permanent");
        r.starts = {2026, 3, 9};
        r.pay = Cents{125'000};
        r.street = QStringLiteral("Via Inventata 1");
        Placement p = practices::contractFor(r, {}, {QStringLiteral("Prova Olga"), QStringLiteral("Esempio Carla"), {}}, tables, {2026, 3, 4});
        p.handler = anna.id;
        p.ownSpace = QStringLiteral("Armadio in camera");
        p.holidayPeriod = QStringLiteral("Agosto");
        p.workClothes = QStringLiteral("no");
        p.cameras = QStringLiteral("no");
        return p;
    }
    Placement kept(Placement p)
    {
        save(practices::followed(p, tables, desk().today()));
        return p;
    }
    Placement stored(const QString &id)
    {
        const auto found = store->find(Placement::type, id).result();
        return found ? recordOf<Placement>(found->row) : Placement();
    }
};
