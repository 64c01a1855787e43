#pragma once
#include "models/cost/breakdown.h"

// The words of a breakdown, translated, made when somebody asks for them.
namespace cost {

struct Explanation {
    QString label;   // "Thirteenth month"
    QString formula; // in words and with its numbers; of a month, of a year in the portal's method
    QString numbers; // the numbers of the formula alone
    QString source;  // table, year and act, article or circular
};

Explanation explain(const Line &line, const Breakdown &breakdown);
QString labelOf(LineKind kind, Method method = Method::Contract);
QString sourceOf(LineKind kind, const Breakdown &breakdown);
// What was assumed, as a sentence.
QString sentence(Assumption assumption, const Breakdown &breakdown);
// "24 hours a week or fewer, effective pay up to 11.54 € an hour": the row of the INPS table.
QString inpsBandInWords(const Breakdown &breakdown);

} // namespace cost
