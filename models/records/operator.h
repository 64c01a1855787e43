#pragma once
#include "models/records/field.h"

// Who signs in to the console. The password is not here: models/access keeps what proves it, apart.
struct Operator {
    static const RecordType type;

    QString id{};
    QString username{};
    QString fullName{};
    QStringList roles{}; // front-office, matching, tutor, paperwork, supervisor, administrator
    QString site{};      // the centre where they work
    QString email{};
    bool active = true;

    bool operator==(const Operator &) const = default;
};
