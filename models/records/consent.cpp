#include "models/records/consent.h"
#include <QCoreApplication>

namespace {
constexpr Choice purposes[] = {
    {"service", QT_TRANSLATE_NOOP("Consent", "Handling the request")},
    {"health", QT_TRANSLATE_NOOP("Consent", "Health data of the assisted person")},
    {"workers", QT_TRANSLATE_NOOP("Consent", "Telling workers what they need to know")},
    {"bodies", QT_TRANSLATE_NOOP("Consent", "Passing on to other services and bodies")},
    {"news", QT_TRANSLATE_NOOP("Consent", "News about WeMi services")},
    {"statistics", QT_TRANSLATE_NOOP("Consent", "Statistics and research")},
    {"candidacy", QT_TRANSLATE_NOOP("Consent", "Worker: handling the candidacy")},
    {"families", QT_TRANSLATE_NOOP("Consent", "Worker: showing the CV to families")},
    {"own-health", QT_TRANSLATE_NOOP("Consent", "Worker: own allergies and diets")},
};
constexpr Choice languages[] = {
    {"it", QT_TRANSLATE_NOOP("Consent", "Italian")}, {"en", QT_TRANSLATE_NOOP("Consent", "English")}, {"es", QT_TRANSLATE_NOOP("Consent", "Spanish")},
    {"fr", QT_TRANSLATE_NOOP("Consent", "French")}, {"ro", QT_TRANSLATE_NOOP("Consent", "Romanian")}, {"uk", QT_TRANSLATE_NOOP("Consent", "Ukrainian")},
    {"ar", QT_TRANSLATE_NOOP("Consent", "Arabic")}, {"zh", QT_TRANSLATE_NOOP("Consent", "Chinese")}, {"si", QT_TRANSLATE_NOOP("Consent", "Sinhala")},
    {"fil", QT_TRANSLATE_NOOP("Consent", "Filipino")},
};
constexpr Choice ways[] = {
    {"signed", QT_TRANSLATE_NOOP("Consent", "Signed on paper")},
    {"spoken", QT_TRANSLATE_NOOP("Consent", "Said at the desk")},
    {"phone", QT_TRANSLATE_NOOP("Consent", "Said on the phone")},
    {"email", QT_TRANSLATE_NOOP("Consent", "By e-mail")},
    {"portal", QT_TRANSLATE_NOOP("Consent", "In the portal")},
};
constexpr Choice givers[] = {
    {"self", QT_TRANSLATE_NOOP("Consent", "The person")},
    {"parent", QT_TRANSLATE_NOOP("Consent", "A parent")},
    {"guardian", QT_TRANSLATE_NOOP("Consent", "The guardian (tutore)")},
    {"administrator", QT_TRANSLATE_NOOP("Consent", "The support administrator (amministratore di sostegno)")},
    {"delegate", QT_TRANSLATE_NOOP("Consent", "Somebody with a proxy (delega)")},
};

constexpr auto what = QT_TRANSLATE_NOOP("Consent", "What was agreed");
constexpr auto end = QT_TRANSLATE_NOOP("Consent", "Withdrawal");

constexpr Field fields[] = {
    field<&Consent::id>({.column = "id"}),
    field<&Consent::person>({.column = "person", .label = QT_TRANSLATE_NOOP("Consent", "Person"), .group = what, .target = "person", .rules = Required | Listed | Belongs, .sensitivity = Sensitivity::Personal}),
    field<&Consent::purpose>({.column = "purpose", .label = QT_TRANSLATE_NOOP("Consent", "For what"), .group = what, .rules = Required | Listed | Titled, .choices = purposes}),
    field<&Consent::textVersion>({.column = "text_version", .label = QT_TRANSLATE_NOOP("Consent", "Version of the text"), .group = what, .rules = Listed, .maximumLength = 20}),
    field<&Consent::language>({.column = "language", .label = QT_TRANSLATE_NOOP("Consent", "Language of the text"), .group = what, .rules = Required, .choices = languages}),
    field<&Consent::how>({.column = "how", .label = QT_TRANSLATE_NOOP("Consent", "How"), .group = what, .rules = Required | Listed, .choices = ways}),
    field<&Consent::givenBy>({.column = "given_by", .label = QT_TRANSLATE_NOOP("Consent", "Given by"), .group = what, .rules = Required, .choices = givers}),
    field<&Consent::giver>({.column = "giver", .label = QT_TRANSLATE_NOOP("Consent", "Name of who gave it"), .group = what,
                            .hint = QT_TRANSLATE_NOOP("Consent", "When it is not the person"), .maximumLength = 120, .sensitivity = Sensitivity::Personal}),
    field<&Consent::given>({.column = "given", .label = QT_TRANSLATE_NOOP("Consent", "On"), .group = what, .rules = Required | Listed}),
    field<&Consent::expires>({.column = "expires", .label = QT_TRANSLATE_NOOP("Consent", "Until"), .group = what,
                              .hint = QT_TRANSLATE_NOOP("Consent", "Empty: until it is withdrawn"), .rules = Listed}),
    field<&Consent::author>({.column = "author", .label = QT_TRANSLATE_NOOP("Consent", "Operator"), .group = what, .target = "operator", .rules = Computed}),
    field<&Consent::site>({.column = "site", .label = QT_TRANSLATE_NOOP("Consent", "Centre"), .group = what, .target = "site", .rules = Computed}),
    field<&Consent::withdrawn>({.column = "withdrawn", .label = QT_TRANSLATE_NOOP("Consent", "Withdrawn on"), .group = end, .rules = Listed}),
    field<&Consent::withdrawal>({.column = "withdrawal", .label = QT_TRANSLATE_NOOP("Consent", "How, and to whom"), .group = end}),
    field<&Consent::notes>({.column = "notes", .label = QT_TRANSLATE_NOOP("Consent", "Notes"), .group = end, .rules = Long, .maximumLength = 1000}),
};

QList<Problem> check(const Row &row)
{
    const auto consent = recordOf<Consent>(row);
    QList<Problem> found;
    if (consent.given > QDate::currentDate()) found << Problem{"given", QCoreApplication::translate("Consent", "A consent cannot be given in the future.")};
    if (consent.expires.isValid() && consent.expires < consent.given) found << Problem{"expires", QCoreApplication::translate("Consent", "It would end before it was given.")};
    if (consent.withdrawn.isValid() && consent.withdrawn < consent.given) found << Problem{"withdrawn", QCoreApplication::translate("Consent", "It would be withdrawn before it was given.")};
    if (consent.givenBy != QLatin1StringView("self") && consent.giver.isEmpty()) found << Problem{"giver", QCoreApplication::translate("Consent", "Write who gave the consent.")};
    return found;
}
} // namespace

bool isOfWorkers(QStringView purpose) { return purpose == u"candidacy" || purpose == u"families" || purpose == u"own-health"; }

const RecordType Consent::type{"consent", "Consent", QT_TRANSLATE_NOOP("Consent", "Consent"), QT_TRANSLATE_NOOP("Consent", "Consents"), fields, check, [] { return rowOf(Consent{}); }};
