#pragma once
#include "models/records/site.h"
#include "models/shortlist/meetings.h"
#include "ui/calendarlayout.h"
#include <QObject>
#include <QTimer>

// What the calendar shows and of what it can be asked: the meetings of its days, the centres, rooms and operators. Read again
// when any of it changes.
class CalendarData : public QObject {
    Q_OBJECT
public:
    struct Place {
        QString id, name, site;
    };
    explicit CalendarData(Store &store, QObject *parent = nullptr);

    void read(QDate from, int days);
    const meetings::Booked &booked() const { return m_booked; }
    const QList<Site> &sites() const { return m_sites; }
    const QList<Place> &rooms() const { return m_rooms; }         // in use
    const QList<Place> &operators() const { return m_operators; } // who may sign in
    const Site *site(const QString &id) const;
    QString name(const QString &id) const; // of a room, an operator, whatever a meeting names
    // The numbers of the requests of these meetings, by their id; read when asked, for they go into files.
    QFuture<RecordPage> requestsOf(const QList<Record> &records) const;

Q_SIGNALS:
    void changed();
    void failed(const QString &text);

private:
    void readAgain();

    Store &m_store;
    QTimer m_soon;
    QDate m_from;
    int m_days = 0, m_round = 0;
    meetings::Booked m_booked;
    QList<Site> m_sites;
    QList<Place> m_rooms, m_operators;
};
