#pragma once
#include "models/records/beneficiary.h"

// A time during which the three working days do not run.
struct Pause {
    static const RecordType type;

    QString id{};
    QDate from{};
    QDate until{}; // the first day that counts again; empty: it still waits
    QString reason{QStringLiteral("family")};
    QString note{};

    bool operator==(const Pause &) const = default;
};

// What a family asks for: a badante (carer), a colf (housekeeper) or a baby-sitter, in the seven pages of the portal. The
// fields of the office come first, then the pages in their order. Pay is per hour in the schedules live-out and weekend,
// per month in the others.
struct FamilyRequest {
    static const RecordType type;

    QString id{};
    QString protocol{};
    QString state{QStringLiteral("draft")};
    QString requester{};
    QString site{};
    QString author{};
    QString handler{};
    QDateTime submittedAt{};
    QDate dueOn{};
    QList<Pause> pauses{};
    QString paused{};
    QDateTime takenAt{};
    QDateTime closedAt{};
    QString closingReason{};
    QString closingNote{};
    QDateTime cvsSentAt{}; // when the third CV went out, or all there were: the clock stops
    std::optional<int> daysToCvs{}; // working days it took, pauses left out
    QString lateCause{};
    QString lateNote{};
    QString copiedFrom{};
    QString notes{};
    QString service{QStringLiteral("carer")};
    QString schedule{};
    QString level{};
    QString hiring{QStringLiteral("direct")};
    QList<Beneficiary> beneficiaries{};
    QStringList othersAtHome{};
    QString othersText{};
    QStringList carerTasks{};
    QString carerTherapy{};
    QString carerTaskOther{};
    QStringList holidays{};
    QString houseWork{};
    QString houseArea{};
    QString houseKind{};
    std::optional<int> rooms{};
    std::optional<int> bathrooms{};
    std::optional<int> floor{};
    bool lift = false;
    bool terrace = false;
    bool garden = false;
    bool smokers = false;
    QStringList houseTasks{};
    QString houseTaskOther{};
    QString animals{};
    std::optional<int> dogs{};
    std::optional<int> cats{};
    bool otherAnimals = false;
    QString otherAnimalsText{};
    QStringList animalTasks{};
    QString animalTaskOther{};
    std::optional<Decimal> weeklyHours{};
    QStringList restHalfDays{};
    QStringList roomsOffered{};
    QString roomOther{};
    QString notSelfSufficient{};
    std::optional<Cents> pay{};
    Week week{};
    QString contract{};
    QDate starts{};
    QDate ends{};
    QString contractNotes{};
    bool trips = false;
    QString tripsText{};
    bool overtime = false;
    QString overtimeText{};
    QStringList workerSex{};
    QStringList workerAge{};
    QStringList character{};
    QString characterOther{};
    QStringList study{};
    QString studyOther{};
    std::optional<int> experienceYears{};
    QStringList workerLanguages{};
    QString workerLanguageOther{};
    bool licence = false;
    bool ownCar = false;
    QString otherWishes{};
    QString wishesHeard{}; // what nobody may be chosen by: origin, religion, age (D.Lgs. 215 and 216/2003)
    QString sexEssential{}; // why the sex of the worker is an essential requirement of the work (D.Lgs. 198/2006 art. 27); empty: it is not
    bool earlier = false;
    QString earlierText{};
    QString contactName{};
    QString contactSurname{};
    QString contactFiscalCode{};
    QString contactBirthPlace{};
    QString contactBirthCountry{};
    QDate contactBorn{};
    QString contactPhone{};
    QString contactEmail{};
    QString street{};
    QString postcode{};
    QString city{QStringLiteral("Milano")};

    bool operator==(const FamilyRequest &) const = default;
};
