#include "models/shortlist/meetinglists.h"
#include "models/records/meeting.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
using Test = Condition::Test;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MeetingLists)
};

ListQuery planned(const intake::Scope &scope, QList<Condition> conditions)
{
    conditions << Condition{"state", Test::Is, {u"planned"_s}};
    if (!scope.site.isEmpty()) conditions << Condition{"site", Test::Is, {scope.site}};
    if (!scope.operatorId.isEmpty()) conditions << Condition{"operator_id", Test::Is, {scope.operatorId}};
    return {&Meeting::type, {}, conditions, {{"starts", Qt::AscendingOrder}}, false};
}

QList<Condition> days(QDate from, QDate to)
{
    return {{"starts", Test::AtLeast, {from.startOfDay().toUTC()}}, {"starts", Test::AtMost, {to.endOfDay().toUTC()}}};
}
} // namespace

namespace meetinglists {

intake::WorkList today(const intake::Scope &scope, QDate day)
{
    return {"meetings-today", Words::tr("Meetings today"), Words::tr("Planned meetings of today, in the order of their time"), planned(scope, days(day, day)), {}};
}

intake::WorkList thisWeek(const intake::Scope &scope, QDate day)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    return {"meetings-week", Words::tr("Meetings this week"), Words::tr("Planned meetings from Monday to Sunday"), planned(scope, days(monday, monday.addDays(6))), {}};
}

intake::WorkList withoutOutcome(const intake::Scope &scope, const QDateTime &now)
{
    return {"meetings-no-outcome", Words::tr("Meetings without an outcome"), Words::tr("Meetings that have begun and of which nobody wrote down how they went"),
            planned(scope, {{"starts", Test::AtMost, {now.toUTC()}}}), intake::WorkList::Tone::Soon};
}

} // namespace meetinglists
