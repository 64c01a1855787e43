#include "models/cost/simulationrecord.h"
#include "models/cost/codes.h"
#include "models/cost/engine.h"
#include "models/cost/tables.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cost {

std::variant<Breakdown, Refusal> simulateRecord(const CostSimulation &record, const Tables &tables)
{
    const Choices choices = choicesOf(record);
    if (record.payBasis == u"minimum"_s) return simulate(choices, tables);
    if (!record.pay)
        return Refusal{"pay", QCoreApplication::translate("CostSimulation", "Write the amount, or choose the minimum of the contract.")};
    if (record.payBasis == u"budget"_s) return simulateBudget(choices, *record.pay, tables);
    return simulate(choices, tables);
}

CostSimulation withResult(CostSimulation record, const Breakdown &breakdown, const Tables &tables)
{
    record.monthlyCost = breakdown.totals.monthlyCost;
    record.yearlyCost = breakdown.totals.yearlyCost;
    record.effectiveHourly = breakdown.totals.effectiveHourly;
    record.table = QString::number(breakdown.tableYear);
    record.tableMark = tables.mark(breakdown.tableYear);
    return record;
}

Freshness freshnessOf(const CostSimulation &record, QDate today, const Tables &tables)
{
    if (record.table.isEmpty()) return Freshness::Current;
    const int year = record.table.toInt();
    if (tables.mark(year) != record.tableMark) return Freshness::TableChanged;
    const auto now = tables.on(std::min(today, tables.last()));
    return now && now->wages.year > year ? Freshness::NewerTable : Freshness::Current;
}

QByteArray columnOf(const QByteArray &key)
{
    // Keys of the engine's inputs that the record spells otherwise.
    static constexpr std::pair<const char *, const char *> other[] = {
        {"budget", "pay"},          {"pay.amount", "pay"},           {"pay.unit", "pay_basis"},        {"board", "lunches"},
        {"board.lunches", "lunches"}, {"board.dinners", "dinners"}, {"board.lodgings", "lodgings"}, {"board.given", "board_given"},
        {"board.days_per_month", "days_per_month"}};
    for (const auto &[input, column] : other)
        if (key == input) return column;
    return CostSimulation::type.find(key) ? key : QByteArray();
}

QString summary(const Choices &choices)
{
    const RecordType &type = CostSimulation::type;
    const auto shown = [&](const char *column, const char *code) { return type.shown(type.field(column), QString::fromLatin1(code)); };
    QStringList parts{shown("schedule", codeOf(choices.schedule)), shown("level", codeOf(choices.level))};
    if (choices.weeklyHours) parts << QCoreApplication::translate("CostSimulation", "%1 h a week").arg(choices.weeklyHours->shown());
    return parts.join(u", "_s);
}

} // namespace cost
