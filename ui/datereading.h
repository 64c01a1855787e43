#pragma once
#include <QDate>
#include <QTime>
#include <optional>

// What a person types for a date: "5/3", "5.3.26", "050326", "05032026", "5/3/2026", "2026-03-05". Without a year, the
// year of today; a year of two digits is the one from eighty-nine years back to ten years ahead. Whoever shows the field
// writes the date found out in full, so that a wrong guess is seen.
std::optional<QDate> readDate(QStringView text, QDate today);
// "9", "930", "0930", "9:30", "9.30".
std::optional<QTime> readTime(QStringView text);
