#include "models/records/catalogue.h"
#include "models/records/consent.h"
#include "models/records/contact.h"
#include "models/records/costsimulation.h"
#include "models/records/familyrequest.h"
#include "models/records/operator.h"
#include "models/records/option.h"
#include "models/records/person.h"
#include "models/records/site.h"
#include "models/records/tie.h"

std::span<const RecordType *const> recordTypes()
{
    static constexpr const RecordType *all[] = {
        &Person::type,
        &FamilyRequest::type,
        &Contact::type,
        &Tie::type,
        &Consent::type,
        &CostSimulation::type,
        &Site::type,
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
