#include "models/records/catalogue.h"
#include "models/records/costsimulation.h"
#include "models/records/operator.h"
#include "models/records/person.h"
#include "models/records/site.h"

std::span<const RecordType *const> recordTypes()
{
    static constexpr const RecordType *all[] = {
        &Person::type,
        &CostSimulation::type,
        &Site::type,
        &Operator::type,
    };
    return all;
}

const RecordType *recordTypeOf(QByteArrayView table)
{
    for (const RecordType *type : recordTypes())
        if (table == QByteArrayView(type->table)) return type;
    return nullptr;
}
