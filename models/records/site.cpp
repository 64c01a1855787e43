#include "models/records/site.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
constexpr Choice kinds[] = {
    {"space", QT_TRANSLATE_NOOP("Site", "Spazio WeMi")},
    {"center", QT_TRANSLATE_NOOP("Site", "WeMi Center")},
};

constexpr auto centre = QT_TRANSLATE_NOOP("Site", "Centre");
constexpr auto contacts = QT_TRANSLATE_NOOP("Site", "Address and contacts");

constexpr Field closingFields[] = {
    field<&Closing::id>({.column = "id"}),
    field<&Closing::from>({.column = "from", .label = QT_TRANSLATE_NOOP("Site", "From"), .rules = Required | Titled}),
    field<&Closing::to>({.column = "to", .label = QT_TRANSLATE_NOOP("Site", "To"), .rules = Titled}),
    field<&Closing::reason>({.column = "reason", .label = QT_TRANSLATE_NOOP("Site", "Why"), .rules = Titled, .maximumLength = 80}),
};

QList<Problem> checkClosing(const Row &row)
{
    const auto closing = recordOf<Closing>(row);
    if (closing.to.isValid() && closing.to < closing.from) return {{"to", QCoreApplication::translate("Site", "It would end before it begins.")}};
    return {};
}

constexpr Field fields[] = {
    field<&Site::id>({.column = "id"}),
    field<&Site::name>({.column = "name", .label = QT_TRANSLATE_NOOP("Site", "Name"), .group = centre,
                        .rules = Required | Searched | Listed | Titled, .maximumLength = 80, .disclosure = Disclosure::Family}),
    field<&Site::code>({.column = "code", .label = QT_TRANSLATE_NOOP("Site", "Letters of its protocol numbers"), .group = centre,
                        .hint = QT_TRANSLATE_NOOP("Site", "Three letters; numbers already given do not change"), .maximumLength = 3}),
    field<&Site::kind>({.column = "kind", .label = QT_TRANSLATE_NOOP("Site", "Kind"), .group = centre, .rules = Required | Listed, .choices = kinds}),
    field<&Site::active>({.column = "active", .label = QT_TRANSLATE_NOOP("Site", "Open"), .group = centre, .rules = Listed}),
    field<&Site::street>({.column = "street", .label = QT_TRANSLATE_NOOP("Site", "Street and number"), .group = contacts,
                          .hint = QT_TRANSLATE_NOOP("Site", "Leave it empty while it is not known"), .rules = Searched | Listed,
                          .disclosure = Disclosure::Family}),
    field<&Site::municipio>({.column = "municipio", .label = QT_TRANSLATE_NOOP("Site", "Municipio"), .group = contacts,
                             .hint = QT_TRANSLATE_NOOP("Site", "District of Milan, 1 to 9"), .rules = Listed}),
    field<&Site::phone>({.column = "phone", .label = QT_TRANSLATE_NOOP("Site", "Phone"), .group = contacts, .rules = Listed, .maximumLength = 40, .disclosure = Disclosure::Family}),
    field<&Site::email>({.column = "email", .label = QT_TRANSLATE_NOOP("Site", "E-mail"), .group = contacts, .maximumLength = 254, .disclosure = Disclosure::Family}),
    field<&Site::hours>({.column = "hours", .label = QT_TRANSLATE_NOOP("Site", "Opening hours"), .group = contacts, .rules = Long, .maximumLength = 1000, .disclosure = Disclosure::Family}),
    field<&Site::closings>({.column = "closings", .label = QT_TRANSLATE_NOOP("Site", "Days closed"), .group = contacts,
                            .hint = QT_TRANSLATE_NOOP("Site", "They are no working days for the requests of this centre"), .item = &Closing::type}),
};

QList<Problem> check(const Row &row)
{
    const auto site = recordOf<Site>(row);
    static const auto letters = [](const QString &code) { return code.size() == 3 && std::ranges::all_of(code, [](QChar c) { return c >= QLatin1Char('A') && c <= QLatin1Char('Z'); }); };
    if (!site.code.isEmpty() && !letters(site.code)) return {{"code", QCoreApplication::translate("Site", "The letters are three capitals, A to Z.")}};
    if (site.municipio && (*site.municipio < 1 || *site.municipio > 9))
        return {{"municipio", QCoreApplication::translate("Site", "Milan has Municipi 1 to 9.")}};
    return {};
}
} // namespace

const RecordType Closing::type{"", "Site", QT_TRANSLATE_NOOP("Site", "Closing"), QT_TRANSLATE_NOOP("Site", "Days closed"), closingFields, checkClosing, [] { return rowOf(Closing{}); }};
const RecordType Site::type{"site", "Site", QT_TRANSLATE_NOOP("Site", "Centre"), QT_TRANSLATE_NOOP("Site", "Centres"), fields, check, [] { return rowOf(Site{}); }};
