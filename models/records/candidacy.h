#pragma once
#include "models/records/candidacyparts.h"

// What a worker offers: papers, studies, jobs, character, the services with their skills and limits, when and for how much; and
// what the office decided about it. One for each person. Who the worker is, where they live and how to reach them stands in the
// person. The fields a family may read (Disclosure::Family) are those of its version of the CV.
struct Candidacy {
    static const RecordType type;

    QString id{};
    QString protocol{};
    QString workerName{}; // as the person is called now
    QString state{QStringLiteral("draft")};
    QString person{};
    QString site{};
    QString author{};
    QString handler{};
    QDateTime submittedAt{};
    QDateTime decidedAt{};
    QString decidedBy{};
    QString decisionNote{};
    QDate permitUntil{}; // of the last permit; empty: none, none needed, without an end, or its renewal was asked in time
    QDate papersUntil{}; // the first of the other documents to expire
    QStringList offered{};
    QString photo{}; // fingerprint of the picture's content; see Attachment
    bool photoShown = false;
    QString needsPermit{};
    QList<WorkerDocument> documents{};
    QDate inItalySince{};
    QString occupation{};
    QDate availableFrom{};
    QList<Absence> absences{};
    QStringList studies{};
    QString studyOther{};
    QStringList courses{};
    QString courseOther{};
    bool certified = false;
    bool courseInterest = false;
    QString courseInterestText{};
    QList<WorkerLanguage> languages{};
    bool italianCourse = false;
    QList<Experience> experiences{};
    QString otherExperience{};
    QString licence{};
    QString drives{};
    QString ownCar{};
    QString smoker{};
    QString allergicDogs{};
    QString allergicCats{};
    QString allergicAnimals{};
    QString intolerances{};
    QString allergies{};
    QString height{};
    QString build{};
    QStringList hobbies{};
    QString hobbyOther{};
    QStringList character{};
    QString characterOther{};
    QString communicates{};
    QString adapts{};
    QString keepsTime{};
    QList<ServiceOffer> offers{};
    QList<Availability> availabilities{};
    QString constraints{};
    QString inps{};
    QString inpsNumber{};
    QString registered{};
    QDate registerSince{};
    QDate registerUntil{};
    QString notes{};

    // Of a kind of paper the one that is valid longest; one without an end is valid longest of all. nullptr: there is none.
    const WorkerDocument *lastPaper(QStringView kind) const;
    bool operator==(const Candidacy &) const = default;
};
