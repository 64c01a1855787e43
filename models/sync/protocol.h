#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

// What consoles and the central tell each other. Values of fields travel as Field::toJson writes them; what is empty is null.
// Every struct is written and read by the functions at the end, which throw Failure naming the place of what cannot be read.
namespace syncing {

// Who made a change, where, when by their own clock; shown to people, never used to decide.
struct Origin {
    QString author;  // an operator's id
    QString site;    // the centre they worked at
    QString device;  // the console
    QDateTime at;    // UTC
    bool operator==(const Origin &) const = default;
};

// One change that a console sends: a line of its journal. The mark names it for ever: sent again, however often and by
// whomever, it is answered as it was answered first.
struct Op {
    enum class Kind { Create, Change, Trash, Restore, Resolve };
    QString mark;
    QByteArray table;
    QString record;
    Kind kind = Kind::Change;
    qint64 base = 0;      // the central version its author had in front of them; 0: none
    QJsonObject fields;   // {"phone": [what they saw, what they made of it]}
    QString conflict;     // Resolve: the conflict it decides
    qint64 conflictVersion = 0; // Resolve: that version of it
    Origin origin;
};

// What became of an op.
struct Outcome {
    enum class Result {
        Applied,  // in part or as a whole
        Same,     // the record was so already
        Conflict, // at least one field was left as the central had it; both values are kept in a conflict
        Refused,  // kept at the central for a person, with the reason
        Erased    // the record was erased for good: nothing of the op was kept anywhere
    };
    QString mark;
    Result result = Result::Applied;
    qint64 version = 0;   // of the record at the central afterwards; 0: there is none
    QJsonObject kept;     // the fields of the op that have another value now, and that value (merged sets and lists too)
    bool trashed = false; // the record is in the trash afterwards
    QString code;         // Refused: "not-allowed", "invalid", "missing", "not-known"
    QString detail;       // the same for a technician, without personal data
};

// One change as the central put it on record: one version of one record.
struct Entry {
    enum class Kind { Create, Change, Trash, Restore, Scope, Leave, Erase, Conflict };
    // Scope: others may see the record now; Leave: whoever asked may not see it any more; Conflict: a conflict was opened,
    // changed or decided: `image` holds it as a ConflictCard.
    qint64 stamp = 0;     // number of the transaction, given at its commit
    qint64 line = 0;      // within the transaction
    QString mark;         // of the op that caused it; empty where the central did
    QByteArray table;
    QString record;
    qint64 version = 0;   // of the record, one more than before; 0 for Leave, Erase, Conflict
    Kind kind = Kind::Change;
    QJsonObject fields;   // {"phone": [from, to]} as applied; Create: the fields that are filled in
    Origin origin;
    QJsonObject image;
    QJsonObject asked;    // the fields as their author sent them, where the central made something else of them
};

// A record as it stands at the central.
struct Image {
    QByteArray table;
    QString record;
    qint64 version = 0;
    bool trashed = false;
    QJsonObject fields; // {"phone": value}: every field the central has
};

// Two people's changes that a person must decide between.
struct ConflictCard {
    QString id;
    qint64 version = 0;
    QByteArray table;
    QString record;
    QString kind;       // "value", "edited-after-delete", "deleted-after-edit"
    QJsonObject fields; // {"phone": [before both, mine, theirs]}; theirs is what the record holds
    Origin mine, theirs;
    bool open = true;
    QString decision;   // "mine", "theirs", "both", "other"; empty while open
    Origin decided;
    QDateTime at;       // when the central noticed, by its clock
    bool operator==(const ConflictCard &) const = default;
};

// How far a console has read: everything up to and including this.
struct Position {
    qint64 stamp = 0, line = 0;
    auto operator<=>(const Position &) const = default;
};

struct Greeting { // from the console
    QString device;      // a UUID made by the store when it joined
    QString name;        // of the computer, for people
    QString program;     // version
    int schema = 0;      // what this build knows: number of the last local migration
    QStringList erased;  // ids erased here since the last time, confirmed
    QString server = {}; // the central this store last spoke with, and the timeline it was on then; not told
    qint64 timeline = 0;
};

struct Welcome { // from the central
    QString server;      // lifetime id of this central; another one after a restore
    qint64 timeline = 0; // of the PostgreSQL cluster; another one after a failover
    qint64 stamp = 0;    // the last one committed
    int schema = 0, oldestSchema = 0; // of the central; the oldest program it still talks to
    QStringList buckets; // what whoever is signed in there may see: "reference", "site:ID", "operator:ID", "*"
    QString operatorId;  // whose login this is
    QDateTime now;       // its clock, UTC
    bool revoked = false; // this device may not go on
    bool open = true;    // false: being restored; only ask again later
    QHash<QByteArray, qint64> estimates; // rows visible of each table, roughly
};

struct Pulled {
    QList<Entry> entries; // in the order of position
    Position reached;     // where to go on from; covers entries that are not visible too
    bool more = false;
    QStringList buckets;  // whose records could be seen at that moment; empty: not said
};

// Who has a record open now. A courtesy, never a lock.
struct Presence {
    QByteArray table;
    QString record;
    QString author, site, device;
    QDateTime since;
};

QJsonObject toJson(const Op &op);
QJsonObject toJson(const Outcome &outcome);
QJsonObject toJson(const Entry &entry);
QJsonObject toJson(const Image &image);
QJsonObject toJson(const ConflictCard &card);
QJsonObject toJson(const Origin &origin);
QJsonObject toJson(const Greeting &greeting);
QJsonObject toJson(const Welcome &welcome);
Op opIn(const QJsonObject &json);
Outcome outcomeIn(const QJsonObject &json);
Entry entryIn(const QJsonObject &json);
Image imageIn(const QJsonObject &json);
ConflictCard conflictIn(const QJsonObject &json);
Origin originIn(const QJsonObject &json);
Greeting greetingIn(const QJsonObject &json);
Welcome welcomeIn(const QJsonObject &json);
Pulled pulledIn(const QJsonObject &json);

} // namespace syncing
