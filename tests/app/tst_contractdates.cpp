#include "app/contractdates.h"
#include "../practices/contracts.h"
#include "models/access/session.h"
#include "models/store/store.h"
#include "models/store/undo.h"
#include "models/store/worker.h"
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace contracts;

// Contracts begin, end and get their next steps as days pass, with nobody at them.
class TstContractDates : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
    Session m_session;

    Placement stored(const QString &id) { return recordOf<Placement>(m_store->find(Placement::type, id).result()->row); }
    QString kept(Placement p)
    {
        p.request.clear();
        p.candidacy.clear();
        p.employer.clear();
        m_store->save(Placement::type, rowOf(p), 0, m_session.author()).waitForFinished();
        return p.id;
    }
    QStringList mayChange() { return m_store->worker().run([](Database &db) { return contractsThatMayChange(db); }).result(); }
    qint64 follow(QDate day)
    {
        const auto job = [ids = mayChange(), day, author = m_session.author()](Database &db) { return followContracts(db, ids, tables(), day, author); };
        const FollowedContracts done = m_store->worker().run(job).result();
        return done.left.isEmpty() ? done.written : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(m_dir->path(), QByteArray(32, 'k'));
        Site site;
        site.id = newIdentifier();
        site.name = u"Centro di prova"_s;
        m_store->save(Site::type, rowOf(site), 0, {}).waitForFinished();
        Operator who;
        who.id = newIdentifier();
        who.username = u"prova.contratti"_s;
        who.fullName = u"Prova Contratti"_s;
        who.roles = {u"matching"_s};
        who.site = site.id;
        m_store->save(Operator::type, rowOf(who), 0, {}).waitForFinished();
        m_session.begin(who, site.name);
    }
    void cleanup()
    {
        m_session.end();
        m_store.reset();
        m_dir.reset();
    }

    void aContractBeginsAndEndsOnItsDays()
    {
        Placement p = complete();
        p.endedOn = {2026, 6, 30};
        const QString id = kept(p);
        QCOMPARE(follow({2026, 3, 1}), 1); // the steps of the end are new
        QCOMPARE(stored(id).state, u"planned"_s);
        QCOMPARE(follow({2026, 3, 1}), 0);
        QCOMPARE(follow({2026, 3, 2}), 1);
        QCOMPARE(stored(id).state, u"in-force"_s);
        QCOMPARE(follow({2026, 6, 30}), 0); // still a day of work
        QCOMPARE(follow({2026, 7, 1}), 1);
        QCOMPARE(stored(id).state, u"ended"_s);
        QCOMPARE(stored(id).nextStep, u"information"_s);
    }

    void theNextQuarterComesAndWhatWasDoneStays()
    {
        Placement p = complete();
        for (const SupportStep &s : QList(p.steps)) p = practices::ticked(p, s.id, {}, hired);
        const QString id = kept(p);
        QVERIFY(stored(id).nextStep.isEmpty());
        QVERIFY(!stored(id).inpsOpen);
        follow({2026, 4, 20});
        QCOMPARE(stored(id).nextStep, u"contribution"_s);
        QCOMPARE(stored(id).nextDue, QDate(2027, 4, 12));
        QCOMPARE(stored(id).steps.size(), p.steps.size() + 1);
    }

    void undoPassesOverIt()
    {
        Placement p = complete();
        const QString id = kept(p);
        p = stored(id);
        p.notes = u"Nota"_s;
        m_store->save(Placement::type, rowOf(p), 1, m_session.author()).waitForFinished();
        QCOMPARE(follow({2026, 3, 2}), 1);
        QVERIFY(m_store->undo(m_session.author()).result().has_value());
        QVERIFY(stored(id).notes.isEmpty());
        QCOMPARE(stored(id).state, u"in-force"_s);
    }

    void whatEndedWithNothingLeftIsNotLookedAt()
    {
        const QString goesOn = kept(complete());
        Placement over = complete();
        over.endedOn = {2026, 3, 20};
        over = practices::followed(over, tables(), {2026, 4, 1});
        QCOMPARE(over.state, u"ended"_s);
        const QString toDo = kept(over);
        QCOMPARE(mayChange(), (QStringList{goesOn, toDo}));
        for (const SupportStep &s : QList(over.steps)) over = practices::ticked(over, s.id, {}, {2026, 4, 1});
        over.id = newIdentifier();
        kept(over);
        QCOMPARE(mayChange(), (QStringList{goesOn, toDo}));
    }

    // One that the store refuses to write.
    void oneThatCannotBeWrittenDoesNotStopTheOthers()
    {
        const QString first = kept(complete()), bad = kept(complete()), last = kept(complete());
        m_store->worker().run([bad](Database &db) {
            db.run(u"CREATE TRIGGER never BEFORE UPDATE ON placement WHEN OLD.id = '%1' BEGIN SELECT RAISE(ABORT, 'no'); END"_s.arg(bad));
        }).waitForFinished();
        QDate today(2026, 3, 2);
        ContractDates dates(*m_store, m_session, tables(), [&today] { return today; });
        QSignalSpy followed(&dates, &ContractDates::followed), said(m_store.get(), &Store::saveFailed);
        dates.follow();
        QTRY_COMPARE(followed.size(), 1);
        QCOMPARE(followed.first().first().toLongLong(), 2);
        QCOMPARE(stored(first).state, u"in-force"_s);
        QCOMPARE(stored(bad).state, u"planned"_s);
        QCOMPARE(stored(last).state, u"in-force"_s);
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().first().toString().contains(stored(bad).protocol), qPrintable(said.first().first().toString()));
    }

    void manyAreFollowedInPieces()
    {
        constexpr int count = 130;
        for (int i = 0; i < count; ++i) kept(complete());
        QDate today(2026, 3, 2);
        ContractDates dates(*m_store, m_session, tables(), [&today] { return today; });
        QSignalSpy followed(&dates, &ContractDates::followed), changed(m_store.get(), &Store::changed);
        QTest::qWait(50); // what was written before is told by now
        changed.clear();
        dates.follow();
        QTRY_COMPARE_WITH_TIMEOUT(followed.size(), 1, 60'000);
        QCOMPARE(followed.first().first().toLongLong(), count);
        QCOMPARE(changed.size(), 1); // lists are read again once, not for each piece
        QCOMPARE(m_store->count({&Placement::type, {}, {{"state", Condition::Test::Is, {u"in-force"_s}}}, {}, false}).result(), count);
    }

    void itFollowsOnceSomebodyIsSignedIn()
    {
        const QString id = kept(complete());
        QDate today(2026, 3, 2);
        ContractDates dates(*m_store, m_session, tables(), [&today] { return today; });
        QSignalSpy followed(&dates, &ContractDates::followed), changed(m_store.get(), &Store::changed);
        const Operator who = m_session.who();
        m_session.end();
        dates.follow();
        QTest::qWait(50);
        QVERIFY(followed.isEmpty());
        changed.clear(); // what was written before is told by now
        m_session.begin(who, {});
        dates.follow();
        dates.follow(); // asked again while it runs
        QTRY_COMPARE(followed.size(), 2);
        QCOMPARE(followed.first().first().toLongLong(), 1);
        QCOMPARE(followed.last().first().toLongLong(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(stored(id).state, u"in-force"_s);
    }
};

QTEST_GUILESS_MAIN(TstContractDates)
#include "tst_contractdates.moc"
