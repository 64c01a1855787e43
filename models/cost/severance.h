#pragma once
#include "models/cost/termination.h"

namespace cost {

// The severance fund (TFR) year by year to the end of the relation: each month with the table of its day, the fund of the
// year before revalued by 1.5 % and three quarters of the ISTAT growth (CCNL art. 41, art. 2120 of the civil code).
std::variant<QList<SeveranceYear>, Refusal> severanceYears(const Ending &ending, const Tables &tables);

} // namespace cost
