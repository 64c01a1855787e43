#include "models/records/catalogue.h"
#include "models/records/contact.h"
#include "models/records/identifier.h"
#include "models/records/person.h"
#include "models/store/database.h"
#include "models/store/foldingsql.h"
#include "models/store/likeness.h"
#include "models/store/listreader.h"
#include "models/store/migrations.h"
#include "models/store/putoffindexes.h"
#include "models/store/recordsql.h"
#include "models/store/searchindex.h"
#include "models/sync/replica.h"
#include "models/sync/round.h"
#include "direct.h"
#include "spent.h"
#include "startedcentral.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace syncing;

// The first load of a console, from a central on this machine into an encrypted store with its search, against COPY of the same
// rows to a file and the import of that file by the shell of SQLite into a plain table with a key; in one run. Beside it what parts
// of it cost the bare engine: the cipher, the indexes, the search. And an exchange in which there is nothing new, with few and with
// many people. bench_load [PEOPLE] [CONTACTS]
namespace {
void print(const char *what, const Spent &spent, const Spent &reference)
{
    std::printf("  %-46s %7.0f ms (%5.2f x), processor %7.0f ms (%5.2f x), of which the server %6.0f ms\n", what, spent.wall * 1e3, spent.wall / reference.wall, spent.processor() * 1e3,
                spent.processor() / reference.processor(), spent.others * 1e3);
    std::fflush(stdout);
}

// Invented, of some variety: names of a few thousand words, most fields filled in.
constexpr auto people = R"(
INSERT INTO console.person (id, own, buckets, surname, name, sex, roles, born, fiscal_code, phone, email, street, postcode, city, municipio, notes, phone_keys, preferred_language)
SELECT '018bcfe5-' || substr(h, 1, 4) || '-7' || substr(h, 5, 3) || '-8' || substr(h, 8, 3) || '-' || lpad(to_hex(i), 12, '0'), '{site:a}', '{site:a}',
       (ARRAY['Rossi','Ferrari','Bianchi','Colombo','Ricci','De Luca','D’Angelo','Quispe Mamani'])[1 + i % 8] || substr(h, 11, 2), (ARRAY['Anna','Maria Grazia','Giovanni','Oksana','José Luis','Fatima','Luca'])[1 + i % 7],
       (ARRAY['female','male'])[1 + i % 2], '["worker"]', date '1930-01-01' + (('x' || substr(h, 13, 4))::bit(16)::integer % 25000), 'RSS' || lpad(i::text, 13, '0'),
       '+39 34' || lpad(i::text, 8, '0'), 'a' || i || '@example.org', 'Via Esempio ' || i % 200, '20100', 'Milano', 1 + i % 9,
       'Una riga di qualche lunghezza, come la si scrive nelle note di una persona.', '34' || lpad(i::text, 8, '0') || ' 3934' || lpad(i::text, 8, '0'), 'language.it'
  FROM generate_series(%1::bigint, %2::bigint) i, md5(i::text) h)";

constexpr auto contacts = R"(
INSERT INTO console.contact (id, own, buckets, at, channel, site, minutes, person, caller, caller_phone, sex, municipio, needs, heard, told)
SELECT '018bcfe6-' || substr(h, 1, 4) || '-7' || substr(h, 5, 3) || '-8' || substr(h, 8, 3) || '-' || lpad(to_hex(i), 12, '0'), '{site:a}', '{site:a}',
       timestamptz '2020-01-01 08:00Z' + i * interval '3 minutes', (ARRAY['phone','desk','email'])[1 + i % 3], NULL, 5 + i % 40,
       '018bcfe5-' || substr(p, 1, 4) || '-7' || substr(p, 5, 3) || '-8' || substr(p, 8, 3) || '-' || lpad(to_hex(1 + i % %3), 12, '0'),
       (ARRAY['Anna','Maria Grazia','Giovanni','Oksana'])[1 + i % 4], '02 ' || lpad(i::text, 8, '0'), (ARRAY['female','male'])[1 + i % 2], 1 + i % 9, '["need.care"]',
       'Chiede aiuto per la madre, che torna a casa dopo il ricovero ' || substr(h, 1, 3), 'Dette le possibilità e lasciato il foglio.'
  FROM generate_series(%1::bigint, %2::bigint) i, md5(i::text) h, md5((1 + i % %3)::text) p)";

QString columnsOf(const RecordType &type)
{
    QStringList names{u"version"_s};
    for (const Field &f : type.fields) names << u'"' + QLatin1String(f.column) + u'"';
    return names.join(u", "_s);
}

// The store, with the time that its longest job took: as long a save waits at most.
class Jobs : public Local {
public:
    explicit Jobs(Database &db) : m_db(db) {}
    void run(const std::function<void(Database &)> &job) override
    {
        QElapsedTimer time;
        time.start();
        job(m_db);
        longest = std::max(longest, time.elapsed());
    }
    qint64 longest = 0; // milliseconds

private:
    Database &m_db;
};

class Bench {
public:
    Bench() : m_root(m_central.connection())
    {
        m_central.addLogin(u"ada"_s, {u"supervisor"_s}, u"site-a"_s);
        m_root.setPatience(std::chrono::hours(1)); // inventing very many rows takes long, and is no part of an exchange
        m_root.script(u"SET statement_timeout = 0"_s);
        m_root.script(u"SET console.pushing = 'on'"_s); // invented rows come without lines of the journal: a first load does not read those
    }

    void fill(const char *sql, const RecordType &type, qint64 from, qint64 to, qint64 others = 1)
    {
        m_root.script(QString::fromUtf8(sql).replace(u"%1"_s, QString::number(from)).replace(u"%2"_s, QString::number(to)).replace(u"%3"_s, QString::number(others)));
        m_root.script(u"ANALYZE console."_s + QLatin1String(type.table));
    }

    // COPY to a file and .import of it.
    Spent copyAndImport(const RecordType &type, qint64 rows)
    {
        const QString text = m_folder.filePath(u"rows.csv"_s), plain = m_folder.filePath(u"plain.db"_s);
        QFile::remove(plain);
        const QList<qint64> server{m_root.backend()};
        const Spent begun = Spent::now(server);
        {
            QFile file(text);
            if (!file.open(QIODevice::WriteOnly)) qFatal("no file");
            m_root.copyOut("COPY console." + QByteArray(type.table) + " (" + columnsOf(type).toUtf8() + ") TO STDOUT WITH (FORMAT csv)", [&](QByteArrayView line) {
                file.write(line.data(), line.size());
                file.putChar('\n');
                return true;
            });
        }
        const Spent copied = Spent::now(server);
        QProcess shell;
        shell.start(u"sqlite3"_s, {plain, u"CREATE TABLE rows (%1, PRIMARY KEY (id));"_s.arg(columnsOf(type)), u".mode csv"_s, u".import %1 rows"_s.arg(text)});
        if (!shell.waitForFinished(-1) || shell.exitCode() != 0) qFatal("sqlite3, of Debian's package of that name, could not be run: %s", shell.readAllStandardError().constData());
        const Spent done = Spent::now(server);
        const Spent all = done - begun;
        std::printf("%lld records of %s (load of the machine %.1f)\n", static_cast<long long>(rows), type.table, machineLoad());
        print("COPY to a file, sqlite3 .import", all, all);
        print("  of that COPY", copied - begun, all);
        QFile::remove(text);
        return all;
    }

    // All that is not here yet, in one round, as a console does it. When the last of so many records is here all of them can be
    // searched and opened; what is still built then are the indexes of lists, by title first.
    void load(Database &db, const QString &what, qint64 records, const Spent &reference)
    {
        PgCentral central(m_central.parameters(u"ada"_s), QString());
        Jobs local(db);
        central.hello({u"laptop-1"_s, {}, {}, 10, {}}); // connects
        const QList<qint64> server = servers();
        memory::resetPeak();
        const Spent before = Spent::now(server);
        std::optional<Spent> here;
        Reported reported;
        reported.progress = [&](qint64 done, qint64) {
            if (done >= records && !here) here = Spent::now(server) - before;
        };
        Round(local, central, reported).run();
        print(qPrintable(what), Spent::now(server) - before, reference);
        if (here) print("  all here and to be searched", *here, reference);
        std::printf("  memory at its peak %lld MB; a save meanwhile waits %lld ms at most\n", static_cast<long long>(memory::peakMegabytes()), static_cast<long long>(local.longest));
    }

    // How long the central thinks about what a console asks it for, with so many rows.
    void answers()
    {
        PgCentral central(m_central.parameters(u"ada"_s), QString());
        central.hello({u"laptop-2"_s, {}, {}, 10, {}}); // connects
        const auto timed = [](const char *what, const std::function<void()> &ask) {
            const Spent before = Spent::now();
            ask();
            std::printf(" %s %.0f ms", what, (Spent::now() - before).wall * 1e3);
        };
        std::printf("  the central answers (load of the machine %.1f):", machineLoad());
        timed("a greeting", [&] { central.hello({u"laptop-3"_s, {}, {}, 10, {}}); });
        timed("the first page of a load", [&] { central.load(Person::type, {u"*"_s}, {}, 4000, [](Central::Loaded &&) { return true; }); });
        timed("a later one", [&] { central.load(Person::type, {u"*"_s}, u"018bcfe5-8000"_s, 4000, [](Central::Loaded &&) { return true; }); });
        timed("the sums of all people", [&] { central.digest(Person::type); });
        std::puts("");
    }

    // As one types, right after a load (its parts are not put together yet).
    void searches(Database &db)
    {
        QList<double> each;
        for (const auto &typed : {u"r"_s, u"ro"_s, u"ros"_s, u"rossi"_s, u"anna r"_s, u"anna ro"_s, u"oksana colombo"_s, u"340000"_s, u"de luca g"_s, u"rosis"_s})
            for (int i = 0; i < 20; ++i) {
                const Spent before = Spent::now();
                searchindex::search(db, typed, 20);
                each << (Spent::now() - before).processor();
            }
        std::ranges::sort(each);
        std::printf("  a search: median %.1f ms, 99 %% %.1f ms of processor time\n", each.at(each.size() / 2) * 1e3, each.at(each.size() * 99 / 100) * 1e3);
    }

    // What one does while everybody is still coming: without the indexes that are built afterwards, all people being there.
    void meanwhile(Database &db)
    {
        {
            Transaction away(db);
            putoffindexes::putOff(db, Person::type);
            away.commit();
        }
        std::puts("  while records come:");
        searches(db);
        ListReader reader;
        const auto timed = [](const char *what, const std::function<void()> &work) {
            const Spent before = Spent::now();
            work();
            std::printf("  %-46s %7.0f ms\n", what, (Spent::now() - before).wall * 1e3);
        };
        RecordPage page;
        timed("the first page of the list of people", [&] { page = reader.page(db, {&Person::type, {}, {}, {}, false}, 0, 100); });
        timed("who resembles somebody", [&] { likeness::of(db, page.records.first().row, 5); });
        timed("building them", [&] { putoffindexes::buildAll(db); });
    }

    // One in which nothing is new.
    Spent nothingNew(Database &db)
    {
        constexpr int times = 50;
        PgCentral central(m_central.parameters(u"ada"_s), QString());
        Direct local(db);
        Round(local, central).run();
        const QList<qint64> server = servers();
        const Spent before = Spent::now(server);
        for (int i = 0; i < times; ++i) Round(local, central).run();
        const Spent all = Spent::now(server) - before;
        return {all.wall / times, all.own / times, all.others / times};
    }

    std::unique_ptr<Database> freshStore(const QString &name)
    {
        auto db = std::make_unique<Database>(m_folder.filePath(name), QByteArray(32, 'k'));
        teachFolding(*db);
        ::apply(*db, migrationsIn());
        return db;
    }

    // What the bare engine needs for parts of it, the rows being there already.
    void parts(Database &loaded, const RecordType &type, const Spent &reference)
    {
        Database &db = loaded;
        const QString table = QLatin1String(type.table);
        const auto timed = [&](const char *what, const QStringList &sql) {
            const Spent before = Spent::now();
            for (const QString &one : sql) db.run(one);
            print(what, Spent::now() - before, reference);
        };
        QStringList names;
        for (const Field &f : type.fields) names << QLatin1String(f.column);
        const QString all = names.join(u", "_s);
        std::puts("  the engine alone, from rows in the store:");
        timed("a plain table with a key, encrypted", {u"CREATE TABLE parts (version, %1, PRIMARY KEY (id))"_s.arg(all), u"INSERT INTO parts SELECT version, %1 FROM %2"_s.arg(all, table)});
        db.run(u"DROP TABLE parts"_s);
        QStringList indexes;
        for (Rows rows = db.run(u"SELECT sql FROM sqlite_master WHERE tbl_name = ? AND type = 'index' AND sql IS NOT NULL"_s, {table}); rows.next();)
            indexes << rows.value(0).toString().replace(u" ON %1 "_s.arg(table), u" ON parts "_s).replace(u"INDEX "_s, u"INDEX parts_"_s);
        QString definition = db.value(u"SELECT sql FROM sqlite_master WHERE name = ? AND type = 'table'"_s, {table})->toString();
        definition.replace(definition.indexOf(table), table.size(), u"parts"_s);
        db.run(definition);
        for (const QString &index : std::as_const(indexes)) db.run(index);
        timed("the store's table with its indexes", {u"INSERT INTO parts SELECT * FROM %1"_s.arg(table)});
        db.run(u"DROP TABLE parts"_s);
        words(db, type, reference);
    }

private:
    QList<qint64> servers()
    {
        QList<qint64> all;
        for (const auto &row : m_root.run("SELECT pid FROM pg_stat_activity WHERE usename = 'ada'")) all << row.at(0)->toLongLong();
        return all;
    }

    // The search entries of all, made before; with the settings the store has.
    void words(Database &db, const RecordType &type, const Spent &reference)
    {
        QStringList entries;
        for (Rows rows = db.run(u"SELECT %1 FROM %2 ORDER BY number LIMIT 100000"_s.arg(recordsql::columns(type), QLatin1String(type.table))); rows.next();) entries << searchindex::wordsOf(type, recordsql::read(type, rows).row);
        const double share = db.value(u"SELECT count(*) FROM %1"_s.arg(QLatin1String(type.table)))->toDouble() / static_cast<double>(std::max<qsizetype>(entries.size(), 1));
        db.run(u"CREATE VIRTUAL TABLE parts_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3', tokenize = 'ascii')"_s);
        const Spent before = Spent::now();
        for (qsizetype i = 0; i < entries.size();) {
            Transaction all(db);
            const qsizetype end = qMin<qsizetype>(entries.size(), i + 4000);
            db.runMany(u"INSERT INTO parts_words (rowid, words) VALUES (?, ?)"_s, [&](QVariantList &values) {
                if (i == end) return false;
                values = {i + 1, entries.at(i)};
                ++i;
                return true;
            });
            all.commit();
        }
        Spent spent = Spent::now() - before;
        spent = {spent.wall * share, spent.own * share, 0};
        print("the search entries, 4000 a transaction", spent, reference);
        db.run(u"DROP TABLE parts_words"_s);
    }

    StartedCentral m_central;
    PgConnection m_root;
    QTemporaryDir m_folder;
};
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (!PrivatePostgres::isInstalled() || QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty()) {
        std::puts("PostgreSQL or the shell of SQLite is not installed.");
        return 0;
    }
    const qint64 many = argc > 1 ? QByteArray(argv[1]).toLongLong() : 20'000, told = argc > 2 ? QByteArray(argv[2]).toLongLong() : 0;
    const qint64 few = qMin<qint64>(1000, many / 2);
    Bench bench;
    bench.fill(people, Person::type, 1, few);
    Spent quick;
    {
        const auto small = bench.freshStore(u"small.db"_s);
        quick = bench.nothingNew(*small);
    }
    bench.fill(people, Person::type, few + 1, many);
    const Spent reference = bench.copyAndImport(Person::type, many);
    auto store = bench.freshStore(u"store.db"_s);
    bench.load(*store, u"first load"_s, many, reference);
    if (store->value(u"SELECT count(*) FROM person"_s)->toLongLong() != many) qFatal("not everybody came");
    bench.searches(*store);
    bench.answers();
    const Spent slow = bench.nothingNew(*store);
    std::printf("an exchange with nothing new: %lld people %.2f ms (processor %.2f ms), %lld people %.2f ms (processor %.2f ms)\n", static_cast<long long>(few), quick.wall * 1e3, quick.processor() * 1e3,
                static_cast<long long>(many), slow.wall * 1e3, slow.processor() * 1e3);
    bench.meanwhile(*store);
    bench.parts(*store, Person::type, reference);
    if (told == 0) return 0;
    store.reset(); // its memory is none of what comes next
    bench.fill(contacts, Contact::type, 1, told, many);
    const Spent more = bench.copyAndImport(Contact::type, told);
    const auto other = bench.freshStore(u"other.db"_s);
    bench.load(*other, u"first load of all, the %1 people too"_s.arg(many), many + told, reference + more);
    bench.parts(*other, Contact::type, more);
    return 0;
}
