#pragma once
#include "models/intake/worklists.h"

// The lists of a matching operator's day. Whose: who chose the worker.
namespace shortlist {

// Workers on a shortlist nobody has called yet; those called more than a day ago who have not answered; those who are available
// and whose CV has not gone out; CVs the family has not answered.
intake::WorkList toBeCalled(const intake::Scope &scope);
intake::WorkList waitingForWorker(const intake::Scope &scope, const QDateTime &now);
intake::WorkList toBeSent(const intake::Scope &scope);
intake::WorkList waitingForAnswer(const intake::Scope &scope);
QList<intake::WorkList> allOf(const intake::Scope &scope, const QDateTime &now);

} // namespace shortlist
