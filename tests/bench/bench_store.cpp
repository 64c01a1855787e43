#include "models/records/identifier.h"
#include "models/store/database.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <functional>
#include <memory>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

// The store's connection against the engine used bare and without encryption, the same work on both in the same run.
// bench_store [ROWS]
namespace {
const QString table = u"CREATE TABLE t (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, a TEXT, b TEXT, c INTEGER, d TEXT); CREATE INDEX t_ab ON t (a, b);"_s;
const QString insertion = u"INSERT INTO t (id, a, b, c, d) VALUES (?, ?, ?, ?, ?)"_s;
const QString scan = u"SELECT sum(length(d)) FROM t"_s;

struct Line {
    QString id, a, b;
    qint64 c;
};

Line line(qint64 i)
{
    const quint64 mixed = static_cast<quint64>(i + 1) * 0x9e3779b97f4a7c15ULL;
    return {identifierOf(1'700'000'000'000 + i, static_cast<quint16>(mixed), mixed), QString::number(mixed, 36), QString::number(i, 36), i};
}
const QString note = u"a line of some length, as people write them in their notes"_s;

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void say(const char *what, double ours, double bare)
{
    std::printf("%-34s %10.2f ms %10.2f ms %6.2f times\n", what, ours, bare, ours / bare);
}

class Bare {
public:
    explicit Bare(const QString &path)
    {
        sqlite3 *opened = nullptr;
        sqlite3_open(QFile::encodeName(path).constData(), &opened);
        m_db.reset(opened);
        run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536; PRAGMA secure_delete=ON;");
        run(table.toUtf8().constData());
    }
    void run(const char *sql) { sqlite3_exec(m_db.get(), sql, nullptr, nullptr, nullptr); }
    void insert(qint64 from, qint64 to)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_db.get(), insertion.toUtf8().constData(), -1, &statement, nullptr);
        const auto text = [&](int at, const QString &value) { sqlite3_bind_text16(statement, at, value.utf16(), static_cast<int>(value.size() * 2), SQLITE_TRANSIENT); };
        for (qint64 i = from; i < to; ++i) {
            const Line l = line(i);
            text(1, l.id);
            text(2, l.a);
            text(3, l.b);
            sqlite3_bind_int64(statement, 4, l.c);
            text(5, note);
            sqlite3_step(statement);
            sqlite3_reset(statement);
        }
        sqlite3_finalize(statement);
    }

private:
    struct Close {
        void operator()(sqlite3 *db) const { sqlite3_close_v2(db); }
    };
    std::unique_ptr<sqlite3, Close> m_db;
};

void insert(Database &db, qint64 from, qint64 to)
{
    qint64 i = from;
    db.runMany(insertion, [&](QVariantList &values) {
        if (i == to) return false;
        const Line l = line(i++);
        values = {l.id, l.a, l.b, l.c, note};
        return true;
    });
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const qint64 rows = argc > 1 ? QByteArray(argv[1]).toLongLong() : 250'000;
    const QTemporaryDir folder;
    const QByteArray key(32, 'k');
    const QString path = folder.filePath(u"ours.db"_s);
    Database db(path, key);
    Bare bare(folder.filePath(u"bare.db"_s));
    db.script(table);
    std::printf("%-34s %13s %13s\n", "", "the store", "bare engine");
    say("insert in one transaction", milliseconds([&] {
            Transaction all(db);
            insert(db, 0, rows);
            all.commit();
        }), milliseconds([&] {
            bare.run("BEGIN IMMEDIATE");
            bare.insert(0, rows);
            bare.run("COMMIT");
        }));
    say("scan", milliseconds([&] { db.value(scan); }), milliseconds([&] { bare.run(scan.toUtf8().constData()); }));
    const int saves = 200;
    say("one save, of 200", milliseconds([&] {
            for (int i = 0; i < saves; ++i) insert(db, rows + i, rows + i + 1);
        }) / saves, milliseconds([&] {
            for (int i = 0; i < saves; ++i) bare.insert(rows + i, rows + i + 1);
        }) / saves);
    std::printf("%-34s %10.2f ms\n", "open", milliseconds([&] { Database again(path, key); }));
    return 0;
}
