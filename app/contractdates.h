#pragma once
#include "models/records/record.h"
#include <QDate>
#include <QObject>
#include <functional>

class Database;
class Session;
class Store;
namespace cost { class Tables; }

// Keeps the contracts right as days pass: what was agreed comes in force on its first day and ends after its last, its trial,
// notice and least pay follow, new steps of the support come near. After sign-in and on a new day.
class ContractDates : public QObject {
    Q_OBJECT
public:
    ContractDates(Store &store, const Session &session, const cost::Tables &tables, std::function<QDate()> today, QObject *parent = nullptr);

    // On the store's thread; silent while nobody is signed in.
    void follow();

Q_SIGNALS:
    void followed(qint64 written);

private:
    void noticeDay();

    Store &m_store;
    const Session &m_session;
    const cost::Tables &m_tables;
    std::function<QDate()> m_today;
    QDate m_day;
    bool m_running = false;
    bool m_again = false; // the day changed while it ran
};

// Writes the contracts that are otherwise on this day than they are kept; how many.
qint64 followContracts(Database &db, const cost::Tables &tables, QDate today, const Author &author);
