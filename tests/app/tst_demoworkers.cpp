#include "../store/invented.h"
#include "app/demo.h"
#include "app/demoworkers.h"
#include "models/candidacy/moves.h"
#include "models/candidacy/papers.h"
#include "models/cost/tables.h"
#include "models/identity/fiscalcode.h"
#include "models/store/store.h"
#include "models/store/worker.h"
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QDateTime now(QDate(2026, 3, 11), QTime(11, 0), Qt::LocalTime);
QString someId(qint64 index) { return u"0193c0de-0000-7000-8000-%1"_s.arg(index, 12, 10, QChar(u'0')); }
} // namespace

// The invented people who look for work.
class TstDemoWorkers : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
    cost::Tables m_tables = cost::Tables::built();
    DemoWorld m_world;
    DemoSize m_made;

    qint64 count(const QString &sql) const
    {
        return m_store->worker().run([sql](Database &db) { return db.value(sql)->toLongLong(); }).result();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(m_dir->path(), invented::key());
        m_made = fillWithInventedPeople(*m_store, m_tables, {.seed = 4, .people = 200, .candidacies = 120});
        m_world = m_store->worker().run([](Database &db) { return DemoWorld::of(db, now); }).result();
    }
    void cleanupTestCase() { m_store.reset(); }

    void the_same_seed_and_day_give_the_same()
    {
        const DemoWorkers one(7, m_tables, m_world), again(7, m_tables, m_world), other(8, m_tables, m_world);
        DemoWorld later = m_world;
        later.now = later.now.addSecs(3'600);
        const DemoWorkers hourLater(7, m_tables, later);
        for (int i = 0; i < 200; ++i) {
            QCOMPARE(one.worker(i, someId(i)).candidacy, again.worker(i, someId(i)).candidacy);
            QCOMPARE(one.worker(i, someId(i)).person, again.worker(i, someId(i)).person);
        }
        for (int i = 0; i < 20; ++i) QCOMPARE(hourLater.worker(i, someId(i)).person, one.worker(i, someId(i)).person);
        QVERIFY(one.worker(3, someId(3)).candidacy != other.worker(3, someId(3)).candidacy);
    }

    void every_one_follows_the_rules()
    {
        const DemoWorkers workers(1, m_tables, m_world);
        for (int i = 0; i < 1'000; ++i) {
            const auto [person, c, consents] = workers.worker(i, someId(i));
            const auto problems = Candidacy::type.problems(Candidacy::type.derived(rowOf(c)));
            QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(problems.first().text));
            QVERIFY(Person::type.problems(Person::type.derived(rowOf(person))).isEmpty());
            QCOMPARE(person.roles, QStringList{u"worker"_s});
            QCOMPARE(c.submittedAt.isValid(), c.state != u"draft"_s);
            QCOMPARE(c.decidedAt.isValid(), (QStringList{u"suitable"_s, u"unsuitable"_s, u"suspended"_s}.contains(c.state)));
            QVERIFY(!c.submittedAt.isValid() || c.submittedAt <= now);
            QVERIFY(!c.decidedAt.isValid() || (c.decidedAt >= c.submittedAt && c.decidedAt <= now));
            QVERIFY(!c.offers.isEmpty() && c.offers.size() <= 3);
            QSet<QString> offered;
            for (const ServiceOffer &offer : c.offers) offered << offer.service;
            QCOMPARE(offered.size(), c.offers.size());
            for (const Availability &a : c.availabilities) QVERIFY(offered.contains(a.service));
            for (const Experience &job : c.experiences) QVERIFY(job.from <= m_world.today() && job.ongoing != job.to.isValid());
        }
    }

    // Who sent theirs has consented, and left nothing that is not asked; answers may be missing, as in what other systems bring.
    void whoever_sent_theirs_consented()
    {
        const DemoWorkers workers(1, m_tables, m_world);
        int sent = 0;
        for (int i = 0; i < 500; ++i) {
            const auto [person, c, consents] = workers.worker(i, someId(i));
            if (!c.submittedAt.isValid()) continue;
            ++sent;
            QCOMPARE(candidacy::settled(c), c);
            QVERIFY(!candidacy::purposesNeeded(c).isEmpty());
            QCOMPARE(candidacy::purposesMissing(c, consents, m_world.today()), QStringList());
        }
        QVERIFY(sent > 300);
    }

    // Nobody can be taken for somebody: no country has the place Z999, and no telephone rings at 6.
    void are_plainly_invented()
    {
        const DemoWorkers workers(1, m_tables, m_world);
        int codes = 0;
        for (int i = 0; i < 300; ++i) {
            const Person person = workers.worker(i, someId(i)).person;
            QVERIFY(person.phone.startsWith(u'6'));
            if (person.fiscalCode.isEmpty()) continue;
            ++codes;
            const auto read = fiscalcode::read(person.fiscalCode, m_world.today());
            QCOMPARE(read.fault, fiscalcode::Fault::None);
            QCOMPARE(read.place, u"Z999"_s);
        }
        QVERIFY(codes > 200);
    }

    void papers_stand_in_every_way()
    {
        using Kind = candidacy::PermitStanding::Kind;
        const DemoWorkers workers(3, m_tables, m_world);
        for (int round = 0; round < 4; ++round) {
            int within7 = 0, within30 = 0, within60 = 0, expired = 0, renewing = 0;
            for (int i = round * 25; i < round * 25 + 25; ++i) {
                const auto standing = candidacy::permitOn(workers.worker(i, someId(i)).candidacy, m_world.today());
                expired += standing.kind == Kind::Expired;
                renewing += standing.kind == Kind::Renewing;
                if (standing.kind != Kind::Valid || !standing.until.isValid()) continue;
                const qint64 left = m_world.today().daysTo(standing.until);
                within7 += left <= 7;
                within30 += left > 7 && left <= 30;
                within60 += left > 30 && left <= 60;
            }
            QCOMPARE(within7, 1);
            QCOMPARE(within30, 1);
            QCOMPARE(within60, 1);
            QCOMPARE(expired, 1);
            QCOMPARE(renewing, 1);
        }
    }

    void much_is_not_known()
    {
        const DemoWorkers workers(1, m_tables, m_world);
        QHash<QByteArray, int> filled;
        constexpr int many = 500;
        for (int i = 0; i < many; ++i)
            for (qsizetype at = 0; const QVariant &value : rowOf(workers.worker(i, someId(i)).candidacy)) {
                const Field &f = Candidacy::type.fields[static_cast<size_t>(at++)];
                filled[f.column] += !f.isEmpty(value);
            }
        for (const char *column : {"smoker", "occupation", "height", "hobbies", "licence", "character", "courses", "available_from", "experiences", "in_italy_since"})
            QVERIFY2(filled.value(column) > many / 4 && filled.value(column) < many * 95 / 100, column);
    }

    void as_many_as_asked_are_in_the_store()
    {
        QCOMPARE(m_made.candidacies, 120);
        QCOMPARE(m_made.requests, 50);
        QCOMPARE(m_made.people, 200 + 120 - 50);
        QCOMPARE(count(u"SELECT count(*) FROM candidacy"_s), 120);
        QCOMPARE(count(u"SELECT count(DISTINCT protocol) FROM candidacy WHERE protocol <> ''"_s), 120);
        QCOMPARE(count(u"SELECT count(*) FROM person WHERE roles LIKE '%worker%'"_s), 120);
        QCOMPARE(count(u"SELECT count(*) FROM person WHERE roles LIKE '%requester%'"_s), 50);
        QCOMPARE(count(u"SELECT count(*) FROM request r JOIN person p ON p.id = r.requester WHERE p.roles LIKE '%worker%'"_s), 0);
        QVERIFY(count(u"SELECT count(*) FROM person WHERE roles LIKE '%assisted%'"_s) > 20);
        QVERIFY(count(u"SELECT count(*) FROM candidacy WHERE state = 'suitable'"_s) > 60);
        for (const QString &state : {u"draft"_s, u"submitted"_s, u"unsuitable"_s, u"suspended"_s})
            QVERIFY2(count(u"SELECT count(*) FROM candidacy WHERE state = '%1'"_s.arg(state)) > 0, qPrintable(state));
        QVERIFY(m_store->check().result().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstDemoWorkers)
#include "tst_demoworkers.moc"
