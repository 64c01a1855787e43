#include "../matching/kept.h"
#include "../store/filled.h"
#include "../store/invented.h"
#include "models/shortlist/tables.h"
#include "models/shortlist/workerpool.h"
#include "models/store/worker.h"
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// The pool follows the store, and reads only what has changed.
class TstWorkerPool : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
    QDate m_today = fitting::today;

    matching::Pool::Sources sources() { return m_store->worker().run([today = m_today](Database &db) { return shortlist::readSources(db, today); }).result(); }
    std::unique_ptr<WorkerPool> opened()
    {
        auto pool = std::make_unique<WorkerPool>(*m_store, [this] { return m_today; });
        QSignalSpy spy(pool.get(), &WorkerPool::changed);
        if (pool->pool() || !spy.wait(10'000)) return nullptr;
        return pool;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(m_dir->path(), invented::key());
        m_today = fitting::today;
    }
    void cleanup() { m_store.reset(); }

    void whatCountsIsReadAsItWasSaved()
    {
        const FamilyRequest request = kept::request(*m_store);
        const Candidacy worker = kept::worker(*m_store, u"Prima"_s, 4);
        Proposal open;
        open.id = newIdentifier();
        open.request = request.id;
        open.candidacy = worker.id;
        open.chosenAt = QDateTime(m_today.addYears(-3), QTime(9, 0), Qt::UTC); // old, and still open
        Proposal old = open;
        old.id = newIdentifier();
        old.endedAt = old.chosenAt.addDays(1);
        Placement inForce = fitting::contract(12), ended = fitting::contract(12);
        inForce.candidacy = ended.candidacy = worker.id;
        ended.state = u"ended"_s;
        kept::saved(*m_store, open);
        kept::saved(*m_store, old);
        kept::saved(*m_store, inForce);
        kept::saved(*m_store, ended);

        const auto read = sources();
        QCOMPARE(read.candidacies.size(), 1);
        QVERIFY(read.candidacies.first() == worker);
        const Person person = read.people.value(worker.person);
        QCOMPARE(person.sex, u"female"_s);
        QVERIFY(person.municipio == 4);
        QVERIFY(person.surname.isEmpty()); // it is not needed, so it is not read
        QCOMPARE(read.proposals.size(), 1);
        QCOMPARE(read.proposals.first().id, open.id);
        QCOMPARE(read.placements.size(), 1);
        QCOMPARE(read.placements.first().id, inForce.id);
        QCOMPARE(read.requests.value(request.id).requester, request.requester);
        QCOMPARE(read.requests.value(request.id).number, request.protocol);
        QVERIFY(read.requests.value(request.id).open);
        QVERIFY(!read.titles.value(u"carer-task.bath"_s).isEmpty());
    }

    // With every field of the candidacy and of its parts filled in, in two ways, and with none.
    void everyFieldIsReadAsTheStoreHasIt()
    {
        for (int salt = 0; salt < 6; ++salt) {
            Candidacy c = recordOf<Candidacy>(filledRow(Candidacy::type, salt));
            if (salt == 5) c = Candidacy();
            c.id = newIdentifier();
            c.protocol.clear();
            c.state = u"suitable"_s;
            c.person = kept::saved(*m_store, kept::person(u"Piena"_s, 1)).id;
            for (WorkerLanguage &one : c.languages) one.language = u"language.it"_s;
            if (salt == 4) c.offers << ServiceOffer{.service = u"babysitter"_s};
            const Candidacy saved = kept::saved(*m_store, c);
            for (const Candidacy &read : sources().candidacies)
                if (read.id == c.id) QVERIFY2(read == saved, qPrintable(QString::number(salt)));
        }
        QCOMPARE(sources().candidacies.size(), 6);
    }

    void draftsAndTheTrashTakeNoPart()
    {
        const Candidacy kept = kept::worker(*m_store, u"Prima"_s), trashed = kept::worker(*m_store, u"Seconda"_s);
        Candidacy draft = kept::worker(*m_store, u"Terza"_s);
        draft.state = u"draft"_s;
        kept::saved(*m_store, draft, 1);
        m_store->trash(Candidacy::type, {trashed.id}, kept::author()).waitForFinished();
        const auto read = sources();
        QCOMPARE(read.candidacies.size(), 1);
        QCOMPARE(read.candidacies.first().id, kept.id);
    }

    void aRequestTakesItsProposalsAlongIntoTheTrash()
    {
        const FamilyRequest given = kept::request(*m_store), other = kept::request(*m_store);
        const Candidacy worker = kept::worker(*m_store, u"Prima"_s);
        for (const FamilyRequest &request : {given, other}) {
            Proposal open;
            open.id = newIdentifier();
            open.request = request.id;
            open.candidacy = worker.id;
            open.chosenAt = QDateTime(m_today, QTime(9, 0), Qt::UTC);
            kept::saved(*m_store, open);
        }
        const auto elsewhere = [&] { return shortlist::tableOf(*m_store, other.id).result()->elsewhere.value(worker.id).size(); };
        QCOMPARE(sources().proposals.size(), 2);
        QCOMPARE(elsewhere(), 1);
        const auto pool = opened();
        QVERIFY(pool);
        QSignalSpy changed(pool.get(), &WorkerPool::changed);
        m_store->trash(FamilyRequest::type, {given.id}, kept::author()).waitForFinished();
        QCOMPARE(sources().proposals.size(), 1);
        QCOMPARE(sources().proposals.first().request, other.id);
        QCOMPARE(elsewhere(), 0);
        QVERIFY(changed.wait(10'000));
        m_store->restore(FamilyRequest::type, {given.id}, kept::author()).waitForFinished();
        QCOMPARE(sources().proposals.size(), 2);
        QCOMPARE(elsewhere(), 1);
        QVERIFY(changed.wait(10'000));
    }

    // Families are written all day; only a worker in the pool has it read again.
    void onlyPeopleInThePoolHaveItReadAgain()
    {
        const Candidacy worker = kept::worker(*m_store, u"Prima"_s);
        const auto pool = opened();
        QVERIFY(pool);
        QSignalSpy changed(pool.get(), &WorkerPool::changed);
        while (changed.wait(1000)) {} // what was saved before the pool was opened
        Person family = kept::person(u"Famiglia"_s, 1);
        family.id = newIdentifier();
        kept::saved(*m_store, family);
        QVERIFY(!changed.wait(1500));
        const Record known = *m_store->find(Person::type, worker.person).result();
        auto person = recordOf<Person>(known.row);
        person.municipio = 9;
        kept::saved(*m_store, person, known.version);
        QVERIFY(changed.wait(10'000));
        QVERIFY(pool->pool());
    }

    void thePoolIsReadBesideAndFollowsWhatIsSaved()
    {
        Candidacy first = kept::worker(*m_store, u"Prima"_s);
        const Candidacy second = kept::worker(*m_store, u"Seconda"_s);
        const auto pool = opened();
        QVERIFY(pool);
        const auto before = pool->pool();
        QCOMPARE(before->size(), 2);

        QSignalSpy changed(pool.get(), &WorkerPool::changed);
        first.smoker = u"yes"_s;
        m_store->save(Candidacy::type, rowOf(first), 1, kept::author());
        m_store->trash(Candidacy::type, {second.id}, kept::author());
        const Candidacy third = kept::worker(*m_store, u"Terza"_s);
        QTRY_VERIFY_WITH_TIMEOUT(pool->pool()->size() == 2 && pool->pool()->find(third.id), 10'000);
        const auto after = pool->pool();
        QCOMPARE(after->candidacy(*after->find(first.id)).smoker, u"yes"_s);
        QVERIFY(!after->find(second.id));
        QVERIFY(before->find(second.id)); // whoever holds the old one may go on
        QVERIFY(changed.count() >= 1);
    }

    void aNewContractAndANewDayAreSeen()
    {
        const Candidacy worker = kept::worker(*m_store, u"Prima"_s);
        const auto pool = opened();
        QVERIFY(pool);
        Placement contract = fitting::contract(30);
        contract.candidacy = worker.id;
        kept::saved(*m_store, contract);
        const matching::Demand demand(fitting::request(), 3, m_today);
        QTRY_VERIFY_WITH_TIMEOUT(matching::ranked(demand, *pool->pool()).keptOut.value(matching::Criterion::FreeHours) == 1, 10'000);
        m_today = m_today.addDays(1);
        QCOMPARE(pool->pool()->day(), m_today.addDays(-1)); // the old one until the new is there
        QTRY_COMPARE_WITH_TIMEOUT(pool->pool()->day(), m_today, 10'000);
    }

    void whatDoesNotCountIsNotReadAgain()
    {
        kept::worker(*m_store, u"Prima"_s);
        const auto pool = opened();
        QVERIFY(pool);
        const auto before = pool->pool();
        kept::request(*m_store); // saves a person too
        QSignalSpy changed(pool.get(), &WorkerPool::changed);
        QVERIFY(changed.wait(10'000)); // the person
        FamilyRequest request = fitting::request();
        request.id = newIdentifier();
        request.protocol.clear();
        request.requester.clear();
        kept::saved(*m_store, request);
        QVERIFY(!changed.wait(800));
    }

    void aPoolThatIsGoneLeavesTheReadingAlone()
    {
        for (int i = 0; i < 20; ++i) kept::worker(*m_store, u"Prima"_s);
        auto pool = std::make_unique<WorkerPool>(*m_store, [this] { return m_today; });
        QVERIFY(!pool->pool());
        pool.reset();
        QTest::qWait(300);
        QCOMPARE(sources().candidacies.size(), 20);
    }
};

QTEST_GUILESS_MAIN(TstWorkerPool)
#include "tst_workerpool.moc"
