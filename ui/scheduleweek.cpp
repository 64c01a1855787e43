#include "ui/scheduleweek.h"
#include "models/intake/offer.h"
#include "ui/weekeditor.h"

void fitWeek(WeekEditor &week, const QString &schedule)
{
    constexpr auto laidFor = "wemiSchedule";
    if (const QVariant before = week.property(laidFor); before.isValid() && before.toString() == schedule) return;
    week.setProperty(laidFor, schedule);
    week.setMostHours(schedule.isEmpty() ? std::nullopt : std::optional(intake::mostHours(schedule)));
    if (!intake::isNight(schedule)) return week.setHours();
    week.setNights([schedule](const QList<int> &days) { return intake::weekOfNights(schedule, days); },
                   [schedule](const Week &nights) { return intake::nightsOf(schedule, nights); });
}
