#pragma once
#include "models/records/field.h"

// A saved simulation of what it costs a family to employ a carer (badante), a housekeeper (colf) or a baby-sitter: the
// choices that were made and the totals they gave, with the wage table they were computed from. The breakdown is not
// kept: it is computed again from the choices, under the table of their date.
struct CostSimulation {
    static const RecordType type;

    QString id{};
    QString title{};
    QString person{}; // for whom; empty: for nobody in particular
    QString request{}; // the family's request it was made for
    QString site{};
    QString author{};
    QDate date{}; // as of when the contract is simulated
    QString service{QStringLiteral("carer")};
    QString schedule{QStringLiteral("live-in")};
    QString level{QStringLiteral("CS")};
    QString contract{QStringLiteral("permanent")};
    std::optional<Decimal> weeklyHours{};
    QString payBasis{QStringLiteral("minimum")}; // minimum, month, hour, budget
    std::optional<Cents> pay{};                   // per month or hour; for a budget, the most the family can spend a month
    int lunches = 0;                              // times a week, 0 to 7
    int dinners = 0;
    int lodgings = 0;
    QString boardGiven{QStringLiteral("in-kind")}; // in-kind, paid
    std::optional<int> daysPerMonth{};              // absent: the dated rule
    int nonSelfSufficient = 1;                      // persons assisted, 1 or 2 (2: more than one)
    bool childUnderSix = false;
    bool certified = false; // holds the UNI 11766 certificate
    int senioritySteps = 0;
    bool cuaf = true; // family allowances fund contribution due
    QString method{QStringLiteral("contract")};
    QDate starts{}; // when the contract starts or ends within the year
    QDate ends{};
    QString notes{};
    // The result, as it was when saved.
    std::optional<Cents> monthlyCost{};
    std::optional<Cents> yearlyCost{};
    std::optional<Cents> effectiveHourly{};
    QString table{}; // the wage table used, "2026"
    QString tableMark{}; // fingerprint of that table's figures: another one means the table has since changed

    bool operator==(const CostSimulation &) const = default;
};
