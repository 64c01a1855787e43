#include "models/store/check.h"
#include "models/store/database.h"
#include "models/store/folderlock.h"
#include "models/store/storefile.h"
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

// A program that saves without end is killed at a moment nobody chose. Whatever it had said was saved must be there.
class TestKill : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsEverySaveThatWasAcknowledged()
    {
        const QTemporaryDir folder;
        const QByteArray key(32, 'k');
        QStringList acknowledged;
        // A slow machine saves little before each of them.
        for (int kill = 0; kill < 20 || (acknowledged.size() <= 50 && kill < 300); ++kill) {
            QProcess actor;
            actor.start(QStringLiteral(WEMI_BINARY_DIR "/tests/storeactor"), {u"k"_s, folder.path(), u"save"_s});
            // One in four is killed while it opens or creates the store, the others while they save.
            if (kill % 4 != 0) QVERIFY(actor.waitForReadyRead());
            QThread::msleep(QRandomGenerator::global()->bounded(120U));
            actor.kill();
            QVERIFY(actor.waitForFinished());
            const QString said = QString::fromUtf8(actor.readAllStandardOutput());
            QVERIFY2(!said.contains(u"failure"), qPrintable(said));
            // Without its line end a line was not said to the end, and acknowledges nothing.
            for (const QString &line : said.left(said.lastIndexOf(u'\n') + 1).split(u'\n', Qt::SkipEmptyParts))
                if (line != u"open"_s) acknowledged << line;

            const FolderLock lock(folder.path());
            const auto db = openStore(folder.path(), key);
            QCOMPARE(checkStore(*db), QStringList());
            for (const QString &id : acknowledged)
                QVERIFY2(db->value(u"SELECT 1 FROM person JOIN journal ON record=id WHERE id=?"_s, {id}), qPrintable(id));
            // At most the one save that was under way at each kill may be there without having been acknowledged.
            const auto people = db->value(u"SELECT count(*) FROM person"_s)->toLongLong();
            QVERIFY(people >= acknowledged.size() && people <= acknowledged.size() + kill + 1);
        }
        QVERIFY(acknowledged.size() > 50);
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
