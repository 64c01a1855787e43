#include "models/records/operator.h"
#include <QCoreApplication>

namespace {
constexpr Choice roles[] = {
    {"front-office", QT_TRANSLATE_NOOP("Operator", "Front office")},
    {"matching", QT_TRANSLATE_NOOP("Operator", "Matching")},
    {"tutor", QT_TRANSLATE_NOOP("Operator", "Tutor")},
    {"paperwork", QT_TRANSLATE_NOOP("Operator", "Paperwork")},
    {"supervisor", QT_TRANSLATE_NOOP("Operator", "Supervisor")},
    {"administrator", QT_TRANSLATE_NOOP("Operator", "Administrator")},
};

constexpr auto who = QT_TRANSLATE_NOOP("Operator", "Operator");
constexpr auto work = QT_TRANSLATE_NOOP("Operator", "Work");

constexpr Field fields[] = {
    field<&Operator::id>({.column = "id"}),
    field<&Operator::username>({.column = "username", .label = QT_TRANSLATE_NOOP("Operator", "User name"), .group = who,
                                .hint = QT_TRANSLATE_NOOP("Operator", "What the operator types to sign in"),
                                .rules = Required | Searched | Listed, .maximumLength = 40}),
    field<&Operator::fullName>({.column = "full_name", .label = QT_TRANSLATE_NOOP("Operator", "Name and surname"), .group = who,
                                .rules = Required | Searched | Listed | Titled, .maximumLength = 120}),
    field<&Operator::email>({.column = "email", .label = QT_TRANSLATE_NOOP("Operator", "E-mail"), .group = who, .maximumLength = 254}),
    field<&Operator::roles>({.column = "roles", .label = QT_TRANSLATE_NOOP("Operator", "Roles"), .group = work, .rules = Required | Listed, .choices = roles}),
    field<&Operator::site>({.column = "site", .label = QT_TRANSLATE_NOOP("Operator", "Centre"), .group = work, .target = "site", .rules = Required | Listed}),
    field<&Operator::active>({.column = "active", .label = QT_TRANSLATE_NOOP("Operator", "May sign in"), .group = work, .rules = Listed}),
};

QList<Problem> check(const Row &row)
{
    const auto asked = recordOf<Operator>(row);
    for (const QChar c : asked.username)
        if (!(c.isLower() || c.isDigit() || c == u'.' || c == u'-' || c == u'_') || c.unicode() > 127)
            return {{"username", QCoreApplication::translate("Operator", "A user name has small letters, digits, dots and hyphens only.")}};
    return {};
}
} // namespace

const RecordType Operator::type{"operator", "Operator", QT_TRANSLATE_NOOP("Operator", "Operator"), QT_TRANSLATE_NOOP("Operator", "Operators"), fields, check, [] { return rowOf(Operator{}); }};
