#include "models/access/recordrights.h"
#include "models/access/rights.h"
#include "models/records/candidacy.h"
#include "models/records/catalogue.h"
#include "models/records/costsimulation.h"
#include "models/records/operator.h"
#include "models/records/option.h"
#include "models/records/person.h"
#include "models/records/placement.h"
#include "models/records/proposal.h"
#include "models/records/room.h"
#include "models/records/site.h"
#include <algorithm>

namespace {
// Of a contract, what follows the day and the wage tables: see practices::followed.
constexpr QByteArrayView placementFollowing[] = {"state", "level", "weekly_hours", "trial_ends", "notice_days", "least_pay", "pay_table", "steps"};

bool isSetUp(const RecordType &type) { return &type == &Operator::type || &type == &Site::type || &type == &Room::type || &type == &Option::type; }

bool follows(const RecordType &type, const Field &field)
{
    if (field.is(Derived) || QByteArrayView(field.target) == QByteArrayView(Person::type.table)) return true;
    // Closing a request lets go of who is still on its shortlist.
    if (&type == &Proposal::type) return QByteArrayView(field.unit) == "state";
    return &type == &Placement::type && std::ranges::find(placementFollowing, QByteArrayView(field.column)) != std::end(placementFollowing);
}
} // namespace

Right rightToSee(const RecordType &type)
{
    if (&type == &CostSimulation::type) return Right::SeeSimulations;
    if (&type == &Operator::type) return Right::ManageOperators;
    if (&type == &Option::type) return Right::EditSites;
    return Right::SeePeople;
}

Right rightToEdit(const RecordType &type)
{
    if (&type == &CostSimulation::type) return Right::EditSimulations;
    if (&type == &Operator::type) return Right::ManageOperators;
    if (&type == &Site::type || &type == &Room::type || &type == &Option::type) return Right::EditSites;
    if (&type == &Candidacy::type) return Right::EditCandidacies;
    if (&type == &Proposal::type) return Right::Match;
    if (&type == &Placement::type) return Right::SupportContracts;
    return Right::EditPeople;
}

QList<QByteArray> followingFields(const RecordType &type)
{
    QList<QByteArray> found;
    if (isSetUp(type)) return found;
    for (const Field &field : type.fields)
        if (follows(type, field)) found << field.column;
    return found;
}

QList<RecordWrite> recordWrites()
{
    QList<RecordWrite> all;
    for (const ::Choice &choice : Operator::type.field("roles").choices) {
        const QString role = QLatin1String(choice.code);
        for (const RecordType *type : recordTypes()) {
            if (isAllowed({role}, rightToEdit(*type))) all << RecordWrite{role, type->table, {}};
            else if (isAllowed({role}, Right::EditPeople))
                for (const QByteArray &field : followingFields(*type)) all << RecordWrite{role, type->table, field};
        }
    }
    return all;
}
