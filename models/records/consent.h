#pragma once
#include "models/records/field.h"

// One line of the consent ledger: what somebody agreed to, in which words, and until when. A line is never rewritten to
// mean something else; a withdrawal is added to it.
struct Consent {
    static const RecordType type;

    QString id{};
    QString person{};
    QString purpose{};
    QString textVersion{}; // of the privacy note they were given, "2026-1"
    QString language{QStringLiteral("it")}; // of that text
    QString how{};
    QString givenBy{QStringLiteral("self")};
    QString giver{}; // the name of who gave it for the person
    QDate given{};
    QDate expires{};
    QString author{}; // the operator it was given to
    QString site{};
    QDate withdrawn{};
    QString withdrawal{}; // how it was withdrawn, and to whom
    QString notes{};

    bool isInForce(QDate day) const { return given.isValid() && given <= day && (!expires.isValid() || day <= expires) && (!withdrawn.isValid() || day < withdrawn); }
    bool operator==(const Consent &) const = default;
};

// Whether a purpose is one a worker is asked about; the others are those of a family's privacy note.
bool isOfWorkers(QStringView purpose);
