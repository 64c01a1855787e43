#pragma once
#include "models/records/candidacy.h"

// What a worker's papers allow on a day.
namespace candidacy {

struct PermitStanding {
    enum class Kind { NotNeeded, Valid, Renewing, Expired, Missing, NotKnown };
    Kind kind = Kind::NotKnown;
    QDate until;   // of the last permit
    QString words; // in a sentence, with what the law allows where there is a doubt
    // Whether the worker may be proposed anew: not with a permit that has expired without a renewal asked in time.
    bool allows() const { return kind != Kind::Expired && kind != Kind::Missing; }
};
// Who waits for the renewal of a permit of stay may go on working with its receipt, if the renewal was asked before the
// permit expired or within 60 days after (D.Lgs. 286/1998 art. 5 c. 4 and c. 9-bis).
PermitStanding permitOn(const Candidacy &candidacy, QDate day);

// Whether and until when a worker is away on a day; nothing when they are there. A null date: they have not said.
std::optional<QDate> awayUntil(const Candidacy &candidacy, QDate day);

} // namespace candidacy
