#include "models/calendar/icalendar.h"

using namespace Qt::StringLiterals;

namespace icalendar {
namespace {
constexpr qsizetype longestLine = 75; // octets, without the line's end

QByteArray moment(const QDateTime &instant) { return instant.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1(); }

QByteArray statusOf(const Meeting &meeting) { return meeting.state == u"cancelled"_s || meeting.state == u"missed"_s ? "CANCELLED" : "CONFIRMED"; }

void alarm(QByteArrayList &lines, const Entry &entry)
{
    if (!entry.meeting.reminder || entry.meeting.state != u"planned"_s) return;
    lines << "BEGIN:VALARM"
          << "ACTION:DISPLAY"
          << "DESCRIPTION:" + escaped(entry.summary)
          << "TRIGGER:-PT" + QByteArray::number(std::max(0, *entry.meeting.reminder)) + 'M'
          << "END:VALARM";
}

void event(QByteArrayList &lines, const Entry &entry, const QDateTime &at)
{
    const Meeting &meeting = entry.meeting;
    lines << "BEGIN:VEVENT"
          << "UID:" + escaped(meeting.id)
          << "DTSTAMP:" + moment(at)
          << "DTSTART:" + moment(meeting.starts)
          << "DTEND:" + moment(meeting.ends())
          << "SEQUENCE:" + QByteArray::number(entry.version)
          << "STATUS:" + statusOf(meeting)
          << "CLASS:PRIVATE"
          << "SUMMARY:" + escaped(entry.summary);
    if (entry.changedAt.isValid()) lines << "LAST-MODIFIED:" + moment(entry.changedAt);
    if (!entry.location.isEmpty()) lines << "LOCATION:" + escaped(entry.location);
    if (!entry.description.isEmpty()) lines << "DESCRIPTION:" + escaped(entry.description);
    alarm(lines, entry);
    lines << "END:VEVENT";
}
} // namespace

QByteArray escaped(const QString &text)
{
    QString clean, plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s);
    for (const QChar c : std::as_const(plain)) {
        if (c == u'\\' || c == u';' || c == u',') clean += u'\\';
        if (c == u'\n' || c == u'\r') clean += u"\\n"_s;
        else if (c >= u' ' && c != u'\x7f') clean += c;
        else if (c == u'\t') clean += u' ';
    }
    return clean.toUtf8();
}

QByteArray folded(const QByteArray &line)
{
    QByteArray out;
    qsizetype from = 0;
    while (line.size() - from > longestLine - (from ? 1 : 0)) {
        qsizetype to = from + longestLine - (from ? 1 : 0);
        while ((static_cast<uchar>(line.at(to)) & 0xc0) == 0x80) --to; // a character is never torn apart
        out += line.sliced(from, to - from) + "\r\n ";
        from = to;
    }
    return out + line.sliced(from) + "\r\n";
}

QByteArray file(const QList<Entry> &entries, const QDateTime &at)
{
    QByteArrayList lines{"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//WeMi//WeMi Console//IT", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"};
    for (const Entry &entry : entries)
        if (entry.meeting.starts.isValid()) event(lines, entry, at);
    lines << "END:VCALENDAR";
    QByteArray out;
    for (const QByteArray &line : std::as_const(lines)) out += folded(line);
    return out;
}

} // namespace icalendar
