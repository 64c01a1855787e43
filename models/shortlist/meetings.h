#pragma once
#include "models/calendar/appointments.h"
#include "models/candidacy/verdict.h"
#include "models/records/record.h"
#include <QFuture>
#include <functional>

class Store;

// Meetings as the store has them: what is booked, and changes made in one stroke on the record as it stands. That nothing is
// booked twice is seen to in the store itself, at every write.
namespace meetings {

// The meetings of a stretch of time, in its order.
struct Booked {
    QList<Record> records;
    QHash<QString, QString> titles; // of the records they refer to, by id
    QList<Meeting> all() const;
};
// Those that begin or go on between two moments; called off ones, too.
QFuture<Booked> between(Store &store, const QDateTime &from, const QDateTime &to);
// Planned meetings of an operator that ask for a reminder and begin before a moment.
QFuture<Booked> toRemind(Store &store, const QString &operatorId, const QDateTime &from, const QDateTime &before);

// The record as it stands with something done to it: moved in the calendar, its reminder put off. What somebody is typing in it
// stays a draft. Throws Failure when it would be booked twice.
QFuture<Saved> change(Store &store, const QString &id, const std::function<Meeting(const Meeting &)> &change, const Author &author);
// What became of it. The proposal it was about goes on with it, and the candidacy of an interview is decided with the verdict,
// in the same transaction and the same undo. Throws Failure with what stands against it.
QFuture<void> settle(Store &store, const QString &id, appointments::Move move, const appointments::MoveWords &words, const Author &author, const QDateTime &now,
                     const candidacy::Verdict &verdict = {});

} // namespace meetings
