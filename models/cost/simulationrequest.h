#pragma once
#include "models/cost/breakdown.h"
#include <variant>

namespace cost {

// What a JSON object asks to simulate.
struct SimulationRequest {
    Choices choices;
    std::optional<Cents> budget; // a month; instead of the pay
    QList<Assumption> assumed;   // for keys that were left out
};

// The longest input, in bytes; far above any object that makes sense.
inline constexpr qsizetype longestRequest = 64 * 1024;

// Reads one JSON object. Refused, naming the key ("pay.amount"; empty when the text is no JSON object): what is not JSON,
// keys unknown, missing, given twice or of the wrong kind. Numbers may be JSON numbers or decimal text; neither goes
// through binary, so 9.005 is refused where cents are meant and never becomes 9.00 or 9.01.
std::variant<SimulationRequest, Refusal> readRequest(QByteArrayView json);

} // namespace cost
