#pragma once
#include "app/demoworld.h"
#include "models/records/meeting.h"
#include <QSet>

class Dice;

// When invented meetings take place: nobody and no room is in two at once.
class DemoCalendar {
public:
    explicit DemoCalendar(const DemoWorld &world) : m_world(world) {}

    // Gives a meeting a time between two moments, in the hours of a working day, an operator and a room or the address; false
    // where everybody is taken.
    bool place(Dice &dice, Meeting &meeting, const QDateTime &after, const QDateTime &before, const QString &home);

private:
    bool isFree(const QStringList &who, const QDateTime &starts, int minutes) const;
    void take(const QStringList &who, const QDateTime &starts, int minutes);

    const DemoWorld &m_world;
    QHash<QString, QSet<qint64>> m_taken; // half hours, by who
};
