#pragma once
#include "models/matching/pool.h"
#include <QFuture>
#include <QObject>
#include <QTimer>
#include <functional>

class Store;
namespace shortlist { struct PoolReading; }

// The pool of the workers as the store has it, read beside everybody's work and again when candidacies, people, proposals or
// contracts have changed: then only what is new of the candidacies. Whoever holds a pool may go on with it.
class WorkerPool : public QObject {
    Q_OBJECT
public:
    WorkerPool(Store &store, std::function<QDate()> today, QObject *parent = nullptr);
    ~WorkerPool() override;

    // Nothing while it is being read for the first time; asking has it read, and anew on another day.
    std::shared_ptr<const matching::Pool> pool();
    // Once more, after it failed.
    void readAgain() { read(); }

Q_SIGNALS:
    void changed();
    void failed(const QString &text);

private:
    using Reading = std::shared_ptr<shortlist::PoolReading>;
    void read();
    void lookAtTrash(); // all that counts of a request, which is saved all the time
    void lookAtPeople(); // most of whom are no workers
    void readOn(const Reading &reading);
    void readRest(const Reading &reading);
    void make(const Reading &reading);
    void finish(const std::exception *failure);
    // A piece of the reading on the store's thread, after whatever people wait for.
    template <class Job, class Next> void onStore(const Reading &reading, Job job, Next next);

    Store &m_store;
    std::function<QDate()> m_today;
    std::shared_ptr<const matching::Pool> m_pool;
    QHash<QString, qint64> m_versions; // of the candidacies in it
    QList<qint64> m_leftOut;           // proposals of requests in the trash
    QString m_peopleMark;
    QTimer m_soon;
    bool m_reading = false, m_again = false;
};

// The same at once, on the store's thread; for the command line and for tests.
class Database;
namespace shortlist { matching::Pool::Sources readSources(Database &db, QDate today = QDate::currentDate()); }
