#include "models/records/site.h"
#include <QCoreApplication>

namespace {
constexpr Choice kinds[] = {
    {"space", QT_TRANSLATE_NOOP("Site", "Spazio WeMi")},
    {"center", QT_TRANSLATE_NOOP("Site", "WeMi Center")},
};

constexpr auto centre = QT_TRANSLATE_NOOP("Site", "Centre");
constexpr auto contacts = QT_TRANSLATE_NOOP("Site", "Address and contacts");

constexpr Field fields[] = {
    field<&Site::id>({.column = "id"}),
    field<&Site::name>({.column = "name", .label = QT_TRANSLATE_NOOP("Site", "Name"), .group = centre,
                        .rules = Required | Searched | Listed | Titled, .maximumLength = 80, .disclosure = Disclosure::Family}),
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
};

QList<Problem> check(const Row &row)
{
    const auto site = recordOf<Site>(row);
    if (site.municipio && (*site.municipio < 1 || *site.municipio > 9))
        return {{"municipio", QCoreApplication::translate("Site", "Milan has Municipi 1 to 9.")}};
    return {};
}
} // namespace

const RecordType Site::type{"site", "Site", QT_TRANSLATE_NOOP("Site", "Centre"), QT_TRANSLATE_NOOP("Site", "Centres"), fields, check, [] { return rowOf(Site{}); }};
