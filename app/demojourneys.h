#pragma once
#include "app/democalendar.h"
#include "app/demoplacements.h"
#include "app/demorequests.h"
#include "app/demoworkers.h"
#include "models/records/proposal.h"

// How invented requests find their workers: whom they choose, call, meet and hire, by the steps a person can take. Ask for the
// requests in the order in which they were sent: a worker who is hired is not proposed to others meanwhile.
class DemoJourneys {
public:
    DemoJourneys(quint64 seed, const cost::Tables &tables, const DemoWorld &world, QList<DemoWorkers::Worker> workers);

    struct Journey {
        QList<Proposal> proposals;
        QList<Meeting> meetings;
        QList<Placement> placements;
        QList<Feedback> feedback;
    };
    // Brings the request where its plan says, and closes it where it says so.
    Journey follow(qint64 index, DemoRequests::Family &family);
    // Of candidacies validated lately, and of some that wait.
    QList<Meeting> interviews();

private:
    class Course; // of one request
    struct Hired {
        QDate from, to; // null: until further notice
    };
    // A worker who could do the work and was free on the day; null where none is found.
    const DemoWorkers::Worker *oneFor(Dice &dice, const FamilyRequest &request, const QStringList &known, QDate day) const;
    bool isHired(const QString &candidacy, QDate day) const;

    quint64 m_seed;
    const cost::Tables &m_tables;
    const DemoWorld &m_world;
    QList<DemoWorkers::Worker> m_workers;
    QHash<QString, QList<qsizetype>> m_suitable; // by service
    QHash<QString, QList<Hired>> m_hired;        // by candidacy
    DemoCalendar m_calendar;
    DemoPlacements m_placements;
    QStringList m_words;
};
