#pragma once
#include "models/records/candidacy.h"
#include "models/records/familyrequest.h"
#include "models/records/person.h"
#include "reports/recordprint.h"

struct ShortlistedWorker {
    Candidacy candidacy;
    Person person;
    QDateTime meets{}; // empty: not arranged yet
    QString where{};
};

// One page for the family with the workers side by side: first name and initial, the main facts, when they meet, room for
// notes. Of the records only the fields a family may read (Disclosure::Family) are used.
Printout shortlistSheet(const FamilyRequest &request, const QList<ShortlistedWorker> &workers, const ReferenceTitles &titles, const PrintContext &context);
