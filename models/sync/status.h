#pragma once
#include "models/sync/protocol.h"

namespace syncing {

// How the exchange stands, for the window.
struct Status {
    enum class State {
        Alone,     // this store has no central
        Offline,   // nobody answers; it is tried again by itself
        Syncing,
        UpToDate,  // nothing to send, everything read, less than a few minutes ago
        Waiting,   // up to date but for what is being typed or was just saved
        TurnedAway, // a person has to see to it
        Failed      // the central answers, and something went wrong there or here; it is tried again by itself
    };
    State state = State::Alone;
    bool joined = false;      // this store belongs to a central
    qint64 toSend = 0;
    QDateTime oldestUnsent;   // UTC
    qint64 refused = 0, conflicts = 0;
    qint64 faults = 0, files = 0; // see queue::Counts
    QDateTime lastSync;       // UTC; invalid: never
    QDateTime nextTry;
    QString problem;          // in words: what happened, why, what to do
    QString code;             // TurnedAway: its code, or "no-password"
    qint64 loaded = 0, toLoad = 0; // while the first load runs; 0: none does
    qint64 clockOffset = 0;   // ms

    // Nothing can be asked of the central now.
    bool isAway() const { return state == State::Offline || state == State::TurnedAway || state == State::Failed; }
};

// One change on its way, for the page of what was not sent.
struct Unsent {
    qint64 number = 0;
    QByteArray table;
    QString record;
    QString title;
    QString what;    // "Phone, Notes"
    QDateTime since;
    QString author;  // a name
    QString why;     // why it is still here, in words
    bool refused = false;
};

} // namespace syncing
