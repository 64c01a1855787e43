#include "models/sync/queue.h"
#include "models/records/catalogue.h"
#include "models/records/failure.h"
#include "models/store/database.h"
#include "models/store/recordsql.h"
#include "models/sync/givingup.h"
#include "models/sync/journallines.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace syncing::queue {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SyncQueue)
};

constexpr auto columns = "SELECT j.number, j.record_table, j.record, j.kind, j.trashes, j.conflict, j.fields, j.at, coalesce(o.full_name, j.operator)";

QString whatIn(const RecordType *type, const Rows &rows)
{
    if (!rows.isNull(5)) return Words::tr("Decision between two changes");
    if (!rows.isNull(4)) return rows.value(4).toBool() ? Words::tr("Moved to the trash") : Words::tr("Restored from the trash");
    if (rows.value(3).toString() == u"create"_s) return Words::tr("New record");
    QStringList labels;
    const QJsonObject fields = QJsonDocument::fromJson(rows.value(6).toByteArray()).object();
    for (auto it = fields.begin(); type && it != fields.end(); ++it)
        if (const auto at = type->find(it.key().toLatin1()))
            if (const Field &f = type->fields[static_cast<size_t>(*at)]; f.isShown()) labels << type->translated(f.label);
    return labels.isEmpty() ? Words::tr("Particulars kept by the program") : labels.join(u", "_s);
}

QString whyOf(const QString &code)
{
    if (code == u"not-allowed"_s) return Words::tr("Whoever made this change may not make it in this record. A supervisor can make it.");
    if (code == u"invalid"_s) return Words::tr("The central database does not accept the value. Correct it in the record; the correction is sent by itself.");
    if (code == u"missing"_s) return Words::tr("The record, or one it refers to, is not in the central database.");
    if (code == u"not-known"_s) return Words::tr("The central database does not know this kind of record or field yet: it is older than this program.");
    return Words::tr("The central database did not take this change.");
}

Unsent unsentIn(Database &db, const Rows &rows)
{
    Unsent one;
    one.number = rows.value(0).toLongLong();
    one.table = rows.value(1).toByteArray();
    one.record = rows.value(2).toString();
    const RecordType *type = recordTypeOf(one.table);
    if (type) one.title = recordsql::titles(db, *type, {one.record}).value(one.record, type->shownName());
    one.what = whatIn(type, rows);
    one.since = recordsql::instant(rows.value(7));
    one.author = rows.value(8).toString();
    return one;
}

QList<Unsent> refusedOnes(Database &db, qint64 offset, qint64 limit)
{
    QList<Unsent> found;
    for (Rows rows = db.run(QLatin1String(columns) + u", r.code, r.again FROM refused r JOIN journal j ON j.number = r.number LEFT JOIN operator o ON o.id = j.operator"
                                                     " ORDER BY r.number LIMIT ? OFFSET ?"_s, {limit, offset}); rows.next();) {
        Unsent one = unsentIn(db, rows);
        one.refused = true;
        one.why = rows.value(10).toBool() ? Words::tr("It is sent once more with the next exchange.") : whyOf(rows.value(9).toString());
        found << one;
    }
    return found;
}

QList<Unsent> waitingOnes(Database &db, const QString &from, const QString &why, qint64 offset, qint64 limit)
{
    QList<Unsent> found;
    if (limit <= 0) return found;
    for (Rows rows = db.run(QLatin1String(columns) + from + u" ORDER BY j.number LIMIT ? OFFSET ?"_s, {limit, offset}); rows.next();) {
        Unsent one = unsentIn(db, rows);
        one.why = why;
        found << one;
    }
    return found;
}

qint64 number(Database &db, const QString &sql) { return db.value(sql).value_or(0).toLongLong(); }

qint64 countOf(Database &db, const char *table) { return number(db, u"SELECT count(*) FROM "_s + QLatin1String(table)); }
} // namespace

QList<Unsent> list(Database &db, qint64 offset, qint64 limit)
{
    QList<Unsent> found;
    struct Part {
        qint64 size;
        std::function<QList<Unsent>(qint64, qint64)> read;
    };
    const QString who = u" LEFT JOIN operator o ON o.id = j.operator "_s;
    const QString lost = Words::tr("The central database was restored from a backup and had lost it. It is sent again with the next exchange.");
    const QString waits = Words::tr("It is sent with the next exchange.");
    const Part parts[] = {
        {countOf(db, "refused"), [&](qint64 from, qint64 most) { return refusedOnes(db, from, most); }},
        {countOf(db, "resent"), [&](qint64 from, qint64 most) { return waitingOnes(db, u" FROM resent r JOIN journal j ON j.number = r.number"_s + who, lost, from, most); }},
        {std::numeric_limits<qint64>::max(), [&](qint64 from, qint64 most) { return waitingOnes(db, u" FROM journal j"_s + who + u"WHERE "_s + QLatin1String(unsent), waits, from, most); }},
    };
    for (const Part &part : parts) {
        const qint64 left = limit - found.size();
        if (left > 0 && offset < part.size) found += part.read(offset, left);
        offset = qMax<qint64>(0, offset - part.size);
    }
    return found;
}

qint64 count(Database &db)
{
    const Counts all = counts(db);
    return all.toSend + all.refused;
}

Counts counts(Database &db)
{
    Counts all;
    {
        Rows rows = db.run(u"SELECT synced_at, clock_offset FROM central"_s);
        if (!rows.next()) return all;
        all.joined = true;
        all.lastSync = recordsql::instant(rows.value(0));
        all.clockOffset = rows.value(1).toLongLong();
    }
    Rows rows = db.run(u"SELECT (SELECT count(*) FROM journal j WHERE %1) + (SELECT count(*) FROM resent), (SELECT count(*) FROM refused),"
                       " (SELECT count(*) FROM conflict WHERE state = 'open' AND decided_here = 0), (SELECT count(*) FROM central_fault),"
                       " (SELECT count(*) FROM content c WHERE c.sent = 0 AND EXISTS (SELECT 1 FROM attachment a WHERE a.content = c.fingerprint AND a.content <> '')),"
                       " (SELECT j.at FROM resent r JOIN journal j ON j.number = r.number ORDER BY r.number LIMIT 1), (SELECT j.at FROM journal j WHERE %1 ORDER BY j.number LIMIT 1)"_s.arg(QLatin1String(unsent)));
    rows.next();
    all.toSend = rows.value(0).toLongLong();
    all.refused = rows.value(1).toLongLong();
    all.conflicts = rows.value(2).toLongLong();
    all.faults = rows.value(3).toLongLong();
    all.files = rows.value(4).toLongLong();
    all.oldest = recordsql::instant(rows.isNull(5) ? rows.value(6) : rows.value(5));
    return all;
}

void tryAgain(Database &db, qint64 line) { db.run(u"UPDATE refused SET again = 1 WHERE number = ?"_s, {line}); }

void tryAllAgain(Database &db) { db.run(u"UPDATE refused SET again = 1"_s); }

void giveUp(Database &db, qint64 line, const Author &author)
{
    Transaction all(db);
    giveUpLine(db, line, author);
    all.commit();
}

} // namespace syncing::queue
