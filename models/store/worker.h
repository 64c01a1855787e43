#pragma once
#include "models/store/database.h"
#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <atomic>
#include <limits>
#include <memory>

// One thread that owns one database connection; jobs run in the order they were asked, those of a higher
// priority before the others.
class Worker {
public:
    explicit Worker(std::function<std::unique_ptr<Database>()> open)
    {
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1);
        m_pool.start([this, open = std::move(open)] {
            try {
                m_db = open();
            } catch (...) {
                m_failure = std::current_exception();
            }
        });
    }
    ~Worker()
    {
        m_ending = true;
        m_pool.start([this] { m_db.reset(); }, std::numeric_limits<int>::min());
        m_pool.waitForDone();
    }
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    // What goes on in several jobs stops here: those asked for before are still done.
    bool isEnding() const { return m_ending; }

    // Not QtConcurrent::run: whoever waits for its future before the job has begun runs it himself, on the wrong thread.
    template <class Job> auto run(Job job, int priority = 0)
    {
        using Result = std::invoke_result_t<Job, Database &>;
        auto promise = std::make_shared<QPromise<Result>>();
        promise->start();
        m_pool.start([this, promise, work = std::move(job)]() mutable {
            try {
                if (m_failure) std::rethrow_exception(m_failure);
                if constexpr (std::is_void_v<Result>) work(*m_db);
                else promise->addResult(work(*m_db));
            } catch (...) {
                promise->setException(std::current_exception());
            }
            promise->finish();
        }, priority);
        return promise->future();
    }

private:
    std::unique_ptr<Database> m_db;
    std::exception_ptr m_failure;
    std::atomic_bool m_ending = false;
    QThreadPool m_pool;
};
