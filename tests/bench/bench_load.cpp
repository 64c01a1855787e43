#include "models/records/identifier.h"
#include "models/records/person.h"
#include "models/store/database.h"
#include "models/store/foldingsql.h"
#include "models/store/migrations.h"
#include "models/sync/replica.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace syncing;

// The first load of people into an encrypted store with its search, against the same rows put into a plain table by the bare
// engine, as the import of its shell does; in one run. bench_load [PEOPLE]
namespace {
constexpr qint64 atOnce = 2000;

// Invented, of some variety: names of a few thousand words, most fields filled in.
Central::Loaded invented(qint64 i)
{
    static const QStringList surnames{u"Rossi"_s, u"Ferrari"_s, u"Bianchi"_s, u"Colombo"_s, u"Ricci"_s, u"De Luca"_s, u"D’Angelo"_s, u"Quispe Mamani"_s};
    static const QStringList names{u"Anna"_s, u"Maria Grazia"_s, u"Giovanni"_s, u"Oksana"_s, u"José Luis"_s, u"Fatima"_s, u"Luca"_s};
    const quint64 mixed = static_cast<quint64>(i + 1) * 0x9e3779b97f4a7c15ULL;
    Person p;
    p.id = identifierOf(1'700'000'000'000 + i, static_cast<quint16>(mixed), mixed);
    p.surname = surnames.at(i % surnames.size()) + QString::number(mixed % 5000, 36);
    p.name = names.at(i % names.size());
    p.born = QDate(1930, 1, 1).addDays(static_cast<qint64>(mixed % 25'000));
    p.fiscalCode = u"RSS%1"_s.arg(mixed % 100'000'000'000ULL, 13, 10, QLatin1Char('0'));
    p.phone = u"+3934%1"_s.arg(mixed % 100'000'000, 8, 10, QLatin1Char('0'));
    p.email = u"a%1@example.org"_s.arg(i);
    p.street = u"Via Esempio %1"_s.arg(i % 200);
    p.postcode = u"20100"_s;
    p.city = u"Milano"_s;
    p.municipio = static_cast<int>(1 + i % 9);
    p.roles = {u"worker"_s};
    p.notes = u"Una riga di qualche lunghezza, come la si scrive nelle note di una persona."_s;
    const Row row = Person::type.derived ? Person::type.derived(rowOf(p)) : rowOf(p);
    Central::Loaded one{p.id, 1, false, {}, {}};
    for (qsizetype at = 0; const Field &f : Person::type.fields) one.values << f.stored(row.at(at++));
    return one;
}

QList<Central::Loaded> page(qint64 from, qint64 to)
{
    QList<Central::Loaded> rows;
    for (qint64 i = from; i < to; ++i) rows << invented(i);
    return rows;
}

double ours(const QString &folder, qint64 people)
{
    Database db(folder + u"/console.db"_s, QByteArray(32, 'k'));
    teachFolding(db);
    apply(db, migrationsIn());
    Welcome welcome;
    welcome.server = u"bench"_s;
    welcome.buckets = QStringList{u"*"_s};
    replica::join(db, welcome);
    qint64 nanoseconds = 0, done = 0;
    while (const auto load = replica::nextLoad(db)) {
        const bool isPeople = load->type == &Person::type;
        const qint64 to = isPeople ? qMin(people, done + atOnce) : 0;
        QList<Central::Loaded> rows = isPeople ? page(done, to) : QList<Central::Loaded>();
        const bool last = !isPeople || to - done < atOnce;
        QElapsedTimer timer;
        timer.start();
        replica::applyLoaded(db, *load, std::move(rows), last);
        nanoseconds += timer.nsecsElapsed();
        if (isPeople) done = to;
    }
    return static_cast<double>(nanoseconds) / 1e6;
}

double bare(const QString &folder, qint64 people)
{
    sqlite3 *db = nullptr;
    sqlite3_open(QFile::encodeName(folder + u"/bare.db"_s).constData(), &db);
    QStringList columns, marks;
    for (const Field &f : Person::type.fields) {
        columns << QLatin1String(f.column) + (columns.isEmpty() ? u" TEXT PRIMARY KEY"_s : u""_s);
        marks << u"?"_s;
    }
    sqlite3_exec(db, u"CREATE TABLE person (%1)"_s.arg(columns.join(u',')).toUtf8().constData(), nullptr, nullptr, nullptr);
    sqlite3_exec(db, "BEGIN", nullptr, nullptr, nullptr);
    sqlite3_stmt *insertion = nullptr;
    sqlite3_prepare_v2(db, u"INSERT INTO person VALUES (%1)"_s.arg(marks.join(u',')).toUtf8().constData(), -1, &insertion, nullptr);
    qint64 nanoseconds = 0;
    for (qint64 from = 0; from < people; from += atOnce) {
        const QList<Central::Loaded> rows = page(from, qMin(people, from + atOnce));
        QElapsedTimer timer;
        timer.start();
        for (const Central::Loaded &row : rows) {
            for (int i = 0; i < row.values.size(); ++i) {
                const QByteArray text = row.values.at(i).toString().toUtf8();
                sqlite3_bind_text(insertion, i + 1, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
            }
            sqlite3_step(insertion);
            sqlite3_reset(insertion);
        }
        nanoseconds += timer.nsecsElapsed();
    }
    QElapsedTimer timer;
    timer.start();
    sqlite3_finalize(insertion);
    sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_close(db);
    return static_cast<double>(nanoseconds + timer.nsecsElapsed()) / 1e6;
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const qint64 people = argc > 1 ? QByteArray(argv[1]).toLongLong() : 20'000;
    QTemporaryDir folder;
    const double plain = bare(folder.path(), people), full = ours(folder.path(), people);
    std::printf("%lld people: load %.0f ms, plain import %.0f ms, %.2f times\n", static_cast<long long>(people), full, plain, full / plain);
    return 0;
}
