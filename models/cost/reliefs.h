#pragma once
#include "models/cost/breakdown.h"
#include "models/cost/sourcedamount.h"
#include "models/cost/quarters.h"
#include <array>

namespace cost {

// Something a person checks; answered here only when the figures given already answer it.
struct Condition {
    enum Answer { ToCheck, Met, NotMet };
    QString text;
    Answer answer = ToCheck;
};

// Money that may come back, never taken off the cost by itself: the amount is what it would be if due.
struct Relief {
    enum Kind { ContributionDeduction, CarerCredit, RegionalBonus };
    Kind kind;
    SourcedAmount figure;
    QList<Condition> conditions;
    int checkedIn; // the year to which the figures were checked
};

struct ReliefSituation {
    Cents inpsEmployerPaid;             // in the calendar year, by the day of payment
    Cents carePaid;                     // pay of the year
    Cents payOfOneYear;                 // under the contract, thirteenth included
    std::optional<Decimal> marginalRate; // of the payer's income tax, as a fraction
    std::optional<Cents> income, isee;
};

// The situation of a family that pays the breakdown for a whole year.
ReliefSituation situationOf(const Breakdown &breakdown);
// What the notices due in a calendar year bring to deduct (cash principle).
Cents inpsEmployerDueIn(int year, const QList<QuarterNotice> &notices);

QList<Relief> reliefs(const ReliefSituation &situation);

} // namespace cost
