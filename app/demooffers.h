#pragma once
#include "app/demoworld.h"
#include "models/records/amounts.h"
#include "models/records/candidacyparts.h"

class Dice;
namespace cost { class Tables; }

// What invented workers offer: services with skills and limits, schedules with hours and pay near the least of the contract.
class DemoOffers {
public:
    DemoOffers(const cost::Tables &tables, const DemoWorld &world);

    // marked: the office has given its opinion.
    ServiceOffer offer(Dice &dice, const QString &service, bool woman, bool marked) const;
    QList<Availability> availabilities(Dice &dice, const QString &service) const;

private:
    Availability availability(Dice &dice, const QString &service, const QString &schedule) const;
    void addLimits(Dice &dice, ServiceOffer &offer) const;

    const DemoWorld &m_world;
    QHash<QString, Cents> m_least; // "carer live-in": of the usual level
};
