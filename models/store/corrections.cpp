#include "models/store/corrections.h"
#include "models/store/database.h"
#include "models/store/listreader.h"
#include "models/store/recordwriter.h"
#include <limits>

namespace corrections {

qint64 apply(Database &db, const ListQuery &which, const std::function<Row(const Row &)> &corrected, const Author &author)
{
    constexpr qint64 ofNobody = -1; // an action that is no line's number is found by no undo
    const RecordType &type = *which.type;
    JournalLine line;
    line.action = ofNobody;
    line.table = type.table;
    line.at = QDateTime::currentDateTimeUtc();
    line.author = author;
    Transaction all(db);
    qint64 written = 0;
    for (const Record &record : ListReader().page(db, which, 0, std::numeric_limits<int>::max()).records) {
        const Row row = corrected(record.row);
        if (journal::difference(type, record.row, row).isEmpty()) continue;
        line.record = type.idOf(record.row);
        line.baseVersion = record.version;
        recordwriter::replace(db, type, record, row, line);
        ++written;
    }
    if (written > 0) all.commit();
    return written;
}

} // namespace corrections
