#include "models/sync/files.h"
#include "models/store/contents.h"
#include "models/store/database.h"
#include "models/store/recordsql.h"

using namespace Qt::StringLiterals;

namespace syncing::files {

namespace {
QStringList texts(Rows &&rows)
{
    QStringList found;
    while (rows.next()) found << rows.value(0).toString();
    return found;
}
} // namespace

QStringList toSend(Database &db, int most)
{
    return texts(db.run(u"SELECT c.fingerprint FROM content c WHERE c.sent = 0 AND EXISTS (SELECT 1 FROM attachment a WHERE a.content = c.fingerprint AND a.content <> '')"
                        " ORDER BY c.tried_at, c.added_at LIMIT ?"_s, {most}));
}

void tried(Database &db, const QString &fingerprint)
{
    db.run(u"UPDATE content SET tried_at = ? WHERE fingerprint = ?"_s, {recordsql::stamp(QDateTime::currentDateTimeUtc()), fingerprint});
}

void sent(Database &db, const QString &fingerprint) { db.run(u"UPDATE content SET sent = 1 WHERE fingerprint = ?"_s, {fingerprint}); }

QStringList absent(Database &db, int most)
{
    return texts(db.run(u"SELECT DISTINCT a.content FROM attachment a WHERE a.content <> '' AND a.trashed_at IS NULL"
                        " AND NOT EXISTS (SELECT 1 FROM content c WHERE c.fingerprint = a.content) ORDER BY a.number DESC LIMIT ?"_s, {most}));
}

bool keep(Database &db, const QString &fingerprint, const QByteArray &bytes)
{
    if (contents::fingerprintOf(bytes) != fingerprint) return false;
    db.run(u"DELETE FROM content_absent WHERE fingerprint = ?"_s, {fingerprint});
    db.run(u"INSERT INTO content (fingerprint, added_at, bytes, sent) VALUES (?, ?, ?, 1) ON CONFLICT (fingerprint) DO UPDATE SET sent = 1"_s,
           {fingerprint, recordsql::stamp(QDateTime::currentDateTimeUtc()), bytes});
    return true;
}

} // namespace syncing::files
