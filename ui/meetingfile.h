#pragma once
#include "models/calendar/icalendar.h"
#include "ui/desk.h"
class QWidget;

// Asks where to, writes the calendar file whole or not at all, leaves its line in the log and says where it is.
void saveCalendarFile(const QList<icalendar::Entry> &entries, const Desk &desk, const QString &id, QWidget *over, const std::function<void(const QString &)> &said);
