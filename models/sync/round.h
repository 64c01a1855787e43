#pragma once
#include "models/sync/filelanes.h"
#include "models/sync/replica.h"
#include <exception>

namespace syncing {

// One exchange: greet, load what is new to this console, send, read, compare, files. Made of single steps, each of which may
// fail and be asked again; a failed push does not stop the pull, nor the other way round. No clock and no thread of its own.
// A store that belongs to no central yet joins the one that answers.
class Round {
public:
    // Comparing reads every record here and there: once in a while, not at each save.
    enum class Care { Usual, Comparing };

    Round(Local &local, Central &central);
    Round(Local &local, Central &central, Reported reported);
    Round(const Round &) = delete;
    Round &operator=(const Round &) = delete;

    // Throws what went wrong last (Cut, TurnedAway, Failure), after everything that could be done was done.
    void run(Care care = Care::Usual);
    // The greeting alone: what this store has to know of the central before it asks it for anything.
    void greet();
    // When that was, by the central's clock.
    const QDateTime &greetedAt() const { return m_welcome.now; }
    // The records went through, and the line broke while a file was sent.
    bool lineBroke() const { return m_files.lineBroke(); }

private:
    void attempt(void (Round::*step)());
    bool goesOn() const;
    QList<Central::Loaded> page(const replica::Load &load);

    void clearUp();
    void load();
    void push();
    void pull();
    void takeConflicts();
    void heal();
    bool differs(const RecordType &type);
    void compare();
    void sendFiles() { m_files.send(); }
    void fetchFiles() { m_files.fetch(); }

    Sides m_sides;
    FileLanes m_files;
    QString m_device;
    int m_schema = 0;
    Welcome m_welcome;
    std::exception_ptr m_wrong;
    bool m_ended = false; // a person has to see to something first: nothing more is asked for
};

} // namespace syncing
