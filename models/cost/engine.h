#pragma once
#include "models/cost/breakdown.h"
#include <variant>

namespace cost {

class Tables;

// The breakdown of the choices under the table in force on their date, or why it cannot be made. Pure; under 5 microseconds.
std::variant<Breakdown, Refusal> simulate(const Choices &choices, const Tables &tables);

// The row of the INPS table, 1 to 4: up to 24 hours a week by effective hourly pay, limits included; 4 beyond.
int inpsBand(const Inps &inps, Decimal weeklyHours, Cents effectiveHourly);

// What a budget is for: the monthly cost, without or with what the holidays accrue.
enum class BudgetFor { Month, MonthWithHoliday };

// The highest pay whose monthly cost does not pass a budget, to the cent of the table's unit; no cent more of pay fits.
// Refused ("budget": not possible, at least X) when even the minimum costs more.
std::variant<Breakdown, Refusal> simulateBudget(Choices choices, Cents monthlyBudget, const Tables &tables,
                                                BudgetFor purpose = BudgetFor::Month);

} // namespace cost
