#pragma once
#include "models/records/listquery.h"
#include "models/records/placement.h"
#include "models/records/record.h"

namespace cost { class Tables; }

// Contracts whose pay is under the minimum of a day, as when the wage table of a new year arrives.
namespace practices {

struct PayRaise {
    Record record;
    Placement placement;
    Cents least;       // the new pay, an hour or a month
    int tableYear = 0;
    Cents more;        // an hour or a month
    Cents moreMonth;   // an hour's by the weekly hours x 52/12
    Cents moreYear;    // thirteen months
};

// Nothing when the pay reaches the minimum, when there is no pay or no table.
std::optional<PayRaise> raiseOn(const Record &contract, const cost::Tables &tables, QDate day);
// Of contracts planned or in force on the day, those with the most missing first.
QList<PayRaise> raisesOn(const QList<Record> &contracts, const cost::Tables &tables, QDate day);
// The contracts that can be among them.
ListQuery contractsInForce();
// The first days of the wage tables, latest first.
QList<QDate> tableDays(const cost::Tables &tables);

} // namespace practices
