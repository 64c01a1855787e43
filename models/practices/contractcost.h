#pragma once
#include "models/records/costsimulation.h"
#include "models/records/placement.h"

namespace cost { class Tables; }

// A contract in the terms of the cost engine.
namespace practices {

// What the contract costs as of a day, ready to be opened or kept.
CostSimulation simulationOf(const Placement &placement, QDate day);
// Where the contract differs from the simulation it was agreed on, a sentence each: "Level: CS in the contract, BS in the
// simulation". The pay as what a minimum or a budget came to then.
QStringList differences(const Placement &placement, const CostSimulation &simulation, const cost::Tables &tables);

} // namespace practices
