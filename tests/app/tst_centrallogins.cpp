#include "app/centrallogins.h"
#include "central/rolesoffice.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace syncing;

// central operator and central device, as they are typed.
class TestCentralLogins : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<RolesOffice> m_office;

    bool opens(const QString &login) const { return Prompt(m_office->postgres.address(login), RolesOffice::password(login)).isOpen(); }

private Q_SLOTS:
    void theCommandsSayWhatIsWrongWithThem_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("right");
        for (const char *line : {"operator add anna", "operator add anna --roles administrator,supervisor --site s", "operator reset anna --password-stdin", "operator disable anna", "operator list --json", "device list", "device revoke x", "device revoke x --keep-logins", "device admit x"})
            QTest::newRow(line) << QString::fromLatin1(line) << true;
        for (const char *line : {"operator", "operator add", "operator add a b", "operator paint anna", "device add x", "device revoke", "device admit", "device admit x y", "device admit x --keep-logins", "device admit x --json", "operator list anna", "operator disable anna --roles tutor", "device list --password-stdin", "operator add anna --password x"})
            QTest::newRow(line) << QString::fromLatin1(line) << false;
    }
    void theCommandsSayWhatIsWrongWithThem()
    {
        QFETCH(const QString, line);
        QFETCH(const bool, right);
        QCOMPARE(faultOfCentralLogins(line.split(u' ')).isEmpty(), right);
    }

    void theCommandsDoIt()
    {
        if (!PrivatePostgres::isInstalled()) QSKIP("PostgreSQL is not installed.");
        m_office = std::make_unique<RolesOffice>();
        PgConnection root = m_office->root();
        QCOMPARE(runCentralLogins(root, u"operator disable matching-a"_s.split(u' ')), Exit::Done);
        QVERIFY(!opens(u"matching-a"_s));
        QVERIFY_THROWS_EXCEPTION(Failure, runCentralLogins(root, u"operator disable nobody"_s.split(u' ')));
        m_office->central(u"front-a"_s)->hello({u"lost"_s, u"LAPTOP-7"_s, {}, 1, {}});
        QCOMPARE(runCentralLogins(root, u"device revoke lost"_s.split(u' ')), Exit::Done);
        QVERIFY(!opens(u"front-a"_s));
        QCOMPARE(provisioning::devices(root).first().revoked, true);
        QCOMPARE(runCentralLogins(root, u"device admit lost"_s.split(u' ')), Exit::Done);
        QVERIFY(!opens(u"front-a"_s));
        QCOMPARE(provisioning::devices(root).first().revoked, false);
        QVERIFY_THROWS_EXCEPTION(Failure, runCentralLogins(root, u"device admit lost"_s.split(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestCentralLogins)
#include "tst_centrallogins.moc"
