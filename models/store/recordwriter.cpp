#include "models/store/recordwriter.h"
#include "models/records/catalogue.h"
#include "models/records/failure.h"
#include "models/store/bookings.h"
#include "models/store/drafts.h"
#include "models/store/merge.h"
#include "models/store/onecandidacy.h"
#include "models/store/oneusername.h"
#include "models/store/protocol.h"
#include "models/store/recordsql.h"
#include "models/store/searchindex.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using Kind = HistoryEntry::Kind;

QString notSaved() { return QCoreApplication::translate("Store", "Nothing was saved."); }

JournalLine lineFor(const RecordType &type, const QString &id, Kind kind, const Author &author)
{
    JournalLine line;
    line.kind = kind;
    line.table = type.table;
    line.record = id;
    line.author = author;
    line.at = QDateTime::currentDateTimeUtc();
    return line;
}

void requireNoProblem(const RecordType &type, const Row &row)
{
    QStringList texts;
    for (const Problem &problem : type.problems(row)) texts << problem.text;
    if (!texts.isEmpty()) throw Failure(notSaved(), texts.join(u' '), QCoreApplication::translate("Store", "Correct this and save again."));
}

void requireReferences(Database &db, const RecordType &type, const QList<HistoryEntry::FieldChange> &changes)
{
    for (const auto &change : changes) {
        const Field &f = type.field(change.column.constData());
        const auto before = f.referred(change.from);
        for (const auto &[table, id] : f.referred(change.to)) {
            if (before.contains(std::pair(table, id))) continue; // it was there and may stay
            const auto target = db.value(u"SELECT trashed_at IS NULL FROM %1 WHERE id = ?"_s.arg(QLatin1String(table)), {id});
            if (!target) throw Failure(notSaved(), QCoreApplication::translate("Store", "%1: the record chosen does not exist any more.").arg(type.translated(f.label)), QCoreApplication::translate("Store", "Choose another one."));
            if (!target->toBool()) throw Failure(notSaved(), QCoreApplication::translate("Store", "%1: the record chosen is in the trash.").arg(type.translated(f.label)), QCoreApplication::translate("Store", "Restore it, or choose another one."));
        }
    }
}

// What only one record may have at a time; before is empty where the row counts from now on.
void requireFree(Database &db, const RecordType &type, const Row &before, const Row &row)
{
    bookings::require(db, type, before, row);
    onecandidacy::require(db, type, before, row);
    oneusername::require(db, type, before, row);
}

qint64 create(Database &db, const RecordType &type, const Row &row, JournalLine line)
{
    Row blank;
    for (const Field &f : type.fields) blank << f.typed(QVariant());
    line.changes = journal::difference(type, blank, row);
    // The id is on the line itself.
    line.changes.removeIf([](const auto &change) { return change.column == "id"; });
    line.version = 1;
    requireReferences(db, type, line.changes);
    requireFree(db, type, {}, row);
    QVariantList values;
    for (qsizetype i = 0; const Field &f : type.fields) values << f.stored(row.at(i++));
    values << 1 << recordsql::stamp(line.at) << recordsql::titleKey(type, row);
    db.run(recordsql::insert(type), values);
    journal::append(db, type, line);
    searchindex::refresh(db, type, {row, 1, line.at, false});
    return line.action;
}

// Part of an action that other saves make up with it; action 0 begins one, and holds it afterwards.
Saved saveInto(Database &db, const RecordType &type, const Row &typed, qint64 baseVersion, const Author &author, qint64 &action)
{
    Row row = type.tidied(typed);
    const QString id = type.idOf(row);
    Transaction all(db);
    Saved result;
    const auto now = recordsql::find(db, type, id);
    JournalLine line = lineFor(type, id, now ? Kind::Change : Kind::Create, author);
    line.action = action;
    if (!now) {
        if (baseVersion > 0) throw Failure(notSaved(), QCoreApplication::translate("Store", "The record does not exist any more."));
        if (type.derived) row = type.derived(row);
        requireNoProblem(type, row);
        if (*type.numbered) row[type.indexOf(type.numbered)] = protocol::next(db, author.siteId);
        action = create(db, type, row, line);
        result = {1, true};
    } else {
        // A number once given stays, whatever the form that began without it says.
        if (*type.numbered) row[type.indexOf(type.numbered)] = now->row.at(type.indexOf(type.numbered));
        if (now->version != baseVersion) row = mergedSince(db, type, row, *now, baseVersion);
        if (type.derived) row = type.derived(row);
        result = {now->version, !journal::difference(type, now->row, row).isEmpty()};
        if (result.changed) {
            if (now->trashed) throw Failure(notSaved(), QCoreApplication::translate("Store", "The record is in the trash."), QCoreApplication::translate("Store", "Restore it first."));
            requireNoProblem(type, row);
            line.baseVersion = baseVersion;
            action = recordwriter::replace(db, type, *now, row, line);
            ++result.version;
        }
    }
    all.commit();
    return result;
}
} // namespace

namespace recordwriter {

qint64 replace(Database &db, const RecordType &type, const Record &now, const Row &row, JournalLine line)
{
    const auto named = line.changes;
    line.changes = journal::difference(type, now.row, row);
    requireReferences(db, type, line.changes);
    if (!now.trashed) requireFree(db, type, now.row, row);
    QList<qsizetype> fields;
    QVariantList values;
    for (const auto &change : line.changes) {
        const qsizetype i = type.indexOf(change.column.constData());
        fields << i;
        values << type.fields[static_cast<size_t>(i)].stored(change.to);
    }
    for (const auto &change : named)
        if (std::ranges::find(line.changes, change.column, &HistoryEntry::FieldChange::column) == line.changes.end()) line.changes << change;
    line.version = now.version + 1;
    values << line.version << recordsql::stamp(line.at) << recordsql::titleKey(type, row) << line.record;
    db.run(recordsql::update(type, fields), values);
    journal::append(db, type, line);
    searchindex::refresh(db, type, {row, line.version, line.at, now.trashed});
    return line.action;
}

Saved save(Database &db, const RecordType &type, const Row &typed, qint64 baseVersion, const Author &author, const QDateTime &asked)
{
    Transaction all(db);
    const Saved result = saveBeside(db, type, typed, baseVersion, author);
    drafts::discard(db, author.operatorId, type.idOf(typed), asked);
    all.commit();
    return result;
}

Saved saveBeside(Database &db, const RecordType &type, const Row &typed, qint64 baseVersion, const Author &author)
{
    qint64 action = 0;
    return saveInto(db, type, typed, baseVersion, author, action);
}

QList<Saved> saveTogether(Database &db, const QList<RecordSave> &records, const Author &author)
{
    Transaction all(db);
    qint64 action = 0;
    QList<Saved> results;
    for (const RecordSave &record : records) results << saveInto(db, *record.type, record.row, record.baseVersion, author, action);
    all.commit();
    return results;
}

qint64 setTrashed(Database &db, const RecordType &type, const QString &id, bool trashed, JournalLine line)
{
    auto record = recordsql::find(db, type, id);
    if (!record || record->trashed == trashed) return line.action;
    if (!trashed) requireFree(db, type, {}, record->row);
    line.baseVersion = record->version;
    line.version = ++record->version;
    line.trashes = trashed;
    record->trashed = trashed;
    const QString stamp = recordsql::stamp(line.at);
    db.run(u"UPDATE %1 SET trashed_at = ?, version = ?, changed_at = ? WHERE id = ?"_s.arg(QLatin1String(type.table)),
           {trashed ? QVariant(stamp) : QVariant(), line.version, stamp, id});
    journal::append(db, type, line);
    searchindex::refresh(db, type, *record);
    return line.action;
}

void trash(Database &db, const RecordType &type, const QStringList &ids, const Author &author)
{
    Transaction all(db);
    JournalLine line = lineFor(type, {}, Kind::Trash, author);
    for (const QString &id : ids) {
        line.record = id;
        line.action = setTrashed(db, type, id, true, line);
    }
    all.commit();
}

void restore(Database &db, const RecordType &type, const QStringList &ids, const Author &author)
{
    Transaction all(db);
    JournalLine line = lineFor(type, {}, Kind::Restore, author);
    for (const QString &id : ids) {
        line.record = id;
        line.action = setTrashed(db, type, id, false, line);
    }
    all.commit();
}

} // namespace recordwriter
