#include "simulationoracles.h"
#include "memorymerge.h"
#include "models/records/catalogue.h"
#include "models/store/check.h"
#include "models/store/recordsql.h"
#include "models/sync/replica.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace syncing;
using memorymerge::canonical;
using memorymerge::fieldOf;

namespace {
QString shown(const QJsonValue &value) { return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).left(160); }

bool isSet(const Field *field) { return field && (field->kind == Field::Kind::MultiChoice || field->kind == Field::Kind::References); }

bool isList(const Field *field) { return field && field->kind == Field::Kind::Items; }

// What a value consists of, one by one: the members of a set, the items of a list, itself.
std::set<QString> partsOf(const Field *field, const QJsonValue &value)
{
    std::set<QString> parts;
    if (isSet(field) || isList(field))
        for (const QJsonValue &one : value.toArray()) parts.insert(shown(one));
    else if (!value.isNull()) parts.insert(shown(value));
    return parts;
}

bool includes(const std::set<QString> &all, const std::set<QString> &some) { return std::ranges::includes(all, some); }

std::set<QString> without(std::set<QString> all, const std::set<QString> &others)
{
    std::erase_if(all, [&](const QString &one) { return others.contains(one); });
    return all;
}

QJsonValue nowAt(const MemoryCentral::Record &record, const Field *field, const QString &column)
{
    const auto at = record.fields.find(column);
    return canonical(field, at == record.fields.end() ? QJsonValue() : at->second);
}
} // namespace

SimulationOracles::SimulationOracles(Simulation &simulation) : m_simulation(simulation), m_central(simulation.m_central.state())
{
    for (const MemoryCentral::Logged &logged : m_central.log) {
        const Entry &entry = logged.entry;
        const RecordType &type = *recordTypeOf(entry.table);
        for (auto it = entry.fields.begin(); it != entry.fields.end(); ++it) {
            const Field *field = fieldOf(type, it.key());
            m_history[{entry.table, entry.record}][it.key()]
                << Change{entry.mark, canonical(field, it->toArray().at(0)), canonical(field, it->toArray().at(1)), entry.version, entry.origin.device};
        }
    }
}

void SimulationOracles::wrong(const QString &what)
{
    if (m_wrong.size() < 12) m_wrong << what;
}

QStringList SimulationOracles::all()
{
    everybodyHasTheSame();
    nothingTypedIsLost();
    nothingIsDoneTwice();
    nothingUnseenIsReplaced();
    nobodyIsAskedWithoutNeed();
    nothingIsLeftToSend();
    everybodyHasTheHistory();
    everyHistoryLeadsToTheRecord();
    return m_wrong;
}

void SimulationOracles::compareRows(SimulatedConsole &console, const RecordType &type)
{
    const QString who = u"console %1, %2 "_s.arg(console.number()).arg(QLatin1String(type.table));
    const QString login = u"operator-%1"_s.arg(console.number() + 1);
    std::set<QString> here, refused;
    for (Rows rows = console.db().run(u"SELECT j.record FROM refused r JOIN journal j ON j.number = r.number"_s); rows.next();) refused.insert(rows.value(0).toString());
    for (Rows rows = console.db().run(u"SELECT %1, central_version FROM %2 ORDER BY id"_s.arg(recordsql::columns(type), QLatin1String(type.table))); rows.next();) {
        const Record record = recordsql::read(type, rows);
        const QString id = type.idOf(record.row);
        here.insert(id);
        if (refused.contains(id)) continue;
        const auto there = m_central.records.find({type.table, id});
        if (there == m_central.records.end() || !m_simulation.m_central.sees(login, there->second.buckets)) {
            wrong(u"(1) %1%2 is not to be seen here"_s.arg(who, id));
            continue;
        }
        const qint64 version = rows.value(static_cast<int>(type.fields.size()) + 3).toLongLong();
        if (version != there->second.version) wrong(u"(1) %1%2 rests on version %3, the central has %4"_s.arg(who, id).arg(version).arg(there->second.version));
        if (record.trashed != there->second.trashed) wrong(u"(1) %1%2: trashed %3, at the central %4"_s.arg(who, id).arg(record.trashed).arg(there->second.trashed));
        for (qsizetype i = 0; const Field &f : type.fields) {
            const QJsonValue mine = canonical(&f, f.toJson(record.row.at(i++))), theirs = nowAt(there->second, &f, QLatin1String(f.column));
            if (i > 1 && mine != theirs) wrong(u"(1) %1%2 %3: %4, at the central %5"_s.arg(who, id, QLatin1String(f.column), shown(mine), shown(theirs)));
        }
    }
    for (const auto &[key, record] : m_central.records)
        if (key.first == type.table && !here.contains(key.second) && m_simulation.m_central.sees(login, record.buckets)) wrong(u"(1) %1%2 is missing here"_s.arg(who, key.second));
}

void SimulationOracles::compareConflicts(SimulatedConsole &console)
{
    const QString login = u"operator-%1"_s.arg(console.number() + 1);
    std::map<QString, std::pair<bool, QJsonObject>> here;
    // A record that is not to be seen here any more stays with what was refused of it until somebody says what becomes of that.
    const auto staysBehind = [&](const Rows &rows) {
        if (rows.value(5).toLongLong() == 0) return false;
        return std::ranges::none_of(m_central.records, [&](const auto &one) { return one.first.second == rows.value(4).toString() && m_simulation.m_central.sees(login, one.second.buckets); });
    };
    for (Rows rows = console.db().run(u"SELECT id, state, fields, decided_here, record, EXISTS (SELECT 1 FROM refused r JOIN journal j ON j.number = r.number WHERE j.record = conflict.record) FROM conflict"_s); rows.next();) {
        const QString id = rows.value(0).toString();
        const bool open = rows.value(1).toString() == u"open"_s;
        here[id] = {open, QJsonDocument::fromJson(rows.value(2).toByteArray()).object()};
        // What was decided here is not shown as open, whatever became of the decision.
        if (open && rows.value(3).toLongLong() == 0 && !staysBehind(rows) && (!m_central.conflicts.contains(id) || !m_central.conflicts.at(id).card.open)) wrong(u"(1) console %1 shows %2, which is not open"_s.arg(console.number()).arg(id));
    }
    for (const auto &[id, card] : m_central.conflicts) {
        if (!card.card.open || !m_simulation.m_central.sees(login, card.buckets)) continue;
        if (!here.contains(id) || !here.at(id).first) wrong(u"(1) console %1 does not show the open conflict %2"_s.arg(console.number()).arg(id));
        else if (here.at(id).second.keys() != card.card.fields.keys()) wrong(u"(1) console %1 shows other fields of the conflict %2"_s.arg(console.number()).arg(id));
    }
}

void SimulationOracles::everybodyHasTheSame()
{
    for (const auto &console : m_simulation.m_consoles) {
        for (const RecordType *type : recordTypes()) compareRows(*console, *type);
        compareConflicts(*console);
        if (m_simulation.m_seed % 8 != 0) continue; // slow: now and then
        QStringList faults = checkStore(console->db());
        faults.removeIf([](const QString &fault) { return fault.contains(u"is not known to this program"_s) || fault.contains(u"refer to something"_s); });
        for (const QString &fault : std::as_const(faults)) wrong(u"(1) console %1: %2"_s.arg(console->number()).arg(fault));
    }
}

bool SimulationOracles::isKept(const SimulatedChange &change, const RecordType &type, const QString &column, const QJsonValue &was, const QJsonValue &wanted)
{
    const Field *field = fieldOf(type, column);
    std::set<QString> sought = without(partsOf(field, wanted), partsOf(field, was));
    const auto strike = [&](const QJsonValue &value) { sought = without(sought, partsOf(field, value)); };
    for (const Change &entry : m_history[{change.table, change.record}][column]) {
        strike(entry.to);
        strike(entry.from);
    }
    for (const MemoryCentral::Logged &logged : m_central.log) {
        if (logged.entry.kind != Entry::Kind::Conflict || logged.entry.record != change.record) continue;
        const QJsonArray three = logged.entry.image.value(u"fields"_s).toObject().value(column).toArray();
        for (const QJsonValue &value : three) strike(canonical(field, value));
    }
    const auto answered = m_central.answered.find(change.mark);
    if (answered != m_central.answered.end() && answered->second.outcome.result == Outcome::Result::Refused)
        strike(canonical(field, answered->second.op.fields.value(column).toArray().at(1)));
    return sought.empty();
}

void SimulationOracles::nothingTypedIsLost()
{
    QSet<QString> takenBack; // before anybody else heard of it
    for (const auto &console : m_simulation.m_consoles)
        for (Rows rows = console->db().run(u"SELECT j.mark FROM withheld w JOIN journal j ON j.number = w.number"_s); rows.next();) takenBack << rows.value(0).toString();
    for (const auto &[mark, change] : m_simulation.m_changes) {
        if (m_simulation.m_gone.contains(mark) || takenBack.contains(mark)) continue;
        const RecordType &type = *recordTypeOf(change.table);
        const QString which = u"%1 of %2 %3, saved on console %4"_s.arg(mark.left(6), QString::fromLatin1(change.table), change.record, QString::number(change.console));
        if (!m_central.answered.contains(mark)) {
            wrong(u"(2) the central never got %1"_s.arg(which));
            continue;
        }
        if (m_central.erased.contains(change.record)) continue;
        for (auto it = change.fields.begin(); it != change.fields.end(); ++it) {
            const Field *field = fieldOf(type, it.key());
            const QJsonValue was = canonical(field, it->toArray().at(0)), wanted = canonical(field, it->toArray().at(1));
            if (field->is(Derived)) continue; // nobody typed it
            if (!isKept(change, type, it.key(), was, wanted)) wrong(u"(2) lost: %1 %2 of %3"_s.arg(it.key(), shown(wanted), which));
        }
    }
}

void SimulationOracles::nothingIsDoneTwice()
{
    std::set<QString> done;
    for (const MemoryCentral::Logged &logged : m_central.log)
        if (logged.entry.version > 0 && logged.entry.kind != Entry::Kind::Scope && !logged.entry.mark.isEmpty() && !done.insert(logged.entry.mark).second) wrong(u"(3) done twice: %1"_s.arg(logged.entry.mark));
}

// What was made of a value that the central refused stands for both changes: it begins where the refused one began.
bool SimulationOracles::sawBeforeRefused(const SimulatedChange &change, const Field &field, const QJsonValue &saw, const QJsonValue &from)
{
    const QString column = QLatin1String(field.column);
    QList<QJsonValue> begins{saw}; // the values it may stand for; each one found may itself have followed a refused one
    for (qsizetype i = 0; i < begins.size(); ++i)
        for (const QString &mark : m_simulation.m_central.onceRefused()) {
            const auto one = m_simulation.m_changes.find(mark);
            if (one == m_simulation.m_changes.end()) continue;
            const SimulatedChange &earlier = one->second;
            if (earlier.record != change.record || earlier.console != change.console || !earlier.fields.contains(column)) continue;
            const QJsonArray pair = earlier.fields.value(column).toArray();
            const QJsonValue was = canonical(&field, earlier.kind == u"create" ? QJsonValue() : pair.at(0));
            if (begins.at(i) == canonical(&field, pair.at(1)) && !begins.contains(was)) begins << was;
        }
    return begins.contains(from);
}

bool SimulationOracles::wasSeen(const SimulatedChange &change, const Field &field, const QJsonValue &from, const QJsonValue &to)
{
    // What the central lost and nobody's journal begins with is made anew, as it stands.
    if (change.kind == u"create" && change.fields.isEmpty())
        return field.is(Derived) || (isSet(&field) || isList(&field) ? includes(partsOf(&field, to), partsOf(&field, from)) : from == canonical(&field, QJsonValue()));
    const QJsonArray pair = change.fields.value(QLatin1String(field.column)).toArray();
    const QJsonValue was = change.kind == u"create" ? QJsonValue() : pair.at(0);
    const QJsonValue saw = canonical(&field, was), made = canonical(&field, pair.at(1));
    if (field.is(Derived) || (from == saw && to == made)) return true;
    if (to == made && sawBeforeRefused(change, field, saw, from)) return true;
    if (!isSet(&field) && !isList(&field)) return false;
    // Only what its author took away or put in differs; what they put in by a change that was refused comes with its correction.
    const auto a = partsOf(&field, from), b = partsOf(&field, to), seen = partsOf(&field, saw), wanted = partsOf(&field, made);
    return includes(without(seen, wanted), without(a, b)) && includes(wanted, without(b, a));
}

void SimulationOracles::nothingUnseenIsReplaced()
{
    std::map<Key, std::map<QString, QJsonValue>> now;
    std::map<Key, QList<Entry>> before;
    for (const MemoryCentral::Logged &logged : m_central.log) {
        const Entry &entry = logged.entry;
        const Key key{entry.table, entry.record};
        const RecordType &type = *recordTypeOf(entry.table);
        const auto found = m_simulation.m_changes.find(entry.mark);
        if (entry.version > 0 && entry.kind != Entry::Kind::Create && found != m_simulation.m_changes.end()) {
            const SimulatedChange &change = found->second;
            for (auto it = entry.fields.begin(); it != entry.fields.end(); ++it) {
                const Field *field = fieldOf(type, it.key());
                const QJsonValue from = canonical(field, it->toArray().at(0)), to = canonical(field, it->toArray().at(1));
                if (from == to) continue; // a part of a unit that only came along
                if (!wasSeen(change, *field, from, to))
                    wrong(u"(4) %1 %2: %3 became %4 by %5, who had seen %6"_s.arg(QString::fromLatin1(entry.table), it.key(), shown(from), shown(to), entry.mark.left(6),
                                                                                 shown(change.fields.value(it.key()).toArray().at(0))));
                if (!*field->unit || field->is(Derived)) continue;
                for (const Field &other : type.fields) {
                    const QString column = QLatin1String(other.column);
                    if (qstrcmp(other.unit, field->unit) != 0 || change.fields.contains(column) || !now[key].contains(column)) continue;
                    if (now[key][column] != canonical(&other, change.shown.value(column)))
                        wrong(u"(4) %1: %2 was put beside %3 %4 by %5, who had seen %6"_s.arg(entry.record, it.key(), column, shown(now[key][column]), entry.mark.left(6), shown(change.shown.value(column))));
                }
            }
            if (entry.kind == Entry::Kind::Trash && !m_simulation.m_wentBack)
                for (const Entry &earlier : before[key])
                    if (earlier.version > change.base && earlier.origin.device != entry.origin.device && earlier.kind != Entry::Kind::Scope)
                        wrong(u"(4) %1 was put in the trash by %2, who had not seen version %3"_s.arg(entry.record, entry.mark.left(6)).arg(earlier.version));
        }
        for (auto it = entry.fields.begin(); it != entry.fields.end(); ++it) now[key][it.key()] = canonical(fieldOf(type, it.key()), it->toArray().at(1));
        if (entry.version > 0) before[key] << entry;
    }
}

void SimulationOracles::nobodyIsAskedWithoutNeed()
{
    for (const MemoryCentral::Logged &logged : m_central.log) {
        if (logged.entry.kind != Entry::Kind::Conflict) continue;
        const ConflictCard card = conflictIn(logged.entry.image);
        const auto found = m_simulation.m_changes.find(logged.entry.mark);
        if (!card.open || found == m_simulation.m_changes.end() || !found->second.conflict.isEmpty()) continue;
        const SimulatedChange &change = found->second;
        const RecordType &type = *recordTypeOf(card.table);
        bool different = false, touched = false;
        for (auto it = card.fields.begin(); it != card.fields.end(); ++it) {
            const Field *field = fieldOf(type, it.key());
            const QJsonArray three = it->toArray();
            different = different || canonical(field, three.at(1)) != canonical(field, three.at(2));
            const bool changed = change.fields.contains(it.key());
            const QJsonValue saw = changed ? (change.kind == u"create" ? QJsonValue() : change.fields.value(it.key()).toArray().at(0)) : change.shown.value(it.key());
            touched = touched || canonical(field, saw) != canonical(field, three.at(2));
        }
        if (card.kind == u"value" && !different) wrong(u"(5) both want the same, and a person is asked: %1"_s.arg(card.id));
        if (card.kind == u"value" && !touched) wrong(u"(5) nobody else changed it, and a person is asked: %1, %2"_s.arg(card.id, shown(card.fields)));
        if (card.kind != u"deleted-after-edit" || m_simulation.m_wentBack) continue;
        const bool edited = std::ranges::any_of(m_central.log, [&](const MemoryCentral::Logged &other) {
            return other.entry.record == card.record && other.entry.version > change.base && other.entry.stamp <= logged.entry.stamp;
        });
        if (!edited) wrong(u"(5) nobody else edited it, and it was kept out of the trash: %1"_s.arg(card.id));
    }
}

void SimulationOracles::nothingIsLeftToSend()
{
    for (const auto &console : m_simulation.m_consoles) {
        Database &db = console->db();
        const QString who = u"(6) console %1 "_s.arg(console->number());
        if (const qint64 left = replica::countOutgoing(db)) wrong(who + u"has %1 changes to send"_s.arg(left));
        for (Rows rows = db.run(u"SELECT record, central_version FROM awaited"_s); rows.next();) wrong(who + u"waits for version %2 of %1 to come back"_s.arg(rows.value(0).toString(), rows.value(1).toString()));
        for (Rows rows = db.run(u"SELECT record_table, record, why FROM central_fault"_s); rows.next();)
            wrong(who + u"could not take over %1 %2: %3"_s.arg(rows.value(0).toString(), rows.value(1).toString(), rows.value(2).toString()));
        for (Rows rows = db.run(u"SELECT r.code, j.mark, j.record_table FROM refused r JOIN journal j ON j.number = r.number"_s); rows.next();)
            if (!m_simulation.m_setting.scopes) wrong(who + u"was refused %1 of %2: %3"_s.arg(rows.value(1).toString().left(6), rows.value(2).toString(), rows.value(0).toString()));
    }
}

void SimulationOracles::everybodyHasTheHistory()
{
    for (const auto &console : m_simulation.m_consoles) {
        const QSet<QString> marks = console->marks();
        const QString login = u"operator-%1"_s.arg(console->number() + 1);
        auto &taken = m_simulation.m_images[static_cast<size_t>(console->number())];
        for (const MemoryCentral::Logged &logged : m_central.log) {
            const Entry &entry = logged.entry;
            if (entry.version == 0 || entry.mark.isEmpty() || marks.contains(entry.mark) || !m_simulation.m_central.sees(login, logged.buckets)) continue;
            const auto record = m_central.records.find({entry.table, entry.record});
            if (record == m_central.records.end() || !m_simulation.m_central.sees(login, record->second.buckets)) continue; // it went with the record
            if (taken[{entry.table, entry.record}] >= entry.version) continue;
            wrong(u"(7) console %1 has no line for version %2 of %3 %4"_s.arg(console->number()).arg(entry.version).arg(QString::fromLatin1(entry.table), entry.record));
        }
    }
}

void SimulationOracles::everyHistoryLeadsToTheRecord()
{
    for (const auto &[key, fields] : m_history) {
        const auto record = m_central.records.find(key);
        if (record == m_central.records.end()) continue;
        for (const auto &[column, changes] : fields) {
            const Field *field = fieldOf(*recordTypeOf(key.first), column);
            for (qsizetype i = 1; i < changes.size(); ++i)
                if (changes.at(i).from != changes.at(i - 1).to) wrong(u"(8) the history of %1 %2 has a hole at version %3"_s.arg(key.second, column).arg(changes.at(i).version));
            if (!changes.isEmpty() && changes.last().to != nowAt(record->second, field, column)) wrong(u"(8) the history of %1 %2 does not lead to what it is"_s.arg(key.second, column));
        }
    }
    for (const auto &console : m_simulation.m_consoles)
        for (const RecordType *type : recordTypes())
            for (Rows rows = console->db().run(u"SELECT %1 FROM %2"_s.arg(recordsql::columns(*type), QLatin1String(type->table))); rows.next();) {
                const Record record = recordsql::read(*type, rows);
                Row row = record.row;
                for (const JournalLine &line : journal::ofRecord(console->db(), *type, type->idOf(record.row)))
                    for (const auto &change : line.changes) {
                        const qsizetype i = type->indexOf(change.column.constData());
                        const Field &f = type->fields[static_cast<size_t>(i)];
                        if (f.stored(row.at(i)) != f.stored(change.to))
                            wrong(u"(8) console %1: line %2 of %3 %4 does not lead to what follows"_s.arg(console->number()).arg(line.number).arg(QLatin1String(type->table), QLatin1String(f.column)));
                        row[i] = change.from;
                    }
            }
}
