#include "../matching/kept.h"
#include "../store/invented.h"
#include "app/matchcommand.h"
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using matching::Criterion;

// What "match" prints is what the matching says of the store.
class TstMatch : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
    FamilyRequest m_request;
    Candidacy m_near, m_far, m_late;

    Match matched(const matching::Relaxed &relaxed = {}) { return *matchOf(*m_store, m_request.protocol, relaxed, fitting::today); }

private Q_SLOTS:
    void initTestCase()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(m_dir->path(), invented::key());
        m_request = kept::request(*m_store);
        m_far = kept::worker(*m_store, u"Lontani"_s, 7);
        m_near = kept::worker(*m_store, u"Vicini"_s);
        m_late = kept::worker(*m_store, u"Tardi"_s);
        m_late.availableFrom = fitting::today.addDays(60);
        kept::saved(*m_store, m_late, 1);
        Candidacy draft = fitting::Office().worker;
        draft.id = newIdentifier();
        draft.person = kept::saved(*m_store, kept::person(u"Bozza"_s, 1)).id;
        draft.state = u"draft"_s;
        kept::saved(*m_store, draft);
    }
    void cleanupTestCase() { m_store.reset(); }

    void theWorkersComeBestFirstWithTheirReasons()
    {
        const QJsonObject json = matchJson(matched(), 20);
        QCOMPARE(json[u"request"].toString(), m_request.protocol);
        QCOMPARE(json[u"considered"].toInt(), 3); // a draft takes no part
        QCOMPARE(json[u"fitting"].toInt(), 2);
        const QJsonArray workers = json[u"workers"].toArray();
        QCOMPARE(workers.at(0)[u"number"].toString(), m_near.protocol);
        QCOMPARE(workers.at(0)[u"name"].toString(), u"Vicini Prova"_s);
        QCOMPARE(workers.at(1)[u"number"].toString(), m_far.protocol);
        QCOMPARE(workers.at(1)[u"rank"].toInt(), 2);
        for (const QJsonValue &worker : workers) {
            int points = 0;
            for (const QJsonValue &reason : worker[u"reasons"].toArray()) {
                points += reason[u"points"].toInt();
                QVERIFY(!reason[u"words"].toString().isEmpty() && !reason[u"title"].toString().isEmpty());
            }
            QCOMPARE(points, worker[u"points"].toInt());
        }
        QCOMPARE(json[u"kept_out"].toObject(), (QJsonObject{{u"dates"_s, 1}}));
        QCOMPARE(matchJson(matched(), 1)[u"workers"].toArray().size(), 1);
        QCOMPARE(matchJson(matched(), 1)[u"fitting"].toInt(), 2);
    }

    void oneRequirementPutAsideBringsInWhoItKeptOut()
    {
        const QJsonObject json = matchJson(matched({Criterion::Dates}), 20);
        QCOMPARE(json[u"fitting"].toInt(), 3);
        QCOMPARE(json[u"relaxed"].toArray(), QJsonArray{u"dates"_s});
        QVERIFY(json[u"kept_out"].toObject().isEmpty());
    }

    void whyAWorkerIsNotInTheListIsSaid()
    {
        const Match match = matched();
        const QJsonObject late = whyJson(match, *match.pool.find(m_late.id));
        QVERIFY(!late[u"listed"].toBool());
        QCOMPARE(late[u"against"].toArray(), QJsonArray{u"dates"_s});
        const QString text = whyText(match, *match.pool.find(m_late.id));
        QVERIFY2(text.contains(u"Tardi Prova is not in the list"_s) && text.contains(u"Free from"_s), qPrintable(text));
        const QJsonObject near = whyJson(match, *match.pool.find(m_near.id));
        QVERIFY(near[u"listed"].toBool() && near[u"against"].toArray().isEmpty());
        QCOMPARE(near[u"rank"].toInt(), 1);
    }

    void asTextItIsForPeople()
    {
        const QString text = matchText(matched(), 20);
        QVERIFY2(text.contains(u"Workers considered: 3. Fitting: 2."_s), qPrintable(text));
        QVERIFY(text.contains(u"1. %1 Vicini Prova: "_s.arg(m_near.protocol)));
        QVERIFY(text.contains(u"Free in time (--relax dates): 1"_s));
        QVERIFY(!text.contains(u"%"_s) && !text.contains(u"carer-task"_s));
        QVERIFY(matchText(matched(), 1).size() < text.size());
    }

    void whatIsNotUnderstoodOrNotThereIsRefused()
    {
        QCOMPARE(runMatch(*m_store, {}), Exit::WrongUsage);
        QCOMPARE(runMatch(*m_store, {m_request.protocol, u"--relax"_s, u"religion"_s}), Exit::WrongUsage);
        QCOMPARE(runMatch(*m_store, {m_request.protocol, u"--relax"_s, u"pay"_s}), Exit::WrongUsage); // it keeps nobody out
        QCOMPARE(runMatch(*m_store, {m_request.protocol, u"--format"_s, u"pdf"_s}), Exit::WrongUsage);
        QCOMPARE(runMatch(*m_store, {m_request.protocol, u"--limit"_s, u"0"_s}), Exit::WrongUsage);
        QCOMPARE(runMatch(*m_store, {u"STA-XXXX-99999"_s}), Exit::Refused);
        QCOMPARE(runMatch(*m_store, {m_request.protocol, u"--why"_s, u"STA-XXXX-99999"_s}), Exit::Refused);
        QCOMPARE(runMatch(*m_store, {m_request.protocol, u"--why"_s, m_late.protocol.toLower()}), Exit::Done);
        QCOMPARE(runMatch(*m_store, {m_request.protocol.toLower(), u"--format"_s, u"text"_s, u"--relax"_s, u"dates"_s, u"--limit"_s, u"3"_s}), Exit::Done);
    }
};

QTEST_GUILESS_MAIN(TstMatch)
#include "tst_match.moc"
