#pragma once
#include "models/records/field.h"

// What a person may have several of. The first phone, e-mail and address stand in the person itself.

// Another telephone of a person.
struct PersonPhone {
    static const RecordType type;

    QString id{};
    QString number{};
    QString whose{}; // "daughter", "neighbour"; empty: the person's own
    QString when{};  // when to call

    bool operator==(const PersonPhone &) const = default;
};

// Another e-mail address.
struct PersonEmail {
    static const RecordType type;

    QString id{};
    QString address{};
    QString whose{};

    bool operator==(const PersonEmail &) const = default;
};

// Another address.
struct PersonAddress {
    static const RecordType type;

    QString id{};
    QString kind{QStringLiteral("domicile")};
    QString street{};
    QString postcode{}; // CAP, five digits in Italy
    QString city{};
    std::optional<int> municipio{};
    QString note{};

    bool operator==(const PersonAddress &) const = default;
};

// A language and how well it is spoken.
struct SpokenLanguage {
    static const RecordType type;

    QString id{};
    QString language{}; // an option of the list "language"
    QString level{};

    bool operator==(const SpokenLanguage &) const = default;
};
