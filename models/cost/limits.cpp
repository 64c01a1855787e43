#include "models/cost/limits.h"
#include "models/cost/tables.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cost {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(cost::Refusal)
};

QString shown(QDate day) { return QLocale().toString(day, u"dd/MM/yyyy"_s); }

std::optional<Refusal> hoursRefusal(const Choices &c)
{
    if (!c.weeklyHours) {
        if (isNight(c.schedule)) return {};
        return Refusal{"weekly_hours", Text::tr("The hours a week are missing.")};
    }
    const int most = mostWeeklyHours(c.schedule);
    if (c.weeklyHours->units <= 0 || *c.weeklyHours > Decimal::whole(most))
        return Refusal{"weekly_hours", Text::tr("This schedule allows more than 0 and up to %1 hours a week, not %2.").arg(QString::number(most), c.weeklyHours->shown())};
    if (c.weeklyHours->units % (Decimal::one / 100) != 0)
        return Refusal{"weekly_hours", Text::tr("The hours a week have two decimals at most.")};
    return {};
}

std::optional<Refusal> boardRefusal(const Choices &c)
{
    for (const auto &[key, times] : {std::pair("board.lunches", c.lunches), {"board.dinners", c.dinners}, {"board.lodgings", c.lodgings}})
        if (times < 0 || times > 7) return Refusal{key, Text::tr("Board and lodging are given from 0 to 7 times a week, not %1.").arg(times)};
    if (c.daysPerMonth && (*c.daysPerMonth < 1 || *c.daysPerMonth > 31))
        return Refusal{"days_per_month", Text::tr("A month has from 1 to 31 days, not %1.").arg(*c.daysPerMonth)};
    return {};
}
} // namespace

bool isNight(Schedule schedule) { return schedule == Schedule::NightPresence || schedule == Schedule::NightCare; }

int mostWeeklyHours(Schedule schedule)
{
    static constexpr int most[] = {54, 30, 40, 54, 54, 36};
    return most[static_cast<int>(schedule)];
}

PayUnit payUnit(Schedule schedule)
{
    return schedule == Schedule::LiveOut || schedule == Schedule::Weekend ? PayUnit::Hour : PayUnit::Month;
}

char tableLetter(Schedule schedule) { return "ABCEDG"[static_cast<int>(schedule)]; }

std::optional<Refusal> refusal(const Choices &c, const Wages &wages)
{
    if (!wages.minimumOf(c.schedule, c.level))
        return Refusal{"level", Text::tr("Wage table %1, that of this schedule, has no such level.").arg(QLatin1Char(tableLetter(c.schedule)))};
    if (auto hours = hoursRefusal(c)) return hours;
    if (auto board = boardRefusal(c)) return board;
    if (c.nonSelfSufficient < 1 || c.nonSelfSufficient > 2)
        return Refusal{"non_self_sufficient", Text::tr("The persons assisted are 1, or 2 for more than one.")};
    if (c.senioritySteps < 0 || c.senioritySteps > mostSeniority)
        return Refusal{"seniority_steps", Text::tr("The seniority steps go from 0 to %1, not %2.").arg(mostSeniority).arg(c.senioritySteps)};
    if (c.pay && (c.pay->amount.value <= 0 || c.pay->amount > mostPay))
        return Refusal{"pay", Text::tr("The pay must be above zero and no more than %1.").arg(mostPay.shown())};
    if (c.pay && isNight(c.schedule) && c.pay->unit == PayUnit::Hour)
        return Refusal{"pay", Text::tr("In the night schedules the pay is agreed by the month, not by the hour.")};
    return {};
}

Refusal noTable(const Choices &choices, const Tables &tables)
{
    if (!choices.date.isValid()) return {"date", Text::tr("The date is missing.")};
    return {"date", Text::tr("There is no wage table for %1: the tables go from %2 to %3.")
                        .arg(shown(choices.date), shown(tables.first()), shown(tables.last()))};
}

Refusal payUnderMinimum(Cents least, PayUnit unit)
{
    return {"pay", unit == PayUnit::Month
                       ? Text::tr("The pay is under the minimum: with the allowances due it must be at least %1 a month.").arg(least.shown())
                       : Text::tr("The pay is under the minimum: with the allowances due it must be at least %1 an hour.").arg(least.shown())};
}

} // namespace cost
