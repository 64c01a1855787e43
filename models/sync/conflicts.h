#pragma once
#include "models/records/record.h"
#include "models/sync/protocol.h"

class Database;

// The conflicts this console knows of: two people changed the same field, and a person decides between them. Nothing of
// either is lost: what is not chosen stays in the history. Works without the central too; the decision is then sent later.
// For the thread that owns the database.
namespace syncing::conflicts {

enum class Which {
    Open,   // nobody has decided, here or elsewhere; newest first
    Decided // elsewhere or here; newest first
};

// A card with what a screen shows beside it.
struct Shown {
    // theirs of each field: what the record holds at this moment, also where it was changed again after the card was made.
    ConflictCard card;
    QString title;                       // of the record; its type's name when it is not here
    QString mineBy, theirsBy, decidedBy; // operators' names; empty: nobody known by that id
    QString mineSite, theirsSite;        // centres' names
    bool present = true;                 // the record is in this store
    bool trashed = false;                // it is in the trash
    bool decidedHere = false;            // decided at this console, and the central has not confirmed it
    bool mayTakeBack = false;            // that decision has not left this console
    QHash<QString, QString> titles;      // of what reference fields point to, by id
};

QList<Shown> list(Database &db, Which which, qint64 offset, qint64 limit);
qint64 count(Database &db, Which which);
// Open ones first.
QList<Shown> ofRecord(Database &db, const QByteArray &table, const QString &record);
std::optional<Shown> find(Database &db, const QString &id);

// What keeping both gives, for texts and lists: theirs, then mine, {"notes": value}; only the fields of the card where both can be kept.
QJsonObject both(const ConflictCard &card);

// Decides a card as it was shown: writes the chosen values, {"phone": value} for each of its fields, into the record and closes
// the card. decision: "mine", "theirs", "both", "other".
// A field left out keeps what the record holds. Kind "edited-after-delete": "theirs" leaves the record in the trash, anything else takes it out and writes the values.
// Kind "deleted-after-edit": "mine" moves it to the trash, "theirs" leaves it; the values do not matter.
// One transaction, one action for undo. Throws Failure when the record was changed since the card was shown (show it again), when somebody
// decided it meanwhile, or when the values break a rule of the record.
void decide(Database &db, const ConflictCard &shown, const QJsonObject &chosen, const QString &decision, const Author &author);

// Takes back a decision that has not left this console: the record is as before it, the card is open again. Throws Failure
// when it is on its way or decided elsewhere.
void takeBack(Database &db, const QString &id, const Author &author);

} // namespace syncing::conflicts
