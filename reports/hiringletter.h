#pragma once
#include "models/records/person.h"
#include "models/records/placement.h"
#include "reports/recordprint.h"

// The letter of hiring (lettera di assunzione) with the items of CCNL lavoro domestico art. 6. A legal document: in Italian
// whatever the screen speaks. What is not known is a line to fill in by hand, is listed, and makes of it a draft.
struct HiringLetter {
    Printout printout;
    QList<Problem> missing; // by column of Placement; what is missing of the persons: "employer", "candidacy"
};

// Titles: of the options the persons refer to, by id (countries of birth).
HiringLetter hiringLetter(const Placement &placement, const Person &employer, const Person &worker, const ReferenceTitles &titles, const PrintContext &context);
