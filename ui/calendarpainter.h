#pragma once
#include "ui/calendarlayout.h"
#include <QFont>
#include <QPalette>
class QPainter;

// Draws the calendar. A kind has a colour and its name in words, a state a sign and a border: no colour says anything alone.
class CalendarPainter {
public:
    CalendarPainter(QPainter &painter, const CalendarGeometry &geometry, const QPalette &palette, const QFont &font, const QRect &area)
        : m_painter(painter), m_geometry(geometry), m_palette(palette), m_font(font), m_area(area) {}

    void ground(const QList<CalendarColumn> &columns, QDate today) const;
    void block(const CalendarBlock &block, const QRect &where, bool chosen) const;
    void ghost(const QRect &where, const QString &text) const; // where something would come to stand
    void cursor(const QRect &where) const;
    void now(int column, int minute) const;
    void frame(const QList<CalendarColumn> &columns, QDate today) const; // head and hours, over what scrolls

    static QColor colourOf(int kind, const QPalette &palette);

private:
    QPainter &m_painter;
    const CalendarGeometry &m_geometry;
    const QPalette &m_palette;
    const QFont &m_font;
    QRect m_area;
};
