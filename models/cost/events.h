#pragma once
#include "models/cost/breakdown.h"
#include "models/cost/pricing.h"
#include "models/cost/sourcedamount.h"
#include <QFlags>

namespace cost {

// What was special about some hours of work; the highest surcharge applies, they do not add up.
enum class Circumstance : std::uint8_t {
    Overtime = 1,         // beyond the hours agreed
    Night = 2,            // 22 to 6
    Sunday = 4,
    PublicHoliday = 8,
    RestHalfDay = 16,     // the 12 hours of weekly rest of who lives in, not taken on another day
    FirstFourBeyond40 = 32 // the 41st to the 44th hour of who does not live in
};
Q_DECLARE_FLAGS(Circumstances, Circumstance)
Q_DECLARE_OPERATORS_FOR_FLAGS(Circumstances)

struct Surcharge {
    Decimal rate;            // of the hourly pay, as a fraction
    bool besideThePay = true; // the hours themselves are paid too: the month's pay does not hold them
    QString reason, source;
};
Surcharge surcharge(Schedule schedule, Circumstances circumstances);

// What an event adds to the month: pay to the worker and the family's contributions on it.
struct EventCost {
    QList<SourcedAmount> figures;
    Cents total;
};
// Hours of work on top of a breakdown. In night presence, work is paid as that of a live-out breakdown: give that one.
EventCost extraHours(const Breakdown &breakdown, Decimal hours, Circumstances circumstances);

// Days of sickness from a day on (CCNL art. 27).
struct SickLeave {
    int daysHalfPaid = 0, daysPaid = 0, daysUnpaid = 0;
    int daysKept = 0;             // calendar days for which the job is kept
    QList<SourcedAmount> figures; // against the pay of those days: what is due, what is saved, who replaces
    Cents extraCost;              // replacement less what is saved
};
// A stand-in, where there is one, is a simulation of its own.
SickLeave sickLeave(const Breakdown &breakdown, QDate relationStart, QDate from, int days, const std::optional<Breakdown> &standIn = {});

// What a stand-in costs for some working days of holidays (26 a month): thirteenth, holidays, severance and contributions included.
SourcedAmount holidayStandIn(const Breakdown &standIn, Decimal workingDays);

} // namespace cost
