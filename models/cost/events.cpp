#include "models/cost/events.h"
#include "models/cost/fraction.h"
#include "models/cost/limits.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cost {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Events)
};

QString percent(Decimal fraction) { return (Fraction(fraction) * 100).decimal().shown(); }

// Cents an hour, the value of board and lodging included; from the hour agreed where the table is by the hour.
Fraction hourlyPay(const Breakdown &b)
{
    const Fraction hours = Fraction(b.inpsHours) * weeksAMonth, board = Fraction(b.totals.boardMonth) / hours;
    if (b.unit == PayUnit::Month) return Fraction(b.totals.monthlyPay) / hours + board;
    Fraction agreed(b.totals.minimum + b.totals.allowances + b.totals.superminimum);
    for (const Line &line : b.lines)
        if (line.kind == LineKind::SeniorityStep) agreed = agreed + Fraction(line.base) * line.quantity;
    return agreed + board;
}

// The pay of a calendar day, a thirtieth of the month, with board where it is paid in money.
Fraction dailyPay(const Breakdown &b)
{
    return Fraction(b.totals.monthlyPay + (b.choices.board == Board::Paid ? b.totals.boardMonth : Cents{})) * Fraction(1, 30);
}

struct SicknessRule {
    int kept, paid;
};
// Up to six months of service, up to two years, beyond.
SicknessRule sicknessRule(QDate start, QDate day)
{
    if (day <= start.addMonths(6)) return {10, 8};
    if (day <= start.addYears(2)) return {45, 10};
    return {180, 15};
}

} // namespace

Surcharge surcharge(Schedule schedule, Circumstances c)
{
    const auto has = [c](Circumstance one) { return c.testFlag(one); };
    if (has(Circumstance::PublicHoliday)) return {Decimal{600'000}, true, Text::tr("work on a public holiday"), Text::tr("CCNL art. 16")};
    if (has(Circumstance::Sunday)) return {Decimal{600'000}, true, Text::tr("work on a Sunday"), Text::tr("CCNL art. 13 and 15")};
    if (has(Circumstance::Overtime) && has(Circumstance::Night)) return {Decimal{500'000}, true, Text::tr("overtime between 22 and 6"), Text::tr("CCNL art. 15")};
    if (has(Circumstance::RestHalfDay)) return {Decimal{400'000}, true, Text::tr("work in the half day of weekly rest"), Text::tr("CCNL art. 13")};
    if (has(Circumstance::Overtime) && has(Circumstance::FirstFourBeyond40) && schedule == Schedule::LiveOut)
        return {Decimal{100'000}, true, Text::tr("overtime from the 41st to the 44th hour"), Text::tr("CCNL art. 15")};
    if (has(Circumstance::Overtime)) return {Decimal{250'000}, true, Text::tr("overtime between 6 and 22"), Text::tr("CCNL art. 15")};
    // The night schedules are paid as night work already.
    if (has(Circumstance::Night) && !isNight(schedule)) return {Decimal{200'000}, false, Text::tr("ordinary work between 22 and 6"), Text::tr("CCNL art. 14")};
    return {{}, false, Text::tr("ordinary work"), Text::tr("CCNL art. 14")};
}

EventCost extraHours(const Breakdown &b, Decimal hours, Circumstances circumstances)
{
    const Surcharge s = surcharge(b.choices.schedule, circumstances);
    const Fraction hourly = hourlyPay(b), factor = Fraction(s.rate) + Fraction(s.besideThePay ? 1 : 0);
    EventCost event;
    event.figures << SourcedAmount{"pay"_qba, Text::tr("Pay for %1").arg(s.reason), (hourly * hours * factor).cents(),
                                   Text::tr("%1 hours × %2 × %3 %").arg(hours.shown(), hourly.cents().shown(), percent(factor.decimal())), s.source};
    if (s.besideThePay) {
        const Fund &fund = b.figures->fund;
        const Cents rate = b.inpsRate - b.inpsWorkerRate;
        event.figures << SourcedAmount{"contributions"_qba, Text::tr("Contributions of the family on those hours"),
                                       (Fraction(hours) * rate).cents() + (Fraction(hours) * fund.employer).cents(),
                                       Text::tr("%1 hours × (INPS %2 + fund %3)").arg(hours.shown(), rate.shown(), fund.employer.shown()),
                                       b.figures->inps.source + u"; "_s + fund.source};
    }
    for (const SourcedAmount &figure : event.figures) event.total += figure.amount;
    return event;
}

SickLeave sickLeave(const Breakdown &b, QDate relationStart, QDate from, int days, const std::optional<Breakdown> &standIn)
{
    const SicknessRule rule = sicknessRule(relationStart, from);
    SickLeave leave;
    const int paid = std::min(days, rule.paid);
    leave.daysHalfPaid = std::min(paid, 3);
    leave.daysPaid = paid - leave.daysHalfPaid;
    leave.daysUnpaid = days - paid;
    leave.daysKept = rule.kept;

    const Fraction daily = dailyPay(b);
    const Cents due = (daily * (Fraction(leave.daysHalfPaid, 2) + leave.daysPaid)).cents(), usual = (daily * days).cents();
    const QString article = Text::tr("CCNL art. 27: at most %1 days paid in a year at this seniority").arg(rule.paid);
    leave.figures = {
        {"sick_pay"_qba, Text::tr("Pay due for the sickness"), due,
         Text::tr("(%1 days at 50 % + %2 days at 100 %) × %3 a day; %4 days not paid").arg(leave.daysHalfPaid).arg(leave.daysPaid).arg(daily.cents().shown()).arg(leave.daysUnpaid), article},
        {"saved"_qba, Text::tr("Pay of those days that is not due"), due - usual, Text::tr("%1 − %2").arg(due.shown(), usual.shown()), article},
    };
    if (standIn) {
        const Cents month = standIn->totals.monthlyCostWithHoliday;
        leave.figures << SourcedAmount{"stand_in"_qba, Text::tr("Cost of the stand-in"), (Fraction(month) * Fraction(days, 30)).cents(),
                                       Text::tr("%1 a month × %2 days / 30").arg(month.shown()).arg(days), Text::tr("a simulation of its own; no fixed-term surcharge is due to INPS for a replacement")};
    }
    for (const SourcedAmount &figure : leave.figures)
        if (figure.key != "sick_pay") leave.extraCost += figure.amount;
    return leave;
}

SourcedAmount holidayStandIn(const Breakdown &standIn, Decimal workingDays)
{
    const Cents month = standIn.totals.monthlyCostWithHoliday;
    return {"holiday_stand_in"_qba, Text::tr("Cost of the stand-in for the holidays"), (Fraction(month) * workingDays * Fraction(1, 26)).cents(),
            Text::tr("%1 a month × %2 working days / 26").arg(month.shown(), workingDays.shown()), Text::tr("CCNL art. 17: a month has 26 working days")};
}

} // namespace cost
