#pragma once
#include "models/records/field.h"

// What one person is to another: daughter, husband, neighbour, guardian. Read from both sides.
struct Tie {
    static const RecordType type;

    QString id{};
    QString person{};
    QString other{};   // who is ... of the person
    QString kinship{}; // an option of the list "kinship": what the other is to the person
    bool together = false; // they live together
    bool contact = false;  // to be called about the person
    QString notes{};

    bool operator==(const Tie &) const = default;
};

// What the person is to the other, where that follows from what the other is to the person: of a daughter, the parent.
// Options of the list "kinship"; nothing where it does not follow.
std::optional<QString> kinshipBack(const QString &kinship);
