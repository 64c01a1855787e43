#pragma once
#include "models/records/failure.h"
#include "models/store/storedrow.h"
#include "models/sync/protocol.h"
#include <functional>
#include <memory>

struct RecordType;

namespace syncing {

// The line to the central broke, or nobody answered in time: whether what was asked was done is not known, and asking again
// does no harm.
class Cut : public Failure {
public:
    explicit Cut(const QString &why);
    void raise() const override { throw *this; }
    Cut *clone() const override { return new Cut(*this); }
};

// The central answers, and does not let this login or this device in: nothing is lost, nothing is deleted, a person has to see to it.
class TurnedAway : public Failure {
public:
    TurnedAway(const QString &code, const QString &why, const QString &remedy = {});
    QString code() const { return m_code; } // "password", "shut" (the login), "revoked", "too-old", "certificate", "closed"
    void raise() const override { throw *this; }
    TurnedAway *clone() const override { return new TurnedAway(*this); }

private:
    QString m_code;
};

// Throws Failure where a standby took over from what answers, and it came back: what is sent to it nobody else would see.
void requireNotReplaced(const Greeting &seen, const QString &server, qint64 timeline);

// The central database as a console sees it. Each call is one statement, its own transaction, and may throw Cut or
// TurnedAway; any call may be asked again. Not for the window's thread.
class Central {
public:
    virtual ~Central() = default;

    virtual Welcome hello(const Greeting &greeting) = 0;
    // One outcome for each op, in their order. An op that is refused does not hold the others back.
    virtual QList<Outcome> push(const QString &device, int schema, const QList<Op> &ops) = 0;
    // What changed after a position and may be seen by this login; about `most` entries.
    virtual Pulled pull(const Position &after, int most) = 0;
    // Records as they stand; those that are not there, or not to be seen, are left out: which of the two is not told.
    virtual QList<Image> images(const QByteArray &table, const QStringList &ids) = 0;
    // Records found under what was typed, by names and numbers: of each type at most so many, the newest first.
    virtual QList<Image> search(const QString &typed, int most) = 0;
    // For the first load: up to `most` records visible to these buckets, after an id in the order of ids. The values of each
    // in the order of the fields, as SQLite stores them (Field::stored), or nothing. A false return of `take` stops.
    struct Loaded {
        QString record;
        qint64 version = 0;
        bool trashed = false;
        StoredRow values;      // of the fields of the type, in their order
        QJsonObject unknown;   // fields the central has and the type has not
        StoredRow worked = {}; // what was worked out of it on the way
    };
    virtual qint64 load(const RecordType &type, const QStringList &buckets, const QString &after, int most, const std::function<bool(Loaded &&)> &take) = 0;
    // Whether the next page of a load may be asked for, on another thread, while the last one is put into the store.
    virtual bool loadsAhead() const { return false; }
    // Which of these marks the central has on record.
    virtual QStringList known(const QStringList &marks) = 0;
    // Open conflicts, and those decided since a day: for a console that loads.
    virtual QList<ConflictCard> conflicts() = 0;
    // How many records of a table this login sees, and the sum of their versions, per sixteenth of the ids' fingerprints:
    // 16 pairs. A console whose own sums differ asks for that slice again.
    virtual QList<std::pair<qint64, qint64>> digest(const RecordType &type) = 0;

    // The bytes of files, by their SHA-256 in hexadecimal.
    virtual void sendContent(const QString &fingerprint, const QByteArray &bytes) = 0;
    virtual std::optional<QByteArray> content(const QString &fingerprint) = 0;

    // Of the login of this line; from the next line on.
    virtual void changePassword(const QString &password) = 0;

    // Says what is open here, and hears what is open elsewhere.
    virtual QList<Presence> presence(const QString &device, const QList<Presence> &open) = 0;
};

} // namespace syncing
