#include "models/calendar/workingdays.h"
#include <QCoreApplication>

namespace milan {

QDate easterSunday(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return {year, f / 31, f % 31 + 1};
}

std::optional<QString> holiday(QDate day)
{
    struct Fixed {
        int month, dayOfMonth;
        const char *name;
        int since = 0;
    };
    static constexpr Fixed fixed[] = {
        {1, 1, QT_TRANSLATE_NOOP("Holiday", "New Year's Day")},
        {1, 6, QT_TRANSLATE_NOOP("Holiday", "Epiphany")},
        {4, 25, QT_TRANSLATE_NOOP("Holiday", "Liberation Day")},
        {5, 1, QT_TRANSLATE_NOOP("Holiday", "Labour Day")},
        {6, 2, QT_TRANSLATE_NOOP("Holiday", "Republic Day")},
        {8, 15, QT_TRANSLATE_NOOP("Holiday", "Assumption")},
        {10, 4, QT_TRANSLATE_NOOP("Holiday", "Saint Francis"), 2026},
        {11, 1, QT_TRANSLATE_NOOP("Holiday", "All Saints")},
        {12, 7, QT_TRANSLATE_NOOP("Holiday", "Saint Ambrose, patron of Milan")},
        {12, 8, QT_TRANSLATE_NOOP("Holiday", "Immaculate Conception")},
        {12, 25, QT_TRANSLATE_NOOP("Holiday", "Christmas")},
        {12, 26, QT_TRANSLATE_NOOP("Holiday", "Saint Stephen")},
    };
    for (const Fixed &f : fixed)
        if (day.month() == f.month && day.day() == f.dayOfMonth && day.year() >= f.since)
            return QCoreApplication::translate("Holiday", f.name);
    if (day == easterSunday(day.year())) return QCoreApplication::translate("Holiday", "Easter");
    if (day == easterSunday(day.year()).addDays(1)) return QCoreApplication::translate("Holiday", "Easter Monday");
    return {};
}

bool isWorkingDay(QDate day) { return day.dayOfWeek() <= Qt::Friday && !holiday(day); }

QDate nextWorkingDay(QDate day)
{
    while (day.isValid() && !isWorkingDay(day)) day = day.addDays(1);
    return day;
}

QDate plusWorkingDays(QDate from, int count)
{
    for (QDate day = from; count > 0; from = day) {
        day = nextWorkingDay(day.addDays(1));
        --count;
    }
    return from;
}

} // namespace milan
