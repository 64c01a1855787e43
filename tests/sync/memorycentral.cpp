#include "memorycentral.h"
#include "memorymerge.h"
#include "models/records/catalogue.h"
#include <QCryptographicHash>
#include <QJsonArray>
#include <QUuid>
#include <algorithm>
#include <iterator>

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
        bool along = false; // not sent: a new record left it empty
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
    m_pushing = login;
    m_home = m_logins.at(login).site;
    QList<Outcome> outcomes;
    for (const Op &op : ops) outcomes << answer(login, op);
    if (m_line == 0) --m_state.stamp;
    return outcomes;
}

Outcome MemoryCentral::answer(const QString &login, const Op &op)
{
    if (const auto before = m_state.answered.find(op.mark); before != m_state.answered.end() && m_fault != Fault::ForgetMarks && before->second.outcome.result != Result::Refused) {
        const auto record = m_state.records.find({op.table, op.record});
        if (before->second.login == login || record == m_state.records.end() || sees(login, record->second.buckets)) return before->second.outcome;
        Outcome nothing; // what became of it is only for those who may see the record
        nothing.mark = op.mark;
        nothing.result = Result::Refused;
        nothing.code = u"missing"_s;
        return nothing;
    }
    const Outcome outcome = taken(login, op);
    if (outcome.result == Result::Refused) m_onceRefused.insert(op.mark);
    Op kept = op;
    if (outcome.result == Result::Erased || (outcome.result == Result::Refused && m_fault == Fault::LoseRefused)) kept.fields = {};
    m_state.answered[op.mark] = {kept, outcome, login};
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
    for (const QString &column : op.fields.keys())
        if (!fieldOf(*type, column)) return refused(u"not-known"_s);
    // Not there and not to be seen are one answer.
    if (known ? !sees(login, there->second.buckets) : op.kind != Op::Kind::Create) return refused(u"missing"_s);

    if (!known && !mayMake(login, *type, op)) return refused(u"not-allowed"_s);

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
        m_state.records[key].home = op.origin.site.isEmpty() ? m_home : op.origin.site;
        write(type, op, Entry::Kind::Create, filled);
        outcome.result = Result::Applied;
        return;
    }
    std::map<QString, Unit> units;
    std::vector<QString> order;
    for (auto it = op.fields.begin(); it != op.fields.end(); ++it) {
        const Field *field = fieldOf(type, it.key());
        const bool together = field && *field->unit && m_fault != Fault::SplitUnits;
        const QString name = together ? QString::fromLatin1(field->unit) : it.key();
        if (!units.contains(name)) order.push_back(name);
        const QJsonValue was = op.kind == Op::Kind::Create ? QJsonValue() : it->toArray().at(0);
        units[name].parts.push_back({it.key(), field, canonical(field, was), canonical(field, it->toArray().at(1))});
    }
    QJsonObject applied;
    std::map<QString, QJsonObject> clashing; // by unit
    const Record &record = m_state.records.at(key);
    if (record.trashed) {
        QJsonObject all;
        for (const auto &[name, unit] : units)
            for (const Unit::Part &part : unit.parts) all.insert(part.column, QJsonArray{part.was, part.wanted, valueIn(record, part.field, part.column)});
        if (std::ranges::all_of(all, [](const QJsonValue &three) { return three.toArray().at(1) == three.toArray().at(2); })) return;
        keepConflict(op, u"edited-after-delete"_s, {}, all);
        outcome.result = Result::Conflict;
        return;
    }
    if (op.kind == Op::Kind::Create && m_fault != Fault::SplitUnits) addBlanks(type, op, units);
    for (const QString &name : order) {
        const Unit &unit = units.at(name);
        if (mergeUnit(op, name, unit, applied)) continue;
        for (const Unit::Part &part : unit.parts) clashing[name].insert(part.column, QJsonArray{part.was, part.wanted, valueIn(record, part.field, part.column)});
    }
    if (!applied.isEmpty()) {
        write(type, op, Entry::Kind::Change, applied);
        outcome.result = Result::Applied;
    }
    if (!clashing.empty()) outcome.result = Result::Conflict;
    for (const QString &name : order)
        if (clashing.contains(name)) keepConflict(op, u"value"_s, name, clashing.at(name));
}

// What a new record left empty of a unit it filled in otherwise is a part of what was said.
void MemoryCentral::addBlanks(const RecordType &type, const Op &op, std::map<QString, Unit> &units)
{
    for (const Field &f : type.fields)
        if (const auto unit = units.find(QString::fromLatin1(f.unit)); *f.unit && unit != units.end() && !op.fields.contains(QLatin1String(f.column)) && !f.is(Derived))
            unit->second.parts.push_back({QLatin1String(f.column), &f, canonical(&f, QJsonValue()), canonical(&f, QJsonValue()), true});
}

// False: a person must decide. What changes is added to `applied`, {"phone": [from, to]}.
bool MemoryCentral::mergeUnit(const Op &op, const QString &name, const Unit &unit, QJsonObject &applied)
{
    const Record &record = m_state.records.at({op.table, op.record});
    bool same = true, untouched = true;
    for (const Unit::Part &part : unit.parts) {
        const QJsonValue is = valueIn(record, part.field, part.column);
        same = same && (part.along || is == part.wanted);
        untouched = untouched && is == part.was;
    }
    if (m_fault == Fault::ConflictOnDisjoint && op.base > 0 && op.base != record.version) return false;
    if (same && m_fault != Fault::ConflictOnSame) {
        settleOwn(op, name, unit);
        return true;
    }
    const Unit::Part &first = unit.parts.front();
    const bool trusted = m_fault == Fault::LastWriterWins || (m_fault == Fault::TrustBase && op.base == record.version);
    if (untouched || trusted || (first.field && first.field->is(Derived))) {
        for (const Unit::Part &part : unit.parts)
            // The parts of a unit go together, so that whoever hears of one knows what it stands beside.
            if (const QJsonValue is = valueIn(record, part.field, part.column); !part.along && (is != part.wanted || unit.parts.size() > 1)) applied.insert(part.column, QJsonArray{is, part.wanted});
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
        QJsonObject fields; // what others have made of it meanwhile
        for (const Logged &logged : m_state.log) {
            const Entry &entry = logged.entry;
            if (entry.table != op.table || entry.record != op.record || entry.version <= op.base || entry.origin.device == op.origin.device) continue;
            for (auto it = entry.fields.begin(); it != entry.fields.end(); ++it)
                if (!fields.contains(it.key()) && it->toArray().at(0) != it->toArray().at(1)) fields.insert(it.key(), QJsonArray{it->toArray().at(0), QJsonValue(), now(op, it.key())});
        }
        for (const QString &column : fields.keys())
            if (const QJsonArray three = fields.value(column).toArray(); canonical(fieldOf(*recordTypeOf(op.table), column), three.at(0)) == three.at(2)) fields.remove(column);
        keepConflict(op, u"deleted-after-edit"_s, {}, fields);
        outcome.result = Result::Conflict;
        return;
    }
    record.trashed = trashes;
    write(*recordTypeOf(op.table), op, trashes ? Entry::Kind::Trash : Entry::Kind::Restore, {});
    outcome.result = Result::Applied;
}

Origin MemoryCentral::lastTo(const Op &op, const QStringList &columns) const
{
    for (auto logged = m_state.log.rbegin(); logged != m_state.log.rend(); ++logged) {
        const Entry &entry = logged->entry;
        if (entry.table != op.table || entry.record != op.record || entry.version == 0 || entry.kind == Entry::Kind::Scope) continue;
        if (columns.isEmpty() || std::ranges::any_of(columns, [&](const QString &column) { return entry.fields.contains(column); })) return entry.origin;
    }
    return {};
}

QString MemoryCentral::lastMovedBy(const Op &op) const
{
    for (auto logged = m_state.log.rbegin(); logged != m_state.log.rend(); ++logged) {
        const Entry &entry = logged->entry;
        if (entry.table == op.table && entry.record == op.record && (entry.kind == Entry::Kind::Trash || entry.kind == Entry::Kind::Restore)) return entry.origin.device;
    }
    return {};
}

// {"phone": [seen, wanted, there]}
void MemoryCentral::keepConflict(const Op &op, const QString &kind, const QString &unit, const QJsonObject &fields)
{
    if (m_fault == Fault::DropConflicts) return;
    const Record &record = m_state.records.at({op.table, op.record});
    // Of one console's changes of one thing, one after the other, only the last is to be decided about.
    Card *first = nullptr;
    for (auto &[id, open] : m_state.conflicts) {
        const ConflictCard &card = open.card;
        if (!card.open || card.kind != kind || open.unit != unit || card.table != op.table || card.record != op.record || card.mine.device != op.origin.device) continue;
        const bool goesOn = kind != u"value" || std::ranges::none_of(fields.keys(), [&](const QString &column) {
            return card.fields.contains(column) && card.fields.value(column).toArray().at(1) != fields.value(column).toArray().at(0);
        });
        if (goesOn && (!first || open.opened < first->opened)) first = &open;
    }
    if (first) {
        ConflictCard &card = first->card;
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            const QJsonValue before = card.fields.contains(it.key()) ? card.fields.value(it.key()).toArray().at(0) : it->toArray().at(0);
            card.fields.insert(it.key(), QJsonArray{before, it->toArray().at(1), it->toArray().at(2)});
        }
        card.mine = op.origin;
        ++card.version;
        return tell(op, *first);
    }
    Card card;
    card.unit = unit;
    card.opened = ++m_state.opened;
    card.buckets = record.buckets;
    // The same op makes the same conflict, also after the central went back in time.
    card.card.id = QUuid::fromRfc4122(QCryptographicHash::hash((op.mark + u':' + unit).toUtf8(), QCryptographicHash::Md5)).toString(QUuid::WithoutBraces);
    card.card.version = 1;
    card.card.table = op.table;
    card.card.record = op.record;
    card.card.kind = kind;
    card.card.fields = fields;
    card.card.mine = op.origin;
    card.card.theirs = lastTo(op, kind == u"edited-after-delete" ? QStringList() : QStringList(fields.keys()));
    card.card.at = m_now;
    if (m_state.conflicts.contains(card.card.id)) return;
    m_state.conflicts[card.card.id] = card;
    tell(op, card);
}

void MemoryCentral::settle(const Op &op, Card &card, const QString &decision)
{
    card.card.open = false;
    card.card.decision = decision;
    card.card.decided = op.origin;
    ++card.card.version;
    tell(op, card);
}

// Their author made it what the central has after all: nothing is left to decide.
void MemoryCentral::settleOwn(const Op &op, const QString &name, const Unit &unit)
{
    for (auto &[id, open] : m_state.conflicts) {
        const ConflictCard &card = open.card;
        if (!card.open || card.kind != u"value" || open.unit != name || card.table != op.table || card.record != op.record || card.mine.device != op.origin.device) continue;
        bool wasHis = true;
        for (const Unit::Part &part : unit.parts) wasHis = wasHis && (part.along || card.fields.value(part.column).toArray().at(1) == part.was);
        for (auto it = card.fields.begin(); it != card.fields.end(); ++it)
            wasHis = wasHis && (std::ranges::any_of(unit.parts, [&](const auto &part) { return !part.along && part.column == it.key(); }) || it->toArray().at(1) == it->toArray().at(2));
        if (wasHis) settle(op, open, u"theirs"_s);
    }
}

// The record moved on under open conflicts: what they show of it, or that there is nothing left to decide.
void MemoryCentral::movedOn(const Op &op, const QJsonObject &changed)
{
    const RecordType &type = *recordTypeOf(op.table);
    const Record &record = m_state.records.at({op.table, op.record});
    for (auto &[id, open] : m_state.conflicts) {
        ConflictCard &card = open.card;
        if (!card.open || id == op.conflict || card.table != op.table || card.record != op.record) continue;
        if (std::ranges::none_of(changed.keys(), [&](const QString &column) { return card.fields.contains(column); })) continue;
        bool moved = false, different = false;
        for (const QString &column : card.fields.keys()) {
            const QJsonArray three = card.fields.value(column).toArray();
            const QJsonValue there = valueIn(record, fieldOf(type, column), column);
            moved = moved || three.at(2) != there;
            different = different || three.at(1) != there;
            card.fields.insert(column, QJsonArray{three.at(0), three.at(1), there});
        }
        if (!moved) continue;
        card.theirs = op.origin;
        if (card.kind == u"value" && !different) settle(op, open, u"mine"_s);
        else {
            ++card.version;
            tell(op, open);
        }
    }
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
    const auto found = m_state.conflicts.find(op.conflict);
    // Lost when the central went back: then it is a change like any other, made on what its author saw.
    if (found == m_state.conflicts.end() || found->second.card.record != op.record) return merge(type, op, outcome);
    Card &card = found->second;
    Record &record = m_state.records.at({op.table, op.record});
    QJsonObject applied, all;
    bool isSeen = true, isChosen = true, mine = true, theirs = true;
    for (auto it = op.fields.begin(); it != op.fields.end(); ++it) {
        const Field *field = fieldOf(type, it.key());
        const QJsonValue is = valueIn(record, field, it.key()), seen = canonical(field, it->toArray().at(0)), chosen = canonical(field, it->toArray().at(1));
        isSeen = isSeen && is == seen;
        isChosen = isChosen && is == chosen;
        mine = mine && chosen == canonical(field, card.card.fields.value(it.key()).toArray().at(1));
        theirs = theirs && chosen == seen;
        if (is != chosen) applied.insert(it.key(), QJsonArray{is, chosen});
        all.insert(it.key(), QJsonArray{seen, chosen, is});
    }
    if (card.card.kind == u"deleted-after-edit" && card.card.open && !record.trashed && card.card.mine == op.origin) {
        outcome.result = Result::Conflict; // its own move to the trash met with something newer, and asks about that
        return;
    }
    QString word = theirs ? u"theirs"_s : mine ? u"mine"_s : u"other"_s;
    bool intoTrash = record.trashed;
    if (card.card.kind == u"deleted-after-edit") {
        // Whether it goes to the trash is said by an op of its own, sent before; its values do not matter.
        applied = {};
        isChosen = true;
        word = record.trashed && lastMovedBy(op) == op.origin.device ? u"mine"_s : u"theirs"_s;
    }
    if (card.card.kind == u"edited-after-delete" && word != u"theirs") intoTrash = false;
    if (!card.card.open) {
        if (isChosen && intoTrash == record.trashed) return;
        outcome.result = Result::Conflict; // somebody else has decided: this is one more opinion
        return keepConflict(op, isChosen ? card.card.kind : record.trashed ? u"edited-after-delete"_s : u"value"_s, card.unit, all);
    }
    if (!isSeen && !isChosen && m_fault != Fault::LastWriterWins) {
        outcome.result = Result::Conflict;
        for (auto it = all.begin(); it != all.end(); ++it) card.card.fields.insert(it.key(), it.value());
        card.card.mine = op.origin;
        card.card.theirs = lastTo(op, op.fields.keys());
        ++card.card.version;
        return tell(op, card);
    }
    outcome.result = Result::Applied;
    if (!applied.isEmpty() || intoTrash != record.trashed) {
        const auto kind = intoTrash == record.trashed ? Entry::Kind::Change : intoTrash ? Entry::Kind::Trash : Entry::Kind::Restore;
        record.trashed = intoTrash;
        write(type, op, kind, applied);
    }
    settle(op, card, word);
}

void MemoryCentral::write(const RecordType &type, const Op &op, Entry::Kind kind, const QJsonObject &fields)
{
    const Key key{op.table, op.record};
    Record &record = m_state.records.at(key);
    const std::set<QString> before = record.buckets, ownBefore = own(key);
    const auto namedBefore = record.named;
    const auto blindBefore = record.blind;
    ++record.version;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QJsonValue value = it->toArray().at(1);
        if (value.isNull()) record.fields.erase(it.key());
        else record.fields[it.key()] = value;
    }
    name(type, key, m_pushing);
    const bool moves = record.version == 1 || ownBefore != own(key) || namedBefore != record.named || blindBefore != record.blind;
    if (moves) record.buckets = viewers().at(key);
    std::set<QString> left;
    std::ranges::set_difference(before, record.buckets, std::inserter(left, left.end()));
    Entry entry;
    entry.mark = op.mark;
    entry.table = op.table;
    entry.record = op.record;
    entry.version = record.version;
    entry.kind = kind;
    entry.fields = fields;
    if (fields != op.fields && kind != Entry::Kind::Create) entry.asked = op.fields;
    entry.origin = op.origin;
    append(entry, record.buckets, left);
    if (moves) showAll(key);
    movedOn(op, fields);
}

void MemoryCentral::append(Entry entry, const std::set<QString> &buckets, const std::set<QString> &left)
{
    entry.stamp = m_state.stamp;
    entry.line = ++m_line;
    m_state.log.push_back({entry, buckets, left});
}
