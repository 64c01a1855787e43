#include "central/consoleprogram.h"
#include "central/startedcentral.h"
#include "models/records/identifier.h"
#include "models/records/person.h"
#include "models/sync/provisioning.h"
#include <QFile>

using namespace Qt::StringLiterals;
using namespace syncing;

namespace {
constexpr char password[] = "a password nobody guesses";
}

// wemi-console sync, as it is typed, against a real PostgreSQL that asks for passwords.
class TestSyncCommand : public QObject {
    Q_OBJECT

    std::unique_ptr<StartedCentral> m_server;
    std::unique_ptr<ProgramProfile> m_profile;

    QStringList connecting(const QString &login = u"ada"_s) const
    {
        return {u"sync"_s, u"connect"_s, u"--hosts"_s, m_server->postgres.folder(), u"--login"_s, login, u"--tls"_s, u"none"_s};
    }
    static void add(Store &store, const QString &surname)
    {
        Person person;
        person.id = newIdentifier();
        person.surname = surname;
        store.save(Person::type, rowOf(person), 0, {u"ada"_s, u"0193c0de-0000-7000-8000-000000000001"_s}).waitForFinished();
    }
    int atTheCentral() const { return m_server->connection().value("SELECT count(*) FROM console.person")->toInt(); }
    // Every file of the folder but those that SQLite moves without a change.
    QByteArray settings() const
    {
        QByteArray all;
        for (const QFileInfo &one : QDir(m_profile->folder()).entryInfoList(QDir::Files, QDir::Name)) {
            if (one.fileName().startsWith(u"console.db"_s)) continue;
            QFile file(one.filePath());
            if (file.open(QFile::ReadOnly)) all += one.fileName().toUtf8() + file.readAll();
        }
        return all;
    }
    // Words a person can read, on the standard error alone.
    static void verifyRefused(const ProgramRun &run, int exit, const QString &says)
    {
        QCOMPARE(run.exit, exit);
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
        QVERIFY2(!run.err.contains(u"SQLSTATE"_s) && !run.err.contains(u"terminate called"_s), qPrintable(run.err));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivatePostgres::isInstalled()) QSKIP("PostgreSQL is not installed.");
        m_server = std::make_unique<StartedCentral>();
        PgConnection root = m_server->connection();
        root.run("INSERT INTO console.operator (id, username, full_name, roles, site, active) VALUES ('ada', 'ada', 'Ada', '[\"supervisor\"]', '0193c0de-0000-7000-8000-000000000001', true)");
        provisioning::addLogin(root, u"ada"_s, QLatin1String(password));
        QFile rules(m_server->postgres.data() + u"/pg_hba.conf"_s);
        QVERIFY(rules.open(QFile::WriteOnly | QFile::Truncate));
        rules.write("local all postgres trust\nlocal all all scram-sha-256\n");
        rules.close();
        root.run("SELECT pg_reload_conf()");
        m_profile = std::make_unique<ProgramProfile>();
        m_profile->type([](Store &store) { add(store, u"Prima"_s); });
        QCOMPARE(m_profile->run({u"sync"_s, u"status"_s}).exit, 0);
    }

    void whatIsWrongIsSaidAndNothingChanges_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<QString>("given");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("says");
        const QString right = QLatin1String(password);
        QTest::newRow("no word") << QStringList{u"sync"_s} << right << 2 << u"--once"_s;
        QTest::newRow("a word it does not know") << QStringList{u"sync"_s, u"paint"_s} << right << 2 << u"--once"_s;
        QTest::newRow("two words") << QStringList{u"sync"_s, u"--once"_s, u"status"_s} << right << 2 << u"--once"_s;
        QTest::newRow("an option it does not know") << QStringList{u"sync"_s, u"--twice"_s} << right << 2 << u"twice"_s;
        QTest::newRow("a form it does not know") << QStringList{u"sync"_s, u"status"_s, u"--format"_s, u"xml"_s} << right << 2 << u"json or text"_s;
        QTest::newRow("no central") << QStringList{u"sync"_s, u"--once"_s} << right << 1 << u"not connected"_s;
        QTest::newRow("connect without hosts") << QStringList{u"sync"_s, u"connect"_s, u"--login"_s, u"ada"_s} << right << 2 << u"where the central is"_s;
        QTest::newRow("connect without a login") << QStringList{u"sync"_s, u"connect"_s, u"--hosts"_s, u"/tmp"_s, u"--tls"_s, u"none"_s} << right << 2 << u"sign in"_s;
        QTest::newRow("connect with no word after") << QStringList{u"sync"_s, u"connect"_s, u"--hosts"_s} << right << 2 << u"hosts"_s;
        QTest::newRow("connect in the clear to elsewhere") << QStringList{u"sync"_s, u"connect"_s, u"--hosts"_s, u"db.example.org"_s, u"--login"_s, u"ada"_s, u"--tls"_s, u"none"_s} << right << 2 << u"encryption"_s;
        QTest::newRow("connect with half a safety") << QStringList{u"sync"_s, u"connect"_s, u"--hosts"_s, u"/tmp"_s, u"--login"_s, u"ada"_s, u"--tls"_s, u"some"_s} << right << 2 << u"full, signed or none"_s;
        QTest::newRow("connect to what is no address") << QStringList{u"sync"_s, u"connect"_s, u"--hosts"_s, u"a b"_s, u"--login"_s, u"ada"_s} << right << 2 << u"a b"_s;
        QTest::newRow("connect without a password") << connecting() << QString() << 1 << u"WEMI_CENTRAL_PASSWORD"_s;
        QTest::newRow("connect with a wrong password") << connecting() << u"wrong"_s << 1 << u"password"_s;
        QTest::newRow("connect as nobody") << connecting(u"nobody"_s) << right << 1 << u"password"_s;
        QTest::newRow("connect where nobody is") << QStringList{u"sync"_s, u"connect"_s, u"--hosts"_s, u"/nonexistent"_s, u"--login"_s, u"ada"_s, u"--tls"_s, u"none"_s} << right << 1 << u"could not be reached"_s;
    }
    void whatIsWrongIsSaidAndNothingChanges()
    {
        QFETCH(const QStringList, typed);
        QFETCH(const QString, given);
        QFETCH(const int, exit);
        QFETCH(const QString, says);
        const QByteArray before = settings();
        const int people = atTheCentral();
        verifyRefused(m_profile->run(typed, given), exit, says);
        QCOMPARE(settings(), before);
        QCOMPARE(atTheCentral(), people);
        const ProgramRun status = m_profile->run({u"sync"_s, u"status"_s});
        QCOMPARE(status.exit, 0);
        QCOMPARE(status.json().value(u"state"_s).toString(), u"alone"_s);
    }

    void aFolderWithoutAnArchiveIsNotMadeOne()
    {
        const QTemporaryDir empty;
        const QString folder = empty.filePath(u"nothing"_s);
        const ProgramRun run = runProgram({u"--profile"_s, folder, u"sync"_s, u"--once"_s}, {{u"WEMI_PASSPHRASE"_s, u"x"_s}});
        verifyRefused(run, 1, u"no archive"_s);
        QVERIFY(!QFileInfo::exists(folder));
    }
    void aWrongPassphraseOpensNothing()
    {
        const ProgramRun run = runProgram({u"--profile"_s, m_profile->folder(), u"sync"_s, u"status"_s}, {{u"WEMI_PASSPHRASE"_s, u"not this one"_s}});
        verifyRefused(run, 1, u"passphrase"_s);
    }

    // From here on in the order of a day.
    void connectSendsWhatIsThere()
    {
        const ProgramRun run = m_profile->run(connecting());
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        QCOMPARE(run.json().value(u"state"_s).toString(), u"up-to-date"_s);
        QCOMPARE(run.json().value(u"to_send"_s).toInt(-1), 0);
        QCOMPARE(atTheCentral(), 1);
        QVERIFY(settings().contains("ada") && !settings().contains(password)); // which is kept nowhere
    }
    void onceSendsAndSaysHowItStands()
    {
        m_profile->type([](Store &store) { add(store, u"Seconda"_s); });
        const ProgramRun before = m_profile->run({u"sync"_s, u"status"_s});
        QCOMPARE(before.json().value(u"state"_s).toString(), u"waiting"_s);
        QCOMPARE(before.json().value(u"to_send"_s).toInt(), 1);
        const ProgramRun run = m_profile->run({u"sync"_s, u"--once"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        QCOMPARE(run.json().value(u"to_send"_s).toInt(-1), 0);
        QCOMPARE(atTheCentral(), 2);
        const ProgramRun said = m_profile->run({u"sync"_s, u"status"_s, u"--format"_s, u"text"_s});
        QCOMPARE(said.exit, 0);
        QVERIFY(!said.out.trimmed().isEmpty() && !said.out.contains(u'{'));
    }
    void onceWithAWrongPasswordSaysSo()
    {
        m_profile->type([](Store &store) { add(store, u"Terza"_s); });
        const ProgramRun run = m_profile->run({u"sync"_s, u"--once"_s}, u"wrong"_s);
        verifyRefused(run, 1, u"password"_s);
        QCOMPARE(run.json().value(u"code"_s).toString(), u"password"_s);
        QCOMPARE(run.json().value(u"to_send"_s).toInt(), 1);
        QCOMPARE(atTheCentral(), 2);
    }
    void onceWithoutAPasswordSaysSo()
    {
        const ProgramRun run = m_profile->run({u"sync"_s, u"--once"_s}, {});
        verifyRefused(run, 1, u"WEMI_CENTRAL_PASSWORD"_s); // what helps where no keychain answers
        QCOMPARE(atTheCentral(), 2);
    }
    void onceWhileTheServerIsAwaySaysSoAndLosesNothing()
    {
        m_server->postgres.stop();
        const ProgramRun run = m_profile->run({u"sync"_s, u"--once"_s});
        m_server->postgres.start();
        verifyRefused(run, 1, u"could not be reached"_s);
        QCOMPARE(run.json().value(u"state"_s).toString(), u"offline"_s);
        QCOMPARE(run.json().value(u"to_send"_s).toInt(), 1);
        QCOMPARE(m_profile->run({u"sync"_s, u"--once"_s}).exit, 0);
        QCOMPARE(atTheCentral(), 3);
    }
    void aComputerThatWasSignedOffIsToldSo()
    {
        PgConnection root = m_server->connection();
        const QString device = provisioning::devices(root).first().id;
        provisioning::revokeDevice(root, device, provisioning::TheirLogins::Keep);
        const ProgramRun run = m_profile->run({u"sync"_s, u"--once"_s});
        provisioning::admitDevice(root, device);
        verifyRefused(run, 1, u"This computer"_s);
        QCOMPARE(run.json().value(u"code"_s).toString(), u"revoked"_s);
    }
    void disconnectKeepsEverythingHere()
    {
        const ProgramRun run = m_profile->run({u"sync"_s, u"disconnect"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        QCOMPARE(run.json().value(u"state"_s).toString(), u"alone"_s);
        QCOMPARE(m_profile->run({u"sync"_s, u"--once"_s}).exit, 1);
        QCOMPARE(atTheCentral(), 3);
        m_profile->type([](Store &store) { QCOMPARE(store.count({&Person::type, {}, {}, {}, false}).result(), 3); });
    }
    void twiceAtATimeIsRefused()
    {
        m_profile->type([&](Store &) { verifyRefused(m_profile->run({u"sync"_s, u"status"_s}), 1, u"already open"_s); });
    }
};

QTEST_GUILESS_MAIN(TestSyncCommand)
#include "tst_synccommand.moc"
