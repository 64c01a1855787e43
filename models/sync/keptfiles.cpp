#include "models/sync/keptfiles.h"
#include "models/records/candidacy.h"
#include "models/records/catalogue.h"
#include "models/records/familyrequest.h"
#include "models/records/person.h"
#include "models/store/database.h"
#include "models/store/recordsql.h"
#include "models/store/store.h"
#include "models/store/worker.h"

using namespace Qt::StringLiterals;

namespace syncing::keptfiles {

namespace {
using Owner = std::pair<QByteArray, QString>;

// The files of a person are those of their candidacy too; those of a request, those of the family it is for.
QList<Owner> ownersOf(Database &db, const RecordType &type, const QString &record)
{
    QList<Owner> owners{{type.table, record}};
    if (&type == &Person::type)
        for (Rows rows = db.run(u"SELECT id FROM candidacy WHERE person = ?"_s, {record}); rows.next();) owners << Owner{Candidacy::type.table, rows.value(0).toString()};
    if (&type != &Person::type)
        if (const auto now = recordsql::find(db, type, record))
            for (qsizetype i = 0; const Field &f : type.fields)
                for (const auto &[table, id] : f.referred(now->row.at(i++)))
                    if (table == Person::type.table && !owners.contains(Owner{table, id})) owners << Owner{table, id};
    return owners;
}

QStringList filesOf(Database &db, const RecordType &type, const QString &record)
{
    QStringList files;
    for (const auto &[table, id] : ownersOf(db, type, record))
        for (Rows rows = db.run(u"SELECT content FROM attachment WHERE owner = ? AND owner_table = ? AND content <> '' AND trashed_at IS NULL"_s, {id, QLatin1String(table)}); rows.next();)
            if (const QString fingerprint = rows.value(0).toString(); !files.contains(fingerprint)) files << fingerprint;
    return files;
}

QList<Owner> asked(Database &db)
{
    QList<Owner> all;
    for (Rows rows = db.run(u"SELECT record_table, record FROM kept_files"_s); rows.next();) all << Owner{rows.value(0).toByteArray(), rows.value(1).toString()};
    return all;
}

QSet<QString> allAsked(Database &db)
{
    QSet<QString> files;
    for (const auto &[table, record] : asked(db))
        if (const RecordType *type = recordTypeOf(table))
            for (const QString &file : filesOf(db, *type, record)) files << file;
    return files;
}

bool isHere(Database &db, const QString &fingerprint) { return db.value(u"SELECT 1 FROM content WHERE fingerprint = ?"_s, {fingerprint}).has_value(); }
} // namespace

bool isFor(const RecordType &type) { return &type == &Person::type || &type == &Candidacy::type || &type == &FamilyRequest::type; }

Kept of(Database &db, const RecordType &type, const QString &record)
{
    Kept kept;
    kept.asked = db.value(u"SELECT 1 FROM kept_files WHERE record_table = ? AND record = ?"_s, {QLatin1String(type.table), record}).has_value();
    for (const QString &fingerprint : filesOf(db, type, record)) {
        ++kept.files;
        if (isHere(db, fingerprint)) ++kept.here;
        else if (db.value(u"SELECT 1 FROM content_absent WHERE fingerprint = ?"_s, {fingerprint})) ++kept.notThere;
    }
    return kept;
}

void keep(Database &db, const RecordType &type, const QString &record)
{
    db.run(u"INSERT OR IGNORE INTO kept_files (record_table, record) VALUES (?, ?)"_s, {QLatin1String(type.table), record});
}

void letGo(Database &db, const RecordType &type, const QString &record)
{
    Transaction all(db);
    db.run(u"DELETE FROM kept_files WHERE record_table = ? AND record = ?"_s, {QLatin1String(type.table), record});
    const QSet<QString> still = allAsked(db);
    for (const QString &fingerprint : filesOf(db, type, record))
        if (!still.contains(fingerprint)) db.run(u"DELETE FROM content WHERE fingerprint = ? AND sent = 1"_s, {fingerprint});
    all.commit();
}

QStringList wanted(Database &db, int most)
{
    QStringList first, last;
    for (const QString &fingerprint : allAsked(db)) {
        if (isHere(db, fingerprint)) continue;
        (db.value(u"SELECT 1 FROM content_absent WHERE fingerprint = ?"_s, {fingerprint}) ? last : first) << fingerprint;
    }
    return (first + last).mid(0, most);
}

void notThere(Database &db, const QString &fingerprint)
{
    db.run(u"INSERT OR REPLACE INTO content_absent (fingerprint, at) VALUES (?, ?)"_s, {fingerprint, recordsql::stamp(QDateTime::currentDateTimeUtc())});
}

QStringList here(Database &db, const QStringList &fingerprints)
{
    QStringList found;
    for (const QString &one : fingerprints)
        if (isHere(db, one)) found << one;
    return found;
}

QFuture<Kept> of(Store &store, const RecordType &type, const QString &record)
{
    return store.worker().run([&type, record](Database &db) { return of(db, type, record); });
}

QFuture<Kept> set(Store &store, const RecordType &type, const QString &record, bool asked)
{
    return store.worker().run([&type, record, asked](Database &db) {
        if (asked) keep(db, type, record);
        else letGo(db, type, record);
        return of(db, type, record);
    });
}

QFuture<QStringList> here(Store &store, const QStringList &fingerprints)
{
    return store.worker().run([fingerprints](Database &db) { return here(db, fingerprints); });
}

} // namespace syncing::keptfiles
