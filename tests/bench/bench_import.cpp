#include "models/exchange/importcolumns.h"
#include "models/exchange/importrun.h"
#include "models/records/person.h"
#include "models/store/demofill.h"
#include "models/store/worker.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

// A file of people into a store that holds many, against the same cells put by the engine alone into a table without key,
// journal, search or encryption. bench_import [LINES] [PEOPLE ALREADY THERE]
namespace {
QByteArray fileOf(int lines)
{
    QByteArray csv = "Cognome;Nome;Data di nascita;Telefono;e-mail;Indirizzo;CAP;Comune;Note\n";
    for (int i = 0; i < lines; ++i) {
        const QByteArray n = QByteArray::number(i);
        csv += "Importato" + n + ";Prova;" + QByteArray::number(1 + i % 28) + "/" + QByteArray::number(1 + i % 12) + "/" + QByteArray::number(1930 + i % 70) + ";02 " + QByteArray::number(5'000'000 + i) + ";p" + n
            + "@example.org;via Inventata " + n + ";20121;Milano;una nota di qualche parola\n";
    }
    return csv;
}

double seconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

void plain(const QString &path, const CsvFile &file)
{
    sqlite3 *db = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &db);
    sqlite3_exec(db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t (a, b, c, d, e, f, g, h, i); BEGIN", nullptr, nullptr, nullptr);
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(db, "INSERT INTO t VALUES (?,?,?,?,?,?,?,?,?)", -1, &statement, nullptr);
    for (const CsvFile::Line &line : file.lines) {
        for (int i = 0; i < line.cells.size(); ++i) sqlite3_bind_text16(statement, i + 1, line.cells.at(i).utf16(), static_cast<int>(line.cells.at(i).size() * 2), SQLITE_STATIC);
        sqlite3_step(statement);
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_close(db);
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int lines = argc > 1 ? QByteArray(argv[1]).toInt() : 50'000;
    const int there = argc > 2 ? QByteArray(argv[2]).toInt() : 0;
    const QTemporaryDir folder;
    Store store(folder.path(), QByteArray(32, 'k'));
    store.worker().run([there](Database &db) { DemoFill{.people = there}.run(db); }).waitForFinished();
    const QByteArray csv = fileOf(lines);
    std::printf("%d lines, %.1f MB, into a store with %d people\n", lines, static_cast<double>(csv.size()) / 1e6, there);

    ImportJob job{&Person::type, {}, {}, {}};
    std::printf("%-44s %8.2f s\n", "read the file", seconds([&] { job.file = readCsv(csv); }));
    job.columns = importcolumns::guessed(Person::type, job.file.heads, BothLanguages());
    std::printf("%-44s %8.2f s\n", "sqlite3, the cells alone", seconds([&] { plain(folder.filePath(u"plain.db"_s), job.file); }));
    const auto progress = std::make_shared<ImportProgress>();
    std::printf("%-44s %8.2f s\n", "see what would happen", seconds([&] { importrun::plan(store, job, progress).waitForFinished(); }));
    const auto once = [&] { return importrun::run(store, job, {}, progress).result().value(); };
    ImportDone first, again;
    std::printf("%-44s %8.2f s\n", "import", seconds([&] { first = once(); }));
    std::printf("%-44s %8.2f s\n", "import the same file again", seconds([&] { again = once(); }));
    const bool right = first.added == lines && again.same == lines && again.added + again.updated == 0;
    std::printf("%s\n", right ? "every line came once" : "the counts are wrong");
    return right ? 0 : 1;
}
