#include "models/records/person.h"
#include <QCoreApplication>

namespace {
constexpr auto who = QT_TRANSLATE_NOOP("Person", "Who");
constexpr auto contacts = QT_TRANSLATE_NOOP("Person", "Contacts");

constexpr Field fields[] = {
    field<&Person::id>({.column = "id"}),
    field<&Person::surname>({.column = "surname", .label = QT_TRANSLATE_NOOP("Person", "Surname"), .group = who,
                             .rules = Required | Searched | Listed | Titled, .maximumLength = 120, .sensitivity = Sensitivity::Personal}),
    field<&Person::name>({.column = "name", .label = QT_TRANSLATE_NOOP("Person", "Name"), .group = who,
                          .rules = Searched | Listed | Titled, .maximumLength = 120, .disclosure = Disclosure::Family, .sensitivity = Sensitivity::Personal}),
    field<&Person::born>({.column = "born", .label = QT_TRANSLATE_NOOP("Person", "Date of birth"), .group = who, .rules = Listed,
                          .sensitivity = Sensitivity::Personal}),
    field<&Person::fiscalCode>({.column = "fiscal_code", .label = QT_TRANSLATE_NOOP("Person", "Codice fiscale"), .group = who,
                                .hint = QT_TRANSLATE_NOOP("Person", "16 letters and digits; leave it empty if not known"),
                                .rules = Searched, .maximumLength = 16, .sensitivity = Sensitivity::Personal}),
    field<&Person::phone>({.column = "phone", .label = QT_TRANSLATE_NOOP("Person", "Phone"), .group = contacts,
                           .rules = Searched | Listed, .maximumLength = 40, .sensitivity = Sensitivity::Personal}),
    field<&Person::email>({.column = "email", .label = QT_TRANSLATE_NOOP("Person", "E-mail"), .group = contacts,
                           .rules = Searched, .maximumLength = 254, .sensitivity = Sensitivity::Personal}),
    field<&Person::street>({.column = "street", .label = QT_TRANSLATE_NOOP("Person", "Street and number"), .group = contacts,
                            .rules = Searched, .sensitivity = Sensitivity::Personal}),
    field<&Person::postcode>({.column = "postcode", .label = QT_TRANSLATE_NOOP("Person", "Postcode"), .group = contacts,
                              .maximumLength = 10, .sensitivity = Sensitivity::Personal}),
    field<&Person::city>({.column = "city", .label = QT_TRANSLATE_NOOP("Person", "Town"), .group = contacts, .maximumLength = 80}),
    field<&Person::municipio>({.column = "municipio", .label = QT_TRANSLATE_NOOP("Person", "Municipio"), .group = contacts,
                               .hint = QT_TRANSLATE_NOOP("Person", "District of Milan, 1 to 9"), .rules = Listed}),
    field<&Person::notes>({.column = "notes", .label = QT_TRANSLATE_NOOP("Person", "Notes"), .group = QT_TRANSLATE_NOOP("Person", "Notes"),
                           .rules = Long | Searched, .sensitivity = Sensitivity::Special}),
};

QList<Problem> check(const Row &row)
{
    const auto person = recordOf<Person>(row);
    QList<Problem> found;
    if (person.municipio && (*person.municipio < 1 || *person.municipio > 9))
        found << Problem{"municipio", QCoreApplication::translate("Person", "Milan has Municipi 1 to 9.")};
    if (person.born.isValid() && (person.born.year() < 1890 || person.born > QDate::currentDate()))
        found << Problem{"born", QCoreApplication::translate("Person", "The date of birth is not possible.")};
    if (!person.email.isEmpty() && (person.email.count(QLatin1Char('@')) != 1 || person.email.startsWith(QLatin1Char('@')) || person.email.endsWith(QLatin1Char('@'))))
        found << Problem{"email", QCoreApplication::translate("Person", "The e-mail address needs a name, an @ and a domain.")};
    return found;
}
} // namespace

const RecordType Person::type{"person", "Person", QT_TRANSLATE_NOOP("Person", "Person"), QT_TRANSLATE_NOOP("Person", "People"), fields, check, [] { return rowOf(Person{}); }};
