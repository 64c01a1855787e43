#pragma once
#include "models/sync/protocol.h"

class Database;
class Rows;

namespace syncing {

// A line of the journal as it is sent.
struct Sendable {
    qint64 number = 0;
    qsizetype bytes = 0; // of its fields in the journal
    Op op;
};

// Lines made here and not sent: "journal j" is to be in the query.
inline constexpr auto unsent = "j.arrived = 0 AND j.number > (SELECT sent_through FROM central) AND j.number NOT IN (SELECT number FROM withheld)";

// `from`: what follows SELECT and the columns, the journal being j.
QList<Sendable> sendable(Database &db, const QString &from, const QVariantList &values, const QString &device, int most);
// The line that a mark names and that was made here or came; 0: none.
qint64 lineOf(Database &db, const QString &mark);

// A change the central answered says again, or corrects, what it refused before: that is settled with it.
void settleRefused(Database &db, const Op &op, qint64 number);

// Moves sent_through over the lines that were answered and over what needs no sending.
void moveSentThrough(Database &db, const QSet<qint64> &answered);

} // namespace syncing
