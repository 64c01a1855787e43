#pragma once
#include <QByteArray>
#include <QString>

// What an answer of PostgreSQL means for a console. Only codes are looked at: texts come in any language and may hold values.
namespace syncing::pgerror {

// A statement failed with this SQLSTATE; empty: the line broke. Throws Cut, TurnedAway or Failure.
[[noreturn]] void throwFor(const QByteArray &code);
// No connection came about, for what libpq says (SQLSTATE at its end where the server said anything).
[[noreturn]] void throwRefused(const QString &said, bool needsPassword);

} // namespace syncing::pgerror
