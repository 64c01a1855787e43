#pragma once
#include "models/records/field.h"

// One answer of a list that is not ours to fix for ever: a task, an illness, a kinship, a language. Reference data an
// administrator edits; its id is its list and code ("carer-task.hygiene") and never changes.
struct Option {
    static const RecordType type;

    QString id{};
    QString list{};  // "carer-task"
    QString label{}; // Italian, as the office says it
    QString english{};
    QString heading{}; // the part of the list it stands under, in Italian; empty: none
    QString englishHeading{};
    QString portal{};  // the code of the same answer in the portal; empty while it is not known
    int position = 0;  // in the list
    std::optional<int> from{}, to{}; // where it stands for a range: years, square metres
    bool active = true; // offered; one that is not stays readable where it was chosen

    bool operator==(const Option &) const = default;
};

// The answer that asks for words: "other".
bool isOther(const QString &optionId);
