#include "models/cost/termination.h"
#include "models/cost/fraction.h"
#include "models/cost/severance.h"
#include "models/cost/yearplan.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cost {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Termination)
};

QString shown(QDate day) { return QLocale().toString(day, u"dd/MM/yyyy"_s); }

// Gathers what is owed at the end, from the breakdown of the last day.
class Settling {
public:
    Settling(const Ending &ending, const Breakdown &last) : e(ending), b(last), m_monthly(Fraction(last.totals.monthlyPay) + last.totals.boardMonth) {}

    void addLastMonth(const YearPlan &month);
    void addNotice();
    void addThirteenth();
    void addHolidays();
    void addSeverance(const QList<SeveranceYear> &years);
    void addContributions(const QList<QuarterNotice> &notices, const NextWorkingDay &nextWorkingDay);
    Settlement result() const { return r; }

private:
    void owe(const char *key, const QString &label, Cents amount, const QString &formula, const QString &source)
    {
        if (amount == Cents{}) return;
        r.figures << SourcedAmount{key, label, amount, formula, source};
        r.total += amount;
    }
    void contribute(const char *key, const QString &label, Fraction inpsHours, Fraction fundHours);
    QString monthly() const { return m_monthly.cents().shown(); }
    int months() const { return monthsAccrued(std::max(e.relation.start, QDate(e.relation.end->year(), 1, 1)), *e.relation.end); }
    Fraction noticePaid() const { return e.by == EndedBy::Dismissal && e.notice == Notice::NotWorked ? Fraction(r.noticeDays) : Fraction(0); }

    const Ending &e;
    const Breakdown &b;
    Fraction m_monthly; // pay with the value of board and lodging
    Fraction m_holidays = 0; // days accrued and not taken
    Settlement r;
};

void Settling::addLastMonth(const YearPlan &month)
{
    owe("last_month", Text::tr("Pay of the last month"), month.of(PlanItem::Pay) + month.of(PlanItem::BoardPaid),
        month.months.last().whole ? Text::tr("the whole month") : Text::tr("the days of the month, each 1/30 of %1").arg(b.totals.monthlyPay.shown()),
        Text::tr("CCNL art. 34 and 36"));
}

void Settling::addNotice()
{
    r.noticeDays = noticeDays(b.inpsHours, e.relation, e.by, e.afterMaternity);
    r.noticeReason = e.by == EndedBy::TermOrTrial
        ? Text::tr("No notice at the end of a fixed term or during the trial period.")
        : Text::tr("%1 hours a week from %2 to %3: %4 calendar days of notice.")
              .arg(b.inpsHours.shown(), shown(e.relation.start), shown(*e.relation.end), r.noticeDays.shown());
    if (e.notice == Notice::Worked || e.by == EndedBy::TermOrTrial) return;
    const Fraction days(r.noticeDays);
    const bool owed = e.by == EndedBy::Dismissal;
    const Cents amount = (m_monthly * days * Fraction(1, 30)).cents();
    owe("notice", owed ? Text::tr("Paid in place of the notice") : Text::tr("Held back for the notice not given"), owed ? amount : -amount,
        Text::tr("%1 days × %2 / 30").arg(r.noticeDays.shown(), monthly()), Text::tr("CCNL art. 40"));
    if (!owed) return;
    const Cents share = (m_monthly * days * Fraction(1, 360)).cents();
    const QString formula = Text::tr("%1 / 12 × %2 days / 30").arg(monthly(), r.noticeDays.shown());
    owe("notice_thirteenth", Text::tr("Thirteenth on the notice"), share, formula, Text::tr("CCNL art. 39 and 40"));
    owe("notice_holidays", Text::tr("Holidays on the notice"), share, formula, Text::tr("CCNL art. 17 and 40"));
    r.assumptions << Text::tr("The notice that is paid earns its share of the thirteenth and of the holidays, as if it had been worked.");
}

void Settling::addThirteenth()
{
    const Cents accrued = (m_monthly * Fraction(months(), 12)).cents();
    owe("thirteenth", Text::tr("Thirteenth month's pay accrued"), accrued - e.thirteenthPaid,
        Text::tr("%1 × %2/12, less %3 already paid").arg(monthly()).arg(months()).arg(e.thirteenthPaid.shown()), Text::tr("CCNL art. 39"));
}

void Settling::addHolidays()
{
    const Fraction accrued(26 * months(), 12);
    m_holidays = Fraction(e.holidaysLeft) + accrued - Fraction(e.holidaysTaken);
    owe("holidays", m_holidays < Fraction(0) ? Text::tr("Holidays taken beyond those accrued") : Text::tr("Holidays accrued and not taken"),
        (m_monthly * m_holidays * Fraction(1, 26)).cents(),
        Text::tr("(%1 days left before + 26 × %2/12 − %3 taken) × %4 / 26").arg(e.holidaysLeft.shown()).arg(months()).arg(e.holidaysTaken.shown(), monthly()),
        Text::tr("CCNL art. 17"));
}

void Settling::addSeverance(const QList<SeveranceYear> &years)
{
    r.severance = years;
    QStringList unknown;
    for (const SeveranceYear &year : years)
        if (!year.indexKnown) unknown << QString::number(year.year);
    if (!unknown.isEmpty())
        r.assumptions << Text::tr("The ISTAT index of %1 is not known: those years are revalued by the fixed 1.5 % alone.").arg(unknown.join(u", "_s));
    r.assumptions << Text::tr("The pay of each year is the one given, or the minimum of that year where it is higher.");
    owe("severance", Text::tr("Severance pay (TFR)"), years.last().fund, Text::tr("the sum of the years, each revalued by 1.5 % and 75 % of the ISTAT growth"),
        Text::tr("CCNL art. 41"));
    owe("severance_advanced", Text::tr("Severance pay already advanced"), -e.severanceAdvanced, Text::tr("as given; no revaluation is taken off for it"), Text::tr("CCNL art. 41"));
}

void Settling::contribute(const char *key, const QString &label, Fraction inpsHours, Fraction fundHours)
{
    if (!(Fraction(0) < inpsHours)) return;
    const Fund &fund = b.figures->fund;
    const Cents total = (inpsHours * b.inpsRate).cents() + (fundHours * fund.total).cents();
    r.contributionsWorker += (inpsHours * b.inpsWorkerRate).cents() + (fundHours * fund.worker).cents();
    r.contributionsTotal += total;
    r.contributions << SourcedAmount{key, label, total,
                                     Text::tr("%1 hours × %2 + %3 hours × %4").arg(inpsHours.shown(), b.inpsRate.shown(), fundHours.shown(), fund.total.shown()),
                                     Text::tr("INPS: contributions are due on the holidays and the notice that are paid at the end")};
}

void Settling::addContributions(const QList<QuarterNotice> &notices, const NextWorkingDay &nextWorkingDay)
{
    r.contributionsDue = dueAtTheEnd(*e.relation.end, nextWorkingDay);
    for (const QuarterNotice &notice : notices) {
        if (!notice.atTheEnd) continue;
        r.contributions << SourcedAmount{"quarter", Text::tr("Contributions of quarter %1 of %2").arg(notice.quarter).arg(notice.year), notice.total(),
                                         notice.inpsFormula + u" + "_s + notice.fundFormula, notice.source};
        r.contributionsTotal += notice.total();
        r.contributionsWorker += notice.inpsWorker + notice.fundWorker;
    }
    const auto days = [this](const char *key, const QString &label, Fraction count, int inAWeek) {
        contribute(key, label, Fraction(b.inpsHours) * count * Fraction(1, inAWeek), Fraction(b.fundHours) * count * Fraction(1, inAWeek));
    };
    days("holiday_contributions", Text::tr("Contributions on the holidays not taken"), m_holidays, 6);
    days("notice_contributions", Text::tr("Contributions on the notice paid"), noticePaid(), 7);
}

Decimal halved(int days, bool half) { return Decimal{Decimal::whole(days).units / (half ? 2 : 1)}; }

} // namespace

Decimal noticeDays(Decimal weeklyHours, const Relation &relation, EndedBy by, bool afterMaternity)
{
    if (by == EndedBy::TermOrTrial || !relation.end) return {};
    const auto longer = [&relation](int years) { return *relation.end >= relation.start.addYears(years); };
    const bool resigned = by == EndedBy::Resignation;
    Decimal days = weeklyHours >= Decimal::whole(25) ? halved(longer(5) ? 30 : 15, resigned) : Decimal::whole(longer(2) ? 15 : 8);
    if (afterMaternity && !resigned) days.units *= 2;
    return days;
}

std::variant<Settlement, Refusal> settle(const Ending &ending, const NextWorkingDay &nextWorkingDay, const Tables &tables)
{
    const Relation &relation = ending.relation;
    if (!relation.end || *relation.end < relation.start)
        return Refusal{"end"_qba, Text::tr("The last day of the relation is missing or comes before its first: check the two dates.")};
    const QDate end = *relation.end;
    const auto last = priceOn(ending.choices, end, tables);
    if (const auto *refusal = std::get_if<Refusal>(&last)) return *refusal;
    const auto month = planPeriod(ending.choices, relation, end, end, tables);
    if (const auto *refusal = std::get_if<Refusal>(&month)) return *refusal;
    const auto years = severanceYears(ending, tables);
    if (const auto *refusal = std::get_if<Refusal>(&years)) return *refusal;
    const auto notices = quarterNotices(ending.choices, relation, end.addMonths(-3), end.addDays(7), nextWorkingDay, tables);
    if (const auto *refusal = std::get_if<Refusal>(&notices)) return *refusal;

    Settling settling(ending, std::get<Priced>(last).breakdown);
    settling.addLastMonth(std::get<YearPlan>(month));
    settling.addNotice();
    settling.addThirteenth();
    settling.addHolidays();
    settling.addSeverance(std::get<QList<SeveranceYear>>(years));
    settling.addContributions(std::get<QList<QuarterNotice>>(notices), nextWorkingDay);
    Settlement result = settling.result();
    result.assumptions += pricingNotes({std::get<Priced>(last)});
    return result;
}

} // namespace cost
