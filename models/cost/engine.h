#pragma once
#include "models/cost/breakdown.h"
#include <variant>

namespace cost {

class Tables;

// The breakdown of the choices under the table in force on their date, or why it cannot be made. Pure; under 5 microseconds.
std::variant<Breakdown, Refusal> simulate(const Choices &choices, const Tables &tables);

// The row of the INPS table, 1 to 4: up to 24 hours a week by effective hourly pay, limits included; 4 beyond.
int inpsBand(const Inps &inps, Decimal weeklyHours, Cents effectiveHourly);

// The pay that brings monthlyCost (the holiday accrual included when asked) nearest to a budget without passing it.
// Refused with "not possible, at least X" when even the minimum costs more.
std::variant<Breakdown, Refusal> simulateBudget(Choices choices, Cents monthlyBudget, const Tables &tables);

} // namespace cost
