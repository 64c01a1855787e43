#pragma once
#include "ui/desk.h"
#include <QJsonObject>
#include <QObject>
class CalendarData;
class QComboBox;

// Which meetings the calendar shows, and by what a day is laid out: the boxes to choose from, filled with what there is.
class CalendarFilters : public QObject {
    Q_OBJECT
public:
    CalendarFilters(const Desk &desk, QObject *parent);

    QList<QComboBox *> boxes() const { return {m_by, m_site, m_operator, m_room, m_kind}; } // for the page to place
    // What can be chosen now; what was chosen stays.
    void follow(const CalendarData &data, bool week);

    bool byRoom() const;
    QString site() const;       // empty here and below: all of them
    QString operatorId() const;
    QString room() const;
    QString kind() const;
    QString words() const; // for the head of a print

    QJsonObject state() const;
    // As state() was; what cannot be chosen yet is once it is there.
    void restore(const QJsonObject &state) { m_wanted = state; }

Q_SIGNALS:
    void chosen(); // by the person in front

private:
    QList<std::pair<QString, QString>> sites(const CalendarData &data) const;
    QList<std::pair<QString, QString>> operators(const CalendarData &data) const;
    QList<std::pair<QString, QString>> rooms(const CalendarData &data) const;
    void choose(QComboBox *box);

    Desk m_desk;
    QJsonObject m_wanted;
    QComboBox *m_by, *m_site, *m_operator, *m_room, *m_kind;
};
