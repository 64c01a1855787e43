#include "models/records/option.h"
#include <QCoreApplication>
#include <QLocale>

namespace {
constexpr auto what = QT_TRANSLATE_NOOP("Option", "Answer");
constexpr auto where = QT_TRANSLATE_NOOP("Option", "In the list");

constexpr Field fields[] = {
    field<&Option::id>({.column = "id"}),
    field<&Option::list>({.column = "list", .label = QT_TRANSLATE_NOOP("Option", "List"), .group = where, .rules = Required | Listed | Searched, .maximumLength = 40}),
    field<&Option::label>({.column = "label", .label = QT_TRANSLATE_NOOP("Option", "Italian"), .group = what, .rules = Required | Listed | Searched | Titled, .disclosure = Disclosure::Family}),
    field<&Option::english>({.column = "english", .label = QT_TRANSLATE_NOOP("Option", "English"), .group = what, .rules = Listed | Searched, .disclosure = Disclosure::Family}),
    field<&Option::heading>({.column = "heading", .label = QT_TRANSLATE_NOOP("Option", "Heading, Italian"), .group = where, .rules = Listed}),
    field<&Option::englishHeading>({.column = "english_heading", .label = QT_TRANSLATE_NOOP("Option", "Heading, English"), .group = where}),
    field<&Option::portal>({.column = "portal", .label = QT_TRANSLATE_NOOP("Option", "Code in the portal"), .group = where,
                            .hint = QT_TRANSLATE_NOOP("Option", "Leave it empty while it is not known"), .rules = Listed, .maximumLength = 20}),
    field<&Option::position>({.column = "position", .label = QT_TRANSLATE_NOOP("Option", "Place in the list"), .group = where, .rules = Listed}),
    field<&Option::from>({.column = "range_from", .label = QT_TRANSLATE_NOOP("Option", "From"), .group = where}),
    field<&Option::to>({.column = "range_to", .label = QT_TRANSLATE_NOOP("Option", "To"), .group = where}),
    field<&Option::active>({.column = "active", .label = QT_TRANSLATE_NOOP("Option", "Offered"), .group = what, .rules = Listed}),
};

QString titleOf(const Row &row)
{
    const auto option = recordOf<Option>(row);
    return QLocale().language() != QLocale::Italian && !option.english.isEmpty() ? option.english : option.label;
}
} // namespace

bool isOther(const QString &optionId) { return optionId.endsWith(QLatin1StringView(".other")); }

const RecordType Option::type{"option", "Option", QT_TRANSLATE_NOOP("Option", "Answer"), QT_TRANSLATE_NOOP("Option", "Answers in lists"), fields, nullptr,
                              [] { return rowOf(Option{}); }, nullptr, titleOf};
