#pragma once
#include "models/cost/comparison.h"
#include "models/cost/portaldifference.h"
#include "models/cost/quarters.h"
#include "models/cost/reliefs.h"
#include "models/cost/setaside.h"
#include "models/cost/yearplan.h"
#include "ui/figuretable.h"

// The rows under which the screen shows what the cost engine says.
namespace figures {

FigureRow of(const cost::SourcedAmount &figure, FigureRow::Weight weight = FigureRow::Weight::Line);

// Pay, accruals and contributions with their sub-totals and the total: a month and a year side by side.
QList<FigureRow> breakdown(const cost::Breakdown &breakdown);
// What the worker is paid, less their share of the contributions.
QList<FigureRow> worker(const cost::Breakdown &breakdown);
QList<FigureRow> setAside(const cost::Breakdown &breakdown);
QList<FigureRow> hourWorked(const cost::HourWorked &hour);
QList<FigureRow> quarters(const QList<cost::QuarterNotice> &notices);
// A row a month, and the totals.
QList<FigureRow> plan(const cost::YearPlan &plan);
QList<FigureRow> comparison(const cost::Comparison &comparison);
QList<FigureRow> portal(const cost::PortalDifference &difference);
QList<FigureRow> reliefs(const QList<cost::Relief> &reliefs);

} // namespace figures
