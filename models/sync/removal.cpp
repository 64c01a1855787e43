#include "models/sync/removal.h"
#include "models/records/attachment.h"
#include "models/records/candidacy.h"
#include "models/records/catalogue.h"
#include "models/records/person.h"
#include "models/store/database.h"
#include "models/store/recordsql.h"
#include "models/store/searchindex.h"
#include "models/sync/pending.h"

using namespace Qt::StringLiterals;

namespace syncing::removal {

namespace {
// The types whose names are searched with a slip.
bool isFoundIn(Database &db, const QString &word)
{
    for (const RecordType *type : recordTypes())
        if (db.value(u"SELECT 1 FROM %1_words WHERE %1_words MATCH ? LIMIT 1"_s.arg(QLatin1String(type->table)), {u'"' + word + u'"'})) return true;
    return false;
}

void forgetWords(Database &db, const RecordType &type, const Row &row)
{
    for (const QString &word : searchindex::nameWords(type, row))
        if (!isFoundIn(db, word)) db.run(u"DELETE FROM name_word WHERE word = ?"_s, {word});
}

// With the last file that has them, whether or not a candidacy still names them as its photo.
void forgetBytes(Database &db, const QString &fingerprint)
{
    if (!fingerprint.isEmpty()) db.run(u"DELETE FROM content WHERE fingerprint = ? AND NOT EXISTS (SELECT 1 FROM attachment WHERE content = ?)"_s, {fingerprint, fingerprint});
}

// A photo chosen with an earlier version is no file: its bytes are here for the candidacy alone, and go with it.
void forgetPhoto(Database &db, const QString &fingerprint)
{
    if (!fingerprint.isEmpty())
        db.run(u"DELETE FROM content WHERE fingerprint = ? AND NOT EXISTS (SELECT 1 FROM attachment WHERE content = ?) AND NOT EXISTS (SELECT 1 FROM candidacy WHERE photo = ?)"_s, {fingerprint, fingerprint, fingerprint});
}

// A form is not pulled away from under the hands; one nobody came back to is not kept for ever.
bool isBeingTyped(Database &db, const RecordType &type, const QString &record)
{
    constexpr int days = 7;
    return db.value(u"SELECT 1 FROM draft WHERE record = ? AND record_table = ? AND at > ?"_s,
                    {record, QLatin1String(type.table), recordsql::stamp(QDateTime::currentDateTimeUtc().addDays(-days))}).has_value();
}

// A file whose record got through before its bytes did: they are nowhere else.
bool hasBytesToSend(Database &db, const RecordType &type, const QString &record)
{
    return &type == &Attachment::type && db.value(u"SELECT 1 FROM attachment a JOIN content c ON c.fingerprint = a.content AND c.sent = 0 WHERE a.id = ?"_s, {record});
}

void forgetLines(Database &db, const QString &table, const QString &record)
{
    for (const auto *lines : {"refused", "resent", "doubtful", "withheld"})
        db.run(u"DELETE FROM %1 WHERE number IN (SELECT number FROM journal WHERE record = ? AND record_table = ?)"_s.arg(QLatin1String(lines)), {record, table});
    db.run(u"DELETE FROM awaited WHERE record = ?"_s, {record});
    db.run(u"DELETE FROM journal WHERE record = ? AND record_table = ?"_s, {record, table});
    for (const auto *kept : {"draft", "conflict", "central_value", "unknown_field", "central_fault", "leaving", "central_before", "kept_files"})
        db.run(u"DELETE FROM %1 WHERE record = ? AND record_table = ?"_s.arg(QLatin1String(kept)), {record, table});
}

void remove(Database &db, const RecordType &type, const QString &record)
{
    const QString table = QLatin1String(type.table);
    forgetLines(db, table, record);
    if (&type == &Person::type) {
        db.run(u"DELETE FROM not_same WHERE one = ? OR other = ?"_s, {record, record});
        db.run(u"DELETE FROM merge WHERE kept = ? OR gone = ?"_s, {record, record});
    }
    const auto number = db.value(u"SELECT number FROM %1 WHERE id = ?"_s.arg(table), {record});
    if (!number) return;
    const auto now = recordsql::find(db, type, record);
    if (&type == &Person::type) {
        db.run(u"DELETE FROM like_pair WHERE one = ?"_s, {*number});
        db.run(u"DELETE FROM like_pair WHERE other = ?"_s, {*number});
    }
    db.run(u"DELETE FROM %1_words WHERE rowid = ?"_s.arg(table), {*number});
    db.run(u"DELETE FROM %1 WHERE id = ?"_s.arg(table), {record});
    forgetWords(db, type, now->row);
    if (&type == &Attachment::type) forgetBytes(db, recordOf<Attachment>(now->row).content);
    if (&type == &Candidacy::type) forgetPhoto(db, recordOf<Candidacy>(now->row).photo);
    db.run(u"UPDATE record_mark SET moved = moved + 1"_s);
}
} // namespace

void erase(Database &db, const RecordType &type, const QString &record)
{
    remove(db, type, record);
    db.run(u"INSERT OR IGNORE INTO erasure_done (record, record_table) VALUES (?, ?)"_s, {record, QLatin1String(type.table)});
}

bool leave(Database &db, const RecordType &type, const QString &record)
{
    if (pending::hasUnsent(db, type, record) || isBeingTyped(db, type, record) || hasBytesToSend(db, type, record)) {
        db.run(u"INSERT OR IGNORE INTO leaving (record_table, record) VALUES (?, ?)"_s, {QLatin1String(type.table), record});
        db.run(u"DELETE FROM awaited WHERE record = ?"_s, {record}); // nothing more is told of it
        return false;
    }
    remove(db, type, record);
    return true;
}

QList<const RecordType *> leaveAtLast(Database &db)
{
    QList<const RecordType *> changed;
    QList<std::pair<QByteArray, QString>> waiting;
    for (Rows rows = db.run(u"SELECT record_table, record FROM leaving"_s); rows.next();) waiting << std::pair(rows.value(0).toByteArray(), rows.value(1).toString());
    for (const auto &[table, record] : std::as_const(waiting))
        if (const RecordType *type = recordTypeOf(table); type && leave(db, *type, record) && !changed.contains(type)) changed << type;
    return changed;
}

void stay(Database &db, const RecordType &type, const QString &record)
{
    db.run(u"DELETE FROM leaving WHERE record_table = ? AND record = ?"_s, {QLatin1String(type.table), record});
}

void wipe(Database &db)
{
    QStringList tables;
    for (Rows rows = db.run(u"SELECT DISTINCT record_table FROM erasure_done WHERE wiped = 0"_s); rows.next();) tables << rows.value(0).toString();
    if (tables.isEmpty()) return;
    for (const QString &table : std::as_const(tables)) db.run(u"INSERT INTO %1_words (%1_words) VALUES ('optimize')"_s.arg(table));
    bool busy = true;
    for (Rows rows = db.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); rows.next();) busy = rows.value(0).toBool();
    if (!busy) db.run(u"UPDATE erasure_done SET wiped = 1 WHERE wiped = 0"_s);
}

} // namespace syncing::removal
