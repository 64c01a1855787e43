#pragma once
#include "models/records/field.h"

// One human being, whatever they are to the service: the one who asks, the one assisted, a worker.
struct Person {
    static const RecordType type;

    QString id{};
    QString surname{};
    QString name{};
    QString fiscalCode{}; // codice fiscale, the Italian tax code; absent is normal
    QDate born{};
    QString phone{};
    QString email{};
    QString street{};
    QString postcode{};
    QString city{};
    std::optional<int> municipio{}; // one of the nine districts of Milan
    QString notes{};

    bool operator==(const Person &) const = default;
};
