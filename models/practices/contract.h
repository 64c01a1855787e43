#pragma once
#include "models/records/candidacy.h"
#include "models/records/familyrequest.h"
#include "models/records/placement.h"
#include "models/records/site.h"

namespace cost { class Tables; }

// The contract of a hire and the support the office gives with it: minimum pay, dates that follow from the CCNL, the steps
// and by when each is due.
namespace practices {

// As they stand in the contract.
struct Names {
    QString worker, employer;
    QString employerPerson; // the record of who asked
};

// A contract as the request and the candidacy make it: to be completed by the office. The steps of its support are in it.
Placement contractFor(const FamilyRequest &request, const Candidacy &worker, const Names &names, const cost::Tables &tables, QDate hiredOn);
// The same after something was typed: trial, notice, least pay and steps follow; what was done stays done.
Placement followed(Placement placement, const cost::Tables &tables, QDate today);
// What a person must still correct before the letter of hiring; pay under the minimum is among it, with the figure.
QList<Problem> missing(const Placement &placement, const cost::Tables &tables, QDate today);
// The least pay of its level, schedule and allowances on a day, an hour or a month; nothing where no table covers it.
std::optional<Cents> leastPay(const Placement &placement, const cost::Tables &tables, QDate day);

} // namespace practices
