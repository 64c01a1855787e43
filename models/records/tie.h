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
