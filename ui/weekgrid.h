#pragma once
#include "models/records/week.h"
#include <QWidget>

// A week as seven rows of 48 half hours, painted with the mouse or the keyboard: arrows move, Shift with the arrows paints
// a stretch, the space bar turns one half hour, Ctrl+C and Ctrl+V carry a day to another, Ctrl+Z goes back. Each day's sum
// stands at its end.
class WeekGrid : public QWidget {
    Q_OBJECT
public:
    explicit WeekGrid(QWidget *parent = nullptr);

    const Week &week() const { return m_week; }
    void setWeek(const Week &week); // tells nobody
    // As a person would have done it: told, and taken back with Ctrl+Z.
    void change(const Week &week);
    int day() const { return m_at.y(); }
    // "Tuesday 14:00 to 14:30, needed".
    QString cellText() const;
    // "7 h 30", "8 h".
    static QString hoursText(int halfHours);
    // Where a half hour is drawn.
    QRect cellRect(int day, int slot) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();
    void moved(); // to another half hour

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isOurs(const QKeyEvent *event) const;
    void begin();
    void resume();
    void reach(QPoint cell);
    void end();
    void goTo(QPoint cell);
    QPoint cellAt(QPoint where) const;
    QPoint afterArrow(const QKeyEvent *event) const;
    void paintHours(QPainter &painter) const;
    void paintDay(QPainter &painter, int day) const;
    int dayWidth() const;
    int sumWidth() const;
    int rowHeight() const;
    int slotWidth() const;
    int leastSlotWidth() const;

    Week m_week;
    QPoint m_at{16, 0};    // slot, day: Monday 8:00
    QPoint m_anchor;       // where the stretch began
    bool m_painting = false;
    bool m_resumes = false; // Shift was let go and nothing else done: the stretch goes on
    bool m_paintsOn = true;
    Week m_before;          // the stretch was begun
    Week m_told;            // what the others know
    QList<Week> m_undo;
    std::optional<int> m_copied; // Ctrl+C: the half hours of this day, as they were
    Week m_copy;
};
