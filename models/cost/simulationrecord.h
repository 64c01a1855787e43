#pragma once
#include "models/cost/breakdown.h"
#include "models/cost/savedchoices.h"
#include "models/records/costsimulation.h"
#include <variant>

namespace cost {

class Tables;

// The breakdown of a saved simulation: its pay, the minimum, or what its budget allows.
std::variant<Breakdown, Refusal> simulateRecord(const CostSimulation &record, const Tables &tables);

// The same record with the totals, the table and the table's mark of a breakdown.
CostSimulation withResult(CostSimulation record, const Breakdown &breakdown, const Tables &tables);

// What has become of a saved simulation since it was kept.
enum class Freshness {
    Current,      // its table is as it was
    TableChanged, // the figures of its own year have been corrected since
    NewerTable    // a table of a later year is in force today
};
Freshness freshnessOf(const CostSimulation &record, QDate today, const Tables &tables);

// The record's column an input of the engine comes from, so that a refusal is shown at its field.
QByteArray columnOf(const QByteArray &key);

// "Live-in, CS, 54 h a week": the choices in a line.
QString summary(const Choices &choices);

} // namespace cost
