#include "central/consoleprogram.h"
#include "central/startedcentral.h"
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace syncing;

// wemi-console central, as it is typed by whoever looks after a real PostgreSQL.
class TestCentralCommand : public QObject {
    Q_OBJECT

    std::unique_ptr<PrivatePostgres> m_postgres;

    QString where(const QString &user = u"postgres"_s) const { return m_postgres->address(user); }
    ProgramRun central(const QStringList &arguments, const QMap<QString, QString> &environment = {}) const
    {
        return runProgram(QStringList{u"central"_s, u"--connect"_s, where()} + arguments, environment);
    }
    // Everything in the central that a command could have changed.
    QByteArray state() const
    {
        PgConnection root(PgConnection::parametersIn(where()), {}, std::chrono::seconds(30));
        if (root.value("SELECT to_regclass('console.login') IS NULL") == "t") return "nothing";
        return *root.value("SELECT (SELECT coalesce(string_agg(l::text, ';' ORDER BY login), '') FROM console.login l) || (SELECT coalesce(string_agg(d::text, ';' ORDER BY device), '') FROM console.device d)"
                           " || (SELECT string_agg(rolname || rolcanlogin, ';' ORDER BY rolname) FROM pg_roles) || (SELECT count(*) FROM console.provisioning)");
    }
    static void verifyRefused(const ProgramRun &run, int exit, const QString &says)
    {
        QCOMPARE(run.exit, exit);
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
        QVERIFY2(!run.err.contains(u"SQLSTATE"_s) && !run.err.contains(u"terminate called"_s), qPrintable(run.err));
        QVERIFY2(run.out.isEmpty(), qPrintable(run.out)); // nothing that a script would take for an answer
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivatePostgres::isInstalled()) QSKIP("PostgreSQL is not installed.");
        m_postgres = std::make_unique<PrivatePostgres>();
    }

    void beforeItIsMigratedItIsSaidThatThereIsNoCentral()
    {
        for (const QStringList &typed : {QStringList{u"check"_s}, QStringList{u"status"_s}, QStringList{u"operator"_s, u"list"_s}, QStringList{u"device"_s, u"list"_s}, QStringList{u"operator"_s, u"add"_s, u"ada"_s}}) {
            const ProgramRun run = central(typed);
            QVERIFY2(run.exit == 1, qPrintable(typed.join(u' ') + run.out));
            QVERIFY2(run.err.contains(u"not prepared"_s) || (run.out + run.err).contains(u"no central"_s), qPrintable(typed.join(u' ') + run.err + run.out));
        }
        QCOMPARE(state(), QByteArray("nothing"));
    }

    void migrateMakesItOnceAndCheckFindsItWhole()
    {
        const ProgramRun made = central({u"migrate"_s});
        QVERIFY2(made.exit == 0, qPrintable(made.err));
        QVERIFY(made.out.contains(u"Done"_s));
        const QByteArray before = state();
        const ProgramRun again = central({u"migrate"_s});
        QCOMPARE(again.exit, 0);
        QVERIFY2(!again.out.contains(u"Done"_s), qPrintable(again.out));
        QCOMPARE(state(), before);
        const ProgramRun checked = central({u"check"_s});
        QVERIFY2(checked.exit == 0, qPrintable(checked.out));
        QCOMPARE(central({u"check"_s, u"--format"_s, u"json"_s}).out.simplified(), u"[ ]"_s);
    }

    void operatorsAreAddedListedShutAndGivenANewPassword()
    {
        PgConnection root(PgConnection::parametersIn(where()), {}, std::chrono::seconds(30));
        const QString site = QString::fromUtf8(*root.value("SELECT id FROM console.site ORDER BY id LIMIT 1"));
        const ProgramRun added = central({u"operator"_s, u"add"_s, u"ada"_s, u"--roles"_s, u"administrator,supervisor"_s, u"--site"_s, site});
        QVERIFY2(added.exit == 0, qPrintable(added.err));
        QVERIFY(added.out.trimmed().section(u'\n', -1).contains(u'-')); // the password, on a line of its own
        const auto login = [&] { return QJsonDocument::fromJson(central({u"operator"_s, u"list"_s, u"--json"_s}).out.toUtf8()).array().at(0).toObject(); };
        QCOMPARE(login().value(u"login"_s).toString(), u"ada"_s);
        QCOMPARE(login().value(u"state"_s).toString(), u"waiting"_s);
        QVERIFY(central({u"operator"_s, u"list"_s}).out.contains(u"ada"_s));
        QCOMPARE(central({u"operator"_s, u"disable"_s, u"ada"_s}).exit, 0);
        QCOMPARE(login().value(u"state"_s).toString(), u"shut"_s);
        const ProgramRun reset = central({u"operator"_s, u"reset"_s, u"ada"_s});
        QCOMPARE(reset.exit, 0);
        QVERIFY(reset.out.trimmed().section(u'\n', -1) != added.out.trimmed().section(u'\n', -1));
        QCOMPARE(login().value(u"state"_s).toString(), u"waiting"_s);
    }

    void computersAreListedAndSignedOff()
    {
        QVERIFY(central({u"device"_s, u"list"_s}).out.contains(u"No computer"_s));
        PgCentral(PgConnection::parametersIn(where(u"ada"_s)), {}).hello({u"laptop-7"_s, u"LAPTOP"_s, u"1.0"_s, 10, {}});
        QVERIFY(central({u"device"_s, u"list"_s}).out.contains(u"laptop-7"_s));
        const ProgramRun revoked = central({u"device"_s, u"revoke"_s, u"laptop-7"_s});
        QVERIFY2(revoked.exit == 0 && revoked.out.contains(u"ada"_s), qPrintable(revoked.err + revoked.out));
        QCOMPARE(central({u"operator"_s, u"reset"_s, u"ada"_s}).exit, 0); // with the computer went the logins that were used on it
        QCOMPARE(QJsonDocument::fromJson(central({u"device"_s, u"list"_s, u"--json"_s}).out.toUtf8()).array().at(0)[u"revoked"_s].toBool(), true);
    }

    void aComputerThatWasSignedOffIsAdmittedAgain()
    {
        const auto hello = [&] { return PgCentral(PgConnection::parametersIn(where(u"ada"_s)), {}).hello({u"laptop-7"_s, u"LAPTOP"_s, u"1.0"_s, 10, {}}); };
        QVERIFY(hello().revoked);
        QCOMPARE(central({u"operator"_s, u"disable"_s, u"ada"_s}).exit, 0);
        const ProgramRun admitted = central({u"device"_s, u"admit"_s, u"laptop-7"_s});
        QVERIFY2(admitted.exit == 0, qPrintable(admitted.err));
        QVERIFY2(admitted.out.contains(u": ada."_s) && admitted.out.contains(u"central operator reset"_s), qPrintable(admitted.out)); // who stays out, and what helps
        const QByteArray before = state();
        verifyRefused(central({u"device"_s, u"admit"_s, u"laptop-7"_s}), 1, u"not shut out"_s);
        QCOMPARE(state(), before);
        QCOMPARE(central({u"operator"_s, u"reset"_s, u"ada"_s}).exit, 0);
        QVERIFY(!hello().revoked);
    }

    void statusSaysHowItStands()
    {
        const QJsonObject status = central({u"status"_s, u"--format"_s, u"json"_s}).json();
        QCOMPARE(status.value(u"state"_s).toString(), u"open"_s);
        QVERIFY(status.value(u"version"_s).toString().startsWith(u"1"_s));
        QVERIFY(status.value(u"tables"_s).toObject().contains(u"person"_s));
        QVERIFY(!status.value(u"advice"_s).toArray().isEmpty()); // it trusts everybody here
        QVERIFY(central({u"status"_s}).out.contains(u"laptop-7"_s));
    }

    void checkTellsADoorThatWasOpened()
    {
        PgConnection root(PgConnection::parametersIn(where()), {}, std::chrono::seconds(30));
        root.run("GRANT SELECT ON console.person TO console_operator");
        const ProgramRun run = central({u"check"_s});
        root.run("REVOKE SELECT ON console.person FROM console_operator");
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.out.contains(u"person"_s), qPrintable(run.out));
        QCOMPARE(central({u"check"_s}).exit, 0);
    }

    void aCentreIsNamedByItsLettersOrItsName()
    {
        PgConnection root(PgConnection::parametersIn(where()), {}, std::chrono::seconds(30));
        const auto row = root.run("SELECT id, code, name FROM console.site WHERE code <> '' ORDER BY id LIMIT 1").value(0);
        const QString id = QString::fromUtf8(*row.at(0));
        for (const auto &[name, site] : {std::pair(u"zoe"_s, QString::fromUtf8(*row.at(1)).toLower()), {u"zita"_s, QString::fromUtf8(*row.at(2))}}) {
            const ProgramRun added = central({u"operator"_s, u"add"_s, name, u"--roles"_s, u"tutor"_s, u"--site"_s, site});
            QVERIFY2(added.exit == 0, qPrintable(added.err));
            QCOMPARE(QString::fromUtf8(*root.value("SELECT site FROM console.login WHERE login = $1", {name})), id);
        }
    }

    // Who looks after the central is told what to look at, and not to go on working.
    void whyPostgresIsNotReachedIsSaidToWhoLooksAfterIt_data()
    {
        QTest::addColumn<QString>("instead"); // "what=other"
        QTest::addColumn<QStringList>("says");
        QTest::newRow("nobody listens") << u"port=1"_s << QStringList{u"cannot be reached"_s, u"port 1"_s, u"listen_addresses"_s, u"Nothing was changed"_s};
        QTest::newRow("no such computer") << u"host=nowhere.invalid"_s << QStringList{u"cannot be reached"_s, u"nowhere.invalid"_s};
        QTest::newRow("no such database") << u"dbname=nowhere"_s << QStringList{u"no database of that name"_s};
        QTest::newRow("nobody of that name") << u"user=nobody"_s << QStringList{u"lets nobody in"_s, u"Nothing was changed"_s};
        QTest::newRow("not an address") << u"nonsense"_s << QStringList{u"not understood"_s};
    }
    void whyPostgresIsNotReachedIsSaidToWhoLooksAfterIt()
    {
        QFETCH(const QString, instead);
        QFETCH(const QStringList, says);
        const ProgramRun run = runProgram({u"central"_s, u"status"_s, u"--connect"_s, where() + u' ' + instead});
        QCOMPARE(run.exit, 1);
        for (const QString &one : says) QVERIFY2(run.err.contains(one), qPrintable(run.err));
        QVERIFY2(!run.err.contains(u"Go on working"_s) && !run.err.contains(u"looks after the central"_s), qPrintable(run.err));
    }

    void whoMayNotIsToldWhichLoginMay()
    {
        QCOMPARE(central({u"operator"_s, u"reset"_s, u"zoe"_s}).exit, 0);
        const QByteArray before = state();
        const ProgramRun run = runProgram({u"central"_s, u"--connect"_s, where(u"zoe"_s), u"operator"_s, u"disable"_s, u"zita"_s});
        verifyRefused(run, 1, u"console_provisioner"_s);
        QCOMPARE(state(), before);
    }

    void whatIsWrongIsSaidAndNothingChanges_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *line, int exit, const QString &says) { QTest::newRow(line) << QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts) << exit << says; };
        row("", 2, u"migrate"_s);
        row("paint", 2, u"migrate"_s);
        row("migrate now", 2, u"migrate"_s);
        row("check --format xml", 2, u"json or text"_s);
        row("status --format", 2, u"--format"_s);
        row("operator", 2, u"operator add"_s);
        row("operator add", 2, u"user name"_s);
        row("operator add ada bea", 2, u"user name"_s);
        row("operator paint ada", 2, u"operator add"_s);
        row("operator add Ada!", 1, u"small letters"_s);
        row("operator add ada", 1, u"already"_s);
        row("operator add nobody", 1, u"nobody"_s);
        row("operator add new --roles queen --site x", 1, u"role"_s);
        row("operator add new --roles tutor --site nowhere", 1, u"centre"_s);
        row("operator disable nobody", 1, u"no login nobody"_s);
        row("operator reset nobody", 1, u"no login nobody"_s);
        row("operator reset postgres", 1, u"no login postgres"_s);
        row("operator disable", 2, u"user name"_s);
        row("operator list --roles tutor", 2, u"--roles"_s);
        row("device", 2, u"device list"_s);
        row("device revoke", 2, u"id of the computer"_s);
        row("device revoke laptop-8", 1, u"laptop-8"_s);
        row("device admit", 2, u"id of the computer"_s);
        row("device admit laptop-8", 1, u"No computer has the id laptop-8"_s);
        row("device admit laptop-7 --keep-logins", 2, u"--keep-logins"_s);
        row("operator add new --roles tutor --password-stdin", 1, u"characters"_s);
    }
    void whatIsWrongIsSaidAndNothingChanges()
    {
        QFETCH(const QStringList, typed);
        QFETCH(const int, exit);
        QFETCH(const QString, says);
        const QByteArray before = state();
        verifyRefused(central(typed), exit, says);
        QCOMPARE(state(), before);
    }

    void whereItIsNotIsSaid_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("says");
        QTest::newRow("nobody there") << u"host=/nonexistent dbname=wemi user=postgres"_s << 1 << u"cannot be reached"_s;
        QTest::newRow("no address") << u"this is no address"_s << 1 << u"not understood"_s;
        QTest::newRow("a password in it") << u"host=/tmp dbname=wemi user=postgres password=secret"_s << 1 << u"where others can read it"_s;
        QTest::newRow("another database") << u"%1 dbname=elsewhere"_s << 1 << u"central"_s;
        QTest::newRow("nobody's login") << u"%1 user=nobody"_s << 1 << u"let"_s;
        QTest::newRow("an operator's login") << u"%1 user=ada"_s << 1 << u"no right"_s;
    }
    void whereItIsNotIsSaid()
    {
        QFETCH(QString, where);
        QFETCH(const int, exit);
        QFETCH(const QString, says);
        where.replace(u"%1"_s, u"host=%1 port=5432 dbname=wemi user=postgres"_s.arg(m_postgres->folder()));
        const QByteArray before = state();
        for (const QString &verb : {u"migrate"_s, u"check"_s, u"status"_s, u"operator list"_s, u"device revoke laptop-7"_s, u"device admit laptop-7"_s, u"operator reset ada"_s}) {
            const ProgramRun run = runProgram(QStringList{u"central"_s, u"--connect"_s, where} + verb.split(u' '));
            QVERIFY2(run.exit == exit, qPrintable(verb + u": "_s + run.out + run.err));
            QVERIFY2(run.err.contains(says), qPrintable(verb + u": "_s + run.err));
            QVERIFY2(!run.err.contains(u"secret"_s), qPrintable(run.err));
        }
        QCOMPARE(state(), before);
    }
};

QTEST_GUILESS_MAIN(TestCentralCommand)
#include "tst_centralcommand.moc"
