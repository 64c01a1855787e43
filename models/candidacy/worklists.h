#pragma once
#include "models/intake/worklists.h"

// The lists of candidacies behind the numbers of Home and the views above the list: papers that expire, candidacies nobody
// has decided on. Whose, in a scope: who follows the candidacy.
namespace candidacy {

// Of workers who may be proposed, or may be soon: sent, suitable, suspended. A permit whose renewal was
// asked in time allows work until the answer, so its date no longer counts.
intake::WorkList permitsExpired(const intake::Scope &scope);
intake::WorkList permitsExpiring(const intake::Scope &scope, int days); // within so many days from today: 7, 30, 60
intake::WorkList papersExpired(const intake::Scope &scope);
intake::WorkList papersExpiring(const intake::Scope &scope, int days);
// Their enrolment in the regional register of carers.
intake::WorkList registerExpired(const intake::Scope &scope);
intake::WorkList registerExpiring(const intake::Scope &scope, int days);

intake::WorkList notDecided(const intake::Scope &scope); // sent, the oldest first
intake::WorkList suitable(const intake::Scope &scope);
intake::WorkList draftCandidacies(const intake::Scope &scope); // whose: who took them

// The views every operator finds above the list of candidacies.
QList<intake::WorkList> viewsOfCandidacies(const QString &operatorId);

} // namespace candidacy
