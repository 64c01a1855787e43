#pragma once
#include "models/records/field.h"

// A worker on the shortlist of a request, and what became of it. The journal of the record is the whole history of the
// association; the dates here are those of its last steps. See models/shortlist for what may follow what.
struct Proposal {
    static const RecordType type;

    QString id{};
    QString request{};
    QString candidacy{};
    QString workerName{}; // as they were called when they were chosen
    QString requestNumber{};
    QString state{QStringLiteral("chosen")};
    QString site{};
    QString author{};
    QDateTime chosenAt{};
    std::optional<int> rank{};
    std::optional<int> points{};
    QString beyondThree{};
    QDateTime askedAt{};
    QString askedBy{};
    QDateTime answeredAt{};
    QString answerNote{};
    QDateTime sentAt{};
    QString sentHow{};
    QString wanted{};
    QDateTime endedAt{};
    QString refusal{};
    QString refusalNote{};
    QString placement{};

    bool isOpen() const { return !endedAt.isValid(); }
    bool operator==(const Proposal &) const = default;
};
