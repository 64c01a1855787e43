#pragma once
#include "models/cost/breakdown.h"

// The simulation as plain text of 78 columns, in the language of the program.
QString simulationText(const cost::Breakdown &breakdown);
