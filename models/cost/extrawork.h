#pragma once
#include "models/cost/events.h"

namespace cost {

// What happened in a month beside what was agreed.
struct ExtraAsked {
    struct Hours {
        Decimal hours;
        Circumstances circumstances;
    };
    struct Sickness {
        QDate relationStart; // the seniority decides how many days are paid
        QDate from;
        int days = 0;
        bool standIn = false;
    };
    QList<Hours> hours;
    std::optional<Level> levelAtNight; // in night presence, of the work that is done; absent: that of the service
    std::optional<Sickness> sickness;
    Decimal holidaysReplaced;             // working days of holidays for which somebody stands in
    std::optional<Level> standInLevel;    // absent: the worker's
    std::optional<Decimal> standInHours;  // a week; absent: the worker's
};

// What it costs the family on top of the usual month.
struct ExtraWork {
    QList<SourcedAmount> hours;
    Cents hoursTotal;
    std::optional<SickLeave> sickness;
    std::optional<SourcedAmount> holidays;
    Cents total;
    QStringList notes; // what the figures rest on
};

// Always by the contract's method, which is the one that prices these. Refused as the simulation of the worker or of the
// stand-in is; the stand-in's refusals have the key "stand_in".
std::variant<ExtraWork, Refusal> extraWork(Choices choices, const ExtraAsked &asked, const Tables &tables);

// The level the service usually has, for the work done during night presence, whose own level has no hourly pay.
Level usualLevel(Service service);

} // namespace cost
