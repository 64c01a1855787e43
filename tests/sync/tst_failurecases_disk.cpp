#include "simulatedoffice.h"
#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace syncing;

// The failure cases of the disk: 40, 41 and 44 of the plan of the exchange.
namespace {
// No file of this program may grow past so many bytes: to SQLite a disk without room.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit less{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &less);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before = {};
    void (*m_handler)(int);
};
} // namespace

class TestFailureCasesDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The power fails some time after the exchange, and the disk has what it had at one of its statements: the central
    // confirmed more than this console remembers.
    void case40_powerLossTakesBackTheLastCommits()
    {
        SimulatedOffice office;
        const QString id = office.shared();
        for (int statement = 0;; statement += 4) {
            const QString mine = u"02 %1"_s.arg(statement), theirs = u"note %1"_s.arg(statement);
            const qint64 before = office.versionAtCentral(id);
            office.edit(0, id, [&](Person &one) { one.notes = theirs; });
            office.sync(0);
            office.phone(1, id, mine);
            const QString added = office.add(1, mine);
            std::optional<SimulatedConsole::Written> disk;
            int left = statement;
            office.db(1).beforeStatement = [&] {
                if (left-- == 0) disk = office.desks[1]->written();
            };
            office.sync(1);
            office.db(1).beforeStatement = nullptr;
            if (!disk) break;
            office.desks[1]->startFrom(*disk);
            verifyNothingIsLost(office, id, mine, theirs);
            if (QTest::currentTestFailed()) return;
            QCOMPARE(office.versionAtCentral(id), before + 2);
            QCOMPARE(office.versionAtCentral(added), 1);
            QCOMPARE(office.person(0, added).surname, mine);
            QCOMPARE(office.person(1, added).surname, mine);
        }
    }

    // The save itself is among what the disk forgot; the central has it.
    void case40_powerLossTakesBackASaveThatWasSent()
    {
        SimulatedOffice office;
        const QString id = office.shared();
        const auto disk = office.desks[1]->written();
        office.phone(1, id, u"02 1"_s);
        const QString added = office.add(1, u"Bianchi"_s);
        office.sync(1);
        office.desks[1]->startFrom(disk);
        QCOMPARE(office.person(1, id).phone, u""_s);
        office.edit(1, id, [](Person &one) { one.notes = u"dopo"_s; });
        verifyNothingIsLost(office, id, u"02 1"_s, u"dopo"_s);
        QCOMPARE(office.versionAtCentral(id), 3);
        QCOMPARE(office.person(1, added).surname, u"Bianchi"_s);
    }

    // There is room for a page more of the last saves each time, until there is enough of it.
    void case41_diskFullAtEveryWrite()
    {
        SimulatedOffice office;
        const QString id = office.shared();
        int failures = 0;
        for (rlim_t room = 0;; room += 4096) {
            const QString mine = u"02 %1"_s.arg(room), theirs = u"note %1"_s.arg(room);
            const qint64 before = office.versionAtCentral(id);
            office.edit(0, id, [&](Person &one) { one.notes = theirs; });
            office.sync(0);
            office.phone(1, id, mine);
            office.db(1).run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).next();
            QString said;
            {
                const FullDisk full(room);
                try {
                    office.sync(1);
                } catch (const Failure &failure) {
                    said = failure.text();
                }
            }
            if (!said.isEmpty()) {
                QVERIFY2(said.contains(u"full"_s) || said.contains(u"space"_s), qPrintable(said));
                QCOMPARE(office.person(1, id).phone, mine);
                ++failures;
            }
            verifyNothingIsLost(office, id, mine, theirs);
            if (QTest::currentTestFailed()) return;
            QCOMPARE(office.versionAtCentral(id), before + 2);
            if (said.isEmpty()) break;
            QVERIFY(failures < 500);
        }
        QVERIFY2(failures > 10, qPrintable(QString::number(failures)));
    }

    // One bit of any page turned: it is noticed, and from the backup and the central all comes back that had been sent.
    void case44_damagedPageThenTheBackup()
    {
        SimulatedOffice office;
        const QString id = office.shared();
        const auto backup = disk(office);
        office.phone(1, id, u"02 1"_s);
        office.syncAll();
        const auto whole = disk(office);
        constexpr qsizetype page = 4096;
        for (qsizetype at = 2 * page + 1234; at < whole.file.size(); at += 23 * page) {
            auto harmed = whole;
            harmed.file[at] = static_cast<char>(harmed.file.at(at) ^ 4);
            bool noticed = false;
            try {
                office.desks[1]->startFrom(harmed);
                noticed = office.db(1).value(u"PRAGMA integrity_check"_s) != u"ok"_s;
            } catch (const DatabaseError &error) {
                noticed = error.isDamage();
            }
            QVERIFY2(noticed, qPrintable(QString::number(at / page)));
        }
        office.desks[1]->startFrom(backup);
        office.edit(0, id, [](Person &one) { one.notes = u"dopo"_s; });
        verifyNothingIsLost(office, id, u"02 1"_s, u"dopo"_s);
    }

private:
    static SimulatedConsole::Written disk(SimulatedOffice &office)
    {
        office.db(1).run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).next();
        return office.desks[1]->written();
    }
    static void verifyNothingIsLost(SimulatedOffice &office, const QString &id, const QString &phone, const QString &notes)
    {
        office.syncAll();
        for (const int console : {0, 1}) {
            QCOMPARE(office.person(console, id).phone, phone);
            QCOMPARE(office.person(console, id).notes, notes);
            QVERIFY(office.open(console).isEmpty());
            QCOMPARE(office.toSend(console), 0);
            QCOMPARE(queue::count(office.db(console)), 0);
            QVERIFY(replica::faults(office.db(console)).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestFailureCasesDisk)
#include "tst_failurecases_disk.moc"
