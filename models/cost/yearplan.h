#pragma once
#include "models/cost/sourcedamount.h"
#include "models/cost/pricing.h"
#include <array>

namespace cost {

// The amounts of a month of the plan, in the order they are shown.
enum class PlanItem : std::uint8_t {
    Pay, BoardPaid, Thirteenth, Severance, InpsEmployer, FundEmployer, // the family's cost
    Holiday,                                                          // a cost only when somebody replaces the worker
    BoardInKind, InpsWorker, FundWorker                               // part of the sums above, or given in kind
};
inline constexpr int planItems = 10;
using PlanAmounts = std::array<Cents, planItems>;

struct PlanMonth {
    QDate from, to;      // the days of the month in which the relation stands
    bool whole = true;   // they are the whole month
    bool accrues = true; // at least 15 days: the month counts for the thirteenth and the holidays
    PlanAmounts amounts;
    Priced priced;

    Cents of(PlanItem item) const { return amounts[static_cast<std::size_t>(item)]; }
};

// A period of whole months, month by month. Every total is the sum of the rounded months.
struct YearPlan {
    QList<PlanMonth> months;
    PlanAmounts totals;
    int accruedMonths = 0;
    Decimal holidayDays; // 26 a year, in twelfths
    QStringList notes;   // what changes inside the period and what is assumed

    Cents of(PlanItem item) const { return totals[static_cast<std::size_t>(item)]; }
    Cents cost() const;
    Cents costWithHoliday() const { return cost() + of(PlanItem::Holiday); }
    Cents workerNet() const; // of the months' pay; the thirteenth and the severance apart
};

// The months from the one holding `from` to the one holding `to`, as far as the relation stands in them. Refused when no
// day of the relation falls there, or when a month cannot be simulated.
std::variant<YearPlan, Refusal> planPeriod(const Choices &choices, const Relation &relation, QDate from, QDate to, const Tables &tables);

// One row of the plan with its label, formula and source.
SourcedAmount planFigure(const YearPlan &plan, PlanItem item);
QString planLabel(PlanItem item);

// Months counted for the thirteenth and the holidays between two days: calendar months with at least 15 days in them.
int monthsAccrued(QDate from, QDate to);

} // namespace cost
