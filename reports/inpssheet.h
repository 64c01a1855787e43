#pragma once
#include "models/records/person.h"
#include "models/records/placement.h"
#include "reports/recordprint.h"

// What a family must have at hand to tell INPS of the hiring, and by when: the day before the first day of work, holidays
// counted (D.L. 185/2008 art. 16-bis c. 11, L. 2/2009). What is not known is a line to fill in by hand.
Printout inpsSheet(const Placement &placement, const Person &employer, const Person &worker, const ReferenceTitles &titles, const PrintContext &context);
