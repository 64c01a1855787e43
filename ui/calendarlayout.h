#pragma once
#include <QDate>
#include <QList>
#include <QRect>
#include <QString>

// One column of the calendar: a day, or a person or room on a day.
struct CalendarColumn {
    QString heading;
    QDate day;
    QString closed; // why nobody meets that day at the centre; empty: it is open
    bool operator==(const CalendarColumn &) const = default;
};

// A meeting as it stands in a column. From and minutes in minutes of the day.
struct CalendarBlock {
    enum class State { Planned, Held, Missed };
    QString id;
    int column = 0;
    int from = 0, minutes = 60;
    QString title, detail; // on one line each
    QString spoken;        // all of it in a sentence
    int colour = 0;        // which of the kinds
    State state = State::Planned;
    bool operator==(const CalendarBlock &) const = default;
};

// Side by side where they overlap: which lane a block is in, of how many.
struct CalendarLane {
    int lane = 0, of = 1;
};
QList<CalendarLane> lanesOf(const QList<CalendarBlock> &blocks);

// Where everything is on the screen: the hours down, the columns across, under a head that does not scroll.
struct CalendarGeometry {
    int gutter = 50, head = 30, columnWidth = 120, quarter = 14; // pixels; a quarter of an hour
    int first = 8 * 60, last = 20 * 60;                          // minutes of the day
    int columns = 1;
    QPoint scrolled;

    int y(int minute) const { return head + (minute - first) * quarter / 15 - scrolled.y(); }
    int x(int column) const { return gutter + column * columnWidth - scrolled.x(); }
    QRect rect(int column, int from, int minutes) const { return {x(column), y(from), columnWidth, std::max(1, y(from + minutes) - y(from))}; }
    QRect rect(const CalendarBlock &block, const CalendarLane &lane) const;
    QSize whole() const { return {gutter + columns * columnWidth, head + (last - first) / 15 * quarter}; }
    int columnAt(int px) const { return (px - gutter + scrolled.x()) / std::max(1, columnWidth); }
    // To the quarter of an hour.
    int minuteAt(int py) const { return first + (py - head + scrolled.y()) / std::max(1, quarter) * 15; }
};

QString clockText(int minute); // "14:30"
