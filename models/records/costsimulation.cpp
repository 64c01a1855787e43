#include "models/records/costsimulation.h"
#include <QCoreApplication>

namespace {
constexpr Choice services[] = {
    {"carer", QT_TRANSLATE_NOOP("CostSimulation", "Carer (badante)")},
    {"housekeeper", QT_TRANSLATE_NOOP("CostSimulation", "Housekeeper (colf)")},
    {"babysitter", QT_TRANSLATE_NOOP("CostSimulation", "Baby-sitter (tata)")},
};
constexpr Choice schedules[] = {
    {"live-in", QT_TRANSLATE_NOOP("CostSimulation", "Live-in")},
    {"reduced-live-in", QT_TRANSLATE_NOOP("CostSimulation", "Reduced live-in")},
    {"live-out", QT_TRANSLATE_NOOP("CostSimulation", "Full-time / part-time / by the hour")},
    {"night-presence", QT_TRANSLATE_NOOP("CostSimulation", "Night presence")},
    {"night-care", QT_TRANSLATE_NOOP("CostSimulation", "Night care")},
    {"weekend", QT_TRANSLATE_NOOP("CostSimulation", "Weekend")},
};
constexpr Choice levels[] = {
    {"A", "A"}, {"AS", "AS"}, {"B", "B"}, {"BS", "BS"}, {"C", "C"}, {"CS", "CS"}, {"D", "D"}, {"DS", "DS"},
    {"unico", QT_TRANSLATE_NOOP("CostSimulation", "Single level")},
};
constexpr Choice contracts[] = {
    {"permanent", QT_TRANSLATE_NOOP("CostSimulation", "Permanent")},
    {"fixed-term", QT_TRANSLATE_NOOP("CostSimulation", "Fixed term")},
};
constexpr Choice payBases[] = {
    {"minimum", QT_TRANSLATE_NOOP("CostSimulation", "The minimum of the contract")},
    {"month", QT_TRANSLATE_NOOP("CostSimulation", "Euro a month")},
    {"hour", QT_TRANSLATE_NOOP("CostSimulation", "Euro an hour")},
    {"budget", QT_TRANSLATE_NOOP("CostSimulation", "A total budget a month")},
};
constexpr Choice boards[] = {
    {"in-kind", QT_TRANSLATE_NOOP("CostSimulation", "Given in kind")},
    {"paid", QT_TRANSLATE_NOOP("CostSimulation", "Paid as an allowance")},
};
constexpr Choice methods[] = {
    {"contract", QT_TRANSLATE_NOOP("CostSimulation", "National contract")},
    {"portal", QT_TRANSLATE_NOOP("CostSimulation", "As the portal computes")},
};

constexpr auto about = QT_TRANSLATE_NOOP("CostSimulation", "Simulation");
constexpr auto work = QT_TRANSLATE_NOOP("CostSimulation", "Work");
constexpr auto money = QT_TRANSLATE_NOOP("CostSimulation", "Pay");
constexpr auto board = QT_TRANSLATE_NOOP("CostSimulation", "Board and lodging");
constexpr auto allowances = QT_TRANSLATE_NOOP("CostSimulation", "Allowances and contributions");
constexpr auto result = QT_TRANSLATE_NOOP("CostSimulation", "Result");

constexpr auto family = Disclosure::Family;

constexpr Field fields[] = {
    field<&CostSimulation::id>({.column = "id"}),
    field<&CostSimulation::title>({.column = "title", .label = QT_TRANSLATE_NOOP("CostSimulation", "Title"), .group = about,
                                   .rules = Searched | Listed | Titled, .maximumLength = 120, .disclosure = family}),
    field<&CostSimulation::person>({.column = "person", .label = QT_TRANSLATE_NOOP("CostSimulation", "For"), .group = about,
                                    .hint = QT_TRANSLATE_NOOP("CostSimulation", "A person already known; may be left empty"), .target = "person",
                                    .rules = Listed, .sensitivity = Sensitivity::Personal}),
    field<&CostSimulation::request>({.column = "request", .label = QT_TRANSLATE_NOOP("CostSimulation", "For the request"), .group = about, .target = "request"}),
    field<&CostSimulation::site>({.column = "site", .label = QT_TRANSLATE_NOOP("CostSimulation", "Centre"), .group = about, .target = "site", .rules = Computed}),
    field<&CostSimulation::author>({.column = "author", .label = QT_TRANSLATE_NOOP("CostSimulation", "Operator"), .group = about, .target = "operator", .rules = Computed}),
    field<&CostSimulation::date>({.column = "date", .label = QT_TRANSLATE_NOOP("CostSimulation", "As of"), .group = about, .rules = Required | Listed, .disclosure = family}),
    field<&CostSimulation::service>({.column = "service", .label = QT_TRANSLATE_NOOP("CostSimulation", "Service"), .group = work, .rules = Required | Listed, .choices = services, .disclosure = family}),
    field<&CostSimulation::schedule>({.column = "schedule", .label = QT_TRANSLATE_NOOP("CostSimulation", "Schedule"), .group = work, .rules = Required | Listed, .choices = schedules, .disclosure = family}),
    field<&CostSimulation::level>({.column = "level", .label = QT_TRANSLATE_NOOP("CostSimulation", "Level"), .group = work, .rules = Required | Listed, .choices = levels, .disclosure = family}),
    field<&CostSimulation::contract>({.column = "contract", .label = QT_TRANSLATE_NOOP("CostSimulation", "Contract"), .group = work, .rules = Required, .choices = contracts, .disclosure = family}),
    field<&CostSimulation::weeklyHours>({.column = "weekly_hours", .label = QT_TRANSLATE_NOOP("CostSimulation", "Hours a week"), .group = work, .rules = Listed, .disclosure = family}),
    field<&CostSimulation::starts>({.column = "starts", .label = QT_TRANSLATE_NOOP("CostSimulation", "Starts on"), .group = work, .disclosure = family}),
    field<&CostSimulation::ends>({.column = "ends", .label = QT_TRANSLATE_NOOP("CostSimulation", "Ends on"), .group = work, .disclosure = family}),
    field<&CostSimulation::payBasis>({.column = "pay_basis", .unit = "pay", .label = QT_TRANSLATE_NOOP("CostSimulation", "Pay proposed"), .group = money, .rules = Required, .choices = payBases, .disclosure = family}),
    field<&CostSimulation::pay>({.column = "pay", .unit = "pay", .label = QT_TRANSLATE_NOOP("CostSimulation", "Amount"), .group = money, .disclosure = family}),
    field<&CostSimulation::senioritySteps>({.column = "seniority_steps", .label = QT_TRANSLATE_NOOP("CostSimulation", "Seniority steps"), .group = money,
                                            .hint = QT_TRANSLATE_NOOP("CostSimulation", "One every two years of service, seven at most"), .disclosure = family}),
    field<&CostSimulation::lunches>({.column = "lunches", .label = QT_TRANSLATE_NOOP("CostSimulation", "Lunches a week"), .group = board, .disclosure = family}),
    field<&CostSimulation::dinners>({.column = "dinners", .label = QT_TRANSLATE_NOOP("CostSimulation", "Dinners a week"), .group = board, .disclosure = family}),
    field<&CostSimulation::lodgings>({.column = "lodgings", .label = QT_TRANSLATE_NOOP("CostSimulation", "Nights lodged a week"), .group = board, .disclosure = family}),
    field<&CostSimulation::boardGiven>({.column = "board_given", .label = QT_TRANSLATE_NOOP("CostSimulation", "Board and lodging are"), .group = board, .rules = Required, .choices = boards, .disclosure = family}),
    field<&CostSimulation::daysPerMonth>({.column = "days_per_month", .label = QT_TRANSLATE_NOOP("CostSimulation", "Days a month"), .group = board,
                                          .hint = QT_TRANSLATE_NOOP("CostSimulation", "Empty: 30 from November 2025, 26 before"), .disclosure = family}),
    field<&CostSimulation::nonSelfSufficient>({.column = "non_self_sufficient", .label = QT_TRANSLATE_NOOP("CostSimulation", "Persons not self-sufficient"), .group = allowances,
                                               .hint = QT_TRANSLATE_NOOP("CostSimulation", "2 means more than one"), .disclosure = family}),
    field<&CostSimulation::childUnderSix>({.column = "child_under_six", .label = QT_TRANSLATE_NOOP("CostSimulation", "A child under six"), .group = allowances, .disclosure = family}),
    field<&CostSimulation::certified>({.column = "certified", .label = QT_TRANSLATE_NOOP("CostSimulation", "Worker certified UNI 11766"), .group = allowances, .disclosure = family}),
    field<&CostSimulation::cuaf>({.column = "cuaf", .label = QT_TRANSLATE_NOOP("CostSimulation", "CUAF contribution due"), .group = allowances,
                                  .hint = QT_TRANSLATE_NOOP("CostSimulation", "CUAF: family allowances fund. Not due between spouses or relatives up to the third degree living together"), .disclosure = family}),
    field<&CostSimulation::method>({.column = "method", .label = QT_TRANSLATE_NOOP("CostSimulation", "Method"), .group = allowances, .rules = Required, .choices = methods, .disclosure = family}),
    field<&CostSimulation::notes>({.column = "notes", .label = QT_TRANSLATE_NOOP("CostSimulation", "Notes"), .group = about, .rules = Long | Searched, .sensitivity = Sensitivity::Special}),
    field<&CostSimulation::monthlyCost>({.column = "monthly_cost", .label = QT_TRANSLATE_NOOP("CostSimulation", "Cost a month"), .group = result, .rules = Computed | Listed, .disclosure = family}),
    field<&CostSimulation::yearlyCost>({.column = "yearly_cost", .label = QT_TRANSLATE_NOOP("CostSimulation", "Cost a year"), .group = result, .rules = Computed | Listed, .disclosure = family}),
    field<&CostSimulation::effectiveHourly>({.column = "effective_hourly", .label = QT_TRANSLATE_NOOP("CostSimulation", "Effective hourly pay"), .group = result, .rules = Computed, .disclosure = family}),
    field<&CostSimulation::table>({.column = "wage_table", .label = QT_TRANSLATE_NOOP("CostSimulation", "Wage table"), .group = result, .rules = Computed | Listed, .maximumLength = 20, .disclosure = family}),
    field<&CostSimulation::tableMark>({.column = "table_mark", .maximumLength = 64}),
};
// The commonest case: a live-in carer, full time, given board and lodging.
Row newRow()
{
    CostSimulation blank;
    blank.date = QDate::currentDate();
    blank.weeklyHours = Decimal::whole(54);
    blank.lunches = blank.dinners = blank.lodgings = 7;
    return rowOf(blank);
}
} // namespace

const RecordType CostSimulation::type{"cost_simulation", "CostSimulation", QT_TRANSLATE_NOOP("CostSimulation", "Simulation"),
                                      QT_TRANSLATE_NOOP("CostSimulation", "Simulations"), fields, nullptr, newRow};
