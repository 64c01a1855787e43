#include "../quickfolder.h"
#include "cuttingproxy.h"
#include "memorymerge.h"
#include "models/records/catalogue.h"
#include "models/records/identifier.h"
#include "models/records/person.h"
#include "models/store/recordsql.h"
#include "models/store/recordwriter.h"
#include "models/sync/conflicts.h"
#include "models/sync/lightround.h"
#include "models/sync/replica.h"
#include "models/sync/round.h"
#include "simulation.h"
#include "startedcentral.h"
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace syncing;
using namespace std::chrono_literals;

// Two consoles with real stores, a real PostgreSQL, and a line between them that breaks at bytes a seed chooses. Afterwards both
// have the same, the central too, and every word is there.
class TestRealCentral : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder{quickFolder() + u"/wemi-real-XXXXXX"_s};
    std::unique_ptr<StartedCentral> m_server;
    std::unique_ptr<CuttingProxy> m_proxy;

    class Direct : public Local {
    public:
        explicit Direct(SimulatedConsole &console) : m_console(console) {}
        void run(const std::function<void(Database &)> &job) override { m_console.run(job); }

    private:
        SimulatedConsole &m_console;
    };

    // False: the line broke. A light round is followed by a whole one where one is needed, as in the program.
    static bool sync(SimulatedConsole &console, Central &central, bool lightly = false)
    {
        Direct local(console);
        try {
            if (lightly && console.greeted && LightRound(local, central).run()) return true;
        } catch (const Failure &) {
        }
        console.greeted = false;
        try {
            Round(local, central).run();
            return console.greeted = true;
        } catch (const Cut &) {
            return false;
        }
    }
    std::unique_ptr<PgCentral> lineOf(int console) const
    {
        return std::make_unique<PgCentral>(PgConnection::parametersIn(u"host=127.0.0.1 port=%1 dbname=wemi user=operator-%2 sslmode=disable gssencmode=disable"_s.arg(m_proxy->port()).arg(console + 1)),
                                           QString(), 30s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivatePostgres::isInstalled()) QSKIP("PostgreSQL is not installed.");
        m_server = std::make_unique<StartedCentral>();
        for (const QString &login : {u"operator-1"_s, u"operator-2"_s}) m_server->addLogin(login, {u"supervisor"_s, u"administrator"_s}, u"0193c0de-0000-7000-8000-000000000001"_s);
        m_proxy = std::make_unique<CuttingProxy>((m_server->postgres.folder() + u"/.s.PGSQL.5432"_s).toUtf8());
    }

    void nothing_is_lost_over_a_line_that_breaks()
    {
        bool given = false;
        const int seeds = qEnvironmentVariableIntValue("WEMI_SEEDS", &given), first = qEnvironmentVariableIntValue("WEMI_FIRST_SEED");
        for (int seed = first; seed < first + (given ? seeds : 8); ++seed) {
            oneRun(static_cast<quint64>(seed));
            if (QTest::currentTestFailed()) return;
        }
    }

private:
    void oneRun(quint64 seed)
    {
        SimulatedDice dice(seed);
        SimulatedValues values(dice);
        values.narrow = true;
        std::vector<std::unique_ptr<SimulatedConsole>> consoles;
        std::vector<std::unique_ptr<PgCentral>> lines;
        for (int n = 0; n < 2; ++n) {
            consoles.push_back(std::make_unique<SimulatedConsole>(n, m_folder.path(), Simulation::model(m_folder.path()), Author{u"operator-%1"_s.arg(n + 1), u"0193c0de-0000-7000-8000-000000000001"_s}));
            lines.push_back(lineOf(n));
        }
        QList<SimulatedChange> saved;
        QStringList ids;
        int broken = 0;
        for (int step = 0; step < 60; ++step) {
            const int n = static_cast<int>(dice.below(2));
            SimulatedConsole &console = *consoles[static_cast<size_t>(n)];
            const qsizetype what = dice.below(10);
            try {
                if (ids.size() < 2 || what == 0) {
                    ids << newIdentifier();
                    recordwriter::save(console.db(), Person::type, values.fresh(Person::type, ids.last(), console.author(), {}), 0, console.author());
                } else if (what < 6) {
                    const auto record = recordsql::find(console.db(), Person::type, dice.of(ids));
                    if (record && !record->trashed)
                        recordwriter::save(console.db(), Person::type, values.edited(Person::type, record->row, {}), record->version, console.author());
                } else if (what == 6) {
                    console.restart();
                } else {
                    if (!dice.once(3)) m_proxy->cutAfter(dice.once(2) ? CuttingProxy::Way::ToServer : CuttingProxy::Way::ToClient, static_cast<qint64>(dice.next() % 9000));
                    if (!sync(console, *lines[static_cast<size_t>(n)], !dice.once(4))) ++broken;
                    m_proxy->heal();
                }
            } catch (const Failure &failure) {
                QVERIFY2(what < 6, qPrintable(failure.text()));
            }
            saved += console.news();
        }
        for (int times = 0; times < 6; ++times)
            for (size_t n = 0; n < 2; ++n) {
                const bool whole = sync(*consoles[n], *lines[n]);
                QVERIFY(whole || times == 0);
            }
        qInfo("seed %llu: %lld saves, the line broke %d times", static_cast<unsigned long long>(seed), static_cast<long long>(saved.size()), broken);
        compare(seed, consoles, *lines[0], ids);
        if (!QTest::currentTestFailed()) findAll(seed, saved);
    }

    void compare(quint64 seed, const std::vector<std::unique_ptr<SimulatedConsole>> &consoles, Central &central, const QStringList &ids)
    {
        for (const auto &console : consoles) {
            QCOMPARE(replica::countOutgoing(console->db()), 0);
            QCOMPARE(console->db().value(u"SELECT count(*) FROM awaited"_s)->toInt(), 0);
            for (const Image &image : central.images("person", ids)) {
                const auto record = recordsql::find(console->db(), Person::type, image.record);
                QVERIFY(record);
                QCOMPARE(record->trashed, image.trashed);
                for (qsizetype i = 0; const Field &f : Person::type.fields) {
                    const QJsonValue here = memorymerge::canonical(&f, f.toJson(record->row.at(i++))), there = memorymerge::canonical(&f, image.fields.value(QLatin1String(f.column)));
                    QVERIFY2(i == 1 || here == there, qPrintable(u"seed %1: %2"_s.arg(seed).arg(QLatin1String(f.column))));
                }
            }
        }
        QCOMPARE(conflicts::count(consoles[0]->db(), conflicts::Which::Open), conflicts::count(consoles[1]->db(), conflicts::Which::Open));
    }

    // Each text somebody was told is saved is in what was applied, in a conflict, or with an op that led to one.
    void findAll(quint64 seed, const QList<SimulatedChange> &saved)
    {
        PgConnection root = m_server->connection();
        for (const SimulatedChange &change : saved) {
            QCOMPARE(root.value("SELECT count(*) FROM console.journal WHERE mark = $1", {change.mark})->toInt(), 1);
            for (const QString &column : {u"surname"_s, u"name"_s, u"phone"_s}) {
                const QString typed = change.fields.value(column).toArray().at(1).toString();
                if (typed.isEmpty()) continue;
                const auto found = root.value("SELECT (EXISTS (SELECT FROM console.journal WHERE record = $1 AND (new ->> $2 = $3 OR old ->> $2 = $3 OR (result = 'conflict' AND asked -> 'new' ->> $2 = $3)))"
                                              " OR EXISTS (SELECT FROM console.conflict WHERE record = $1 AND fields -> $2 ? $3))::int", {change.record, column, typed});
                QVERIFY2(found->toInt() == 1, qPrintable(u"seed %1: %2 %3 is lost"_s.arg(seed).arg(column, typed)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRealCentral)
#include "tst_realcentral.moc"
