#pragma once
#include "ui/calendarview.h"
#include "ui/desk.h"
#include "ui/page.h"
class CalendarData;
class CalendarFilters;
class CalendarGrid;
class DateEditor;
class NoticeBar;
class QLabel;
class QPushButton;

// The meetings of a day or a week: a day by operator or by room, a week day by day. What is drawn begins a meeting, what is
// carried moves one; the store refuses what is taken, and a move can be taken back.
class CalendarPage : public Page {
    Q_OBJECT
public:
    CalendarPage(const Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Calendar"); }
    QString helpTopic() const override { return QStringLiteral("meetings"); }
    QString key() const override { return QStringLiteral("calendar"); }
    bool prints() const override;
    void print() override;
    void goTo(QDate day);
    bool showsWeek() const;
    CalendarGrid &grid() const { return *m_grid; }

private:
    QWidget *makeBar();
    void listen();
    void restoreChoice();
    void keepChoice();
    void read();
    void present();
    CalendarView view() const;
    void begin(int column, int from, int minutes);
    void move(const QString &id, int column, int from);
    void takeBack(const Meeting &before);
    void saveFile();
    void turn(int pages);
    QDate firstDay() const;
    QString mayNotEdit() const;

    Desk m_desk;
    CalendarData *m_data;
    CalendarGrid *m_grid;
    CalendarFilters *m_filters;
    QPushButton *m_dayView, *m_weekView, *m_new, *m_print, *m_file;
    DateEditor *m_date;
    QLabel *m_period;
    NoticeBar *m_notice;
    bool m_isChosen = false; // by the person in front, since the page was opened
    QDate m_day;
    QList<CalendarView::Meaning> m_meanings; // of the columns shown
};
