#include "models/cost/pricing.h"
#include "models/cost/fraction.h"
#include "models/cost/limits.h"
#include "models/cost/tables.h"
#include <QCoreApplication>
#include <set>

using namespace Qt::StringLiterals;

namespace cost {
namespace {

struct Pricing {
    Q_DECLARE_TR_FUNCTIONS(Pricing)
};

// In the night schedules a pay by the hour is refused for its unit, not for its amount.
bool isUnder(const Pay &pay, const Breakdown &minimum)
{
    if (pay.amount <= Cents{} || (pay.unit == PayUnit::Hour && isNight(minimum.choices.schedule))) return false;
    const auto month = [&minimum](Cents amount, PayUnit unit) {
        return unit == PayUnit::Month ? Fraction(amount) : Fraction(amount) * Fraction(minimum.inpsHours) * weeksAMonth;
    };
    return month(pay.amount, pay.unit) < month(minimum.totals.minimum + minimum.totals.allowances, minimum.unit);
}

} // namespace

std::variant<Priced, Refusal> priceOn(Choices choices, QDate day, const Tables &tables)
{
    choices.method = Method::Contract;
    choices.date = std::min(day, tables.last());
    const bool latest = day > tables.last();
    auto result = simulate(choices, tables);
    if (auto *breakdown = std::get_if<Breakdown>(&result)) return Priced{std::move(*breakdown), false, latest};

    const Refusal refusal = std::get<Refusal>(result);
    if (refusal.key != "pay" || !choices.pay) return refusal;
    const Pay agreed = *choices.pay;
    choices.pay.reset();
    result = simulate(choices, tables);
    auto *minimum = std::get_if<Breakdown>(&result);
    if (!minimum || !isUnder(agreed, *minimum)) return refusal;
    return Priced{std::move(*minimum), true, latest};
}

QStringList pricingNotes(const QList<Priced> &months)
{
    QStringList notes;
    std::set<std::pair<int, bool>> told;
    for (const Priced &month : months) {
        const Breakdown &b = month.breakdown;
        const Cents minimum = b.totals.minimum + b.totals.allowances;
        if (month.raised && told.insert({b.tableYear, false}).second)
            notes << Pricing::tr("In %1 the pay agreed is under the new minimum: it is raised to %2 (%3).")
                         .arg(b.tableYear)
                         .arg(minimum.shown(), b.unit == PayUnit::Month ? Pricing::tr("a month") : Pricing::tr("an hour"));
        if (month.latestTable && told.insert({b.tableYear, true}).second)
            notes << Pricing::tr("The tables after those of %1 are not known yet: the months after them use the figures of %1.").arg(b.tableYear);
    }
    return notes;
}

} // namespace cost
