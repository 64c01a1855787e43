#pragma once
#include "models/cost/quarters.h"
#include "models/cost/reliefs.h"
#include "reports/pages.h"

namespace cost { class Tables; }

// What a simulation's sheet tells besides the simulation.
struct SimulationSheet {
    PrintContext context;
    QString madeFor;                    // a name, only where the family asked for it
    QList<cost::QuarterNotice> notices; // by due date; empty where they cannot be known
    QList<cost::Relief> reliefs;        // shown apart, never taken off the cost
};

// The sheet of a whole year: the four notices from the quarter the simulation's day is in, and the reliefs.
SimulationSheet sheetOf(const cost::Breakdown &breakdown, const PrintContext &context, const cost::Tables &tables);

// One A4 page for a family: what it costs, what to set aside and when to pay, what the worker receives, where each
// figure comes from. All its words are in the language of the program.
QString simulationHtml(const cost::Breakdown &breakdown, const SimulationSheet &sheet);
Printout simulationPrintout(const cost::Breakdown &breakdown, const SimulationSheet &sheet);

// One to three scenarios side by side on one A4 page, what differs in bold.
Printout comparisonPrintout(const QList<cost::Breakdown> &scenarios, const PrintContext &context);
