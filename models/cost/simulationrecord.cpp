#include "models/cost/simulationrecord.h"
#include "models/cost/codes.h"
#include "models/cost/engine.h"
#include "models/cost/tables.h"

using namespace Qt::StringLiterals;

namespace cost {

Choices choicesOf(const CostSimulation &record)
{
    Choices c;
    c.date = record.date;
    c.service = codeOf<Service>(record.service).value_or(Service::Carer);
    c.schedule = codeOf<Schedule>(record.schedule).value_or(Schedule::LiveIn);
    c.level = codeOf<Level>(record.level).value_or(Level::CS);
    c.contract = codeOf<Contract>(record.contract).value_or(Contract::Permanent);
    c.weeklyHours = record.weeklyHours;
    if (record.pay && record.payBasis == u"month"_s) c.pay = Pay{*record.pay, PayUnit::Month};
    if (record.pay && record.payBasis == u"hour"_s) c.pay = Pay{*record.pay, PayUnit::Hour};
    c.lunches = record.lunches;
    c.dinners = record.dinners;
    c.lodgings = record.lodgings;
    c.board = codeOf<Board>(record.boardGiven).value_or(Board::InKind);
    c.daysPerMonth = record.daysPerMonth;
    c.nonSelfSufficient = record.nonSelfSufficient;
    c.childUnderSix = record.childUnderSix;
    c.certified = record.certified;
    c.senioritySteps = record.senioritySteps;
    c.cuaf = record.cuaf;
    c.method = codeOf<Method>(record.method).value_or(Method::Contract);
    return c;
}

} // namespace cost
