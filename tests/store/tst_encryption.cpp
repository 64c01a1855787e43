#include "invented.h"
#include "models/store/engine.h"
#include "models/store/folderlock.h"
#include "models/store/storefile.h"
#include <QDirIterator>
#include <QProcess>
#include <QtTest>
#include <dlfcn.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

// That nothing readable reaches the disk, and that the program does not run with an engine that would let it.
class TestEncryption : public QObject {
    Q_OBJECT
private:
    QProcessEnvironment m_stock;

    static QByteArray everythingIn(const QString &folder)
    {
        QByteArray all;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly)) all += file.readAll();
        }
        return all;
    }

private Q_SLOTS:
    void leavesNothingReadableOnTheDisk()
    {
        QTemporaryDir folder, temporary;
        qputenv("SQLITE_TMPDIR", temporary.path().toUtf8());
        const auto db = openStore(folder.path(), invented::key());
        for (int i = 0; i < 300; ++i)
            invented::saved(*db, invented::person(u"Leggibilissima"_s, u"Zaccaria%1"_s.arg(i), u"055 7654321"_s));
        // A sort too big for one page, in the hope that it would go to a temporary file.
        db->run(u"CREATE INDEX everything ON person (notes, surname, name, phone, id)"_s);
        QVERIFY(QFileInfo(folder.filePath(u"console.db-wal"_s)).size() > 100'000);
        db->run(u"PRAGMA wal_checkpoint(FULL)"_s);
        for (const QByteArray &all : {everythingIn(folder.path()), everythingIn(temporary.path())})
            for (const char *text : {"Leggibilissima", "leggibilissima", "Zaccaria", "7654321", "CREATE TABLE", "SQLite format 3", "person_words"})
                QVERIFY2(!all.contains(text), text);
        QVERIFY(everythingIn(folder.path()).size() > 100'000);
    }

    void recognizesAFileThatIsNotEncrypted()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"plain.db"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("SQLite format 3\0", 16) + QByteArray(4080, 'x'));
        file.close();
        QVERIFY(isPlainDatabase(path));
        openStore(folder.filePath(u"."_s), invented::key());
        QVERIFY(!isPlainDatabase(storeFile(folder.path())));
        QVERIFY(!isPlainDatabase(folder.filePath(u"absent"_s)));
    }

    // The library that answers is the one this program is built with, and it encrypts.
    void case88_libraryOfTheBuild()
    {
        Dl_info where = {};
        QVERIFY(dladdr(dlsym(RTLD_DEFAULT, "sqlite3_sourceid"), &where));
        QVERIFY2(QByteArray(where.dli_fname).contains("libwemisqlite"), where.dli_fname);
        const QTemporaryDir folder;
        Database db(folder.filePath(u"one.db"_s), invented::key());
        QCOMPARE(db.value(u"SELECT sqlite_source_id()"_s)->toString(), QString::fromUtf8(SQLITE_SOURCE_ID)); // asked through Qt
        QVERIFY(db.value(u"SELECT sqlite3mc_version()"_s)->toString().contains(u"Multiple Ciphers"_s));
    }

    // The system's own SQLite first in the process: it would take the key without a word and write in the clear.
    void case87_refusesToRunOnAnotherEngine()
    {
        const QString stock = u"/usr/lib/x86_64-linux-gnu/libsqlite3.so.0"_s;
        if (!QFile::exists(stock)) QSKIP("the system has no SQLite of its own");
        QTemporaryDir folder;
        QProcess actor;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, stock);
        environment.insert(u"ASAN_OPTIONS"_s, qEnvironmentVariable("ASAN_OPTIONS") + u":verify_asan_link_order=0"_s); // which comes after it, where it is built in
        actor.setProcessEnvironment(environment);
        actor.start(QStringLiteral(WEMI_BINARY_DIR "/tests/storeactor"), {u"k"_s, folder.path(), u"open"_s});
        QVERIFY(actor.waitForFinished());
        const QString said = QString::fromUtf8(actor.readAllStandardOutput());
        QCOMPARE(actor.exitCode(), 1);
        QVERIFY2(said.contains(u"encrypts the data is missing"), qPrintable(said));
        QVERIFY(!QFile::exists(storeFile(folder.path())));
    }
};

QTEST_GUILESS_MAIN(TestEncryption)
#include "tst_encryption.moc"
