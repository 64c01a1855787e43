#pragma once
#include "models/store/database.h"
#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <atomic>
#include <limits>
#include <map>
#include <memory>
#include <mutex>

// One thread that owns one database connection; jobs run in the order they were asked, those of a higher
// priority before the others.
class Worker {
public:
    explicit Worker(std::function<std::unique_ptr<Database>()> open)
    {
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1);
        ask([this, open = std::move(open)] {
            try {
                m_db = open();
            } catch (...) {
                m_failure = std::current_exception();
            }
        }, std::numeric_limits<int>::max());
    }
    ~Worker()
    {
        m_ending = true;
        ask([this] { m_db.reset(); }, std::numeric_limits<int>::min());
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
        ask([this, promise, work = std::move(job)]() mutable {
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
    // The pool starts as many as there are jobs, and each takes the first. The order is not left to the pool: that one gives a task
    // that finds its thread asleep the priority 0, and whatever is asked at a higher one before the thread has woken would overtake it.
    void ask(std::function<void()> job, int priority)
    {
        {
            const std::lock_guard guard(m_lock);
            m_jobs.emplace(std::pair(-qint64(priority), m_asked++), std::move(job));
        }
        m_pool.start([this] { first()(); });
    }
    std::function<void()> first()
    {
        const std::lock_guard guard(m_lock);
        return std::move(m_jobs.extract(m_jobs.begin()).mapped());
    }

    std::unique_ptr<Database> m_db;
    std::exception_ptr m_failure;
    std::atomic_bool m_ending = false;
    std::mutex m_lock; // of the jobs
    std::map<std::pair<qint64, quint64>, std::function<void()>> m_jobs; // by priority, the highest first, then as they were asked
    quint64 m_asked = 0;
    QThreadPool m_pool;
};
