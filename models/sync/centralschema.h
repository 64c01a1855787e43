#pragma once
#include "models/records/field.h"
#include <QJsonObject>

namespace syncing {

class PgConnection;

// The central database itself: made, brought to the newest version, looked over. For an administrator's login, one that may
// create roles; works on schema "console" and nothing else.
namespace centralschema {

// What a new central starts with, and what it knows of the consoles.
struct Preparation {
    QHash<QString, QStringList> writes;                   // which tables a role may write: {"front-office", {"person", ...}}
    QHash<QString, QHash<QString, QStringList>> following; // fields a role may change of a table it may not write: {"front-office", {"proposal", {"state", ...}}}
    QList<std::pair<const RecordType *, Row>> seeds;      // records every console has from its first day; those that are there stay as they are
    int consoleSchema = 0;                                // number of the consoles' last migration
};
// The centres and the answers in lists of a new store, and the schema of the consoles.
Preparation ofNewStore();

// Each numbered file in one transaction with its number and fingerprint, then what is derived from the record types, in one
// more: after a fault the central stands at the last whole step. Run again it changes nothing. Gives the names of the steps done.
// Throws Failure where the central is newer than the program, or went through another text of a step.
QStringList migrate(PgConnection &central, const Preparation &preparation);

// A central was made in this database.
bool isThere(PgConnection &central);

// What is not as migrate made it, in sentences; none: all is well. Changes nothing.
QStringList check(PgConnection &central);

// What an administrator wants to know: devices and when they were last seen, sizes, open conflicts, ops refused, transactions
// without a stamp.
QJsonObject status(PgConnection &central);

} // namespace centralschema
} // namespace syncing
