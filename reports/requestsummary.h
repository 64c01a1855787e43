#pragma once
#include "models/records/site.h"
#include "reports/recordprint.h"

namespace cost { class Tables; }

// The summary (riepilogo) of a FamilyRequest in the order of its pages. The family's version has what the family told and
// nothing of the office but number, state and deadline; the office's has every field, what is empty too, its notes, the
// pauses of the deadline. A version for a worker has only what names nobody and is not about health. A draft says so
// across each page and lists what is still missing. Titles of options, people, centres and operators come by id.
// Without the tables of the wages a draft does not list what is missing.
Printout requestSummary(const Row &request, const ReferenceTitles &titles, Disclosure version, const PrintContext &context,
                        const cost::Tables *tables = nullptr);

// The receipt (ricevuta) a family takes home, one page in large print: the number, what was asked, what happens next and
// by when, whom to call, what to bring. Days on which the centre is closed do not count; its phone and hours are printed.
Printout requestReceipt(const Row &request, const Site &centre, const ReferenceTitles &titles, const PrintContext &context);
