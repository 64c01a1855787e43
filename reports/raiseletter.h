#pragma once
#include "models/records/placement.h"
#include "models/records/site.h"
#include "reports/pages.h"

// A letter to a family whose worker is paid less than a new wage table allows: the new figure, since when, where it is
// written, what to do. The pay is that of the contract; least, an hour or a month as the schedule is paid, is the minimum of
// the table of tableYear, due from a day.
Printout raiseLetter(const Placement &placement, Cents least, int tableYear, QDate from, const Site &centre, const PrintContext &context);
