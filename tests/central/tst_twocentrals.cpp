#include "memorycentral.h"
#include <QJsonArray>
#include <QJsonDocument>
#include "memorymerge.h"
#include "models/records/candidacy.h"
#include "models/records/catalogue.h"
#include "models/records/familyrequest.h"
#include "models/records/meeting.h"
#include "models/records/person.h"
#include "models/records/placement.h"
#include "models/records/room.h"
#include "simulatedvalues.h"
#include "startedcentral.h"
#include <QTest>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace syncing;
using memorymerge::canonical;

// The rules were written twice: for PostgreSQL, and for the central in memory that simulations use. Whatever consoles send, both
// must answer the same and hold the same.
class TestTwoCentrals : public QObject {
    Q_OBJECT

    struct Seen { // what a console has in front of it
        Row row;
        qint64 version = 0;
    };
    using Key = std::pair<const RecordType *, QString>;

    std::unique_ptr<StartedCentral> m_postgres;
    std::unique_ptr<PgCentral> m_real;
    MemoryCentral m_memory;

    static QString shown(const QJsonValue &value) { return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).left(400); }

    static QString shown(const RecordType &type, const Op &op, const Outcome &outcome)
    {
        QJsonObject after;
        for (auto it = op.fields.begin(); it != op.fields.end(); ++it) {
            const Field *field = memorymerge::fieldOf(type, it.key());
            after.insert(it.key(), canonical(field, outcome.kept.contains(it.key()) ? outcome.kept.value(it.key()) : it->toArray().at(1)));
        }
        return u"%1 version %2 trashed %3 %4 %5"_s.arg(toJson(outcome).value(u"result"_s).toString()).arg(outcome.version).arg(outcome.trashed).arg(outcome.code, shown(after));
    }

    static QString shown(const Image &image)
    {
        const RecordType &type = *recordTypeOf(image.table);
        QJsonObject fields;
        for (const Field &f : type.fields)
            if (const QJsonValue value = canonical(&f, image.fields.value(QLatin1String(f.column))); qstrcmp(f.column, "id") != 0 && value != canonical(&f, QJsonValue())) fields.insert(QLatin1String(f.column), value);
        return u"version %1 trashed %2 %3"_s.arg(image.version).arg(image.trashed).arg(QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact)));
    }

    static QString shown(const ConflictCard &card)
    {
        const RecordType &type = *recordTypeOf(card.table);
        QJsonObject fields;
        for (auto it = card.fields.begin(); it != card.fields.end(); ++it) {
            const Field *field = memorymerge::fieldOf(type, it.key());
            fields.insert(it.key(), QJsonArray{canonical(field, it->toArray().at(0)), canonical(field, it->toArray().at(1)), canonical(field, it->toArray().at(2))});
        }
        return u"%1 %2 of %3 open %4 %5 by %6 and %7, %8"_s.arg(card.id, card.kind, card.record.right(4)).arg(card.open).arg(card.decision == u"both" ? u"other"_s : card.decision, card.mine.device, card.theirs.device, shown(fields));
    }

    // {"phone": [seen, made]} and, of a unit, the others as they are: as a console sends it.
    static QJsonObject fieldsOf(const RecordType &type, const Row &from, const Row &to)
    {
        QJsonObject fields;
        QSet<QByteArray> units;
        for (qsizetype i = 0; const Field &f : type.fields) {
            if (i > 0 && f.stored(from.at(i)) != f.stored(to.at(i))) {
                fields.insert(QLatin1String(f.column), QJsonArray{f.toJson(from.at(i)), f.toJson(to.at(i))});
                if (*f.unit) units << f.unit;
            }
            ++i;
        }
        for (qsizetype i = 0; const Field &f : type.fields) {
            if (units.contains(f.unit) && !fields.contains(QLatin1String(f.column))) fields.insert(QLatin1String(f.column), QJsonArray{f.toJson(to.at(i)), f.toJson(to.at(i))});
            ++i;
        }
        return fields;
    }

    static Row rowIn(const RecordType &type, const Image &image)
    {
        Row row;
        for (const Field &f : type.fields) row << f.fromJson(image.fields.value(QLatin1String(f.column))).value_or(f.typed(QVariant()));
        row[0] = image.record;
        return row;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivatePostgres::isInstalled()) QSKIP("PostgreSQL is not installed.");
        m_postgres = std::make_unique<StartedCentral>();
        m_postgres->addLogin(u"ada"_s, {u"supervisor"_s}, u"site-a"_s);
        m_real = m_postgres->central(u"ada"_s);
        m_memory.setLogin(u"ada"_s, {u"ada"_s, u"site-a"_s, {u"*"_s}, false});
        for (const QString &device : {u"laptop-0"_s, u"laptop-1"_s, u"laptop-2"_s}) m_real->hello({device, device, u"0.1"_s, 10, {}});
    }

    void answer_and_hold_the_same()
    {
        bool given = false;
        const int runs = qEnvironmentVariableIntValue("WEMI_SEEDS", &given);
        const int first = qEnvironmentVariableIntValue("WEMI_FIRST_SEED");
        for (int seed = first; seed < first + (given ? runs : 40); ++seed) oneRun(static_cast<quint64>(seed));
    }

    // People of two centres and a tutor work on the same families, name each other's, move them and let go of them.
    void show_the_same_to_everybody()
    {
        bool given = false;
        const int runs = qEnvironmentVariableIntValue("WEMI_SEEDS", &given);
        const int first = qEnvironmentVariableIntValue("WEMI_FIRST_SEED");
        const QHash<QString, std::pair<QString, QStringList>> people{{u"front-a"_s, {u"site-a"_s, {u"front-office"_s}}}, {u"front-b"_s, {u"site-b"_s, {u"front-office"_s}}}, {u"tutor-a"_s, {u"site-a"_s, {u"tutor"_s}}}};
        for (auto it = people.cbegin(); it != people.cend(); ++it) {
            m_postgres->addLogin(it.key(), it->second, it->first);
            const QString bucket = it.key() == u"tutor-a"_s ? u"operator:tutor-a"_s : u"site:"_s + it->first;
            m_memory.setLogin(it.key(), {it.key(), it->first, {u"reference"_s, bucket}, false});
        }
        for (int seed = first; seed < first + (given ? runs : 10); ++seed) {
            oneOffice(static_cast<quint64>(seed));
            if (QTest::currentTestFailed()) return;
        }
    }

private:
    // What one of them has, by what each central tells it.
    struct Reader {
        QString login;
        std::unique_ptr<PgCentral> real;
        MemoryLine memory;
        Position realAt{}, memoryAt{};
        QSet<QString> realHas{}, memoryHas{};

        static void read(Central &central, Position &at, QSet<QString> &has)
        {
            for (bool more = true; more;) {
                const Pulled page = central.pull(at, 200);
                for (const Entry &entry : page.entries)
                    if (entry.kind == Entry::Kind::Leave || entry.kind == Entry::Kind::Erase) has.remove(entry.record);
                    else if (entry.kind != Entry::Kind::Conflict) has << entry.record;
                at = page.reached;
                more = page.more;
            }
        }
        void read()
        {
            read(*real, realAt, realHas);
            read(memory, memoryAt, memoryHas);
        }
    };

    void oneOffice(quint64 seed)
    {
        SimulatedDice dice(seed + 7000);
        std::vector<std::unique_ptr<Reader>> readers;
        for (const QString &login : {u"ada"_s, u"front-a"_s, u"front-b"_s, u"tutor-a"_s}) readers.push_back(std::make_unique<Reader>(Reader{login, m_postgres->central(login), MemoryLine(m_memory, login)}));
        for (const auto &one : readers) one->read();
        const auto id = [&](const char *table, qsizetype n) { return u"office-%1-%2-%3"_s.arg(seed).arg(QLatin1String(table)).arg(n); };
        // Each of a few that come sooner or later: some are named before they are there.
        const QList<std::pair<const char *, qsizetype>> all{{"person", 6}, {"request", 4}, {"contact", 3}, {"tie", 3}, {"consent", 3}, {"attachment", 4}};
        const auto someOf = [&](const char *table) {
            for (const auto &[name, number] : all)
                if (qstrcmp(name, table) == 0) return id(name, dice.below(number));
            return QString();
        };
        QHash<QString, QJsonObject> now; // as the centrals have it
        QList<Key> records;
        int mark = 0;
        for (int step = 0; step < 30; ++step) {
            Reader &writer = *readers.at(static_cast<size_t>(dice.below(3)));
            const QString site = writer.login == u"front-a" ? u"site-a"_s : writer.login == u"front-b" ? u"site-b"_s : dice.once(2) ? u"site-a"_s : u"site-b"_s;
            QList<Op> ops;
            for (qsizetype n = 1 + dice.below(6); n > 0; --n) {
                const auto &[table, number] = dice.of(all);
                const QByteArray of(table);
                Op op;
                op.mark = u"office-%1-%2"_s.arg(seed).arg(++mark);
                op.table = of;
                op.record = id(table, dice.below(number));
                op.origin = {writer.login, site, u"laptop-1"_s, QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC)};
                if (std::ranges::any_of(ops, [&](const Op &other) { return other.record == op.record; })) continue;
                QJsonObject wanted;
                const auto name = [&](const char *field, const char *target) {
                    if (dice.once(2)) wanted.insert(QLatin1String(field), dice.once(4) ? QJsonValue() : QJsonValue(someOf(target)));
                };
                if (of == "request") {
                    name("requester", "person");
                    if (dice.once(2)) wanted.insert(u"handler"_s, dice.once(2) ? QJsonValue(u"tutor-a"_s) : QJsonValue());
                }
                if (of == "contact") name("person", "person"), name("request", "request");
                if (of == "tie") name("person", "person"), name("other", "person");
                if (of == "consent") name("person", "person");
                if (of == "attachment" && dice.once(2)) {
                    const char *target = dice.of(QList<const char *>{"person", "request", "consent", "tie"});
                    wanted.insert(u"owner_table"_s, QLatin1String(target));
                    wanted.insert(u"owner"_s, someOf(target));
                }
                const QJsonObject before = now.value(op.record);
                const bool there = now.contains(op.record);
                op.kind = there ? Op::Kind::Change : Op::Kind::Create;
                if (!there && (of == "request" || of == "contact" || of == "consent")) wanted.insert(u"site"_s, site);
                op.base = 1000;
                for (auto it = wanted.begin(); it != wanted.end(); ++it)
                    if (const QJsonValue was = there ? before.value(it.key()) : QJsonValue(); (was.isUndefined() ? QJsonValue() : was) != it.value()) op.fields.insert(it.key(), QJsonArray{was.isUndefined() ? QJsonValue() : was, it.value()});
                if (there && op.fields.isEmpty()) continue;
                ops << op;
            }
            if (ops.isEmpty()) continue;
            const QList<Outcome> real = writer.real->push(u"laptop-1"_s, 10, ops), memory = m_memory.push(writer.login, u"laptop-1"_s, ops);
            for (qsizetype i = 0; i < ops.size(); ++i) {
                const Op &op = ops.at(i);
                const auto said = [](const Outcome &o) { return toJson(o).value(u"result"_s).toString() + u' ' + o.code + u' ' + QString::number(o.version); };
                QVERIFY2(said(real.at(i)) == said(memory.at(i)), qPrintable(u"seed %1 step %2 %3, %4\nPostgreSQL: %5 %6\nin memory:  %7"_s.arg(seed).arg(step).arg(writer.login, shown(toJson(op)), said(real.at(i)), real.at(i).detail, said(memory.at(i)))));
                if (real.at(i).result == Outcome::Result::Refused) continue;
                if (!now.contains(op.record)) records << Key(recordTypeOf(op.table), op.record);
                QJsonObject &fields = now[op.record];
                for (auto it = op.fields.begin(); it != op.fields.end(); ++it) fields.insert(it.key(), it->toArray().at(1));
            }
            for (const auto &reader : readers) {
                reader->read();
                QSet<QString> real2, memory2;
                for (const auto &[type, record] : std::as_const(records)) {
                    if (!reader->real->images(type->table, {record}).isEmpty()) real2 << record;
                    if (!reader->memory.images(type->table, {record}).isEmpty()) memory2 << record;
                }
                const auto differs = [&](const char *what, const QSet<QString> &one, const QSet<QString> &other) {
                    return u"seed %1 step %2 by %3: %4, %5: too much {%6}, missing {%7}\n%8"_s.arg(seed).arg(step).arg(writer.login, reader->login, QLatin1String(what), QStringList((one - other).values()).join(u' '), QStringList((other - one).values()).join(u' '),
                                                                                             shown(QJsonObject{{u"ops"_s, [&] { QJsonArray list; for (const Op &op : ops) list << toJson(op); return list; }()}}));
                };
                QVERIFY2(real2 == memory2, qPrintable(differs("PostgreSQL against memory", real2, memory2)));
                reader->realHas.removeIf([&](const QString &one) { return !one.startsWith(u"office-%1-"_s.arg(seed)); });
                reader->memoryHas.removeIf([&](const QString &one) { return !one.startsWith(u"office-%1-"_s.arg(seed)); });
                QVERIFY2(reader->realHas == real2, qPrintable(differs("pull of PostgreSQL", reader->realHas, real2)));
                QVERIFY2(reader->memoryHas == memory2, qPrintable(differs("pull in memory", reader->memoryHas, memory2)));
            }
        }
    }

    void oneRun(quint64 seed)
    {
        SimulatedDice dice(seed);
        SimulatedValues values(dice);
        const QList<const RecordType *> types{&Person::type, &Person::type, &FamilyRequest::type, &Meeting::type, &Placement::type, &Candidacy::type, &Room::type};
        QList<Key> records;
        QHash<QString, Seen> seen[3]; // by record, of each console
        QList<Op> sent;
        for (int step = 0; step < 40; ++step) {
            const int console = static_cast<int>(dice.below(3));
            const QString device = u"laptop-%1"_s.arg(console);
            // Now and then it reads what the central has.
            for (const Key &key : std::as_const(records))
                if (dice.once(4) || (step == 0)) {
                    const auto image = m_memory.images(u"ada"_s, key.first->table, {key.second});
                    if (!image.isEmpty()) seen[console][key.second] = {rowIn(*key.first, image.first()), image.first().version};
                }
            QList<Op> ops;
            for (qsizetype n = 1 + dice.below(6); n > 0; --n) {
                if (!sent.isEmpty() && dice.once(12)) { // once more: an answer was lost
                    ops << dice.of(sent);
                    continue;
                }
                Op op;
                op.mark = u"mark-%1-%2-%3"_s.arg(seed).arg(step).arg(n);
                op.origin = {u"ada"_s, u"site-a"_s, device, QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC).addSecs(step)};
                const RecordType *type = dice.of(types);
                const auto cards = m_memory.conflicts(u"ada"_s);
                if (!cards.isEmpty() && dice.once(6)) {
                    const ConflictCard &card = dice.of(cards);
                    op.kind = Op::Kind::Resolve;
                    op.table = card.table;
                    op.record = card.record;
                    op.conflict = card.id;
                    op.conflictVersion = card.version;
                    const qsizetype which = card.kind == u"deleted-after-edit" ? 2 : dice.below(3);
                    for (auto it = card.fields.begin(); it != card.fields.end(); ++it) op.fields.insert(it.key(), QJsonArray{it->toArray().at(2), it->toArray().at(which)});
                    if (card.kind == u"deleted-after-edit" && dice.once(2)) { // thrown away after all
                        Op trash = op;
                        trash.mark += u"-trash"_s;
                        trash.kind = Op::Kind::Trash;
                        trash.fields = {};
                        trash.conflict.clear();
                        const auto image = m_memory.images(u"ada"_s, card.table, {card.record});
                        if (!image.isEmpty()) trash.base = image.first().version;
                        ops << trash;
                        sent << trash;
                    }
                } else if (records.isEmpty() || dice.once(8)) {
                    const QString id = u"record-%1-%2-%3"_s.arg(seed, 4, 10, QChar(u'0')).arg(step).arg(n);
                    const Row row = values.fresh(*type, id, {u"ada"_s, u"site-a"_s}, {});
                    records << Key(type, id);
                    op.kind = Op::Kind::Create;
                    op.table = type->table;
                    op.record = id;
                    Row blank;
                    for (const Field &f : type->fields) blank << f.typed(QVariant());
                    op.fields = fieldsOf(*type, blank, row);
                    seen[console][id] = {row, 0};
                } else {
                    const Key key = dice.once(2) ? dice.of(records) : records.last();
                    type = key.first;
                    op.table = type->table;
                    op.record = key.second;
                    const auto known = seen[console].constFind(key.second);
                    if (known == seen[console].cend()) continue;
                    op.base = known->version;
                    const qsizetype what = dice.below(10);
                    if (what == 0) op.kind = Op::Kind::Trash;
                    else if (what == 1) op.kind = Op::Kind::Restore;
                    else {
                        op.kind = dice.once(30) ? Op::Kind::Create : Op::Kind::Change;
                        Row row = values.edited(*type, known->row, {{"option", {u"o1"_s, u"o2"_s, u"o3"_s}}});
                        // Two who type the same.
                        if (dice.once(5))
                            if (const auto image = m_memory.images(u"ada"_s, type->table, {key.second}); !image.isEmpty()) {
                                const qsizetype i = 1 + dice.below(row.size() - 1);
                                row[i] = rowIn(*type, image.first()).at(i);
                            }
                        op.fields = fieldsOf(*type, known->row, row);
                        if (op.fields.isEmpty()) continue;
                        seen[console][key.second].row = row;
                    }
                }
                ops << op;
                sent << op;
            }
            compare(seed, step, device, ops);
            if (QTest::currentTestFailed()) return;
        }
        compareRecords(seed, records);
    }

    void compare(quint64 seed, int step, const QString &device, const QList<Op> &ops)
    {
        if (ops.isEmpty()) return;
        const QList<Outcome> real = m_real->push(device, 10, ops), memory = m_memory.push(u"ada"_s, device, ops);
        QCOMPARE(real.size(), ops.size());
        for (qsizetype i = 0; i < ops.size(); ++i) {
            const RecordType &type = *recordTypeOf(ops.at(i).table);
            const QString mine = shown(type, ops.at(i), real.at(i)), other = shown(type, ops.at(i), memory.at(i));
            if (qEnvironmentVariableIsSet("WEMI_TRACE"))
                std::fprintf(stderr, "%s base %lld from %s, %s of %s: %s -> %s\n", qPrintable(ops.at(i).mark), static_cast<long long>(ops.at(i).base), qPrintable(device),
                             qPrintable(toJson(ops.at(i)).value(u"kind"_s).toString()), qPrintable(ops.at(i).record), qPrintable(shown(ops.at(i).fields)), qPrintable(mine));
            QVERIFY2(mine == other, qPrintable(u"seed %1 step %2: of %3\nPostgreSQL: %4\nin memory:  %5"_s.arg(seed).arg(step).arg(shown(toJson(ops.at(i))), mine, other)));
        }
    }

    void compareRecords(quint64 seed, const QList<Key> &records)
    {
        for (const auto &[type, id] : records) {
            const auto real = m_real->images(type->table, {id}), memory = m_memory.images(u"ada"_s, type->table, {id});
            QCOMPARE(real.size(), memory.size());
            if (real.isEmpty()) continue;
            QVERIFY2(shown(real.first()) == shown(memory.first()), qPrintable(u"seed %1 %2\nPostgreSQL: %3\nin memory:  %4"_s.arg(seed).arg(id, shown(real.first()), shown(memory.first()))));
        }
        for (const RecordType *type : {&Person::type, &FamilyRequest::type, &Meeting::type, &Room::type}) {
            auto real = m_real->digest(*type);
            const auto memory = m_memory.digest(u"ada"_s, *type);
            if (type != &Room::type) QCOMPARE(real, memory); // rooms there are from the beginning
        }
        QMap<QString, ConflictCard> cards;
        for (const ConflictCard &card : m_real->conflicts()) cards[card.id] = card;
        const auto here = m_memory.conflicts(u"ada"_s);
        QCOMPARE(cards.size(), here.size());
        for (const ConflictCard &card : here)
            QVERIFY2(shown(cards.value(card.id)) == shown(card), qPrintable(u"seed %1\nPostgreSQL: %2\nin memory:  %3"_s.arg(seed).arg(shown(cards.value(card.id)), shown(card))));
        compareEntries(seed);
    }

    void compareEntries(quint64 seed)
    {
        const auto told = [](Central &central) {
            QMap<QString, QStringList> all; // by record
            Position at;
            for (bool more = true; more;) {
                const Pulled page = central.pull(at, 500);
                for (const Entry &entry : page.entries) {
                    if (entry.kind == Entry::Kind::Conflict || entry.kind == Entry::Kind::Scope || !entry.record.startsWith(u"record-"_s)) continue;
                    const RecordType &type = *recordTypeOf(entry.table);
                    QJsonObject fields;
                    for (auto it = entry.fields.begin(); it != entry.fields.end(); ++it) {
                        const Field *field = memorymerge::fieldOf(type, it.key());
                        const QJsonValue from = canonical(field, it->toArray().at(0)), to = canonical(field, it->toArray().at(1));
                        if (from != to) fields.insert(it.key(), QJsonArray{from, to});
                    }
                    all[entry.record] << u"version %1 %2 %3 %4 %5"_s.arg(entry.version).arg(toJson(entry).value(u"kind"_s).toString(), entry.mark, entry.origin.device, shown(fields));
                }
                at = page.reached;
                more = page.more;
            }
            return all;
        };
        MemoryLine line(m_memory, u"ada"_s);
        const auto real = told(*m_real), memory = told(line);
        QCOMPARE(real.keys(), memory.keys());
        for (auto it = real.begin(); it != real.end(); ++it)
            QVERIFY2(*it == memory.value(it.key()), qPrintable(u"seed %1 %2\nPostgreSQL:\n%3\nin memory:\n%4"_s.arg(seed).arg(it.key(), it->join(u'\n'), memory.value(it.key()).join(u'\n'))));
    }
};

QTEST_GUILESS_MAIN(TestTwoCentrals)
#include "tst_twocentrals.moc"
