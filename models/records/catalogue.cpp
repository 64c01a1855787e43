#include "models/records/catalogue.h"
#include "models/records/attachment.h"
#include "models/records/candidacy.h"
#include "models/records/consent.h"
#include "models/records/contact.h"
#include "models/records/costsimulation.h"
#include "models/records/familyrequest.h"
#include "models/records/feedback.h"
#include "models/records/meeting.h"
#include "models/records/operator.h"
#include "models/records/option.h"
#include "models/records/person.h"
#include "models/records/placement.h"
#include "models/records/proposal.h"
#include "models/records/room.h"
#include "models/records/site.h"
#include "models/records/tie.h"

std::span<const RecordType *const> recordTypes()
{
    static constexpr const RecordType *all[] = {
        &Person::type,
        &FamilyRequest::type,
        &Candidacy::type,
        &Placement::type,
        &Meeting::type,
        &Proposal::type,
        &Feedback::type,
        &Contact::type,
        &Tie::type,
        &Consent::type,
        &CostSimulation::type,
        &Attachment::type,
        &Site::type,
        &Room::type,
        &Operator::type,
        &Option::type,
    };
    return all;
}

const RecordType *recordTypeOf(QByteArrayView table)
{
    for (const RecordType *type : recordTypes())
        if (table == QByteArrayView(type->table)) return type;
    return nullptr;
}
