#include "fitting.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace matching;
using fitting::Office;
using fitting::today;

// Who comes first among equals, who is kept out by what, what is remarked of a worker.
class TstRanking : public QObject {
    Q_OBJECT

    static QDateTime at(int daysAgo) { return QDateTime(today.addDays(-daysAgo), QTime(10, 0), Qt::UTC); }
    static Proposal proposal(const QString &worker, int daysAgo)
    {
        Proposal p;
        p.id = newIdentifier();
        p.candidacy = worker;
        p.request = u"request-2"_s;
        p.requestNumber = u"STA-OTHER-7"_s;
        p.chosenAt = at(daysAgo);
        p.endedAt = at(daysAgo - 1);
        p.state = u"released"_s;
        return p;
    }
    // Workers like the one who fits, by id.
    static Office officeOf(const QStringList &ids)
    {
        Office office;
        office.worker.id = ids.first();
        office.worker.decidedAt = at(100);
        for (const QString &id : ids.mid(1)) {
            office.sources.candidacies << office.worker;
            office.sources.candidacies.last().id = id;
        }
        return office;
    }
    static QStringList order(const Office &office)
    {
        const Pool pool = office.pool();
        QStringList ids;
        for (const auto &one : ranked(office.demand(), pool).listed) ids << pool.candidacy(one.worker).id;
        return ids;
    }
    static QList<Remark::Kind> kinds(const Office &office)
    {
        QList<Remark::Kind> all;
        for (const Remark &one : remarks(office.demand(), office.pool(), 0)) {
            all << one.kind;
            if (one.words.isEmpty() || one.words.contains(u'%')) all.clear();
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void amongEqualsWhoWasProposedLessOftenGoesFirst()
    {
        Office office = officeOf({u"a"_s, u"b"_s, u"c"_s});
        office.sources.proposals = {proposal(u"a"_s, 10), proposal(u"a"_s, 89), proposal(u"b"_s, 5), proposal(u"c"_s, 90)};
        QCOMPARE(order(office), (QStringList{u"c"_s, u"b"_s, u"a"_s})); // that of c is 90 days old and counts no more
        const Pool pool = office.pool();
        const auto listed = ranked(office.demand(), pool).listed;
        QCOMPARE(listed.at(2).proposedLately, 2);
        QCOMPARE(listed.at(2).waitingSince, today.addDays(-10));
    }

    void thenWhoHasWaitedLongestThenById()
    {
        Office office = officeOf({u"d"_s, u"c"_s, u"b"_s, u"a"_s});
        office.sources.candidacies[0].decidedAt = at(300); // c
        office.sources.proposals = {proposal(u"b"_s, 200)};
        QCOMPARE(order(office), (QStringList{u"c"_s, u"b"_s, u"a"_s, u"d"_s}));
    }

    void morePointsGoBeforeFewerProposals()
    {
        Office office = officeOf({u"a"_s, u"b"_s});
        office.sources.candidacies[0].offers[0].score = u"4"_s;
        office.sources.proposals = {proposal(u"a"_s, 3), proposal(u"a"_s, 4)};
        QCOMPARE(order(office), (QStringList{u"a"_s, u"b"_s}));
    }

    void whoIsKeptOutByOneThingAloneIsCounted()
    {
        Office office = officeOf({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        office.sources.candidacies[0].state = u"suspended"_s;
        office.sources.candidacies[1].availableFrom = today.addDays(90);
        office.sources.candidacies[2].availableFrom = today.addDays(90);
        office.sources.candidacies[2].offers[0].municipi = {u"8"_s};
        const Pool pool = office.pool();
        const Demand demand = office.demand();
        const Ranking strict = ranked(demand, pool);
        QCOMPARE(strict.considered, 4);
        QCOMPARE(strict.listed.size(), 1);
        QCOMPARE(strict.keptOut, (QHash<Criterion, int>{{Criterion::Suitable, 1}, {Criterion::Dates, 1}}));
        QCOMPARE(ranked(demand, pool, {Criterion::Dates}).listed.size(), 2);
        // With one put aside, the other is what alone keeps the fourth out.
        QCOMPARE(ranked(demand, pool, {Criterion::Dates}).keptOut.value(Criterion::Area), 1);
        QCOMPARE(ranked(demand, pool, {Criterion::Dates, Criterion::Area, Criterion::Suitable}).listed.size(), 4);
    }

    void whatIsKnownOfNobodyExcludesNobody()
    {
        Office office;
        office.worker = Candidacy();
        office.worker.id = u"worker-1"_s;
        office.worker.state = u"suitable"_s;
        const auto listed = ranked(office.demand(), office.pool()).listed;
        QCOMPARE(listed.size(), 1);
        QVERIFY(listed.first().notKnown > 10);
        QVERIFY(listed.first().points > 0 && listed.first().points < listed.first().outOf);
    }

    void anEmptyPoolHasNobody()
    {
        const Pool pool({}, today);
        const Ranking ranking = ranked(Demand(fitting::request(), 3, today), pool);
        QVERIFY(ranking.listed.isEmpty() && ranking.keptOut.isEmpty());
        QVERIFY(!pool.find(u"worker-1"_s));
    }

    void remarksOfProposals_data()
    {
        QTest::addColumn<QString>("request");
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("open");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        const auto add = [](const char *name, const QString &request, const QString &state, bool open, Remark::Kind kind, const QString &words) {
            QTest::newRow(name) << request << state << open << static_cast<int>(kind) << words;
        };
        using Kind = Remark::Kind;
        add("on this shortlist", u"request-1"_s, u"asked"_s, true, Kind::OnThisShortlist, u"On this shortlist since 20/02/2026."_s);
        add("refused this request", u"request-1"_s, u"refused-worker"_s, false, Kind::RefusedThisRequest, u"refused this request on 21/02/2026. Found other work."_s);
        add("refused by the family", u"request-1"_s, u"refused-family"_s, false, Kind::RefusedByFamily, u"Refused by this family on 21/02/2026"_s);
        add("refused by the family, another request", u"request-0"_s, u"refused-family"_s, false, Kind::RefusedByFamily, u"STA-OTHER-7"_s);
        add("proposed to the family", u"request-0"_s, u"released"_s, false, Kind::ProposedToFamily, u"Already proposed to this family on 20/02/2026 (STA-OTHER-7)."_s);
        add("on another shortlist", u"request-2"_s, u"chosen"_s, true, Kind::OnOtherShortlist, u"On the open shortlist of STA-OTHER-7 since 20/02/2026."_s);
    }
    void remarksOfProposals()
    {
        QFETCH(QString, request);
        QFETCH(QString, state);
        QFETCH(bool, open);
        QFETCH(int, kind);
        QFETCH(QString, words);
        Office office;
        office.sources.titles.insert(u"proposal-end.worker-busy"_s, u"Found other work"_s);
        office.sources.requests = {{u"request-0"_s, {u"request-0"_s, u"family-1"_s, u"STA-OTHER-7"_s, false}}, {u"request-2"_s, {u"request-2"_s, u"family-2"_s, u"STA-OTHER-7"_s, true}}};
        Proposal p = proposal(u"worker-1"_s, 10);
        p.request = request;
        p.state = state;
        p.refusal = u"proposal-end.worker-busy"_s;
        if (open) p.endedAt = {};
        office.sources.proposals = {p};
        const QList<Remark> all = remarks(office.demand(), office.pool(), 0);
        QCOMPARE(all.size(), 1);
        QCOMPARE(static_cast<int>(all.first().kind), kind);
        QVERIFY2(all.first().words.contains(words), qPrintable(all.first().words));
        QCOMPARE(order(office).size(), 1); // it filters nobody
    }

    void othersProposalsThatEndedAreNotSpokenOf()
    {
        Office office;
        office.sources.proposals = {proposal(u"worker-1"_s, 10), proposal(u"worker-9"_s, 1)};
        QVERIFY(kinds(office).isEmpty());
    }

    void awayHiredAndPapersAreRemarked()
    {
        Office office;
        Absence away;
        away.from = today.addDays(10);
        away.until = today.addDays(20);
        office.worker.absences = {away};
        office.worker.needsPermit = u"yes"_s;
        office.worker.documents = {fitting::permit(today.addDays(59))};
        office.worker.permitUntil = today.addDays(59);
        office.worker.papersUntil = today.addDays(61);
        office.sources.placements = {fitting::contract(10)};
        QCOMPARE(kinds(office), (QList<Remark::Kind>{Remark::Kind::Away, Remark::Kind::HiredElsewhere, Remark::Kind::PaperExpires}));
        office.worker.absences.first().until = today.addDays(13); // back the day before the start
        office.worker.papersUntil = today.addDays(30);
        QCOMPARE(kinds(office), (QList<Remark::Kind>{Remark::Kind::HiredElsewhere, Remark::Kind::PaperExpires, Remark::Kind::PaperExpires}));
    }
};

QTEST_GUILESS_MAIN(TstRanking)
#include "tst_ranking.moc"
