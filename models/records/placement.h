#pragma once
#include "models/records/field.h"

// A step of the support with a contract (supporto alla contrattualizzazione): by when, done when and by whom.
struct SupportStep {
    static const RecordType type;

    QString id{};
    QString step{QStringLiteral("information")};
    QDate due{};
    QDate doneOn{};
    QString doneBy{};
    bool notNeeded = false;
    QString note{};

    bool isOpen() const { return !doneOn.isValid() && !notNeeded; }
    bool operator==(const SupportStep &) const = default;
};

// A worker hired by a family: the contract of domestic work (CCNL lavoro domestico) and the support the office gives with it.
struct Placement {
    static const RecordType type;

    QString id{};
    QString protocol{};
    QString state{QStringLiteral("planned")};
    QString familyName{}; // as it stands in the contract
    QString workerName{};
    QString employer{};
    QString assisted{};
    QString candidacy{};
    QString request{};
    QString proposal{};
    QString simulation{};
    QString site{};
    QString author{};
    QString handler{};
    QDate hiredOn{}; // the day the family and the worker agreed
    QString service{QStringLiteral("carer")};
    QString schedule{QStringLiteral("live-in")};
    QString level{QStringLiteral("CS")};
    QString tasks{};
    QString contract{QStringLiteral("permanent")};
    QString fixedReason{};
    QDate starts{};
    QDate ends{};
    std::optional<Decimal> weeklyHours{};
    Week week{};
    QString restDay{QStringLiteral("sun")};
    QString restHalfDay{};
    QDate trialEnds{};
    std::optional<Cents> pay{}; // per hour in live-out and weekend, per month in the others
    std::optional<Cents> leastPay{};
    QString payTable{};
    bool childUnderSix = false;
    bool twoPersons = false;
    bool certified = false;
    QString board{QStringLiteral("none")};
    int lunches = 0;
    int dinners = 0;
    int lodgings = 0;
    QString payroll{};
    QString payrollNote{};
    QString workStreet{};
    QString workPostcode{};
    QString workCity{QStringLiteral("Milano")};
    QString transfers{};
    QString workerDomicile{};
    QString ownSpace{};
    QString holidayPeriod{};
    QString workClothes{};
    QString cameras{};
    QString otherTerms{};
    QList<SupportStep> steps{};
    QString nextStep{};
    QDate nextDue{};
    QDate supportedOn{}; // the first step that was done
    bool inpsOpen = true; // INPS has not been told of the hire yet
    QString inpsCode{};
    QDate endedOn{};
    QString endedBy{};
    QString endedWhy{};
    std::optional<int> noticeDays{};
    QString notes{};

    bool operator==(const Placement &) const = default;
};
