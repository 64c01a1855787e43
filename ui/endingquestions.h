#pragma once
#include "models/cost/termination.h"
#include "models/records/field.h"

// What is asked about the end of a contract, beside the simulation itself. Never stored.
struct EndingQuestions {
    static const RecordType type;

    QString id{};
    QDate start{}; // of the relation
    QDate last{};  // day of work
    QString endedBy{QStringLiteral("family")};
    QString notice{QStringLiteral("worked")};
    bool afterMaternity = false;
    std::optional<Decimal> holidaysLeft{}, holidaysTaken{};
    std::optional<Cents> thirteenthPaid{}, severanceAdvanced{};
    QString istat{}; // "2025: 1,1; 2026: 0,9", per cent
    std::optional<int> knownYear{};
    std::optional<Cents> knownSeverance{};
};

// The end as the cost engine takes it; the answers have no problem.
cost::Ending endingOf(const EndingQuestions &questions, const cost::Choices &choices);
