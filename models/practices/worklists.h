#pragma once
#include "models/intake/worklists.h"

// The lists behind the numbers of the support with contracts, each one query. Whose: who follows the contract.
namespace practices {

using intake::Scope;
using intake::WorkList;

// Contracts with a step to be done that is late, due today, due within the next seven days: a contract may be in all three.
WorkList stepsLate(const Scope &scope);
WorkList stepsToday(const Scope &scope);
WorkList stepsThisWeek(const Scope &scope);
// Begun, or beginning within seven days, and INPS has not been told yet.
WorkList inpsNotTold(const Scope &scope, QDate today);
// The trial ends within seven days.
WorkList trialsEnding(const Scope &scope);
// Contracts with an end date that is within sixty days, or has gone by without a word on it.
WorkList termsEnding(const Scope &scope, QDate today);
// In force, whoever follows them.
WorkList inForce(const Scope &scope);

// The views every operator finds above the list of contracts.
QList<WorkList> viewsOfContracts(const QString &operatorId, QDate today);

} // namespace practices
