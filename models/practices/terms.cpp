#include "models/practices/terms.h"
#include "models/calendar/workingdays.h"
#include "models/cost/limits.h"
#include "models/cost/termination.h"
#include "models/intake/offer.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace practices {
namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ContractTerms)
};

constexpr int longTrial = 30, shortTrial = 8;       // days actually worked, art. 12
constexpr int monthsWithoutCause = 12, mostMonths = 24; // of a contract with an end date, art. 7
constexpr int longestTrial = 400;                   // days looked at: a week with a day of work in it ends the trial before

bool isWeekend(const Placement &p) { return p.schedule == u"weekend"; }
bool isHouse(const Placement &p) { return p.schedule == u"live-in" || p.schedule == u"reduced-live-in"; }

// Monday is 0.
QList<int> workedWeekdays(const Placement &p)
{
    QList<int> days;
    if (intake::isNight(p.schedule) && !p.week.isEmpty()) return intake::nightsOf(p.schedule, p.week);
    const auto &names = Placement::type.field("rest_day").choices;
    const auto rest = std::ranges::find_if(names, [&p](const Choice &c) { return p.restDay == QLatin1String(c.code); }) - names.begin();
    for (int day = 0; day < Week::days; ++day) {
        const bool worked = !p.week.isEmpty()          ? p.week.halfHours(day) > 0
                            : isWeekend(p)             ? day >= 5
                            : p.schedule == u"live-out" ? day < 5
                                                       : day != rest;
        if (worked) days << day;
    }
    return days;
}

QString named(const QList<int> &days)
{
    QStringList names;
    for (const int day : days) names << QLocale().dayName(day + 1, QLocale::ShortFormat);
    return names.join(u", "_s);
}

Problem wrong(const char *column, const QString &text) { return {column, text}; }

bool isWithin(const Week &week, int firstSlot, int lastSlot)
{
    for (int day = 0; day < Week::days; ++day)
        for (int slot = 0; slot < Week::slots_; ++slot)
            if (week.isOn(day, slot) && (slot < firstSlot || slot >= lastSlot)) return false;
    return true;
}

// Reduced live-in is worked from 6 to 14, or from 14 to 22, or within ten hours on at most three days.
bool isReducedWeek(const Week &week)
{
    int days = 0, most = 0;
    for (int day = 0; day < Week::days; ++day) {
        days += week.halfHours(day) > 0;
        most = std::max(most, week.halfHours(day));
    }
    return isWithin(week, 12, 28) || isWithin(week, 28, 44) || (days <= 3 && most <= 20);
}

void addLevel(QList<Problem> &found, const Placement &p)
{
    const QStringList levels = levelsOf(p.service, p.schedule);
    if (levels.isEmpty()) found << wrong("schedule", Text::tr("This service is not offered with this schedule."));
    else if (!levels.contains(p.level))
        found << wrong("level", Text::tr("For this service and schedule the level is one of %1 (CCNL art. 9).").arg(levels.join(u", "_s)));
}

void addWeekHours(QList<Problem> &found, const Placement &p)
{
    if (p.week.isEmpty() || isWeekend(p)) return;
    if (intake::isNight(p.schedule)) {
        if (intake::weekOfNights(p.schedule, intake::nightsOf(p.schedule, p.week)) != p.week)
            found << wrong("week", p.schedule == u"night-care" ? Text::tr("Night care is worked in whole nights, from 20:00 to 8:00 (CCNL art. 10).")
                                                               : Text::tr("Night presence is in whole nights, from 21:00 to 8:00 (CCNL art. 11)."));
        return;
    }
    if (p.schedule == u"reduced-live-in" && !isReducedWeek(p.week))
        found << wrong("week", Text::tr("Reduced live-in work is from 6 to 14, or from 14 to 22, or at most ten hours on at most three days (CCNL art. 14)."));
    if (const Decimal painted{p.week.halfHours() * Decimal::one / 2}, allowed = intake::mostHours(p.schedule); p.schedule == u"live-in" && painted > allowed)
        found << wrong("week", Text::tr("The days and hours come to %1 hours a week: at most %2 are allowed (CCNL art. 14).").arg(painted.shown(), allowed.shown()));
    const int most = isHouse(p) ? 10 : 8;
    for (int day = 0; day < Week::days; ++day) {
        if (p.week.halfHours(day) <= 2 * most) continue;
        found << wrong("week", Text::tr("On %1 there are %2 hours: at most %3 a day are allowed (CCNL art. 14).")
                                   .arg(QLocale().dayName(day + 1), Decimal{p.week.halfHours(day) * Decimal::one / 2}.shown()).arg(most));
        return;
    }
}

void addHours(QList<Problem> &found, const Placement &p)
{
    const auto hours = hoursOf(p);
    const Decimal most = intake::mostHours(p.schedule);
    const bool night = intake::isNight(p.schedule), none = !hours || hours->units <= 0;
    if (night && p.week.isEmpty()) found << wrong("week", Text::tr("Tick the nights of the week."));
    else if (none && !night) found << wrong("weekly_hours", Text::tr("Write how many hours a week are worked."));
    else if (!none && *hours > most)
        found << wrong("weekly_hours", Text::tr("%1 hours a week are too many: this schedule has at most %2 (CCNL art. 14).").arg(hours->shown(), most.shown()));
    addWeekHours(found, p);
}

void addEnd(QList<Problem> &found, const Placement &p)
{
    if (p.contract != u"fixed-term") return;
    if (!p.ends.isValid()) found << wrong("ends", Text::tr("Write the day the contract ends, or choose a contract without an end date."));
    if (!p.starts.isValid() || !p.ends.isValid()) return;
    if (p.ends >= p.starts.addMonths(mostMonths))
        found << wrong("ends", Text::tr("A contract with an end date lasts at most 24 months, extensions included (CCNL art. 7): until %1.")
                                   .arg(QLocale().toString(p.starts.addMonths(mostMonths).addDays(-1), u"d MMMM yyyy"_s)));
    else if (p.ends >= p.starts.addMonths(monthsWithoutCause) && p.fixedReason.isEmpty())
        found << wrong("fixed_reason", Text::tr("Beyond 12 months the reason for the end date must be written: a certain service, someone absent who is replaced, care outside the home (CCNL art. 7)."));
}

// Half a day of them is possible: a resignation asks for half of fifteen.
Decimal noticeDue(const Placement &p, QDate day)
{
    if (!p.starts.isValid() || (p.trialEnds.isValid() && day <= p.trialEnds)) return {};
    auto by = cost::EndedBy::TermOrTrial;
    if (p.endedBy.isEmpty() || p.endedBy == u"family" || p.endedBy == u"death") by = cost::EndedBy::Dismissal;
    else if (p.endedBy == u"worker") by = cost::EndedBy::Resignation;
    // Of the nights the hours INPS counts decide.
    const Decimal hours = intake::isNight(p.schedule) ? intake::mostHours(p.schedule) : hoursOf(p).value_or(Decimal{});
    return cost::noticeDays(hours, {p.starts, std::max(day, p.starts)}, by, false);
}
} // namespace

bool isPaidByHour(const Placement &p) { return intake::isPaidByHour(p.schedule); }

QString payShown(const Placement &p, Cents pay)
{
    return isPaidByHour(p) ? Text::tr("%1 an hour").arg(pay.shown()) : Text::tr("%1 a month").arg(pay.shown());
}

QStringList levelsOf(const QString &service, const QString &schedule)
{
    FamilyRequest request;
    request.service = service;
    request.schedule = schedule;
    QStringList levels = intake::levelsFor(request);
    if (service == u"housekeeper" && !levels.isEmpty()) levels << u"C"_s;
    if (service == u"housekeeper" && !levels.isEmpty() && schedule != u"reduced-live-in") levels << u"D"_s;
    return levels;
}

QString profileOf(const QString &service, const QString &level)
{
    if (level == u"A") return Text::tr("General help in the house: cleaning, laundry, help in the kitchen (level A).");
    if (level == u"AS") return Text::tr("Company to adults who manage alone, without other work (level AS).");
    if (level == u"B") return Text::tr("Work of the house of several kinds: cleaning, laundry, ironing, kitchen (level B).");
    if (level == u"BS")
        return service == u"babysitter" ? Text::tr("Looking after children, with the cooking and cleaning that go with it (level BS).")
                                        : Text::tr("Assistance to a person who manages alone, with the cooking and cleaning that go with it (level BS).");
    if (level == u"C") return Text::tr("Cooking and the shopping and care of the kitchen that go with it (level C).");
    if (level == u"CS")
        return service == u"babysitter" ? Text::tr("Assistance to a child who does not manage alone, with the cooking and cleaning that go with it (level CS).")
                                        : Text::tr("Assistance to a person who does not manage alone, with the cooking and cleaning that go with it (level CS).");
    if (level == u"D") return Text::tr("Running the house and its staff (level D).");
    if (level == u"DS") return Text::tr("Assistance by a trained worker to a person who does not manage alone, with the cooking and cleaning that go with it (level DS).");
    return level == u"unico" ? Text::tr("Presence at night in the home of the person assisted.") : QString();
}

QDate lastDay(const Placement &p) { return p.endedOn.isValid() ? p.endedOn : p.contract == u"fixed-term" ? p.ends : QDate(); }

bool isWorked(const Placement &p, QDate day) { return workedWeekdays(p).contains(day.dayOfWeek() - 1) && !milan::holiday(day); }

QDate trialEnd(const Placement &p)
{
    if (!p.starts.isValid()) return {};
    const QList<int> weekdays = workedWeekdays(p);
    int left = p.level == u"D" || p.level == u"DS" || isHouse(p) ? longTrial : shortTrial;
    for (int i = 0; i < longestTrial; ++i) {
        const QDate day = p.starts.addDays(i);
        if (weekdays.contains(day.dayOfWeek() - 1) && !milan::holiday(day) && --left == 0) return day;
    }
    return {};
}

QString trialWords(const Placement &p)
{
    const int days = p.level == u"D" || p.level == u"DS" || isHouse(p) ? longTrial : shortTrial;
    return Text::tr("%1 days actually worked, counted on %2 without the holidays of Milan; absences move it on (CCNL art. 12).").arg(days).arg(named(workedWeekdays(p)));
}

std::optional<Decimal> hoursOf(const Placement &p)
{
    if (!p.week.isEmpty() && p.schedule != u"live-in") {
        FamilyRequest counted;
        counted.schedule = intake::isNight(p.schedule) ? p.schedule : u"live-out"_s;
        counted.week = p.week;
        return intake::weeklyHours(counted);
    }
    return p.weeklyHours;
}

int noticeOn(const Placement &p, QDate day)
{
    const Decimal due = noticeDue(p, day);
    return static_cast<int>((due.units + Decimal::one - 1) / Decimal::one);
}

QString noticeWords(const Placement &p, QDate day)
{
    const int days = noticeOn(p, day);
    if (p.trialEnds.isValid() && day <= p.trialEnds) return Text::tr("During the trial no notice is due (CCNL art. 12).");
    if (days == 0) return Text::tr("No notice is due.");
    if (const Decimal due = noticeDue(p, day); due.units % Decimal::one != 0)
        return Text::tr("%1 calendar days of notice, the last one counted whole, by the hours a week and the years of service (CCNL art. 40).").arg(due.shown());
    return Text::tr("%n calendar day(s) of notice, by the hours a week and the years of service (CCNL art. 40).", nullptr, days);
}

QDate seniorityFrom(const Placement &p, int step)
{
    if (!p.starts.isValid()) return {};
    const QDate served = p.starts.addYears(2 * step).addDays(-1); // of who began on the first: the last day of a month
    return QDate(served.year(), served.month(), 1).addMonths(1);
}

int senioritySteps(const Placement &p, QDate day)
{
    int steps = 0;
    while (p.starts.isValid() && steps < cost::mostSeniority && seniorityFrom(p, steps + 1) <= day) ++steps;
    return steps;
}

QList<Problem> termProblems(const Placement &p)
{
    QList<Problem> found;
    addLevel(found, p);
    addHours(found, p);
    addEnd(found, p);
    return found;
}

} // namespace practices
