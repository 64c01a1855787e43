#pragma once
#include "models/cost/breakdown.h"
#include <QIODevice>
#include <QStringList>
#include <functional>

namespace cost {
class Tables;
}

// Draws a simulation's sheet as a PDF. Throws Failure.
using SimulationPdf = std::function<void(const cost::Breakdown &, QIODevice &)>;

// simulate [--format json|text|pdf] [--output F] [--batch] [FILE|-]: a simulation as JSON in, its breakdown out. With --batch a
// JSON object on each line and, in their order, an answer on each line of the output; a blank line has none. The exit status:
// 0 done; 1 refused, for a reason that is the only thing written: as {"error": …} on the output where JSON was asked, in words on
// the error output otherwise; 1 too when any line of a batch was refused or the answer could not be written; 2 wrong usage.
int simulateCommand(const QStringList &arguments, QIODevice &in, QIODevice &out, QIODevice &err, const cost::Tables &tables,
                    const SimulationPdf &pdf);
