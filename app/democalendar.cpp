#include "app/democalendar.h"
#include "app/demochances.h"
#include "models/calendar/workingdays.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 halfHour = 30 * 60 * 1'000;
constexpr int firstSlot = 18, slots_ = 15; // from 9:00; the last begins at 16:30
constexpr int mostDays = 30;

template <class Job> bool eachHalfHour(const QDateTime &starts, int minutes, Job job)
{
    const qint64 first = starts.toMSecsSinceEpoch() / halfHour;
    for (qint64 at = first; at < first + (minutes + 29) / 30; ++at)
        if (!job(at)) return false;
    return true;
}
} // namespace

bool DemoCalendar::isFree(const QStringList &who, const QDateTime &starts, int minutes) const
{
    return eachHalfHour(starts, minutes, [&](qint64 at) {
        return std::ranges::none_of(who, [&](const QString &one) { return !one.isEmpty() && m_taken.value(one).contains(at); });
    });
}

void DemoCalendar::take(const QStringList &who, const QDateTime &starts, int minutes)
{
    eachHalfHour(starts, minutes, [&](qint64 at) {
        for (const QString &one : who)
            if (!one.isEmpty()) m_taken[one] << at;
        return true;
    });
}

bool DemoCalendar::place(Dice &dice, Meeting &meeting, const QDateTime &after, const QDateTime &before, const QString &home)
{
    const QStringList rooms = m_world.rooms.value(meeting.site);
    const bool atHome = !home.isEmpty() && (rooms.isEmpty() || chances::is(dice, 40));
    meeting.place = atHome ? u"home"_s : rooms.isEmpty() ? u"video"_s : u"centre"_s;
    if (atHome) meeting.address = home;
    meeting.minutes = dice.oneIn(4) ? 30 : 60;
    QStringList offered{QString()};
    if (!atHome && !m_world.operators.isEmpty()) offered = m_world.operators;
    const int firstTried = dice.below(slots_), operatorTried = dice.below(static_cast<int>(offered.size()));
    QDate day = after.toLocalTime().date();
    for (int tried = 0; tried < mostDays && day <= before.toLocalTime().date(); ++tried, day = day.addDays(1)) {
        if (!milan::isWorkingDay(day)) continue;
        for (int slot = 0; slot < slots_; ++slot) {
            const QDateTime starts(day, QTime(0, 0).addSecs((firstSlot + (firstTried + slot) % slots_) * 1'800), Qt::LocalTime);
            if (starts < after || starts.addSecs(meeting.minutes * 60) > before) continue;
            for (qsizetype i = 0; i < offered.size(); ++i) {
                const QString operatorId = offered.at((operatorTried + i) % offered.size());
                for (const QString &room : meeting.place == u"centre"_s ? rooms : QStringList{QString()}) {
                    const QStringList who{operatorId, room, meeting.candidacy, meeting.person};
                    if (!isFree(who, starts, meeting.minutes)) continue;
                    take(who, starts, meeting.minutes);
                    meeting.starts = starts.toUTC();
                    meeting.operatorId = operatorId;
                    meeting.author = operatorId;
                    meeting.room = room;
                    return true;
                }
            }
        }
    }
    return false;
}
