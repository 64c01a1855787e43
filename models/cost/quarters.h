#pragma once
#include "models/cost/pricing.h"
#include <functional>

namespace cost {

// A day, or the first working day after it.
using NextWorkingDay = std::function<QDate(QDate)>;

// What is paid to INPS for one quarter. The weeks are those whose Saturday falls in it.
struct QuarterNotice {
    int year = 0;
    int quarter = 0;      // 1 to 4
    int weeks = 0;        // with at least one day of the relation; 13 in most quarters, 14 in some
    Decimal inpsHours, fundHours;
    Cents inpsTotal, inpsEmployer, inpsWorker;
    Cents fundTotal, fundEmployer, fundWorker;
    QDate due;
    bool atTheEnd = false; // due within 10 days of the end of the relation
    QString inpsFormula, fundFormula, dueReason, source;

    Cents total() const { return inpsTotal + fundTotal; }
};

// The notices of the quarters that hold a day between from and to. Refused as the simulation of one of their weeks is.
std::variant<QList<QuarterNotice>, Refusal> quarterNotices(const Choices &choices, const Relation &relation, QDate from, QDate to,
                                                           const NextWorkingDay &nextWorkingDay, const Tables &tables);

// Within 10 days of the end, on a working day.
QDate dueAtTheEnd(QDate end, const NextWorkingDay &nextWorkingDay);

} // namespace cost
