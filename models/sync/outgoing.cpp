#include "models/records/catalogue.h"
#include "models/store/database.h"
#include "models/store/recordsql.h"
#include "models/sync/conflictstore.h"
#include "models/sync/journallines.h"
#include "models/sync/pending.h"
#include "models/sync/removal.h"
#include "models/sync/replica.h"
#include "models/sync/takingover.h"
#include "models/sync/unchecked.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace syncing::replica {

namespace {
constexpr qsizetype bytesEach = 64 * 1024 / 50; // on average

bool hasDoubtful(Database &db) { return db.value(u"SELECT 1 FROM doubtful LIMIT 1"_s).has_value(); }

// What became of a batch, written down change by change.
class Answers {
public:
    explicit Answers(Database &db) : m_db(db) {}

    void take(const Op &op, const Outcome &outcome)
    {
        const qint64 line = lineOf(m_db, op.mark);
        const RecordType *type = recordTypeOf(op.table);
        if (line == 0) return;
        m_answered << line;
        if (outcome.result == Outcome::Result::Refused) return refuse(line, op, outcome);
        for (const auto *table : {"refused", "resent"}) m_db.run(u"DELETE FROM %1 WHERE number = ?"_s.arg(QLatin1String(table)), {line});
        if (!type) return; // of a program that was here before
        settleRefused(m_db, op, line);
        if (outcome.result == Outcome::Result::Erased) return erase(*type, op.record);
        if (!op.conflict.isEmpty() && outcome.result == Outcome::Result::Conflict) {
            conflictstore::reopen(m_db, op.conflict);
            m_db.run(u"UPDATE central SET conflicts_wanted = 1"_s); // a central that went back in time may not know it any more
        }
        hold(*type, op, outcome);
        if (outcome.version > centralVersion(m_db, *type, op.record).value_or(0))
            m_db.run(u"INSERT OR REPLACE INTO awaited (number, record, central_version) VALUES (?, ?, ?)"_s, {line, op.record, outcome.version});
        touch(*type, op.record);
    }

    QList<const RecordType *> finish()
    {
        moveSentThrough(m_db, m_answered);
        for (const auto &[type, record] : std::as_const(m_touched))
            if (pending::settle(m_db, *type, record)) note(*type);
        removal::leaveAtLast(m_db);
        return m_changed;
    }
    bool hasErased() const { return m_erased; }

private:
    void refuse(qint64 line, const Op &op, const Outcome &outcome)
    {
        m_db.run(u"DELETE FROM resent WHERE number = ?"_s, {line});
        // Somebody else's change that a central which lost it does not take from this login: it is theirs to send, and nothing to wait for
        // here. A whole record it may not make may be nowhere else: a person is to know.
        const bool isWhole = op.kind == Op::Kind::Create && outcome.code != u"missing"_s;
        if (!isWhole && m_db.value(u"SELECT arrived FROM journal WHERE number = ?"_s, {line}).value_or(0).toBool()) return letGo(line, op);
        m_db.run(u"INSERT OR REPLACE INTO refused (number, code, detail, at, again) VALUES (?, ?, ?, ?, 0)"_s,
                 {line, outcome.code.isNull() ? u""_s : outcome.code, outcome.detail.isNull() ? u""_s : outcome.detail, recordsql::stamp(QDateTime::currentDateTimeUtc())});
        if (!op.conflict.isEmpty()) conflictstore::reopen(m_db, op.conflict);
    }
    void letGo(qint64 line, const Op &op)
    {
        m_db.run(u"DELETE FROM refused WHERE number = ?"_s, {line});
        const RecordType *type = recordTypeOf(op.table);
        if (!type) return;
        touch(*type, op.record);
        // It is there, and not for this login to see any more.
        if (op.kind == Op::Kind::Create && removal::leave(m_db, *type, op.record)) note(*type);
    }
    void erase(const RecordType &type, const QString &record)
    {
        removal::erase(m_db, type, record);
        m_erased = true;
        note(type);
    }
    // What the central holds now in the fields of the change.
    void hold(const RecordType &type, const Op &op, const Outcome &outcome)
    {
        for (auto it = op.fields.begin(); it != op.fields.end(); ++it) {
            const QJsonValue value = outcome.kept.contains(it.key()) ? outcome.kept.value(it.key()) : it->toArray().at(1);
            pending::keep(m_db, type, op.record, it.key(), value, outcome.version);
        }
        if (op.kind == Op::Kind::Trash || op.kind == Op::Kind::Restore) pending::keep(m_db, type, op.record, QLatin1String(pending::trash), outcome.trashed, outcome.version);
    }
    void touch(const RecordType &type, const QString &record)
    {
        if (const auto one = std::pair(&type, record); !m_touched.contains(one)) m_touched << one;
    }
    void note(const RecordType &type)
    {
        if (!m_changed.contains(&type)) m_changed << &type;
    }

    Database &m_db;
    QSet<qint64> m_answered;
    QList<std::pair<const RecordType *, QString>> m_touched;
    QList<const RecordType *> m_changed;
    bool m_erased = false;
};
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
    for (const Sendable &line : std::as_const(lines)) {
        bytes += QJsonDocument(line.op.fields).toJson(QJsonDocument::Compact).size();
        if (!ops.isEmpty() && (bytes > most * bytesEach || ops.size() >= most)) break;
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
    QList<std::pair<const RecordType *, QString>> held;
    for (Rows rows = db.run(u"SELECT DISTINCT v.record_table, v.record FROM central_value v JOIN journal j ON j.record = v.record AND j.record_table = v.record_table"
                            " JOIN withheld w ON w.number = j.number ORDER BY 1, 2"_s); rows.next();)
        if (const RecordType *type = recordTypeOf(rows.value(0).toByteArray())) held << std::pair(type, rows.value(1).toString());
    if (held.isEmpty()) return {};
    QList<const RecordType *> changed;
    Transaction all(db);
    for (const auto &[type, record] : std::as_const(held))
        if (pending::settle(db, *type, record) && !changed.contains(type)) changed << type;
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
        Answers answers(db);
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
