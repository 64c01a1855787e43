#pragma once
#include "models/matching/pool.h"
#include <QFuture>
#include <QObject>
#include <QTimer>

class Store;

// The pool of the workers as the store has it, read beside everybody's work and again when candidacies, people, proposals or
// contracts have changed. Whoever holds a pool may go on with it.
class WorkerPool : public QObject {
    Q_OBJECT
public:
    WorkerPool(Store &store, std::function<QDate()> today, QObject *parent = nullptr);

    // Nothing while it is being read for the first time; asking has it read.
    std::shared_ptr<const matching::Pool> pool();

Q_SIGNALS:
    void changed();
    void failed(const QString &text);

private:
    void read();

    Store &m_store;
    std::function<QDate()> m_today;
    std::shared_ptr<const matching::Pool> m_pool;
    QTimer m_soon;
    bool m_reading = false, m_again = false;
};

// The same at once, on the store's thread; for the command line and for tests.
class Database;
namespace shortlist { matching::Pool::Sources readSources(Database &db); }
