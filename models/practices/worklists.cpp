#include "models/practices/worklists.h"
#include "models/records/placement.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace practices {
namespace {
using Test = Condition::Test;
using Tone = WorkList::Tone;
using Conditions = QList<Condition>;

constexpr int soonDays = 7, endDays = 60;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ContractLists)
};

ListQuery contracts(const Scope &scope, Conditions conditions, const SortKey &sort)
{
    if (!scope.site.isEmpty()) conditions << Condition{"site", Test::Is, {scope.site}};
    if (!scope.operatorId.isEmpty()) conditions << Condition{"handler", Test::Is, {scope.operatorId}};
    return {&Placement::type, {}, conditions, {sort}, false};
}

const SortKey byDue{"next_due", Qt::AscendingOrder};
// Any of its steps, not the earliest alone, whose day is at hand as next_due: one that is late must not hide one due today.
Condition openStep(Test test, const QVariantList &days = {})
{
    Condition step{"steps", Test::AnyItem, {}};
    step.item = {{"due", test, days}, {"done_on", Test::IsEmpty, {}}, {"not_needed", Test::Is, {false}}};
    return step;
}
Condition running() { return {"state", Test::AnyOf, {u"planned"_s, u"in-force"_s}}; }
Condition at(const char *column, const QString &code) { return {column, Test::Is, {code}}; }
} // namespace

WorkList stepsLate(const Scope &scope)
{
    return {"steps-late", Text::tr("Steps late"), Text::tr("Contracts with a step that should have been done before today"),
            contracts(scope, {{"next_due", Test::BeforeToday, {}}}, byDue), Tone::Late};
}

WorkList stepsToday(const Scope &scope)
{
    return {"steps-today", Text::tr("Steps due today"), Text::tr("Contracts with a step that is due today, whatever else is late"), contracts(scope, {openStep(Test::Today)}, byDue), Tone::Soon};
}

WorkList stepsThisWeek(const Scope &scope)
{
    return {"steps-week", Text::tr("Steps within a week"), Text::tr("Contracts with a step that is due within the next seven days"),
            contracts(scope, {openStep(Test::InNextDays, {soonDays})}, byDue)};
}

WorkList inpsNotTold(const Scope &scope, QDate today)
{
    return {"inps-open", Text::tr("INPS not told"), Text::tr("Contracts begun, or beginning within seven days, of which INPS has not been told"),
            contracts(scope, {running(), {"starts", Test::AtMost, {today.addDays(soonDays)}}, {"inps_open", Test::Is, {true}}}, {"starts", Qt::AscendingOrder}), Tone::Late};
}

WorkList trialsEnding(const Scope &scope)
{
    return {"trials", Text::tr("Trials ending"), Text::tr("Contracts whose trial ends within seven days"),
            contracts(scope, {at("state", u"in-force"_s), {"trial_ends", Test::InNextDays, {soonDays}}}, {"trial_ends", Qt::AscendingOrder}), Tone::Soon};
}

WorkList termsEnding(const Scope &scope, QDate today)
{
    return {"terms", Text::tr("End dates near"), Text::tr("Contracts whose end date is within sixty days, or has gone by without a word on it"),
            contracts(scope, {running(), at("contract", u"fixed-term"_s), {"ends", Test::AtMost, {today.addDays(endDays)}}, {"ended_on", Test::IsEmpty, {}}},
                      {"ends", Qt::AscendingOrder}),
            Tone::Soon};
}

WorkList inForce(const Scope &scope)
{
    return {"in-force", Text::tr("In force"), Text::tr("Contracts that have begun and not ended"), contracts(scope, {at("state", u"in-force"_s)}, byDue)};
}

QList<WorkList> viewsOfContracts(const QString &operatorId, QDate today)
{
    WorkList mine = stepsThisWeek({{}, operatorId});
    mine.key = "mine";
    mine.title = Text::tr("Mine");
    mine.note = Text::tr("Contracts under way that I follow");
    mine.query = contracts({{}, operatorId}, {running()}, byDue);
    return {stepsLate({}), stepsToday({}), stepsThisWeek({}), inpsNotTold({}, today), trialsEnding({}), termsEnding({}, today), mine};
}

} // namespace practices
