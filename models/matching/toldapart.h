#pragma once
#include "models/matching/pool.h"

namespace matching {

// What tells a worker from another of the same name: "STA-K7XR-42 · Municipio 4". Empty when neither is known.
QString toldApart(const Candidacy &worker, const Person &person);
QString toldApart(const Pool &pool, qsizetype worker);
// The names that more than one worker of the pool has.
QSet<QString> sharedNames(const Pool &pool);

} // namespace matching
