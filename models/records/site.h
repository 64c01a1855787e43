#pragma once
#include "models/records/field.h"

// Days on which a centre is closed.
struct Closing {
    static const RecordType type;

    QString id{};
    QDate from{};
    QDate to{}; // empty: that day alone
    QString reason{};

    bool operator==(const Closing &) const = default;
};

// A Spazio WeMi (neighbourhood welfare centre) or the WeMi Center in via Statuto. Reference data an administrator edits.
struct Site {
    static const RecordType type;

    QString id{};
    QString name{};
    QString code{}; // three letters, the first part of its protocol numbers
    QString kind{QStringLiteral("space")}; // space, center
    QString street{};
    std::optional<int> municipio{};
    QString phone{};
    QString email{};
    QString hours{};
    QList<Closing> closings{};
    bool active = true;

    bool operator==(const Site &) const = default;
};
