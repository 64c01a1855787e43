#pragma once
#include "models/matching/matching.h"

// Hours a week with the contracts agreed or in force at the same time (CCNL art. 14): one rule for the ranking and for a
// shortlist, on which somebody may be hired elsewhere meanwhile.
namespace matching {

struct HoursInForce {
    Answer answer = Answer::Yes;
    qint64 inForce = 0, ceiling = 0; // millionths of an hour
    bool overlaps = false, someNotKnown = false, elsewhere = false;
};

// Of a request with contracts of other families. Only those that run while the request does count; the ceiling is the larger
// one of their schedules. What is not known is never a no.
HoursInForce hoursBeside(const FamilyRequest &request, const QList<Placement> &others, QDate today);

} // namespace matching
