#include "models/records/contact.h"
#include <QCoreApplication>
#include <QLocale>

namespace {
constexpr Choice channels[] = {
    {"desk", QT_TRANSLATE_NOOP("Contact", "At the desk")},
    {"phone-020202", QT_TRANSLATE_NOOP("Contact", "Phone 020202")},
    {"phone", QT_TRANSLATE_NOOP("Contact", "Direct phone")},
    {"email", QT_TRANSLATE_NOOP("Contact", "E-mail")},
    {"portal", QT_TRANSLATE_NOOP("Contact", "Portal")},
    {"event", QT_TRANSLATE_NOOP("Contact", "Event")},
};
constexpr Choice sexes[] = {
    {"female", QT_TRANSLATE_NOOP("Contact", "Woman")},
    {"male", QT_TRANSLATE_NOOP("Contact", "Man")},
};
constexpr Choice ages[] = {
    {"0-17", QT_TRANSLATE_NOOP("Contact", "Under 18")},
    {"18-34", QT_TRANSLATE_NOOP("Contact", "18 to 34")},
    {"35-49", QT_TRANSLATE_NOOP("Contact", "35 to 49")},
    {"50-64", QT_TRANSLATE_NOOP("Contact", "50 to 64")},
    {"65-79", QT_TRANSLATE_NOOP("Contact", "65 to 79")},
    {"80+", QT_TRANSLATE_NOOP("Contact", "80 or more")},
};

constexpr auto access = QT_TRANSLATE_NOOP("Contact", "The contact");
constexpr auto who = QT_TRANSLATE_NOOP("Contact", "Who");
constexpr auto need = QT_TRANSLATE_NOOP("Contact", "What they need");
constexpr auto answer = QT_TRANSLATE_NOOP("Contact", "What they were told");
constexpr auto next = QT_TRANSLATE_NOOP("Contact", "What follows");

constexpr Field fields[] = {
    field<&Contact::id>({.column = "id"}),
    field<&Contact::at>({.column = "at", .label = QT_TRANSLATE_NOOP("Contact", "When"), .group = access, .rules = Listed | Titled}),
    field<&Contact::channel>({.column = "channel", .label = QT_TRANSLATE_NOOP("Contact", "How"), .group = access, .rules = Required | Listed | Titled, .choices = channels}),
    field<&Contact::site>({.column = "site", .label = QT_TRANSLATE_NOOP("Contact", "Centre"), .group = access, .target = "site", .rules = Listed | Computed}),
    field<&Contact::author>({.column = "author", .label = QT_TRANSLATE_NOOP("Contact", "Operator"), .group = access, .target = "operator", .rules = Computed}),
    field<&Contact::minutes>({.column = "minutes", .label = QT_TRANSLATE_NOOP("Contact", "Minutes"), .group = access}),
    field<&Contact::person>({.column = "person", .label = QT_TRANSLATE_NOOP("Contact", "Person"), .group = who, .target = "person", .rules = Listed, .sensitivity = Sensitivity::Personal}),
    field<&Contact::caller>({.column = "caller", .label = QT_TRANSLATE_NOOP("Contact", "Name given"), .group = who,
                             .hint = QT_TRANSLATE_NOOP("Contact", "While they are not among the people"), .rules = Searched | Listed, .maximumLength = 120, .sensitivity = Sensitivity::Personal}),
    field<&Contact::callerPhone>({.column = "caller_phone", .label = QT_TRANSLATE_NOOP("Contact", "Phone given"), .group = who, .rules = Searched, .maximumLength = 40, .sensitivity = Sensitivity::Personal}),
    field<&Contact::anonymous>({.column = "anonymous", .label = QT_TRANSLATE_NOOP("Contact", "Anonymous"), .group = who, .rules = Listed}),
    field<&Contact::sex>({.column = "sex", .label = QT_TRANSLATE_NOOP("Contact", "Sex"), .group = who, .choices = sexes}),
    field<&Contact::ageBand>({.column = "age_band", .label = QT_TRANSLATE_NOOP("Contact", "Age"), .group = who, .choices = ages}),
    field<&Contact::municipio>({.column = "municipio", .label = QT_TRANSLATE_NOOP("Contact", "Municipio"), .group = who}),
    field<&Contact::needs>({.column = "needs", .label = QT_TRANSLATE_NOOP("Contact", "Needs"), .group = need, .target = "option", .list = "need", .rules = Listed, .sensitivity = Sensitivity::Special}),
    field<&Contact::heard>({.column = "heard", .label = QT_TRANSLATE_NOOP("Contact", "What was heard"), .group = need, .rules = Long | Searched, .sensitivity = Sensitivity::Special}),
    field<&Contact::given>({.column = "given", .label = QT_TRANSLATE_NOOP("Contact", "Information given"), .group = answer, .target = "option", .list = "information"}),
    field<&Contact::told>({.column = "told", .label = QT_TRANSLATE_NOOP("Contact", "In words"), .group = answer, .rules = Long | Searched}),
    field<&Contact::referred>({.column = "referred", .label = QT_TRANSLATE_NOOP("Contact", "Referred to"), .group = answer, .target = "option", .list = "referral"}),
    field<&Contact::referredNote>({.column = "referred_note", .label = QT_TRANSLATE_NOOP("Contact", "To whom, when"), .group = answer}),
    field<&Contact::followUp>({.column = "follow_up", .label = QT_TRANSLATE_NOOP("Contact", "Come back to it on"), .group = next, .rules = Listed}),
    field<&Contact::followUpNote>({.column = "follow_up_note", .label = QT_TRANSLATE_NOOP("Contact", "What is to be done"), .group = next}),
    field<&Contact::followedUp>({.column = "followed_up", .label = QT_TRANSLATE_NOOP("Contact", "Done"), .group = next}),
    field<&Contact::request>({.column = "request", .label = QT_TRANSLATE_NOOP("Contact", "Request it became"), .group = next, .target = "request", .rules = Listed}),
};

QList<Problem> check(const Row &row)
{
    const auto contact = recordOf<Contact>(row);
    QList<Problem> found;
    if (contact.minutes && (*contact.minutes < 0 || *contact.minutes > 24 * 60))
        found << Problem{"minutes", QCoreApplication::translate("Contact", "A contact lasts from 0 minutes to a day.")};
    if (contact.municipio && (*contact.municipio < 1 || *contact.municipio > 9))
        found << Problem{"municipio", QCoreApplication::translate("Contact", "Milan has Municipi 1 to 9.")};
    if (contact.anonymous && (!contact.person.isEmpty() || !contact.caller.isEmpty()))
        found << Problem{"anonymous", QCoreApplication::translate("Contact", "An anonymous contact names nobody.")};
    return found;
}
} // namespace

const RecordType Contact::type{"contact", "Contact", QT_TRANSLATE_NOOP("Contact", "Contact"), QT_TRANSLATE_NOOP("Contact", "Contacts"), fields, check, [] { return rowOf(Contact{}); }};
