#include "models/records/familyrequest.h"
#include <QCoreApplication>

namespace {
constexpr Choice states[] = {
    {"draft", QT_TRANSLATE_NOOP("FamilyRequest", "Draft")},
    {"submitted", QT_TRANSLATE_NOOP("FamilyRequest", "Sent")},
    {"in-progress", QT_TRANSLATE_NOOP("FamilyRequest", "In progress")},
    {"closed-positive", QT_TRANSLATE_NOOP("FamilyRequest", "Closed: somebody was hired")},
    {"closed-negative", QT_TRANSLATE_NOOP("FamilyRequest", "Closed: nobody was hired")},
    {"cancelled", QT_TRANSLATE_NOOP("FamilyRequest", "Cancelled by the family")},
};
constexpr Choice waitingFor[] = {
    {"family", QT_TRANSLATE_NOOP("FamilyRequest", "The family")},
    {"documents", QT_TRANSLATE_NOOP("FamilyRequest", "Documents")},
    {"other", QT_TRANSLATE_NOOP("FamilyRequest", "Something else")},
};
constexpr Choice services[] = {
    {"carer", QT_TRANSLATE_NOOP("FamilyRequest", "Badante (carer)")},
    {"housekeeper", QT_TRANSLATE_NOOP("FamilyRequest", "Colf (housekeeper)")},
    {"babysitter", QT_TRANSLATE_NOOP("FamilyRequest", "Baby-sitter (tata)")},
};
constexpr Choice schedules[] = {
    {"live-in", QT_TRANSLATE_NOOP("FamilyRequest", "Living in")},
    {"reduced-live-in", QT_TRANSLATE_NOOP("FamilyRequest", "Living in, reduced hours")},
    {"live-out", QT_TRANSLATE_NOOP("FamilyRequest", "Full-time, part-time or by the hour")},
    {"night-presence", QT_TRANSLATE_NOOP("FamilyRequest", "Night presence")},
    {"weekend", QT_TRANSLATE_NOOP("FamilyRequest", "Weekend")},
    {"night-care", QT_TRANSLATE_NOOP("FamilyRequest", "Night care")},
};
constexpr Choice levels[] = {
    {"A", "A"}, {"AS", "AS"}, {"B", "B"}, {"BS", "BS"}, {"CS", "CS"}, {"DS", "DS"}, {"unico", QT_TRANSLATE_NOOP("FamilyRequest", "One level")},
};
constexpr Choice hirings[] = {
    {"direct", QT_TRANSLATE_NOOP("FamilyRequest", "By the family itself")},
    {"booklet", QT_TRANSLATE_NOOP("FamilyRequest", "Libretto Famiglia (vouchers)")},
};
constexpr Choice others[] = {
    {"siblings", QT_TRANSLATE_NOOP("FamilyRequest", "Brothers and sisters not to be looked after")},
    {"grandparents", QT_TRANSLATE_NOOP("FamilyRequest", "Grandparents")},
    {"others", QT_TRANSLATE_NOOP("FamilyRequest", "Others")},
};
constexpr Choice holidayKinds[] = {
    {"with-family", QT_TRANSLATE_NOOP("FamilyRequest", "With the family")},
    {"with-children", QT_TRANSLATE_NOOP("FamilyRequest", "With the children")},
};
constexpr Choice yesNo[] = {
    {"yes", QT_TRANSLATE_NOOP("FamilyRequest", "Yes")},
    {"no", QT_TRANSLATE_NOOP("FamilyRequest", "No")},
};
constexpr Choice weekdays[] = {
    {"mon", QT_TRANSLATE_NOOP("FamilyRequest", "Monday")},
    {"tue", QT_TRANSLATE_NOOP("FamilyRequest", "Tuesday")},
    {"wed", QT_TRANSLATE_NOOP("FamilyRequest", "Wednesday")},
    {"thu", QT_TRANSLATE_NOOP("FamilyRequest", "Thursday")},
    {"fri", QT_TRANSLATE_NOOP("FamilyRequest", "Friday")},
    {"sat", QT_TRANSLATE_NOOP("FamilyRequest", "Saturday")},
    {"sun", QT_TRANSLATE_NOOP("FamilyRequest", "Sunday")},
};
constexpr Choice howMany[] = {
    {"one", QT_TRANSLATE_NOOP("FamilyRequest", "One")},
    {"more", QT_TRANSLATE_NOOP("FamilyRequest", "More than one")},
};
constexpr Choice contracts[] = {
    {"permanent", QT_TRANSLATE_NOOP("FamilyRequest", "Without an end date")},
    {"fixed-term", QT_TRANSLATE_NOOP("FamilyRequest", "With an end date")},
};
constexpr Choice workerSexes[] = {
    {"female", QT_TRANSLATE_NOOP("FamilyRequest", "Woman")},
    {"male", QT_TRANSLATE_NOOP("FamilyRequest", "Man")},
};

constexpr auto office = QT_TRANSLATE_NOOP("FamilyRequest", "The request");
constexpr auto first = QT_TRANSLATE_NOOP("FamilyRequest", "To begin");
constexpr auto people = QT_TRANSLATE_NOOP("FamilyRequest", "Who is to be assisted");
constexpr auto care = QT_TRANSLATE_NOOP("FamilyRequest", "Care of the person");
constexpr auto house = QT_TRANSLATE_NOOP("FamilyRequest", "Care of the house");
constexpr auto pets = QT_TRANSLATE_NOOP("FamilyRequest", "Care of the animals");
constexpr auto time = QT_TRANSLATE_NOOP("FamilyRequest", "Hours and pay");
constexpr auto wishes = QT_TRANSLATE_NOOP("FamilyRequest", "Wishes about the worker");
constexpr auto place = QT_TRANSLATE_NOOP("FamilyRequest", "Place of work and contacts");

constexpr Field pauseFields[] = {
    field<&Pause::id>({.column = "id"}),
    field<&Pause::from>({.column = "from", .label = QT_TRANSLATE_NOOP("FamilyRequest", "From"), .rules = Required | Titled}),
    field<&Pause::until>({.column = "until", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Until"), .rules = Titled}),
    field<&Pause::reason>({.column = "reason", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Waiting for"), .rules = Required, .choices = waitingFor}),
    field<&Pause::note>({.column = "note", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Note"), .maximumLength = 200}),
};

constexpr Field fields[] = {
    field<&FamilyRequest::id>({.column = "id"}),
    field<&FamilyRequest::protocol>({.column = "protocol", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Number"), .group = office,
                                     .rules = Searched | Listed | Titled | Computed, .maximumLength = 24, .disclosure = Disclosure::Family}),
    field<&FamilyRequest::state>({.column = "state", .unit = "state", .label = QT_TRANSLATE_NOOP("FamilyRequest", "State"), .group = office, .rules = Listed | Computed,
                                  .choices = states, .disclosure = Disclosure::Family}),
    field<&FamilyRequest::requester>({.column = "requester", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Requester"), .group = office,
                                      .target = "person", .rules = Listed, .sensitivity = Sensitivity::Personal}),
    field<&FamilyRequest::dueOn>({.column = "due_on", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Three CVs by"), .group = office,
                                  .rules = Listed | Computed | Derived, .disclosure = Disclosure::Family}),
    field<&FamilyRequest::paused>({.column = "paused", .unit = "state", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Waiting for"), .group = office,
                                   .rules = Listed | Computed, .choices = waitingFor}),
    field<&FamilyRequest::site>({.column = "site", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Centre"), .group = office, .target = "site",
                                 .rules = Listed | Computed, .disclosure = Disclosure::Family}),
    field<&FamilyRequest::author>({.column = "author", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Taken by"), .group = office, .target = "operator",
                                   .rules = Computed}),
    field<&FamilyRequest::handler>({.column = "handler", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Followed by"), .group = office,
                                    .target = "operator", .rules = Listed}),
    field<&FamilyRequest::submittedAt>({.column = "submitted_at", .unit = "state", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Sent on"), .group = office,
                                        .rules = Listed | Computed, .disclosure = Disclosure::Family}),
    field<&FamilyRequest::pauses>({.column = "pauses", .unit = "state", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Pauses of the deadline"), .group = office,
                                   .item = &Pause::type, .rules = Computed}),
    field<&FamilyRequest::takenAt>({.column = "taken_at", .unit = "state", .label = QT_TRANSLATE_NOOP("FamilyRequest", "In progress since"), .group = office,
                                    .rules = Computed}),
    field<&FamilyRequest::closedAt>({.column = "closed_at", .unit = "state", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Closed on"), .group = office, .rules = Computed}),
    field<&FamilyRequest::closingReason>({.column = "closing_reason", .unit = "state", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Why it was closed"), .group = office,
                                          .target = "option", .list = "closing", .rules = Computed}),
    field<&FamilyRequest::closingNote>({.column = "closing_note", .unit = "state", .label = QT_TRANSLATE_NOOP("FamilyRequest", "In words"), .group = office,
                                        .rules = Long | Computed, .maximumLength = 1000}),
    field<&FamilyRequest::cvsSentAt>({.column = "cvs_sent_at", .label = QT_TRANSLATE_NOOP("FamilyRequest", "CVs sent on"), .group = office,
                                      .rules = Computed, .disclosure = Disclosure::Family}),
    field<&FamilyRequest::daysToCvs>({.column = "days_to_cvs", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Working days to the CVs"), .group = office,
                                      .rules = Computed | Derived}),
    field<&FamilyRequest::lateCause>({.column = "late_cause", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Why the CVs were late"), .group = office,
                                      .target = "option", .list = "late-cause", .rules = Computed}),
    field<&FamilyRequest::lateNote>({.column = "late_note", .label = QT_TRANSLATE_NOOP("FamilyRequest", "In words, why they were late"), .group = office,
                                     .rules = Computed, .maximumLength = 300}),
    field<&FamilyRequest::copiedFrom>({.column = "copied_from", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Copied from"), .group = office,
                                       .rules = Computed, .maximumLength = 24}),
    field<&FamilyRequest::notes>({.column = "notes", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Notes of the office"), .group = office,
                                  .rules = Long | Searched, .sensitivity = Sensitivity::Special}),
    field<&FamilyRequest::service>({.column = "service", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Who is looked for"), .group = first,
                                    .rules = Required | Listed, .choices = services, .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::schedule>({.column = "schedule", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Schedule"), .group = first, .rules = Listed,
                                     .choices = schedules, .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::level>({.column = "level", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Level"), .group = first, .choices = levels,
                                  .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::hiring>({.column = "hiring", .label = QT_TRANSLATE_NOOP("FamilyRequest", "How they are hired"), .group = first,
                                   .choices = hirings, .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::beneficiaries>({.column = "beneficiaries", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Who is to be assisted"),
                                          .group = people, .item = &Beneficiary::type, .disclosure = Disclosure::Worker,
                                          .sensitivity = Sensitivity::Special}),
    field<&FamilyRequest::othersAtHome>({.column = "others_at_home", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Other people at home"),
                                         .group = people, .choices = others, .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::othersText>({.column = "others_text", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Who else"), .group = people,
                                       .maximumLength = 1000, .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::carerTasks>({.column = "carer_tasks", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Tasks"), .group = care, .target = "option",
                                       .list = "carer-task", .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::carerTherapy>({.column = "carer_therapy", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Which therapies"), .group = care,
                                         .rules = Long, .maximumLength = 1000, .disclosure = Disclosure::Worker, .sensitivity = Sensitivity::Special}),
    field<&FamilyRequest::carerTaskOther>({.column = "carer_task_other", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Which other task"), .group = care,
                                           .rules = Long, .maximumLength = 1000, .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::holidays>({.column = "holidays", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Holidays"), .group = care,
                                     .choices = holidayKinds, .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::houseWork>({.column = "house_work", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Housework"), .group = house, .choices = yesNo,
                                      .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::houseArea>({.column = "house_area", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Size of the home"), .group = house,
                                      .target = "option", .list = "house-area", .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::houseKind>({.column = "house_kind", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Kind of home"), .group = house,
                                      .target = "option", .list = "house-kind", .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::rooms>({.column = "rooms", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Rooms"), .group = house,
                                  .hint = QT_TRANSLATE_NOOP("FamilyRequest", "7 for more than 6"), .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::bathrooms>({.column = "bathrooms", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Bathrooms"), .group = house,
                                      .hint = QT_TRANSLATE_NOOP("FamilyRequest", "6 for more than 5"), .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::floor>({.column = "floor", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Floor"), .group = house,
                                  .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::lift>({.column = "lift", .label = QT_TRANSLATE_NOOP("FamilyRequest", "There is a lift"), .group = house,
                                 .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::terrace>({.column = "terrace", .label = QT_TRANSLATE_NOOP("FamilyRequest", "There is a terrace or a balcony"), .group = house,
                                    .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::garden>({.column = "garden", .label = QT_TRANSLATE_NOOP("FamilyRequest", "There is a garden"), .group = house,
                                   .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::smokers>({.column = "smokers", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Somebody smokes"), .group = house,
                                    .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::houseTasks>({.column = "house_tasks", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Tasks in the house"), .group = house,
                                       .target = "option", .list = "house-task", .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::houseTaskOther>({.column = "house_task_other", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Which other task"), .group = house,
                                           .rules = Long, .maximumLength = 1000, .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::animals>({.column = "animals", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Animals at home"), .group = pets, .choices = yesNo,
                                    .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::dogs>({.column = "dogs", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Dogs"), .group = pets, .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::cats>({.column = "cats", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Cats"), .group = pets, .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::otherAnimals>({.column = "other_animals", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Other animals"), .group = pets,
                                         .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::otherAnimalsText>({.column = "other_animals_text", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Which animals"), .group = pets,
                                             .maximumLength = 1000, .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::animalTasks>({.column = "animal_tasks", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Tasks with the animals"), .group = pets,
                                        .target = "option", .list = "animal-task", .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::animalTaskOther>({.column = "animal_task_other", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Which other task"),
                                            .group = pets, .rules = Long, .maximumLength = 1000, .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::weeklyHours>({.column = "weekly_hours", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Hours a week"), .group = time,
                                        .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::restHalfDays>({.column = "rest_half_days", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Half day of rest"), .group = time,
                                         .choices = weekdays, .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::roomsOffered>({.column = "rooms_offered", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Room for the worker"), .group = time,
                                         .target = "option", .list = "room-offered", .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::roomOther>({.column = "room_other", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Which room"), .group = time,
                                      .maximumLength = 1000, .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::notSelfSufficient>({.column = "not_self_sufficient",
                                              .label = QT_TRANSLATE_NOOP("FamilyRequest", "Persons who do not manage alone"), .group = time,
                                              .choices = howMany, .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::pay>({.column = "pay", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Pay offered"), .group = time,
                                .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::week>({.column = "week", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Days and hours"), .group = time,
                                 .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::contract>({.column = "contract", .unit = "contract", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Contract"), .group = time, .choices = contracts,
                                     .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::starts>({.column = "starts", .unit = "contract", .label = QT_TRANSLATE_NOOP("FamilyRequest", "From"), .group = time,
                                   .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::ends>({.column = "ends", .unit = "contract", .label = QT_TRANSLATE_NOOP("FamilyRequest", "To"), .group = time, .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::contractNotes>({.column = "contract_notes", .label = QT_TRANSLATE_NOOP("FamilyRequest", "More about contract and hours"),
                                          .group = time, .rules = Long, .maximumLength = 1000, .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::trips>({.column = "trips", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Journeys with the family"), .group = time,
                                  .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::tripsText>({.column = "trips_text", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Which journeys"), .group = time,
                                      .rules = Long, .maximumLength = 1000, .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::overtime>({.column = "overtime", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Overtime"), .group = time,
                                     .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::overtimeText>({.column = "overtime_text", .label = QT_TRANSLATE_NOOP("FamilyRequest", "What overtime"), .group = time,
                                         .rules = Long, .maximumLength = 1000, .disclosure = Disclosure::Worker}),
    field<&FamilyRequest::workerSex>({.column = "worker_sex", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Sex of the worker"), .group = wishes,
                                      .choices = workerSexes, .disclosure = Disclosure::Family}),
    field<&FamilyRequest::workerAge>({.column = "worker_age", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Age of the worker"), .group = wishes,
                                      .target = "option", .list = "worker-age", .disclosure = Disclosure::Family}),
    field<&FamilyRequest::character>({.column = "character", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Character"), .group = wishes,
                                      .target = "option", .list = "character", .disclosure = Disclosure::Family}),
    field<&FamilyRequest::characterOther>({.column = "character_other", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Which other trait"),
                                           .group = wishes, .maximumLength = 1000, .disclosure = Disclosure::Family}),
    field<&FamilyRequest::study>({.column = "study", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Title of study"), .group = wishes, .target = "option",
                                  .list = "study", .disclosure = Disclosure::Family}),
    field<&FamilyRequest::studyOther>({.column = "study_other", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Which other title"), .group = wishes,
                                       .maximumLength = 1000, .disclosure = Disclosure::Family}),
    field<&FamilyRequest::experienceYears>({.column = "experience_years", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Years of experience"),
                                            .group = wishes, .disclosure = Disclosure::Family}),
    field<&FamilyRequest::workerLanguages>({.column = "worker_languages", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Languages of the worker"),
                                            .group = wishes, .target = "option", .list = "language", .disclosure = Disclosure::Family}),
    field<&FamilyRequest::workerLanguageOther>({.column = "worker_language_other", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Which other language"),
                                                .group = wishes, .maximumLength = 1000, .disclosure = Disclosure::Family}),
    field<&FamilyRequest::licence>({.column = "licence", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Must have a driving licence"), .group = wishes,
                                    .disclosure = Disclosure::Family}),
    field<&FamilyRequest::ownCar>({.column = "own_car", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Must have a car"), .group = wishes,
                                   .disclosure = Disclosure::Family}),
    field<&FamilyRequest::otherWishes>({.column = "other_wishes", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Other wishes"), .group = wishes,
                                        .rules = Long, .maximumLength = 1000, .disclosure = Disclosure::Family}),
    field<&FamilyRequest::wishesHeard>({.column = "wishes_heard", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Heard, not used to choose"), .group = wishes,
                                        .hint = QT_TRANSLATE_NOOP("FamilyRequest", "Origin, religion, opinions: the law forbids choosing by them"),
                                        .rules = Long, .maximumLength = 1000}),
    field<&FamilyRequest::sexEssential>({.column = "sex_essential", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Why a woman, or a man, is essential"),
                                         .group = wishes, .hint = QT_TRANSLATE_NOOP("FamilyRequest", "Only where the work itself asks for it; otherwise leave it empty"),
                                         .maximumLength = 300}),
    field<&FamilyRequest::earlier>({.column = "earlier", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Had such a worker before"), .group = wishes,
                                    .disclosure = Disclosure::Family}),
    field<&FamilyRequest::earlierText>({.column = "earlier_text", .label = QT_TRANSLATE_NOOP("FamilyRequest", "How it went"), .group = wishes,
                                        .rules = Long, .maximumLength = 1000, .disclosure = Disclosure::Family}),
    field<&FamilyRequest::contactName>({.column = "contact_name", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Name"), .group = place,
                                        .rules = Searched | Titled, .maximumLength = 1000, .disclosure = Disclosure::Family,
                                        .sensitivity = Sensitivity::Personal}),
    field<&FamilyRequest::contactSurname>({.column = "contact_surname", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Surname"), .group = place,
                                           .rules = Searched | Titled, .maximumLength = 1000, .disclosure = Disclosure::Family,
                                           .sensitivity = Sensitivity::Personal}),
    field<&FamilyRequest::contactFiscalCode>({.column = "contact_fiscal_code", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Codice fiscale"),
                                              .group = place, .rules = Searched, .maximumLength = 16, .disclosure = Disclosure::Family,
                                              .sensitivity = Sensitivity::Personal}),
    field<&FamilyRequest::contactBirthPlace>({.column = "contact_birth_place", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Place of birth"),
                                              .group = place, .maximumLength = 200, .disclosure = Disclosure::Family,
                                              .sensitivity = Sensitivity::Personal}),
    field<&FamilyRequest::contactBirthCountry>({.column = "contact_birth_country", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Country of birth"),
                                                .group = place, .target = "option", .list = "country", .disclosure = Disclosure::Family,
                                                .sensitivity = Sensitivity::Personal}),
    field<&FamilyRequest::contactBorn>({.column = "contact_born", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Date of birth"), .group = place,
                                        .disclosure = Disclosure::Family, .sensitivity = Sensitivity::Personal}),
    field<&FamilyRequest::contactPhone>({.column = "contact_phone", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Phone"), .group = place,
                                         .rules = Searched, .maximumLength = 40, .disclosure = Disclosure::Family, .sensitivity = Sensitivity::Personal}),
    field<&FamilyRequest::contactEmail>({.column = "contact_email", .label = QT_TRANSLATE_NOOP("FamilyRequest", "E-mail"), .group = place,
                                         .rules = Searched, .maximumLength = 254, .disclosure = Disclosure::Family, .sensitivity = Sensitivity::Personal}),
    field<&FamilyRequest::street>({.column = "street", .unit = "address", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Street and number"), .group = place,
                                   .rules = Searched, .disclosure = Disclosure::Family, .sensitivity = Sensitivity::Personal}),
    field<&FamilyRequest::postcode>({.column = "postcode", .unit = "address", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Postcode"), .group = place, .maximumLength = 5,
                                     .disclosure = Disclosure::Family, .sensitivity = Sensitivity::Personal}),
    field<&FamilyRequest::city>({.column = "city", .unit = "address", .label = QT_TRANSLATE_NOOP("FamilyRequest", "Town"), .group = place, .maximumLength = 80,
                                 .disclosure = Disclosure::Family, .sensitivity = Sensitivity::Personal}),
};

QString titleOf(const Row &row)
{
    const auto request = recordOf<FamilyRequest>(row);
    const QString family = (request.contactSurname + QLatin1Char(' ') + request.contactName).trimmed();
    QStringList parts;
    for (const QString &part : {request.protocol, family})
        if (!part.isEmpty()) parts << part;
    return parts.join(QLatin1Char(' '));
}
} // namespace

const RecordType Pause::type{"", "FamilyRequest", QT_TRANSLATE_NOOP("FamilyRequest", "Pause"), QT_TRANSLATE_NOOP("FamilyRequest", "Pauses"), pauseFields, nullptr, [] { return rowOf(Pause{}); }};
const RecordType FamilyRequest::type{"request", "FamilyRequest", QT_TRANSLATE_NOOP("FamilyRequest", "Request"), QT_TRANSLATE_NOOP("FamilyRequest", "Requests"), fields, nullptr,
                                     [] { return rowOf(FamilyRequest{}); }, nullptr, titleOf, "protocol"};
