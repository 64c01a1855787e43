#pragma once
#include "models/cost/extrawork.h"
#include "models/records/field.h"

// What is asked about a month that was not as usual. Never stored.
struct ExtraQuestions {
    static const RecordType type;

    QString id{};
    std::optional<Decimal> overtimeDay{}, overtimeNight{}, overtimeSunday{}, firstFour{}; // hours
    std::optional<Decimal> publicHoliday{}, rest{}, night{};
    QString levelAtNight{};
    std::optional<int> sickDays{};
    QDate sickFrom{}, start{};
    bool sickStandIn = false;
    std::optional<Decimal> holidaysReplaced{};
    QString standInLevel{};
    std::optional<Decimal> standInHours{};
};

cost::ExtraAsked askedOf(const ExtraQuestions &questions);
