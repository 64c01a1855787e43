#include "memorycentral.h"
#include "memorymerge.h"
#include "models/records/catalogue.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace syncing;
using memorymerge::canonical;
using memorymerge::fieldOf;
using Fault = MemoryCentral::Fault;
using Result = Outcome::Result;

// Fields of an op that are said together, each with what its author saw and what they made of it.
struct MemoryCentral::Unit {
    struct Part {
        QString column;
        const Field *field;
        QJsonValue was, wanted;
    };
    std::vector<Part> parts;
};

namespace {
QJsonValue valueIn(const MemoryCentral::Record &record, const Field *field, const QString &column)
{
    const auto at = record.fields.find(column);
    return at == record.fields.end() ? canonical(field, QJsonValue()) : at->second;
}
} // namespace

QJsonValue MemoryCentral::now(const Op &op, const QString &column) const
{
    return valueIn(m_state.records.at({op.table, op.record}), fieldOf(*recordTypeOf(op.table), column), column);
}

QList<Outcome> MemoryCentral::push(const QString &login, const QString &device, const QList<Op> &ops)
{
    if (m_logins.at(login).revoked || m_revoked.contains(device)) throw TurnedAway(u"revoked"_s, u"revoked"_s);
    if (!m_open) throw TurnedAway(u"closed"_s, u"closed"_s);
    ++m_state.stamp;
    m_line = 0;
    QList<Outcome> outcomes;
    for (const Op &op : ops) outcomes << answer(login, op);
    if (m_line == 0) --m_state.stamp;
    return outcomes;
}

Outcome MemoryCentral::answer(const QString &login, const Op &op)
{
    if (const auto before = m_state.answered.find(op.mark); before != m_state.answered.end() && m_fault != Fault::ForgetMarks) return before->second.outcome;
    const Outcome outcome = taken(login, op);
    Op kept = op;
    if (outcome.result == Result::Erased || (outcome.result == Result::Refused && m_fault == Fault::LoseRefused)) kept.fields = {};
    m_state.answered[op.mark] = {kept, outcome};
    return outcome;
}

Outcome MemoryCentral::taken(const QString &login, const Op &op)
{
    Outcome outcome;
    outcome.mark = op.mark;
    const auto refused = [&](const QString &code) {
        outcome.result = Result::Refused;
        outcome.code = code;
        return outcome;
    };
    if (m_state.erased.contains(op.record)) {
        outcome.result = Result::Erased;
        return outcome;
    }
    const RecordType *type = recordTypeOf(op.table);
    if (!type) return refused(u"not-known"_s);
    const auto there = m_state.records.find({op.table, op.record});
    const bool known = there != m_state.records.end();
    if (known && !sees(login, there->second.buckets)) return refused(u"not-allowed"_s);
    if (!known && op.kind != Op::Kind::Create) return refused(u"missing"_s);

    outcome.result = Result::Same;
    switch (op.kind) {
    case Op::Kind::Create:
    case Op::Kind::Change: merge(*type, op, outcome); break;
    case Op::Kind::Trash:
    case Op::Kind::Restore: move(op, outcome); break;
    case Op::Kind::Resolve: resolve(*type, op, outcome); break;
    }
    const Record &record = m_state.records.at({op.table, op.record});
    outcome.version = record.version;
    outcome.trashed = record.trashed;
    for (auto it = op.fields.begin(); it != op.fields.end(); ++it) {
        const Field *field = fieldOf(*type, it.key());
        const QJsonValue value = valueIn(record, field, it.key());
        if (value != canonical(field, it->toArray().at(1)) && m_fault != Fault::WithholdKept) outcome.kept.insert(it.key(), value);
    }
    return outcome;
}

void MemoryCentral::merge(const RecordType &type, const Op &op, Outcome &outcome)
{
    const Key key{op.table, op.record};
    if (!m_state.records.contains(key)) {
        QJsonObject filled;
        for (auto it = op.fields.begin(); it != op.fields.end(); ++it) {
            const Field *field = fieldOf(type, it.key());
            const QJsonValue value = canonical(field, it->toArray().at(1));
            if (value != canonical(field, QJsonValue())) filled.insert(it.key(), QJsonArray{QJsonValue(), value});
        }
        m_state.records[key];
        write(type, op, Entry::Kind::Create, filled);
        outcome.result = Result::Applied;
        return;
    }
    std::map<QString, Unit> units;
    std::vector<QString> order;
    for (auto it = op.fields.begin(); it != op.fields.end(); ++it) {
        const Field *field = fieldOf(type, it.key());
        const bool together = field && *field->unit && m_fault != Fault::SplitUnits;
        const QString name = together ? u"unit "_s + QLatin1String(field->unit) : it.key();
        if (!units.contains(name)) order.push_back(name);
        const QJsonValue was = op.kind == Op::Kind::Create ? QJsonValue() : it->toArray().at(0);
        units[name].parts.push_back({it.key(), field, canonical(field, was), canonical(field, it->toArray().at(1))});
    }
    QJsonObject applied, conflict;
    const Record &record = m_state.records.at(key);
    for (const QString &name : order) {
        const Unit &unit = units.at(name);
        if (mergeUnit(type, op, unit, applied)) continue;
        for (const Unit::Part &part : unit.parts) conflict.insert(part.column, QJsonArray{part.was, part.wanted, valueIn(record, part.field, part.column)});
    }
    if (record.trashed && !(applied.isEmpty() && conflict.isEmpty())) {
        QJsonObject all = conflict;
        for (auto it = applied.begin(); it != applied.end(); ++it) {
            const Field *field = fieldOf(type, it.key());
            all.insert(it.key(), QJsonArray{canonical(field, op.fields.value(it.key()).toArray().at(0)), canonical(field, op.fields.value(it.key()).toArray().at(1)), valueIn(record, field, it.key())});
        }
        keepConflict(op, u"edited-after-delete"_s, all);
        outcome.result = Result::Conflict;
        return;
    }
    if (!applied.isEmpty()) {
        write(type, op, Entry::Kind::Change, applied);
        outcome.result = Result::Applied;
    }
    if (conflict.isEmpty()) return;
    outcome.result = Result::Conflict;
    for (const QString &name : order) {
        QJsonObject fields;
        for (const Unit::Part &part : units.at(name).parts)
            if (conflict.contains(part.column)) fields.insert(part.column, conflict.value(part.column));
        if (!fields.isEmpty()) keepConflict(op, u"value"_s, fields);
    }
}

// False: a person must decide. What changes is added to `applied`, {"phone": [from, to]}.
bool MemoryCentral::mergeUnit(const RecordType &, const Op &op, const Unit &unit, QJsonObject &applied)
{
    const Record &record = m_state.records.at({op.table, op.record});
    bool same = true, untouched = true;
    for (const Unit::Part &part : unit.parts) {
        const QJsonValue is = valueIn(record, part.field, part.column);
        same = same && is == part.wanted;
        untouched = untouched && is == part.was;
    }
    if (m_fault == Fault::ConflictOnDisjoint && op.base > 0 && op.base != record.version) return false;
    if (same && m_fault != Fault::ConflictOnSame) return true;
    const Unit::Part &first = unit.parts.front();
    const bool trusted = m_fault == Fault::LastWriterWins || (m_fault == Fault::TrustBase && op.base == record.version);
    if (untouched || trusted || (first.field && first.field->is(Derived))) {
        for (const Unit::Part &part : unit.parts)
            if (const QJsonValue is = valueIn(record, part.field, part.column); is != part.wanted) applied.insert(part.column, QJsonArray{is, part.wanted});
        return true;
    }
    if (unit.parts.size() > 1) return false;
    const QJsonValue is = valueIn(record, first.field, first.column);
    auto result = memorymerge::together(first.field, first.was, first.wanted, is);
    if (!result) return false;
    if (m_fault == Fault::DropSetMembers) result = first.wanted;
    if (const QJsonValue value = canonical(first.field, *result); value != is) applied.insert(first.column, QJsonArray{is, value});
    return true;
}

// Whether somebody else has changed the record since the author of the op had it in front of them.
bool MemoryCentral::othersChanged(const Op &op) const
{
    return std::ranges::any_of(m_state.log, [&](const Logged &logged) {
        const Entry &entry = logged.entry;
        return entry.table == op.table && entry.record == op.record && entry.version > op.base && entry.kind != Entry::Kind::Scope && entry.origin.device != op.origin.device;
    });
}

void MemoryCentral::move(const Op &op, Outcome &outcome)
{
    const bool trashes = op.kind == Op::Kind::Trash;
    Record &record = m_state.records.at({op.table, op.record});
    if (record.trashed == trashes) return;
    if (trashes && othersChanged(op) && m_fault != Fault::DeleteEdited) {
        keepConflict(op, u"deleted-after-edit"_s, {});
        outcome.result = Result::Conflict;
        return;
    }
    record.trashed = trashes;
    write(*recordTypeOf(op.table), op, trashes ? Entry::Kind::Trash : Entry::Kind::Restore, {});
    outcome.result = Result::Applied;
}

void MemoryCentral::keepConflict(const Op &op, const QString &kind, const QJsonObject &fields)
{
    if (m_fault == Fault::DropConflicts) return;
    const Record &record = m_state.records.at({op.table, op.record});
    // Of one console's changes of one field, one after the other, only the last is to be decided about.
    for (auto &[id, open] : m_state.conflicts) {
        ConflictCard &card = open.card;
        if (!card.open || card.kind != kind || card.table != op.table || card.record != op.record || card.mine.device != op.origin.device) continue;
        bool goesOn = fields.isEmpty() == card.fields.isEmpty(), meets = fields.isEmpty();
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            if (!card.fields.contains(it.key())) continue;
            meets = true;
            goesOn = goesOn && card.fields.value(it.key()).toArray().at(1) == it->toArray().at(0);
        }
        if (!goesOn || !meets) continue;
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            const QJsonValue before = card.fields.contains(it.key()) ? card.fields.value(it.key()).toArray().at(0) : it->toArray().at(0);
            card.fields.insert(it.key(), QJsonArray{before, it->toArray().at(1), it->toArray().at(2)});
        }
        card.mine = op.origin;
        ++card.version;
        open.mark = op.mark;
        return tell(op, open);
    }
    Card card;
    card.mark = op.mark;
    card.buckets = record.buckets;
    card.card.id = u"conflict-%1-%2"_s.arg(m_state.server).arg(++m_state.cards);
    card.card.version = 1;
    card.card.table = op.table;
    card.card.record = op.record;
    card.card.kind = kind;
    card.card.fields = fields;
    card.card.mine = op.origin;
    card.card.at = m_now;
    for (auto logged = m_state.log.rbegin(); logged != m_state.log.rend(); ++logged) {
        const Entry &entry = logged->entry;
        if (entry.table != op.table || entry.record != op.record || entry.version == 0) continue;
        const bool about = fields.isEmpty() || std::ranges::any_of(fields.keys(), [&](const QString &column) { return entry.fields.contains(column); });
        if (!about) continue;
        card.card.theirs = entry.origin;
        break;
    }
    m_state.conflicts[card.card.id] = card;
    tell(op, card);
}

void MemoryCentral::tell(const Op &op, const Card &card)
{
    Entry entry;
    entry.mark = op.mark;
    entry.table = card.card.table;
    entry.record = card.card.record;
    entry.kind = Entry::Kind::Conflict;
    entry.origin = op.origin;
    entry.image = toJson(card.card);
    append(entry, card.buckets);
}

void MemoryCentral::resolve(const RecordType &type, const Op &op, Outcome &outcome)
{
    const Record &record = m_state.records.at({op.table, op.record});
    const auto found = m_state.conflicts.find(op.conflict);
    QJsonObject applied, moved;
    for (auto it = op.fields.begin(); it != op.fields.end(); ++it) {
        const Field *field = fieldOf(type, it.key());
        const QJsonValue is = valueIn(record, field, it.key()), seen = canonical(field, it->toArray().at(0)), chosen = canonical(field, it->toArray().at(1));
        if (is == chosen) continue;
        if (is == seen || m_fault == Fault::LastWriterWins) applied.insert(it.key(), QJsonArray{is, chosen});
        else moved.insert(it.key(), QJsonArray{seen, chosen, is});
    }
    const bool open = found != m_state.conflicts.end() && found->second.card.open;
    if (!moved.isEmpty() || (!open && !applied.isEmpty() && found != m_state.conflicts.end())) {
        outcome.result = Result::Conflict;
        if (!open) { // somebody else has decided: what was chosen here is one more opinion
            QJsonObject all = moved;
            for (auto it = applied.begin(); it != applied.end(); ++it) all.insert(it.key(), QJsonArray{it->toArray().at(0), it->toArray().at(1), it->toArray().at(0)});
            return keepConflict(op, u"value"_s, all);
        }
        Card &card = found->second;
        for (auto it = op.fields.begin(); it != op.fields.end(); ++it) {
            const Field *field = fieldOf(type, it.key());
            const QJsonValue before = card.card.fields.contains(it.key()) ? card.card.fields.value(it.key()).toArray().at(0) : canonical(field, it->toArray().at(0));
            card.card.fields.insert(it.key(), QJsonArray{before, canonical(field, it->toArray().at(1)), valueIn(record, field, it.key())});
        }
        card.card.mine = op.origin;
        ++card.card.version;
        card.mark = op.mark;
        return tell(op, card);
    }
    if (open) decide(type, op, found->second, applied);
    if (!applied.isEmpty()) write(type, op, Entry::Kind::Change, applied);
    outcome.result = applied.isEmpty() && !open ? Result::Same : Result::Applied;
}

void MemoryCentral::decide(const RecordType &type, const Op &op, Card &card, const QJsonObject &)
{
    bool mine = true, theirs = true;
    for (auto it = op.fields.begin(); it != op.fields.end(); ++it) {
        const Field *field = fieldOf(type, it.key());
        const QJsonValue chosen = canonical(field, it->toArray().at(1));
        mine = mine && chosen == canonical(field, card.card.fields.value(it.key()).toArray().at(1));
        theirs = theirs && chosen == canonical(field, it->toArray().at(0));
    }
    card.card.open = false;
    card.card.decision = theirs ? u"theirs"_s : mine ? u"mine"_s : u"other"_s;
    card.card.decided = op.origin;
    ++card.card.version;
    tell(op, card);
}

void MemoryCentral::write(const RecordType &type, const Op &op, Entry::Kind kind, const QJsonObject &fields)
{
    const Key key{op.table, op.record};
    Record &record = m_state.records.at(key);
    const std::set<QString> before = record.buckets;
    ++record.version;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QJsonValue value = it->toArray().at(1);
        if (value.isNull()) record.fields.erase(it.key());
        else record.fields[it.key()] = value;
    }
    scope(type, key, op.origin, before);
    Entry entry;
    entry.mark = op.mark;
    entry.table = op.table;
    entry.record = op.record;
    entry.version = record.version;
    entry.kind = kind;
    entry.fields = fields;
    entry.origin = op.origin;
    append(entry, record.buckets);
    showReferred(type, key);
}

void MemoryCentral::append(Entry entry, const std::set<QString> &buckets, const std::set<QString> &left)
{
    entry.stamp = m_state.stamp;
    entry.line = ++m_line;
    m_state.log.push_back({entry, buckets, left});
}
