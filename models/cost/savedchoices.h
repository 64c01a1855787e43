#pragma once
#include "models/cost/choices.h"

struct CostSimulation;

namespace cost {

// What a saved simulation chose. Under a budget there is no pay yet: simulateBudget finds it. Codes that are not known, which
// a newer program may have written, keep the first of their kind.
Choices choicesOf(const CostSimulation &record);

} // namespace cost
