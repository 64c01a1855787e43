#include "ui/programviews.h"
#include "models/candidacy/worklists.h"
#include "models/intake/worklists.h"
#include "models/practices/worklists.h"
#include "models/records/candidacy.h"
#include "models/records/familyrequest.h"
#include "models/records/feedback.h"
#include "models/records/placement.h"
#include "models/shortlist/evaluations.h"

using namespace Qt::StringLiterals;

QList<SavedView> programViews(const RecordType &type, const QString &operatorId, QDate today)
{
    QList<intake::WorkList> lists;
    if (&type == &FamilyRequest::type) lists = intake::viewsOfRequests(operatorId);
    if (&type == &Candidacy::type) lists = candidacy::viewsOfCandidacies(operatorId);
    if (&type == &Feedback::type) lists = {evaluations::toBeConfirmed({}), evaluations::unanswered({}, today)};
    if (&type == &Placement::type) lists = practices::viewsOfContracts(operatorId, today);
    QList<SavedView> views;
    for (const intake::WorkList &list : std::as_const(lists))
        views << SavedView{u"program:"_s + QString::fromLatin1(list.key), type.table, list.title, {}, false, {}, {{u"query"_s, list.query.toJson()}}};
    return views;
}
