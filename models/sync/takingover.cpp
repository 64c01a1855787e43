#include "models/sync/takingover.h"
#include "models/store/database.h"
#include "models/store/journal.h"
#include "models/store/protocol.h"
#include "models/store/recordsql.h"
#include "models/store/searchindex.h"
#include "models/sync/fieldvalues.h"
#include "models/sync/pending.h"
#include "models/sync/unknownfields.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace syncing {

namespace {
JournalLine lineOf(const TakingOver &over, qint64 version)
{
    JournalLine line;
    line.arrived = !over.givenUp;
    line.kind = over.givenUp ? HistoryEntry::Kind::Undo : over.kind;
    line.table = over.type->table;
    line.record = over.record;
    line.baseVersion = version - 1;
    line.version = version;
    line.at = over.origin.at.isValid() ? over.origin.at : QDateTime::currentDateTimeUtc();
    line.author = {over.origin.author, over.origin.site};
    line.device = over.origin.device;
    line.mark = over.mark;
    return line;
}

QJsonObject jsonOf(const RecordType &type, const QList<HistoryEntry::FieldChange> &changes)
{
    return QJsonDocument::fromJson(journal::written(type, changes).toUtf8()).object();
}

// What the other console changed, where it is not what that changed here.
void remember(JournalLine &line, const TakingOver &over)
{
    const QJsonObject here = jsonOf(*over.type, line.changes);
    if (!over.told.isEmpty() && over.told != here) line.centralFields = QJsonDocument(over.told).toJson(QJsonDocument::Compact);
    if (!over.asked.isEmpty() && over.asked != here) line.asked = QJsonDocument(over.asked).toJson(QJsonDocument::Compact);
}

// The other parts of a unit come along with one of them and stay as they were.
QJsonObject changed(const QJsonObject &fields)
{
    QJsonObject found = fields;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        if (const QJsonArray pair = it->toArray(); pair.at(0) == pair.at(1)) found.remove(it.key());
    return found;
}

void insert(Database &db, const TakingOver &over, const Row &row, bool trashed)
{
    const RecordType &type = *over.type;
    JournalLine line = lineOf(over, 1);
    line.changes = journal::difference(type, blankRow(type, over.record), row);
    const QString stamp = recordsql::stamp(line.at);
    QVariantList values;
    for (qsizetype i = 0; const Field &f : type.fields) values << f.stored(row.at(i++));
    db.run(recordsql::insert(type), values << 1 << stamp << recordsql::titleKey(type, row));
    db.run(u"UPDATE %1 SET central_version = ?, trashed_at = ? WHERE id = ?"_s.arg(QLatin1String(type.table)), {over.version, trashed ? QVariant(stamp) : QVariant(), over.record});
    if (over.kind != HistoryEntry::Kind::Create) line.changes.clear(); // it was made before it came to be seen here
    journal::append(db, type, line);
    if (*type.numbered) protocol::avoid(db, {row.at(type.indexOf(type.numbered)).toString()});
    searchindex::refresh(db, type, {row, 1, line.at, trashed});
}

void moveOn(Database &db, const TakingOver &over)
{
    const QString table = QLatin1String(over.type->table);
    if (over.version > 0) db.run(u"UPDATE %1 SET central_version = ? WHERE id = ?"_s.arg(table), {over.version, over.record});
    db.run(u"DELETE FROM awaited WHERE record = ? AND central_version <= ?"_s, {over.record, over.version});
}
} // namespace

void add(TakingOver &over, const QString &column, const QJsonValue &json)
{
    const auto at = over.type->find(column.toLatin1());
    if (at && *at == 0) return; // the id
    const auto value = at ? valueIn(over.type->fields[static_cast<size_t>(*at)], json) : std::nullopt;
    if (value) over.values.insert(*at, *value);
    else over.unknown.insert(column, json);
}

TakingOver ofEntry(const RecordType &type, const Entry &entry)
{
    TakingOver over{&type, entry.record, entry.version, {}, {}, {}, HistoryEntry::Kind::Change, entry.mark, changed(entry.fields), entry.asked, entry.origin};
    if (over.asked.isEmpty() && over.told != entry.fields) over.asked = entry.fields;
    for (auto it = entry.fields.begin(); it != entry.fields.end(); ++it) add(over, it.key(), it->toArray().at(1));
    if (entry.kind == Entry::Kind::Create) over.kind = HistoryEntry::Kind::Create;
    if (entry.kind == Entry::Kind::Trash) over.kind = HistoryEntry::Kind::Trash, over.trashed = true;
    if (entry.kind == Entry::Kind::Restore) over.kind = HistoryEntry::Kind::Restore, over.trashed = false;
    return over;
}

TakingOver ofImage(const RecordType &type, const Image &image)
{
    TakingOver over{&type, image.record, image.version, {}, image.trashed, {}, HistoryEntry::Kind::Change, {}, {}, {}, {}};
    for (auto it = image.fields.begin(); it != image.fields.end(); ++it) add(over, it.key(), it.value());
    return over;
}

std::optional<qint64> centralVersion(Database &db, const RecordType &type, const QString &record)
{
    const auto version = db.value(u"SELECT central_version FROM %1 WHERE id = ?"_s.arg(QLatin1String(type.table)), {record});
    return version ? std::optional(version->toLongLong()) : std::nullopt;
}

bool writeOver(Database &db, const Record &now, const TakingOver &over)
{
    const RecordType &type = *over.type;
    Row row = now.row;
    for (auto it = over.values.cbegin(); it != over.values.cend(); ++it) row[it.key()] = it.value();
    JournalLine line = lineOf(over, now.version + 1);
    line.changes = journal::difference(type, now.row, row);
    const bool trashed = over.trashed.value_or(now.trashed), moved = trashed != now.trashed;
    const bool known = over.mark.isEmpty() || db.value(u"SELECT 1 FROM journal WHERE mark = ? LIMIT 1"_s, {over.mark});
    // Somebody else's trash is history, and theirs to send again, also where the record is in the trash here already.
    const bool trashing = !over.mark.isEmpty() && (over.kind == HistoryEntry::Kind::Trash || over.kind == HistoryEntry::Kind::Restore);
    if (line.changes.isEmpty() && !moved && (known || (over.told.isEmpty() && !trashing))) return false;
    if (trashing && !known) line.trashes = over.kind == HistoryEntry::Kind::Trash;
    if (known) line.mark.clear(); // it is on record here already, under the line it was typed in
    if (moved) {
        line.trashes = trashed;
        if (over.mark.isEmpty() && !over.givenUp) line.kind = trashed ? HistoryEntry::Kind::Trash : HistoryEntry::Kind::Restore;
    }
    remember(line, over);
    const QString stamp = recordsql::stamp(line.at);
    QList<qsizetype> fields;
    QVariantList values;
    for (const auto &change : std::as_const(line.changes)) {
        const qsizetype i = type.indexOf(change.column.constData());
        fields << i;
        values << type.fields[static_cast<size_t>(i)].stored(change.to);
    }
    db.run(recordsql::update(type, fields), values << line.version << stamp << recordsql::titleKey(type, row) << over.record);
    if (moved) db.run(u"UPDATE %1 SET trashed_at = ? WHERE id = ?"_s.arg(QLatin1String(type.table)), {trashed ? QVariant(stamp) : QVariant(), over.record});
    journal::append(db, type, line);
    if (over.givenUp) db.run(u"INSERT INTO withheld (number) VALUES (?)"_s, {line.number});
    searchindex::refresh(db, type, {row, line.version, line.at, trashed});
    return true;
}

bool takeOver(Database &db, const TakingOver &over)
{
    const RecordType &type = *over.type;
    unknownfields::take(db, over);
    const auto now = recordsql::find(db, type, over.record);
    if (!now) {
        Row row = blankRow(type, over.record);
        for (auto it = over.values.cbegin(); it != over.values.cend(); ++it) row[it.key()] = it.value();
        insert(db, over, row, over.trashed.value_or(false));
        return true;
    }
    const pending::Pending front = pending::of(db, type, over.record, over.version);
    TakingOver free = over;
    QSet<QString> settled;
    for (auto it = over.values.cbegin(); it != over.values.cend(); ++it) {
        const Field &f = type.fields[static_cast<size_t>(it.key())];
        if (front.typed.contains(it.key())) pending::keep(db, type, over.record, QLatin1String(f.column), f.toJson(it.value()), over.version);
        else settled << QLatin1String(f.column);
        if (front.typed.contains(it.key()) || front.awaited.contains(it.key())) free.values.remove(it.key());
    }
    if (over.trashed) {
        if (front.trash) pending::keep(db, type, over.record, QLatin1String(pending::trash), *over.trashed, over.version);
        else settled << QLatin1String(pending::trash);
        if (front.trash || front.awaitedTrash) free.trashed.reset();
    }
    pending::forget(db, type, over.record, settled);
    const bool changed = writeOver(db, *now, free);
    moveOn(db, over);
    return changed;
}

} // namespace syncing
