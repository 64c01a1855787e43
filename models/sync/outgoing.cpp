#include "models/records/catalogue.h"
#include "models/store/database.h"
#include "models/sync/answers.h"
#include "models/sync/journallines.h"
#include "models/sync/removal.h"
#include "models/sync/replica.h"
#include "models/sync/unchecked.h"
#include <QSet>

using namespace Qt::StringLiterals;

namespace syncing::replica {

namespace {
constexpr qsizetype bytesEach = 64 * 1024 / 50; // on average

bool hasDoubtful(Database &db) { return db.value(u"SELECT 1 FROM doubtful LIMIT 1"_s).has_value(); }
} // namespace

QList<Op> outgoing(Database &db, int most)
{
    const auto here = joined(db);
    if (!here || hasDoubtful(db)) return {};
    QList<Sendable> lines;
    // All of these were made before what was never sent.
    lines += sendable(db, u"FROM resent r JOIN journal j ON j.number = r.number"_s, {}, here->device, most);
    lines += sendable(db, u"FROM refused r JOIN journal j ON j.number = r.number WHERE r.again = 1"_s, {}, here->device, most);
    std::ranges::sort(lines, {}, &Sendable::number);
    if (lines.size() < most) lines += sendable(db, u"FROM journal j WHERE "_s + QLatin1String(unsent), {}, here->device, most - static_cast<int>(lines.size()));
    QList<Op> ops;
    qsizetype bytes = 0;
    qint64 last = 0;
    QSet<QString> created;
    for (const Sendable &line : std::as_const(lines)) {
        bytes += line.bytes;
        if (!ops.isEmpty() && (bytes > most * bytesEach || ops.size() >= most)) break;
        // A change of what was refused is sent as its creation: not beside another one, which it would then contradict.
        if (line.op.kind == Op::Kind::Create && created.contains(line.op.record)) break;
        if (line.op.kind == Op::Kind::Create) created << line.op.record;
        ops << line.op;
        last = line.number;
    }
    db.run(u"UPDATE central SET handed_through = ? WHERE handed_through < ?"_s, {last, last});
    return ops;
}

qint64 countOutgoing(Database &db)
{
    if (!joined(db)) return 0;
    return db.value(u"SELECT (SELECT count(*) FROM resent) + (SELECT count(*) FROM refused WHERE again = 1) + (SELECT count(*) FROM journal j WHERE %1)"_s.arg(QLatin1String(unsent)))->toLongLong();
}

QList<const RecordType *> giveWay(Database &db)
{
    QList<pending::Told> held;
    for (Rows rows = db.run(u"SELECT DISTINCT v.record_table, v.record FROM central_value v JOIN journal j ON j.record = v.record AND j.record_table = v.record_table"
                            " JOIN withheld w ON w.number = j.number ORDER BY 1, 2"_s); rows.next();)
        if (const RecordType *type = recordTypeOf(rows.value(0).toByteArray())) held << pending::Told(type, rows.value(1).toString());
    if (held.isEmpty()) return {};
    Transaction all(db);
    const auto changed = pending::settle(db, held);
    all.commit();
    return changed;
}

QList<const RecordType *> apply(Database &db, const QList<Op> &sent, const QList<Outcome> &outcomes)
{
    QHash<QString, Outcome> byMark;
    for (const Outcome &outcome : outcomes) byMark.insert(outcome.mark, outcome);
    QList<const RecordType *> changed;
    bool erased = false;
    {
        Unchecked all(db);
        Answers answers(db, sent);
        for (const Op &op : sent)
            if (const auto it = byMark.constFind(op.mark); it != byMark.cend()) answers.take(op, *it);
        changed = answers.finish();
        erased = answers.hasErased();
        all.commit();
    }
    if (erased) removal::wipe(db);
    return changed;
}

} // namespace syncing::replica
