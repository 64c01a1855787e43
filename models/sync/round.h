#pragma once
#include "models/sync/replica.h"
#include <QList>
#include <exception>

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
// fail and be asked again; a failed push does not stop the pull, nor the other way round. No clock and no thread of its own.
// A store that belongs to no central yet joins the one that answers.
class Round {
public:
    struct Reported {
        std::function<void(qint64 done, qint64 of)> progress = {};
        std::function<void(const QList<const RecordType *> &)> changed = {};
        std::function<bool()> goOn = {}; // false stops between two messages
    };
    // Comparing reads every record here and there: once in a while, not at each save.
    enum class Care { Usual, Comparing };

    Round(Local &local, Central &central);
    Round(Local &local, Central &central, Reported reported);

    // Throws what went wrong last (Cut, TurnedAway, Failure), after everything that could be done was done.
    void run(Care care = Care::Usual);
    // The greeting alone: what this store has to know of the central before it asks it for anything.
    void greet();
    // The records went through, and the line broke while a file was sent.
    bool lineBroke() const { return m_lineBroke; }

private:
    template <class Result> Result on(const std::function<Result(Database &)> &job);
    template <class Job> void changing(const Job &job);
    void attempt(void (Round::*step)());
    bool goesOn() const;
    QList<Image> asked(const QHash<QByteArray, QStringList> &records);

    QList<Central::Loaded> page(const replica::Load &load);

    void clearUp();
    void load();
    void push();
    void pull();
    bool isStillSeen(const Pulled &page) const;
    void takeConflicts();
    void heal();
    bool differs(const RecordType &type);
    void compare();
    void sendContents();
    void fetchContents();

    Local &m_local;
    Central &m_central;
    Reported m_reported;
    QString m_device;
    int m_schema = 0;
    Welcome m_welcome;
    std::exception_ptr m_wrong;
    bool m_lineBroke = false;
    bool m_ended = false; // a person has to see to something first: nothing more is asked for
};

} // namespace syncing
