#pragma once
#include "models/sync/keeping.h"
#include "ui/originwords.h"
#include <QCoreApplication>

// One thing to decide of a conflict, in words: a field, several that are said together, or the record as a whole.
struct ConflictQuestion {
    struct Offer {
        syncing::Keep keep;
        QString who, when; // of the value; who: "Both", "Leave it in the trash"
        QString value;
    };
    syncing::ConflictCard card;
    QList<QByteArray> columns;
    QString title;       // "Phone"; "Street and number, Postcode, Town"
    QString before;      // as it was before both; empty where that says nothing
    QList<Offer> offers; // what the record holds first
    bool editable = false; // another value may be written
    std::optional<syncing::Keep> suggested;

    // {"phone": value}, as it travels. Not for Keep::Other.
    QJsonObject kept(syncing::Keep keep, const RecordType &type, const OriginWords &words) const;

    Q_DECLARE_TR_FUNCTIONS(ConflictQuestion)
};

// What a card asks. Titles of what the values refer to are among those of the words.
QList<ConflictQuestion> questionsOf(const RecordType &type, const syncing::ConflictCard &card, const OriginWords &words);
// The records that a card's values speak of, and its people and centres.
QList<std::pair<QByteArray, QString>> referredBy(const RecordType &type, const syncing::ConflictCard &card);
// How it came to be, in a sentence or two.
QString whatHappened(const syncing::ConflictCard &card, const OriginWords &words);
