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

// A contract as the request and the candidacy make it: to be completed by the office. The steps of its support are in it. Its
// first day is the one the family wished for only where that is after the hire: INPS is told the day before.
Placement contractFor(const FamilyRequest &request, const Candidacy &worker, const Names &names, const cost::Tables &tables, QDate hiredOn);
// The same after something was typed, or on another day: state, trial, notice, least pay and steps follow; what was done
// stays done.
Placement followed(Placement placement, const cost::Tables &tables, QDate today);
// What a person must still correct before the letter of hiring; pay under the minimum is among it, with the figure.
QList<Problem> missing(const Placement &placement, const cost::Tables &tables, QDate today);
// The least pay of its level, schedule and allowances on a day, an hour or a month; nothing where no table covers it.
std::optional<Cents> leastPay(const Placement &placement, const cost::Tables &tables, QDate day);

// The least pay that counts on a day: that of the latest table where the day's own is not published yet.
struct Floor {
    Cents amount;
    int tableYear = 0;
    bool isLatest = false; // of an earlier year than the day's
    QString source{};      // "Table A of 2026, " and the act it stands in
};
std::optional<Floor> floorOn(const Placement &placement, const cost::Tables &tables, QDate day);
// The day whose minimum the pay must reach: today, the first day of a contract yet to begin, the last of one that has ended.
QDate payDay(const Placement &placement, QDate today);
// Why a pay cannot be agreed, with the figure and where it comes from; nothing when it can.
std::optional<Problem> underMinimum(const Placement &placement, const cost::Tables &tables, QDate today);
// Why a contract may not be written like this: the pay agreed in it is under the minimum of the day it is agreed for, with the
// figure, where it comes from and what to do. Before is the contract as it is kept, nullptr for a new one. One that is under
// the minimum only because a new table came may be written as long as nothing is agreed anew: neither another pay, nor what
// asks for a higher one (service, schedule, level, hours, allowances, first day).
std::optional<Problem> againstAgreeing(const Placement &now, const Placement *before, const cost::Tables &tables, QDate today);
// The columns of a contract that decide whether its pay reaches the minimum, the pay among them.
QList<QByteArray> payColumns();

} // namespace practices
