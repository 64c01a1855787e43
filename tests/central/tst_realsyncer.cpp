#include "cuttingproxy.h"
#include "models/records/attachment.h"
#include "models/sync/provisioning.h"
#include "officedesk.h"
#include "startedcentral.h"
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace syncing;
using namespace std::chrono_literals;
using State = Status::State;

// Consoles as they run all day, each with its store and its exchange, against a real PostgreSQL that stops, turns away and is cut off.
class TestRealSyncer : public QObject {
    Q_OBJECT

    std::unique_ptr<StartedCentral> m_server;
    std::unique_ptr<CuttingProxy> m_proxy;

    static QString passwordOf(const QString &login) { return u"the-password-of-"_s + login; }
    CentralAddress throughProxy(const QString &login) const
    {
        CentralAddress address = m_server->address(login);
        address.hosts = {{u"127.0.0.1"_s, m_proxy->port()}};
        return address;
    }
    // Each change once, and both desks with the same people.
    void verifyNothingIsLost(OfficeDesk &one, OfficeDesk &other)
    {
        QVERIFY2(one.isUpToDate() && other.isUpToDate(), qPrintable(one.exchange.status().problem + other.exchange.status().problem));
        const QStringList marks = one.marks() + other.marks();
        PgConnection root = m_server->connection();
        QTRY_COMPARE_WITH_TIMEOUT(onRecord(root, marks), marks.size(), OfficeDesk::soon);
        QTRY_VERIFY_WITH_TIMEOUT(one.people() == other.people(), OfficeDesk::soon);
        for (OfficeDesk *desk : {&one, &other}) {
            const Status status = desk->exchange.status();
            QCOMPARE(status.refused, 0);
            QCOMPARE(status.faults, 0);
            QCOMPARE(status.conflicts, 0);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivatePostgres::isInstalled()) QSKIP("PostgreSQL is not installed.");
        PrivatePostgres::Options options;
        options.durable = true; // it is stopped as if the power had gone
        m_server = std::make_unique<StartedCentral>(options);
        PgConnection root = m_server->connection();
        const QString site = u"0193c0de-0000-7000-8000-000000000001"_s;
        for (const QString &login : {u"ada"_s, u"bea"_s, u"carla"_s, u"dora"_s, u"elsa"_s, u"fabia"_s}) {
            root.run("INSERT INTO console.operator (id, username, full_name, roles, site, active) VALUES ($1, $1, $1, '[\"supervisor\", \"administrator\"]', $2, true)", {login, site});
            provisioning::addLogin(root, login, passwordOf(login));
        }
        QFile rules(m_server->postgres.data() + u"/pg_hba.conf"_s);
        QVERIFY(rules.open(QFile::WriteOnly | QFile::Truncate));
        rules.write("local all postgres trust\nlocal all all scram-sha-256\nhost all all 127.0.0.1/32 scram-sha-256\n");
        rules.close();
        root.run("SELECT pg_reload_conf()");
        m_proxy = std::make_unique<CuttingProxy>((m_server->postgres.folder() + u"/.s.PGSQL.5432"_s).toUtf8());
    }
    void cleanup()
    {
        if (m_proxy) m_proxy->heal();
    }

    void aSaveIsOnTheOtherConsoleWithinTwoSeconds()
    {
        Patience patience = OfficeDesk::brisk();
        patience.every = 1h; // nothing comes but what is told
        OfficeDesk here(m_server->address(u"ada"_s), patience), there(m_server->address(u"bea"_s), patience);
        QVERIFY(here.join(passwordOf(u"ada"_s)) && there.join(passwordOf(u"bea"_s)));
        QList<qint64> times;
        QString id;
        for (int n = 0; n < 30; ++n) {
            OfficeDesk &from = n % 2 ? there : here, &to = n % 2 ? here : there;
            const QString phone = u"02 %1"_s.arg(n);
            if (n == 0) id = from.add(u"Nuova"_s).id;
            else from.setPhone(id, phone);
            QElapsedTimer time;
            time.start();
            const bool came = QTest::qWaitFor([&] {
                const auto found = to.find(id);
                return found && (n == 0 || found->phone == phone);
            }, OfficeDesk::soon);
            QVERIFY2(came, qPrintable(u"save %1 did not come"_s.arg(n)));
            times << time.elapsed();
        }
        std::ranges::sort(times);
        qInfo("a save was on the other console after %lld ms (median), %lld ms at most", times.at(times.size() / 2), times.last());
        // Single ones wait for the machine, where others are at work on it.
        QVERIFY2(times.at(times.size() / 4) < 2000, qPrintable(u"a quarter took more than %1 ms"_s.arg(times.at(times.size() / 4))));
        verifyNothingIsLost(here, there);
    }

    void theServerStopsInMidWorkAndComesBack()
    {
        OfficeDesk here(m_server->address(u"ada"_s)), there(m_server->address(u"bea"_s));
        QVERIFY(here.join(passwordOf(u"ada"_s)) && there.join(passwordOf(u"bea"_s)));
        for (int times = 0; times < 2; ++times) {
            here.addMany(400);
            QTest::qWait(150); // some are there, some on their way
            m_server->postgres.stop(u"immediate"_s);
            QVERIFY(here.comesTo(State::Offline) && there.comesTo(State::Offline));
            QVERIFY(!here.exchange.status().problem.isEmpty());
            QVERIFY(here.exchange.status().nextTry.isValid());
            here.add(u"Scritta senza centrale"_s);
            there.add(u"Anche questa"_s);
            QTRY_VERIFY_WITH_TIMEOUT(there.exchange.status().toSend == 1, 5000);
            if (times == 0) { // asked less and less often: in the end every 0.4 to 0.8 s
                QTest::qWait(1500);
                QElapsedTimer time;
                time.start();
                const int before = here.tried;
                QTest::qWait(3000);
                QTRY_VERIFY_WITH_TIMEOUT(here.tried - before >= 2, OfficeDesk::soon);
                const int tries = here.tried - before;
                QVERIFY2(tries <= time.elapsed() / 400 + 4, qPrintable(QString::number(tries))); // a few of them quicker, where it is slow to begin
            }
            m_server->postgres.start();
            verifyNothingIsLost(here, there);
        }
    }

    // Who comes when there is no room waits, and is told why.
    void case53_aServerWithTooManyVisitorsIsWaitedFor()
    {
        OfficeDesk here(m_server->address(u"ada"_s)), there(m_server->address(u"bea"_s));
        QVERIFY(here.join(passwordOf(u"ada"_s)) && there.join(passwordOf(u"bea"_s)));
        PgConnection root = m_server->connection();
        root.run("ALTER DATABASE wemi CONNECTION LIMIT 0");
        root.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename IN ('ada', 'bea')");
        here.add(u"Scritta quando era pieno"_s);
        QVERIFY(here.comesTo(State::Offline));
        QTRY_VERIFY2_WITH_TIMEOUT(here.exchange.status().problem.contains(u"too many visitors"_s), qPrintable(here.exchange.status().problem), OfficeDesk::soon);
        QVERIFY(here.exchange.status().nextTry.isValid());
        root.run("ALTER DATABASE wemi CONNECTION LIMIT -1");
        verifyNothingIsLost(here, there);
    }

    // Those who lost the central together do not all come back at one moment.
    void case53_consolesComeBackOneAfterTheOther()
    {
        Patience patience;
        patience.firstPause = patience.longestPause = 20s;
        std::vector<std::unique_ptr<OfficeDesk>> desks;
        for (int n = 0; n < 10; ++n) {
            desks.push_back(std::make_unique<OfficeDesk>(m_server->address(u"ada"_s), patience));
            QVERIFY(desks.back()->join(passwordOf(u"ada"_s)));
        }
        m_server->postgres.stop(u"immediate"_s);
        QList<QDateTime> tries;
        for (const auto &desk : desks) {
            QVERIFY(desk->comesTo(State::Offline));
            tries << desk->exchange.status().nextTry;
        }
        m_server->postgres.start();
        std::ranges::sort(tries);
        QVERIFY2(tries.first().msecsTo(tries.last()) > 2000, qPrintable(QString::number(tries.first().msecsTo(tries.last()))));
        for (const auto &desk : desks) desk->exchange.resume(desk->address, passwordOf(u"ada"_s));
        for (const auto &desk : desks) QVERIFY2(desk->isUpToDate(), qPrintable(desk->exchange.status().problem));
    }

    void aPasswordChangedAtTheCentralIsAskedForAndThenItGoesOn()
    {
        OfficeDesk here(m_server->address(u"carla"_s)), there(m_server->address(u"bea"_s));
        QVERIFY(here.join(passwordOf(u"carla"_s)) && there.join(passwordOf(u"bea"_s)));
        PgConnection root = m_server->connection();
        provisioning::resetLogin(root, u"carla"_s, u"a new password at last"_s);
        here.add(u"Scritta intanto"_s);
        QVERIFY(here.comesTo(State::TurnedAway));
        const Status turnedAway = here.exchange.status();
        QCOMPARE(turnedAway.code, u"password"_s);
        QVERIFY2(turnedAway.problem.contains(u"password"_s), qPrintable(turnedAway.problem));
        QVERIFY(!turnedAway.nextTry.isValid()); // the same wrong one again and again would lock the login
        QCOMPARE(turnedAway.toSend, 1);
        const int before = here.tried;
        QTest::qWait(2000);
        QCOMPARE(here.tried.load(), before);
        here.exchange.resume(here.address, u"a new password at last"_s);
        verifyNothingIsLost(here, there);
    }

    void aComputerThatWasSignedOffKeepsWhatItHas()
    {
        OfficeDesk here(m_server->address(u"dora"_s));
        QVERIFY(here.join(passwordOf(u"dora"_s)));
        PgConnection root = m_server->connection();
        const QString device = here.on([](Database &db) { return db.value(u"SELECT device FROM central"_s)->toString(); });
        provisioning::revokeDevice(root, device, provisioning::TheirLogins::Keep);
        const QString id = here.add(u"Rimasta qui"_s).id;
        QVERIFY(here.comesTo(State::TurnedAway));
        QCOMPARE(here.exchange.status().code, u"revoked"_s);
        QVERIFY(!here.exchange.status().problem.isEmpty());
        QCOMPARE(here.exchange.status().toSend, 1);
        QVERIFY(here.find(id));
        QCOMPARE(onRecord(root, here.marks()), 0);
        QCOMPARE(root.value("SELECT count(*) FROM console.person WHERE id = $1", {id})->toInt(), 0);
        provisioning::admitDevice(root, device);
        QVERIFY2(here.isUpToDate(), qPrintable(here.exchange.status().problem)); // by itself
        QCOMPARE(root.value("SELECT count(*) FROM console.person WHERE id = $1", {id})->toInt(), 1);
    }

    void anOperatorWhoWasShutOutIsToldSoAndKeepsWhatThereIs()
    {
        OfficeDesk here(m_server->address(u"elsa"_s)), there(m_server->address(u"bea"_s));
        QVERIFY(here.join(passwordOf(u"elsa"_s)) && there.join(passwordOf(u"bea"_s)));
        PgConnection root = m_server->connection();
        provisioning::disableLogin(root, u"elsa"_s);
        const QString id = here.add(u"Di chi non entra"_s).id;
        QVERIFY(here.comesTo(State::TurnedAway));
        // The password is right: nobody shall look for another one.
        QCOMPARE(here.exchange.status().code, u"shut"_s);
        QVERIFY2(!here.exchange.status().problem.contains(u"password"_s), qPrintable(here.exchange.status().problem));
        QCOMPARE(here.exchange.status().toSend, 1);
        QVERIFY(here.find(id));
        provisioning::resetLogin(root, u"elsa"_s, passwordOf(u"elsa"_s));
        verifyNothingIsLost(here, there); // by itself
    }

    // Everything else goes on.
    void aFileThatThisLoginMayNotSendStaysHere()
    {
        PgConnection root = m_server->connection();
        root.run("DELETE FROM console.role_write WHERE tbl = 'attachment' AND role = 'matching'");
        root.run("UPDATE console.operator SET roles = '[\"matching\"]' WHERE id = 'fabia'");
        OfficeDesk here(m_server->address(u"fabia"_s));
        QVERIFY(here.join(passwordOf(u"fabia"_s)));
        auto kept = here.store.keepContent("an invented paper");
        Attachment paper;
        paper.id = newIdentifier();
        paper.name = u"invented.txt"_s;
        paper.content = kept.result();
        here.store.save(Attachment::type, rowOf(paper), 0, here.author).waitForFinished();
        const QString id = here.add(u"Parte lo stesso"_s).id;
        QTRY_COMPARE_WITH_TIMEOUT(root.value("SELECT count(*) FROM console.person WHERE id = $1", {id})->toInt(), 1, OfficeDesk::soon);
        QVERIFY2(here.isUpToDate(), qPrintable(here.exchange.status().problem));
        QTest::qWait(300);
        QVERIFY2(here.isUpToDate(), qPrintable(here.exchange.status().problem));
        QCOMPARE(root.value("SELECT count(*) FROM console.content")->toInt(), 0);
    }

    void theNetworkIsCutAgainAndAgainWhileSomebodyTypes()
    {
        OfficeDesk here(throughProxy(u"ada"_s)), there(throughProxy(u"bea"_s));
        QVERIFY(here.join(passwordOf(u"ada"_s)) && there.join(passwordOf(u"bea"_s)));
        QRandomGenerator dice(7);
        for (int n = 0; n < 40; ++n) {
            (n % 2 ? here : there).addMany(15);
            m_proxy->cutAfter(dice.bounded(2) ? CuttingProxy::Way::ToServer : CuttingProxy::Way::ToClient, dice.bounded(12'000));
            QTest::qWait(static_cast<int>(dice.bounded(200)));
        }
        m_proxy->heal();
        verifyNothingIsLost(here, there);
    }

    // Nothing arrives and nothing is said: what a console asked is answered later, or never.
    void theNetworkSaysNothingForAWhile()
    {
        OfficeDesk here(throughProxy(u"ada"_s)), there(throughProxy(u"bea"_s));
        QVERIFY(here.join(passwordOf(u"ada"_s)) && there.join(passwordOf(u"bea"_s)));
        m_proxy->swallow();
        here.addMany(30);
        there.addMany(30);
        QTest::qWait(3000);
        QVERIFY(here.exchange.status().toSend > 0 || here.exchange.status().state == State::Syncing);
        m_proxy->cutAfter(CuttingProxy::Way::ToServer, 0); // and then the line is gone
        QTest::qWait(300);
        m_proxy->heal();
        verifyNothingIsLost(here, there);
    }

    // The last one: it leaves a question open at the central, and the others are about lines that ask nothing.
    void case46_aComputerAwayForNinetyDaysComesBack()
    {
        OfficeDesk here(m_server->address(u"ada"_s)), away(m_server->address(u"bea"_s));
        QVERIFY(here.join(passwordOf(u"ada"_s)) && away.join(passwordOf(u"bea"_s)));
        const QString both = here.add(u"Cambiata da due"_s).id, one = here.add(u"Cambiata da una"_s).id, trashed = here.add(u"Cestinata"_s).id;
        QTRY_VERIFY_WITH_TIMEOUT(away.find(trashed), OfficeDesk::soon);
        QVERIFY(away.isUpToDate());
        away.exchange.hold(u"It lies in a drawer."_s);
        QVERIFY(away.comesTo(Status::State::TurnedAway)); // a round under way is over
        away.setPhone(both, u"02 1"_s);
        away.setPhone(one, u"02 2"_s);
        away.addMany(50);
        here.setPhone(both, u"02 3"_s);
        here.store.trash(Person::type, {trashed}, here.author).waitForFinished();
        for (int day = 0; day < 90; ++day) here.addMany(30);
        QVERIFY(here.isUpToDate());
        PgConnection root = m_server->connection();
        for (const char *what : {"console.journal SET at", "console.tx SET at", "console.device SET seen_at"}) // all of it is long ago
            root.run(QByteArray("UPDATE ") + what + " = " + QByteArray(what).split(' ').last() + " - interval '90 days'");
        away.exchange.resume(away.address, passwordOf(u"bea"_s));
        for (OfficeDesk *desk : {&away, &here}) {
            QVERIFY2(desk->isUpToDate(), qPrintable(desk->exchange.status().problem));
            QTRY_COMPARE_WITH_TIMEOUT(desk->exchange.status().conflicts, 1, OfficeDesk::soon); // a person decides about the one telephone
            QCOMPARE(desk->exchange.status().refused, 0);
            QCOMPARE(desk->exchange.status().faults, 0);
        }
        QTRY_VERIFY_WITH_TIMEOUT(here.people() == away.people(), OfficeDesk::soon);
        const QStringList marks = here.marks() + away.marks();
        QCOMPARE(onRecord(root, marks), marks.size());
        QCOMPARE(here.find(both)->phone, u"02 3"_s);
        QCOMPARE(here.find(one)->phone, u"02 2"_s);
        QVERIFY(away.store.find(Person::type, trashed).result()->trashed);
    }

};

QTEST_GUILESS_MAIN(TestRealSyncer)
#include "tst_realsyncer.moc"
