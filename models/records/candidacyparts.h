#pragma once
#include "models/records/field.h"

// A paper of a worker and until when it is valid.
struct WorkerDocument {
    static const RecordType type;

    QString id{};
    QString kind{QStringLiteral("identity-card")};
    QString number{};
    QString reason{}; // of a permit of stay: work, family, protection
    QString issuer{};
    QDate issued{};
    QDate expires{};
    QDate renewalAsked{};
    QString receipt{};
    QString note{};

    // Who waits for the renewal of a permit of stay may go on working with its receipt, if it was asked before the permit
    // expired or within 60 days after (D.Lgs. 286/1998 art. 5 c. 4 and c. 9-bis).
    bool isRenewedInTime() const { return renewalAsked.isValid() && renewalAsked <= expires.addDays(60); }
    bool operator==(const WorkerDocument &) const = default;
};

// A language and how well the worker speaks it, as the portal counts: 1 to 5, or the mother tongue.
struct WorkerLanguage {
    static const RecordType type;

    QString id{};
    QString language{};
    QString languageOther{};
    QString level{};

    bool operator==(const WorkerLanguage &) const = default;
};

// A job a worker has had, and what those they worked for said of it.
struct Experience {
    static const RecordType type;

    QString id{};
    QStringList positions{};
    QString positionOther{};
    QString employer{};
    bool ongoing = false;
    QDate from{};
    QDate to{};
    QString town{};
    QString province{};
    QString duties{};
    QStringList illnesses{};
    QString referee{};
    QString refereePhone{};
    QString refereeEmail{};
    bool throughWemi = false;
    QString request{};
    QDate checkedOn{};
    QString checkedBy{};
    QString reference{};
    QString referenceWords{};

    bool operator==(const Experience &) const = default;
};

// One of the three services a worker offers: what they can do, what they accept, what the operator thinks of it.
// A choice left empty is not known; it is never a no.
struct ServiceOffer {
    static const RecordType type;

    QString id{};
    QString service{};
    std::optional<int> years{};
    QStringList careTasks{};
    QStringList childTasks{};
    QStringList childAges{};
    QString therapies{};
    QString taskOther{};
    QString houseWork{};
    QStringList houseTasks{};
    QString houseTaskOther{};
    QStringList illnessesKnown{};
    QStringList contracts{};
    QStringList assistedSex{};
    std::optional<int> mostChildren{};
    QStringList illnessesAccepted{};
    QString nights{};
    QString largeFamilies{};
    QString elderlyAtHome{};
    QString couples{};
    QString animalsPresent{};
    QString animalCare{};
    QString overtime{};
    QString shortCover{};
    QString longCover{};
    QStringList houseAreas{};
    QStringList municipi{};
    QString outsideMilan{};
    QString shortTrips{};
    QString longTrips{};
    QString holidaysFamily{};
    QString holidaysAssisted{};
    QString score{};
    QString scoreReasons{};

    bool operator==(const ServiceOffer &) const = default;
};

// When, how long and for how much a worker offers a service in one schedule.
struct Availability {
    static const RecordType type;

    QString id{};
    QString service{};
    QString schedule{};
    std::optional<Cents> leastPay{}; // per hour in live-out and weekend, per month in the others
    std::optional<Decimal> leastHours{};
    std::optional<Decimal> mostHours{};
    QStringList restHalfDays{};
    QStringList rooms{};
    QString roomOther{};
    Week week{};

    bool operator==(const Availability &) const = default;
};

// A time a worker is away.
struct Absence {
    static const RecordType type;

    QString id{};
    QDate from{};
    QDate until{};
    QString reason{QStringLiteral("holiday")};
    QString note{};

    bool operator==(const Absence &) const = default;
};
