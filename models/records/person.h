#pragma once
#include "models/records/personparts.h"

// One human being, whatever they are to the service: the one who asks, the one assisted, a worker.
struct Person {
    static const RecordType type;

    QString id{};
    QString surname{};
    QString name{};
    QString otherSurnames{};  // at birth, by marriage, in another spelling
    QString nameOrder{QStringLiteral("surname-first")}; // as the person writes it
    QString sex{};
    QString fiscalCode{}; // codice fiscale, the Italian tax code; absent is normal
    QDate born{};
    std::optional<int> bornYear{}; // when the day is not known
    bool bornAbout = false;        // that year was worked out from an age
    QString birthPlace{};
    QString birthCountry{};        // an option of the list "country", as are the citizenships
    QStringList citizenships{};
    QStringList roles{};
    QString phone{};
    QString phoneNote{}; // whose it is, when to call
    QList<PersonPhone> otherPhones{};
    QString email{};
    QList<PersonEmail> otherEmails{};
    QString preferredChannel{};
    QString preferredLanguage{}; // an option of the list "language"
    QList<SpokenLanguage> languages{};
    QStringList communication{}; // what it takes to understand each other
    QString communicationNote{};
    QString street{};
    QString postcode{};
    QString city{};
    std::optional<int> municipio{}; // one of the nine districts of Milan
    QList<PersonAddress> otherAddresses{};
    QString notes{};
    QString phoneKeys{};  // every phone as it is compared, for the search
    QString mergedInto{}; // the record that took this one's place

    bool operator==(const Person &) const = default;
};
