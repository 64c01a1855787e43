#pragma once
#include "models/store/database.h"

namespace syncing {

// A transaction in which references are not checked: what comes may speak of records that come later, or that may not be seen here.
class Unchecked {
public:
    explicit Unchecked(Database &db) : m_off(db), m_all(db) {}
    void commit() { m_all.commit(); }

private:
    class Off {
    public:
        explicit Off(Database &db);
        ~Off();
        Off(const Off &) = delete;
        Off &operator=(const Off &) = delete;

    private:
        Database &m_db;
    };
    Off m_off; // cannot be set within the transaction: before it, and after it
    Transaction m_all;
};

// Meanwhile a commit does not wait for the disk, and the log is put into the file less often: for what can be asked for again. What
// somebody saves afterwards is waited for, with all before it.
class Hurried {
public:
    explicit Hurried(Database &db);
    ~Hurried();
    Hurried(const Hurried &) = delete;
    Hurried &operator=(const Hurried &) = delete;
    // When all of it came, or no more will: the log is put into the file as often as before.
    static void end(Database &db) { db.script(QStringLiteral("PRAGMA wal_autocheckpoint=1000")); }

private:
    Database &m_db;
};

// A part of a transaction that may be given up alone.
class Attempt {
public:
    explicit Attempt(Database &db);
    ~Attempt();
    Attempt(const Attempt &) = delete;
    Attempt &operator=(const Attempt &) = delete;
    void keep();

private:
    Database &m_db;
    bool m_open = true;
};

} // namespace syncing
