#pragma once
#include "models/cost/engine.h"

namespace cost {

// One amount of each scenario and its difference from the first one.
struct ComparisonRow {
    QByteArray key;
    QString label;
    QList<Cents> amounts;
    QList<Cents> differences; // the first is 0

    bool differs() const;
};

struct Comparison {
    QList<ComparisonRow> lines;  // of the month
    QList<ComparisonRow> totals;
};

// One to three scenarios side by side. A line that one of them does not have counts 0 there. The contract's and the portal's
// lines are different things: between the two methods only the totals are compared.
Comparison compare(const QList<Breakdown> &scenarios);

// "+12.34", "−12.34" or "0.00" in the language of the screen.
QString signedAmount(Cents difference);

// The same choices with an hour a week more, or at the next level the schedule's table has (a pay agreed that falls under
// its minimum becomes the minimum). Refused when there is none.
std::variant<Breakdown, Refusal> oneHourMore(Choices choices, const Tables &tables);
std::variant<Breakdown, Refusal> oneLevelHigher(Choices choices, const Tables &tables);

} // namespace cost
