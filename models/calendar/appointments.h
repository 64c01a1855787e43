#pragma once
#include "models/records/meeting.h"
#include "models/records/site.h"

// Who can meet when, and what becomes of a meeting: what stands in the way of a time, which times are free, what may follow
// what. Times of the day are those of Milan, the local time of the computers.
namespace appointments {

// What two meetings at the same time have in common. The first three refuse a meeting; a family may be in two places.
enum class Shared { Room, Operator, Worker, Family };
inline bool isRefused(Shared what) { return what != Shared::Family; }

struct Clash {
    Shared what = Shared::Room;
    Meeting with;
};
// One line for each meeting it cannot go with and why; the meeting itself among the others does not count.
QList<Clash> clashes(const Meeting &wanted, const QList<Meeting> &others);
// Nothing that would refuse it.
bool isFree(const Meeting &wanted, const QList<Meeting> &others);

// Why nobody meets at a centre that day: "Epiphany", "Sunday", what the centre gave as its reason. Empty: it is open.
QString closedWhy(QDate day, const QList<Closing> &closings);

// When the day of meetings begins and ends.
struct Hours {
    QTime from{9, 0}, to{18, 0};
};
constexpr int slotMinutes = 30;
// The moments of a day at which the meeting would stand in nobody's way, whole within the hours, every half hour.
QList<QDateTime> freeOn(QDate day, const Meeting &wanted, const QList<Meeting> &others, const Hours &hours = {});
// The next ones from a moment on, on days when the centre is open; not further than two weeks.
constexpr int daysAhead = 14;
QList<QDateTime> nextFree(const QDateTime &from, int count, const Meeting &wanted, const QList<Meeting> &others, const QList<Closing> &closings,
                          const Hours &hours = {});

// planned -> held, missed, cancelled; what was written down can be corrected, and a meeting called off planned again.
enum class Move { Hold, Miss, CallOff, PlanAgain };
struct MoveWords {
    QString outcome, familyWords, workerWords; // of Hold
    QString why;                               // of Miss and CallOff
};
QList<Move> movesOf(const Meeting &meeting);
// The outcomes that go with what a meeting is for, as codes.
QStringList outcomesOf(const QString &kind);
QList<Problem> against(Move move, const Meeting &meeting, const MoveWords &words, const QDateTime &now);
Meeting moved(Move move, Meeting meeting, const MoveWords &words);
// At another time: a reminder already given is given again.
Meeting movedTo(Meeting meeting, const QDateTime &starts);

// When its operator is to be reminded: nothing without a reminder, once it is over, or when it is not planned. Who put it off
// is asked again ten minutes later; who paused it, from that day on.
constexpr int againMinutes = 10;
std::optional<QDateTime> remindAt(const Meeting &meeting);
// It is the moment, or it went by while nobody looked.
bool isDue(const Meeting &meeting, const QDateTime &now);

} // namespace appointments
