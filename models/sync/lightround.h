#pragma once
#include "models/sync/filelanes.h"
#include "models/sync/replica.h"

namespace syncing {

// The exchange between two whole ones (Round), over a line that greeted not long ago: sends what is to be sent and reads what is new, in
// as few messages and jobs as that takes; an office where one save wakes two hundred consoles lives on it. It sees to what is usual. What
// is not (other rights, a load, an erasure to confirm, questions for a person, records to be asked for again) it leaves to a whole round.
class LightRound {
public:
    LightRound(Local &local, Central &central, Reported reported = {}) : m_sides(local, central, std::move(reported)), m_files(m_sides) {}
    LightRound(const LightRound &) = delete;
    LightRound &operator=(const LightRound &) = delete;

    // Reading: nothing was saved here since a round that sent everything.
    enum class Way { Both, Reading };
    // False: a whole round is needed now. Throws Cut, TurnedAway or Failure, after which it is needed too.
    bool run(Way way = Way::Both);
    // The records went through, and the line broke while a file was sent.
    bool lineBroke() const { return m_files.lineBroke(); }

private:
    // What the store has to be seen to, beside what is new.
    struct Waiting {
        bool forWhole = false;
        qint64 faults = 0;
        bool files = false; // to send, and never tried
    };
    static Waiting waitingIn(Database &db);
    bool begin(Way way);
    void push();
    bool pull();
    void take(const Pulled &page);
    bool isUsual() const { return !m_waiting.forWhole && m_waiting.faults <= m_faults; }
    void sendAndFetchFiles();

    Sides m_sides;
    FileLanes m_files;
    replica::Joined m_here;
    int m_schema = 0;
    Waiting m_waiting;
    qint64 m_faults = 0; // when it began: these were asked for before
    QList<Op> m_ops;
    bool m_more = false; // to send, once all was read
    bool m_attached = false;
};

} // namespace syncing
