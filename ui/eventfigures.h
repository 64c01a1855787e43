#pragma once
#include "models/cost/extrawork.h"
#include "models/cost/termination.h"
#include "ui/figuretable.h"

// The rows under which the screen shows what happens beside the usual month.
namespace figures {

// What is owed to the worker, what INPS is paid, what it costs the family, the severance pay year by year.
QList<FigureRow> settlement(const cost::Settlement &settlement);
// Hours, sickness and holidays with their sub-totals, and what they add to the month.
QList<FigureRow> extraWork(const cost::ExtraWork &work);

} // namespace figures
