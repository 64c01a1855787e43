#include "models/records/candidacyparts.h"
#include <QCoreApplication>

namespace {
constexpr Choice documents[] = {
    {"identity-card", QT_TRANSLATE_NOOP("CandidacyParts", "Identity card")},
    {"passport", QT_TRANSLATE_NOOP("CandidacyParts", "Passport")},
    {"permit", QT_TRANSLATE_NOOP("CandidacyParts", "Permit of stay")},
    {"residence", QT_TRANSLATE_NOOP("CandidacyParts", "Certificate of residence")},
    {"criminal-record", QT_TRANSLATE_NOOP("CandidacyParts", "Declaration on the criminal record")},
    {"health-card", QT_TRANSLATE_NOOP("CandidacyParts", "Health card")},
    {"certificate", QT_TRANSLATE_NOOP("CandidacyParts", "Certificate of a course")},
    {"driving-licence", QT_TRANSLATE_NOOP("CandidacyParts", "Driving licence")},
    {"work-contract", QT_TRANSLATE_NOOP("CandidacyParts", "Contract of an earlier job")},
    {"other", QT_TRANSLATE_NOOP("CandidacyParts", "Other")},
};
constexpr Choice languageLevels[] = {
    {"native", QT_TRANSLATE_NOOP("CandidacyParts", "Mother tongue")},
    {"5", QT_TRANSLATE_NOOP("CandidacyParts", "5 - very well")},
    {"4", QT_TRANSLATE_NOOP("CandidacyParts", "4 - well")},
    {"3", QT_TRANSLATE_NOOP("CandidacyParts", "3 - enough")},
    {"2", QT_TRANSLATE_NOOP("CandidacyParts", "2 - a little")},
    {"1", QT_TRANSLATE_NOOP("CandidacyParts", "1 - a few words")},
};
constexpr Choice positions[] = {
    {"carer", QT_TRANSLATE_NOOP("CandidacyParts", "Badante (carer)")},
    {"housekeeper", QT_TRANSLATE_NOOP("CandidacyParts", "Colf (housekeeper)")},
    {"babysitter", QT_TRANSLATE_NOOP("CandidacyParts", "Baby-sitter (tata)")},
    {"other", QT_TRANSLATE_NOOP("CandidacyParts", "Other work")},
};
constexpr Choice references[] = {
    {"good", QT_TRANSLATE_NOOP("CandidacyParts", "They would hire again")},
    {"mixed", QT_TRANSLATE_NOOP("CandidacyParts", "With some reserve")},
    {"poor", QT_TRANSLATE_NOOP("CandidacyParts", "They would not hire again")},
    {"unreachable", QT_TRANSLATE_NOOP("CandidacyParts", "Could not be reached")},
};
constexpr Choice services[] = {
    {"carer", QT_TRANSLATE_NOOP("CandidacyParts", "Badante (carer)")},
    {"housekeeper", QT_TRANSLATE_NOOP("CandidacyParts", "Colf (housekeeper)")},
    {"babysitter", QT_TRANSLATE_NOOP("CandidacyParts", "Baby-sitter (tata)")},
};
constexpr Choice schedules[] = {
    {"live-in", QT_TRANSLATE_NOOP("CandidacyParts", "Living in")},
    {"reduced-live-in", QT_TRANSLATE_NOOP("CandidacyParts", "Living in, reduced hours")},
    {"live-out", QT_TRANSLATE_NOOP("CandidacyParts", "Full-time, part-time or by the hour")},
    {"night-presence", QT_TRANSLATE_NOOP("CandidacyParts", "Night presence")},
    {"weekend", QT_TRANSLATE_NOOP("CandidacyParts", "Weekend")},
    {"night-care", QT_TRANSLATE_NOOP("CandidacyParts", "Night care")},
};
constexpr Choice yesNo[] = {
    {"yes", QT_TRANSLATE_NOOP("CandidacyParts", "Yes")},
    {"no", QT_TRANSLATE_NOOP("CandidacyParts", "No")},
};
constexpr Choice contracts[] = {
    {"permanent", QT_TRANSLATE_NOOP("CandidacyParts", "Without an end date")},
    {"fixed-term", QT_TRANSLATE_NOOP("CandidacyParts", "With an end date")},
};
constexpr Choice sexes[] = {
    {"female", QT_TRANSLATE_NOOP("CandidacyParts", "Women")},
    {"male", QT_TRANSLATE_NOOP("CandidacyParts", "Men")},
};
constexpr Choice municipi[] = {{"1", "1"}, {"2", "2"}, {"3", "3"}, {"4", "4"}, {"5", "5"}, {"6", "6"}, {"7", "7"}, {"8", "8"}, {"9", "9"}};
constexpr Choice marks[] = {{"0", "0"}, {"1", "1"}, {"2", "2"}, {"3", "3"}, {"4", "4"}, {"5", "5"}};
constexpr Choice weekdays[] = {
    {"mon", QT_TRANSLATE_NOOP("CandidacyParts", "Monday")},
    {"tue", QT_TRANSLATE_NOOP("CandidacyParts", "Tuesday")},
    {"wed", QT_TRANSLATE_NOOP("CandidacyParts", "Wednesday")},
    {"thu", QT_TRANSLATE_NOOP("CandidacyParts", "Thursday")},
    {"fri", QT_TRANSLATE_NOOP("CandidacyParts", "Friday")},
    {"sat", QT_TRANSLATE_NOOP("CandidacyParts", "Saturday")},
    {"sun", QT_TRANSLATE_NOOP("CandidacyParts", "Sunday")},
};
constexpr Choice absences[] = {
    {"holiday", QT_TRANSLATE_NOOP("CandidacyParts", "Holiday")},
    {"family", QT_TRANSLATE_NOOP("CandidacyParts", "Family reasons")},
    {"health", QT_TRANSLATE_NOOP("CandidacyParts", "Health")},
    {"home-country", QT_TRANSLATE_NOOP("CandidacyParts", "In the country of origin")},
    {"other", QT_TRANSLATE_NOOP("CandidacyParts", "Other")},
};

constexpr Field documentFields[] = {
    field<&WorkerDocument::id>({.column = "id"}),
    field<&WorkerDocument::kind>({.column = "kind", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Document"), .rules = Required | Titled,
                                  .choices = documents}),
    field<&WorkerDocument::number>({.column = "number", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Number"), .rules = Titled, .maximumLength = 40,
                                    .sensitivity = Sensitivity::Personal}),
    field<&WorkerDocument::reason>({.column = "reason", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Reason for the stay"),
                                    .hint = QT_TRANSLATE_NOOP("CandidacyParts", "Of a permit of stay"), .maximumLength = 120,
                                    .sensitivity = Sensitivity::Personal}),
    field<&WorkerDocument::issuer>({.column = "issuer", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Issued by"),
                                    .hint = QT_TRANSLATE_NOOP("CandidacyParts", "Questura, town or office"), .maximumLength = 120,
                                    .sensitivity = Sensitivity::Personal}),
    field<&WorkerDocument::issued>({.column = "issued", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Issued on"),
                                    .sensitivity = Sensitivity::Personal}),
    field<&WorkerDocument::expires>({.column = "expires", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Valid until"),
                                     .sensitivity = Sensitivity::Personal}),
    field<&WorkerDocument::renewalAsked>({.column = "renewal_asked", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Renewal asked on"),
                                          .hint = QT_TRANSLATE_NOOP("CandidacyParts", "Of a permit of stay: the date on the receipt"),
                                          .sensitivity = Sensitivity::Personal}),
    field<&WorkerDocument::receipt>({.column = "receipt", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Number of the receipt"), .maximumLength = 40,
                                     .sensitivity = Sensitivity::Personal}),
    field<&WorkerDocument::note>({.column = "note", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Note"), .maximumLength = 200}),
};
constexpr Field languageFields[] = {
    field<&WorkerLanguage::id>({.column = "id"}),
    field<&WorkerLanguage::language>({.column = "language", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Language"), .target = "option",
                                      .list = "language", .rules = Required | Titled, .disclosure = Disclosure::Family}),
    field<&WorkerLanguage::languageOther>({.column = "language_other", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Which other language"),
                                           .maximumLength = 80, .disclosure = Disclosure::Family}),
    field<&WorkerLanguage::level>({.column = "level", .label = QT_TRANSLATE_NOOP("CandidacyParts", "How well"), .choices = languageLevels,
                                   .disclosure = Disclosure::Family}),
};
constexpr Field experienceFields[] = {
    field<&Experience::id>({.column = "id"}),
    field<&Experience::positions>({.column = "positions", .label = QT_TRANSLATE_NOOP("CandidacyParts", "As"),
                                   .choices = positions, .disclosure = Disclosure::Family}),
    field<&Experience::positionOther>({.column = "position_other", .label = QT_TRANSLATE_NOOP("CandidacyParts", "In words"),
                                       .hint = QT_TRANSLATE_NOOP("CandidacyParts", "When it was other work"), .maximumLength = 120,
                                       .disclosure = Disclosure::Family}),
    field<&Experience::employer>({.column = "employer", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Family or company"), .rules = Titled,
                                  .maximumLength = 160, .sensitivity = Sensitivity::Personal}),
    field<&Experience::ongoing>({.column = "ongoing", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Still going on"), .disclosure = Disclosure::Family}),
    field<&Experience::from>({.column = "from", .label = QT_TRANSLATE_NOOP("CandidacyParts", "From"), .rules = Titled,
                              .disclosure = Disclosure::Family}),
    field<&Experience::to>({.column = "to", .label = QT_TRANSLATE_NOOP("CandidacyParts", "To"), .disclosure = Disclosure::Family}),
    field<&Experience::town>({.column = "town", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Town"), .maximumLength = 80,
                              .disclosure = Disclosure::Family}),
    field<&Experience::province>({.column = "province", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Province"),
                                  .hint = QT_TRANSLATE_NOOP("CandidacyParts", "Two letters"), .maximumLength = 2, .disclosure = Disclosure::Family}),
    field<&Experience::duties>({.column = "duties", .label = QT_TRANSLATE_NOOP("CandidacyParts", "What was done"), .rules = Long,
                                .maximumLength = 1000, .disclosure = Disclosure::Family}),
    field<&Experience::illnesses>({.column = "illnesses", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Illnesses looked after"), .target = "option",
                                   .list = "illness", .sensitivity = Sensitivity::Special}),
    field<&Experience::referee>({.column = "referee", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Who can be asked"), .maximumLength = 160,
                                 .sensitivity = Sensitivity::Personal}),
    field<&Experience::refereePhone>({.column = "referee_phone", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Their phone"), .maximumLength = 40,
                                      .sensitivity = Sensitivity::Personal}),
    field<&Experience::refereeEmail>({.column = "referee_email", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Their e-mail"), .maximumLength = 254,
                                      .sensitivity = Sensitivity::Personal}),
    field<&Experience::throughWemi>({.column = "through_wemi", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Found through WeMi"), .rules = Computed}),
    field<&Experience::request>({.column = "request", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Request"), .target = "request", .rules = Computed}),
    field<&Experience::checkedOn>({.column = "checked_on", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Reference asked on")}),
    field<&Experience::checkedBy>({.column = "checked_by", .label = QT_TRANSLATE_NOOP("CandidacyParts", "By"), .target = "operator"}),
    field<&Experience::reference>({.column = "reference", .label = QT_TRANSLATE_NOOP("CandidacyParts", "What they said"), .choices = references}),
    field<&Experience::referenceWords>({.column = "reference_words", .label = QT_TRANSLATE_NOOP("CandidacyParts", "In their words"), .rules = Long,
                                        .maximumLength = 1000, .sensitivity = Sensitivity::Personal}),
};
constexpr Field offerFields[] = {
    field<&ServiceOffer::id>({.column = "id"}),
    field<&ServiceOffer::service>({.column = "service", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Service"), .rules = Required | Titled,
                                   .choices = services, .disclosure = Disclosure::Family}),
    field<&ServiceOffer::years>({.column = "years", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Years of experience"),
                                 .disclosure = Disclosure::Family}),
    field<&ServiceOffer::careTasks>({.column = "care_tasks", .label = QT_TRANSLATE_NOOP("CandidacyParts", "What the worker can do for the person"),
                                     .target = "option", .list = "carer-task", .disclosure = Disclosure::Family}),
    field<&ServiceOffer::childTasks>({.column = "child_tasks", .label = QT_TRANSLATE_NOOP("CandidacyParts", "What the worker can do for children"),
                                      .target = "option", .list = "babysitter-task", .disclosure = Disclosure::Family}),
    field<&ServiceOffer::childAges>({.column = "child_ages", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Ages of the children"),
                                     .target = "option", .list = "child-age", .disclosure = Disclosure::Family}),
    field<&ServiceOffer::therapies>({.column = "therapies", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Which therapies"), .maximumLength = 1000,
                                     .disclosure = Disclosure::Family}),
    field<&ServiceOffer::taskOther>({.column = "task_other", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Which other task"), .maximumLength = 1000,
                                     .disclosure = Disclosure::Family}),
    field<&ServiceOffer::houseWork>({.column = "house_work", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Housework"), .choices = yesNo,
                                     .disclosure = Disclosure::Family}),
    field<&ServiceOffer::houseTasks>({.column = "house_tasks", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Tasks in the house"),
                                      .target = "option", .list = "house-task", .disclosure = Disclosure::Family}),
    field<&ServiceOffer::houseTaskOther>({.column = "house_task_other",
                                          .label = QT_TRANSLATE_NOOP("CandidacyParts", "Which other task in the house"), .maximumLength = 1000,
                                          .disclosure = Disclosure::Family}),
    field<&ServiceOffer::illnessesKnown>({.column = "illnesses_known",
                                          .label = QT_TRANSLATE_NOOP("CandidacyParts", "Illnesses already looked after"), .target = "option",
                                          .list = "illness", .disclosure = Disclosure::Family}),
    field<&ServiceOffer::contracts>({.column = "contracts", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Contract accepted"), .choices = contracts}),
    field<&ServiceOffer::assistedSex>({.column = "assisted_sex", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Accepts to assist"),
                                       .hint = QT_TRANSLATE_NOOP("CandidacyParts", "Nothing ticked: does not mind"), .choices = sexes}),
    field<&ServiceOffer::mostChildren>({.column = "most_children", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Most children"),
                                        .hint = QT_TRANSLATE_NOOP("CandidacyParts", "0 to 5")}),
    field<&ServiceOffer::illnessesAccepted>({.column = "illnesses_accepted", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Accepts to care for"),
                                             .target = "option", .list = "illness"}),
    field<&ServiceOffer::nights>({.column = "nights", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Gets up at night"), .choices = yesNo}),
    field<&ServiceOffer::largeFamilies>({.column = "large_families", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Large families"), .choices = yesNo}),
    field<&ServiceOffer::elderlyAtHome>({.column = "elderly_at_home", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Old people in the family"),
                                         .choices = yesNo}),
    field<&ServiceOffer::couples>({.column = "couples", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Couples of old people"), .choices = yesNo}),
    field<&ServiceOffer::animalsPresent>({.column = "animals_present", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Works where there are animals"),
                                          .choices = yesNo, .disclosure = Disclosure::Family}),
    field<&ServiceOffer::animalCare>({.column = "animal_care", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Takes care of animals"),
                                      .choices = yesNo, .disclosure = Disclosure::Family}),
    field<&ServiceOffer::overtime>({.column = "overtime", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Overtime"), .choices = yesNo,
                                    .disclosure = Disclosure::Family}),
    field<&ServiceOffer::shortCover>({.column = "short_cover", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Short replacements"), .choices = yesNo}),
    field<&ServiceOffer::longCover>({.column = "long_cover", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Long replacements"), .choices = yesNo}),
    field<&ServiceOffer::houseAreas>({.column = "house_areas", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Sizes of home accepted"),
                                      .target = "option", .list = "house-area"}),
    field<&ServiceOffer::municipi>({.column = "municipi", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Municipi"),
                                    .hint = QT_TRANSLATE_NOOP("CandidacyParts", "Nothing ticked: not said"), .choices = municipi}),
    field<&ServiceOffer::outsideMilan>({.column = "outside_milan", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Outside Milan"), .choices = yesNo}),
    field<&ServiceOffer::shortTrips>({.column = "short_trips", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Short journeys"), .choices = yesNo,
                                      .disclosure = Disclosure::Family}),
    field<&ServiceOffer::longTrips>({.column = "long_trips", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Long journeys"), .choices = yesNo,
                                     .disclosure = Disclosure::Family}),
    field<&ServiceOffer::holidaysFamily>({.column = "holidays_family", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Holidays with the family"),
                                          .choices = yesNo, .disclosure = Disclosure::Family}),
    field<&ServiceOffer::holidaysAssisted>({.column = "holidays_assisted",
                                            .label = QT_TRANSLATE_NOOP("CandidacyParts", "Holidays with the assisted person alone"),
                                            .choices = yesNo, .disclosure = Disclosure::Family}),
    field<&ServiceOffer::score>({.column = "score", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Mark of the operator"),
                                 .hint = QT_TRANSLATE_NOOP("CandidacyParts", "0 keeps the worker out of the shortlists"), .choices = marks}),
    field<&ServiceOffer::scoreReasons>({.column = "score_reasons", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Why this mark"), .rules = Long,
                                        .maximumLength = 1000}),
};
constexpr Field availabilityFields[] = {
    field<&Availability::id>({.column = "id"}),
    field<&Availability::service>({.column = "service", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Service"), .rules = Required | Titled,
                                   .choices = services, .disclosure = Disclosure::Family}),
    field<&Availability::schedule>({.column = "schedule", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Schedule"), .rules = Required | Titled,
                                    .choices = schedules, .disclosure = Disclosure::Family}),
    field<&Availability::leastPay>({.column = "least_pay", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Pay asked"),
                                    .hint = QT_TRANSLATE_NOOP("CandidacyParts", "An hour or a month, as the schedule is paid"),
                                    .disclosure = Disclosure::Family}),
    field<&Availability::leastHours>({.column = "least_hours", .label = QT_TRANSLATE_NOOP("CandidacyParts", "At least, hours a week")}),
    field<&Availability::mostHours>({.column = "most_hours", .label = QT_TRANSLATE_NOOP("CandidacyParts", "At most, hours a week")}),
    field<&Availability::restHalfDays>({.column = "rest_half_days", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Half day of rest"),
                                        .choices = weekdays}),
    field<&Availability::rooms>({.column = "rooms", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Rooms accepted"), .target = "option",
                                 .list = "room-offered"}),
    field<&Availability::roomOther>({.column = "room_other", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Which room"), .maximumLength = 200}),
    field<&Availability::week>({.column = "week", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Days and hours")}),
};
constexpr Field absenceFields[] = {
    field<&Absence::id>({.column = "id"}),
    field<&Absence::from>({.column = "from", .label = QT_TRANSLATE_NOOP("CandidacyParts", "From"), .rules = Required | Titled}),
    field<&Absence::until>({.column = "until", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Until"), .rules = Titled}),
    field<&Absence::reason>({.column = "reason", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Why"), .choices = absences}),
    field<&Absence::note>({.column = "note", .label = QT_TRANSLATE_NOOP("CandidacyParts", "Note"), .maximumLength = 200}),
};

QString said(const char *text) { return QCoreApplication::translate("CandidacyParts", text); }

QList<Problem> checkDocument(const Row &row)
{
    const auto paper = recordOf<WorkerDocument>(row);
    QList<Problem> found;
    if (paper.expires.isValid() && paper.issued.isValid() && paper.expires < paper.issued)
        found << Problem{"expires", said(QT_TRANSLATE_NOOP("CandidacyParts", "The document would expire before it was issued."))};
    return found;
}

QList<Problem> checkExperience(const Row &row)
{
    const auto job = recordOf<Experience>(row);
    QList<Problem> found;
    if (job.from.isValid() && job.to.isValid() && job.to < job.from)
        found << Problem{"to", said(QT_TRANSLATE_NOOP("CandidacyParts", "The job would end before it began."))};
    return found;
}

QList<Problem> checkOffer(const Row &row)
{
    const auto offer = recordOf<ServiceOffer>(row);
    QList<Problem> found;
    if (offer.years && (*offer.years < 0 || *offer.years > 99))
        found << Problem{"years", said(QT_TRANSLATE_NOOP("CandidacyParts", "Years of experience go from 0 to 99."))};
    if (offer.mostChildren && (*offer.mostChildren < 0 || *offer.mostChildren > 5))
        found << Problem{"most_children", said(QT_TRANSLATE_NOOP("CandidacyParts", "Most children goes from 0 to 5."))};
    return found;
}

QList<Problem> checkAbsence(const Row &row)
{
    const auto away = recordOf<Absence>(row);
    if (away.until.isValid() && away.until < away.from)
        return {{"until", said(QT_TRANSLATE_NOOP("CandidacyParts", "It would end before it began."))}};
    return {};
}
} // namespace

const RecordType WorkerDocument::type{"", "CandidacyParts", QT_TRANSLATE_NOOP("CandidacyParts", "Document"), QT_TRANSLATE_NOOP("CandidacyParts", "Documents"), documentFields, checkDocument, [] { return rowOf(WorkerDocument{}); }};
const RecordType WorkerLanguage::type{"", "CandidacyParts", QT_TRANSLATE_NOOP("CandidacyParts", "Language"), QT_TRANSLATE_NOOP("CandidacyParts", "Languages"), languageFields, nullptr, [] { return rowOf(WorkerLanguage{}); }};
const RecordType Experience::type{"", "CandidacyParts", QT_TRANSLATE_NOOP("CandidacyParts", "Job"), QT_TRANSLATE_NOOP("CandidacyParts", "Jobs"), experienceFields, checkExperience, [] { return rowOf(Experience{}); }};
const RecordType ServiceOffer::type{"", "CandidacyParts", QT_TRANSLATE_NOOP("CandidacyParts", "Service"), QT_TRANSLATE_NOOP("CandidacyParts", "Services"), offerFields, checkOffer, [] { return rowOf(ServiceOffer{}); }};
const RecordType Availability::type{"", "CandidacyParts", QT_TRANSLATE_NOOP("CandidacyParts", "Availability"), QT_TRANSLATE_NOOP("CandidacyParts", "Availability"), availabilityFields, nullptr, [] { return rowOf(Availability{}); }};
const RecordType Absence::type{"", "CandidacyParts", QT_TRANSLATE_NOOP("CandidacyParts", "Absence"), QT_TRANSLATE_NOOP("CandidacyParts", "Absences"), absenceFields, checkAbsence, [] { return rowOf(Absence{}); }};
