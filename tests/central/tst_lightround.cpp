#include "models/sync/lightround.h"
#include "models/sync/provisioning.h"
#include "models/sync/round.h"
#include "officedesk.h"
#include "startedcentral.h"

using namespace Qt::StringLiterals;
using namespace syncing;
using namespace std::chrono_literals;
using State = Status::State;

// What a console notices that greeted its central a while ago, and since then only sends and reads what is new.
class TestLightRound : public QObject {
    Q_OBJECT

    const QString m_center = u"0193c0de-0000-7000-8000-000000000001"_s, m_other = u"0193c0de-0000-7000-8000-000000000002"_s;
    std::unique_ptr<StartedCentral> m_server;

    // No whole round comes by itself.
    static Patience calm()
    {
        Patience patience = OfficeDesk::brisk();
        patience.every = 1h;
        return patience;
    }
    std::unique_ptr<OfficeDesk> desk(const QString &login) const
    {
        auto one = std::make_unique<OfficeDesk>(m_server->address(login), calm());
        return one->join() ? std::move(one) : nullptr;
    }
    static QString deviceOf(OfficeDesk &desk)
    {
        return desk.on([](Database &db) { return replica::joined(db)->device; });
    }

private Q_SLOTS:
    void init()
    {
        if (!PrivatePostgres::isInstalled()) QSKIP("PostgreSQL is not installed.");
        m_server = std::make_unique<StartedCentral>();
        for (const QString &login : {u"ada"_s, u"bea"_s}) m_server->addLogin(login, {u"supervisor"_s}, m_center);
    }
    void cleanup() { m_server.reset(); }

    void sendsAndReadsWhatIsNewWithoutAGreeting()
    {
        const auto here = desk(u"ada"_s), there = desk(u"bea"_s);
        QVERIFY(here && there);
        PgConnection root = m_server->connection();
        root.run("UPDATE console.device SET seen_at = now() - interval '1 hour'"); // a greeting would write it down
        const QString id = here->add(u"Prima"_s).id;
        QTRY_VERIFY_WITH_TIMEOUT(there->find(id), OfficeDesk::soon);
        there->setPhone(id, u"02 1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(here->find(id)->phone, u"02 1"_s, OfficeDesk::soon);
        QVERIFY(here->isUpToDate() && there->isUpToDate());
        QCOMPARE(root.value("SELECT count(*) FROM console.device WHERE seen_at > now() - interval '30 minutes'")->toInt(), 0);
        QCOMPARE(here->people(), there->people());
    }

    // With the page that the rights would have been for.
    void rightsTakenAwayAreNoticedAtTheNextChange()
    {
        const auto here = desk(u"ada"_s), there = desk(u"bea"_s);
        QVERIFY(here && there);
        const QString seen = here->add(u"Vista"_s).id;
        QTRY_VERIFY_WITH_TIMEOUT(there->find(seen), OfficeDesk::soon);
        PgConnection root = m_server->connection();
        root.run("UPDATE console.login SET roles = '{front-office}', site = $1 WHERE login = 'bea'", {m_other});
        const QString later = here->add(u"Dopo"_s).id;
        QTRY_VERIFY_WITH_TIMEOUT(!there->find(seen), OfficeDesk::soon);
        QVERIFY(there->isUpToDate());
        QVERIFY(!there->find(later));
        // And given back.
        root.run("UPDATE console.login SET roles = '{supervisor}', site = $1 WHERE login = 'bea'", {m_center});
        const QString last = here->add(u"Infine"_s).id;
        QTRY_VERIFY_WITH_TIMEOUT(there->find(last) && there->find(seen) && there->find(later), OfficeDesk::soon);
    }

    void aDeviceSignedOffReadsNothingMore()
    {
        const auto here = desk(u"ada"_s), there = desk(u"bea"_s);
        QVERIFY(here && there);
        PgConnection root = m_server->connection();
        provisioning::revokeDevice(root, deviceOf(*there), provisioning::TheirLogins::Keep);
        const QString id = here->add(u"Non per tutti"_s).id;
        QVERIFY(there->comesTo(State::TurnedAway));
        QCOMPARE(there->exchange.status().code, u"revoked"_s);
        QVERIFY(!there->find(id));
        QVERIFY(here->isUpToDate());
    }

    void aCentralBeingRestoredIsWaitedFor()
    {
        const auto here = desk(u"ada"_s);
        QVERIFY(here);
        PgConnection root = m_server->connection();
        root.run("UPDATE console.server SET state = 'restoring'");
        const QString id = here->add(u"Scritta intanto"_s).id;
        QVERIFY(here->comesTo(State::TurnedAway));
        QCOMPARE(here->exchange.status().code, u"closed"_s);
        QCOMPARE(here->exchange.status().toSend, 1);
        QCOMPARE(onRecord(root, here->marks()), 0);
        root.run("UPDATE console.server SET state = 'open'");
        QVERIFY(here->isUpToDate()); // by itself
        QCOMPARE(root.value("SELECT count(*) FROM console.person WHERE id = $1", {id})->toInt(), 1);
    }

    // On the very line a console has: it counts its versions anew, and what was sent would rest on others.
    void aCentralThatWasRestoredIsGreetedBeforeAnythingIsSent()
    {
        const auto here = desk(u"ada"_s);
        QVERIFY(here);
        const QString lost = here->add(u"Persa dal centrale"_s).id;
        QVERIFY(here->isUpToDate());
        const QString before = here->on([](Database &db) { return replica::joined(db)->server; });
        PgConnection root = m_server->connection();
        root.script(u"BEGIN; SET LOCAL console.pushing = 'on'; DELETE FROM console.person; DELETE FROM console.journal WHERE tbl = 'person'; SELECT console.reopen(); COMMIT"_s);
        const QString id = here->add(u"Dopo il ripristino"_s).id;
        QTRY_COMPARE_WITH_TIMEOUT(root.value("SELECT count(*) FROM console.person WHERE id IN ($1, $2)", {lost, id})->toInt(), 2, OfficeDesk::soon);
        QVERIFY(here->isUpToDate());
        QVERIFY(here->on([](Database &db) { return replica::joined(db)->server; }) != before);
        QCOMPARE(onRecord(root, here->marks()), here->marks().size());
        QVERIFY(here->find(lost) && here->find(id));
    }

    // It is confirmed with the next greeting, which comes at once.
    void anErasureIsConfirmedAtOnce()
    {
        const auto here = desk(u"ada"_s);
        QVERIFY(here);
        const QString id = here->add(u"Da cancellare"_s).id;
        QVERIFY(here->isUpToDate());
        PgConnection root = m_server->connection();
        root.run("SELECT console.erase('person', $1, 'asked for')", {id});
        QTRY_VERIFY_WITH_TIMEOUT(!here->find(id), OfficeDesk::soon);
        QTRY_COMPARE_WITH_TIMEOUT(root.value("SELECT count(*) FROM console.erasure_done WHERE record = $1 AND device = $2", {id, deviceOf(*here)})->toInt(), 1, OfficeDesk::soon);
    }

    // What was never greeted, or has to be greeted again, no light round begins with.
    void leavesWhatIsUnusualToAWholeRound()
    {
        const auto here = desk(u"ada"_s);
        QVERIFY(here);
        here->exchange.hold(u"held"_s);
        QVERIFY(here->comesTo(State::TurnedAway));
        class Direct : public Local {
        public:
            explicit Direct(OfficeDesk &desk) : m_desk(desk) {}
            void run(const std::function<void(Database &)> &job) override
            {
                m_desk.on([&](Database &db) {
                    job(db);
                    return true;
                });
            }

        private:
            OfficeDesk &m_desk;
        } local(*here);
        PgCentral central(m_server->parameters(u"ada"_s), {});
        QVERIFY_THROWS_EXCEPTION(Cut, LightRound(local, central).run()); // this line has not said hello
        Round(local, central).run();
        QVERIFY(LightRound(local, central).run());
        for (const char *change : {"UPDATE central SET conflicts_wanted = 1", "UPDATE central SET central_schema = 1", "UPDATE central_load SET finished = 0 WHERE record_table = 'person'",
                                   "INSERT INTO erasure_done (record, record_table, wiped) VALUES ('gone', 'person', 1)"}) {
            here->on([change](Database &db) {
                db.run(QString::fromLatin1(change));
                return true;
            });
            QVERIFY2(!LightRound(local, central).run(), change);
            Round(local, central).run();
            QVERIFY2(LightRound(local, central).run(), change);
        }
    }
};

QTEST_GUILESS_MAIN(TestLightRound)
#include "tst_lightround.moc"
