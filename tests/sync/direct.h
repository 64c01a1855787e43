#pragma once
#include "models/sync/round.h"

// A store that the thread of the exchange may use itself.
class Direct : public syncing::Local {
public:
    explicit Direct(Database &db) : m_db(db) {}
    void run(const std::function<void(Database &)> &job) override { job(m_db); }

private:
    Database &m_db;
};
