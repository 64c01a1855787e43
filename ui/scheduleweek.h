#pragma once
#include <QString>
class WeekEditor;

// Lays a week out for a schedule: half hours to paint, or whole nights to tick, with the most hours the schedule allows. Asked
// again for the same schedule it does nothing.
void fitWeek(WeekEditor &week, const QString &schedule);
