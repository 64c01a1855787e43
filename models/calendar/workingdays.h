#pragma once
#include <QDate>
#include <QString>
#include <optional>

// Milan's working days: Monday to Friday but for the national holidays, Easter Monday, 4 October (national again from
// 2026, L. 151/2025) and Sant'Ambrogio, 7 December.
namespace milan {
QDate easterSunday(int year);                   // Gregorian computus
std::optional<QString> holiday(QDate day);      // its name, translated; nothing on other days, Sundays included
bool isWorkingDay(QDate day);
QDate nextWorkingDay(QDate day);                // the day itself when it is one
QDate plusWorkingDays(QDate from, int count);   // count working days after from
} // namespace milan
