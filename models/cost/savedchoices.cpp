#include "models/cost/savedchoices.h"
#include "models/cost/codes.h"
#include "models/records/costsimulation.h"

namespace cost {

namespace {
template <class E> E chosen(const QString &code) { return ofCode<E>(code.toLatin1()).value_or(E{}); }
} // namespace

Choices choicesOf(const CostSimulation &record)
{
    Choices c;
    c.date = record.date;
    c.service = chosen<Service>(record.service);
    c.schedule = chosen<Schedule>(record.schedule);
    c.level = chosen<Level>(record.level);
    c.contract = chosen<Contract>(record.contract);
    c.weeklyHours = record.weeklyHours;
    const auto unit = ofCode<PayUnit>(record.payBasis.toLatin1());
    if (unit && record.pay) c.pay = Pay{*record.pay, *unit};
    c.lunches = record.lunches;
    c.dinners = record.dinners;
    c.lodgings = record.lodgings;
    c.board = chosen<Board>(record.boardGiven);
    c.daysPerMonth = record.daysPerMonth;
    c.nonSelfSufficient = record.nonSelfSufficient;
    c.childUnderSix = record.childUnderSix;
    c.certified = record.certified;
    c.senioritySteps = record.senioritySteps;
    c.cuaf = record.cuaf;
    c.method = chosen<Method>(record.method);
    return c;
}

} // namespace cost
