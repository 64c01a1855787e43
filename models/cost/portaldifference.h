#pragma once
#include "models/cost/engine.h"
#include "models/cost/sourcedamount.h"

namespace cost {

// Why the portal's yearly cost is not the contract's.
struct PortalDifference {
    Breakdown contract, portal;
    QList<SourcedAmount> reasons; // portal less contract, a year; they add up to difference, the last one being the rounding
    Cents difference;
};

std::variant<PortalDifference, Refusal> portalDifference(const Choices &choices, const Tables &tables);

} // namespace cost
