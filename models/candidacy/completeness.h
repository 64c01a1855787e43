#pragma once
#include "models/candidacy/pages.h"

namespace candidacy {

// What a page still needs: answers that are missing, out of their limits, or against each other.
QList<Fault> missingOn(PageId page, const Candidacy &candidacy, const Person *person, QDate today);
// What of the person themselves is missing for a candidacy to be sent: names of the fields, in the language of the screen.
QStringList missingOf(const Person &person);

} // namespace candidacy
