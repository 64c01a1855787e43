#pragma once
#include "models/cost/choices.h"
#include <QString>
#include <array>

// The figures of the acts as the engine reads them: flat, indexed by the enumerations of choices.h.
namespace cost {

inline constexpr std::size_t scheduleCount = 6, levelCount = 9;

// An amount of a table and whether it was published or computed by the published rule.
struct Figure {
    Cents euro;
    bool published = false;
    bool exists = false;
    explicit operator bool() const { return exists; }
};

// Tables A to L of an act.
struct Wages {
    int year = 0;
    QDate from, to;
    QString act;
    std::array<std::array<Figure, levelCount>, scheduleCount> minimum; // A, B, C, E, D, G; a month, or an hour in C and G
    Figure function;                                                   // table A, levels D and DS, a month
    Figure childLiveIn, childReduced, childHour;                       // table H
    Figure careMonth, careHour;                                        // table I
    Figure certificateB, certificateBsCs;                              // table L, a month; none before 2021
    std::array<Figure, 3> board;                                       // table F, a day: lunch, dinner, lodging

    const Figure &minimumOf(Schedule s, Level l) const { return minimum[static_cast<size_t>(s)][static_cast<size_t>(l)]; }
};

// A row of the INPS table; amounts per hour, the worker's share inside the total.
struct InpsBand {
    Cents upTo; // effective hourly pay, limit included; the third and fourth rows have none
    Cents conventional, withCuaf, withoutCuaf, worker, fixedTermWithCuaf, fixedTermWithoutCuaf;

    Cents total(Contract contract, bool cuaf) const
    {
        if (contract == Contract::FixedTerm) return cuaf ? fixedTermWithCuaf : fixedTermWithoutCuaf;
        return cuaf ? withCuaf : withoutCuaf;
    }
};

struct Inps {
    QDate from, to;
    QString source;
    std::array<InpsBand, 4> bands; // three by effective hourly pay up to 24 hours a week, then more than 24 hours
};

// Cas.sa.Colf, the contributions of contractual assistance (INPS code F2); per hour.
struct Fund {
    QDate from, to;
    QString source;
    Cents total, employer, worker;
};

// For how many days a month board and lodging count when given every day.
struct DaysRule {
    QDate from, to;
    QString source;
    int days = 0;
};

// Everything in force between two days, both included.
struct InForce {
    QDate from, to;
    Wages wages;
    Inps inps;
    Fund fund;
    DaysRule daysRule;
};

} // namespace cost
