#include "models/practices/contractcost.h"
#include "models/cost/simulationrecord.h"
#include "models/intake/offer.h"
#include "models/practices/terms.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace practices {
namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ContractCost)
};

QString boardOf(const CostSimulation &s)
{
    return s.lunches + s.dinners + s.lodgings == 0
        ? Text::tr("none")
        : Text::tr("%1 lunches, %2 dinners, %3 nights a week, %4").arg(s.lunches).arg(s.dinners).arg(s.lodgings)
              .arg(CostSimulation::type.shown(CostSimulation::type.field("board_given"), s.boardGiven).toLower());
}

// What a minimum or a budget came to, in the unit of the schedule.
std::optional<Cents> payOf(const CostSimulation &s, const cost::Tables &tables)
{
    const auto answer = cost::simulateRecord(s, tables);
    const auto *breakdown = std::get_if<cost::Breakdown>(&answer);
    if (!breakdown) return s.pay;
    const cost::Totals &t = breakdown->totals;
    return t.minimum + t.allowances + t.superminimum;
}
} // namespace

CostSimulation simulationOf(const Placement &p, QDate day)
{
    CostSimulation s;
    const RecordType &type = Placement::type;
    s.date = day;
    s.title = u"%1, %2, %3"_s.arg(type.shown(type.field("service"), p.service), type.shown(type.field("schedule"), p.schedule), type.shown(type.field("level"), p.level));
    s.person = p.employer;
    s.request = p.request;
    s.site = p.site;
    s.service = p.service;
    s.schedule = p.schedule;
    s.level = p.level;
    s.contract = p.contract;
    if (!intake::isNight(p.schedule)) s.weeklyHours = hoursOf(p);
    if (p.pay) {
        s.payBasis = isPaidByHour(p) ? u"hour"_s : u"month"_s;
        s.pay = p.pay;
    }
    if (p.board != u"none") {
        s.lunches = p.lunches;
        s.dinners = p.dinners;
        s.lodgings = p.lodgings;
        s.boardGiven = p.board;
    }
    s.nonSelfSufficient = p.twoPersons ? 2 : 1;
    s.childUnderSix = p.childUnderSix;
    s.certified = p.certified;
    s.senioritySteps = senioritySteps(p, day);
    s.starts = p.starts;
    s.ends = lastDay(p);
    return s;
}

QStringList differences(const Placement &p, const CostSimulation &simulation, const cost::Tables &tables)
{
    const CostSimulation made = simulationOf(p, simulation.date);
    const RecordType &type = CostSimulation::type;
    const Row here = rowOf(made), there = rowOf(simulation);
    QStringList found;
    const auto differ = [&found](const QString &what, const QString &contract, const QString &before) {
        if (contract != before) found << Text::tr("%1: %2 in the contract, %3 in the simulation.").arg(what, contract, before);
    };
    for (const char *column : {"service", "schedule", "level", "contract", "weekly_hours", "non_self_sufficient", "child_under_six", "certified"}) {
        const Field &f = type.field(column);
        const qsizetype at = type.indexOf(column);
        if (intake::isNight(p.schedule) && f.column == "weekly_hours"_ba) continue;
        const auto said = [&](const Row &row) { return f.isEmpty(row.at(at)) && f.kind != Field::Kind::Flag ? Text::tr("not said") : type.shown(f, row.at(at)); };
        differ(type.translated(f.label), said(here), said(there));
    }
    differ(Text::tr("Board and lodging"), boardOf(made), boardOf(simulation));
    const auto before = payOf(simulation, tables);
    if (p.schedule == simulation.schedule && p.pay && before && *before != *p.pay)
        found << Text::tr("Pay: %1 in the contract, %2 in the simulation.").arg(payShown(p, *p.pay), payShown(p, *before));
    return found;
}

} // namespace practices
