#include "access/awaited.h"
#include "models/access/keychainsecrets.h"
#include <QUuid>

using namespace Qt::StringLiterals;

// A real keychain: tests/with_keyring starts one.
class TstSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsReadsAndForgets()
    {
        KeychainSecrets secrets(u"wemi-console-test"_s);
        const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
        QCOMPARE(awaited(secrets.read(name)), std::nullopt);
        awaited(secrets.write(name, u"una parola segreta: perché no"_s));
        QCOMPARE(awaited(secrets.read(name)), std::optional(u"una parola segreta: perché no"_s));
        awaited(secrets.write(name, u"another"_s));
        QCOMPARE(awaited(secrets.read(name)), std::optional(u"another"_s));
        QCOMPARE(awaited(KeychainSecrets(u"another program"_s).read(name)), std::nullopt);
        awaited(secrets.remove(name));
        QCOMPARE(awaited(secrets.read(name)), std::nullopt);
        awaited(secrets.remove(name));
    }

    void case48_saysWhenItAnswersTooLate()
    {
        KeychainSecrets secrets(u"wemi-console-test"_s, std::chrono::milliseconds(0));
        QVERIFY(failureOf(secrets.read(u"nothing"_s)).contains(u"does not answer"_s));
    }
};

QTEST_GUILESS_MAIN(TstSecrets)
#include "tst_secrets.moc"
