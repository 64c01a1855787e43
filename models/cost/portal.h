#pragma once
#include "models/cost/breakdown.h"
#include <variant>

namespace cost {

// The figures WeMi's public portal shows, reproduced with its rounding, so that an operator can explain a difference.
// The choices are already within their limits (limits.h); refused only for a pay under the minimum.
std::variant<Breakdown, Refusal> simulateAsPortal(const Choices &choices, std::shared_ptr<const InForce> figures);

// JavaScript's toFixed(2) of a binary double, as cents: the nearest hundredth of the double's exact value, ties upwards.
Cents toFixed2(double value);

} // namespace cost
