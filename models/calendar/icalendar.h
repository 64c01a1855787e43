#pragma once
#include "models/records/meeting.h"

// Meetings as an iCalendar file (RFC 5545), for the calendars other programs keep.
namespace icalendar {

// What a file says of a meeting. Summary and location are shown by the calendars of everybody who can see a diary: unless the
// operator chooses otherwise they name nobody.
struct Entry {
    Meeting meeting;
    qint64 version = 0;  // a calendar takes the higher one for the later
    QDateTime changedAt; // of that version
    QString summary;     // "Incontro WeMi STA-K7XR-42"
    QString location;
    QString description; // may be empty
};

// The file, in UTF-8: lines end in CRLF and are folded at 75 octets. The moments are in UTC, so no time zone has to come along.
// Meetings without a moment are left out. At: when the file is made.
QByteArray file(const QList<Entry> &entries, const QDateTime &at);

// One value of TEXT as RFC 5545, 3.3.11 writes it; one content line folded (3.1).
QByteArray escaped(const QString &text);
QByteArray folded(const QByteArray &line);

} // namespace icalendar
