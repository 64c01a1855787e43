#include "models/sync/lineless.h"
#include "models/records/catalogue.h"
#include "models/store/database.h"
#include "models/store/journal.h"
#include "models/store/recordsql.h"
#include "models/sync/bulkload.h"
#include "models/sync/fieldvalues.h"
#include "models/sync/pending.h"
#include "models/sync/takingover.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace syncing::lineless {

namespace {
using Changes = QList<HistoryEntry::FieldChange>;

// Of whoever changed the record last; where nobody is known, of the login that sends it.
JournalLine lineFor(Database &db, const RecordType &type, const Record &now)
{
    JournalLine line;
    line.arrived = true;
    line.table = type.table;
    line.record = type.idOf(now.row);
    line.baseVersion = now.version;
    line.version = now.version + 1;
    line.at = QDateTime::currentDateTimeUtc();
    line.mark = db.value(u"SELECT lower(hex(randomblob(16)))"_s)->toString();
    Rows rows = db.run(u"SELECT operator, site FROM journal WHERE record = ? AND record_table = ? AND operator <> '' ORDER BY number DESC LIMIT 1"_s, {line.record, QLatin1String(type.table)});
    if (rows.next()) line.author = {rows.value(0).toString(), rows.value(1).toString()};
    else line.author = {db.value(u"SELECT operator FROM central"_s).value_or(QString()).toString(), {}};
    return line;
}

void write(Database &db, const RecordType &type, JournalLine &line)
{
    db.run(u"UPDATE %1 SET version = ? WHERE id = ?"_s.arg(QLatin1String(type.table)), {line.version, line.record});
    journal::append(db, type, line);
    if (line.arrived) db.run(u"INSERT INTO resent (number) VALUES (?)"_s, {line.number});
    else db.run(u"UPDATE journal SET action = NULL WHERE number = ?"_s, {line.number}); // it is nothing somebody did, and could undo
}

// Whole units in which the record here says something else than the central.
QList<qsizetype> differing(Database &db, const RecordType &type, const Record &now, const TakingOver &over)
{
    const pending::Pending front = pending::of(db, type, over.record, over.version);
    QSet<qsizetype> found;
    for (auto it = over.values.cbegin(); it != over.values.cend(); ++it) {
        const Field &f = type.fields[static_cast<size_t>(it.key())];
        if (it.key() == 0 || f.is(Derived) || f.is(Computed) || front.typed.contains(it.key()) || f.isEmpty(now.row.at(it.key())) || isSame(f, now.row.at(it.key()), it.value())) continue;
        for (const qsizetype member : unitOf(type, it.key()))
            if (const Field &part = type.fields[static_cast<size_t>(member)]; !part.is(Derived) && !part.is(Computed)) found << member;
    }
    QList<qsizetype> sorted = found.values();
    std::ranges::sort(sorted);
    return sorted;
}

void sendWhole(Database &db, const RecordType &type, const QString &record)
{
    auto now = recordsql::find(db, type, record);
    if (!now) return;
    const QVariantList key{record, QLatin1String(type.table)};
    const QString unknownThere = u"FROM refused WHERE code = 'missing' AND number IN (SELECT number FROM journal WHERE record = ? AND record_table = ? AND arrived = 0)"_s;
    JournalLine line = lineFor(db, type, *now);
    // What was typed since, and refused because the central had no such record, is in it: then it is this console's to see through.
    line.arrived = !db.value(u"SELECT 1 "_s + unknownThere + u" LIMIT 1"_s, key);
    if (!line.arrived) db.run(u"DELETE "_s + unknownThere, key);
    line.kind = HistoryEntry::Kind::Create;
    line.centralFields = journal::writtenNew(type, now->row).toUtf8();
    write(db, type, line);
    if (!now->trashed) return;
    now->version = line.version;
    JournalLine trash = lineFor(db, type, *now);
    trash.arrived = line.arrived; // on the same way as the record, or it would be there first
    trash.kind = HistoryEntry::Kind::Trash;
    trash.trashes = true;
    write(db, type, trash);
}
} // namespace

void remember(Database &db)
{
    for (const RecordType *type : recordTypes())
        db.run(u"INSERT OR REPLACE INTO central_before (record_table, record, version) SELECT ?, id, central_version FROM %1 WHERE central_version > 0"_s.arg(QLatin1String(type->table)), {QLatin1String(type->table)});
}

void defend(Database &db, const RecordType &type, const Central::Loaded &row)
{
    const auto was = db.value(u"SELECT version FROM central_before WHERE record_table = ? AND record = ?"_s, {QLatin1String(type.table), row.record});
    if (!was || row.version > was->toLongLong()) return;
    const auto now = recordsql::find(db, type, row.record);
    if (!now) return;
    const QList<qsizetype> fields = differing(db, type, *now, ofLoaded(type, row));
    if (fields.isEmpty()) return;
    JournalLine line = lineFor(db, type, *now);
    Changes told;
    for (const qsizetype i : fields) {
        const Field &f = type.fields[static_cast<size_t>(i)];
        line.changes << HistoryEntry::FieldChange{f.column, now->row.at(i), now->row.at(i)};
        told << HistoryEntry::FieldChange{f.column, f.typed(QVariant()), now->row.at(i)};
    }
    line.centralFields = journal::written(type, told).toUtf8();
    write(db, type, line);
}

void sendRest(Database &db, const RecordType &type)
{
    const QString table = QLatin1String(type.table);
    QStringList records;
    for (Rows rows = db.run(u"SELECT b.record FROM central_before b JOIN %1 t ON t.id = b.record WHERE b.record_table = ? AND t.central_version = 0"
                            " AND NOT EXISTS (SELECT 1 FROM journal j WHERE j.record = b.record AND j.record_table = b.record_table AND j.kind = 'create' AND j.number NOT IN (SELECT number FROM withheld)"
                            " AND ((j.arrived = 0 AND j.number > (SELECT sent_through FROM central)) OR j.number IN (SELECT number FROM resent) OR j.number IN (SELECT number FROM refused))) ORDER BY t.number"_s.arg(table), {table}); rows.next();)
        records << rows.value(0).toString();
    for (const QString &record : std::as_const(records)) sendWhole(db, type, record);
    db.run(u"DELETE FROM central_before WHERE record_table = ?"_s, {table});
}

} // namespace syncing::lineless
