#pragma once
#include "models/records/record.h"
#include <QDate>
#include <QObject>
#include <functional>

class Database;
class Session;
class Store;

// Keeps the due dates of the requests under way right: after sign-in and whenever the closing days of a centre change. On a
// new day it has the lists read again, for what was due tomorrow is due today.
class Deadlines : public QObject {
    Q_OBJECT
public:
    Deadlines(Store &store, const Session &session, std::function<QDate()> today, QObject *parent = nullptr);

    // Recomputes them on the store's thread; silent while nobody is signed in.
    void follow();

Q_SIGNALS:
    void followed(qint64 written);

private:
    void noticeDay();

    Store &m_store;
    const Session &m_session;
    std::function<QDate()> m_today;
    QDate m_day;
    bool m_running = false;
    bool m_again = false; // something changed while it ran
};

// Writes the due dates that differ from what the closing days of each centre make of them; how many.
qint64 followDeadlines(Database &db, const Author &author);
