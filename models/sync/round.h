#pragma once
#include "models/sync/central.h"
#include <QList>

class Database;
struct RecordType;

namespace syncing {

// How the round reaches the store: runs a job on the thread that owns the database and waits for it.
class Local {
public:
    virtual ~Local() = default;
    virtual void run(const std::function<void(Database &)> &job) = 0;
};

// One exchange: greet, load what is new to this console, send, read, compare, files. Made of single steps, each of which may
// fail and be asked again; a failed push does not stop the pull, nor the other way round. No clock, no random number, no thread of its own.
class Round {
public:
    struct Reported {
        std::function<void(qint64 done, qint64 of)> progress = {};
        std::function<void(const QList<const RecordType *> &)> changed = {};
        std::function<bool()> goOn = {}; // false stops between two steps
    };
    Round(Local &local, Central &central, Reported reported = {});

    // Throws what went wrong last (Cut, TurnedAway, Failure), after everything that could be done was done.
    void run();

private:
    void greet();
    void load();
    void push();
    void pull();
    void compare();
    void sendContents();

    Local &m_local;
    Central &m_central;
    Reported m_reported;
};

} // namespace syncing
