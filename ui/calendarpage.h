#pragma once
#include "ui/calendarlayout.h"
#include "ui/desk.h"
#include "ui/page.h"
#include "models/records/meeting.h"
#include "models/records/record.h"
class CalendarData;
class CalendarGrid;
class DateEditor;
class NoticeBar;
class QComboBox;
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
    // What a column stands for.
    struct Meaning {
        QDate day;
        bool byOperator = false, byRoom = false;
        QString id; // of the operator or the room; empty: none
    };
    QWidget *makeBar();
    void listen();
    void read();
    void present();
    void fillFilters();
    void makeColumns();
    QList<Record> shownRecords() const;
    CalendarBlock blockOf(const Meeting &meeting) const;
    int columnOf(const Meeting &meeting) const;
    QString placeOf(const Meeting &meeting) const;
    void begin(int column, int from, int minutes);
    void move(const QString &id, int column, int from);
    void takeBack(const Meeting &before);
    void saveFile();
    void turn(int pages);
    QDate firstDay() const;
    QString chosenSite() const;
    QString mayNotEdit() const;

    Desk m_desk;
    CalendarData *m_data;
    CalendarGrid *m_grid;
    QComboBox *m_by, *m_site, *m_operator, *m_kind;
    QPushButton *m_dayView, *m_weekView, *m_new, *m_print, *m_file;
    DateEditor *m_date;
    QLabel *m_period;
    NoticeBar *m_notice;
    QDate m_day;
    QList<Meaning> m_meanings;
    QList<CalendarColumn> m_columns;
};
