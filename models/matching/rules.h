#pragma once
#include "models/records/candidacy.h"
#include "models/records/familyrequest.h"
#include "models/records/person.h"
#include <span>

// What answers of the lists mean for the matching: which stand for care of who does not manage alone, for training, for the
// same course, for an age.
namespace matching {

inline constexpr auto italianId = "language.it";

struct AgeBand {
    const char *id;
    int from, to; // in whole years; an age at the edge belongs to both
};
inline constexpr AgeBand childAges[] = {{"child-age.to-1", 0, 1}, {"child-age.to-3", 1, 3}, {"child-age.to-6", 3, 6}, {"child-age.to-11", 6, 11}, {"child-age.to-14", 11, 14}};

// Tasks that are only asked for persons who are not self-sufficient (CCNL art. 9), of carers and of baby-sitters.
bool isDependentCare(const QString &task);
// Training that makes level DS of a CS; for children a teacher's too.
bool isTraining(const QString &studyOrCourse, bool forChildren);
// A title of study and the courses that are the same.
QStringList sameTraining(const QString &study);

// The first offer of a service, the first availability of a schedule: there is one of each.
const ServiceOffer *offerOf(const Candidacy &candidacy, const QString &service);
const Availability *termsOf(const Candidacy &candidacy, const QString &service, const QString &schedule);
// The illnesses a worker has looked after, in this service or in any job.
QStringList illnessesKnown(const Candidacy &candidacy, const ServiceOffer &offer);

// The language and how well it is spoken, 1 to 5, the mother tongue as 5; 0: not said. As the candidacy has it, else as the person has it.
struct Speaks {
    QString language;
    int level = 0;
};
QList<Speaks> spoken(const Candidacy &candidacy, const Person &person);

// Municipi of Milan that touch each other.
bool areNeighbours(int one, int other);

// Whether the work is in another town.
bool isOutsideMilan(const FamilyRequest &request);

} // namespace matching
