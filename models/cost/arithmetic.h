#pragma once
#include "models/cost/breakdown.h"
#include <QVarLengthArray>

namespace cost {

// A formula with its numbers, as pieces to be written by who shows it: "1322.64 × 13 / 13.5 / 12".
struct Term {
    enum class Kind : std::uint8_t { Amount, Number, Sign };
    Kind kind;
    qint64 value = 0; // cents, or millionths
    const char *sign = "";
};
using Arithmetic = QVarLengthArray<Term, 24>;

// How the month's amount of a line comes about. Each line of the pay is rounded so that they add up, see breakdown.h.
Arithmetic arithmetic(const Line &line, const Breakdown &breakdown);

} // namespace cost
