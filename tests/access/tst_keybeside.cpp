#include "models/access/keybeside.h"
#include "models/access/keyfile.h"
#include "models/records/failure.h"
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestKeyBeside : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = std::make_unique<KeyFile>(SecretBytes::random(32));
        m_file->write(m_dir->filePath(u"one"_s));
        QDir(m_dir->path()).mkdir(u"two"_s);
    }

    void travelsBesideTheBackup()
    {
        putKeyBeside(backup(), one());
        putKeyBeside(backup(), one()); // its own again
        takeKeyFromBeside(backup(), two());
        QCOMPARE(KeyFile::read(two())->profile(), m_file->profile());
    }

    void someOtherFileIsNotReplaced()
    {
        write(backup() + u".key"_s, "somebody's");
        QVERIFY_THROWS_EXCEPTION(Failure, putKeyBeside(backup(), one()));
        KeyFile(SecretBytes::random(32)).write(two());
        QFile::remove(backup() + u".key"_s);
        putKeyBeside(backup(), two());
        QVERIFY_THROWS_EXCEPTION(Failure, requireRoomForKeyBeside(backup(), one()));
    }

    void aDamagedOneIsReplacedAndKept()
    {
        putKeyBeside(backup(), one());
        write(KeyFile::pathIn(two()), "dirt");
        takeKeyFromBeside(backup(), two());
        QCOMPARE(KeyFile::read(two())->profile(), m_file->profile());
        QCOMPARE(QDir(two()).entryList({u"console-replaced-*.key"_s}).size(), 1);
    }

    void aSoundOneWithItsArchiveStays()
    {
        putKeyBeside(backup(), one());
        const KeyFile other(SecretBytes::random(32));
        other.write(two());
        write(two() + u"/console.db"_s, "an archive");
        takeKeyFromBeside(backup(), two());
        QCOMPARE(KeyFile::read(two())->profile(), other.profile());
    }

    void withoutAnyItIsRefused()
    {
        QVERIFY_THROWS_EXCEPTION(Failure, takeKeyFromBeside(backup(), two()));
        QVERIFY(!QFile::exists(KeyFile::pathIn(two())));
    }

private:
    QString one() const { return m_dir->filePath(u"one"_s); }
    QString two() const { return m_dir->filePath(u"two"_s); }
    QString backup() const { return m_dir->filePath(u"x.backup"_s); }
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<KeyFile> m_file;
};

QTEST_GUILESS_MAIN(TestKeyBeside)
#include "tst_keybeside.moc"
