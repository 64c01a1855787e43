#include "models/calendar/appointments.h"
#include "models/calendar/workingdays.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace appointments {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Appointments)
};

bool same(const QString &a, const QString &b) { return !a.isEmpty() && a == b; }

QDateTime nextHalfHour(const QDateTime &from)
{
    const QDateTime local = from.toLocalTime();
    const QTime time = local.time();
    const int past = time.hour() * 60 + time.minute() + (time.second() || time.msec() ? 1 : 0);
    const int whole = (past + slotMinutes - 1) / slotMinutes * slotMinutes;
    return QDateTime(local.date(), QTime(0, 0)).addSecs(qint64(whole) * 60);
}
} // namespace

QList<Clash> clashes(const Meeting &wanted, const QList<Meeting> &others)
{
    QList<Clash> found;
    if (!wanted.takesTime()) return found;
    for (const Meeting &other : others) {
        if (other.id == wanted.id || !other.takesTime() || !wanted.overlaps(other)) continue;
        if (same(wanted.room, other.room)) found << Clash{Shared::Room, other};
        if (same(wanted.operatorId, other.operatorId)) found << Clash{Shared::Operator, other};
        if (same(wanted.candidacy, other.candidacy)) found << Clash{Shared::Worker, other};
        if (same(wanted.request, other.request) || same(wanted.person, other.person)) found << Clash{Shared::Family, other};
    }
    return found;
}

bool isFree(const Meeting &wanted, const QList<Meeting> &others)
{
    return std::ranges::none_of(clashes(wanted, others), [](const Clash &clash) { return isRefused(clash.what); });
}

QString closedWhy(QDate day, const QList<Closing> &closings)
{
    if (const auto holiday = milan::holiday(day)) return *holiday;
    for (const Closing &closing : closings) {
        const QDate last = closing.to.isValid() ? closing.to : closing.from;
        if (!closing.from.isValid() || day < closing.from || day > last) continue;
        return closing.reason.isEmpty() ? Words::tr("The centre is closed") : closing.reason;
    }
    if (!milan::isWorkingDay(day)) return QLocale().standaloneDayName(day.dayOfWeek());
    return {};
}

QList<QDateTime> freeOn(QDate day, const Meeting &wanted, const QList<Meeting> &others, const Hours &hours)
{
    QList<QDateTime> found;
    Meeting tried = wanted;
    tried.state = u"planned"_s;
    for (QTime time = hours.from; time < hours.to; time = time.addSecs(slotMinutes * 60)) {
        if (time.secsTo(hours.to) < wanted.minutes * 60) break;
        tried.starts = QDateTime(day, time).toUTC();
        if (isFree(tried, others)) found << tried.starts;
        if (time.secsTo(QTime(23, 59)) < slotMinutes * 60) break;
    }
    return found;
}

QList<QDateTime> nextFree(const QDateTime &from, int count, const Meeting &wanted, const QList<Meeting> &others, const QList<Closing> &closings, const Hours &hours)
{
    QList<QDateTime> found;
    const QDateTime first = nextHalfHour(from);
    const QDate day = first.date();
    for (int ahead = 0; ahead <= daysAhead && found.size() < count; ++ahead) {
        if (!closedWhy(day.addDays(ahead), closings).isEmpty()) continue;
        for (const QDateTime &moment : freeOn(day.addDays(ahead), wanted, others, hours))
            if (moment >= first && found.size() < count) found << moment;
    }
    return found;
}

QList<Move> movesOf(const Meeting &meeting)
{
    if (meeting.state == u"planned"_s) return {Move::Hold, Move::Miss, Move::CallOff};
    if (meeting.state == u"held"_s) return {Move::Hold};
    return {Move::PlanAgain};
}

QStringList outcomesOf(const QString &kind)
{
    if (kind == u"family"_s) return {u"hire"_s, u"again"_s, u"no-family"_s, u"no-worker"_s, u"done"_s};
    if (kind == u"interview"_s) return {u"suitable"_s, u"unsuitable"_s, u"suspended"_s, u"again"_s, u"done"_s};
    return {u"done"_s, u"again"_s};
}

QList<Problem> against(Move move, const Meeting &meeting, const MoveWords &words, const QDateTime &now)
{
    QList<Problem> problems;
    if (!movesOf(meeting).contains(move)) problems << Problem{"state", Words::tr("This does not follow from how the meeting stands now.")};
    if (!meeting.starts.isValid()) problems << Problem{"starts", Words::tr("Write when it begins.")};
    else if ((move == Move::Hold || move == Move::Miss) && now < meeting.starts) problems << Problem{"starts", Words::tr("The meeting has not begun yet.")};
    if (move == Move::Hold && !outcomesOf(meeting.kind).contains(words.outcome)) problems << Problem{"outcome", Words::tr("Choose what comes next.")};
    if (move == Move::CallOff && words.why.trimmed().isEmpty()) problems << Problem{"cancelled_why", Words::tr("Write why it is called off.")};
    if (words.why.trimmed().size() > Meeting::type.field("cancelled_why").longest()) problems << Problem{"cancelled_why", Words::tr("This is too long: write it in fewer words.")};
    return problems;
}

Meeting moved(Move move, Meeting meeting, const MoveWords &words)
{
    switch (move) {
    case Move::Hold:
        meeting.state = u"held"_s;
        meeting.outcome = words.outcome;
        meeting.familyWords = words.familyWords;
        meeting.workerWords = words.workerWords;
        break;
    case Move::Miss:
        meeting.state = u"missed"_s;
        meeting.cancelledWhy = words.why.trimmed();
        break;
    case Move::CallOff:
        meeting.state = u"cancelled"_s;
        meeting.cancelledWhy = words.why.trimmed();
        break;
    case Move::PlanAgain:
        meeting.state = u"planned"_s;
        meeting.cancelledWhy.clear();
        meeting.remindedAt = {};
        meeting.reminderPaused = {};
        break;
    }
    return meeting;
}

Meeting movedTo(Meeting meeting, const QDateTime &starts)
{
    if (meeting.starts == starts) return meeting;
    meeting.starts = starts;
    meeting.remindedAt = {};
    meeting.reminderPaused = {};
    return meeting;
}

std::optional<QDateTime> remindAt(const Meeting &meeting)
{
    if (meeting.state != u"planned"_s || !meeting.starts.isValid() || !meeting.reminder) return {};
    QDateTime at = meeting.starts.addSecs(-qint64(std::max(0, *meeting.reminder)) * 60);
    if (meeting.remindedAt.isValid()) at = std::max(at, meeting.remindedAt.addSecs(againMinutes * 60));
    if (meeting.reminderPaused.isValid()) at = std::max(at, meeting.reminderPaused.startOfDay().toUTC());
    return at < meeting.ends() ? std::optional(at.toUTC()) : std::nullopt;
}

bool isDue(const Meeting &meeting, const QDateTime &now)
{
    const auto at = remindAt(meeting);
    return at && now >= *at && now < meeting.ends();
}

} // namespace appointments
