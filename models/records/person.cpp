#include "models/records/person.h"
#include "models/identity/phonenumber.h"
#include <QCoreApplication>

namespace {
constexpr auto who = QT_TRANSLATE_NOOP("Person", "Who");
constexpr auto birth = QT_TRANSLATE_NOOP("Person", "Birth and citizenship");
constexpr auto language = QT_TRANSLATE_NOOP("Person", "Understanding each other");
constexpr auto address = QT_TRANSLATE_NOOP("Person", "Address");

constexpr Choice orders[] = {
    {"surname-first", QT_TRANSLATE_NOOP("Person", "Surname first")},
    {"name-first", QT_TRANSLATE_NOOP("Person", "Name first")},
};
constexpr Choice sexes[] = {
    {"female", QT_TRANSLATE_NOOP("Person", "Woman")},
    {"male", QT_TRANSLATE_NOOP("Person", "Man")},
    {"other", QT_TRANSLATE_NOOP("Person", "Other, or not said")},
};
constexpr Choice roles[] = {
    {"requester", QT_TRANSLATE_NOOP("Person", "Requester")},
    {"assisted", QT_TRANSLATE_NOOP("Person", "Assisted person")},
    {"worker", QT_TRANSLATE_NOOP("Person", "Worker")},
    {"volunteer", QT_TRANSLATE_NOOP("Person", "Volunteer")},
};
constexpr Choice channels[] = {
    {"phone", QT_TRANSLATE_NOOP("Person", "By phone")},
    {"message", QT_TRANSLATE_NOOP("Person", "By text message")},
    {"email", QT_TRANSLATE_NOOP("Person", "By e-mail")},
    {"post", QT_TRANSLATE_NOOP("Person", "By post")},
    {"desk", QT_TRANSLATE_NOOP("Person", "In person")},
};
constexpr Choice communication[] = {
    {"interpreter", QT_TRANSLATE_NOOP("Person", "Interpreter or cultural mediator")},
    {"sign-language", QT_TRANSLATE_NOOP("Person", "Sign language")},
    {"hearing", QT_TRANSLATE_NOOP("Person", "Hard of hearing")},
    {"sight", QT_TRANSLATE_NOOP("Person", "Large print, poor sight")},
    {"easy-words", QT_TRANSLATE_NOOP("Person", "Easy words")},
    {"reading", QT_TRANSLATE_NOOP("Person", "Does not read or write")},
    {"through-relative", QT_TRANSLATE_NOOP("Person", "Through a relative")},
    {"home-visit", QT_TRANSLATE_NOOP("Person", "Cannot leave home")},
};

constexpr auto contacts = QT_TRANSLATE_NOOP("Person", "Contacts");

constexpr Field fields[] = {
    field<&Person::id>({.column = "id"}),
    field<&Person::surname>({.column = "surname", .unit = "name", .label = QT_TRANSLATE_NOOP("Person", "Surname"), .group = who,
                             .rules = Required | Searched | Listed | Titled, .maximumLength = 120, .sensitivity = Sensitivity::Personal}),
    field<&Person::name>({.column = "name", .unit = "name", .label = QT_TRANSLATE_NOOP("Person", "Name"), .group = who,
                          .rules = Searched | Listed | Titled, .maximumLength = 120, .disclosure = Disclosure::Family, .sensitivity = Sensitivity::Personal}),
    field<&Person::otherSurnames>({.column = "other_surnames", .label = QT_TRANSLATE_NOOP("Person", "Other surnames"), .group = who,
                                   .hint = QT_TRANSLATE_NOOP("Person", "At birth, by marriage, in another spelling"), .rules = Searched, .maximumLength = 160, .sensitivity = Sensitivity::Personal}),
    field<&Person::nameOrder>({.column = "name_order", .unit = "name", .label = QT_TRANSLATE_NOOP("Person", "Order of the names"), .group = who, .choices = orders}),
    field<&Person::sex>({.column = "sex", .label = QT_TRANSLATE_NOOP("Person", "Sex"), .group = who, .choices = sexes, .sensitivity = Sensitivity::Personal}),
    field<&Person::roles>({.column = "roles", .label = QT_TRANSLATE_NOOP("Person", "Is"), .group = who, .rules = Listed, .choices = roles}),
    field<&Person::born>({.column = "born", .unit = "birth", .label = QT_TRANSLATE_NOOP("Person", "Date of birth"), .group = birth, .rules = Listed,
                          .sensitivity = Sensitivity::Personal}),
    field<&Person::fiscalCode>({.column = "fiscal_code", .label = QT_TRANSLATE_NOOP("Person", "Codice fiscale"), .group = who,
                                .hint = QT_TRANSLATE_NOOP("Person", "16 letters and digits; leave it empty if not known"),
                                .rules = Searched, .maximumLength = 16, .sensitivity = Sensitivity::Personal}),
    field<&Person::bornYear>({.column = "born_year", .unit = "birth", .label = QT_TRANSLATE_NOOP("Person", "Year of birth"), .group = birth,
                              .hint = QT_TRANSLATE_NOOP("Person", "When the day is not known"), .sensitivity = Sensitivity::Personal}),
    field<&Person::bornAbout>({.column = "born_about", .unit = "birth", .label = QT_TRANSLATE_NOOP("Person", "The year is worked out from the age"), .group = birth}),
    field<&Person::birthPlace>({.column = "birth_place", .unit = "birthplace", .label = QT_TRANSLATE_NOOP("Person", "Place of birth"), .group = birth, .maximumLength = 120, .sensitivity = Sensitivity::Personal}),
    field<&Person::birthCountry>({.column = "birth_country", .unit = "birthplace", .label = QT_TRANSLATE_NOOP("Person", "Country of birth"), .group = birth, .target = "option", .list = "country",
                                  .sensitivity = Sensitivity::Special}),
    field<&Person::citizenships>({.column = "citizenships", .label = QT_TRANSLATE_NOOP("Person", "Citizenships"), .group = birth, .target = "option", .list = "country",
                                  .sensitivity = Sensitivity::Special}),
    field<&Person::phone>({.column = "phone", .label = QT_TRANSLATE_NOOP("Person", "Phone"), .group = contacts,
                           .rules = Searched | Listed, .maximumLength = 40, .sensitivity = Sensitivity::Personal}),
    field<&Person::phoneNote>({.column = "phone_note", .label = QT_TRANSLATE_NOOP("Person", "Whose, when to call"), .group = contacts, .maximumLength = 120, .sensitivity = Sensitivity::Personal}),
    field<&Person::otherPhones>({.column = "other_phones", .label = QT_TRANSLATE_NOOP("Person", "Other phones"), .group = contacts, .item = &PersonPhone::type, .sensitivity = Sensitivity::Personal}),
    field<&Person::email>({.column = "email", .label = QT_TRANSLATE_NOOP("Person", "E-mail"), .group = contacts,
                           .rules = Searched, .maximumLength = 254, .sensitivity = Sensitivity::Personal}),
    field<&Person::otherEmails>({.column = "other_emails", .label = QT_TRANSLATE_NOOP("Person", "Other e-mails"), .group = contacts, .item = &PersonEmail::type, .rules = Searched, .sensitivity = Sensitivity::Personal}),
    field<&Person::preferredChannel>({.column = "preferred_channel", .label = QT_TRANSLATE_NOOP("Person", "Prefers to be reached"), .group = contacts, .choices = channels}),
    field<&Person::preferredLanguage>({.column = "preferred_language", .label = QT_TRANSLATE_NOOP("Person", "Prefers to speak"), .group = language, .target = "option", .list = "language"}),
    field<&Person::languages>({.column = "languages", .label = QT_TRANSLATE_NOOP("Person", "Languages"), .group = language, .item = &SpokenLanguage::type}),
    field<&Person::communication>({.column = "communication", .label = QT_TRANSLATE_NOOP("Person", "Needs"), .group = language, .choices = communication, .sensitivity = Sensitivity::Special}),
    field<&Person::communicationNote>({.column = "communication_note", .label = QT_TRANSLATE_NOOP("Person", "In words"), .group = language, .sensitivity = Sensitivity::Special}),
    field<&Person::street>({.column = "street", .unit = "address", .label = QT_TRANSLATE_NOOP("Person", "Street and number"), .group = address,
                            .rules = Searched, .sensitivity = Sensitivity::Personal}),
    field<&Person::postcode>({.column = "postcode", .unit = "address", .label = QT_TRANSLATE_NOOP("Person", "Postcode"), .group = address,
                              .maximumLength = 10, .sensitivity = Sensitivity::Personal}),
    field<&Person::city>({.column = "city", .unit = "address", .label = QT_TRANSLATE_NOOP("Person", "Town"), .group = address, .maximumLength = 80}),
    field<&Person::municipio>({.column = "municipio", .unit = "address", .label = QT_TRANSLATE_NOOP("Person", "Municipio"), .group = address,
                               .hint = QT_TRANSLATE_NOOP("Person", "District of Milan, 1 to 9"), .rules = Listed}),
    field<&Person::otherAddresses>({.column = "other_addresses", .label = QT_TRANSLATE_NOOP("Person", "Other addresses"), .group = address, .item = &PersonAddress::type, .rules = Searched,
                                    .sensitivity = Sensitivity::Personal}),
    field<&Person::notes>({.column = "notes", .label = QT_TRANSLATE_NOOP("Person", "Notes"), .group = QT_TRANSLATE_NOOP("Person", "Notes"),
                           .rules = Long | Searched, .sensitivity = Sensitivity::Special}),
    field<&Person::phoneKeys>({.column = "phone_keys", .rules = Searched | Computed | Derived, .maximumLength = 400, .sensitivity = Sensitivity::Personal}),
    field<&Person::mergedInto>({.column = "merged_into", .target = "person", .rules = Computed}),
};

QList<Problem> check(const Row &row)
{
    const auto person = recordOf<Person>(row);
    QList<Problem> found;
    if (person.municipio && (*person.municipio < 1 || *person.municipio > 9))
        found << Problem{"municipio", QCoreApplication::translate("Person", "Milan has Municipi 1 to 9.")};
    if (person.born.isValid() && (person.born.year() < 1890 || person.born > QDate::currentDate()))
        found << Problem{"born", QCoreApplication::translate("Person", "The date of birth is not possible.")};
    if (person.bornYear && (*person.bornYear < 1890 || *person.bornYear > QDate::currentDate().year()))
        found << Problem{"born_year", QCoreApplication::translate("Person", "The year of birth is not possible.")};
    if (!person.email.isEmpty() && (person.email.count(QLatin1Char('@')) != 1 || person.email.startsWith(QLatin1Char('@')) || person.email.endsWith(QLatin1Char('@'))))
        found << Problem{"email", QCoreApplication::translate("Person", "The e-mail address needs a name, an @ and a domain.")};
    return found;
}

Row derived(Row row)
{
    static const qsizetype at = Person::type.indexOf("phone_keys"), phone = Person::type.indexOf("phone"), others = Person::type.indexOf("other_phones");
    QStringList keys = phone::keys(row.at(phone).toString());
    for (const QVariant &other : row.at(others).toList()) keys += phone::keys(recordOf<PersonPhone>(other.toList()).number);
    row[at] = keys.join(QLatin1Char(' '));
    return row;
}
} // namespace

const RecordType Person::type{"person", "Person", QT_TRANSLATE_NOOP("Person", "Person"), QT_TRANSLATE_NOOP("Person", "People"), fields, check, [] { return rowOf(Person{}); }, derived};
