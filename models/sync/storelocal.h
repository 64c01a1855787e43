#pragma once
#include "models/sync/sides.h"
#include <memory>
#include <mutex>
#include <condition_variable>

class Worker;

namespace syncing {

// The store, reached through the thread that owns it. What the window asks for goes before what the exchange does.
class StoreLocal : public Local {
public:
    explicit StoreLocal(Worker &worker) : m_worker(worker) {}
    // Throws what the job threw, or Cut once stop() was called before it began.
    void run(const std::function<void(Database &)> &job) override;
    // From any thread: nothing begins any more; what is under way is waited for.
    void stop();

private:
    struct Turn { // of one job, known to both threads
        std::mutex lock;
        std::condition_variable told;
        bool begun = false, given = false, over = false;
    };
    Worker &m_worker;
    std::mutex m_lock;
    std::shared_ptr<Turn> m_turn;
    bool m_stopped = false;
};

} // namespace syncing
