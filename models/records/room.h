#pragma once
#include "models/records/field.h"

// A room of a centre where people meet.
struct Room {
    static const RecordType type;

    QString id{};
    QString name{};
    QString site{};
    std::optional<int> seats{};
    QString note{};
    bool active = true;

    bool operator==(const Room &) const = default;
};
