#pragma once
#include "models/cost/breakdown.h"
#include "models/cost/sourcedamount.h"
#include <QStringList>

namespace cost {

// What a family puts away each month for what it will pay later.
struct SetAside {
    QList<SourcedAmount> figures;  // thirteenth, severance, contributions, holidays
    Cents total;            // without the holidays, which are paid as the months they are
    Cents totalWithHoliday; // with them, where somebody will replace the worker
};
SetAside setAside(const Breakdown &breakdown);

// What an hour of presence costs, once the paid hours nobody works are left out.
struct HourWorked {
    Decimal paidHours, workedHours; // a year
    SourcedAmount cost;                    // an hour
    QStringList hypotheses;
};
HourWorked perHourWorked(const Breakdown &breakdown);

} // namespace cost
