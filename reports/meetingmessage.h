#pragma once
#include "models/calendar/icalendar.h"
#include "models/records/record.h"
#include "models/records/site.h"

// What is written to others about a meeting: when and where, never why, and nothing of anybody's health. In the language of who
// reads it, whatever the language of the screen.
struct MeetingWords {
    Meeting meeting;
    Site centre;
    QString room;
    QString requestNumber; // "STA-K7XR-42"; may be empty
};

// A text to confirm it, to be copied into a message. The e-mail has a greeting and a signature.
QString meetingMessage(const MeetingWords &words, const QByteArray &language, bool mail);
// "WeMi Center, via Statuto 15, Sala colloqui 1". The address of a home is given only where the operator chose so.
QString meetingPlace(const MeetingWords &words, bool homeToo);
// The meeting for a calendar file: without names, and without the address of a home, unless it is asked for.
icalendar::Entry calendarEntry(const MeetingWords &words, const Record &record, bool named);
