#include "models/sync/pgcentral.h"
#include "officedesk.h"
#include "sent.h"
#include "startedcentral.h"

using namespace Qt::StringLiterals;
using namespace syncing;
using State = Status::State;

// The central is put back as it was some time ago, in the ways an administrator does it. Consoles notice and give it what it lost.
class TestOlderDump : public QObject {
    Q_OBJECT

    std::unique_ptr<StartedCentral> m_server;
    std::unique_ptr<PrivatePostgres> m_other; // another machine

    QString kept(const QString &name) const { return m_server->postgres.folder() + u'/' + name; }
    QByteArray run(const PrivatePostgres &server, const QString &program, const QStringList &arguments) const
    {
        return server.run(PrivatePostgres::tool(program), QStringList{u"-h"_s, server.folder(), u"-p"_s, QString::number(server.port()), u"-U"_s, u"postgres"_s} + arguments);
    }
    static void statement(const PrivatePostgres &server, const QString &database, const QString &sql)
    {
        QString where = server.address();
        where.replace(u"dbname=wemi"_s, u"dbname="_s + database);
        PgConnection(PgConnection::parametersIn(where), {}, std::chrono::seconds(60)).script(sql);
    }
    // As the README has it: the dump under another name, opened anew, brought up to date, and then named as the one that was.
    void putBack(const PrivatePostgres &server, const QString &way, const QString &erasures = {}) const
    {
        run(server, u"createdb"_s, {u"wemi_back"_s});
        run(server, u"pg_restore"_s, {u"--exit-on-error"_s, u"-d"_s, u"wemi_back"_s, kept(u"dump"_s)});
        if (!way.startsWith(u"forgotten"_s)) statement(server, u"wemi_back"_s, u"SELECT console.reopen()"_s);
        if (way == u"forgotten, in use"_s) // others wrote so much that it is as far again as it was
            statement(server, u"wemi_back"_s, goOn);
        {
            QString where = server.address();
            where.replace(u"dbname=wemi"_s, u"dbname=wemi_back"_s);
            PgConnection root(PgConnection::parametersIn(where), {}, std::chrono::seconds(60));
            centralschema::migrate(root, m_preparation);
            QCOMPARE(centralschema::check(root), QStringList());
        }
        if (!erasures.isEmpty()) run(server, u"psql"_s, {u"-q"_s, u"-f"_s, erasures, u"wemi_back"_s});
        statement(server, u"postgres"_s, u"ALTER DATABASE wemi ALLOW_CONNECTIONS false"_s);
        statement(server, u"postgres"_s, u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'wemi'"_s);
        statement(server, u"postgres"_s, u"ALTER DATABASE wemi RENAME TO wemi_lost"_s);
        statement(server, u"postgres"_s, u"ALTER DATABASE wemi_back RENAME TO wemi"_s);
    }
    // Over the one that is there, and before a console comes by it is as far again as it was.
    void putInPlace(const PrivatePostgres &server) const
    {
        statement(server, u"wemi"_s, u"ALTER ROLE ada NOLOGIN; ALTER ROLE bea NOLOGIN"_s);
        statement(server, u"postgres"_s, u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'wemi'"_s);
        run(server, u"pg_restore"_s, {u"--clean"_s, u"--if-exists"_s, u"--single-transaction"_s, u"-d"_s, u"wemi"_s, kept(u"dump"_s)});
        statement(server, u"wemi"_s, goOn);
        statement(server, u"wemi"_s, u"ALTER ROLE ada LOGIN; ALTER ROLE bea LOGIN"_s);
    }
    inline static const QString goOn = u"DO $$ BEGIN FOR i IN 1..300 LOOP PERFORM console.this_tx(); COMMIT; END LOOP; END $$"_s;

    static centralschema::Preparation everyRoleWrites()
    {
        centralschema::Preparation preparation = centralschema::ofNewStore();
        for (const RecordType *type : recordTypes())
            for (const char *role : {"front-office", "matching", "tutor", "paperwork", "supervisor", "administrator"}) preparation.writes[QLatin1String(role)] << QLatin1String(type->table);
        return preparation;
    }
    const centralschema::Preparation m_preparation = everyRoleWrites();

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivatePostgres::isInstalled()) QSKIP("PostgreSQL is not installed.");
    }
    void cleanup()
    {
        m_other.reset();
        m_server.reset();
    }

    void case49_and_51_consolesGiveBackWhatWasLost_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("a dump, opened anew") << u"dump"_s;
        QTest::newRow("a dump, and nobody opened it anew") << u"forgotten"_s;
        QTest::newRow("a dump, nobody opened it anew, and others have gone on in it") << u"forgotten, in use"_s;
        QTest::newRow("a dump over what is there, nobody opened it anew, and others have gone on in it") << u"in place"_s;
        QTest::newRow("a dump on another machine") << u"elsewhere"_s;
        QTest::newRow("a copy of the files") << u"files"_s;
    }
    void case49_and_51_consolesGiveBackWhatWasLost()
    {
        QFETCH(const QString, way);
        PrivatePostgres::Options options;
        options.durable = true;
        m_server = std::make_unique<StartedCentral>(options);
        if (way == u"elsewhere"_s) m_other = std::make_unique<PrivatePostgres>(options);
        for (const QString &login : {u"ada"_s, u"bea"_s}) m_server->addLogin(login, {u"supervisor"_s, u"administrator"_s}, u"0193c0de-0000-7000-8000-000000000001"_s);
        const auto addressOf = [&](const QString &login) {
            CentralAddress address = m_server->address(login);
            if (m_other) address.hosts << QPair<QString, int>{m_other->folder(), m_other->port()};
            return address;
        };
        OfficeDesk here(addressOf(u"ada"_s)), there(addressOf(u"bea"_s));
        QVERIFY(here.join() && there.join());
        const QString old = here.add(u"Di prima"_s).id, trashed = here.add(u"Da cestinare"_s).id;
        here.addMany(30);
        QVERIFY(here.isUpToDate());
        QTRY_VERIFY_WITH_TIMEOUT(there.find(old), OfficeDesk::soon);

        const PrivatePostgres &first = m_server->postgres;
        if (way == u"files"_s) {
            m_server->postgres.stop();
            first.run(u"cp"_s, {u"-a"_s, first.data(), kept(u"copy"_s)});
            m_server->postgres.start();
        } else {
            run(first, u"pg_dump"_s, {u"-Fc"_s, u"-f"_s, kept(u"dump"_s), u"wemi"_s});
        }

        // What happens after the dump, and is lost with the server.
        here.setPhone(old, u"02 1"_s);
        const QString fresh = here.add(u"Di dopo"_s).id;
        here.addMany(60);
        here.store.trash(Person::type, {trashed}, here.author).waitForFinished();
        QVERIFY(here.isUpToDate());
        QTRY_VERIFY_WITH_TIMEOUT(there.find(fresh), OfficeDesk::soon);
        there.setPhone(fresh, u"02 2"_s);
        QVERIFY(there.isUpToDate());
        QTRY_VERIFY_WITH_TIMEOUT(here.find(fresh)->phone == u"02 2"_s, OfficeDesk::soon);

        if (way == u"files"_s) {
            m_server->postgres.stop(u"immediate"_s);
            first.run(u"mv"_s, {first.data(), kept(u"lost"_s)});
            first.run(u"mv"_s, {kept(u"copy"_s), first.data()});
            m_server->postgres.start();
            statement(first, u"wemi"_s, u"SELECT console.reopen()"_s);
        } else if (m_other) {
            run(first, u"pg_dumpall"_s, {u"--globals-only"_s, u"-f"_s, kept(u"globals"_s)});
            run(*m_other, u"psql"_s, {u"-q"_s, u"-f"_s, kept(u"globals"_s), u"postgres"_s});
            putBack(*m_other, way);
            m_server->postgres.stop(u"immediate"_s);
        } else if (way == u"in place"_s) {
            putInPlace(first);
        } else {
            putBack(first, way);
        }
        here.add(u"Scritta intanto"_s);

        const PrivatePostgres &now = m_other ? *m_other : first;
        const QStringList marks = here.marks() + there.marks();
        PgConnection root(PgConnection::parametersIn(now.address()), {}, std::chrono::seconds(30));
        QTRY_COMPARE_WITH_TIMEOUT(onRecord(root, marks), marks.size(), OfficeDesk::soon);
        for (OfficeDesk *desk : {&here, &there}) {
            QVERIFY2(desk->isUpToDate(), qPrintable(desk->exchange.status().problem));
            QCOMPARE(desk->exchange.status().refused, 0);
            QCOMPARE(desk->exchange.status().faults, 0);
            QCOMPARE(desk->exchange.status().conflicts, 0);
            QTRY_COMPARE_WITH_TIMEOUT(desk->people().size(), root.value("SELECT count(*) FROM console.person")->toInt(), OfficeDesk::soon);
            QCOMPARE(desk->find(old)->phone, u"02 1"_s);
            QCOMPARE(desk->find(fresh)->phone, u"02 2"_s);
            QVERIFY(desk->store.find(Person::type, trashed).result()->trashed);
        }
        QCOMPARE(here.people(), there.people());
        QVERIFY(root.value("SELECT trashed::int FROM console.person WHERE id = $1", {trashed})->toInt() == 1);
    }

    // The numbers of another cluster's transactions begin where they like: one day they are those of old ones.
    void case51_oldTransactionNumbersComeUpAgain_data()
    {
        QTest::addColumn<bool>("opened");
        QTest::newRow("opened anew") << true;
        QTest::newRow("and nobody opened it anew") << false;
    }
    void case51_oldTransactionNumbersComeUpAgain()
    {
        QFETCH(const bool, opened);
        m_server = std::make_unique<StartedCentral>();
        m_other = std::make_unique<PrivatePostgres>();
        m_server->addLogin(u"ada"_s, {u"supervisor"_s}, u"site-a"_s);
        const auto goOnTo = [](const PrivatePostgres &server, const QString &number) {
            statement(server, u"wemi"_s, u"DO $$ BEGIN WHILE pg_current_xact_id()::text::bigint < %1 LOOP COMMIT; END LOOP; END $$"_s.arg(number));
        };
        goOnTo(m_server->postgres, u"20000"_s);
        const auto before = m_server->central(u"ada"_s);
        for (int n = 0; n < 200; ++n) QCOMPARE(before->push(u"laptop-1"_s, 10, {sent::create("person", sent::anyId(), {})}).first().result, Outcome::Result::Applied);
        run(m_server->postgres, u"pg_dump"_s, {u"-Fc"_s, u"-f"_s, kept(u"dump"_s), u"wemi"_s});
        run(m_server->postgres, u"pg_dumpall"_s, {u"--globals-only"_s, u"-f"_s, kept(u"globals"_s)});
        run(*m_other, u"psql"_s, {u"-q"_s, u"-f"_s, kept(u"globals"_s), u"postgres"_s});
        putBack(*m_other, opened ? u"dump"_s : u"forgotten"_s);
        PgConnection root(PgConnection::parametersIn(m_other->address()), {}, std::chrono::seconds(30));
        QVERIFY(root.value("SELECT pg_current_xact_id()::text::bigint")->toLongLong() < 20000);
        PgCentral central(PgConnection::parametersIn(m_other->address(u"ada"_s)), {});
        central.hello({u"laptop-1"_s, {}, {}, 10, {}});
        goOnTo(*m_other, QString::fromLatin1(*root.value("SELECT min(txid::text::bigint) + 50 FROM console.tx WHERE txid::text::bigint >= 20000")));
        // Nothing is put under an old transaction, where nobody would ever look: it waits, until the numbers are past them.
        const Position start{central.hello({u"laptop-1"_s, {}, {}, 10, {}}).stamp, std::numeric_limits<qint64>::max()};
        QStringList records;
        int waited = 0;
        for (int n = 0; n < 30; ++n) {
            const Op op = sent::create("person", sent::anyId(), {});
            root.run("SELECT pg_current_xact_id()"); // out of step with those before
            for (bool there = false; !there;) {
                try {
                    QCOMPARE(central.push(u"laptop-1"_s, 10, {op}).first().result, Outcome::Result::Applied);
                    there = true;
                } catch (const Cut &cut) {
                    QVERIFY2(cut.text().contains(u"is being restored"_s), qPrintable(cut.text()));
                    ++waited;
                }
                QCOMPARE(onRecord(root, {op.mark}), there ? 1 : 0);
            }
            records << op.record;
        }
        QVERIFY(root.value("SELECT pg_current_xact_id()::text::bigint")->toLongLong() < root.value("SELECT max(txid::text::bigint) FROM console.tx")->toLongLong()); // still among them
        QVERIFY2(opened ? waited == 0 : waited > 0, qPrintable(QString::number(waited)));
        QStringList told;
        for (const Entry &entry : central.pull(start, 1000).entries) told << entry.record;
        QCOMPARE(told, records);
    }

    // The list of what was erased is kept apart from the dumps, and gone through again before anybody comes.
    void case70_whatWasErasedAfterTheDumpStaysErased()
    {
        m_server = std::make_unique<StartedCentral>();
        const PrivatePostgres &server = m_server->postgres;
        for (const QString &login : {u"ada"_s, u"bea"_s, u"carla"_s}) m_server->addLogin(login, {u"supervisor"_s, u"administrator"_s}, u"0193c0de-0000-7000-8000-000000000001"_s);
        OfficeDesk here(m_server->address(u"ada"_s)), there(m_server->address(u"bea"_s)), away(m_server->address(u"carla"_s));
        QVERIFY(here.join() && there.join() && away.join());
        const QString erased = here.add(u"Indimenticabile"_s).id, stays = here.add(u"Rimane"_s).id;
        here.setPhone(erased, u"02 70"_s);
        for (OfficeDesk *desk : {&there, &away}) QTRY_VERIFY_WITH_TIMEOUT(desk->find(erased) && desk->find(erased)->phone == u"02 70"_s && desk->find(stays), OfficeDesk::soon);
        QVERIFY(here.isUpToDate() && away.isUpToDate());
        away.exchange.hold(u"It lies in a drawer."_s);
        QVERIFY(away.comesTo(Status::State::TurnedAway)); // a round under way is over
        away.setPhone(erased, u"02 71"_s);
        run(server, u"pg_dump"_s, {u"-Fc"_s, u"-f"_s, kept(u"dump"_s), u"wemi"_s});
        m_server->connection().run("SELECT console.erase('person', $1, 'art. 17')", {erased});
        for (OfficeDesk *desk : {&here, &there}) QTRY_VERIFY_WITH_TIMEOUT(!desk->find(erased), OfficeDesk::soon);
        QVERIFY(here.isUpToDate() && there.isUpToDate());
        run(server, u"psql"_s, {u"-Atq"_s, u"-o"_s, kept(u"erasures"_s), u"-c"_s, u"SELECT format('SELECT console.erase(%L, %L, %L);', tbl, record, basis) FROM console.erasure ORDER BY at"_s, u"wemi"_s});
        putBack(server, u"dump"_s, kept(u"erasures"_s));
        away.exchange.resume(away.address, {});
        PgConnection root = m_server->connection();
        for (OfficeDesk *desk : {&here, &there, &away}) {
            QVERIFY2(desk->isUpToDate(), qPrintable(desk->exchange.status().problem));
            QTRY_VERIFY_WITH_TIMEOUT(!desk->find(erased), OfficeDesk::soon);
            QVERIFY(desk->find(stays));
            QCOMPARE(desk->on([&](Database &db) { return db.value(u"SELECT count(*) FROM journal WHERE record = ?"_s, {erased})->toInt(); }), 0);
        }
        QCOMPARE(root.value("SELECT count(*) FROM console.person WHERE id = $1", {erased})->toInt(), 0);
        QCOMPARE(root.value("SELECT count(*) FROM console.journal j WHERE j::text LIKE '%Indimenticabile%' OR j::text LIKE '%02 7_%'")->toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(TestOlderDump)
#include "tst_olderdump.moc"
