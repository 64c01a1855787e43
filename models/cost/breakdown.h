#pragma once
#include "models/cost/figures.h"
#include <QList>
#include <cstdint>
#include <memory>

namespace cost {

// What a line of the breakdown is. Its words, its formula and its source are made by explanation.h from the numbers here,
// so that a simulation costs microseconds.
enum class LineKind : std::uint8_t {
    Minimum, FunctionAllowance, ChildAllowance, CareAllowance, CertificateAllowance, Superminimum, SeniorityStep,
    BoardPaid, BoardInKind, Thirteenth, Holiday, Severance, InpsEmployer, FundEmployer, InpsWorker, FundWorker
};

// Whether a line is part of what the family spends: not what is given in kind, accrues inside the pay or is the worker's. The
// portal pays eleven months and a month of holidays.
constexpr bool isCost(LineKind k, Method method = Method::Contract)
{
    if (k == LineKind::Holiday) return method == Method::Portal;
    return k != LineKind::BoardInKind && k != LineKind::InpsWorker && k != LineKind::FundWorker;
}
// Whether a line is part of the monthly pay, board apart.
constexpr bool isPay(LineKind k) { return k <= LineKind::SeniorityStep; }

// In the month of the contract: cents, half-up at each line. The lines of the pay are rounded so that they add up to it.
struct Line {
    LineKind kind;
    Cents base;       // what the rate applies to (or the unit price)
    Decimal quantity; // hours, days, twelfths; 1 where there is none
    Decimal rate;     // EUR per hour, percentage as a fraction, divisor: as the kind says; 0 where there is none
    Cents month;      // the amount a month
    Cents year;       // the amount a year
};

// Something the figures rest on that nobody said.
enum class Assumption : std::uint8_t {
    MinimumPay, NoBoardGiven, DaysByRule, ConventionalHours, HolidayNotReplaced, StepsOnTop, CertificateFullAmount,
    NoCertificateTable, ChildAllowanceNotDue, CareAllowanceNotDue, CertificateNotDue, FullLiveInPay,
    PermanentContract, CuafDue, BoardInKind,
    PortalSixDays, PortalWeekendDays, PortalNoLodging, PortalCuafAlways, PortalWholeHours, PortalNightHours, PortalExtrasIgnored,
    PortalPayConverted, PortalDaysIgnored, PortalMonths
};

// Of a contribution the total and the worker's share are rounded half-up, each on its own, and the employer's share is what is
// left of the total, as INPS states it: so the parts always add up, in a month as in a year, by both methods.
struct Totals {
    Cents monthlyPay, minimum, allowances, superminimum; // minimum, allowances, superminimum in the unit of the table: month or hour
    Cents boardMonth, thirteenthMonth, holidayMonth, severanceMonth, effectiveHourly;
    Cents inpsTotalMonth, inpsEmployerMonth, inpsWorkerMonth, fundTotalMonth, fundEmployerMonth, fundWorkerMonth;
    Cents monthlyCostWithHoliday, monthlyCost, yearlyCost, workerNetMonth;
    // Of the portal's method; those of the contract's are twelve months.
    Cents thirteenthYear, severanceYear, inpsTotalYear, inpsEmployerYear, fundTotalYear, fundEmployerYear;
};

struct Breakdown {
    Choices choices;
    std::shared_ptr<const InForce> figures; // what it was computed from
    int tableYear = 0;
    PayUnit unit = PayUnit::Month; // of the table used
    Decimal inpsHours, fundHours;  // a week
    Decimal monthlyHours;          // inpsHours x 52/12, six decimals
    int inpsBand = 0;              // 1 to 3; 4: more than 24 hours a week
    Cents inpsRate, inpsWorkerRate; // per hour
    int daysPerMonth = 0;
    Totals totals;
    QList<Line> lines;
    QList<Assumption> assumptions;
};

// What cannot be simulated and why; key is the input's name ("weekly_hours", "pay").
struct Refusal {
    QByteArray key;
    QString text; // translated: what is wrong, the limit, what would do
};

} // namespace cost
