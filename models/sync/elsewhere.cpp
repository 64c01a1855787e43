#include "models/sync/elsewhere.h"
#include "models/records/catalogue.h"
#include "models/store/recordsql.h"
#include "models/store/searchindex.h"
#include "models/sync/fieldvalues.h"
#include "models/sync/takingover.h"

namespace syncing::elsewhere {

QList<SearchHit> notHere(Database &db, const QList<Image> &found)
{
    QList<SearchHit> hits;
    for (const Image &image : found) {
        const RecordType *type = recordTypeOf(image.table);
        if (!type || centralVersion(db, *type, image.record)) continue;
        Row row = blankRow(*type, image.record);
        const TakingOver values = ofImage(*type, image);
        for (auto it = values.values.cbegin(); it != values.values.cend(); ++it) row[it.key()] = it.value();
        hits << SearchHit{type->table, image.record, recordsql::title(*type, row), searchindex::detail(*type, row)};
    }
    return hits;
}

} // namespace syncing::elsewhere
