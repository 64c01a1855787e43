#include "models/cost/yearplan.h"
#include "models/cost/codes.h"
#include "models/cost/explanation.h"
#include "models/cost/fraction.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cost {
namespace {

// The line of the month whose words each item shares; the pay shares those of the minimum it is built on.
constexpr LineKind lineOf[planItems] = {LineKind::Minimum, LineKind::BoardPaid, LineKind::Thirteenth, LineKind::Severance, LineKind::InpsEmployer,
                                        LineKind::FundEmployer, LineKind::Holiday, LineKind::BoardInKind, LineKind::InpsWorker, LineKind::FundWorker};
constexpr LineKind lineKind(PlanItem item) { return lineOf[static_cast<std::size_t>(item)]; }

struct Plan {
    Q_DECLARE_TR_FUNCTIONS(YearPlan)
};

QDate firstOfMonth(QDate day) { return {day.year(), day.month(), 1}; }
QDate lastOfMonth(QDate day) { return {day.year(), day.month(), day.daysInMonth()}; }
int daysBetween(QDate from, QDate to) { return static_cast<int>(from.daysTo(to)) + 1; }

PlanAmounts wholeMonth(const Breakdown &b)
{
    const Totals &t = b.totals;
    const bool paid = b.choices.board == Board::Paid;
    return {t.monthlyPay, paid ? t.boardMonth : Cents{}, t.thirteenthMonth, t.severanceMonth, t.inpsEmployerMonth, t.fundEmployerMonth,
            t.holidayMonth, paid ? Cents{} : t.boardMonth, t.inpsWorkerMonth, t.fundWorkerMonth};
}

// A month of which only some days are worked: its pay, board and contributions in thirtieths, the thirteenth and the
// holidays whole or not at all, the severance on what is then paid.
PlanAmounts partOfMonth(const PlanAmounts &whole, int days, bool accrues)
{
    PlanAmounts part{};
    const Fraction share(std::min(days, 30), 30);
    const auto at = [](PlanAmounts &a, PlanItem item) -> Cents & { return a[static_cast<std::size_t>(item)]; };
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const PlanItem item{static_cast<std::uint8_t>(i)};
        if (item == PlanItem::Thirteenth || item == PlanItem::Holiday) part[i] = accrues ? whole[i] : Cents{};
        else part[i] = (Fraction(whole[i]) * share).cents();
    }
    const Cents base = at(part, PlanItem::Pay) + at(part, PlanItem::BoardPaid) + at(part, PlanItem::BoardInKind) + at(part, PlanItem::Thirteenth);
    at(part, PlanItem::Severance) = (Fraction(base) * Fraction(2, 27)).cents();
    return part;
}

PlanMonth monthOf(Priced priced, QDate from, QDate to)
{
    PlanMonth month{from, to, from == firstOfMonth(from) && to == lastOfMonth(to), daysBetween(from, to) >= 15, {}, std::move(priced)};
    month.amounts = wholeMonth(month.priced.breakdown);
    if (!month.whole) month.amounts = partOfMonth(month.amounts, daysBetween(from, to), month.accrues);
    return month;
}

QStringList notesOf(const QList<PlanMonth> &months)
{
    QList<Priced> priced;
    QStringList notes;
    for (const PlanMonth &month : months) {
        if (!priced.isEmpty()) {
            const Breakdown &before = priced.last().breakdown, &now = month.priced.breakdown;
            const QString when = QLocale().toString(month.from, QLocale::LongFormat);
            if (before.tableYear != now.tableYear)
                notes << Plan::tr("From %1 the figures are those of %2.").arg(when).arg(now.tableYear);
            if (before.daysPerMonth != now.daysPerMonth)
                notes << Plan::tr("From %1 board and lodging every day count %2 days a month instead of %3.").arg(when).arg(now.daysPerMonth).arg(before.daysPerMonth);
            if (before.inpsBand != now.inpsBand)
                notes << Plan::tr("From %1 the INPS contributions are those of another pay band.").arg(when);
        }
        if (!month.whole)
            notes << Plan::tr("Of the month of %1 %n day(s) are counted, each as 1/30 of the month (CCNL, notes on the pay); it counts for the thirteenth and the holidays from 15 days on.", nullptr, std::min(30, daysBetween(month.from, month.to)))
                         .arg(QLocale().toString(month.from, u"MMMM yyyy"_s));
        priced << month.priced;
    }
    return notes + pricingNotes(priced);
}

// "9 × 97.50 € + 3 × 99.10 €"
QString runs(const YearPlan &plan, PlanItem item)
{
    QStringList parts;
    for (qsizetype i = 0; i < plan.months.size();) {
        const Cents amount = plan.months.at(i).of(item);
        qsizetype next = i;
        while (next < plan.months.size() && plan.months.at(next).of(item) == amount) ++next;
        parts << (next - i == 1 ? amount.shown() : Plan::tr("%1 months × %2").arg(next - i).arg(amount.shown()));
        i = next;
    }
    return parts.join(u" + "_s);
}

// The sources of the months, each once.
QString sources(const YearPlan &plan, PlanItem item)
{
    QStringList names;
    for (const PlanMonth &month : plan.months)
        if (const QString name = sourceOf(lineKind(item), month.priced.breakdown); !names.contains(name)) names << name;
    return names.join(u"; "_s);
}

} // namespace

Cents YearPlan::cost() const
{
    return of(PlanItem::Pay) + of(PlanItem::BoardPaid) + of(PlanItem::Thirteenth) + of(PlanItem::Severance) + of(PlanItem::InpsEmployer)
        + of(PlanItem::FundEmployer);
}

Cents YearPlan::workerNet() const
{
    return of(PlanItem::Pay) + of(PlanItem::BoardPaid) - of(PlanItem::InpsWorker) - of(PlanItem::FundWorker);
}

int monthsAccrued(QDate from, QDate to)
{
    int months = 0;
    for (QDate first = firstOfMonth(from); first <= to; first = first.addMonths(1))
        if (daysBetween(std::max(first, from), std::min(lastOfMonth(first), to)) >= 15) ++months;
    return months;
}

std::variant<YearPlan, Refusal> planPeriod(const Choices &choices, const Relation &relation, QDate from, QDate to, const Tables &tables)
{
    YearPlan plan;
    const QDate last = relation.lastBefore(lastOfMonth(to));
    QDate day = std::max(relation.start, firstOfMonth(from));
    if (day > last) return Refusal{"period"_qba, Plan::tr("The relation has no day of work in this period: choose another period, or check its first and last day.")};
    for (; day <= last; day = firstOfMonth(day).addMonths(1)) {
        auto priced = priceOn(choices, day, tables);
        if (auto *refusal = std::get_if<Refusal>(&priced)) return *refusal;
        const PlanMonth month = monthOf(std::get<Priced>(std::move(priced)), day, std::min(lastOfMonth(day), last));
        for (std::size_t i = 0; i < plan.totals.size(); ++i) plan.totals[i] += month.amounts[i];
        plan.accruedMonths += month.accrues;
        plan.months << month;
    }
    plan.holidayDays = Fraction(26 * plan.accruedMonths, 12).decimal();
    plan.notes = notesOf(plan.months);
    return plan;
}

SourcedAmount planFigure(const YearPlan &plan, PlanItem item)
{
    const char *key = item == PlanItem::Pay ? "pay" : codeOf(lineKind(item));
    return {key, planLabel(item), plan.of(item), runs(plan, item), sources(plan, item)};
}

QString planLabel(PlanItem item) { return item == PlanItem::Pay ? Plan::tr("Pay") : labelOf(lineKind(item)); }

} // namespace cost
