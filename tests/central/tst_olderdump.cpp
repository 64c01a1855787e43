#include "officedesk.h"
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
    void putBack(const PrivatePostgres &server, const QString &way) const
    {
        run(server, u"createdb"_s, {u"wemi_back"_s});
        run(server, u"pg_restore"_s, {u"--exit-on-error"_s, u"-d"_s, u"wemi_back"_s, kept(u"dump"_s)});
        if (!way.startsWith(u"forgotten"_s)) statement(server, u"wemi_back"_s, u"SELECT console.reopen()"_s);
        if (way == u"forgotten, in use"_s) // others wrote so much that it is as far again as it was
            statement(server, u"wemi_back"_s, u"DO $$ BEGIN FOR i IN 1..300 LOOP PERFORM console.this_tx(); COMMIT; END LOOP; END $$"_s);
        {
            QString where = server.address();
            where.replace(u"dbname=wemi"_s, u"dbname=wemi_back"_s);
            PgConnection root(PgConnection::parametersIn(where), {}, std::chrono::seconds(60));
            centralschema::migrate(root, m_preparation);
            QCOMPARE(centralschema::check(root), QStringList());
        }
        statement(server, u"postgres"_s, u"ALTER DATABASE wemi ALLOW_CONNECTIONS false"_s);
        statement(server, u"postgres"_s, u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'wemi'"_s);
        statement(server, u"postgres"_s, u"ALTER DATABASE wemi RENAME TO wemi_lost"_s);
        statement(server, u"postgres"_s, u"ALTER DATABASE wemi_back RENAME TO wemi"_s);
    }

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

    void consolesGiveBackWhatWasLost_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("a dump, opened anew") << u"dump"_s;
        QTest::newRow("a dump, and nobody opened it anew") << u"forgotten"_s;
        QTest::newRow("a dump, nobody opened it anew, and others have gone on in it") << u"forgotten, in use"_s;
        QTest::newRow("a dump on another machine") << u"elsewhere"_s;
        QTest::newRow("a copy of the files") << u"files"_s;
    }
    void consolesGiveBackWhatWasLost()
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
};

QTEST_GUILESS_MAIN(TestOlderDump)
#include "tst_olderdump.moc"
