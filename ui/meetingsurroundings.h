#pragma once
#include "models/records/candidacy.h"
#include "models/records/person.h"
#include "models/records/site.h"
#include "models/shortlist/meetings.h"
#include <QObject>
#include <QTimer>

// What the store holds around a meeting: what is booked from its day on, its centre with its rooms, who could hold it, who
// meets and how to reach them. Read again when any of it changes.
class MeetingSurroundings : public QObject {
    Q_OBJECT
public:
    // An id and what it is called.
    using Named = QList<std::pair<QString, QString>>;
    MeetingSurroundings(Store &store, std::function<QDate()> today, QObject *parent = nullptr);

    void follow(const Meeting &meeting);
    const meetings::Booked &booked() const { return m_booked; }
    // Whether what is booked around its day is known by now.
    bool knowsBooked() const { return m_knowsBooked; }
    const Site &centre() const { return m_centre; }
    const Named &rooms() const { return m_rooms; } // of its centre, in use
    const Named &operators() const { return m_operators; }
    const std::optional<Person> &family() const { return m_family; }
    const std::optional<Person> &worker() const { return m_worker; }
    const std::optional<Candidacy> &candidacy() const { return m_candidacy; } // of the worker
    const QString &requestNumber() const { return m_requestNumber; }
    const QString &requester() const { return m_requester; } // of the request

Q_SIGNALS:
    void changed();
    void failed(const QString &text);

private:
    void read();
    void readBooked();
    void readCentre();
    void readOperators();
    void readPeople();
    void readPerson(const QString &id, std::optional<Person> MeetingSurroundings::*into);
    template <class T, class Then> void take(QFuture<T> future, Then then);

    Store &m_store;
    std::function<QDate()> m_today;
    QTimer m_soon;
    Meeting m_meeting;
    meetings::Booked m_booked;
    Site m_centre;
    Named m_rooms, m_operators;
    std::optional<Person> m_family, m_worker;
    std::optional<Candidacy> m_candidacy;
    QString m_requestNumber, m_requester;
    QDate m_bookedFrom;
    bool m_knowsBooked = false;
    int m_round = 0;
};
