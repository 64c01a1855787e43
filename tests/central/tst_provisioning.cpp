#include "models/records/failure.h"
#include "rolesoffice.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace syncing;

// Logins and computers, as whoever looks after the central gives and takes them.
class TestProvisioning : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<RolesOffice> m_office;

    bool opens(const QString &login, const QString &password) const { return Prompt(m_office->postgres.address(login), password).isOpen(); }
    provisioning::Login login(const QString &name) const
    {
        PgConnection root = m_office->root();
        for (const auto &one : provisioning::logins(root))
            if (one.name == name) return one;
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivatePostgres::isInstalled()) QSKIP("PostgreSQL is not installed.");
        m_office = std::make_unique<RolesOffice>(PrivatePostgres::Options{false, 0, {u"log_statement=all"_s, u"log_min_duration_statement=0"_s}});
    }

    void passwordsAreLongAndEachAnother()
    {
        QSet<QString> made;
        for (int i = 0; i < 200; ++i) {
            const QString password = provisioning::newPassword();
            QVERIFY(QRegularExpression(u"^([0-9a-hjkmnp-tv-z]{5}-){4}[0-9a-hjkmnp-tv-z]{5}$"_s).match(password).hasMatch());
            made << password;
        }
        QCOMPARE(made.size(), 200);
    }

    void aLoginTakesItsRightsFromTheOperatorsRecord()
    {
        const auto one = login(u"both-a"_s);
        QCOMPARE(one.operatorId, u"op-both-a"_s);
        QCOMPARE(one.roles, (QStringList{u"front-office"_s, u"tutor"_s}));
        QCOMPARE(one.site, m_office->a);
        QCOMPARE(one.state, provisioning::Login::State::Open);
        QVERIFY(opens(u"both-a"_s, RolesOffice::password(u"both-a"_s)));
        QVERIFY(!opens(u"both-a"_s, u"wrong"_s));
    }

    void theFirstAdministratorComesBeforeTheirRecord()
    {
        PgConnection root = m_office->root();
        QVERIFY_THROWS_EXCEPTION(Failure, provisioning::addLogin(root, u"anna"_s, u"x"_s));
        QVERIFY_THROWS_EXCEPTION(Failure, provisioning::addLogin(root, u"anna"_s, u"x"_s, {u"wizard"_s}));
        QVERIFY_THROWS_EXCEPTION(Failure, provisioning::addLogin(root, u"anna"_s, u"x"_s, {u"administrator"_s}, u"no-such-site"_s));
        provisioning::addLogin(root, u"anna"_s, u"a password of anna"_s, {u"administrator"_s, u"supervisor"_s}, m_office->center);
        QCOMPARE(login(u"anna"_s).state, provisioning::Login::State::Waiting);
        // Her console sends what it has: herself first, and what others did there who left long ago.
        PgCentral central(PgConnection::parametersIn(m_office->postgres.address(u"anna"_s)), u"a password of anna"_s);
        Op self = sent::create("operator", u"op-anna"_s, {{u"username"_s, u"anna"_s}, {u"full_name"_s, u"Anna"_s}, {u"roles"_s, QJsonArray{u"administrator"_s, u"matching"_s}}, {u"site"_s, m_office->center}, {u"active"_s, true}});
        self.origin.author = u"op-anna"_s;
        central.hello({u"d"_s, {}, {}, 1000, {}});
        QCOMPARE(central.push(u"d"_s, 1000, {self}).first().result, Outcome::Result::Applied);
        QCOMPARE(login(u"anna"_s).operatorId, u"op-anna"_s);
        QCOMPARE(login(u"anna"_s).roles, (QStringList{u"administrator"_s, u"supervisor"_s})); // as she was given, not as she says
    }

    void whatIsInTheWayIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"front-a", "postgres", "nobody", "console_owner", "pg_monitor", "Anna", "a b", "a'; DROP ROLE \"front-a\"; --", "", "ünal"}) QTest::newRow(name) << QString::fromUtf8(name);
    }
    void whatIsInTheWayIsSaid()
    {
        QFETCH(const QString, name);
        PgConnection root = m_office->root();
        const auto before = root.run("SELECT count(*), (SELECT count(*) FROM console.login) FROM pg_roles");
        QVERIFY_THROWS_EXCEPTION(Failure, provisioning::addLogin(root, name, u"x"_s));
        QCOMPARE(root.run("SELECT count(*), (SELECT count(*) FROM console.login) FROM pg_roles"), before);
        if (name == u"front-a") return;
        QVERIFY_THROWS_EXCEPTION(Failure, provisioning::resetLogin(root, name, u"x"_s));
        QVERIFY_THROWS_EXCEPTION(Failure, provisioning::disableLogin(root, name));
        QVERIFY_THROWS_EXCEPTION(Failure, provisioning::revokeDevice(root, name));
        QVERIFY_THROWS_EXCEPTION(Failure, provisioning::admitDevice(root, name));
    }

    void aDisabledLoginIsOutAtOnceUntilItIsReset()
    {
        PgConnection root = m_office->root();
        const auto prompt = m_office->prompt(u"front-b"_s);
        QCOMPARE(prompt->run("SELECT console.images('person', '{}')"), QByteArray());
        provisioning::disableLogin(root, u"front-b"_s);
        QVERIFY(!prompt->run("SELECT console.images('person', '{}')").isEmpty());
        QVERIFY(!opens(u"front-b"_s, RolesOffice::password(u"front-b"_s)));
        QCOMPARE(login(u"front-b"_s).state, provisioning::Login::State::Shut);
        // A change of the operator's record does not open what was shut here.
        root.run("UPDATE console.operator SET active = false WHERE id = 'op-front-b'");
        root.run("UPDATE console.operator SET active = true WHERE id = 'op-front-b'");
        QVERIFY(!opens(u"front-b"_s, RolesOffice::password(u"front-b"_s)));
        QVERIFY(provisioning::resetLogin(root, u"front-b"_s, u"another password"_s));
        QVERIFY(!opens(u"front-b"_s, RolesOffice::password(u"front-b"_s)));
        QVERIFY(opens(u"front-b"_s, u"another password"_s));
    }

    void aServerThatForgotItsRolesGetsThemBack()
    {
        PgConnection root = m_office->root();
        root.script(u"DROP ROLE \"tutor-b\""_s);
        QCOMPARE(login(u"tutor-b"_s).state, provisioning::Login::State::Missing);
        QVERIFY(provisioning::resetLogin(root, u"tutor-b"_s, u"a new one"_s));
        QVERIFY(opens(u"tutor-b"_s, u"a new one"_s));
    }

    void everybodyChangesTheirOwnPassword()
    {
        PgConnection mine(PgConnection::parametersIn(m_office->postgres.address(u"paper-c"_s)), RolesOffice::password(u"paper-c"_s));
        provisioning::changeOwnPassword(mine, u"chosen by myself – ü"_s);
        QVERIFY(opens(u"paper-c"_s, u"chosen by myself – ü"_s));
        QVERIFY(!opens(u"paper-c"_s, RolesOffice::password(u"paper-c"_s)));
        QVERIFY(!m_office->prompt(u"front-a"_s)->run("SELECT console.change_password('in clear')").isEmpty());
        QVERIFY(opens(u"front-a"_s, RolesOffice::password(u"front-a"_s)));
    }

    void aLoginIsAsSmallAsItCanBe()
    {
        PgConnection root = m_office->root();
        const auto row = root.run("SELECT rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls, rolconnlimit, array_to_string(rolconfig, ' '), (SELECT rolpassword LIKE 'SCRAM-SHA-256$%' FROM pg_authid a WHERE a.oid = r.oid),"
                                  " (SELECT string_agg(roleid::regrole::text, ' ') FROM pg_auth_members WHERE member = r.oid) FROM pg_roles r WHERE rolname = 'front-a'").first();
        for (int i = 0; i < 5; ++i) QCOMPARE(*row.at(i), QByteArray("f"));
        QVERIFY(row.at(5)->toInt() > 0);
        for (const char *setting : {"statement_timeout=60s", "lock_timeout=5s", "idle_in_transaction_session_timeout=15s"}) QVERIFY(row.at(6)->contains(setting));
        QCOMPARE(*row.at(7), QByteArray("t"));
        QCOMPARE(*row.at(8), QByteArray("console_operator"));
    }

    void noPasswordIsEverWrittenDown()
    {
        QFile log(m_office->postgres.folder() + u"/log"_s);
        QVERIFY(log.open(QFile::ReadOnly));
        const QByteArray text = log.readAll();
        QVERIFY(text.contains("console.add_login"));
        for (const char *password : {"the-password-of-", "a password of anna", "another password", "chosen by myself", "a new one"}) QVERIFY2(!text.contains(password), password);
    }

    void weakSettingsAreSaid()
    {
        PgConnection root = m_office->root();
        QVERIFY(provisioning::advice(root).join(u' ').contains(u"(trust)"_s));
        root.script(u"GRANT SELECT ON console.person TO \"admin-c\""_s);
        QVERIFY(provisioning::advice(root).join(u' ').contains(u"console.person"_s));
        root.script(u"REVOKE SELECT ON console.person FROM \"admin-c\"; GRANT console_owner TO \"admin-c\""_s);
        QVERIFY(provisioning::advice(root).join(u' ').contains(u"admin-c"_s));
    }
};

QTEST_GUILESS_MAIN(TestProvisioning)
#include "tst_provisioning.moc"
