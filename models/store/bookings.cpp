#include "models/store/bookings.h"
#include "models/records/failure.h"
#include "models/records/meeting.h"
#include "models/records/operator.h"
#include "models/records/room.h"
#include "models/store/recordsql.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 longest = 24 * 60 * 60; // seconds; no meeting lasts longer

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Bookings)
};

// Whose time it is, in the same words for all of them.
bool sameTime(const Meeting &a, const Meeting &b)
{
    return a.takesTime() && a.starts == b.starts && a.minutes == b.minutes && a.room == b.room && a.operatorId == b.operatorId && a.candidacy == b.candidacy;
}

QString whenOf(const Meeting &meeting)
{
    const QLocale locale;
    const QDateTime from = meeting.starts.toLocalTime(), to = meeting.ends().toLocalTime();
    return Words::tr("%1 from %2 to %3").arg(locale.toString(from.date(), u"dddd d MMMM"_s), from.time().toString(u"HH:mm"_s), to.time().toString(u"HH:mm"_s));
}

QString titled(Database &db, const RecordType &type, const QString &id) { return recordsql::titles(db, type, {id}).value(id); }

QString taken(Database &db, const Meeting &wanted, const Meeting &other)
{
    if (!wanted.room.isEmpty() && wanted.room == other.room)
        return Words::tr("The room “%1” is taken on %2.").arg(titled(db, Room::type, wanted.room), whenOf(other));
    if (!wanted.operatorId.isEmpty() && wanted.operatorId == other.operatorId)
        return Words::tr("%1 has another meeting on %2.").arg(titled(db, Operator::type, wanted.operatorId), whenOf(other));
    return Words::tr("The worker has another meeting on %1.").arg(whenOf(other));
}
} // namespace

namespace bookings {

void require(Database &db, const RecordType &type, const Row &before, const Row &now)
{
    if (&type != &Meeting::type) return;
    const auto wanted = recordOf<Meeting>(now);
    if (!wanted.takesTime() || (!before.isEmpty() && sameTime(recordOf<Meeting>(before), wanted))) return;
    Rows rows = db.run(u"SELECT %1 FROM meeting WHERE trashed_at IS NULL AND starts > ? AND starts < ? AND id <> ? AND "
                       "((room = ? AND room <> '') OR (operator_id = ? AND operator_id <> '') OR (candidacy = ? AND candidacy <> '')) ORDER BY starts, number"_s.arg(recordsql::columns(type)),
                       {recordsql::stamp(wanted.starts.addSecs(-longest)), recordsql::stamp(wanted.ends()), wanted.id, wanted.room, wanted.operatorId, wanted.candidacy});
    QStringList texts;
    while (rows.next()) {
        const auto other = recordOf<Meeting>(recordsql::read(type, rows).row);
        if (other.takesTime() && wanted.overlaps(other)) texts << taken(db, wanted, other);
    }
    if (!texts.isEmpty()) throw Failure(Words::tr("The meeting was not booked."), texts.join(u' '), Words::tr("Choose another time, another room or another operator."));
}

} // namespace bookings
