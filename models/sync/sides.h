#pragma once
#include "models/sync/central.h"
#include <QList>
#include <functional>

class Database;
struct RecordType;

namespace syncing {

// How much goes into one message. A line that carried a first one well carries more changes in the next.
inline constexpr int opsAtOnce = 50, opsAtMost = 400, entriesAtOnce = 500;

// How an exchange reaches the store: runs a job on the thread that owns the database and waits for it.
class Local {
public:
    virtual ~Local() = default;
    virtual void run(const std::function<void(Database &)> &job) = 0;
};

// Whoever is told how an exchange goes.
struct Reported {
    std::function<void(qint64 done, qint64 of)> progress = {};
    std::function<void(const QList<const RecordType *> &)> changed = {};
    std::function<bool()> goOn = {}; // false stops between two messages
};

// The store here and the central there, as every part of an exchange has them before it.
class Sides {
public:
    Sides(Local &local, Central &there, Reported reported) : central(there), m_local(local), m_reported(std::move(reported)) {}

    template <class Result> Result on(const std::function<Result(Database &)> &job) const
    {
        std::optional<Result> result;
        m_local.run([&](Database &db) { result = job(db); });
        return std::move(*result);
    }
    void run(const std::function<void(Database &)> &job) const { m_local.run(job); }
    // A job that tells which types it changed.
    template <class Job> void changing(const Job &job) const { tell(on<QList<const RecordType *>>(job)); }

    void tell(const QList<const RecordType *> &changed) const
    {
        if (m_reported.changed && !changed.isEmpty()) m_reported.changed(changed);
    }
    void tellProgress(qint64 done, qint64 of) const
    {
        if (m_reported.progress) m_reported.progress(done, of);
    }
    bool goesOn() const { return !m_reported.goOn || m_reported.goOn(); }
    // As they stand at the central.
    QList<Image> images(const QHash<QByteArray, QStringList> &records) const;

    Central &central;

private:
    Local &m_local;
    Reported m_reported;
};

// Whether a page was read with these rights.
bool isReadAs(const Pulled &page, const QStringList &buckets);

} // namespace syncing
