#pragma once
#include "models/records/record.h"
#include <QDate>
#include <QObject>
#include <QStringList>
#include <functional>

class Database;
class Session;
class Store;
namespace cost { class Tables; }

struct FollowedContracts {
    qint64 written = 0;
    QStringList left; // the numbers of those that could not be reckoned or written

    FollowedContracts &operator+=(const FollowedContracts &more)
    {
        written += more.written;
        left += more.left;
        return *this;
    }
};

// Keeps the contracts right as days pass: what was agreed comes in force on its first day and ends after its last, its trial,
// notice and least pay follow, new steps of the support come near. After sign-in and on a new day.
class ContractDates : public QObject {
    Q_OBJECT
public:
    ContractDates(Store &store, const Session &session, const cost::Tables &tables, std::function<QDate()> today, QObject *parent = nullptr);

    // On the store's thread, some at a time; silent while nobody is signed in.
    void follow();

Q_SIGNALS:
    void followed(qint64 written);

private:
    void followPiece(const QStringList &ids);
    void end(const QString &failure);
    QString leftWords() const;
    void noticeDay();

    Store &m_store;
    const Session &m_session;
    const cost::Tables &m_tables;
    std::function<QDate()> m_today;
    QDate m_day;
    FollowedContracts m_done;
    bool m_running = false;
    bool m_again = false; // the day changed while it ran
};

// Those a new day can change: not the ones that ended with nothing left to do.
QStringList contractsThatMayChange(Database &db);
// Writes those of them that are otherwise on this day than they are kept; one that cannot be does not stop the others.
FollowedContracts followContracts(Database &db, const QStringList &ids, const cost::Tables &tables, QDate today, const Author &author);
