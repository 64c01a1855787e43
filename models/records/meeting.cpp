#include "models/records/meeting.h"
#include <QCoreApplication>

namespace {
constexpr Choice kinds[] = {
    {"family", QT_TRANSLATE_NOOP("Meeting", "Family and worker")},
    {"interview", QT_TRANSLATE_NOOP("Meeting", "Interview of a candidacy")},
    {"intake", QT_TRANSLATE_NOOP("Meeting", "Talk with a family")},
    {"contract", QT_TRANSLATE_NOOP("Meeting", "Support with the contract")},
    {"other", QT_TRANSLATE_NOOP("Meeting", "Other")},
};
constexpr Choice states[] = {
    {"planned", QT_TRANSLATE_NOOP("Meeting", "Planned")},
    {"held", QT_TRANSLATE_NOOP("Meeting", "Held")},
    {"missed", QT_TRANSLATE_NOOP("Meeting", "Somebody did not come")},
    {"cancelled", QT_TRANSLATE_NOOP("Meeting", "Called off")},
};
constexpr Choice places[] = {
    {"centre", QT_TRANSLATE_NOOP("Meeting", "At the centre")},
    {"home", QT_TRANSLATE_NOOP("Meeting", "At the family’s home")},
    {"video", QT_TRANSLATE_NOOP("Meeting", "By video")},
    {"phone", QT_TRANSLATE_NOOP("Meeting", "By phone")},
    {"other", QT_TRANSLATE_NOOP("Meeting", "Somewhere else")},
};
constexpr Choice outcomes[] = {
    {"hire", QT_TRANSLATE_NOOP("Meeting", "They want to go on: hire")},
    {"again", QT_TRANSLATE_NOOP("Meeting", "They want to meet again")},
    {"no-family", QT_TRANSLATE_NOOP("Meeting", "No: the family")},
    {"no-worker", QT_TRANSLATE_NOOP("Meeting", "No: the worker")},
    {"suitable", QT_TRANSLATE_NOOP("Meeting", "Suitable")},
    {"unsuitable", QT_TRANSLATE_NOOP("Meeting", "Not suitable")},
    {"suspended", QT_TRANSLATE_NOOP("Meeting", "Suspended")},
    {"done", QT_TRANSLATE_NOOP("Meeting", "Done")},
};

constexpr auto what = QT_TRANSLATE_NOOP("Meeting", "The meeting");
constexpr auto when = QT_TRANSLATE_NOOP("Meeting", "When and where");
constexpr auto who = QT_TRANSLATE_NOOP("Meeting", "Who");
constexpr auto after = QT_TRANSLATE_NOOP("Meeting", "How it went");

constexpr Field fields[] = {
    field<&Meeting::id>({.column = "id"}),
    field<&Meeting::kind>({.column = "kind", .label = QT_TRANSLATE_NOOP("Meeting", "What for"), .group = what, .rules = Required | Listed | Titled,
                           .choices = kinds}),
    field<&Meeting::about>({.column = "about", .label = QT_TRANSLATE_NOOP("Meeting", "About"), .group = what,
                            .hint = QT_TRANSLATE_NOOP("Meeting", "The names of those who meet"), .rules = Searched | Listed | Titled,
                            .maximumLength = 250, .sensitivity = Sensitivity::Personal}),
    field<&Meeting::state>({.column = "state", .unit = "state", .label = QT_TRANSLATE_NOOP("Meeting", "State"), .group = what, .rules = Listed | Computed,
                            .choices = states}),
    field<&Meeting::starts>({.column = "starts", .unit = "when", .label = QT_TRANSLATE_NOOP("Meeting", "Begins"), .group = when, .rules = Required | Listed}),
    field<&Meeting::minutes>({.column = "minutes", .unit = "when", .label = QT_TRANSLATE_NOOP("Meeting", "Minutes"), .group = when, .rules = Required | Listed}),
    field<&Meeting::place>({.column = "place", .unit = "when", .label = QT_TRANSLATE_NOOP("Meeting", "Where"), .group = when, .rules = Required | Listed,
                            .choices = places}),
    field<&Meeting::site>({.column = "site", .unit = "when", .label = QT_TRANSLATE_NOOP("Meeting", "Centre"), .group = when, .target = "site", .rules = Listed}),
    field<&Meeting::room>({.column = "room", .unit = "when", .label = QT_TRANSLATE_NOOP("Meeting", "Room"), .group = when, .target = "room", .rules = Listed}),
    field<&Meeting::address>({.column = "address", .label = QT_TRANSLATE_NOOP("Meeting", "Address or link"), .group = when, .maximumLength = 300,
                              .sensitivity = Sensitivity::Personal}),
    field<&Meeting::operatorId>({.column = "operator_id", .label = QT_TRANSLATE_NOOP("Meeting", "Operator"), .group = when, .target = "operator",
                                 .rules = Listed}),
    field<&Meeting::author>({.column = "author", .label = QT_TRANSLATE_NOOP("Meeting", "Booked by"), .group = when, .target = "operator",
                             .rules = Computed}),
    field<&Meeting::person>({.column = "person", .label = QT_TRANSLATE_NOOP("Meeting", "Person"), .group = who, .target = "person",
                             .sensitivity = Sensitivity::Personal}),
    field<&Meeting::candidacy>({.column = "candidacy", .label = QT_TRANSLATE_NOOP("Meeting", "Worker"), .group = who, .target = "candidacy",
                                .sensitivity = Sensitivity::Personal}),
    field<&Meeting::request>({.column = "request", .label = QT_TRANSLATE_NOOP("Meeting", "Request"), .group = who, .target = "request",
                              .rules = Listed}),
    field<&Meeting::proposal>({.column = "proposal", .label = QT_TRANSLATE_NOOP("Meeting", "Proposal"), .group = who, .target = "proposal",
                               .rules = Computed}),
    field<&Meeting::placement>({.column = "placement", .label = QT_TRANSLATE_NOOP("Meeting", "Contract"), .group = who, .target = "placement",
                                .rules = Computed}),
    field<&Meeting::reminder>({.column = "reminder", .label = QT_TRANSLATE_NOOP("Meeting", "Remind, minutes before"), .group = when,
                               .hint = QT_TRANSLATE_NOOP("Meeting", "Empty: no reminder")}),
    field<&Meeting::reminderPaused>({.column = "reminder_paused", .label = QT_TRANSLATE_NOOP("Meeting", "No reminder until"), .group = when}),
    field<&Meeting::remindedAt>({.column = "reminded_at", .rules = Computed}),
    field<&Meeting::notes>({.column = "notes", .label = QT_TRANSLATE_NOOP("Meeting", "Notes"), .group = who, .rules = Long | Searched,
                            .maximumLength = 1000, .sensitivity = Sensitivity::Special}),
    field<&Meeting::outcome>({.column = "outcome", .label = QT_TRANSLATE_NOOP("Meeting", "Outcome"), .group = after, .choices = outcomes}),
    field<&Meeting::familyWords>({.column = "family_words", .label = QT_TRANSLATE_NOOP("Meeting", "In the words of the family"), .group = after,
                                  .rules = Long, .maximumLength = 2000, .sensitivity = Sensitivity::Special}),
    field<&Meeting::workerWords>({.column = "worker_words", .label = QT_TRANSLATE_NOOP("Meeting", "In the words of the worker"), .group = after,
                                  .rules = Long, .maximumLength = 2000, .sensitivity = Sensitivity::Special}),
    field<&Meeting::cancelledWhy>({.column = "cancelled_why", .unit = "state", .label = QT_TRANSLATE_NOOP("Meeting", "Why it was called off"), .group = after,
                                   .rules = Computed, .maximumLength = 300}),
};

QList<Problem> check(const Row &row)
{
    const auto meeting = recordOf<Meeting>(row);
    if (meeting.minutes < 1 || meeting.minutes > 24 * 60)
        return {{"minutes", QCoreApplication::translate("Meeting", "A meeting lasts from 1 minute to a day.")}};
    return {};
}
} // namespace

const RecordType Meeting::type{"meeting", "Meeting", QT_TRANSLATE_NOOP("Meeting", "Meeting"), QT_TRANSLATE_NOOP("Meeting", "Meetings"), fields, check, [] { return rowOf(Meeting{}); }};
