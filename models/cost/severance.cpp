#include "models/cost/severance.h"
#include "models/cost/fraction.h"
#include "models/cost/tables.h"
#include "models/cost/yearplan.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cost {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Severance)
};

// A seniority step is reached every two years and paid from the month after: two years begun on the first of a month are
// complete on the last day of one.
int stepsOn(QDate month, const Ending &ending)
{
    int steps = 0;
    while (steps < ending.choices.senioritySteps && ending.relation.start.addYears(2 * (steps + 1)) <= month) ++steps;
    return steps;
}

std::variant<Cents, Refusal> accruedIn(int year, const Ending &ending, const Tables &tables)
{
    Cents sum;
    const QDate last = ending.relation.lastBefore({year, 12, 31});
    for (QDate day = std::max(ending.relation.start, QDate(year, 1, 1)); day <= last; day = QDate(day.year(), day.month(), 1).addMonths(1)) {
        Choices choices = ending.choices;
        choices.senioritySteps = stepsOn(day, ending);
        if (const auto pay = ending.payOfYear.find(year); pay != ending.payOfYear.end()) choices.pay = pay->second;
        const auto month = planPeriod(choices, ending.relation, day, day, tables);
        if (const auto *refusal = std::get_if<Refusal>(&month)) return *refusal;
        sum += std::get<YearPlan>(month).of(PlanItem::Severance);
    }
    return sum;
}

void revalue(SeveranceYear &year, Cents before, const Ending &ending)
{
    if (before == Cents{}) return;
    const auto index = ending.istat.find(year.year);
    year.indexKnown = index != ending.istat.end();
    const int months = monthsAccrued({year.year, 1, 1}, ending.relation.lastBefore({year.year, 12, 31}));
    const Fraction growth = year.indexKnown ? Fraction(index->second) : Fraction(0);
    const Fraction rate = Fraction(15, 1000) * Fraction(months, 12) + growth * Fraction(3, 4);
    year.revaluation = (Fraction(before) * rate).cents();
    year.formula = year.indexKnown
        ? Text::tr("%1 of the years before × (1.5 % × %2/12 + 75 % of %3 %)").arg(before.shown()).arg(months).arg((growth * 100).shown())
        : Text::tr("%1 of the years before × 1.5 % × %2/12; the ISTAT growth is not known").arg(before.shown()).arg(months);
}

} // namespace

std::variant<QList<SeveranceYear>, Refusal> severanceYears(const Ending &ending, const Tables &tables)
{
    const int first = ending.known ? std::max(ending.known->year + 1, ending.relation.start.year()) : ending.relation.start.year();
    if (std::max(ending.relation.start, QDate(first, 1, 1)) < tables.first())
        return Refusal{"severance_known"_qba,
                       Text::tr("The wage tables begin on %1: for a relation begun before, say how much severance pay (TFR) was set aside by the 31 December after that day.")
                           .arg(QLocale().toString(tables.first(), u"dd/MM/yyyy"_s))};
    QList<SeveranceYear> years;
    Cents fund = ending.known ? ending.known->amount : Cents{};
    for (int y = first; y <= ending.relation.end->year(); ++y) {
        const auto accrued = accruedIn(y, ending, tables);
        if (const auto *refusal = std::get_if<Refusal>(&accrued)) return *refusal;
        SeveranceYear year;
        year.year = y;
        year.accrued = std::get<Cents>(accrued);
        revalue(year, fund, ending);
        fund += year.accrued + year.revaluation;
        year.fund = fund;
        years << year;
    }
    return years;
}

} // namespace cost
