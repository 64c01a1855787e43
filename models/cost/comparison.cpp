#include "models/cost/comparison.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cost {
namespace {

struct TotalRow {
    const char *key, *label;
    Cents Totals::*amount;
};
constexpr TotalRow totalRows[] = {
    {"monthly_pay", QT_TRANSLATE_NOOP("Comparison", "Monthly pay"), &Totals::monthlyPay},
    {"board_month", QT_TRANSLATE_NOOP("Comparison", "Board and lodging a month"), &Totals::boardMonth},
    {"thirteenth_month", QT_TRANSLATE_NOOP("Comparison", "Thirteenth, a month"), &Totals::thirteenthMonth},
    {"severance_month", QT_TRANSLATE_NOOP("Comparison", "Severance pay (TFR), a month"), &Totals::severanceMonth},
    {"holiday_month", QT_TRANSLATE_NOOP("Comparison", "Holidays, a month"), &Totals::holidayMonth},
    {"inps_employer_month", QT_TRANSLATE_NOOP("Comparison", "INPS contributions of the family"), &Totals::inpsEmployerMonth},
    {"fund_employer_month", QT_TRANSLATE_NOOP("Comparison", "Contract fund, share of the family"), &Totals::fundEmployerMonth},
    {"worker_net_month", QT_TRANSLATE_NOOP("Comparison", "What the worker receives each month"), &Totals::workerNetMonth},
    {"monthly_cost", QT_TRANSLATE_NOOP("Comparison", "Cost a month"), &Totals::monthlyCost},
    {"monthly_cost_with_holiday", QT_TRANSLATE_NOOP("Comparison", "Cost a month with the holidays"), &Totals::monthlyCostWithHoliday},
    {"yearly_cost", QT_TRANSLATE_NOOP("Comparison", "Cost a year"), &Totals::yearlyCost},
};

struct LineRow {
    LineKind kind;
    const char *key, *label;
};
constexpr LineRow lineRows[] = {
    {LineKind::Minimum, "minimum", QT_TRANSLATE_NOOP("Comparison", "Minimum of the contract")},
    {LineKind::FunctionAllowance, "function_allowance", QT_TRANSLATE_NOOP("Comparison", "Function allowance")},
    {LineKind::ChildAllowance, "child_allowance", QT_TRANSLATE_NOOP("Comparison", "Allowance for a child under six")},
    {LineKind::CareAllowance, "care_allowance", QT_TRANSLATE_NOOP("Comparison", "Allowance for more than one person cared for")},
    {LineKind::CertificateAllowance, "certificate_allowance", QT_TRANSLATE_NOOP("Comparison", "Allowance for the quality certificate")},
    {LineKind::Superminimum, "superminimum", QT_TRANSLATE_NOOP("Comparison", "Pay above the minimum")},
    {LineKind::SeniorityStep, "seniority_step", QT_TRANSLATE_NOOP("Comparison", "Seniority steps")},
    {LineKind::BoardPaid, "board_paid", QT_TRANSLATE_NOOP("Comparison", "Board and lodging paid in money")},
    {LineKind::BoardInKind, "board_in_kind", QT_TRANSLATE_NOOP("Comparison", "Board and lodging given")},
    {LineKind::Thirteenth, "thirteenth", QT_TRANSLATE_NOOP("Comparison", "Thirteenth month's pay")},
    {LineKind::Holiday, "holiday", QT_TRANSLATE_NOOP("Comparison", "Holidays")},
    {LineKind::Severance, "severance", QT_TRANSLATE_NOOP("Comparison", "Severance pay (TFR)")},
    {LineKind::InpsEmployer, "inps_employer", QT_TRANSLATE_NOOP("Comparison", "INPS contributions of the family")},
    {LineKind::FundEmployer, "fund_employer", QT_TRANSLATE_NOOP("Comparison", "Contract fund, share of the family")},
    {LineKind::InpsWorker, "inps_worker", QT_TRANSLATE_NOOP("Comparison", "INPS contributions of the worker")},
    {LineKind::FundWorker, "fund_worker", QT_TRANSLATE_NOOP("Comparison", "Contract fund, share of the worker")},
};

template<typename AmountOf>
ComparisonRow row(const char *key, const char *label, const QList<Breakdown> &scenarios, AmountOf amountOf)
{
    ComparisonRow result{key, QCoreApplication::translate("Comparison", label), {}, {}};
    for (const Breakdown &scenario : scenarios) {
        result.amounts << amountOf(scenario);
        result.differences << result.amounts.last() - result.amounts.first();
    }
    return result;
}

std::optional<Cents> lineMonth(const Breakdown &breakdown, LineKind kind)
{
    std::optional<Cents> sum;
    for (const Line &line : breakdown.lines)
        if (line.kind == kind) sum = sum.value_or(Cents{}) + line.month;
    return sum;
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

} // namespace

bool ComparisonRow::differs() const
{
    return std::any_of(differences.begin(), differences.end(), [](Cents d) { return d != Cents{}; });
}

Comparison compare(const QList<Breakdown> &scenarios)
{
    Comparison result;
    for (const LineRow &line : lineRows) {
        const auto has = [&line](const Breakdown &b) { return lineMonth(b, line.kind).has_value(); };
        if (!std::any_of(scenarios.begin(), scenarios.end(), has)) continue;
        result.lines << row(line.key, line.label, scenarios, [&line](const Breakdown &b) { return lineMonth(b, line.kind).value_or(Cents{}); });
    }
    for (const TotalRow &total : totalRows)
        result.totals << row(total.key, total.label, scenarios, [&total](const Breakdown &b) { return b.totals.*total.amount; });
    return result;
}

QString signedAmount(Cents difference)
{
    return difference > Cents{} ? u'+' + difference.shown() : difference.shown();
}

std::variant<Breakdown, Refusal> oneHourMore(Choices choices, const Tables &tables)
{
    if (!choices.weeklyHours)
        return Refusal{"weekly_hours"_qba, Text::tr("The hours of this schedule are set by the contract: there is no hour more to add.")};
    choices.weeklyHours->units += Decimal::one;
    return simulate(choices, tables);
}

std::variant<Breakdown, Refusal> oneLevelHigher(Choices choices, const Tables &tables)
{
    const auto tryLevel = [&tables](Choices c) {
        auto result = simulate(c, tables);
        const auto *refusal = std::get_if<Refusal>(&result);
        if (!refusal || refusal->key != "pay" || !c.pay) return result;
        c.pay.reset();
        return simulate(c, tables);
    };
    while (choices.level < Level::DS) {
        choices.level = static_cast<Level>(static_cast<int>(choices.level) + 1);
        auto result = tryLevel(choices);
        const auto *refusal = std::get_if<Refusal>(&result);
        if (!refusal || (refusal->key != "level" && refusal->key != "service")) return result;
    }
    return Refusal{"level"_qba, Text::tr("There is no higher level for this schedule.")};
}

} // namespace cost
