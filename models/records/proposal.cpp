#include "models/records/proposal.h"
#include <QCoreApplication>

namespace {
constexpr Choice states[] = {
    {"chosen", QT_TRANSLATE_NOOP("Proposal", "Availability to be asked")},
    {"asked", QT_TRANSLATE_NOOP("Proposal", "Called, no answer yet")},
    {"available", QT_TRANSLATE_NOOP("Proposal", "Available")},
    {"sent", QT_TRANSLATE_NOOP("Proposal", "CV sent to the family")},
    {"to-meet", QT_TRANSLATE_NOOP("Proposal", "The family wants to meet")},
    {"met", QT_TRANSLATE_NOOP("Proposal", "Met")},
    {"hired", QT_TRANSLATE_NOOP("Proposal", "Hired")},
    {"refused-worker", QT_TRANSLATE_NOOP("Proposal", "Refused by the worker")},
    {"refused-family", QT_TRANSLATE_NOOP("Proposal", "Refused by the family")},
    {"released", QT_TRANSLATE_NOOP("Proposal", "Released by the office")},
};
constexpr Choice ways[] = {
    {"email", QT_TRANSLATE_NOOP("Proposal", "By e-mail")},
    {"print", QT_TRANSLATE_NOOP("Proposal", "Printed and handed over")},
    {"post", QT_TRANSLATE_NOOP("Proposal", "By post")},
};
constexpr Choice yesNo[] = {
    {"yes", QT_TRANSLATE_NOOP("Proposal", "Yes")},
    {"no", QT_TRANSLATE_NOOP("Proposal", "No")},
};

constexpr auto what = QT_TRANSLATE_NOOP("Proposal", "The proposal");
constexpr auto answer = QT_TRANSLATE_NOOP("Proposal", "Answer of the worker");
constexpr auto sending = QT_TRANSLATE_NOOP("Proposal", "The family");
constexpr auto ending = QT_TRANSLATE_NOOP("Proposal", "How it ended");

constexpr Field fields[] = {
    field<&Proposal::id>({.column = "id"}),
    field<&Proposal::request>({.column = "request", .label = QT_TRANSLATE_NOOP("Proposal", "Request"), .group = what, .target = "request",
                               .rules = Required | Listed | Computed}),
    field<&Proposal::candidacy>({.column = "candidacy", .label = QT_TRANSLATE_NOOP("Proposal", "Worker"), .group = what, .target = "candidacy",
                                 .rules = Required | Listed | Computed, .sensitivity = Sensitivity::Personal}),
    field<&Proposal::workerName>({.column = "worker_name", .rules = Searched | Titled | Computed | Derived, .maximumLength = 250,
                                  .sensitivity = Sensitivity::Personal}),
    field<&Proposal::requestNumber>({.column = "request_number", .rules = Searched | Titled | Computed | Derived, .maximumLength = 24}),
    field<&Proposal::state>({.column = "state", .unit = "state", .label = QT_TRANSLATE_NOOP("Proposal", "State"), .group = what, .rules = Listed | Computed,
                             .choices = states}),
    field<&Proposal::site>({.column = "site", .label = QT_TRANSLATE_NOOP("Proposal", "Centre"), .group = what, .target = "site",
                            .rules = Listed | Computed}),
    field<&Proposal::author>({.column = "author", .label = QT_TRANSLATE_NOOP("Proposal", "Chosen by"), .group = what, .target = "operator",
                              .rules = Listed | Computed}),
    field<&Proposal::chosenAt>({.column = "chosen_at", .label = QT_TRANSLATE_NOOP("Proposal", "Chosen on"), .group = what, .rules = Listed | Computed}),
    field<&Proposal::rank>({.column = "rank", .label = QT_TRANSLATE_NOOP("Proposal", "Place in the ranking"), .group = what,
                            .hint = QT_TRANSLATE_NOOP("Proposal", "When they were chosen"), .rules = Computed}),
    field<&Proposal::points>({.column = "points", .label = QT_TRANSLATE_NOOP("Proposal", "Points"), .group = what, .rules = Computed}),
    field<&Proposal::beyondThree>({.column = "beyond_three", .label = QT_TRANSLATE_NOOP("Proposal", "Why more than three"), .group = what,
                                   .rules = Computed, .maximumLength = 300}),
    field<&Proposal::askedAt>({.column = "asked_at", .unit = "state", .label = QT_TRANSLATE_NOOP("Proposal", "Called on"), .group = answer, .rules = Computed}),
    field<&Proposal::askedBy>({.column = "asked_by", .unit = "state", .label = QT_TRANSLATE_NOOP("Proposal", "By"), .group = answer, .target = "operator",
                               .rules = Computed}),
    field<&Proposal::answeredAt>({.column = "answered_at", .unit = "state", .label = QT_TRANSLATE_NOOP("Proposal", "Answered on"), .group = answer, .rules = Computed}),
    field<&Proposal::answerNote>({.column = "answer_note", .unit = "state", .label = QT_TRANSLATE_NOOP("Proposal", "What the worker said"), .group = answer,
                                  .rules = Long, .maximumLength = 1000, .sensitivity = Sensitivity::Personal}),
    field<&Proposal::sentAt>({.column = "sent_at", .unit = "state", .label = QT_TRANSLATE_NOOP("Proposal", "CV sent on"), .group = sending, .rules = Listed | Computed}),
    field<&Proposal::sentHow>({.column = "sent_how", .unit = "state", .label = QT_TRANSLATE_NOOP("Proposal", "How"), .group = sending, .rules = Computed,
                               .choices = ways}),
    field<&Proposal::wanted>({.column = "wanted", .unit = "state", .label = QT_TRANSLATE_NOOP("Proposal", "The family wants to meet"), .group = sending,
                              .rules = Computed, .choices = yesNo}),
    field<&Proposal::endedAt>({.column = "ended_at", .unit = "state", .label = QT_TRANSLATE_NOOP("Proposal", "Ended on"), .group = ending, .rules = Listed | Computed}),
    field<&Proposal::refusal>({.column = "refusal", .unit = "state", .label = QT_TRANSLATE_NOOP("Proposal", "Why it ended"), .group = ending, .target = "option",
                               .list = "proposal-end", .rules = Computed}),
    field<&Proposal::refusalNote>({.column = "refusal_note", .unit = "state", .label = QT_TRANSLATE_NOOP("Proposal", "In words"), .group = ending,
                                   .rules = Long | Computed, .maximumLength = 1000, .sensitivity = Sensitivity::Personal}),
    field<&Proposal::placement>({.column = "placement", .unit = "state", .label = QT_TRANSLATE_NOOP("Proposal", "Contract"), .group = ending, .target = "placement",
                                 .rules = Computed}),
};
} // namespace

const RecordType Proposal::type{"proposal", "Proposal", QT_TRANSLATE_NOOP("Proposal", "Proposal"), QT_TRANSLATE_NOOP("Proposal", "Proposals"), fields, nullptr, [] { return rowOf(Proposal{}); }};
