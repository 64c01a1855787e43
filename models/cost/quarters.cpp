#include "models/cost/quarters.h"
#include "models/cost/fraction.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cost {
namespace {

struct Quarters {
    Q_DECLARE_TR_FUNCTIONS(Quarters)
};

// The INPS week runs from Sunday to Saturday; a day of work is a sixth of its hours, from Monday to Saturday.
struct Week {
    QDate saturday;
    int days = 6;
};

// Weeks with the same rates: their hours are added before anything is rounded.
struct Stretch {
    Breakdown breakdown;
    int sixths = 0;

    Fraction weeks() const { return {sixths, 6}; }
    bool sameRates(const Breakdown &b) const
    {
        return b.inpsRate == breakdown.inpsRate && b.inpsWorkerRate == breakdown.inpsWorkerRate && b.tableYear == breakdown.tableYear
            && b.figures->fund.total == breakdown.figures->fund.total && b.figures->fund.worker == breakdown.figures->fund.worker;
    }
};

QDate quarterStart(QDate day) { return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1}; }

QList<Week> weeksOf(QDate start, const Relation &relation)
{
    QList<Week> weeks;
    for (QDate saturday = start.addDays(Qt::Saturday - start.dayOfWeek() + (start.dayOfWeek() > Qt::Saturday ? 7 : 0));
         saturday < start.addMonths(3); saturday = saturday.addDays(7)) {
        const QDate from = std::max(saturday.addDays(-5), relation.start), to = relation.lastBefore(saturday);
        if (from <= to) weeks << Week{saturday, static_cast<int>(from.daysTo(to)) + 1};
    }
    return weeks;
}

std::variant<QList<Stretch>, Refusal> stretches(const Choices &choices, const Relation &relation, const QList<Week> &weeks, const Tables &tables)
{
    QList<Stretch> result;
    for (const Week &week : weeks) {
        auto priced = priceOn(choices, relation.lastBefore(week.saturday), tables);
        if (auto *refusal = std::get_if<Refusal>(&priced)) return *refusal;
        const Breakdown &b = std::get<Priced>(priced).breakdown;
        if (result.isEmpty() || !result.last().sameRates(b)) result << Stretch{b, 0};
        result.last().sixths += week.days;
    }
    return result;
}

QString hoursAtRate(const Stretch &s, Decimal weekly, Cents rate)
{
    return Quarters::tr("%1 weeks × %2 hours × %3 an hour").arg(s.weeks().shown(), weekly.shown(), rate.shown());
}

void add(QuarterNotice &notice, const Stretch &s)
{
    const Breakdown &b = s.breakdown;
    const Fraction inps = Fraction(b.inpsHours) * s.weeks(), fund = Fraction(b.fundHours) * s.weeks();
    const auto share = [](Fraction hours, Fraction rate) { return (hours * rate).cents(); };
    const Fund &rates = b.figures->fund;
    const Cents inpsTotal = share(inps, b.inpsRate), inpsWorker = share(inps, b.inpsWorkerRate);
    const Cents fundTotal = share(fund, rates.total), fundOfWorker = share(fund, rates.worker);

    notice.inpsHours.units += inps.decimal().units;
    notice.fundHours.units += fund.decimal().units;
    notice.inpsTotal += inpsTotal;
    notice.inpsWorker += inpsWorker;
    notice.inpsEmployer += inpsTotal - inpsWorker;
    notice.fundTotal += fundTotal;
    notice.fundWorker += fundOfWorker;
    notice.fundEmployer += fundTotal - fundOfWorker;
    const QString plus = notice.inpsFormula.isEmpty() ? QString() : u" + "_s;
    notice.inpsFormula += plus + hoursAtRate(s, b.inpsHours, b.inpsRate);
    notice.fundFormula += plus + hoursAtRate(s, b.fundHours, rates.total);
    notice.source = Quarters::tr("%1; %2; weeks that end on a Saturday of the quarter").arg(b.figures->inps.source, rates.source);
}

void setDue(QuarterNotice &notice, QDate start, const Relation &relation, const NextWorkingDay &nextWorkingDay)
{
    const QDate tenth = start.addMonths(3).addDays(9);
    notice.due = nextWorkingDay(tenth);
    notice.dueReason = notice.due == tenth ? Quarters::tr("The 10th of the month after the quarter.")
                                           : Quarters::tr("The 10th of the month after the quarter is not a working day: the next one.");
    if (!relation.end || dueAtTheEnd(*relation.end, nextWorkingDay) > notice.due) return;
    notice.due = dueAtTheEnd(*relation.end, nextWorkingDay);
    notice.atTheEnd = true;
    notice.dueReason = Quarters::tr("Within 10 days of the end of the relation (%1).").arg(QLocale().toString(*relation.end, u"dd/MM/yyyy"_s));
}

} // namespace

QDate dueAtTheEnd(QDate end, const NextWorkingDay &nextWorkingDay) { return nextWorkingDay(end.addDays(10)); }

std::variant<QList<QuarterNotice>, Refusal> quarterNotices(const Choices &choices, const Relation &relation, QDate from, QDate to,
                                                           const NextWorkingDay &nextWorkingDay, const Tables &tables)
{
    QList<QuarterNotice> notices;
    for (QDate start = quarterStart(from); start <= to; start = start.addMonths(3)) {
        const QList<Week> weeks = weeksOf(start, relation);
        if (weeks.isEmpty()) continue;
        auto parts = stretches(choices, relation, weeks, tables);
        if (auto *refusal = std::get_if<Refusal>(&parts)) return *refusal;
        QuarterNotice notice;
        notice.year = start.year();
        notice.quarter = (start.month() - 1) / 3 + 1;
        notice.weeks = static_cast<int>(weeks.size());
        for (const Stretch &part : std::get<QList<Stretch>>(parts)) add(notice, part);
        setDue(notice, start, relation, nextWorkingDay);
        notices << notice;
    }
    return notices;
}

} // namespace cost
