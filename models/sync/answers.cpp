#include "models/sync/answers.h"
#include "models/records/catalogue.h"
#include "models/store/database.h"
#include "models/store/recordsql.h"
#include "models/sync/conflictstore.h"
#include "models/sync/journallines.h"
#include "models/sync/removal.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace syncing {

namespace {
bool isAnyIn(Database &db, const char *table) { return db.value(u"SELECT 1 FROM %1 LIMIT 1"_s.arg(QLatin1String(table))).has_value(); }
} // namespace

Answers::Answers(Database &db, const QList<Op> &sent) : m_db(db), m_anyRefused(isAnyIn(db, "refused")), m_anyResent(isAnyIn(db, "resent")) { read(sent); }

void Answers::read(const QList<Op> &sent)
{
    QJsonArray marks;
    for (const Op &op : sent) marks << op.mark;
    for (Rows rows = m_db.run(u"SELECT j.mark, j.number, j.arrived FROM json_each(?) e CROSS JOIN journal j ON j.mark = e.value WHERE j.mark <> '' ORDER BY j.number DESC"_s,
                              {QString::fromUtf8(QJsonDocument(marks).toJson(QJsonDocument::Compact))}); rows.next();)
        m_lines.insert(rows.value(0).toString(), {rows.value(1).toLongLong(), rows.value(2).toBool()});
}

void Answers::take(const Op &op, const Outcome &outcome)
{
    const RecordType *type = recordTypeOf(op.table);
    const Line line = type && m_gone.contains(Named(type, op.record)) ? Line() : m_lines.value(op.mark);
    if (line.number == 0) return;
    m_answered << line.number;
    if (outcome.result == Outcome::Result::Refused) return refuse(line, op, outcome);
    if (m_anyRefused) m_db.run(u"DELETE FROM refused WHERE number = ?"_s, {line.number});
    if (m_anyResent) m_db.run(u"DELETE FROM resent WHERE number = ?"_s, {line.number});
    if (!type) return; // of a program that was here before
    if (m_anyRefused) settleRefused(m_db, op, line.number);
    if (outcome.result == Outcome::Result::Erased) return erase(*type, op.record);
    if (!op.conflict.isEmpty() && outcome.result == Outcome::Result::Conflict) {
        conflictstore::reopen(m_db, op.conflict);
        m_db.run(u"UPDATE central SET conflicts_wanted = 1"_s); // a central that went back in time may not know it any more
    }
    hold(*type, op, outcome);
    if (outcome.version > 0) m_awaited << Awaited{line.number, Named(type, op.record), outcome.version};
}

QList<const RecordType *> Answers::finish()
{
    writeAwaited();
    moveSentThrough(m_db, m_answered);
    for (const RecordType *type : pending::settle(m_db, m_touched)) note(*type);
    for (const RecordType *type : removal::leaveAtLast(m_db)) note(*type);
    return m_changed;
}

void Answers::refuse(const Line &line, const Op &op, const Outcome &outcome)
{
    if (m_anyResent) m_db.run(u"DELETE FROM resent WHERE number = ?"_s, {line.number});
    // Somebody else's change that a central which lost it does not take from this login: it is theirs to send, and nothing to wait for
    // here. A whole record it may not make may be nowhere else: a person is to know.
    const bool isWhole = op.kind == Op::Kind::Create && outcome.code != u"missing"_s;
    if (!isWhole && line.arrived) return letGo(line, op);
    m_anyRefused = true;
    m_db.run(u"INSERT OR REPLACE INTO refused (number, code, detail, at, again) VALUES (?, ?, ?, ?, 0)"_s,
             {line.number, outcome.code.isNull() ? u""_s : outcome.code, outcome.detail.isNull() ? u""_s : outcome.detail, recordsql::stamp(QDateTime::currentDateTimeUtc())});
    if (!op.conflict.isEmpty()) conflictstore::reopen(m_db, op.conflict);
}

void Answers::letGo(const Line &line, const Op &op)
{
    m_db.run(u"DELETE FROM refused WHERE number = ?"_s, {line.number});
    const RecordType *type = recordTypeOf(op.table);
    if (!type) return;
    touch(*type, op.record);
    if (op.kind != Op::Kind::Create) return;
    // It is there, and not for this login to see any more.
    if (removal::leave(m_db, *type, op.record)) {
        forget(*type, op.record);
        note(*type);
    }
    m_awaited.removeIf([&](const Awaited &one) { return one.name.second == op.record; });
}

void Answers::erase(const RecordType &type, const QString &record)
{
    removal::erase(m_db, type, record);
    m_erased = true;
    forget(type, record);
    note(type);
}

// What the central holds now in the fields of the change.
void Answers::hold(const RecordType &type, const Op &op, const Outcome &outcome)
{
    pending::Told &told = touch(type, op.record);
    told.values.reserve(op.fields.size());
    for (auto it = op.fields.begin(); it != op.fields.end(); ++it) {
        const auto kept = outcome.kept.constFind(it.key());
        pending::keep(told, it.key(), kept != outcome.kept.constEnd() ? *kept : it->toArray().at(1), outcome.version);
    }
    if (op.kind == Op::Kind::Trash || op.kind == Op::Kind::Restore) pending::keep(told, QLatin1String(pending::trash), outcome.trashed, outcome.version);
}

pending::Told &Answers::touch(const RecordType &type, const QString &record)
{
    const Named name(&type, record);
    if (const auto at = m_places.constFind(name); at != m_places.cend()) return m_touched[*at];
    m_places.insert(name, m_touched.size());
    return m_touched.emplaceBack(&type, record);
}

// Nothing of it is left in the store.
void Answers::forget(const RecordType &type, const QString &record)
{
    const Named name(&type, record);
    m_gone << name;
    if (const auto at = m_places.constFind(name); at != m_places.cend()) m_touched[*at].values.clear();
    m_awaited.removeIf([&](const Awaited &one) { return one.name.second == record; });
}

void Answers::note(const RecordType &type)
{
    if (!m_changed.contains(&type)) m_changed << &type;
}

// What the store has not reached yet.
void Answers::writeAwaited()
{
    for (const RecordType *type : recordTypes()) {
        QList<Awaited> own;
        for (const Awaited &one : std::as_const(m_awaited))
            if (one.name.first == type) own << one;
        if (own.isEmpty()) continue;
        m_db.runMany(u"INSERT OR REPLACE INTO awaited (number, record, central_version) SELECT ?1, ?2, ?3 WHERE ?3 > coalesce((SELECT central_version FROM %1 WHERE id = ?2), 0)"_s.arg(QLatin1String(type->table)),
                     [&, i = qsizetype(0)](QVariantList &values) mutable {
                         if (i == own.size()) return false;
                         const Awaited &one = own.at(i++);
                         values = {one.line, one.name.second, one.version};
                         return true;
                     });
    }
}

} // namespace syncing
