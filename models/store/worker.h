#pragma once
#include "models/store/database.h"
#include <QThreadPool>
#include <QtConcurrent>
#include <memory>

// One thread that owns one database connection; jobs run in the order they were asked.
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
        m_pool.start([this] { m_db.reset(); });
        m_pool.waitForDone();
    }
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    template <class Job> auto run(Job job)
    {
        return QtConcurrent::run(&m_pool, [this, job = std::move(job)] {
            if (m_failure) std::rethrow_exception(m_failure);
            return job(*m_db);
        });
    }

private:
    std::unique_ptr<Database> m_db;
    std::exception_ptr m_failure;
    QThreadPool m_pool;
};
