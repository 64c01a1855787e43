#pragma once
#include "models/records/field.h"

// One access to the service: somebody came, called or wrote, and what they were told.
struct Contact {
    static const RecordType type;

    QString id{};
    QDateTime at{};
    QString channel{QStringLiteral("desk")};
    QString site{};
    QString author{};
    std::optional<int> minutes{}; // how long it took
    QString person{};             // empty: unknown or anonymous
    QString caller{};             // how they called themselves, while they are nobody's record
    QString callerPhone{};
    bool anonymous = false;
    QString sex{};      // of somebody anonymous, for the statistics
    QString ageBand{};
    std::optional<int> municipio{};
    QStringList needs{};   // options of the list "need"
    QString heard{};       // what they said
    QStringList given{};   // options of the list "information"
    QString told{};        // what they were told
    QStringList referred{}; // options of the list "referral"
    QString referredNote{};
    QDate followUp{};
    QString followUpNote{};
    bool followedUp = false;
    QString request{}; // the request it became

    bool operator==(const Contact &) const = default;
};
