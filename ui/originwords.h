#pragma once
#include "models/sync/protocol.h"
#include <QHash>

// Who made a change, where and when, in words: people and centres by their names.
struct OriginWords {
    QHash<QString, QString> titles; // of operators and centres, by id
    QString me;                     // the operator at this desk

    QString who(const syncing::Origin &origin) const;          // "Anna Rossi", "You (Anna Rossi)"
    QString whereAndWhen(const syncing::Origin &origin) const; // "Venini, 3 Mar 2026, 10:32"
    QString name(const syncing::Origin &origin) const; // never "You": within a sentence, or for whoever reads it later
    // As it is written into a note.
    QString signature(const syncing::Origin &origin) const;

    static QString moment(const QDateTime &at);
    // The operators and centres of origins, to be asked for their titles.
    static QList<std::pair<QByteArray, QString>> referred(const QList<syncing::Origin> &origins);
};
