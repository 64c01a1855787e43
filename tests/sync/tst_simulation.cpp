#include "../quickfolder.h"
#include "simulation.h"
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

using namespace Qt::StringLiterals;
using Fault = MemoryCentral::Fault;

namespace {
QString inMemory() { return quickFolder() + u"/wemi-simulation-XXXXXX"_s; }

int seeds(int usual)
{
    bool given = false;
    const int number = qEnvironmentVariableIntValue("WEMI_SEEDS", &given);
    return given ? number : usual;
}
} // namespace

// Consoles and a central, driven by a seed through everything that may go wrong: `tst_simulation --seed N` does one again and
// tells what happens, WEMI_SEEDS says how many there are.
class TstSimulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        Simulation::model(m_folder.path());
    }

    void everything_heals()
    {
        bool one = false;
        const int only = qEnvironmentVariableIntValue("WEMI_SEED", &one);
        const int first = one ? only : qEnvironmentVariableIntValue("WEMI_FIRST_SEED"), count = one ? 1 : seeds(400);
        qint64 saves = 0, refused = 0, conflicts = 0, messages = 0, light = 0;
        QElapsedTimer timer;
        timer.start();
        QList<int> failed;
        for (int seed = first; seed < first + count; ++seed) {
            Simulation simulation(static_cast<quint64>(seed), Simulation::settingOf(static_cast<quint64>(seed)), m_folder.path());
            const QStringList wrong = simulation.run();
            saves += simulation.saves();
            refused += simulation.refusedSaves();
            conflicts += simulation.conflictsMade();
            messages += simulation.messages();
            light += simulation.lightRounds();
            if (wrong.isEmpty()) continue;
            failed << seed;
            if (failed.size() > 1 && !qEnvironmentVariableIsSet("WEMI_ALL")) continue;
            const QStringList trace = simulation.trace();
            for (const QString &line : trace.mid(one ? 0 : std::max<qsizetype>(0, trace.size() - 40))) std::fprintf(stderr, "%s\n", qPrintable(line));
            for (const QString &line : wrong) std::fprintf(stderr, "seed %d: %s\n", seed, qPrintable(line));
        }
        qInfo("%d seeds in %.1f s: %lld saves, %lld not let through by a rule, %lld messages, %lld light rounds, %lld conflicts", count, static_cast<double>(timer.elapsed()) / 1000.0, saves, refused, messages, light, conflicts);
        QStringList numbers;
        for (const int seed : std::as_const(failed)) numbers << QString::number(seed);
        QVERIFY2(failed.isEmpty(), qPrintable(u"Failing seeds (tst_simulation --seed N): "_s + numbers.join(u' ')));
        QVERIFY(one || saves > 20 * count);
        QVERIFY(one || conflicts > count / 2);
        QVERIFY(one || light > count);
    }

    void the_same_seed_does_the_same()
    {
        for (const quint64 seed : {7U, 8U, 9U}) {
            QByteArray prints[2];
            QStringList traces[2];
            for (int n = 0; n < 2; ++n) {
                Simulation simulation(seed, Simulation::settingOf(seed), m_folder.path());
                simulation.run();
                prints[n] = simulation.fingerprint();
                traces[n] = simulation.trace();
            }
            QCOMPARE(traces[0], traces[1]);
            QCOMPARE(prints[0], prints[1]);
        }
    }

    // Whatever the clocks of the consoles say, the records come out the same.
    void clocks_decide_nothing()
    {
        for (quint64 seed = 20; seed < 30; ++seed) {
            Simulation::Setting setting = Simulation::settingOf(seed);
            setting.narrow = true; // some records begin with the day of today
            QByteArray prints[2];
            for (int n = 0; n < 2; ++n) {
                setting.clocksJump = n == 1;
                Simulation simulation(seed, setting, m_folder.path());
                simulation.run();
                prints[n] = simulation.fingerprint(false);
            }
            QCOMPARE(prints[0], prints[1]);
        }
    }

    void a_rule_switched_off_is_noticed_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("oracle");
        QTest::newRow("last writer wins") << Fault::LastWriterWins << u"(4)"_s;
        QTest::newRow("trust the version") << Fault::TrustBase << u"(4)"_s;
        QTest::newRow("conflicts dropped") << Fault::DropConflicts << u"(2)"_s;
        QTest::newRow("marks forgotten") << Fault::ForgetMarks << u"(3)"_s;
        QTest::newRow("units split") << Fault::SplitUnits << u"(4)"_s;
        QTest::newRow("asked about the same") << Fault::ConflictOnSame << u"(5)"_s;
        QTest::newRow("asked about other fields") << Fault::ConflictOnDisjoint << u"(5)"_s;
        QTest::newRow("late commits missed") << Fault::MissLateCommits << u"(1)"_s;
        QTest::newRow("what was kept is not told") << Fault::WithholdKept << u"(1)"_s;
        QTest::newRow("what was edited is deleted") << Fault::DeleteEdited << u"(4)"_s;
        QTest::newRow("members dropped") << Fault::DropSetMembers << u"(4)"_s;
        QTest::newRow("refused dropped") << Fault::LoseRefused << u"(2)"_s;
    }

    void a_rule_switched_off_is_noticed()
    {
        QFETCH(Fault, fault);
        QFETCH(QString, oracle);
        QStringList heard;
        for (quint64 seed = 0; seed < 600; ++seed) {
            Simulation::Setting setting = Simulation::settingOf(seed);
            setting.fault = fault;
            setting.narrow = true;
            setting.consoles = 2;
            setting.backInTime = setting.clones = setting.scopes = false;
            if (fault == Fault::LoseRefused) setting.backInTime = setting.scopes = true;
            Simulation simulation(seed, setting, m_folder.path());
            const QStringList wrong = simulation.run();
            heard += wrong;
            if (wrong.filter(oracle).isEmpty()) continue;
            qInfo("noticed at seed %llu: %s", seed, qPrintable(wrong.filter(oracle).first()));
            return;
        }
        QFAIL(qPrintable(u"Nobody noticed. "_s + heard.mid(0, 3).join(u' ')));
    }

private:
    QTemporaryDir m_folder{inMemory()};
};

int main(int argc, char **argv)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "--seed") != 0) continue;
        qputenv("WEMI_SEED", argv[i + 1]);
        static char which[] = "everything_heals";
        argv[i] = which;
        for (int j = i + 1; j + 1 < argc; ++j) argv[j] = argv[j + 1];
        --argc;
    }
    qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication app(argc, argv);
    TstSimulation test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_simulation.moc"
