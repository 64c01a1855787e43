#pragma once
#include "models/practices/payraise.h"

// A contract under the minimum as a line of a table, on the screen and in a file. Never stored.
struct PayRaiseLine {
    static const RecordType type;

    QString id{};
    QString family{};
    QString worker{};
    QString work{};
    std::optional<Decimal> hours{};
    std::optional<Cents> pay{};
    std::optional<Cents> least{};
    QString per{};
    std::optional<Cents> more{};
    std::optional<Cents> moreMonth{};
    std::optional<Cents> moreYear{};
    QString table{};
};

PayRaiseLine lineOf(const practices::PayRaise &raise);
