#pragma once
#include "models/cost/breakdown.h"
#include <optional>

namespace cost {

inline constexpr int mostSeniority = 7;          // CCNL art. 37
inline constexpr Cents mostPay{100'000'000};     // beyond it an amount is a slip of the keyboard

// The hours a week a schedule allows: live-in 54, reduced 30, live-out 40 (CCNL art. 14), and in the night schedules the 54 that
// INPS counts. The weekend cover has no maximum of its own in the contract: 36 is our reading, since who covers the weekly rest
// of others works in it, and that rest is of 36 hours (art. 13).
int mostWeeklyHours(Schedule schedule);
// Night care and night presence, whose hours are conventional (CCNL art. 10 and 11).
bool isNight(Schedule schedule);
// Not live-in and weekend are paid by the hour, the others by the month.
PayUnit payUnit(Schedule schedule);
// The wage table of a schedule, 'A' to 'G'.
char tableLetter(Schedule schedule);

// Why choices cannot be simulated whatever the method: hours, level, board, counts out of their limits.
std::optional<Refusal> refusal(const Choices &choices, const Wages &wages);
// The date is in no table.
class Tables;
Refusal noTable(const Choices &choices, const Tables &tables);
// Pay under the minimum and its allowances; least is what would do, in the unit of the pay refused.
Refusal payUnderMinimum(Cents least, PayUnit unit);

} // namespace cost
