#include "models/practices/payraise.h"
#include "models/cost/fraction.h"
#include "models/cost/tables.h"
#include "models/practices/contract.h"
#include "models/practices/terms.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace practices {
namespace {
constexpr int monthsPaid = 13; // with the thirteenth (art. 39)
} // namespace

std::optional<PayRaise> raiseOn(const Record &contract, const cost::Tables &tables, QDate day)
{
    PayRaise raise{contract, recordOf<Placement>(contract.row), {}, 0, {}, {}, {}};
    const Placement &p = raise.placement;
    const auto floor = floorOn(p, tables, payDay(p, day));
    if (!p.pay || !floor || *p.pay >= floor->amount) return {};
    raise.least = floor->amount;
    raise.tableYear = floor->tableYear;
    raise.more = raise.least - *p.pay;
    raise.moreMonth = isPaidByHour(p) ? (cost::Fraction(raise.more) * hoursOf(p).value_or(Decimal{}) * cost::weeksAMonth).cents() : raise.more;
    raise.moreYear = {raise.moreMonth.value * monthsPaid};
    return raise;
}

QList<PayRaise> raisesOn(const QList<Record> &contracts, const cost::Tables &tables, QDate day)
{
    QList<PayRaise> found;
    for (const Record &one : contracts)
        if (const auto raise = raiseOn(one, tables, day)) found << *raise;
    std::ranges::stable_sort(found, [](const PayRaise &a, const PayRaise &b) { return a.moreMonth > b.moreMonth; });
    return found;
}

ListQuery contractsInForce()
{
    return {&Placement::type, {}, {{"state", Condition::Test::AnyOf, {u"planned"_s, u"in-force"_s}}}, {{"family_name", Qt::AscendingOrder}}, false};
}

QList<QDate> tableDays(const cost::Tables &tables)
{
    QList<QDate> days;
    for (const auto &period : tables.periods())
        if (!days.contains(period->wages.from)) days.prepend(period->wages.from);
    return days;
}

} // namespace practices
