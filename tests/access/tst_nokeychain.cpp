#include "access/awaited.h"
#include "models/access/keychainsecrets.h"
#include "models/access/storekey.h"
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// A computer without a keychain, as a server or a container is.
class TstNoKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        qunsetenv("DISPLAY");
    }

    void case48_saysThatNoneAnswers()
    {
        KeychainSecrets secrets(u"wemi-console-test"_s);
        QVERIFY_THROWS_EXCEPTION(NoKeychain, awaited(secrets.read(u"name"_s)));
        QVERIFY_THROWS_EXCEPTION(NoKeychain, awaited(secrets.write(u"name"_s, u"secret"_s)));
    }

    void aPassphraseLocksTheStoreInstead()
    {
        QTemporaryDir folder;
        KeychainSecrets secrets(u"wemi-console-test"_s);
        qputenv("WEMI_PASSPHRASE", "quattro parole scelte bene");
        const QString passphrase = passphraseFromEnvironment();
        QVERIFY(!qEnvironmentVariableIsSet("WEMI_PASSPHRASE"));
        StoreKey first(folder.path(), secrets, {1, 8192});
        QCOMPARE(awaited(first.find()).kind, KeyAnswer::Kind::WantsNewPassphrase);
        const auto made = awaited(first.find(passphrase));
        QCOMPARE(made.kind, KeyAnswer::Kind::Found);
        QVERIFY(!made.inKeychain);
        StoreKey second(folder.path(), secrets, {1, 8192});
        QVERIFY(awaited(second.find(passphrase)).key == made.key);
    }
};

QTEST_GUILESS_MAIN(TstNoKeychain)
#include "tst_nokeychain.moc"
