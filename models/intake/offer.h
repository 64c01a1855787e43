#pragma once
#include "models/cost/breakdown.h"
#include "models/records/costsimulation.h"
#include "models/records/familyrequest.h"
#include <variant>

namespace cost { class Tables; }

// Schedule, level, hours and pay of a request against the contract: what fits, what it costs.
namespace intake {

struct Suggestion {
    QString level;
    QString why; // a sentence with its article of the contract (CCNL lavoro domestico)
    bool fits = true; // the schedule of the request has that level
};
// The level the contract gives to what was told; nothing while too little was.
std::optional<Suggestion> suggestedLevel(const FamilyRequest &request);
// The levels that service and schedule have in the wage table, lowest first; the usual one. Of the table's levels those
// whose profiles are of that service (CCNL art. 9): a carer is AS to DS, a housekeeper A, B or BS, a baby-sitter BS or more.
QStringList levelsFor(const FamilyRequest &request);
QString usualLevel(const QString &service, const QString &schedule);
// The schedules of a service, as codes.
QStringList schedulesFor(const QString &service);
// The most hours a week of a schedule.
Decimal mostHours(const QString &schedule);
// The hours a week this request comes to: typed, or counted in its week; nights by convention (night care 8, presence 5 each).
Decimal weeklyHours(const FamilyRequest &request);
bool isPaidByHour(const QString &schedule);
// Night care and night presence, of which whole nights are asked.
bool isNight(const QString &schedule);
// A week with the nights of the ticked days, and which days of a week are ticked. Night care runs from 20:00 to 8:00, night presence from 21:00.
Week weekOfNights(const QString &schedule, const QList<int> &days);
QList<int> nightsOf(const QString &schedule, const Week &week);

// The simulation of this very request; not saved. Why it cannot be made yet, in a sentence.
std::variant<CostSimulation, QString> simulationOf(const FamilyRequest &request, QDate today);
// The least that may be paid, per hour or month as the schedule says, allowances included; hours need not be known.
std::optional<Cents> leastPay(const FamilyRequest &request, const cost::Tables &tables, QDate today);
// Its cost, and the least that may be paid.
struct Offer {
    cost::Breakdown breakdown; // at the pay offered; at the minimum when none is offered, or too little
    Cents minimum;
    QString refused; // why the pay offered cannot be; empty when it can
};
std::variant<Offer, QString> priced(const FamilyRequest &request, const cost::Tables &tables, QDate today);

} // namespace intake
