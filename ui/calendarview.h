#pragma once
#include "models/records/meeting.h"
#include "models/records/record.h"
#include "ui/calendarlayout.h"
#include <QCoreApplication>
class CalendarData;

// What is seen of the calendar's data as it was asked for: which meetings, in which columns, and what a column stands for.
class CalendarView {
    Q_DECLARE_TR_FUNCTIONS(CalendarPage)
public:
    struct Asked {
        QDate day, from; // the day one is on; the first that is shown
        bool week = true, byRoom = false;
        QString site, operatorId, room, kind; // empty: all of them
        QString me;
    };
    struct Meaning {
        QDate day;
        bool byOperator = false, byRoom = false;
        QString id; // of the operator or the room; empty: none
    };
    CalendarView(const Asked &what, const CalendarData &all);

    // What is neither filtered out nor called off.
    QList<Record> records() const;
    // The room, or what kind of place it is.
    QString placeOf(const Meeting &meeting) const;

    QList<CalendarColumn> columns;
    QList<Meaning> meanings; // one for each column
    QList<CalendarBlock> blocks;

private:
    void makeColumns();
    int columnOf(const Meeting &meeting) const;
    CalendarBlock blockOf(const Meeting &meeting) const;

    const Asked asked;
    const CalendarData &data;
};
