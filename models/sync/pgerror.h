#pragma once
#include "models/records/failure.h"
#include <QByteArray>
#include <QString>

// What an answer of PostgreSQL means for a console. Only codes are looked at: texts come in any language and may hold values.
namespace syncing::pgerror {

// What was asked is at fault, not the central: a value that cannot be read or kept. The same will be answered for ever.
class Unacceptable : public Failure {
public:
    using Failure::Failure;
    void raise() const override { throw *this; }
    Unacceptable *clone() const override { return new Unacceptable(*this); }
};

// A statement failed with this SQLSTATE; empty: the line broke. Throws Cut, TurnedAway, Unacceptable or Failure.
[[noreturn]] void throwFor(const QByteArray &code);
// No connection came about, for what libpq says (SQLSTATE at its end where the server said anything).
[[noreturn]] void throwRefused(const QString &said, bool needsPassword);

} // namespace syncing::pgerror
