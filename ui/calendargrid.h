#pragma once
#include "ui/calendarlayout.h"
#include <QAbstractScrollArea>
#include <optional>

// The meetings of a stretch of time as blocks in columns, for the mouse and the keyboard alike. Arrows move, Shift with Up and
// Down makes the time longer, Enter opens a meeting or begins one, N begins one anywhere, M takes a meeting up for the arrows to
// carry and Enter to put down, Page Up and Down turn the page, Home goes to today.
class CalendarGrid : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit CalendarGrid(QWidget *parent = nullptr);

    void present(const QList<CalendarColumn> &columns, const QList<CalendarBlock> &blocks, const QDateTime &now);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    const QList<CalendarColumn> &columns() const { return m_columns; }
    const QList<CalendarBlock> &blocks() const { return m_blocks; }
    // What the keyboard is on, in words.
    QString cellText() const;
    // On the viewport; empty when there is no such meeting.
    QRect blockRect(const QString &id) const;
    QRect timeRect(int column, int from, int minutes) const { return m_geometry.rect(column, from, minutes); }
    void goTo(int column, int minute);
    bool isCarrying() const { return m_carried.has_value(); }

Q_SIGNALS:
    void beginAsked(int column, int from, int minutes);
    void openAsked(const QString &id);
    void moveAsked(const QString &id, int column, int from);
    void turnAsked(int pages);
    void todayAsked();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Carried {
        CalendarBlock block; // where it would come to stand
        int grip = 0;        // minutes between its beginning and the hand
        bool byMouse = false, far = false;
    };
    void lay();
    void tell();
    const CalendarBlock *blockAt(QPoint where) const;
    const CalendarBlock *chosen() const;
    void carry(int column, int from);
    void putDown();
    bool steer(QKeyEvent *event);
    void moveCursor(int columns, int minutes, bool longer);
    bool isInside(QPoint where) const;

    QList<CalendarColumn> m_columns;
    QList<CalendarBlock> m_blocks;
    QList<CalendarLane> m_lanes;
    QList<QWidget *> m_spoken; // one for each block: what a screen reader finds there
    CalendarGeometry m_geometry;
    QDateTime m_now;
    int m_column = 0, m_minute = 9 * 60, m_length = 30; // the cursor
    std::optional<Carried> m_carried;
    std::optional<int> m_anchor; // the minute at which free time was taken hold of
    QPoint m_pressed;
    bool m_readOnly = false;
};
