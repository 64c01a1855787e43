#include "central/consoleprogram.h"
#include "central/cuttingproxy.h"
#include "central/startedcentral.h"
#include "models/records/identifier.h"
#include "models/records/person.h"
#include "models/store/database.h"
#include "models/store/worker.h"

using namespace Qt::StringLiterals;
using namespace syncing;

// The program is killed while it sends and receives, at bytes of the conversation that are spread over all of it. Whatever was
// typed arrives, and arrives once; the store is whole each time.
class TestKillSync : public QObject {
    Q_OBJECT

    std::unique_ptr<StartedCentral> m_server;
    std::unique_ptr<CuttingProxy> m_proxy;

    struct Desk {
        QString login;
        ProgramProfile profile;
        QStringList own; // people that nobody else changes
        int days = 0;

        explicit Desk(const QString &name) : login(name) {}
        // New people, and others changed, and one thrown away.
        void work()
        {
            const Author author{login, u"0193c0de-0000-7000-8000-000000000001"_s};
            profile.type([&](Store &store) {
                ++days;
                QList<RecordSave> made, changed;
                for (int n = 0; n < 30; ++n) {
                    Person person;
                    person.id = newIdentifier();
                    person.surname = u"%1 %2 %3"_s.arg(login).arg(days).arg(n);
                    made << RecordSave{&Person::type, rowOf(person), 0};
                    own << person.id;
                }
                store.saveTogether(made, author).waitForFinished();
                for (const QString &id : own.mid(0, 40)) {
                    const auto found = store.find(Person::type, id).result();
                    Person person = recordOf<Person>(found->row);
                    person.notes = u"giorno %1"_s.arg(days);
                    changed << RecordSave{&Person::type, rowOf(person), found->version};
                }
                store.saveTogether(changed, author).waitForFinished();
                store.trash(Person::type, {own.takeLast()}, author).waitForFinished();
            });
        }
        QStringList marks()
        {
            QStringList all;
            profile.type([&](Store &store) {
                all = store.worker().run([](Database &db) {
                    QStringList found;
                    for (Rows rows = db.run(u"SELECT mark FROM journal WHERE arrived = 0 AND mark <> ''"_s); rows.next();) found << rows.value(0).toString();
                    return found;
                }).result();
            });
            return all;
        }
        QStringList people()
        {
            QStringList all;
            profile.type([&](Store &store) {
                all = store.worker().run([](Database &db) {
                    QStringList found;
                    for (Rows rows = db.run(u"SELECT id || surname || coalesce(notes, '') || (trashed_at IS NULL) FROM person ORDER BY id"_s); rows.next();) found << rows.value(0).toString();
                    return found;
                }).result();
            });
            return all;
        }
        QStringList faults()
        {
            QStringList all;
            profile.type([&](Store &store) { all = store.check().result(); });
            return all;
        }
    };

    // One exchange, ended as if the power had gone when so many bytes have gone that way. False: it was over before.
    bool killedAt(const Desk &desk, CuttingProxy::Way way, qint64 bytes)
    {
        m_proxy->count();
        const auto process = desk.profile.start({u"sync"_s, u"--once"_s});
        while (process->state() != QProcess::NotRunning && m_proxy->passed(way) < bytes) process->waitForFinished(1);
        const bool was = process->state() != QProcess::NotRunning;
        process->kill();
        process->waitForFinished();
        return was;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivatePostgres::isInstalled()) QSKIP("PostgreSQL is not installed.");
        m_server = std::make_unique<StartedCentral>();
        for (const QString &login : {u"ada"_s, u"bea"_s}) m_server->addLogin(login, {u"supervisor"_s, u"administrator"_s}, u"0193c0de-0000-7000-8000-000000000001"_s);
        m_proxy = std::make_unique<CuttingProxy>((m_server->postgres.folder() + u"/.s.PGSQL.5432"_s).toUtf8());
    }

    void everythingArrivesOnceWhereverItIsKilled()
    {
        Desk one(u"ada"_s), other(u"bea"_s);
        for (Desk *desk : {&one, &other}) {
            desk->work();
            const ProgramRun run = desk->profile.run({u"sync"_s, u"connect"_s, u"--hosts"_s, u"127.0.0.1:%1"_s.arg(m_proxy->port()), u"--login"_s, desk->login, u"--tls"_s, u"none"_s});
            QVERIFY2(run.exit == 0, qPrintable(run.err));
        }
        // How long a conversation is in which both have something to say.
        one.work();
        other.work();
        QCOMPARE(other.profile.run({u"sync"_s, u"--once"_s}).exit, 0);
        m_proxy->count();
        QCOMPARE(one.profile.run({u"sync"_s, u"--once"_s}).exit, 0);
        const qint64 sent = m_proxy->passed(CuttingProxy::Way::ToServer), received = m_proxy->passed(CuttingProxy::Way::ToClient);
        QVERIFY(sent > 5000 && received > 5000);

        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("WEMI_KILLS", &given), kills = given ? wanted : 12;
        int killed = 0;
        for (int kill = 0; kill < kills; ++kill) {
            one.work();
            other.work();
            for (Desk *desk : {&one, &other}) {
                const bool sends = (kill + (desk == &one)) % 2;
                if (killedAt(*desk, sends ? CuttingProxy::Way::ToServer : CuttingProxy::Way::ToClient, (sends ? sent : received) * kill / kills)) ++killed;
            }
            QCOMPARE(one.faults(), QStringList());
            QCOMPARE(other.faults(), QStringList());
        }
        QVERIFY2(killed > kills, qPrintable(u"%1 of %2 were killed"_s.arg(killed).arg(2 * kills)));
        for (int times = 0; times < 2; ++times)
            for (Desk *desk : {&one, &other}) {
                const ProgramRun run = desk->profile.run({u"sync"_s, u"--once"_s});
                QVERIFY2(run.exit == 0, qPrintable(run.err));
                QCOMPARE(run.json().value(u"to_send"_s).toInt(-1), 0);
                QCOMPARE(run.json().value(u"refused"_s).toInt(-1), 0);
                QCOMPARE(run.json().value(u"conflicts"_s).toInt(-1), 0);
                QCOMPARE(run.json().value(u"faults"_s).toInt(-1), 0);
            }
        const QStringList marks = one.marks() + other.marks();
        PgConnection root = m_server->connection();
        QCOMPARE(root.value("SELECT count(*) FROM console.journal WHERE mark = ANY ($1::text[])", {arrayText(marks)})->toInt(), marks.size());
        QCOMPARE(root.value("SELECT count(*) FROM console.journal WHERE mark IS NOT NULL AND tbl = 'person'")->toInt(), marks.size());
        QCOMPARE(one.people(), other.people());
        QCOMPARE(root.value("SELECT count(*) FROM console.person")->toInt(), one.people().size());
        qInfo("%d kills, %lld changes", killed, static_cast<long long>(marks.size()));
    }
};

QTEST_GUILESS_MAIN(TestKillSync)
#include "tst_killsync.moc"
