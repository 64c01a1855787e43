#include "models/records/tie.h"
#include <QCoreApplication>

namespace {
constexpr auto tie = QT_TRANSLATE_NOOP("Tie", "Family tie");

constexpr Field fields[] = {
    field<&Tie::id>({.column = "id"}),
    field<&Tie::person>({.column = "person", .label = QT_TRANSLATE_NOOP("Tie", "Person"), .group = tie, .target = "person", .rules = Required | Listed | Belongs, .sensitivity = Sensitivity::Personal}),
    field<&Tie::other>({.column = "other", .label = QT_TRANSLATE_NOOP("Tie", "Relative or friend"), .group = tie, .target = "person", .rules = Required | Listed | Belongs, .sensitivity = Sensitivity::Personal}),
    field<&Tie::kinship>({.column = "kinship", .label = QT_TRANSLATE_NOOP("Tie", "Is"), .group = tie, .target = "option", .list = "kinship", .rules = Required | Listed}),
    field<&Tie::together>({.column = "together", .label = QT_TRANSLATE_NOOP("Tie", "They live together"), .group = tie}),
    field<&Tie::contact>({.column = "contact", .label = QT_TRANSLATE_NOOP("Tie", "To be called about the person"), .group = tie}),
    field<&Tie::notes>({.column = "notes", .label = QT_TRANSLATE_NOOP("Tie", "Notes"), .group = tie, .rules = Long, .maximumLength = 1000, .sensitivity = Sensitivity::Special}),
};

QList<Problem> check(const Row &row)
{
    const auto one = recordOf<Tie>(row);
    if (!one.person.isEmpty() && one.person == one.other) return {{"other", QCoreApplication::translate("Tie", "A person cannot be their own relative.")}};
    return {};
}
constexpr std::pair<const char *, const char *> mirrored[] = {
    {"kinship.spouse", "kinship.spouse"}, {"kinship.partner", "kinship.partner"}, {"kinship.child", "kinship.parent"},
    {"kinship.sibling", "kinship.sibling"}, {"kinship.grandchild", "kinship.grandparent"}, {"kinship.child-in-law", "kinship.parent-in-law"},
    {"kinship.sibling-in-law", "kinship.sibling-in-law"}, {"kinship.nephew", "kinship.uncle"}, {"kinship.cousin", "kinship.cousin"},
    {"kinship.other-relative", "kinship.other-relative"}, {"kinship.friend", "kinship.friend"}, {"kinship.neighbour", "kinship.neighbour"},
};
} // namespace

std::optional<QString> kinshipBack(const QString &kinship)
{
    for (const auto &[one, other] : mirrored) {
        if (kinship == QLatin1StringView(one)) return QString::fromLatin1(other);
        if (kinship == QLatin1StringView(other)) return QString::fromLatin1(one);
    }
    return {};
}

const RecordType Tie::type{"tie", "Tie", QT_TRANSLATE_NOOP("Tie", "Family tie"), QT_TRANSLATE_NOOP("Tie", "Family ties"), fields, check, [] { return rowOf(Tie{}); }, nullptr,
                           [](const Row &) { return QCoreApplication::translate("Tie", tie); }};
