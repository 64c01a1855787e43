#include "models/cost/setaside.h"
#include "models/cost/fraction.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cost {
namespace {

struct Aside {
    Q_DECLARE_TR_FUNCTIONS(SetAside)
};

// The public holidays of art. 16: 4 October is one from the contract of 28 October 2025.
int publicHolidays(QDate day) { return day >= QDate(2025, 11, 1) ? 13 : 12; }

QString twelfth(const Totals &t)
{
    return Aside::tr("(pay %1 + board and lodging %2) / 12").arg(t.monthlyPay.shown(), t.boardMonth.shown());
}

} // namespace

SetAside setAside(const Breakdown &breakdown)
{
    const Totals &t = breakdown.totals;
    SetAside result;
    result.figures = {
        {"thirteenth"_qba, Aside::tr("For the thirteenth month's pay, in December"), t.thirteenthMonth, twelfth(t), Aside::tr("CCNL art. 39")},
        {"severance"_qba, Aside::tr("For the severance pay (TFR), at the end of the relation"), t.severanceMonth,
         Aside::tr("(pay %1 + board and lodging %2 + thirteenth %3) / 13.5").arg(t.monthlyPay.shown(), t.boardMonth.shown(), t.thirteenthMonth.shown()),
         Aside::tr("CCNL art. 41")},
        {"contributions"_qba, Aside::tr("For the quarter's contributions (INPS and contract fund)"), t.inpsTotalMonth + t.fundTotalMonth,
         Aside::tr("INPS %1 + fund %2; of these %3 are the worker's, held back from the pay")
             .arg(t.inpsTotalMonth.shown(), t.fundTotalMonth.shown(), (t.inpsWorkerMonth + t.fundWorkerMonth).shown()),
         breakdown.figures->inps.source + u"; "_s + breakdown.figures->fund.source},
        {"holiday"_qba, Aside::tr("For the holidays, where somebody will replace the worker"), t.holidayMonth, twelfth(t), Aside::tr("CCNL art. 17")},
    };
    for (const SourcedAmount &figure : result.figures) {
        result.totalWithHoliday += figure.amount;
        if (figure.key != "holiday") result.total += figure.amount;
    }
    return result;
}

HourWorked perHourWorked(const Breakdown &breakdown)
{
    const int off = publicHolidays(breakdown.choices.date);
    const Fraction weekly(breakdown.choices.weeklyHours.value_or(breakdown.inpsHours));
    const Fraction paid = weekly * 52, worked = paid - weekly * Fraction(26 + off, 6);
    const Cents yearly = breakdown.totals.yearlyCost;
    HourWorked result{paid.decimal(), worked.decimal(), {}, {}};
    result.cost = {"hour_worked"_qba, Aside::tr("Cost of an hour worked"), (Fraction(yearly) / worked).cents(),
                   Aside::tr("yearly cost %1 / %2 hours").arg(yearly.shown(), worked.shown()), Aside::tr("CCNL art. 16 and 17")};
    result.hypotheses = {
        Aside::tr("The hours paid are 52 weeks of %1 hours: %2 a year.").arg(weekly.shown(), paid.shown()),
        Aside::tr("All 26 days of holidays and all %1 public holidays are taken, none of them worked; each is a sixth of the week's hours.").arg(off),
        Aside::tr("Nobody replaces the worker in those days, and no sickness is counted."),
    };
    return result;
}

} // namespace cost
