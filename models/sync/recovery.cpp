#include "models/sync/recovery.h"
#include "models/records/catalogue.h"
#include "models/store/database.h"
#include "models/sync/journallines.h"
#include "models/sync/lineless.h"
#include "models/sync/loads.h"
#include "models/sync/replica.h"
#include <QSet>

using namespace Qt::StringLiterals;

namespace syncing {

namespace recovery {

void countAnew(Database &db)
{
    lineless::remember(db);
    for (const RecordType *type : recordTypes()) db.run(u"UPDATE %1 SET central_version = 0 WHERE central_version <> 0"_s.arg(QLatin1String(type->table)));
    db.run(u"UPDATE content SET sent = 0"_s);
}

void begin(Database &db, const Welcome &welcome)
{
    db.run(u"INSERT OR IGNORE INTO doubtful (number) SELECT number FROM journal j WHERE (arrived = 1 OR number <= (SELECT sent_through FROM central))"
           " AND mark <> '' AND number NOT IN (SELECT number FROM withheld) AND number NOT IN (SELECT number FROM refused)"_s);
    // Versions counted from there on are others: only values can be compared.
    db.run(u"UPDATE journal SET central_base = 0 WHERE central_base <> 0 AND (number > (SELECT sent_through FROM central) OR number IN (SELECT number FROM doubtful)"
           " OR number IN (SELECT number FROM refused) OR number IN (SELECT number FROM resent))"_s);
    // What it would not take was kept there for a person, and may be lost with the rest.
    db.run(u"UPDATE refused SET again = 1"_s);
    db.run(u"DELETE FROM awaited"_s);
    db.run(u"DELETE FROM central_value"_s); // what it held then; what it holds now comes with the load and the answers
    countAnew(db);
    // Cards are counted anew as well; those the central lost come again with the changes that made them.
    db.run(u"UPDATE conflict SET version = 0"_s);
    db.run(u"UPDATE central SET server = ?, timeline = ?, cursor = ?, cursor_line = 0, conflicts_wanted = 1"_s, {welcome.server, welcome.timeline, welcome.stamp});
    loads::beginEverything(db, welcome.buckets);
}

} // namespace recovery

namespace replica {

QStringList doubtful(Database &db, int most)
{
    QStringList marks;
    for (Rows rows = db.run(u"SELECT j.mark FROM doubtful d JOIN journal j ON j.number = d.number ORDER BY d.number DESC LIMIT ?"_s, {most}); rows.next();) marks << rows.value(0).toString();
    return marks;
}

void apply(Database &db, const QStringList &asked, const QStringList &known)
{
    Transaction all(db);
    const QSet<QString> there(known.begin(), known.end());
    for (const QString &mark : asked) {
        const qint64 line = lineOf(db, mark);
        if (!there.contains(mark)) db.run(u"INSERT OR IGNORE INTO resent (number) SELECT number FROM doubtful WHERE number = ?"_s, {line});
        db.run(u"DELETE FROM doubtful WHERE number = ?"_s, {line});
    }
    all.commit();
}

} // namespace replica

} // namespace syncing
