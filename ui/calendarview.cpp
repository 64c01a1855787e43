#include "ui/calendarview.h"
#include "models/calendar/appointments.h"
#include "ui/calendardata.h"
#include <QLocale>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

QList<Record> CalendarView::records() const
{
    QList<Record> shown;
    for (const Record &record : data.booked().records) {
        const auto meeting = recordOf<Meeting>(record.row);
        if (meeting.state == u"cancelled"_s || (!asked.site.isEmpty() && meeting.site != asked.site) || (!asked.operatorId.isEmpty() && meeting.operatorId != asked.operatorId) ||
            (!asked.room.isEmpty() && meeting.room != asked.room) || (!asked.kind.isEmpty() && meeting.kind != asked.kind)) continue;
        if (meeting.starts.toLocalTime().date() >= asked.from) shown << record;
    }
    return shown;
}

void CalendarView::makeColumns()
{
    const Site *site = data.site(asked.site);
    const auto add = [&](const QString &heading, const Meaning &meaning) {
        meanings << meaning;
        columns << CalendarColumn{heading, meaning.day, appointments::closedWhy(meaning.day, site ? site->closings : QList<Closing>())};
    };
    QSet<QString> used;
    QSet<QDate> days;
    const bool byRoom = asked.byRoom;
    for (const Record &record : records()) {
        const auto meeting = recordOf<Meeting>(record.row);
        days << meeting.starts.toLocalTime().date();
        used << (byRoom ? meeting.room : meeting.operatorId);
    }
    if (asked.week) {
        for (int i = 0; i < 7; ++i) {
            const QDate day = asked.from.addDays(i);
            if (i < 5 || days.contains(day) || day == asked.day) add(QLocale().toString(day, u"ddd d MMM"_s), {day, false, false, {}});
        }
        return;
    }
    // Who works there, and whoever else meets there that day; I first.
    const QString me = asked.me, only = asked.operatorId;
    if (!byRoom && (only.isEmpty() || only == me)) add(tr("Me"), {asked.day, true, false, me});
    for (const auto &place : byRoom ? data.rooms() : data.operators()) {
        const bool here = asked.site.isEmpty() ? byRoom : place.site == asked.site;
        if (!byRoom && (place.id == me || (!only.isEmpty() && place.id != only))) continue;
        if (byRoom && !asked.room.isEmpty() && place.id != asked.room) continue;
        if (!here && !used.contains(place.id)) continue;
        const Site *where = byRoom && asked.site.isEmpty() ? data.site(place.site) : nullptr;
        add(where ? place.name + u" \u2013 "_s + where->name : place.name, {asked.day, !byRoom, byRoom, place.id});
        used.remove(place.id);
    }
    used.remove(me);
    if (byRoom && !asked.room.isEmpty()) return;
    if (std::ranges::any_of(meanings, [](const Meaning &m) { return !m.id.isEmpty(); }) && !used.contains(QString()) && !byRoom) return;
    add(byRoom ? tr("No room") : tr("No operator"), {asked.day, !byRoom, byRoom, {}});
}

int CalendarView::columnOf(const Meeting &meeting) const
{
    const QDate day = meeting.starts.toLocalTime().date();
    int none = -1;
    for (int i = 0; i < meanings.size(); ++i) {
        const Meaning &meaning = meanings.at(i);
        if (meaning.day != day) continue;
        if ((!meaning.byOperator && !meaning.byRoom) || meaning.id == (meaning.byOperator ? meeting.operatorId : meeting.room)) return i;
        if (meaning.id.isEmpty()) none = i;
    }
    return none;
}

QString CalendarView::placeOf(const Meeting &meeting) const
{
    const QString room = data.name(meeting.room);
    if (!room.isEmpty()) return room;
    return Meeting::type.shown(Meeting::type.field("place"), meeting.place);
}

CalendarBlock CalendarView::blockOf(const Meeting &meeting) const
{
    CalendarBlock block;
    const QDateTime starts = meeting.starts.toLocalTime();
    const auto &kinds = Meeting::type.field("kind").choices;
    const QString kind = Meeting::type.shown(Meeting::type.field("kind"), meeting.kind), who = data.name(meeting.operatorId);
    block.id = meeting.id;
    block.column = columnOf(meeting);
    block.from = starts.time().hour() * 60 + starts.time().minute();
    block.minutes = std::clamp(meeting.minutes, 1, 24 * 60 - block.from);
    block.title = meeting.about.isEmpty() ? kind : meeting.about;
    block.colour = static_cast<int>(std::ranges::find_if(kinds, [&](const Choice &c) { return meeting.kind == QLatin1String(c.code); }) - kinds.begin());
    block.state = meeting.state == u"held"_s ? CalendarBlock::State::Held : meeting.state == u"missed"_s ? CalendarBlock::State::Missed : CalendarBlock::State::Planned;
    QStringList lines{kind, placeOf(meeting)};
    if (!who.isEmpty()) lines << who;
    block.detail = lines.join(u'\n');
    block.spoken = tr("%1 to %2: %3").arg(clockText(block.from), clockText(block.from + block.minutes), block.title) + u", "_s + lines.join(u", "_s) + u", "_s +
                   Meeting::type.shown(Meeting::type.field("state"), meeting.state);
    return block;
}

CalendarView::CalendarView(const Asked &what, const CalendarData &all) : asked(what), data(all)
{
    makeColumns();
    for (const Record &record : records())
        if (const CalendarBlock block = blockOf(recordOf<Meeting>(record.row)); block.column >= 0) blocks << block;
}
