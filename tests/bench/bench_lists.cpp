#include "models/store/bulkinsert.h"
#include "models/store/listreader.h"
#include "models/store/recordsql.h"
#include "models/store/searchindex.h"
#include "store/invented.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <cstdio>
#include <sys/resource.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

// How long the everyday work of the store takes with many people in it, and how bulk insert compares with the engine alone.
// bench_lists [PEOPLE]
namespace {
const char *const surnames[] = {"Rossi", "Bianchi", "D'Angelo", "Colombo", "Ferrari", "Kovačević", "Hoxha", "Popescu", "Fernández", "De Luca", "Șerban", "Brambilla"};
const char *const names[] = {"Anna", "Luca", "Niccolò", "Mariana", "Olena", "Fatima", "Giuseppe", "Zoë", "Carmen", "Teresa"};

Row row(qint64 i)
{
    Person p;
    p.id = identifierOf(1'700'000'000'000 + i, static_cast<quint16>(i & 0xfff), static_cast<quint64>(i));
    p.surname = QString::fromUtf8(surnames[(i * 7) % 12]) + QString::number((i * 131) % 997, 36);
    p.name = QString::fromUtf8(names[i % 10]);
    p.born = QDate(1930, 1, 1).addDays((i * 37) % 25'000);
    p.phone = u"+39 055 %1"_s.arg(i, 7, 10, QLatin1Char('0'));
    p.street = u"via Esempio %1"_s.arg(i % 300);
    p.city = u"Milano"_s;
    p.municipio = static_cast<int>(i % 9) + 1;
    return rowOf(p);
}

double milliseconds(int times, const auto &work)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < times; ++i) work(i);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6 / times;
}

void say(const char *what, double ms) { std::printf("%-58s %9.2f ms\n", what, ms); }

// The same rows into the same columns by the engine's own interface, in one transaction, unencrypted and without any index.
double engineAlone(const QString &folder, qint64 people)
{
    sqlite3 *db = nullptr;
    sqlite3_open((folder + u"/plain.db"_s).toUtf8().constData(), &db);
    sqlite3_exec(db, "PRAGMA journal_mode=WAL; CREATE TABLE person (id TEXT, a TEXT, b TEXT, c TEXT, d TEXT, e TEXT, f TEXT, g TEXT, h TEXT, i TEXT, j INTEGER, k TEXT); BEGIN", nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(db, "INSERT INTO person VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", -1, &insert, nullptr);
    const double ms = milliseconds(1, [&](int) {
        for (qint64 n = 0; n < people; ++n) {
            const Row values = row(n);
            for (int c = 0; c < values.size(); ++c) {
                const QByteArray text = values.at(c).toString().toUtf8();
                sqlite3_bind_text(insert, c + 1, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
            }
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr);
    });
    sqlite3_finalize(insert);
    sqlite3_close(db);
    return ms;
}

void lists(Database &db, qint64 people)
{
    ListReader reader;
    const ListQuery all{&Person::type, {}, {}, {}, false};
    const auto first = [&](const ListQuery &query, qint64 offset) { return milliseconds(1, [&](int) { reader.page(db, query, offset, 100); }); };
    say("list: first page", first(all, 0));
    say("list: first page again", first(all, 0));
    say("list: deep (80 % down)", first(all, people * 4 / 5));
    say("list: last page", first(all, people - 100));
    const auto sorted = [&](const char *column) { return ListQuery{&Person::type, {}, {}, {{column, Qt::AscendingOrder}}, false}; };
    say("list by surname, descending: first page", first({&Person::type, {}, {}, {{"surname", Qt::DescendingOrder}}, false}, 0));
    for (const char *column : {"name", "born", "phone", "municipio"}) {
        say((QByteArray("list by ") + column + ": first time").constData(), first(sorted(column), 0));
        say((QByteArray("list by ") + column + ": deep").constData(), first(sorted(column), people * 4 / 5));
    }
    say("filter: municipio is 3", first({&Person::type, {}, {{"municipio", Condition::Test::Is, {3LL}}}, {}, false}, 0));
    say("filter: surname contains 'angelo'", first({&Person::type, {}, {{"surname", Condition::Test::Contains, {u"angelo"_s}}}, {}, false}, 0));
    for (const auto &words : {u"a"_s, u"ros"_s, u"rossi5 ann"_s}) say(("list words: " + words.toUtf8()).constData(), first({&Person::type, words, {}, {}, false}, 0));
    say("count of everybody", milliseconds(1, [&](int) { ListReader().count(db, all); }));
}

void searches(Database &db)
{
    for (const auto &typed : {u"r"_s, u"ro"_s, u"rossi5"_s, u"anna rossi5"_s, u"d'ang"_s, u"055 00123"_s, u"esempio 12"_s, u"nobody at all"_s, u"a b c"_s, u"milano via e"_s})
        say(("search: " + typed.toUtf8()).constData(), milliseconds(5, [&](int) { searchindex::search(db, typed, 20); }));
}

void saves(Database &db)
{
    const Record record = *recordsql::find(db, Person::type, row(17).at(0).toString());
    Person p = recordOf<Person>(record.row);
    qint64 version = record.version;
    say("save one field of a person", milliseconds(50, [&](int i) {
            p.notes = u"note %1"_s.arg(i);
            version = recordwriter::save(db, Person::type, rowOf(p), version, invented::author()).version;
        }));
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const qint64 people = argc > 1 ? QByteArray(argv[1]).toLongLong() : 250'000;
    const QTemporaryDir folder;
    const auto db = invented::database(folder.path());
    const double alone = engineAlone(folder.path(), people);
    qint64 next = 0;
    const double bulk = milliseconds(1, [&](int) {
        BulkInsert{invented::author()}.run(*db, Person::type, [&]() -> std::optional<Row> {
            if (next == people) return {};
            return row(next++);
        });
    });
    say("bulk insert, with journal, index and encryption", bulk);
    say("the same rows by sqlite3 alone, without any of these", alone);
    std::printf("%-58s %9.2f times\n", "ratio", bulk / alone);
    lists(*db, people);
    searches(*db);
    saves(*db);
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    std::printf("%-58s %9.1f MiB\n", "most memory of this whole run", static_cast<double>(used.ru_maxrss) / 1024);
    return 0;
}
