#pragma once
#include "models/records/placement.h"

// Which steps the rules ask of a contract, and by when.
namespace practices {

struct PlannedStep {
    QByteArray key; // "inps-notice", "contribution/2027-1": the same step whatever its date becomes
    const char *step;
    QDate due;      // empty while the date it hangs on is not known
    bool recurring = false;
};

// All of them from the first day to a year from today; none whose reason never comes, as the trial of who left before.
QList<PlannedStep> planOf(const Placement &placement, QDate today);
// The key of the contributions of the quarter a day is in.
QByteArray quarterKey(QDate day);

} // namespace practices
