#include "models/store/corrections.h"
#include "models/store/database.h"
#include "models/store/listreader.h"
#include "models/store/recordsql.h"
#include "models/store/recordwriter.h"
#include <limits>

namespace corrections {
namespace {
qint64 write(Database &db, const RecordType &type, const QList<Record> &records, const Correction &corrected, const Author &author)
{
    constexpr qint64 ofNobody = -1; // an action that is no line's number is found by no undo
    JournalLine line;
    line.action = ofNobody;
    line.table = type.table;
    line.at = QDateTime::currentDateTimeUtc();
    line.author = author;
    qint64 written = 0;
    for (const Record &record : records) {
        const Row row = corrected(record.row);
        if (journal::difference(type, record.row, row).isEmpty()) continue;
        line.record = type.idOf(record.row);
        line.baseVersion = record.version;
        recordwriter::replace(db, type, record, row, line);
        ++written;
    }
    return written;
}
} // namespace

qint64 apply(Database &db, const ListQuery &which, const Correction &corrected, const Author &author)
{
    Transaction all(db);
    const qint64 written = write(db, *which.type, ListReader().page(db, which, 0, std::numeric_limits<int>::max()).records, corrected, author);
    if (written > 0) all.commit();
    return written;
}

qint64 apply(Database &db, const RecordType &type, const QStringList &ids, const Correction &corrected, const Author &author)
{
    Transaction all(db);
    QList<Record> records;
    for (const QString &id : ids)
        if (const auto found = recordsql::find(db, type, id); found && !found->trashed) records << *found;
    const qint64 written = write(db, type, records, corrected, author);
    if (written > 0) all.commit();
    return written;
}

} // namespace corrections
