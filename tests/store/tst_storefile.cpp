#include "invented.h"
#include "models/store/folderlock.h"
#include "models/store/migrations.h"
#include "models/store/storefile.h"
#include <QCryptographicHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Damage = std::function<void(QFile &)>;
Q_DECLARE_METATYPE(Damage)

// What can happen to the file with everybody's data, and what a person is then told.
class TestStoreFile : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_filled; // a store of 200 people, copied for each test that harms one
    QString file() const { return storeFile(m_folder->path()); }

    void fillAsPrepared() { QVERIFY(QFile::copy(storeFile(m_filled.path()), file())); }
    void fill(int people)
    {
        const auto db = openStore(m_folder->path(), invented::key());
        for (int i = 0; i < people; ++i) invented::saved(*db, invented::person(u"Rossi%1"_s.arg(i), u"Anna"_s));
    }
    static QByteArray contents(const QString &path)
    {
        QFile f(path);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    static QString failureOf(const std::function<void()> &work)
    {
        try {
            work();
        } catch (const Failure &failure) {
            return failure.text();
        }
        return {};
    }
    QString actorSays(const QStringList &arguments, int *code = nullptr)
    {
        QProcess actor;
        actor.start(QStringLiteral(WEMI_BINARY_DIR "/tests/storeactor"), QStringList{u"k"_s, m_folder->path()} + arguments);
        if (!actor.waitForFinished()) actor.kill();
        if (code) *code = actor.exitCode();
        return QString::fromUtf8(actor.readAllStandardOutput());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto db = openStore(m_filled.path(), invented::key());
        Transaction all(*db);
        for (int i = 0; i < 200; ++i) invented::saved(*db, invented::person(u"Rossi%1"_s.arg(i), u"Anna"_s));
        all.commit();
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void createsAFolderAndAFileForItsOwnerOnly()
    {
        const QString folder = m_folder->filePath(u"a/b"_s);
        const FolderLock lock(folder);
        const auto db = openStore(folder, invented::key());
        struct stat seen = {};
        for (const auto &[path, mode] : {std::pair(folder, 0700U), std::pair(storeFile(folder), 0600U), std::pair(storeFile(folder) + u"-wal"_s, 0600U)}) {
            QCOMPARE(::stat(QFile::encodeName(path).constData(), &seen), 0);
            QCOMPARE(seen.st_mode & 0777U, mode);
        }
        QVERIFY(!QFile::exists(storeFile(folder) + u".new"_s));
    }

    void bringsTheCentresOfTheCity()
    {
        const auto db = openStore(m_folder->path(), invented::key());
        QCOMPARE(db->value(u"SELECT count(*) FROM site WHERE active=1 AND trashed_at IS NULL"_s), QVariant(17));
        QCOMPARE(db->value(u"SELECT group_concat(name, ', ') FROM (SELECT name FROM site WHERE street='' ORDER BY name)"_s),
                 QVariant(u"Cenni, Figino, Rimini, XXV Aprile"_s));
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<QString>("said");
        const QString harmed = u"damaged"_s;
        QTest::newRow("first page zeroed") << Damage([](QFile &f) { f.seek(0); f.write(QByteArray(4096, '\0')); }) << harmed;
        QTest::newRow("second page zeroed") << Damage([](QFile &f) { f.seek(4096); f.write(QByteArray(4096, '\0')); }) << harmed;
        QTest::newRow("one byte of the first page") << Damage([](QFile &f) { f.seek(900); char c = 0; f.peek(&c, 1); f.write(QByteArray(1, static_cast<char>(c ^ 1))); }) << harmed;
        QTest::newRow("truncated to half") << Damage([](QFile &f) { f.resize(f.size() / 2 / 4096 * 4096); }) << harmed;
        QTest::newRow("truncated within a page") << Damage([](QFile &f) { f.resize(f.size() - 1000); }) << harmed;
        QTest::newRow("truncated to 100 bytes") << Damage([](QFile &f) { f.resize(100); }) << harmed;
        QTest::newRow("random bytes") << Damage([](QFile &f) {
            QByteArray noise(static_cast<qsizetype>(f.size()), Qt::Uninitialized);
            for (char &c : noise) c = static_cast<char>(QRandomGenerator::global()->generate());
            f.seek(0);
            f.write(noise);
        }) << harmed;
        QTest::newRow("emptied") << Damage([](QFile &f) { f.resize(0); }) << u"is empty"_s;
        QTest::newRow("a text in its place") << Damage([](QFile &f) { f.resize(0); f.write("lista della spesa\n"); }) << harmed;
        QTest::newRow("a plain database in its place") << Damage([](QFile &f) { f.seek(0); f.write("SQLite format 3\0", 16); }) << u"not encrypted"_s;
    }

    void tellsWhatIsWrong()
    {
        QFETCH(Damage, damage);
        QFETCH(QString, said);
        fillAsPrepared();
        {
            QFile f(file());
            QVERIFY(f.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
            damage(f);
        }
        const QByteArray before = contents(file());
        const QString text = failureOf([this] {
            const auto db = openStore(m_folder->path(), invented::key());
            db->value(u"SELECT sum(length(notes)) FROM person"_s);
            db->value(u"SELECT count(*) FROM journal WHERE fields<>''"_s);
        });
        QVERIFY2(text.contains(said), qPrintable(text));
        QVERIFY2(text.contains(u"backup"), qPrintable(text));
        QCOMPARE(contents(file()), before);
    }

    void case44_neverReadsADamagedPageAsIfItWereWhole()
    {
        fillAsPrepared();
        const QByteArray whole = contents(file());
        for (qsizetype page = 1; page < whole.size() / 4096; page += 7) {
            QByteArray harmed = whole;
            harmed[page * 4096 + 1234] = static_cast<char>(harmed.at(page * 4096 + 1234) ^ 4);
            QFile f(file());
            QVERIFY(f.open(QIODevice::WriteOnly));
            f.write(harmed);
            f.close();
            const QString text = failureOf([this] {
                const auto db = openStore(m_folder->path(), invented::key());
                if (db->value(u"PRAGMA integrity_check"_s) != u"ok"_s) throw DatabaseError(u"x"_s, 11);
            });
            QVERIFY2(text.contains(u"damaged"), qPrintable(u"page %1: %2"_s.arg(page).arg(text)));
        }
    }

    void case48_refusesAnotherKeyAndOpensWithItsOwn()
    {
        fill(3);
        const QByteArray before = contents(file());
        const QString text = failureOf([this] { openStore(m_folder->path(), QByteArray(32, 'z')); });
        QVERIFY2(text.contains(u"key"), qPrintable(text));
        QCOMPARE(contents(file()), before);
        QCOMPARE(openStore(m_folder->path(), invented::key())->value(u"SELECT count(*) FROM person"_s), QVariant(3));
    }

    void doesNotBeginAnewWhereTheMainFileIsGone()
    {
        fill(1);
        QVERIFY(QFile::rename(file(), m_folder->filePath(u"elsewhere"_s)));
        QFile wal(file() + u"-wal"_s);
        QVERIFY(wal.open(QIODevice::WriteOnly));
        wal.write("x");
        wal.close();
        const QString text = failureOf([this] { openStore(m_folder->path(), invented::key()); });
        QVERIFY2(text.contains(u"gone"), qPrintable(text));
        QVERIFY(!QFile::exists(file()));
    }

    void takesUpWhatAKilledFirstStartLeft()
    {
        QFile half(file() + u".new"_s);
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.write("half");
        half.close();
        const auto db = openStore(m_folder->path(), invented::key());
        QCOMPARE(schemaOf(*db), migrationsIn().size());
    }

    // The last pages may be lost with a damaged journal file; what is read must be whole.
    void case40_staysWholeWhenTheFileOfTheLastSavesIsDamaged()
    {
        {
            QProcess actor;
            actor.start(QStringLiteral(WEMI_BINARY_DIR "/tests/storeactor"), {u"k"_s, m_folder->path(), u"save"_s});
            for (int line = 0; line < 60 && actor.waitForReadyRead();) line += static_cast<int>(actor.readAllStandardOutput().count('\n'));
            actor.kill();
            QVERIFY(actor.waitForFinished());
        }
        QFile wal(file() + u"-wal"_s);
        QVERIFY(wal.open(QIODevice::ReadWrite));
        QVERIFY(wal.size() > 50'000);
        wal.seek(wal.size() / 2);
        wal.write(QByteArray(3000, '\x55'));
        wal.close();
        const auto db = openStore(m_folder->path(), invented::key());
        QCOMPARE(db->value(u"PRAGMA integrity_check"_s), QVariant(u"ok"_s));
        const int people = db->value(u"SELECT count(*) FROM person"_s)->toInt();
        QVERIFY(people > 0);
        QCOMPARE(db->value(u"SELECT count(*) FROM journal"_s), QVariant(people));
    }

    void aLockThatNobodySignedIsTakenOver()
    {
        QFile lock(m_folder->filePath(u"lock"_s)); // as a program killed while it made it leaves it
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        QVERIFY(failureOf([this] { FolderLock taken(m_folder->path()); }).isEmpty());
    }

    void letsOneProgramInAtATimeAndAnotherAfterAKill()
    {
        QProcess actor;
        actor.start(QStringLiteral(WEMI_BINARY_DIR "/tests/storeactor"), {u"k"_s, m_folder->path(), u"hold"_s});
        QVERIFY(actor.waitForReadyRead());
        QCOMPARE(actor.readAllStandardOutput(), "open\n");
        const QString text = failureOf([this] { FolderLock second(m_folder->path()); });
        QVERIFY2(text.contains(u"already open"), qPrintable(text));
        QVERIFY2(text.contains(QString::number(actor.processId())), qPrintable(text));
        actor.kill();
        QVERIFY(actor.waitForFinished());
        const FolderLock next(m_folder->path());
        QCOMPARE(schemaOf(*openStore(m_folder->path(), invented::key())), migrationsIn().size());
    }

    void saysThatTheFolderMayNotBeWritten()
    {
        fill(1);
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        int code = 0;
        const QString text = ::geteuid() == 0 ? actorSays({u"as-nobody"_s}, &code) : failureOf([this] { FolderLock lock(m_folder->path()); });
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY2(text.contains(u"may not be written"), qPrintable(text));
        QCOMPARE(openStore(m_folder->path(), invented::key())->value(u"SELECT count(*) FROM person"_s), QVariant(1));
    }

    void case41_losesNothingAcknowledgedWhenTheDiskIsFull()
    {
        int code = 0;
        const QStringList lines = actorSays({u"full"_s, u"3000000"_s}, &code).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(code, 1);
        QVERIFY2(lines.last().contains(u"space"), qPrintable(lines.last()));
        QVERIFY(lines.size() > 10);
        const auto db = openStore(m_folder->path(), invented::key());
        QCOMPARE(db->value(u"PRAGMA integrity_check"_s), QVariant(u"ok"_s));
        for (const QString &id : lines.mid(1, lines.size() - 2))
            QVERIFY(db->value(u"SELECT 1 FROM person WHERE id=?"_s, {id}));
        invented::saved(*db, invented::person(u"Bianchi"_s, u"Ada"_s));
    }

    void case41_saysThatTheDiskIsFullAtTheFirstStart()
    {
        int code = 0;
        const QString text = actorSays({u"full"_s, u"20000"_s}, &code);
        QCOMPARE(code, 1);
        QVERIFY2(text.contains(u"full"), qPrintable(text));
        QVERIFY(!QFile::exists(file()));
        QCOMPARE(schemaOf(*openStore(m_folder->path(), invented::key())), migrationsIn().size());
    }
};

QTEST_GUILESS_MAIN(TestStoreFile)
#include "tst_storefile.moc"
