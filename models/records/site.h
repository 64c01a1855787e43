#pragma once
#include "models/records/field.h"

// A Spazio WeMi (neighbourhood welfare centre) or the WeMi Center in via Statuto. Reference data an administrator edits.
struct Site {
    static const RecordType type;

    QString id{};
    QString name{};
    QString kind{QStringLiteral("space")}; // space, center
    QString street{};
    std::optional<int> municipio{};
    QString phone{};
    QString email{};
    QString hours{};
    bool active = true;

    bool operator==(const Site &) const = default;
};
