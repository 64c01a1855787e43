#include "models/records/identifier.h"
#include "models/records/person.h"
#include "models/store/bulkinsert.h"
#include "models/store/database.h"
#include "models/store/foldingsql.h"
#include "models/store/migrations.h"
#include "models/store/recordsql.h"
#include "models/store/recordwriter.h"
#include "models/sync/replica.h"
#include "models/sync/round.h"
#include "direct.h"
#include "sent.h"
#include "spent.h"
#include "startedcentral.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace syncing;

// What it costs to push changes, against the same rows written by one statement by hand, in one run and on the same server (which
// waits for its disk, as one in use does). By hand is one INSERT ... SELECT FROM jsonb_to_recordset (for changes: one UPDATE ... FROM)
// into a copy of the typed table with all its columns and indexes (who may see a row among them); "and told" writes also a line for each into a table like the journal, with its
// indexes: the mark by which it is answered, and the fields as sent. bench_push [CHANGES] [ROUNDS]
namespace {
constexpr auto columns = "id text, surname text, name text, sex text, born date, phone text, email text, street text, postcode text, city text,"
                         " municipio bigint, roles jsonb, notes text, preferred_language text, phone_keys text";
constexpr auto names = "surname, name, sex, born, phone, email, street, postcode, city, municipio, roles, notes, preferred_language, phone_keys";

QJsonObject anyPerson(int i)
{
    return {{u"surname"_s, u"Invented %1"_s.arg(i)}, {u"name"_s, u"Person"_s}, {u"sex"_s, u"female"_s}, {u"born"_s, u"1950-03-%1"_s.arg(i % 28 + 1, 2, 10, QChar(u'0'))},
            {u"phone"_s, u"02 %1"_s.arg(1'000'000 + i)}, {u"email"_s, u"p%1@example.org"_s.arg(i)}, {u"street"_s, u"Via Inventata %1"_s.arg(i)}, {u"postcode"_s, u"20100"_s},
            {u"city"_s, u"Milano"_s}, {u"municipio"_s, i % 9 + 1}, {u"roles"_s, QJsonArray{u"requester"_s}}, {u"notes"_s, u"Invented words about nobody, to have some length: "_s + QString::number(i)},
            {u"preferred_language"_s, u"language.it"_s}, {u"phone_keys"_s, u"02%1"_s.arg(1'000'000 + i)}};
}

QString compact(const QJsonArray &rows) { return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)); }

class Measured {
public:
    void add(const Spent &one) { m_all << one; }
    // Of the rounds the one in the middle, so that neither luck nor somebody else's work counts.
    double wall() const { return middle([](const Spent &s) { return s.wall; }); }
    double processor() const { return middle([](const Spent &s) { return s.processor(); }); }
    double server() const { return middle([](const Spent &s) { return s.others; }); }
    void print(const char *what, const Measured &reference) const
    {
        std::printf("  %-34s %7.0f ms (%5.2f x), processor %6.0f ms (%5.2f x), of which the server %6.0f ms\n", what, wall() * 1e3, wall() / reference.wall(), processor() * 1e3,
                    processor() / reference.processor(), server() * 1e3);
    }

private:
    double middle(const auto &part) const
    {
        QList<double> values;
        for (const Spent &s : m_all) values << part(s);
        std::ranges::sort(values);
        return values.at(values.size() / 2);
    }
    QList<Spent> m_all;
};

// Notes when the pushes of a round began, and how much went.
class Watched : public PgCentral {
public:
    using PgCentral::PgCentral;
    QList<Outcome> push(const QString &device, int schema, const QList<Op> &ops) override
    {
        if (pushes++ == 0 && began) began();
        auto outcomes = PgCentral::push(device, schema, ops);
        sent += ops.size();
        return outcomes;
    }
    std::function<void()> began;
    qint64 sent = 0;
    int pushes = 0;
};

class Bench {
public:
    explicit Bench(int count) : m_count(count), m_central({.durable = true, .port = 0, .settings = {}}), m_root(m_central.connection())
    {
        m_central.addLogin(u"ada"_s, {u"supervisor"_s}, u"site-a"_s);
        m_console = m_central.central(u"ada"_s);
        m_console->hello({u"laptop-1"_s, u"first"_s, u"0.1"_s, 10, {}});
        m_root.script(u"CREATE TABLE public.person (LIKE console.person INCLUDING ALL);"
                       "CREATE TABLE public.journal (LIKE console.journal INCLUDING ALL EXCLUDING IDENTITY);"
                       "CREATE SEQUENCE public.line; ALTER TABLE public.journal ALTER line SET DEFAULT nextval('public.line')"_s);
    }

    void round()
    {
        QJsonArray rows, changedRows;
        QList<Op> atOnce, byFifty, changes, changesByFifty;
        for (int i = 0; i < m_count; ++i) {
            QJsonObject fields = anyPerson(i);
            atOnce << sent::create("person", newIdentifier(), fields);
            byFifty << sent::create("person", newIdentifier(), fields);
            changes << sent::change("person", atOnce.last().record, u"phone"_s, fields.value(u"phone"_s), u"02 new %1"_s.arg(i), 1);
            changesByFifty << sent::change("person", byFifty.last().record, u"phone"_s, fields.value(u"phone"_s), u"02 new %1"_s.arg(i), 1);
            fields.insert(u"id"_s, atOnce.last().record);
            rows << fields;
            changedRows << QJsonObject{{u"id"_s, atOnce.last().record}, {u"phone"_s, u"02 new %1"_s.arg(i)}};
        }
        byHand(rows, m_hand, m_told);
        push(atOnce, m_count, m_once);
        push(byFifty, 50, m_fifty);
        changeByHand(changedRows, m_handChange, m_toldChange);
        push(changes, m_count, m_onceChange);
        push(changesByFifty, 50, m_fiftyChange);
        wholeRound();
    }

    void print() const
    {
        std::printf("%d new records (load of the machine %.1f)\n", m_count, machineLoad());
        m_hand.print("by hand", m_hand);
        m_told.print("by hand, and told", m_hand);
        m_once.print("pushed at once", m_hand);
        m_once.print("  the same beside by hand, told", m_told);
        m_fifty.print("pushed by 50", m_hand);
        m_round.print("a console's round, all of it", m_hand);
        std::printf("    in %d pushes, with reading the encrypted store and taking the answers over\n", m_pushes);
        std::printf("%d changes of one field\n", m_count);
        m_handChange.print("by hand", m_handChange);
        m_toldChange.print("by hand, and told", m_handChange);
        m_onceChange.print("pushed at once", m_handChange);
        m_onceChange.print("  the same beside by hand, told", m_toldChange);
        m_fiftyChange.print("pushed by 50", m_handChange);
        m_roundChange.print("a console's round, all of it", m_handChange);
        m_readBack.print("  and what comes back of it", m_handChange);
    }

private:
    QList<qint64> servers()
    {
        QList<qint64> all;
        for (const auto &row : m_root.run("SELECT pid FROM pg_stat_activity WHERE usename = 'ada'")) all << row.at(0)->toLongLong();
        return all;
    }

    void push(const QList<Op> &ops, int most, Measured &measured)
    {
        const QList<qint64> server = servers();
        const Spent before = Spent::now(server);
        for (qsizetype i = 0; i < ops.size(); i += most)
            for (const Outcome &outcome : m_console->push(u"laptop-1"_s, 10, ops.mid(i, most)))
                if (outcome.result != Outcome::Result::Applied) qFatal("a change was not applied: %s", qPrintable(outcome.detail));
        measured.add(Spent::now(server) - before);
    }
    void timed(const QByteArray &sql, const QString &text, Measured &measured)
    {
        const QList<qint64> server{m_root.backend()};
        const Spent before = Spent::now(server);
        m_root.run(sql, {text});
        measured.add(Spent::now(server) - before);
    }
    void byHand(const QJsonArray &rows, Measured &hand, Measured &told)
    {
        const QByteArray source = QByteArray(" FROM jsonb_to_recordset($1::jsonb) AS x(") + columns + ")";
        m_root.script(u"TRUNCATE public.person, public.journal"_s);
        timed(QByteArray("INSERT INTO public.person (id, own, buckets, ") + names + ") SELECT id, '{site:site-a}', '{site:site-a}', " + names + source, compact(rows), hand);
        m_root.script(u"TRUNCATE public.person, public.journal"_s);
        timed(QByteArray("WITH sent AS MATERIALIZED (SELECT e AS fields, r.* FROM jsonb_array_elements($1::jsonb) e, jsonb_to_record(e) AS r(") + columns
                  + ")), put AS (INSERT INTO public.person (id, own, buckets, " + names + ") SELECT id, '{site:site-a}', '{site:site-a}', " + names + " FROM sent)"
                    " INSERT INTO public.journal (tx, mark, tbl, record, version, kind, new, result, buckets) SELECT 1, gen_random_uuid()::text, 'person', id, 1, 'create', fields, 'applied', '{site:site-a}' FROM sent",
              compact(rows), told);
    }
    void changeByHand(const QJsonArray &rows, Measured &hand, Measured &told)
    {
        const QByteArray update = "UPDATE public.person t SET version = t.version + 1, phone = x.phone FROM ";
        timed(update + "jsonb_to_recordset($1::jsonb) AS x(id text, phone text) WHERE t.id = x.id", compact(rows), hand);
        timed("WITH sent AS MATERIALIZED (SELECT e AS fields, r.* FROM jsonb_array_elements($1::jsonb) e, jsonb_to_record(e) AS r(id text, phone text)), put AS (" + update
                  + "sent x WHERE t.id = x.id RETURNING t.id, t.version, x.fields)"
                    " INSERT INTO public.journal (tx, mark, tbl, record, version, kind, new, result, buckets) SELECT 1, gen_random_uuid()::text, 'person', id, version, 'change', fields, 'applied', '{site:site-a}' FROM put",
              compact(rows), told);
    }
    // A desk that worked alone for long: its store is joined to the central, with a line of the journal for each. Then it is cut off,
    // changes them all and comes back; and reads what became of it.
    void wholeRound()
    {
        QTemporaryDir folder;
        Database db(folder.filePath(u"console.db"_s), QByteArray(32, 'k'));
        teachFolding(db);
        ::apply(db, migrationsIn());
        const Author author{u"ada"_s, u"site-a"_s};
        QStringList ids;
        BulkInsert{author}.run(db, Person::type, [&]() -> std::optional<Row> {
            if (ids.size() == m_count) return {};
            QJsonObject fields = anyPerson(static_cast<int>(ids.size()));
            ids << newIdentifier();
            fields.insert(u"id"_s, ids.last());
            QList<Problem> unknown;
            return Person::type.fromJson(fields, Person::type.newRow(), unknown);
        });
        sendAll(db, m_round);
        exchange(db, {});
        Transaction all(db);
        for (const QString &id : std::as_const(ids)) {
            Record now = *recordsql::find(db, Person::type, id);
            now.row[Person::type.indexOf("email")] = u"new-"_s + now.row.at(Person::type.indexOf("email")).toString();
            recordwriter::save(db, Person::type, now.row, now.version, author);
        }
        all.commit();
        sendAll(db, m_roundChange);
        exchange(db, m_readBack);
    }
    // From the first change sent until the last is answered and the answer taken over.
    void sendAll(Database &db, Measured &measured)
    {
        Watched central(m_central.parameters(u"ada"_s), QString());
        Spent first;
        central.hello({u"laptop-1"_s, {}, {}, 10, {}}); // connects
        const QList<qint64> server = servers();
        central.began = [&] { first = Spent::now(server); };
        Direct local(db);
        Reported reported;
        reported.goOn = [&] { return central.sent < m_count; };
        Round(local, central, reported).run();
        m_pushes = central.pushes;
        measured.add(Spent::now(server) - first);
    }
    void exchange(Database &db, std::optional<std::reference_wrapper<Measured>> measured)
    {
        PgCentral central(m_central.parameters(u"ada"_s), QString());
        central.hello({u"laptop-1"_s, {}, {}, 10, {}});
        const QList<qint64> server = servers();
        const Spent before = Spent::now(server);
        Direct local(db);
        Round(local, central).run();
        if (measured) measured->get().add(Spent::now(server) - before);
    }

    const int m_count;
    StartedCentral m_central;
    std::unique_ptr<PgCentral> m_console;
    PgConnection m_root;
    Measured m_hand, m_told, m_once, m_fifty, m_handChange, m_toldChange, m_onceChange, m_fiftyChange, m_round, m_roundChange, m_readBack;
    int m_pushes = 0;
};
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (!PrivatePostgres::isInstalled()) {
        std::puts("PostgreSQL is not installed.");
        return 0;
    }
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 10'000, rounds = argc > 2 ? QByteArray(argv[2]).toInt() : 3;
    Bench bench(count);
    for (int i = 0; i < rounds; ++i) bench.round();
    bench.print();
    return 0;
}
