#pragma once
#include "models/intake/pages.h"

namespace intake {

// What a page still needs: answers that are missing, out of their limits, or against each other.
QList<Problem> missingOn(PageId page, const FamilyRequest &request, QDate today, const cost::Tables &tables);

} // namespace intake
