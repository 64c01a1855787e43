#pragma once
#include "models/intake/worklists.h"
#include <QDateTime>

// The lists behind the numbers of meetings, for Home and the end of a day. Whose: the operator who holds the meeting.
namespace meetinglists {

intake::WorkList today(const intake::Scope &scope, QDate day);
// From Monday to Sunday of the week of a day.
intake::WorkList thisWeek(const intake::Scope &scope, QDate day);
// Planned, and begun before now: nobody wrote down how they went.
intake::WorkList withoutOutcome(const intake::Scope &scope, const QDateTime &now);

} // namespace meetinglists
