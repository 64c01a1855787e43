#include "cuttingproxy.h"
#include "models/records/person.h"
#include "sent.h"
#include "startedcentral.h"
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <future>

using namespace Qt::StringLiterals;
using namespace syncing;
using namespace std::chrono_literals;
using sent::anyId;

// What happens on the line to a real PostgreSQL, and to the server at its other end: the failure cases 1 to 8, 10, 11, 12, 16, 17 and
// 21 of the plan of the exchange, one test each. For the others see sync/tst_failurecases_merge.
class TestFailureCasesLine : public QObject {
    Q_OBJECT

    std::unique_ptr<StartedCentral> m_server;
    std::unique_ptr<CuttingProxy> m_proxy;
    std::unique_ptr<PgCentral> m_direct;

    PgConnection::Parameters throughProxy(const QString &login = u"ada"_s) const
    {
        return PgConnection::parametersIn(u"host=127.0.0.1 port=%1 dbname=wemi user=%2 sslmode=disable gssencmode=disable"_s.arg(m_proxy->port()).arg(login));
    }
    std::unique_ptr<PgCentral> cut(std::chrono::milliseconds patience = 10s) const
    {
        auto central = std::make_unique<PgCentral>(throughProxy(), QString(), patience);
        central->hello({u"laptop-1"_s, {}, {}, 10, {}});
        return central;
    }
    QString made()
    {
        const QString id = anyId();
        const auto outcome = m_direct->push(u"laptop-2"_s, 10, {sent::create("person", id, {{u"surname"_s, u"Rossi"_s}}, u"laptop-2"_s)}).first();
        return outcome.result == Outcome::Result::Applied ? id : QString();
    }
    QString phoneOf(const QString &id) { return m_direct->images("person", {id}).first().fields.value(u"phone"_s).toString(); }
    qint64 versionOf(const QString &id) { return m_direct->images("person", {id}).first().version; }
    int linesOf(const QString &mark) { return m_server->connection().value("SELECT count(*) FROM console.journal WHERE mark = $1", {mark})->toInt(); }
    // What was cut off is asked again, once the line is back.
    static Outcome again(PgCentral &central, const Op &op)
    {
        for (int times = 0; times < 5; ++times) {
            try {
                return central.push(u"laptop-1"_s, 10, {op}).first();
            } catch (const Cut &) {
            }
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivatePostgres::isInstalled()) QSKIP("PostgreSQL is not installed.");
        PrivatePostgres::Options options;
        options.durable = true; // it is killed on the way
        m_server = std::make_unique<StartedCentral>(options);
        for (const QString &login : {u"ada"_s, u"bea"_s}) m_server->addLogin(login, {u"supervisor"_s}, u"site-a"_s);
        m_proxy = std::make_unique<CuttingProxy>((m_server->postgres.folder() + u"/.s.PGSQL.5432"_s).toUtf8());
        m_direct = m_server->central(u"bea"_s);
        m_direct->hello({u"laptop-2"_s, {}, {}, 10, {}});
    }
    void cleanup()
    {
        if (m_proxy) m_proxy->heal();
    }

    void case01_and_02_cutAfterEveryByte_data()
    {
        QTest::addColumn<CuttingProxy::Way>("way");
        QTest::newRow("of the request") << CuttingProxy::Way::ToServer;
        QTest::newRow("of the reply") << CuttingProxy::Way::ToClient;
    }
    void case01_and_02_cutAfterEveryByte()
    {
        QFETCH(CuttingProxy::Way, way);
        const QString id = made();
        auto central = cut();
        QString phone;
        const auto next = [&](int n) {
            const QString number = u"02 %1"_s.arg(n, 5, 10, QChar(u'0'));
            Op op = sent::change("person", id, u"phone"_s, phone.isEmpty() ? QJsonValue() : QJsonValue(phone), number, versionOf(id));
            phone = number;
            return op;
        };
        m_proxy->count();
        QCOMPARE(central->push(u"laptop-1"_s, 10, {next(0)}).first().result, Outcome::Result::Applied);
        const qint64 length = m_proxy->passed(way);
        QVERIFY(length > 50);
        for (qint64 byte = 0; byte < length; ++byte) {
            const qint64 before = versionOf(id);
            const Op op = next(static_cast<int>(byte) + 1);
            m_proxy->cutAfter(way, byte);
            const Outcome outcome = again(*central, op);
            m_proxy->heal();
            QCOMPARE(outcome.result, Outcome::Result::Applied);
            QCOMPARE(phoneOf(id), phone);
            QCOMPARE(versionOf(id), before + 1);
            QCOMPARE(linesOf(op.mark), 1);
        }
    }

    void case04_backendTerminatedInMidPush()
    {
        const QString id = made();
        auto central = cut();
        PgConnection root = m_server->connection();
        root.script(u"BEGIN"_s);
        root.run("SELECT FROM console.person WHERE id = $1 FOR UPDATE", {id});
        const Op op = sent::change("person", id, u"phone"_s, {}, u"02 4"_s, 1);
        auto pushing = std::async(std::launch::async, [&] {
            try {
                central->push(u"laptop-1"_s, 10, {op});
                return false;
            } catch (const Cut &) {
                return true;
            }
        });
        PgConnection other = m_server->connection();
        QTRY_VERIFY(other.value("SELECT count(*) FROM pg_stat_activity WHERE usename = 'ada' AND wait_event_type = 'Lock'")->toInt() > 0);
        other.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'ada'");
        root.script(u"COMMIT"_s);
        pushing.get();
        QCOMPARE(again(*central, op).result, Outcome::Result::Applied);
        QCOMPARE(versionOf(id), 2);
        QCOMPARE(linesOf(op.mark), 1);
    }

    void case05_serverCrashBetweenCommitAndReply()
    {
        const QString id = made();
        const Op op = sent::change("person", id, u"phone"_s, {}, u"02 5"_s, 1);
        {
            auto central = cut();
            m_proxy->cutAfter(CuttingProxy::Way::ToClient, 0);
            try {
                central->push(u"laptop-1"_s, 10, {op});
            } catch (const Cut &) {
            }
        }
        m_direct.reset();
        m_server->postgres.restart(u"immediate"_s);
        m_proxy->heal();
        m_direct = m_server->central(u"bea"_s);
        m_direct->hello({u"laptop-2"_s, {}, {}, 10, {}});
        auto central = cut();
        QCOMPARE(again(*central, op).result, Outcome::Result::Applied);
        QCOMPARE(phoneOf(id), u"02 5"_s);
        QCOMPARE(versionOf(id), 2);
        QCOMPARE(linesOf(op.mark), 1);
    }

    void case06_networkThatSwallows()
    {
        const QString id = made();
        auto central = cut(5s);
        const Op op = sent::change("person", id, u"phone"_s, {}, u"02 6"_s, 1);
        m_proxy->swallow();
        QElapsedTimer timer;
        timer.start();
        QVERIFY_THROWS_EXCEPTION(Cut, central->push(u"laptop-1"_s, 10, {op}));
        QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
        m_proxy->heal();
        auto later = cut();
        QCOMPARE(again(*later, op).result, Outcome::Result::Applied);
        QCOMPARE(versionOf(id), 2);
    }

    void case07_whoStopsReadingHoldsNobodyBack()
    {
        const QString id = made();
        auto slow = cut(60s);
        QList<Op> many;
        for (int n = 0; n < 300; ++n) many << sent::create("person", anyId(), {{u"surname"_s, QString(100, u'x')}});
        m_proxy->slowDown(40);
        m_proxy->count();
        auto pushing = std::async(std::launch::async, [&] { return slow->push(u"laptop-1"_s, 10, many).size(); });
        QTRY_VERIFY_WITH_TIMEOUT(m_proxy->passed(CuttingProxy::Way::ToServer) > 2000, 20'000);
        m_proxy->swallow(); // and stands still in its middle until the other one is through
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_direct->push(u"laptop-2"_s, 10, {sent::change("person", id, u"phone"_s, {}, u"02 7"_s, 1, u"laptop-2"_s)}).first().result, Outcome::Result::Applied);
        QVERIFY2(timer.elapsed() < 25'000, qPrintable(QString::number(timer.elapsed())));
        m_proxy->heal();
        QCOMPARE(pushing.get(), 300);
    }

    void case08_asleepInsideAPush_data()
    {
        QTest::addColumn<bool>("arrived");
        QTest::addColumn<QString>("meanwhile");
        for (const bool arrived : {false, true})
            for (const char *meanwhile : {"nobody ended the line", "the server ended the line", "the console began anew"})
                QTest::addRow("%s, %s", arrived ? "before the reply" : "within the request", meanwhile) << arrived << QString::fromLatin1(meanwhile);
    }
    void case08_asleepInsideAPush()
    {
        QFETCH(const bool, arrived);
        QFETCH(const QString, meanwhile);
        const bool beginsAnew = meanwhile == u"the console began anew"_s;
        const QString id = made();
        auto central = cut(beginsAnew ? 5s : 60s);
        QList<Op> ops{sent::change("person", id, u"phone"_s, {}, u"02 8"_s, 1)};
        for (int n = 0; n < 300; ++n) ops << sent::create("person", anyId(), {{u"surname"_s, QString(100, u'x')}});
        PgConnection holder = m_server->connection(), root = m_server->connection();
        holder.script(u"BEGIN"_s);
        holder.run("SELECT FROM console.person WHERE id = $1 FOR UPDATE", {id});
        if (!arrived) m_proxy->slowDown(40);
        m_proxy->count();
        auto pushing = std::async(std::launch::async, [&] {
            try {
                return central->push(u"laptop-1"_s, 10, ops).size();
            } catch (const Cut &) {
                return qsizetype(0);
            }
        });
        if (arrived) QTRY_VERIFY(root.value("SELECT count(*) FROM pg_stat_activity WHERE usename = 'ada' AND wait_event_type = 'Lock'")->toInt() > 0);
        else QTRY_VERIFY(m_proxy->passed(CuttingProxy::Way::ToServer) > 2000);
        m_proxy->swallow(); // it sleeps
        holder.script(u"COMMIT"_s);
        if (arrived) QTRY_COMPARE(linesOf(ops.first().mark), 1);
        else QCOMPARE(linesOf(ops.first().mark), 0);
        if (meanwhile == u"the server ended the line"_s) root.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'ada'");
        if (beginsAnew) QCOMPARE(pushing.get(), 0);
        // Others go on.
        QCOMPARE(m_direct->push(u"laptop-2"_s, 10, {sent::change("person", id, u"notes"_s, {}, u"intanto"_s, 1, u"laptop-2"_s)}).first().result, Outcome::Result::Applied);
        m_proxy->heal(); // and wakes: what was on the way goes on its way, also where somebody tries again
        auto awake = cut();
        QList<Outcome> outcomes;
        for (int times = 0; times < 5 && outcomes.isEmpty(); ++times) {
            try {
                outcomes = awake->push(u"laptop-1"_s, 10, ops);
            } catch (const Cut &) {
            }
        }
        if (!beginsAnew) QCOMPARE(pushing.get(), arrived || meanwhile == u"nobody ended the line"_s ? ops.size() : 0);
        QCOMPARE(outcomes.size(), ops.size());
        for (qsizetype i = 0; i < ops.size(); ++i) {
            QCOMPARE(outcomes.at(i).result, Outcome::Result::Applied);
            QCOMPARE(linesOf(ops.at(i).mark), 1);
            QCOMPARE(versionOf(ops.at(i).record), i == 0 ? 3 : 1);
        }
        QCOMPARE(phoneOf(id), u"02 8"_s);
    }

    void case10_sameBatchFromTwoProcesses()
    {
        const QString id = made();
        QList<Op> ops;
        for (int n = 0; n < 20; ++n) ops << sent::change("person", id, u"notes"_s, n == 0 ? QJsonValue() : QJsonValue(u"nota %1"_s.arg(n - 1)), u"nota %1"_s.arg(n), 1);
        auto one = cut(), two = cut();
        auto first = std::async(std::launch::async, [&] { return one->push(u"laptop-1"_s, 10, ops); });
        const QList<Outcome> second = two->push(u"laptop-1"_s, 10, ops);
        const QList<Outcome> other = first.get();
        for (qsizetype i = 0; i < ops.size(); ++i) {
            QCOMPARE(toJson(second.at(i)), toJson(other.at(i)));
            QCOMPARE(linesOf(ops.at(i).mark), 1);
        }
        QCOMPARE(versionOf(id), 21);
    }

    void case11_oldPushCommitsAfterTheRetryBegan()
    {
        const QString id = made();
        PgConnection root = m_server->connection();
        root.script(u"BEGIN"_s);
        root.run("SELECT FROM console.person WHERE id = $1 FOR UPDATE", {id});
        const Op op = sent::change("person", id, u"phone"_s, {}, u"02 11"_s, 1);
        auto one = cut(), two = cut();
        auto old = std::async(std::launch::async, [&] {
            try {
                one->push(u"laptop-1"_s, 10, {op});
            } catch (const Cut &) {
            }
        });
        PgConnection other = m_server->connection();
        QTRY_VERIFY(other.value("SELECT count(*) FROM pg_stat_activity WHERE usename = 'ada' AND wait_event_type = 'Lock'")->toInt() > 0);
        auto retry = std::async(std::launch::async, [&] { return again(*two, op).result; });
        QTest::qWait(200);
        root.script(u"COMMIT"_s);
        QCOMPARE(retry.get(), Outcome::Result::Applied);
        old.get();
        QCOMPARE(versionOf(id), 2);
        QCOMPARE(linesOf(op.mark), 1);
    }

    void case12_somethingElseAnswers()
    {
        QTcpServer portal; // of a hotel
        QVERIFY(portal.listen(QHostAddress::LocalHost));
        std::atomic_bool ending = false;
        auto serving = std::async(std::launch::async, [&, descriptor = portal.socketDescriptor()] {
            while (!ending) {
                pollfd watched{static_cast<int>(descriptor), POLLIN, 0};
                if (::poll(&watched, 1, 50) <= 0) continue;
                const int client = ::accept(static_cast<int>(descriptor), nullptr, nullptr);
                const char answer[] = "HTTP/1.1 302 Found\r\nLocation: http://portal.example/\r\n\r\n";
                ::send(client, answer, sizeof answer - 1, MSG_NOSIGNAL);
                ::close(client);
            }
        });
        PgCentral central(PgConnection::parametersIn(u"host=127.0.0.1 port=%1 dbname=wemi user=ada sslmode=disable gssencmode=disable"_s.arg(portal.serverPort())), {}, 3s);
        bool refused = false;
        try {
            central.hello({u"laptop-1"_s, {}, {}, 10, {}});
        } catch (const Failure &) {
            refused = true;
        }
        ending = true;
        serving.get();
        QVERIFY(refused);
    }

    void case16_transactionReadInPages()
    {
        const Position before{m_direct->hello({u"laptop-2"_s, {}, {}, 10, {}}).stamp, std::numeric_limits<qint64>::max()};
        QList<Op> many;
        for (int n = 0; n < 200; ++n) many << sent::create("person", anyId(), {{u"surname"_s, u"In blocco"_s}}, u"laptop-2"_s);
        m_direct->push(u"laptop-2"_s, 10, many);
        QSet<QString> seen;
        Position at = before;
        for (bool more = true; more;) {
            const Pulled page = m_direct->pull(at, 7);
            for (const Entry &entry : page.entries) {
                QVERIFY(!seen.contains(entry.record));
                seen << entry.record;
            }
            QVERIFY(at <= page.reached);
            at = page.reached;
            more = page.more;
        }
        QCOMPARE(seen.size(), 200);
    }

    void case17_changeAtThePrompt()
    {
        const QString id = made();
        const Position before{m_direct->hello({u"laptop-2"_s, {}, {}, 10, {}}).stamp, std::numeric_limits<qint64>::max()};
        m_server->connection().run("UPDATE console.person SET phone = '02 17' WHERE id = $1", {id});
        const Pulled page = m_direct->pull(before, 100);
        QCOMPARE(page.entries.size(), 1);
        QCOMPARE(page.entries.first().record, id);
        QCOMPARE(page.entries.first().version, 2);
        QCOMPARE(page.entries.first().fields.value(u"phone"_s).toArray().at(1).toString(), u"02 17"_s);
    }

    void case21_pushesOverTheSameRecordsInOtherOrders()
    {
        QStringList ids;
        for (int n = 0; n < 60; ++n) ids << made();
        std::vector<std::future<int>> all;
        for (int console = 0; console < 4; ++console)
            all.push_back(std::async(std::launch::async, [&, console] {
                PgCentral central(throughProxy(), {}, 30s);
                const QString device = u"laptop-2%1"_s.arg(console);
                central.hello({device, {}, {}, 10, {}});
                QList<Op> ops;
                for (int n = 0; n < 60; ++n) ops << sent::change("person", ids.at(console % 2 ? 59 - n : n), u"notes"_s, {}, u"nota di %1"_s.arg(console), 1, device);
                int answered = 0;
                for (int times = 0; times < 10 && answered == 0; ++times) {
                    try {
                        answered = static_cast<int>(central.push(device, 10, ops).size());
                    } catch (const Cut &) {
                    }
                }
                return answered;
            }));
        for (auto &one : all) QCOMPARE(one.get(), 60);
        for (const QString &id : std::as_const(ids)) QCOMPARE(versionOf(id), 2);
        QCOMPARE(m_server->connection().value("SELECT count(*) FROM console.conflict WHERE record = ANY ($1::text[])", {arrayText(ids)})->toInt(), 180);
    }
};

QTEST_GUILESS_MAIN(TestFailureCasesLine)
#include "tst_failurecases_line.moc"
