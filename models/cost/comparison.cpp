#include "models/cost/comparison.h"
#include "models/cost/codes.h"
#include "models/cost/explanation.h"
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

template<typename AmountOf>
ComparisonRow row(const char *key, const QString &label, const QList<Breakdown> &scenarios, AmountOf amountOf)
{
    ComparisonRow result{key, label, {}, {}};
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
    const bool oneMethod = std::all_of(scenarios.begin(), scenarios.end(), [&](const Breakdown &b) { return b.choices.method == scenarios.first().choices.method; });
    for (std::size_t i = 0; oneMethod && i < codesOf<LineKind>.size(); ++i) {
        const LineKind kind{static_cast<std::uint8_t>(i)};
        if (!std::any_of(scenarios.begin(), scenarios.end(), [kind](const Breakdown &b) { return lineMonth(b, kind).has_value(); })) continue;
        result.lines << row(codeOf(kind), labelOf(kind, scenarios.first().choices.method), scenarios,
                            [kind](const Breakdown &b) { return lineMonth(b, kind).value_or(Cents{}); });
    }
    for (const TotalRow &total : totalRows)
        result.totals << row(total.key, QCoreApplication::translate("Comparison", total.label), scenarios, [&total](const Breakdown &b) { return b.totals.*total.amount; });
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
