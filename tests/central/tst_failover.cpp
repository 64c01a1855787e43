#include "officedesk.h"
#include "startedcentral.h"
#include <QElapsedTimer>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace syncing;
using State = Status::State;

// The machine of the central dies, and its streaming standby takes over. Consoles know the addresses of both.
class TestFailover : public QObject {
    Q_OBJECT

    std::unique_ptr<StartedCentral> m_first;
    std::unique_ptr<PrivatePostgres> m_second;

    static PrivatePostgres::Options durable()
    {
        PrivatePostgres::Options options;
        options.durable = true;
        options.settings = {u"wal_level=replica"_s};
        return options;
    }
    PgConnection onSecond() const { return PgConnection(PgConnection::parametersIn(m_second->address() + u" target_session_attrs=any"_s), {}, std::chrono::seconds(30)); }
    CentralAddress both(const QString &login) const
    {
        CentralAddress address = m_first->address(login);
        address.hosts << QPair<QString, int>{m_second->folder(), m_second->port()};
        return address;
    }
    void begin(bool synchronous)
    {
        m_first = std::make_unique<StartedCentral>(durable());
        for (const QString &login : {u"ada"_s, u"bea"_s}) m_first->addLogin(login, {u"supervisor"_s, u"administrator"_s}, u"0193c0de-0000-7000-8000-000000000001"_s);
        m_second = std::make_unique<PrivatePostgres>(m_first->postgres, durable());
        if (!synchronous) return;
        PgConnection root = m_first->connection();
        root.run("ALTER SYSTEM SET synchronous_standby_names = '*'");
        root.run("SELECT pg_reload_conf()");
        QTRY_COMPARE_WITH_TIMEOUT(root.value("SELECT sync_state FROM pg_stat_replication")->toStdString(), std::string("sync"), 20'000);
    }
    // What comes from the first machine does not arrive at the second any more.
    void cutTheStandbyOff()
    {
        PgConnection root = m_first->connection(), standby = onSecond();
        standby.run("ALTER SYSTEM SET primary_conninfo = ''");
        standby.run("SELECT pg_reload_conf()");
        QTRY_COMPARE_WITH_TIMEOUT(root.value("SELECT count(*) FROM pg_stat_replication")->toInt(), 0, 20'000);
    }
    void verifyNothingIsLost(const QList<OfficeDesk *> &desks, const QStringList &marks)
    {
        for (OfficeDesk *desk : desks) {
            QVERIFY2(desk->isUpToDate(), qPrintable(desk->exchange.status().problem));
            QCOMPARE(desk->exchange.status().refused, 0);
            QCOMPARE(desk->exchange.status().faults, 0);
            QCOMPARE(desk->exchange.status().conflicts, 0);
        }
        PgConnection root = onSecond();
        QTRY_COMPARE_WITH_TIMEOUT(onRecord(root, marks), marks.size(), OfficeDesk::soon);
        for (OfficeDesk *desk : desks) {
            QTRY_VERIFY_WITH_TIMEOUT(desk->people() == desks.first()->people(), OfficeDesk::soon);
            QTRY_COMPARE_WITH_TIMEOUT(desk->people().size(), root.value("SELECT count(*) FROM console.person")->toInt(), OfficeDesk::soon);
        }
        QCOMPARE(root.value("SELECT count(*) FROM console.conflict")->toInt(), 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivatePostgres::isInstalled()) QSKIP("PostgreSQL is not installed.");
    }
    void cleanup()
    {
        m_second.reset();
        m_first.reset();
    }

    void withSynchronousReplicationEveryConfirmedSaveIsOnTheStandby()
    {
        begin(true);
        OfficeDesk here(both(u"ada"_s)), there(both(u"bea"_s));
        QVERIFY(here.join() && there.join());
        const QString id = here.add(u"Prima"_s).id;
        QVERIFY(here.isUpToDate());
        here.addMany(800);
        PgConnection root = m_first->connection();
        QTRY_VERIFY_WITH_TIMEOUT(root.value("SELECT count(*) FROM console.person")->toInt() > 150, 20'000);
        m_first->postgres.kill();
        QVERIFY(here.comesTo(State::Offline) && there.comesTo(State::Offline));
        const QStringList confirmed = here.confirmed() + there.confirmed();
        QVERIFY2(confirmed.size() > 100 && confirmed.size() < 801, qPrintable(QString::number(confirmed.size())));
        {
            PgConnection standby = onSecond();
            QTRY_COMPARE_WITH_TIMEOUT(onRecord(standby, confirmed), confirmed.size(), 20'000);
        }
        // Nobody may write yet: what is typed waits.
        there.add(u"Scritta senza centrale"_s);
        QTest::qWait(500);
        QTRY_COMPARE_WITH_TIMEOUT(there.exchange.status().toSend, 1, OfficeDesk::soon);
        QElapsedTimer time;
        time.start();
        m_second->promote();
        QVERIFY(here.isUpToDate() && there.isUpToDate());
        qInfo("%lld of 801 were confirmed when the machine died; both consoles were up to date %lld ms after the standby took over", static_cast<long long>(confirmed.size()), time.elapsed());
        verifyNothingIsLost({&here, &there}, here.marks() + there.marks());
        // And the day goes on there.
        here.setPhone(id, u"02 1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(there.find(id)->phone, u"02 1"_s, OfficeDesk::soon);
    }

    // The first machine is switched on again and lets itself be written to, as if nothing had happened.
    void aServerThatWasReplacedIsNotBelieved()
    {
        begin(true);
        OfficeDesk desk(both(u"ada"_s));
        QVERIFY(desk.join());
        const QString before = desk.add(u"Prima"_s).id;
        {
            PgConnection root = m_first->connection();
            QTRY_COMPARE_WITH_TIMEOUT(onRecord(root, desk.marks()), 1, OfficeDesk::soon);
        }
        QVERIFY(desk.isUpToDate());
        m_first->postgres.stop(u"immediate"_s);
        QVERIFY(desk.comesTo(State::Offline));
        m_second->promote();
        QVERIFY(desk.isUpToDate());
        desk.add(u"Dopo"_s);
        QVERIFY(desk.isUpToDate());
        m_first->postgres.start();
        m_first->connection().run("ALTER SYSTEM RESET synchronous_standby_names");
        m_first->connection().run("SELECT pg_reload_conf()");
        PgConnection replaced = m_first->connection();
        const int lines = desk.tried;
        onSecond().run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'ada'");
        desk.setPhone(before, u"02 7"_s);
        QVERIFY(QTest::qWaitFor([&] { return desk.tried > lines; }, OfficeDesk::soon));
        QVERIFY2(desk.isUpToDate(), qPrintable(desk.exchange.status().problem));
        verifyNothingIsLost({&desk}, desk.marks());
        QCOMPARE(onRecord(replaced, desk.marks()), 1);

        // Alone it is no central: what is typed waits for the right one.
        m_second->stop(u"fast"_s);
        desk.setPhone(before, u"02 8"_s);
        QVERIFY(desk.comesTo(State::Failed));
        QVERIFY2(desk.exchange.status().problem.contains(u"was replaced by another one"_s), qPrintable(desk.exchange.status().problem));
        QCOMPARE(onRecord(replaced, desk.marks()), 1);
        QCOMPARE(replaced.value("SELECT count(*) FROM console.device")->toInt(), 1);
        m_second->start();
        QVERIFY(desk.isUpToDate());
        verifyNothingIsLost({&desk}, desk.marks());
        QCOMPARE(desk.find(before)->phone, u"02 8"_s);
    }

    void case19_aStandbyIsNoCentralWhileAnotherIsWrittenTo()
    {
        begin(false);
        CentralAddress standbyFirst = both(u"ada"_s);
        std::ranges::reverse(standbyFirst.hosts);
        OfficeDesk reads(standbyFirst), writes(m_first->address(u"bea"_s));
        QVERIFY(reads.join() && writes.join());
        PgCentral alone(PgConnection::parametersIn(m_second->address(u"ada"_s)), {}), asAnyServer(PgConnection::parametersIn(m_second->address(u"ada"_s) + u" target_session_attrs=any"_s), {});
        for (int n = 0; n < 5; ++n) {
            writes.addMany(50);
            for (PgCentral *standby : {&alone, &asAnyServer}) {
                QString why;
                try {
                    standby->hello({u"laptop-1"_s, {}, {}, 10, {}});
                } catch (const Cut &cut) {
                    why = cut.text();
                }
                QVERIFY2(why.contains(u"can only be read at present"_s), qPrintable(why));
            }
            QVERIFY_THROWS_EXCEPTION(Failure, asAnyServer.pull({}, 100));
        }
        QVERIFY(writes.isUpToDate());
        QTRY_VERIFY_WITH_TIMEOUT(reads.people() == writes.people(), OfficeDesk::soon);
        QCOMPARE(reads.people().size(), 250);
        QCOMPARE(m_first->connection().value("SELECT count(*) FROM console.device WHERE device = 'laptop-1'")->toInt(), 0);
    }

    void aMachineThatSaysNothingIsPassedOver()
    {
        begin(false);
        QTcpServer silent; // takes the connection, and nothing more
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const PgConnection::Parameters parameters = PgConnection::parametersIn(u"host=127.0.0.1,%1 port=%2,%3 dbname=wemi user=postgres"_s.arg(m_first->postgres.folder()).arg(silent.serverPort()).arg(m_first->postgres.port()));
        PgConnection connection(parameters, {}, std::chrono::seconds(5));
        QVERIFY(!connection.isBroken());
        QCOMPARE(connection.value("SELECT 1")->toInt(), 1);
    }

    void case50_whatTheStandbyHadNotHeardOfIsSentAgain_data()
    {
        QTest::addColumn<bool>("authorIsThere");
        QTest::newRow("by who wrote it") << true;
        QTest::newRow("by who had received it") << false; // and who wrote it is switched off
    }
    void case50_whatTheStandbyHadNotHeardOfIsSentAgain()
    {
        QFETCH(bool, authorIsThere);
        begin(false);
        auto here = std::make_unique<OfficeDesk>(both(u"ada"_s));
        OfficeDesk there(both(u"bea"_s));
        QVERIFY(here->join() && there.join());
        const QString id = here->add(u"Prima"_s).id;
        here->addMany(40);
        QVERIFY(here->isUpToDate());
        QTRY_VERIFY_WITH_TIMEOUT(there.find(id), OfficeDesk::soon);
        {
            PgConnection root = m_first->connection(), standby = onSecond();
            QTRY_COMPARE_WITH_TIMEOUT(onRecord(standby, here->marks()), here->marks().size(), 20'000);
        }
        cutTheStandbyOff();
        here->setPhone(id, u"02 2"_s);
        here->addMany(60);
        const QString last = here->add(u"Ultima"_s).id;
        QVERIFY(here->isUpToDate());
        QTRY_VERIFY_WITH_TIMEOUT(there.find(last), OfficeDesk::soon);
        there.setPhone(last, u"02 3"_s); // on top of what will be lost
        QVERIFY(there.isUpToDate());
        QTRY_VERIFY_WITH_TIMEOUT(here->find(last)->phone == u"02 3"_s, OfficeDesk::soon);
        const QStringList marks = here->marks() + there.marks();
        if (!authorIsThere) here.reset();
        m_first->postgres.kill();
        QVERIFY(there.comesTo(State::Offline));
        {
            PgConnection standby = onSecond();
            QCOMPARE(onRecord(standby, marks), marks.size() - 63); // it is lost there
        }
        m_second->promote();
        QList<OfficeDesk *> desks{&there};
        if (here) desks << here.get();
        verifyNothingIsLost(desks, marks);
        QCOMPARE(there.find(id)->phone, u"02 2"_s);
        QCOMPARE(there.find(last)->phone, u"02 3"_s);
        // The words of who wrote it are still theirs.
        PgConnection root = onSecond();
        QCOMPARE(root.value("SELECT count(DISTINCT author) FROM console.journal WHERE mark = ANY ($1::text[])", {arrayText(marks)})->toInt(), 2);
    }
};

QTEST_GUILESS_MAIN(TestFailover)
#include "tst_failover.moc"
