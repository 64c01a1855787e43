#include "models/records/feedback.h"
#include <QCoreApplication>
#include <QLocale>

namespace {
constexpr Choice abouts[] = {
    {"worker", QT_TRANSLATE_NOOP("Feedback", "The worker")},
    {"family", QT_TRANSLATE_NOOP("Feedback", "The family")},
    {"service", QT_TRANSLATE_NOOP("Feedback", "The service of WeMi")},
};
constexpr Choice sources[] = {
    {"family", QT_TRANSLATE_NOOP("Feedback", "The family")},
    {"worker", QT_TRANSLATE_NOOP("Feedback", "The worker")},
};
constexpr Choice states[] = {
    {"asked", QT_TRANSLATE_NOOP("Feedback", "Asked")},
    {"given", QT_TRANSLATE_NOOP("Feedback", "Answered")},
    {"confirmed", QT_TRANSLATE_NOOP("Feedback", "Confirmed")},
    {"none", QT_TRANSLATE_NOOP("Feedback", "Not given")},
};
constexpr Choice ways[] = {
    {"phone", QT_TRANSLATE_NOOP("Feedback", "By phone")},
    {"email", QT_TRANSLATE_NOOP("Feedback", "By e-mail")},
    {"desk", QT_TRANSLATE_NOOP("Feedback", "In person")},
};
constexpr Choice stars[] = {
    {"1", QT_TRANSLATE_NOOP("Feedback", "1 of 5")},
    {"2", QT_TRANSLATE_NOOP("Feedback", "2 of 5")},
    {"3", QT_TRANSLATE_NOOP("Feedback", "3 of 5")},
    {"4", QT_TRANSLATE_NOOP("Feedback", "4 of 5")},
    {"5", QT_TRANSLATE_NOOP("Feedback", "5 of 5")},
};

constexpr auto what = QT_TRANSLATE_NOOP("Feedback", "The evaluation");
constexpr auto asked = QT_TRANSLATE_NOOP("Feedback", "Asked");
constexpr auto answer = QT_TRANSLATE_NOOP("Feedback", "Answer");
constexpr auto confirmed = QT_TRANSLATE_NOOP("Feedback", "Confirmation");

constexpr Field fields[] = {
    field<&Feedback::id>({.column = "id"}),
    field<&Feedback::about>({.column = "about", .label = QT_TRANSLATE_NOOP("Feedback", "About"), .group = what, .rules = Required | Listed,
                             .choices = abouts}),
    field<&Feedback::fromWhom>({.column = "from_whom", .label = QT_TRANSLATE_NOOP("Feedback", "From"), .group = what, .rules = Required | Listed,
                                .choices = sources}),
    field<&Feedback::person>({.column = "person", .label = QT_TRANSLATE_NOOP("Feedback", "Who answers"), .group = what, .target = "person",
                              .rules = Listed, .sensitivity = Sensitivity::Personal}),
    field<&Feedback::candidacy>({.column = "candidacy", .label = QT_TRANSLATE_NOOP("Feedback", "Worker"), .group = what, .target = "candidacy",
                                 .rules = Listed, .sensitivity = Sensitivity::Personal}),
    field<&Feedback::request>({.column = "request", .label = QT_TRANSLATE_NOOP("Feedback", "Request"), .group = what, .target = "request",
                               .rules = Listed}),
    field<&Feedback::placement>({.column = "placement", .label = QT_TRANSLATE_NOOP("Feedback", "Contract"), .group = what, .target = "placement"}),
    field<&Feedback::site>({.column = "site", .label = QT_TRANSLATE_NOOP("Feedback", "Centre"), .group = what, .target = "site", .rules = Computed}),
    field<&Feedback::state>({.column = "state", .label = QT_TRANSLATE_NOOP("Feedback", "State"), .group = what, .rules = Listed | Computed,
                             .choices = states}),
    field<&Feedback::askedOn>({.column = "asked_on", .label = QT_TRANSLATE_NOOP("Feedback", "Asked on"), .group = asked, .rules = Listed}),
    field<&Feedback::askedBy>({.column = "asked_by", .label = QT_TRANSLATE_NOOP("Feedback", "By"), .group = asked, .target = "operator",
                               .rules = Computed}),
    field<&Feedback::askedHow>({.column = "asked_how", .label = QT_TRANSLATE_NOOP("Feedback", "How"), .group = asked, .choices = ways}),
    field<&Feedback::answeredOn>({.column = "answered_on", .label = QT_TRANSLATE_NOOP("Feedback", "Answered on"), .group = answer, .rules = Listed}),
    field<&Feedback::overall>({.column = "overall", .label = QT_TRANSLATE_NOOP("Feedback", "Altogether"), .group = answer, .choices = stars}),
    field<&Feedback::communicates>({.column = "communicates", .label = QT_TRANSLATE_NOOP("Feedback", "Communicates"), .group = answer,
                                    .choices = stars}),
    field<&Feedback::adapts>({.column = "adapts", .label = QT_TRANSLATE_NOOP("Feedback", "Adapts"), .group = answer, .choices = stars}),
    field<&Feedback::keepsTime>({.column = "keeps_time", .label = QT_TRANSLATE_NOOP("Feedback", "Manages time"), .group = answer, .choices = stars}),
    field<&Feedback::speed>({.column = "speed", .label = QT_TRANSLATE_NOOP("Feedback", "How fast the service was"), .group = answer, .choices = stars}),
    field<&Feedback::ease>({.column = "ease", .label = QT_TRANSLATE_NOOP("Feedback", "How easy the service was"), .group = answer, .choices = stars}),
    field<&Feedback::fit>({.column = "fit", .label = QT_TRANSLATE_NOOP("Feedback", "How well the profiles fitted"), .group = answer, .choices = stars}),
    field<&Feedback::character>({.column = "character", .label = QT_TRANSLATE_NOOP("Feedback", "Character"), .group = answer, .target = "option",
                                 .list = "character"}),
    field<&Feedback::tasksDone>({.column = "tasks_done", .label = QT_TRANSLATE_NOOP("Feedback", "Tasks done"), .group = answer, .target = "option",
                                 .list = "carer-task"}),
    field<&Feedback::words>({.column = "words", .label = QT_TRANSLATE_NOOP("Feedback", "In their words"), .group = answer, .rules = Long | Searched,
                             .maximumLength = 2000, .sensitivity = Sensitivity::Special}),
    field<&Feedback::confirmedAt>({.column = "confirmed_at", .label = QT_TRANSLATE_NOOP("Feedback", "Confirmed on"), .group = confirmed,
                                   .rules = Listed | Computed}),
    field<&Feedback::confirmedBy>({.column = "confirmed_by", .label = QT_TRANSLATE_NOOP("Feedback", "By"), .group = confirmed, .target = "operator",
                                   .rules = Computed}),
    field<&Feedback::mayBeQuoted>({.column = "may_be_quoted", .label = QT_TRANSLATE_NOOP("Feedback", "May be quoted in the CV"), .group = confirmed}),
    field<&Feedback::notes>({.column = "notes", .label = QT_TRANSLATE_NOOP("Feedback", "Notes of the office"), .group = confirmed, .rules = Long,
                             .maximumLength = 1000}),
};

QString titleOf(const Row &row)
{
    const auto feedback = recordOf<Feedback>(row);
    const QString day = feedback.askedOn.isValid() ? QLocale().toString(feedback.askedOn, QLocale::ShortFormat) : QString();
    return (Feedback::type.shown(Feedback::type.field("about"), feedback.about) + QLatin1Char(' ') + day).trimmed();
}

// The names in the words are hidden in a CV as far as they are known.
QList<Problem> check(const Row &row)
{
    const auto feedback = recordOf<Feedback>(row);
    if (!feedback.mayBeQuoted || !feedback.person.isEmpty()) return {};
    return {{"may_be_quoted", QCoreApplication::translate("Feedback", "It does not say whose words they are, so names in them cannot be hidden in the CV: take the confirmation back and write who answered.")}};
}
} // namespace

const RecordType Feedback::type{"feedback", "Feedback", QT_TRANSLATE_NOOP("Feedback", "Evaluation"), QT_TRANSLATE_NOOP("Feedback", "Evaluations"), fields, check, [] { return rowOf(Feedback{}); }, nullptr, titleOf};
