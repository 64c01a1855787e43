#include "models/cost/engine.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cost {
namespace {

struct Budget {
    Q_DECLARE_TR_FUNCTIONS(Budget)
};

// Simulations of the same choices that differ in their pay alone. At a given number of hours everything but the
// contributions grows with the pay; these depend on the INPS band alone, which grows with it too. So the cost is searched
// by halves within each band, where it only grows, and never across a limit, where it may jump either way.
class Search {
public:
    Search(const Choices &choices, PayUnit unit, Cents budget, const Tables &tables, BudgetFor purpose)
        : m_choices(choices), m_unit(unit), m_budget(budget), m_tables(tables), m_purpose(purpose) {}

    std::optional<Breakdown> at(qint64 pay) const
    {
        Choices choices = m_choices;
        choices.pay = Pay{{pay}, m_unit};
        auto result = simulate(choices, m_tables);
        if (auto *breakdown = std::get_if<Breakdown>(&result)) return std::move(*breakdown);
        return {};
    }

    std::optional<Breakdown> best(qint64 least) const
    {
        const qint64 most = beyond(least);
        std::optional<qint64> found;
        for (qint64 from = least; from < most;) {
            const int band = at(from)->inpsBand;
            const qint64 next = firstNot(from, most, [band](const Breakdown &b) { return b.inpsBand == band; });
            const qint64 over = firstNot(from, next, [this](const Breakdown &b) { return cost(b) <= m_budget; });
            if (over > from) found = over - 1;
            from = next;
        }
        return found ? at(*found) : std::nullopt;
    }

    Cents cost(const Breakdown &b) const
    {
        return m_purpose == BudgetFor::Month ? b.totals.monthlyCost : b.totals.monthlyCostWithHoliday;
    }

private:
    // The first pay in [from, to) for which `holds` fails, or `to`; it holds up to a point and then no more.
    template<typename Holds>
    qint64 firstNot(qint64 from, qint64 to, Holds holds) const
    {
        while (from < to) {
            const qint64 middle = from + (to - from) / 2;
            const auto breakdown = at(middle);
            if (breakdown && holds(*breakdown)) from = middle + 1;
            else to = middle;
        }
        return from;
    }

    // A pay that costs too much whatever its contributions.
    qint64 beyond(qint64 least) const
    {
        for (qint64 pay = least;; pay *= 2) {
            const auto b = at(pay);
            if (!b) return firstNot(pay / 2, pay, [](const Breakdown &) { return true; });
            if (cost(*b) - b->totals.inpsEmployerMonth - b->totals.fundEmployerMonth > m_budget) return pay;
        }
    }

    const Choices &m_choices;
    PayUnit m_unit;
    Cents m_budget;
    const Tables &m_tables;
    BudgetFor m_purpose;
};

} // namespace

std::variant<Breakdown, Refusal> simulateBudget(Choices choices, Cents monthlyBudget, const Tables &tables, BudgetFor purpose)
{
    choices.pay.reset();
    auto lowest = simulate(choices, tables);
    const auto *minimum = std::get_if<Breakdown>(&lowest);
    if (!minimum) return lowest;

    const Totals &t = minimum->totals;
    const Search search(choices, minimum->unit, monthlyBudget, tables, purpose);
    if (auto found = search.best((t.minimum + t.allowances).value)) return std::move(*found);
    // The minimum of an hour may be a fraction of a cent below the cent that can be agreed.
    if (search.cost(*minimum) <= monthlyBudget) return lowest;
    return Refusal{"budget"_qba, Budget::tr("This is not possible with %1 a month: at the minimum pay of the contract it costs at least %2 a month.")
                                     .arg(monthlyBudget.shown(), search.cost(*minimum).shown())};
}

} // namespace cost
