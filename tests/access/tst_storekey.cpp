#include "access/awaited.h"
#include "access/memorysecrets.h"
#include "models/access/recoverykey.h"
#include "models/access/storekey.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Kind = KeyAnswer::Kind;

namespace {
constexpr StretchCost cheap{1, 8192};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}
} // namespace

class TstStoreKey : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    MemorySecrets m_secrets;

    QString keyPath() const { return m_folder->filePath(u"console.key"_s); }
    KeyAnswer find(const QString &passphrase = {})
    {
        StoreKey key(m_folder->path(), m_secrets, cheap);
        return awaited(key.find(passphrase));
    }
    void makeStore() { put(m_folder->filePath(u"console.db"_s), "an encrypted store"); }
    QString keepRecoveryKey(StoreKey &key)
    {
        const QString text = recoverykey::make();
        awaited(key.keepRecoveryKey(text));
        return text;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = {};
    }

    void isMadeOnceAndKeptInTheKeychain()
    {
        const auto made = find();
        QCOMPARE(made.kind, Kind::Found);
        QCOMPARE(made.key.size(), 32);
        QVERIFY(made.inKeychain);
        QVERIFY(find().key == made.key);
        QCOMPARE(m_secrets.kept.size(), 1);
        QVERIFY(m_secrets.kept.begin().key().startsWith(u"store-key-"_s));
        QVERIFY(!contentOf(keyPath()).contains(made.key.view().toBase64()));
        QVERIFY(!contentOf(keyPath()).contains(made.key.view().toHex()));
        QCOMPARE(QFile::permissions(keyPath()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void twoFoldersHaveTwoKeys()
    {
        const auto first = find();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(!(find().key == first.key));
        QCOMPARE(m_secrets.kept.size(), 2);
    }

    void aKeychainThatForgetsIsNotTrusted()
    {
        m_secrets.forgets = true;
        QCOMPARE(find().kind, Kind::WantsNewPassphrase);
        QVERIFY(!QFile::exists(keyPath()));
    }

    void withoutAKeychainAPassphraseLocksIt()
    {
        m_secrets.absent = true;
        const auto asked = find();
        QCOMPARE(asked.kind, Kind::WantsNewPassphrase);
        QVERIFY(asked.why);
        QVERIFY(!QFile::exists(keyPath()));
        StoreKey first(m_folder->path(), m_secrets, cheap);
        const auto made = awaited(first.makeWithPassphrase(u"perché è così"_s));
        QCOMPARE(find().kind, Kind::WantsPassphrase);
        StoreKey second(m_folder->path(), m_secrets, cheap);
        // The same letters, as another keyboard composes them.
        QVERIFY(awaited(second.unlock(u"perche\u0301 e\u0300 cosi\u0300"_s)).key == made.key);
        QVERIFY(find(u"perché è così"_s).key == made.key);
    }

    void case48_aWrongPassphraseIsSaidAndChangesNothing()
    {
        m_secrets.absent = true;
        find(u"quattro parole scelte bene"_s);
        const QByteArray before = contentOf(keyPath());
        StoreKey key(m_folder->path(), m_secrets, cheap);
        QVERIFY(failureOf(key.unlock(u"quattro parole scelte male"_s)).startsWith(u"This is not the passphrase"_s));
        QVERIFY(failureOf(key.find(u"Quattro parole scelte bene"_s)).startsWith(u"This is not the passphrase"_s));
        QVERIFY(!key.isFound());
        QCOMPARE(contentOf(keyPath()), before);
    }

    void aPassphraseCanBeChanged()
    {
        m_secrets.absent = true;
        const auto made = find(u"la prima"_s);
        StoreKey key(m_folder->path(), m_secrets, cheap);
        QVERIFY(failureOf(key.changePassphrase(u"un'altra"_s, u"la seconda"_s)).startsWith(u"This is not the passphrase"_s));
        awaited(key.changePassphrase(u"la prima"_s, u"la seconda"_s));
        QVERIFY(find(u"la seconda"_s).key == made.key);
        QVERIFY_THROWS_EXCEPTION(Failure, find(u"la prima"_s));
    }

    void case48_aStoreWhoseKeyIsGoneIsNeverGivenAnother_data()
    {
        QTest::addColumn<bool>("file");
        QTest::addColumn<bool>("absent");
        QTest::addColumn<bool>("recovery");
        QTest::newRow("the keychain does not have it") << true << false << true;
        QTest::newRow("the keychain does not answer") << true << true << true;
        QTest::newRow("nor is there a recovery key") << true << false << false;
        QTest::newRow("the key file is gone too") << false << false << false;
        QTest::newRow("nothing at all is left") << false << true << false;
    }
    void case48_aStoreWhoseKeyIsGoneIsNeverGivenAnother()
    {
        QFETCH(bool, file);
        QFETCH(bool, absent);
        QFETCH(bool, recovery);
        StoreKey key(m_folder->path(), m_secrets, cheap);
        awaited(key.find());
        if (recovery) keepRecoveryKey(key);
        makeStore();
        m_secrets.kept.clear();
        m_secrets.absent = absent;
        if (!file) QFile::remove(keyPath());
        const QByteArray before = contentOf(keyPath());
        const auto answer = find(u"a passphrase from the environment"_s);
        QCOMPARE(answer.kind, Kind::Lost);
        QCOMPARE(answer.recoverable, recovery);
        QCOMPARE(answer.why->remedy().contains(u"recovery key"_s), recovery);
        QCOMPARE(contentOf(keyPath()), before);
        QCOMPARE(contentOf(m_folder->filePath(u"console.db"_s)), QByteArray("an encrypted store"));
        QVERIFY(m_secrets.kept.isEmpty());
        StoreKey again(m_folder->path(), m_secrets, cheap);
        QVERIFY(!failureOf(again.makeWithPassphrase(u"quattro parole scelte bene"_s)).isEmpty());
        QCOMPARE(contentOf(keyPath()), before);
    }

    void theKeyOfAnotherArchiveIsNoticed()
    {
        find();
        makeStore();
        m_secrets.kept[m_secrets.kept.begin().key()] = QString::fromLatin1(QByteArray(32, 'x').toBase64());
        const auto answer = find();
        QCOMPARE(answer.kind, Kind::Lost);
        QVERIFY(answer.why->why().contains(u"another archive"_s));
    }

    void theRecoveryKeyOpensAndGivesTheKeyBack()
    {
        StoreKey key(m_folder->path(), m_secrets, cheap);
        const auto made = awaited(key.find());
        QVERIFY(!key.hasRecoveryKey());
        const QString recovery = keepRecoveryKey(key);
        QVERIFY(key.hasRecoveryKey());
        makeStore();
        m_secrets.kept.clear();
        StoreKey later(m_folder->path(), m_secrets, cheap);
        QVERIFY(failureOf(later.recover(recoverykey::make())).startsWith(u"This recovery key does not open"_s));
        QVERIFY(failureOf(later.recover(recovery.chopped(1))).contains(u"not complete"_s));
        QVERIFY(m_secrets.kept.isEmpty());
        const auto answer = awaited(later.recover(recovery.toLower()));
        QVERIFY(answer.key == made.key);
        QVERIFY(answer.inKeychain);
        QVERIFY(find().key == made.key);
        // The print in the safe still counts.
        m_secrets.kept.clear();
        QVERIFY(awaited(later.recover(recovery)).key == made.key);
    }

    void recoveryWithoutAKeychainEndsInAPassphrase()
    {
        StoreKey key(m_folder->path(), m_secrets, cheap);
        const auto made = awaited(key.find());
        const QString recovery = keepRecoveryKey(key);
        makeStore();
        m_secrets.absent = true;
        StoreKey later(m_folder->path(), m_secrets, cheap);
        QCOMPARE(awaited(later.find()).kind, Kind::Lost);
        QVERIFY(!awaited(later.recover(recovery)).inKeychain);
        awaited(later.setPassphrase(u"quattro parole scelte bene"_s));
        QCOMPARE(find().kind, Kind::WantsPassphrase);
        QVERIFY(find(u"quattro parole scelte bene"_s).key == made.key);
    }

    void aNewRecoveryKeyReplacesTheOldOne()
    {
        StoreKey key(m_folder->path(), m_secrets, cheap);
        awaited(key.find());
        const QString first = keepRecoveryKey(key);
        const QString second = keepRecoveryKey(key);
        QVERIFY(failureOf(key.recover(first)).startsWith(u"This recovery key does not open"_s));
        QCOMPARE(failureOf(key.recover(second)), QString());
    }

    void aDamagedKeyFileIsRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("emptied") << QByteArray() << QByteArray();
        QTest::newRow("cut") << QByteArray("\"format\"") << QByteArray("\0\0");
        QTest::newRow("another format") << QByteArray("wemi-console-key") << QByteArray("wemi-console-kez");
        QTest::newRow("from a newer program") << QByteArray("\"version\": 1") << QByteArray("\"version\": 9");
        QTest::newRow("weaker stretching") << QByteArray("\"memory\": 8192") << QByteArray("\"memory\": 8191");
        QTest::newRow("all the memory of the computer") << QByteArray("\"memory\": 8192") << QByteArray("\"memory\": 4000000000000");
        QTest::newRow("another profile") << QByteArray("\"profile\": \"") << QByteArray("\"profile\": \"0");
        QTest::newRow("another fingerprint") << QByteArray("\"fingerprint\": \"") << QByteArray("\"fingerprint\": \"0");
        QTest::newRow("said to be in the keychain") << QByteArray("\"keychain\": false") << QByteArray("\"keychain\": true");
        QTest::newRow("a slot renamed") << QByteArray("\"recovery\"") << QByteArray("\"recoverx\"");
        QTest::newRow("another salt") << QByteArray("\"salt\": \"") << QByteArray("\"salt\": \"A");
    }
    void aDamagedKeyFileIsRefusedInWords()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        m_secrets.absent = true;
        StoreKey key(m_folder->path(), m_secrets, cheap);
        awaited(key.find(u"quattro parole scelte bene"_s));
        keepRecoveryKey(key);
        makeStore();
        const QByteArray whole = contentOf(keyPath());
        QByteArray damaged = from.isEmpty() ? QByteArray() : QByteArray(whole).replace(from, to);
        QVERIFY(damaged != whole);
        put(keyPath(), damaged);
        const QString said = failureOf(StoreKey(m_folder->path(), m_secrets, cheap).find(u"quattro parole scelte bene"_s));
        QVERIFY2(said.contains(u"damaged"_s) || said.contains(u"newer version"_s), qPrintable(said));
        QCOMPARE(contentOf(keyPath()), damaged);
    }

    void everyFlippedBitOfTheKeyFileIsNoticed()
    {
        m_secrets.absent = true;
        const auto made = find(u"quattro parole scelte bene"_s);
        const QByteArray whole = contentOf(keyPath());
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QByteArray damaged = whole;
            damaged[i] = static_cast<char>(damaged[i] ^ (1 << (i % 7)));
            put(keyPath(), damaged);
            try {
                const auto file = KeyFile::read(m_folder->path());
                // A change of the white space, or one that JSON reads as the same, is none.
                QVERIFY(file && file->unlocked(KeyFile::Slot::Passphrase, SecretBytes::ofText(u"quattro parole scelte bene"_s)) == std::optional(made.key));
            } catch (const Failure &failure) {
                QVERIFY(!failure.remedy().isEmpty());
            }
        }
    }

    void aBoxMovedToAnotherArchiveDoesNotOpen()
    {
        const SecretBytes key = SecretBytes::random(32);
        KeyFile one(key), other(key);
        const SecretBytes with = SecretBytes::ofText(u"quattro parole"_s);
        one.lock(KeyFile::Slot::Passphrase, key, with, cheap);
        QVERIFY(one.unlocked(KeyFile::Slot::Passphrase, with));
        QVERIFY(!one.unlocked(KeyFile::Slot::Recovery, with));
        QVERIFY(!other.unlocked(KeyFile::Slot::Passphrase, with));
    }

    void aFolderThatMayNotBeWrittenIsSaid()
    {
        // Root may write everywhere: a file where the folder should be stands for it.
        put(m_folder->filePath(u"taken"_s), "a file");
        StoreKey key(m_folder->filePath(u"taken"_s), m_secrets, cheap);
        QVERIFY(failureOf(key.find()).contains(u"could not be written"_s));
    }
};

QTEST_GUILESS_MAIN(TstStoreKey)
#include "tst_storekey.moc"
