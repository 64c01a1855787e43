#include "invented.h"
#include "models/store/backup.h"
#include "models/store/check.h"
#include "models/store/folderlock.h"
#include "models/store/storefile.h"
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>
#include <thread>

using namespace Qt::StringLiterals;

class TestBackup : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString data() const { return m_folder->filePath(u"data"_s); }
    QString copy() const { return m_folder->filePath(u"copy.db"_s); }

    std::unique_ptr<Database> opened(const QByteArray &key = invented::key()) { return openStore(data(), key); }
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
    static int people(Database &db) { return db.value(u"SELECT count(*) FROM person"_s)->toInt(); }

private Q_SLOTS:
    void whatLiesBesideACopyIsRestoredToo()
    {
        const auto db = opened();
        db->run(u"PRAGMA wal_autocheckpoint=0"_s);
        invented::saved(*db, invented::person(u"Ultima"_s, u"Ada"_s));
        for (const auto *end : {"", "-wal"}) QVERIFY(QFile::copy(storeFile(data()) + QLatin1String(end), copy() + QLatin1String(end)));
        QVERIFY(QFileInfo(copy() + u"-wal"_s).size() > 0);
        const QString other = m_folder->filePath(u"other"_s);
        QDir().mkpath(other);
        restoreBackup(other, invented::key(), copy());
        QCOMPARE(QDir(other).entryList({u"*restored*"_s}, QDir::Files), QStringList());
        QCOMPARE(people(*openStore(other, invented::key())), 41);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QDir().mkpath(data());
        const auto db = opened();
        Transaction all(*db);
        for (int i = 0; i < 40; ++i) invented::saved(*db, invented::person(u"Copiabile"_s, QString::number(i)));
        all.commit();
    }

    void case89_copiesAllOfAStoreInUseEncrypted()
    {
        const auto db = opened();
        invented::saved(*db, invented::person(u"Copiabile"_s, u"ultima"_s)); // still in the file of the last saves
        backUp(storeFile(data()), invented::key(), copy());
        Database made(copy(), invented::key());
        QCOMPARE(people(made), 41);
        QCOMPARE(checkStore(made), QStringList());
        QVERIFY(!contents(copy()).contains("Copiabile"));
        QVERIFY(!contents(copy()).startsWith("SQLite format 3"));
        QCOMPARE(QFile::permissions(copy()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(!QFile::exists(copy() + u".part"_s));
    }

    void isOfOneMomentWhileOthersWrite()
    {
        const auto db = opened();
        std::atomic<bool> done = false;
        QString failed;
        std::thread other([&] {
            failed = failureOf([&] { backUp(storeFile(data()), invented::key(), copy()); });
            done = true;
        });
        int more = 0;
        while (!done) {
            invented::saved(*db, invented::person(u"Scritta"_s, QString::number(more)));
            ++more;
        }
        other.join();
        QCOMPARE(failed, QString());
        Database made(copy(), invented::key());
        QCOMPARE(checkStore(made), QStringList());
        QVERIFY(people(made) >= 40 && people(made) <= 40 + more);
        QCOMPARE(people(*db), 40 + more);
    }

    void neverReplacesAFile()
    {
        QFile there(copy());
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.write("mine");
        there.close();
        const QString text = failureOf([this] { backUp(storeFile(data()), invented::key(), copy()); });
        QVERIFY2(text.contains(u"already"), qPrintable(text));
        QCOMPARE(contents(copy()), "mine");
    }

    // Wherever in the copy the disk fills up.
    void leavesNothingWhenTheDiskIsFull_data()
    {
        QTest::addColumn<qint64>("room");
        init();
        const qint64 all = QFileInfo(storeFile(data())).size();
        for (const qint64 room : {qint64(0), qint64(4095), qint64(4096), qint64(20'000), all / 2, all - 4096, all - 1})
            QTest::addRow("%lld bytes left", static_cast<long long>(room)) << room;
    }

    void leavesNothingWhenTheDiskIsFull()
    {
        QFETCH(qint64, room);
        QProcess actor;
        actor.start(QStringLiteral(WEMI_BINARY_DIR "/tests/storeactor"), {u"k"_s, data(), u"backup"_s, QString::number(room), copy()});
        QVERIFY(actor.waitForFinished());
        const QString text = QString::fromUtf8(actor.readAllStandardOutput());
        QCOMPARE(actor.exitCode(), 1);
        QVERIFY2(text.contains(u"full"), qPrintable(text));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
        QCOMPARE(people(*opened()), 40);
    }

    void refusesToCopyADamagedStore()
    {
        QFile f(storeFile(data()));
        QVERIFY(f.open(QIODevice::ReadWrite));
        f.seek(f.size() / 4096 / 2 * 4096 + 77);
        f.write("harm");
        f.close();
        const QString text = failureOf([this] { backUp(storeFile(data()), invented::key(), copy()); });
        QVERIFY2(text.contains(u"damaged"), qPrintable(text));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
    }

    void restoresAndKeepsWhatItReplaces()
    {
        backUp(storeFile(data()), invented::key(), copy());
        invented::saved(*opened(), invented::person(u"Dopo"_s, u"la copia"_s));
        const QString kept = restoreBackup(data(), invented::key(), copy()).replaced;
        QCOMPARE(people(*opened()), 40);
        Database replaced(kept, invented::key());
        QCOMPARE(people(replaced), 41);
        QVERIFY(QFile::exists(copy()));
    }

    void restoresOverADamagedStoreAndIntoAnEmptyFolder()
    {
        backUp(storeFile(data()), invented::key(), copy());
        QFile f(storeFile(data()));
        QVERIFY(f.open(QIODevice::ReadWrite));
        f.write(QByteArray(5000, 'x'));
        f.close();
        const QByteArray harmed = contents(storeFile(data()));
        const QString kept = restoreBackup(data(), invented::key(), copy()).replaced;
        QCOMPARE(contents(kept), harmed);
        QCOMPARE(people(*opened()), 40);
        const QString other = m_folder->filePath(u"other"_s);
        QCOMPARE(restoreBackup(other, invented::key(), copy()).replaced, QString());
        QCOMPARE(people(*openStore(other, invented::key())), 40);
    }

    void restoresNothingThatIsNotSound_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("said");
        QTest::newRow("another key") << u"key"_s << u"key"_s;
        QTest::newRow("damaged") << u"harm"_s << u"damaged"_s;
        QTest::newRow("cut short") << u"cut"_s << u"damaged"_s;
        QTest::newRow("of a newer program") << u"newer"_s << u"newer version"_s;
        QTest::newRow("absent") << u"absent"_s << u"not there"_s;
        QTest::newRow("store in use") << u"in use"_s << u"already open"_s;
    }

    void restoresNothingThatIsNotSound()
    {
        QFETCH(QString, kind);
        QFETCH(QString, said);
        backUp(storeFile(data()), invented::key(), copy(), kind == u"key" ? QByteArray(32, 'z') : invented::key());
        if (kind == u"newer") Database(copy(), invented::key()).run(u"INSERT INTO migration VALUES (99, 'x', 'x', '9.0', '')"_s);
        QFile f(copy());
        QVERIFY(f.open(QIODevice::ReadWrite));
        if (kind == u"harm" && f.seek(f.size() / 4096 / 2 * 4096 + 77)) f.write("harm");
        if (kind == u"cut") f.resize(f.size() - 4096);
        if (kind == u"absent") f.remove();
        f.close();
        std::unique_ptr<FolderLock> held;
        if (kind == u"in use") held = std::make_unique<FolderLock>(data());
        const QByteArray before = contents(storeFile(data()));
        const QString text = failureOf([this] { restoreBackup(data(), invented::key(), copy()); });
        QVERIFY2(text.contains(said), qPrintable(text));
        QCOMPARE(contents(storeFile(data())), before);
        QCOMPARE(QDir(data()).entryList({u"console*"_s}, QDir::Files), QStringList{u"console.db"_s});
    }

    void changesTheKeyAndLeavesNoCopyUnderTheOldOne()
    {
        const QByteArray next(32, 'n');
        changeKey(data(), invented::key(), next);
        QVERIFY(failureOf([this] { opened(); }).contains(u"key"));
        QCOMPARE(people(*opened(next)), 40);
        QCOMPARE(QDir(data()).entryList({u"console*"_s}, QDir::Files), QStringList{u"console.db"_s});
    }

    void case90_opensWithOneOfTheTwoKeysWheneverTheChangeIsKilled()
    {
        char now = 'n', next = 'k';
        int changed = 0;
        QElapsedTimer clock;
        clock.start();
        changeKey(data(), invented::key(), QByteArray(32, 'n'));
        const auto longest = static_cast<int>(clock.nsecsElapsed() / 1000 * 3 / 2) + 1;
        for (int i = 0; i < 12; ++i) {
            QProcess actor;
            actor.start(QStringLiteral(WEMI_BINARY_DIR "/tests/storeactor"), {QString(QLatin1Char(now)), data(), u"rekey"_s, QString(QLatin1Char(next))});
            QVERIFY(actor.waitForReadyRead());
            QThread::usleep(static_cast<unsigned long>(QRandomGenerator::global()->bounded(longest)));
            actor.kill();
            QVERIFY(actor.waitForFinished());
            int open = 0;
            for (const char key : {'k', 'n'})
                if (failureOf([&] { opened(QByteArray(32, key)); }).isEmpty()) {
                    ++open;
                    if (key == next) {
                        ++changed;
                        std::swap(now, next);
                        break;
                    }
                }
            QCOMPARE(open, 1);
            QCOMPARE(people(*opened(QByteArray(32, now))), 40);
        }
        qInfo("the key changed %d times out of 12", changed);
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
