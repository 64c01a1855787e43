#include "reports/weektable.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

TemplateValues weekTable(const Week &week, const QString &total)
{
    QList<TemplateValues> days;
    for (int day = 0; day < Week::days; ++day) {
        Week alone;
        for (int slot = 0; slot < Week::slots_; ++slot) alone.set(day, slot, week.isOn(day, slot));
        const int halves = week.halfHours(day);
        // "Mon 08:00-12:00": the name of the day is in a place of its own.
        const QString times = halves == 0 ? u"\u2013"_s : alone.shown().section(u' ', 1);
        const QString hours = halves == 0 ? QString() : QLocale().toString(halves / 2.0, 'f', halves % 2) + u"\u00a0h"_s;
        days << TemplateValues{.texts = {{u"day"_s, QLocale().standaloneDayName(day + 1)}, {u"drawing"_s, u"day:"_s + week.portal().at(day)}, {u"times"_s, times}, {u"hours"_s, hours}}, .parts = {}};
    }
    return {.texts = {{u"day_head"_s, QCoreApplication::translate("WeekTable", "Day")},
                      {u"times_head"_s, QCoreApplication::translate("WeekTable", "Times")},
                      {u"hours_head"_s, QCoreApplication::translate("WeekTable", "Hours")},
                      {u"clock"_s, u"clock:"_s},
                      {u"total"_s, total}},
            .parts = {{u"days"_s, days}}};
}
