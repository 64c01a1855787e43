#include "models/records/candidacy.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
constexpr Choice states[] = {
    {"draft", QT_TRANSLATE_NOOP("Candidacy", "Draft")},
    {"submitted", QT_TRANSLATE_NOOP("Candidacy", "Sent")},
    {"suitable", QT_TRANSLATE_NOOP("Candidacy", "Validated: suitable")},
    {"unsuitable", QT_TRANSLATE_NOOP("Candidacy", "Validated: not suitable")},
    {"suspended", QT_TRANSLATE_NOOP("Candidacy", "Suspended")},
};
constexpr Choice services[] = {
    {"carer", QT_TRANSLATE_NOOP("Candidacy", "Badante (carer)")},
    {"housekeeper", QT_TRANSLATE_NOOP("Candidacy", "Colf (housekeeper)")},
    {"babysitter", QT_TRANSLATE_NOOP("Candidacy", "Baby-sitter (tata)")},
};
constexpr Choice yesNo[] = {
    {"yes", QT_TRANSLATE_NOOP("Candidacy", "Yes")},
    {"no", QT_TRANSLATE_NOOP("Candidacy", "No")},
};
constexpr Choice occupations[] = {
    {"unemployed", QT_TRANSLATE_NOOP("Candidacy", "Without work")},
    {"part-time", QT_TRANSLATE_NOOP("Candidacy", "Works, and has hours left")},
    {"leaving", QT_TRANSLATE_NOOP("Candidacy", "Works, and is about to leave")},
    {"not-looking", QT_TRANSLATE_NOOP("Candidacy", "Works, and is not looking")},
};
constexpr Choice stars[] = {
    {"1", QT_TRANSLATE_NOOP("Candidacy", "1 of 5")},
    {"2", QT_TRANSLATE_NOOP("Candidacy", "2 of 5")},
    {"3", QT_TRANSLATE_NOOP("Candidacy", "3 of 5")},
    {"4", QT_TRANSLATE_NOOP("Candidacy", "4 of 5")},
    {"5", QT_TRANSLATE_NOOP("Candidacy", "5 of 5")},
};

constexpr auto office = QT_TRANSLATE_NOOP("Candidacy", "The candidacy");
constexpr auto papers = QT_TRANSLATE_NOOP("Candidacy", "Documents");
constexpr auto work = QT_TRANSLATE_NOOP("Candidacy", "Work now");
constexpr auto education = QT_TRANSLATE_NOOP("Candidacy", "Studies and languages");
constexpr auto experience = QT_TRANSLATE_NOOP("Candidacy", "Experience");
constexpr auto personal = QT_TRANSLATE_NOOP("Candidacy", "Personal information");
constexpr auto offering = QT_TRANSLATE_NOOP("Candidacy", "Services offered");
constexpr auto hours = QT_TRANSLATE_NOOP("Candidacy", "Availability");
constexpr auto decision = QT_TRANSLATE_NOOP("Candidacy", "For the office");

constexpr Field fields[] = {
    field<&Candidacy::id>({.column = "id"}),
    field<&Candidacy::protocol>({.column = "protocol", .label = QT_TRANSLATE_NOOP("Candidacy", "Number"), .group = office,
                                 .rules = Searched | Listed | Computed, .maximumLength = 24}),
    field<&Candidacy::workerName>({.column = "worker_name", .label = QT_TRANSLATE_NOOP("Candidacy", "Worker"), .group = office,
                                   .rules = Searched | Listed | Titled | Computed | Derived, .maximumLength = 250, .sensitivity = Sensitivity::Personal}),
    field<&Candidacy::state>({.column = "state", .unit = "state", .label = QT_TRANSLATE_NOOP("Candidacy", "State"), .group = office, .rules = Listed | Computed,
                              .choices = states}),
    field<&Candidacy::person>({.column = "person", .label = QT_TRANSLATE_NOOP("Candidacy", "Person"), .group = office, .target = "person",
                               .rules = Required, .sensitivity = Sensitivity::Personal}),
    field<&Candidacy::site>({.column = "site", .label = QT_TRANSLATE_NOOP("Candidacy", "Centre"), .group = office, .target = "site",
                             .rules = Listed | Computed}),
    field<&Candidacy::author>({.column = "author", .label = QT_TRANSLATE_NOOP("Candidacy", "Taken by"), .group = office, .target = "operator",
                               .rules = Computed}),
    field<&Candidacy::handler>({.column = "handler", .label = QT_TRANSLATE_NOOP("Candidacy", "Followed by"), .group = office, .target = "operator",
                                .rules = Listed}),
    field<&Candidacy::submittedAt>({.column = "submitted_at", .unit = "state", .label = QT_TRANSLATE_NOOP("Candidacy", "Sent on"), .group = office,
                                    .rules = Listed | Computed}),
    field<&Candidacy::decidedAt>({.column = "decided_at", .unit = "state", .label = QT_TRANSLATE_NOOP("Candidacy", "Decided on"), .group = office, .rules = Computed}),
    field<&Candidacy::decidedBy>({.column = "decided_by", .unit = "state", .label = QT_TRANSLATE_NOOP("Candidacy", "Decided by"), .group = office,
                                  .target = "operator", .rules = Computed}),
    field<&Candidacy::decisionNote>({.column = "decision_note", .unit = "state", .label = QT_TRANSLATE_NOOP("Candidacy", "Why"), .group = office,
                                     .rules = Long | Computed, .maximumLength = 1000}),
    field<&Candidacy::permitUntil>({.column = "permit_until", .label = QT_TRANSLATE_NOOP("Candidacy", "Permit of stay until"), .group = office,
                                    .rules = Computed | Derived, .sensitivity = Sensitivity::Personal}),
    field<&Candidacy::papersUntil>({.column = "papers_until", .label = QT_TRANSLATE_NOOP("Candidacy", "Other documents until"), .group = office,
                                    .rules = Computed | Derived, .sensitivity = Sensitivity::Personal}),
    field<&Candidacy::offered>({.column = "offered", .label = QT_TRANSLATE_NOOP("Candidacy", "Services"), .group = office,
                                .rules = Listed | Computed | Derived, .choices = services}),
    field<&Candidacy::photo>({.column = "photo", .rules = Computed, .maximumLength = 64, .sensitivity = Sensitivity::Personal}),
    field<&Candidacy::photoShown>({.column = "photo_shown", .label = QT_TRANSLATE_NOOP("Candidacy", "The worker agrees that families see the photo"),
                                   .group = personal}),
    field<&Candidacy::needsPermit>({.column = "needs_permit", .label = QT_TRANSLATE_NOOP("Candidacy", "Needs a permit of stay"), .group = papers,
                                    .choices = yesNo}),
    field<&Candidacy::documents>({.column = "documents", .label = QT_TRANSLATE_NOOP("Candidacy", "Documents"), .group = papers,
                                  .item = &WorkerDocument::type, .sensitivity = Sensitivity::Personal}),
    field<&Candidacy::inItalySince>({.column = "in_italy_since", .label = QT_TRANSLATE_NOOP("Candidacy", "In Italy since"), .group = papers,
                                     .disclosure = Disclosure::Family}),
    field<&Candidacy::occupation>({.column = "occupation", .label = QT_TRANSLATE_NOOP("Candidacy", "Work now"), .group = work, .choices = occupations}),
    field<&Candidacy::availableFrom>({.column = "available_from", .label = QT_TRANSLATE_NOOP("Candidacy", "Free from"), .group = work, .rules = Listed}),
    field<&Candidacy::absences>({.column = "absences", .label = QT_TRANSLATE_NOOP("Candidacy", "Away"), .group = work, .item = &Absence::type}),
    field<&Candidacy::studies>({.column = "studies", .label = QT_TRANSLATE_NOOP("Candidacy", "Titles of study"), .group = education,
                                .target = "option", .list = "study", .disclosure = Disclosure::Family}),
    field<&Candidacy::studyOther>({.column = "study_other", .label = QT_TRANSLATE_NOOP("Candidacy", "Which degree, or which other title"), .group = education,
                                   .maximumLength = 200, .disclosure = Disclosure::Family}),
    field<&Candidacy::courses>({.column = "courses", .label = QT_TRANSLATE_NOOP("Candidacy", "Courses"), .group = education, .target = "option",
                                .list = "course", .disclosure = Disclosure::Family}),
    field<&Candidacy::courseOther>({.column = "course_other", .label = QT_TRANSLATE_NOOP("Candidacy", "Which other course"), .group = education,
                                    .maximumLength = 200, .disclosure = Disclosure::Family}),
    field<&Candidacy::certified>({.column = "certified", .label = QT_TRANSLATE_NOOP("Candidacy", "Holds the certificate UNI 11766"),
                                  .group = education, .disclosure = Disclosure::Family}),
    field<&Candidacy::courseInterest>({.column = "course_interest", .label = QT_TRANSLATE_NOOP("Candidacy", "Would like to attend care courses"),
                                       .group = education}),
    field<&Candidacy::courseInterestText>({.column = "course_interest_text", .label = QT_TRANSLATE_NOOP("Candidacy", "Which courses"),
                                           .group = education, .maximumLength = 200}),
    field<&Candidacy::languages>({.column = "languages", .label = QT_TRANSLATE_NOOP("Candidacy", "Languages"), .group = education,
                                  .item = &WorkerLanguage::type, .disclosure = Disclosure::Family}),
    field<&Candidacy::italianCourse>({.column = "italian_course", .label = QT_TRANSLATE_NOOP("Candidacy", "Would like to attend Italian courses"),
                                      .group = education}),
    field<&Candidacy::experiences>({.column = "experiences", .label = QT_TRANSLATE_NOOP("Candidacy", "Experience"), .group = experience,
                                    .item = &Experience::type}),
    field<&Candidacy::otherExperience>({.column = "other_experience", .label = QT_TRANSLATE_NOOP("Candidacy", "Other experience"),
                                        .group = experience, .rules = Long, .maximumLength = 1000, .sensitivity = Sensitivity::Personal}),
    field<&Candidacy::licence>({.column = "licence", .label = QT_TRANSLATE_NOOP("Candidacy", "Driving licence"), .group = personal, .choices = yesNo,
                                .disclosure = Disclosure::Family}),
    field<&Candidacy::drives>({.column = "drives", .label = QT_TRANSLATE_NOOP("Candidacy", "Drives for work"), .group = personal, .choices = yesNo,
                               .disclosure = Disclosure::Family}),
    field<&Candidacy::ownCar>({.column = "own_car", .label = QT_TRANSLATE_NOOP("Candidacy", "Uses the own car"), .group = personal, .choices = yesNo,
                               .disclosure = Disclosure::Family}),
    field<&Candidacy::smoker>({.column = "smoker", .label = QT_TRANSLATE_NOOP("Candidacy", "Smokes"), .group = personal, .choices = yesNo}),
    field<&Candidacy::allergicDogs>({.column = "allergic_dogs", .label = QT_TRANSLATE_NOOP("Candidacy", "Allergic to dogs"), .group = personal,
                                     .choices = yesNo, .sensitivity = Sensitivity::Special}),
    field<&Candidacy::allergicCats>({.column = "allergic_cats", .label = QT_TRANSLATE_NOOP("Candidacy", "Allergic to cats"), .group = personal,
                                     .choices = yesNo, .sensitivity = Sensitivity::Special}),
    field<&Candidacy::allergicAnimals>({.column = "allergic_animals", .label = QT_TRANSLATE_NOOP("Candidacy", "Allergic to other animals"),
                                        .group = personal, .maximumLength = 200, .sensitivity = Sensitivity::Special}),
    field<&Candidacy::intolerances>({.column = "intolerances", .label = QT_TRANSLATE_NOOP("Candidacy", "Foods not eaten or not tolerated"),
                                     .group = personal, .maximumLength = 200, .sensitivity = Sensitivity::Special}),
    field<&Candidacy::allergies>({.column = "allergies", .label = QT_TRANSLATE_NOOP("Candidacy", "Other allergies"), .group = personal,
                                  .maximumLength = 200, .sensitivity = Sensitivity::Special}),
    field<&Candidacy::height>({.column = "height", .label = QT_TRANSLATE_NOOP("Candidacy", "Height"), .group = personal, .target = "option",
                               .list = "height", .sensitivity = Sensitivity::Special}),
    field<&Candidacy::build>({.column = "build", .label = QT_TRANSLATE_NOOP("Candidacy", "Build"), .group = personal, .target = "option",
                              .list = "build", .sensitivity = Sensitivity::Special}),
    field<&Candidacy::hobbies>({.column = "hobbies", .label = QT_TRANSLATE_NOOP("Candidacy", "Hobbies"), .group = personal, .target = "option",
                                .list = "hobby", .disclosure = Disclosure::Family}),
    field<&Candidacy::hobbyOther>({.column = "hobby_other", .label = QT_TRANSLATE_NOOP("Candidacy", "Which other hobby"), .group = personal,
                                   .maximumLength = 200, .disclosure = Disclosure::Family}),
    field<&Candidacy::character>({.column = "character", .label = QT_TRANSLATE_NOOP("Candidacy", "Character"), .group = personal, .target = "option",
                                  .list = "character", .disclosure = Disclosure::Family}),
    field<&Candidacy::characterOther>({.column = "character_other", .label = QT_TRANSLATE_NOOP("Candidacy", "Which other trait"), .group = personal,
                                       .maximumLength = 200, .disclosure = Disclosure::Family}),
    field<&Candidacy::communicates>({.column = "communicates", .label = QT_TRANSLATE_NOOP("Candidacy", "Communicates"), .group = personal,
                                     .choices = stars, .disclosure = Disclosure::Family}),
    field<&Candidacy::adapts>({.column = "adapts", .label = QT_TRANSLATE_NOOP("Candidacy", "Adapts"), .group = personal, .choices = stars,
                               .disclosure = Disclosure::Family}),
    field<&Candidacy::keepsTime>({.column = "keeps_time", .label = QT_TRANSLATE_NOOP("Candidacy", "Manages time"), .group = personal,
                                  .choices = stars, .disclosure = Disclosure::Family}),
    field<&Candidacy::offers>({.column = "offers", .label = QT_TRANSLATE_NOOP("Candidacy", "Services offered"), .group = offering,
                               .item = &ServiceOffer::type, .disclosure = Disclosure::Family}),
    field<&Candidacy::availabilities>({.column = "availabilities", .label = QT_TRANSLATE_NOOP("Candidacy", "Availability"), .group = hours,
                                       .item = &Availability::type, .disclosure = Disclosure::Family}),
    field<&Candidacy::constraints>({.column = "constraints", .label = QT_TRANSLATE_NOOP("Candidacy", "Limits of this candidacy"), .group = decision,
                                    .rules = Long, .maximumLength = 1000}),
    field<&Candidacy::inps>({.column = "inps", .label = QT_TRANSLATE_NOOP("Candidacy", "Has an INPS position"), .group = decision, .choices = yesNo}),
    field<&Candidacy::inpsNumber>({.column = "inps_number", .label = QT_TRANSLATE_NOOP("Candidacy", "Number of the INPS position"),
                                   .group = decision, .maximumLength = 40, .sensitivity = Sensitivity::Personal}),
    field<&Candidacy::registered>({.column = "register", .label = QT_TRANSLATE_NOOP("Candidacy", "In the regional register of carers"),
                                   .group = decision, .choices = yesNo}),
    field<&Candidacy::registerSince>({.column = "register_since", .label = QT_TRANSLATE_NOOP("Candidacy", "In the register since"), .group = decision}),
    field<&Candidacy::registerUntil>({.column = "register_until", .label = QT_TRANSLATE_NOOP("Candidacy", "Enrolment valid until"), .group = decision}),
    field<&Candidacy::notes>({.column = "notes", .label = QT_TRANSLATE_NOOP("Candidacy", "Notes of the office"), .group = decision,
                              .rules = Long | Searched, .sensitivity = Sensitivity::Special}),
};

// When the last permit stops allowing work, and the first of the other papers to expire: of each kind the one that is valid
// longest.
void readPapers(Candidacy &candidacy)
{
    candidacy.permitUntil = candidacy.papersUntil = {};
    for (const WorkerDocument &paper : std::as_const(candidacy.documents)) {
        if (candidacy.lastPaper(paper.kind) != &paper || !paper.expires.isValid()) continue;
        if (paper.kind != u"permit") candidacy.papersUntil = candidacy.papersUntil.isValid() ? std::min(candidacy.papersUntil, paper.expires) : paper.expires;
        else if (candidacy.needsPermit != u"no" && !paper.isRenewedInTime()) candidacy.permitUntil = paper.expires;
    }
}

Row derived(Row row)
{
    auto candidacy = recordOf<Candidacy>(row);
    readPapers(candidacy);
    candidacy.offered.clear();
    for (const ServiceOffer &offer : candidacy.offers)
        if (!candidacy.offered.contains(offer.service)) candidacy.offered << offer.service;
    return rowOf(candidacy);
}

QString titleOf(const Row &row)
{
    static const qsizetype name = Candidacy::type.indexOf("worker_name"), number = Candidacy::type.indexOf("protocol");
    const QString named = row.at(name).toString(), numbered = row.at(number).toString();
    if (named.isEmpty() || numbered.isEmpty()) return named + numbered;
    return QStringLiteral("%1 (%2)").arg(named, numbered); // many workers share a name
}
} // namespace

const RecordType Candidacy::type{"candidacy", "Candidacy", QT_TRANSLATE_NOOP("Candidacy", "Candidacy"), QT_TRANSLATE_NOOP("Candidacy", "Candidacies"), fields, nullptr, [] { return rowOf(Candidacy{}); }, derived, titleOf, "protocol"};

const WorkerDocument *Candidacy::lastPaper(QStringView kind) const
{
    const WorkerDocument *last = nullptr;
    for (const WorkerDocument &paper : documents) {
        if (paper.kind != kind) continue;
        if (!last || !paper.expires.isValid() || (last->expires.isValid() && paper.expires > last->expires)) last = &paper;
    }
    return last;
}
