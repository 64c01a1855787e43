#include "contracts.h"
#include "models/practices/worklists.h"
#include "models/records/operator.h"
#include "models/store/store.h"
#include <QTemporaryDir>

using namespace contracts;
using namespace practices;

// The numbers of the support are the lists behind them, over a real store.
class TstContractLists : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    std::unique_ptr<Store> m_store;
    Operator m_who;
    const QDate m_today = QDate::currentDate();

    Placement made(int startsIn)
    {
        FamilyRequest asked = request();
        asked.id.clear(); // no record of it here
        asked.starts = m_today.addDays(startsIn);
        Placement p = contract(asked);
        p.candidacy.clear();
        p.employer.clear();
        p.hiredOn = m_today.addDays(std::min(startsIn - 3, -3));
        p.handler = m_who.id;
        return p;
    }
    QString kept(Placement p)
    {
        p = followed(p, tables(), m_today);
        m_store->save(Placement::type, rowOf(p), 0, {m_who.id, {}}).result();
        return p.id;
    }
    static Placement withAll(Placement p)
    {
        for (const SupportStep &s : QList(p.steps)) p = ticked(p, s.id, u""_s, p.hiredOn);
        return p;
    }
    QStringList ids(const WorkList &list)
    {
        QStringList all;
        for (const Record &one : m_store->list(list.query, 0, 1000).result().records) all << Placement::type.idOf(one.row);
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = std::make_unique<Store>(m_dir.path(), QByteArray(32, 'k'));
        Site site;
        site.id = newIdentifier();
        site.name = u"Centro di prova"_s;
        m_store->save(Site::type, rowOf(site), 0, {}).result();
        m_who.site = site.id;
        m_who.roles = {u"matching"_s};
        m_who.id = newIdentifier();
        m_who.username = u"prova.contratti"_s;
        m_who.fullName = u"Prova Contratti"_s;
        m_store->save(Operator::type, rowOf(m_who), 0, {}).result();
    }

    void eachContractIsWhereItBelongs()
    {
        const QString late = kept(made(-5));
        const QString soon = kept(made(5));
        const QString far = kept(made(40));
        Placement told = made(6);
        told = ticked(told, step(told, u"inps-notice"_s)->id, {}, m_today);
        const QString inps = kept(told);
        Placement ending = withAll(made(-200));
        ending.contract = u"fixed-term"_s;
        ending.ends = m_today.addDays(59);
        const QString term = kept(ending);
        ending = withAll(made(-200));
        ending.contract = u"fixed-term"_s;
        ending.ends = m_today.addDays(61);
        const QString later = kept(ending);
        ending.id = newIdentifier();
        ending.steps.clear();
        ending.endedOn = m_today.addDays(-1);
        ending.ends = m_today.addDays(3);
        const QString ended = kept(ending);

        QVERIFY(ids(inpsNotTold({}, m_today)).contains(late));
        QVERIFY(ids(inpsNotTold({}, m_today)).contains(soon));
        QVERIFY(!ids(inpsNotTold({}, m_today)).contains(far));
        QVERIFY(!ids(inpsNotTold({}, m_today)).contains(inps));
        QVERIFY(!ids(inpsNotTold({}, m_today)).contains(ended));
        QVERIFY(ids(stepsLate({})).contains(late));
        QVERIFY(ids(termsEnding({}, m_today)).contains(term));
        QVERIFY(!ids(termsEnding({}, m_today)).contains(later));
        QVERIFY(!ids(termsEnding({}, m_today)).contains(ended));
        QVERIFY(ids(inForce({})).contains(late) && !ids(inForce({})).contains(soon));
    }

    // A contract is in each list in which it has a step to be done; one that is done or not needed counts for none.
    void aLateStepHidesNoneThatIsDueLater()
    {
        const auto withDays = [this](const QList<int> &days) {
            Placement p = withAll(followed(made(-40), tables(), m_today));
            for (SupportStep &one : p.steps) one.doneOn = p.hiredOn;
            for (qsizetype i = 0; i < days.size(); ++i) {
                p.steps[i].doneOn = {};
                p.steps[i].due = m_today.addDays(days.at(i));
            }
            p.steps.last().due = m_today;
            p.id = newIdentifier();
            m_store->save(Placement::type, rowOf(p), 0, {m_who.id, {}}).result();
            return p;
        };
        const auto in = [this](const WorkList &list, const Placement &p) { return ids(list).contains(p.id); };
        const Placement both = withDays({-10, 0}), all = withDays({-10, 0, 5}), late = withDays({-10}), week = withDays({-1, 7});
        for (const Placement &one : {both, all, late, week}) QVERIFY(in(stepsLate({}), one));
        QVERIFY(in(stepsToday({}), both) && in(stepsToday({}), all));
        QVERIFY(!in(stepsToday({}), late) && !in(stepsToday({}), week));
        QVERIFY(in(stepsThisWeek({}), week) && in(stepsThisWeek({}), all) && !in(stepsThisWeek({}), late));
        Placement put = withDays({-10, 0});
        put.steps[1].notNeeded = true;
        m_store->save(Placement::type, rowOf(put), 1, {m_who.id, {}}).result();
        QVERIFY(!in(stepsToday({}), put));
    }

    void theTrialsOfTheNextDays()
    {
        Placement p = made(-60);
        int back = 10;
        const auto on = [&](int ago) {
            Placement one = p;
            one.id = newIdentifier();
            one.starts = m_today.addDays(-ago);
            return followed(one, tables(), m_today);
        };
        while (back < 60 && on(back).trialEnds > m_today.addDays(5)) ++back;
        const QString near = kept(on(back));
        QVERIFY(ids(trialsEnding({})).contains(near));
        QVERIFY(!ids(trialsEnding({})).contains(kept(on(2))));
    }

    void theNumberIsTheLengthOfTheList()
    {
        for (const WorkList &list : viewsOfContracts(m_who.id, m_today)) {
            QCOMPARE(m_store->count(list.query).result(), qint64(ids(list).size()));
            QVERIFY(!list.title.isEmpty() && !list.note.isEmpty());
        }
        QVERIFY(ids(viewsOfContracts(m_who.id, m_today).last()).size() > 2);
        QVERIFY(ids(viewsOfContracts(u"nobody"_s, m_today).last()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstContractLists)
#include "tst_contractlists.moc"
