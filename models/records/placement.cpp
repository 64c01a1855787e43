#include "models/records/placement.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
constexpr Choice steps[] = {
    {"information", QT_TRANSLATE_NOOP("Placement", "Family and worker informed")},
    {"letter", QT_TRANSLATE_NOOP("Placement", "Letter of hiring signed")},
    {"inps-notice", QT_TRANSLATE_NOOP("Placement", "Hiring told to INPS")},
    {"inps-sheet", QT_TRANSLATE_NOOP("Placement", "INPS data handed over")},
    {"cassa-colf", QT_TRANSLATE_NOOP("Placement", "Cassa Colf explained")},
    {"register", QT_TRANSLATE_NOOP("Placement", "Regional register")},
    {"privacy", QT_TRANSLATE_NOOP("Placement", "Privacy notes handed over")},
    {"first-payslip", QT_TRANSLATE_NOOP("Placement", "First payslip")},
    {"contribution", QT_TRANSLATE_NOOP("Placement", "INPS contributions of the quarter")},
    {"trial", QT_TRANSLATE_NOOP("Placement", "End of the trial")},
    {"fixed-end", QT_TRANSLATE_NOOP("Placement", "End of the contract")},
    {"seniority", QT_TRANSLATE_NOOP("Placement", "Step of seniority")},
    {"renewal", QT_TRANSLATE_NOOP("Placement", "Renewal or change")},
    {"termination", QT_TRANSLATE_NOOP("Placement", "End told to INPS")},
    {"settlement", QT_TRANSLATE_NOOP("Placement", "Last payslip and severance")},
    {"feedback", QT_TRANSLATE_NOOP("Placement", "Evaluations asked")},
};
constexpr Choice states[] = {
    {"planned", QT_TRANSLATE_NOOP("Placement", "Agreed, not begun")},
    {"in-force", QT_TRANSLATE_NOOP("Placement", "In force")},
    {"ended", QT_TRANSLATE_NOOP("Placement", "Ended")},
    {"dropped", QT_TRANSLATE_NOOP("Placement", "Never begun")},
};
constexpr Choice services[] = {
    {"carer", QT_TRANSLATE_NOOP("Placement", "Badante (carer)")},
    {"housekeeper", QT_TRANSLATE_NOOP("Placement", "Colf (housekeeper)")},
    {"babysitter", QT_TRANSLATE_NOOP("Placement", "Baby-sitter (tata)")},
};
constexpr Choice schedules[] = {
    {"live-in", QT_TRANSLATE_NOOP("Placement", "Living in")},
    {"reduced-live-in", QT_TRANSLATE_NOOP("Placement", "Living in, reduced hours")},
    {"live-out", QT_TRANSLATE_NOOP("Placement", "Full-time, part-time or by the hour")},
    {"night-presence", QT_TRANSLATE_NOOP("Placement", "Night presence")},
    {"weekend", QT_TRANSLATE_NOOP("Placement", "Weekend")},
    {"night-care", QT_TRANSLATE_NOOP("Placement", "Night care")},
};
constexpr Choice levels[] = {{"A", "A"}, {"AS", "AS"}, {"B", "B"}, {"BS", "BS"}, {"C", "C"}, {"CS", "CS"}, {"D", "D"}, {"DS", "DS"}, {"unico", QT_TRANSLATE_NOOP("Placement", "One level")}};
constexpr Choice contracts[] = {
    {"permanent", QT_TRANSLATE_NOOP("Placement", "Without an end date")},
    {"fixed-term", QT_TRANSLATE_NOOP("Placement", "With an end date")},
};
constexpr Choice weekdays[] = {
    {"mon", QT_TRANSLATE_NOOP("Placement", "Monday")},
    {"tue", QT_TRANSLATE_NOOP("Placement", "Tuesday")},
    {"wed", QT_TRANSLATE_NOOP("Placement", "Wednesday")},
    {"thu", QT_TRANSLATE_NOOP("Placement", "Thursday")},
    {"fri", QT_TRANSLATE_NOOP("Placement", "Friday")},
    {"sat", QT_TRANSLATE_NOOP("Placement", "Saturday")},
    {"sun", QT_TRANSLATE_NOOP("Placement", "Sunday")},
};
constexpr Choice boards[] = {
    {"none", QT_TRANSLATE_NOOP("Placement", "Not given")},
    {"in-kind", QT_TRANSLATE_NOOP("Placement", "Given")},
    {"paid", QT_TRANSLATE_NOOP("Placement", "Paid in money")},
};
constexpr Choice payrolls[] = {
    {"family", QT_TRANSLATE_NOOP("Placement", "The family itself")},
    {"caf", QT_TRANSLATE_NOOP("Placement", "A CAF or patronato")},
    {"association", QT_TRANSLATE_NOOP("Placement", "An association of employers")},
    {"consultant", QT_TRANSLATE_NOOP("Placement", "A labour consultant")},
    {"wemi", QT_TRANSLATE_NOOP("Placement", "An office named by WeMi")},
    {"unknown", QT_TRANSLATE_NOOP("Placement", "Not known yet")},
};
constexpr Choice domiciles[] = {
    {"here", QT_TRANSLATE_NOOP("Placement", "In this home")},
    {"elsewhere", QT_TRANSLATE_NOOP("Placement", "At the own address")},
};
constexpr Choice yesNo[] = {
    {"yes", QT_TRANSLATE_NOOP("Placement", "Yes")},
    {"no", QT_TRANSLATE_NOOP("Placement", "No")},
};
constexpr Choice enders[] = {
    {"family", QT_TRANSLATE_NOOP("Placement", "The family, with notice")},
    {"worker", QT_TRANSLATE_NOOP("Placement", "The worker, with notice")},
    {"trial", QT_TRANSLATE_NOOP("Placement", "During the trial")},
    {"term", QT_TRANSLATE_NOOP("Placement", "At its end date")},
    {"agreement", QT_TRANSLATE_NOOP("Placement", "By agreement")},
    {"death", QT_TRANSLATE_NOOP("Placement", "Death of the assisted person")},
    {"cause", QT_TRANSLATE_NOOP("Placement", "At once, for a serious cause")},
};

constexpr auto who = QT_TRANSLATE_NOOP("Placement", "The contract");
constexpr auto job = QT_TRANSLATE_NOOP("Placement", "The work");
constexpr auto pay = QT_TRANSLATE_NOOP("Placement", "The pay");
constexpr auto place = QT_TRANSLATE_NOOP("Placement", "Place and terms");
constexpr auto support = QT_TRANSLATE_NOOP("Placement", "Support");
constexpr auto end = QT_TRANSLATE_NOOP("Placement", "The end");

constexpr Field stepFields[] = {
    field<&SupportStep::id>({.column = "id"}),
    field<&SupportStep::step>({.column = "step", .label = QT_TRANSLATE_NOOP("Placement", "Step"), .rules = Required | Titled, .choices = steps}),
    field<&SupportStep::due>({.column = "due", .label = QT_TRANSLATE_NOOP("Placement", "By")}),
    field<&SupportStep::doneOn>({.column = "done_on", .label = QT_TRANSLATE_NOOP("Placement", "Done on")}),
    field<&SupportStep::doneBy>({.column = "done_by", .label = QT_TRANSLATE_NOOP("Placement", "By whom"), .target = "operator"}),
    field<&SupportStep::notNeeded>({.column = "not_needed", .label = QT_TRANSLATE_NOOP("Placement", "Not needed")}),
    field<&SupportStep::note>({.column = "note", .label = QT_TRANSLATE_NOOP("Placement", "Note"), .maximumLength = 300,
                               .sensitivity = Sensitivity::Personal}),
};
constexpr Field fields[] = {
    field<&Placement::id>({.column = "id"}),
    field<&Placement::protocol>({.column = "protocol", .label = QT_TRANSLATE_NOOP("Placement", "Number"), .group = who,
                                 .rules = Searched | Listed | Titled | Computed, .maximumLength = 24, .disclosure = Disclosure::Worker}),
    field<&Placement::state>({.column = "state", .unit = "state", .label = QT_TRANSLATE_NOOP("Placement", "State"), .group = who, .rules = Listed | Computed,
                              .choices = states, .disclosure = Disclosure::Worker}),
    field<&Placement::familyName>({.column = "family_name", .label = QT_TRANSLATE_NOOP("Placement", "Employer"), .group = who,
                                   .rules = Searched | Listed | Titled | Derived, .maximumLength = 250, .disclosure = Disclosure::Worker,
                                   .sensitivity = Sensitivity::Personal}),
    field<&Placement::workerName>({.column = "worker_name", .label = QT_TRANSLATE_NOOP("Placement", "Worker"), .group = who,
                                   .rules = Searched | Listed | Titled | Derived, .maximumLength = 250, .disclosure = Disclosure::Worker,
                                   .sensitivity = Sensitivity::Personal}),
    field<&Placement::employer>({.column = "employer", .label = QT_TRANSLATE_NOOP("Placement", "Employer’s record"), .group = who,
                                 .target = "person", .sensitivity = Sensitivity::Personal}),
    field<&Placement::assisted>({.column = "assisted", .label = QT_TRANSLATE_NOOP("Placement", "Assisted person"), .group = who, .target = "person",
                                 .sensitivity = Sensitivity::Personal}),
    field<&Placement::candidacy>({.column = "candidacy", .label = QT_TRANSLATE_NOOP("Placement", "Worker’s candidacy"), .group = who,
                                  .target = "candidacy", .sensitivity = Sensitivity::Personal}),
    field<&Placement::request>({.column = "request", .label = QT_TRANSLATE_NOOP("Placement", "Request"), .group = who, .target = "request"}),
    field<&Placement::proposal>({.column = "proposal", .label = QT_TRANSLATE_NOOP("Placement", "Proposal"), .group = who, .target = "proposal",
                                 .rules = Computed}),
    field<&Placement::simulation>({.column = "simulation", .label = QT_TRANSLATE_NOOP("Placement", "Cost simulation"), .group = pay,
                                   .target = "cost_simulation"}),
    field<&Placement::site>({.column = "site", .label = QT_TRANSLATE_NOOP("Placement", "Centre"), .group = who, .target = "site",
                             .rules = Listed | Computed}),
    field<&Placement::author>({.column = "author", .label = QT_TRANSLATE_NOOP("Placement", "Written by"), .group = who, .target = "operator",
                               .rules = Computed}),
    field<&Placement::handler>({.column = "handler", .label = QT_TRANSLATE_NOOP("Placement", "Followed by"), .group = who, .target = "operator",
                                .rules = Listed}),
    field<&Placement::hiredOn>({.column = "hired_on", .label = QT_TRANSLATE_NOOP("Placement", "Hired on"), .group = who, .rules = Listed | Computed}),
    field<&Placement::service>({.column = "service", .label = QT_TRANSLATE_NOOP("Placement", "Service"), .group = job, .rules = Required | Listed,
                                .choices = services, .disclosure = Disclosure::Worker}),
    field<&Placement::schedule>({.column = "schedule", .label = QT_TRANSLATE_NOOP("Placement", "Schedule"), .group = job, .rules = Required | Listed,
                                 .choices = schedules, .disclosure = Disclosure::Worker}),
    field<&Placement::level>({.column = "level", .unit = "pay", .label = QT_TRANSLATE_NOOP("Placement", "Level"), .group = job, .rules = Required | Listed,
                              .choices = levels, .disclosure = Disclosure::Worker}),
    field<&Placement::tasks>({.column = "tasks", .label = QT_TRANSLATE_NOOP("Placement", "Tasks"), .group = job, .rules = Long,
                              .maximumLength = 1000, .disclosure = Disclosure::Worker}),
    field<&Placement::contract>({.column = "contract", .unit = "contract", .label = QT_TRANSLATE_NOOP("Placement", "Contract"), .group = job, .rules = Required,
                                 .choices = contracts, .disclosure = Disclosure::Worker}),
    field<&Placement::fixedReason>({.column = "fixed_reason", .unit = "contract", .label = QT_TRANSLATE_NOOP("Placement", "Why with an end date"), .group = job,
                                    .hint = QT_TRANSLATE_NOOP("Placement", "Needed beyond 12 months"), .maximumLength = 300,
                                    .disclosure = Disclosure::Worker}),
    field<&Placement::starts>({.column = "starts", .unit = "contract", .label = QT_TRANSLATE_NOOP("Placement", "Starts"), .group = job, .rules = Listed,
                               .disclosure = Disclosure::Worker}),
    field<&Placement::ends>({.column = "ends", .unit = "contract", .label = QT_TRANSLATE_NOOP("Placement", "Ends"), .group = job, .rules = Listed,
                             .disclosure = Disclosure::Worker}),
    field<&Placement::weeklyHours>({.column = "weekly_hours", .label = QT_TRANSLATE_NOOP("Placement", "Hours a week"), .group = job,
                                    .disclosure = Disclosure::Worker}),
    field<&Placement::week>({.column = "week", .label = QT_TRANSLATE_NOOP("Placement", "Days and hours"), .group = job,
                             .disclosure = Disclosure::Worker}),
    field<&Placement::restDay>({.column = "rest_day", .label = QT_TRANSLATE_NOOP("Placement", "Weekly rest"), .group = job, .choices = weekdays,
                                .disclosure = Disclosure::Worker}),
    field<&Placement::restHalfDay>({.column = "rest_half_day", .label = QT_TRANSLATE_NOOP("Placement", "Half day of rest"), .group = job,
                                    .choices = weekdays, .disclosure = Disclosure::Worker}),
    field<&Placement::trialEnds>({.column = "trial_ends", .label = QT_TRANSLATE_NOOP("Placement", "Trial ends"), .group = job, .rules = Computed,
                                  .disclosure = Disclosure::Worker}),
    field<&Placement::pay>({.column = "pay", .unit = "pay", .label = QT_TRANSLATE_NOOP("Placement", "Pay"), .group = pay,
                            .disclosure = Disclosure::Worker}),
    field<&Placement::leastPay>({.column = "least_pay", .unit = "pay", .label = QT_TRANSLATE_NOOP("Placement", "Least under the contract"), .group = pay,
                                 .rules = Computed, .disclosure = Disclosure::Worker}),
    field<&Placement::payTable>({.column = "pay_table", .unit = "pay", .label = QT_TRANSLATE_NOOP("Placement", "Wage table"), .group = pay, .rules = Computed,
                                 .maximumLength = 12, .disclosure = Disclosure::Worker}),
    field<&Placement::childUnderSix>({.column = "child_under_six", .label = QT_TRANSLATE_NOOP("Placement", "A child under six"), .group = pay,
                                      .disclosure = Disclosure::Worker}),
    field<&Placement::twoPersons>({.column = "two_persons",
                                   .label = QT_TRANSLATE_NOOP("Placement", "More than one person who does not manage alone"), .group = pay,
                                   .disclosure = Disclosure::Worker}),
    field<&Placement::certified>({.column = "certified", .label = QT_TRANSLATE_NOOP("Placement", "The worker holds the certificate UNI 11766"),
                                  .group = pay, .disclosure = Disclosure::Worker}),
    field<&Placement::board>({.column = "board", .label = QT_TRANSLATE_NOOP("Placement", "Board and lodging"), .group = pay, .choices = boards,
                              .disclosure = Disclosure::Worker}),
    field<&Placement::lunches>({.column = "lunches", .label = QT_TRANSLATE_NOOP("Placement", "Lunches a week"), .group = pay,
                                .disclosure = Disclosure::Worker}),
    field<&Placement::dinners>({.column = "dinners", .label = QT_TRANSLATE_NOOP("Placement", "Dinners a week"), .group = pay,
                                .disclosure = Disclosure::Worker}),
    field<&Placement::lodgings>({.column = "lodgings", .label = QT_TRANSLATE_NOOP("Placement", "Nights of lodging a week"), .group = pay,
                                 .disclosure = Disclosure::Worker}),
    field<&Placement::payroll>({.column = "payroll", .label = QT_TRANSLATE_NOOP("Placement", "Who does the payslips"), .group = pay,
                                .choices = payrolls}),
    field<&Placement::payrollNote>({.column = "payroll_note", .label = QT_TRANSLATE_NOOP("Placement", "Which office"), .group = pay,
                                    .maximumLength = 200}),
    field<&Placement::workStreet>({.column = "work_street", .unit = "work address", .label = QT_TRANSLATE_NOOP("Placement", "Street and number"), .group = place,
                                   .maximumLength = 200, .disclosure = Disclosure::Worker, .sensitivity = Sensitivity::Personal}),
    field<&Placement::workPostcode>({.column = "work_postcode", .unit = "work address", .label = QT_TRANSLATE_NOOP("Placement", "Postcode"), .group = place,
                                     .maximumLength = 5, .disclosure = Disclosure::Worker, .sensitivity = Sensitivity::Personal}),
    field<&Placement::workCity>({.column = "work_city", .unit = "work address", .label = QT_TRANSLATE_NOOP("Placement", "Town"), .group = place, .maximumLength = 80,
                                 .disclosure = Disclosure::Worker, .sensitivity = Sensitivity::Personal}),
    field<&Placement::transfers>({.column = "transfers", .label = QT_TRANSLATE_NOOP("Placement", "Other places of work"), .group = place,
                                  .hint = QT_TRANSLATE_NOOP("Placement", "Moves for a time, journeys, holidays"), .maximumLength = 300,
                                  .disclosure = Disclosure::Worker}),
    field<&Placement::workerDomicile>({.column = "worker_domicile", .label = QT_TRANSLATE_NOOP("Placement", "The worker lives"), .group = place,
                                       .choices = domiciles, .disclosure = Disclosure::Worker}),
    field<&Placement::ownSpace>({.column = "own_space", .label = QT_TRANSLATE_NOOP("Placement", "Space for the worker’s things"), .group = place,
                                 .maximumLength = 200, .disclosure = Disclosure::Worker}),
    field<&Placement::holidayPeriod>({.column = "holiday_period", .label = QT_TRANSLATE_NOOP("Placement", "When holidays are taken"), .group = place,
                                      .maximumLength = 200, .disclosure = Disclosure::Worker}),
    field<&Placement::workClothes>({.column = "work_clothes", .label = QT_TRANSLATE_NOOP("Placement", "Work clothes"), .group = place,
                                    .choices = yesNo, .disclosure = Disclosure::Worker}),
    field<&Placement::cameras>({.column = "cameras", .label = QT_TRANSLATE_NOOP("Placement", "Cameras or recorders in the home"), .group = place,
                                .choices = yesNo, .disclosure = Disclosure::Worker}),
    field<&Placement::otherTerms>({.column = "other_terms", .label = QT_TRANSLATE_NOOP("Placement", "Other terms"), .group = place, .rules = Long,
                                   .maximumLength = 1000, .disclosure = Disclosure::Worker}),
    field<&Placement::steps>({.column = "steps", .label = QT_TRANSLATE_NOOP("Placement", "Steps of the support"), .group = support,
                              .item = &SupportStep::type}),
    field<&Placement::nextStep>({.column = "next_step", .label = QT_TRANSLATE_NOOP("Placement", "Next step"), .group = support,
                                 .rules = Listed | Computed | Derived, .choices = steps}),
    field<&Placement::nextDue>({.column = "next_due", .label = QT_TRANSLATE_NOOP("Placement", "By"), .group = support, .rules = Listed | Computed | Derived}),
    field<&Placement::supportedOn>({.column = "supported_on", .label = QT_TRANSLATE_NOOP("Placement", "Support given on"), .group = support,
                                    .rules = Computed | Derived}),
    field<&Placement::inpsOpen>({.column = "inps_open", .label = QT_TRANSLATE_NOOP("Placement", "INPS not told yet"), .group = support,
                                 .rules = Computed | Derived}),
    field<&Placement::inpsCode>({.column = "inps_code", .label = QT_TRANSLATE_NOOP("Placement", "INPS code of the contract"), .group = support,
                                 .maximumLength = 40, .sensitivity = Sensitivity::Personal}),
    field<&Placement::endedOn>({.column = "ended_on", .unit = "state", .label = QT_TRANSLATE_NOOP("Placement", "Last day of work"), .group = end, .rules = Listed}),
    field<&Placement::endedBy>({.column = "ended_by", .unit = "state", .label = QT_TRANSLATE_NOOP("Placement", "Who ended it"), .group = end, .choices = enders}),
    field<&Placement::endedWhy>({.column = "ended_why", .unit = "state", .label = QT_TRANSLATE_NOOP("Placement", "Why"), .group = end, .maximumLength = 300,
                                 .sensitivity = Sensitivity::Personal}),
    field<&Placement::noticeDays>({.column = "notice_days", .unit = "state", .label = QT_TRANSLATE_NOOP("Placement", "Days of notice"), .group = end, .rules = Computed}),
    field<&Placement::notes>({.column = "notes", .label = QT_TRANSLATE_NOOP("Placement", "Notes of the office"), .group = end,
                              .rules = Long | Searched, .sensitivity = Sensitivity::Special}),
};

QList<Problem> check(const Row &row)
{
    const auto placement = recordOf<Placement>(row);
    QList<Problem> found;
    if (placement.starts.isValid() && placement.ends.isValid() && placement.ends < placement.starts)
        found << Problem{"ends", QCoreApplication::translate("Placement", "The contract would end before it starts.")};
    if (placement.starts.isValid() && placement.endedOn.isValid() && placement.endedOn < placement.starts)
        found << Problem{"ended_on", QCoreApplication::translate("Placement", "The last day of work would be before the first.")};
    return found;
}

Row derived(Row row)
{
    auto placement = recordOf<Placement>(row);
    placement.nextStep.clear();
    placement.nextDue = {};
    placement.supportedOn = {};
    placement.inpsOpen = std::ranges::none_of(placement.steps, [](const SupportStep &step) { return step.step == u"inps-notice" && !step.isOpen(); });
    for (const SupportStep &step : placement.steps) {
        if (step.isOpen() && step.due.isValid() && (!placement.nextDue.isValid() || step.due < placement.nextDue)) {
            placement.nextDue = step.due;
            placement.nextStep = step.step;
        }
        if (step.doneOn.isValid() && (!placement.supportedOn.isValid() || step.doneOn < placement.supportedOn)) placement.supportedOn = step.doneOn;
    }
    return rowOf(placement);
}

QString titleOf(const Row &row)
{
    const auto placement = recordOf<Placement>(row);
    const QString names = placement.familyName + (placement.familyName.isEmpty() || placement.workerName.isEmpty() ? QString() : QStringLiteral(" / ")) + placement.workerName;
    return (placement.protocol + QLatin1Char(' ') + names).trimmed();
}
} // namespace

const RecordType SupportStep::type{"", "Placement", QT_TRANSLATE_NOOP("Placement", "Step"), QT_TRANSLATE_NOOP("Placement", "Steps"), stepFields, nullptr, [] { return rowOf(SupportStep{}); }};
const RecordType Placement::type{"placement", "Placement", QT_TRANSLATE_NOOP("Placement", "Contract"), QT_TRANSLATE_NOOP("Placement", "Contracts"), fields, check, [] { return rowOf(Placement{}); }, derived, titleOf, "protocol"};
