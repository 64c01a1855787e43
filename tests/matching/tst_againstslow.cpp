#include "anyoffice.h"
#include "slowmatching.h"
#include <QTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace matching;

namespace rc {
template <> struct Arbitrary<Criterion> {
    static Gen<Criterion> arbitrary() { return gen::map(gen::inRange(0, criteria), [](int i) { return static_cast<Criterion>(i); }); }
};
} // namespace rc

namespace {
struct Case {
    FamilyRequest request;
    std::optional<int> municipio;
    Pool::Sources sources;
};

Case anyCase(int workers)
{
    anyoffice::Any any(*rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<quint64>()));
    Case c{anyoffice::anyRequest(any), anyoffice::anyMunicipio(any), {}};
    c.sources = anyoffice::anySources(any, workers);
    return c;
}

std::string told(Criterion criterion) { return codeOf(criterion).toStdString(); }
} // namespace

// The engine against a second computation of the same rules that shares nothing with it.
class TstAgainstSlow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCasesHoldEveryAnswer();
    void everyFindingIsThatOfTheSlowOne();
    void theRankingIsThatOfTheSlowOne();
    void whoIsNotListedHasARequirementAgainstThem();
    void relaxingAddsExactlyThoseCounted();
    void whatNobodyMayBeChosenByChangesNothing();
};

// What is compared below is worth comparing.
void TstAgainstSlow::theCasesHoldEveryAnswer()
{
    std::set<std::pair<Criterion, Answer>> seen;
    int listed = 0, close = 0;
    for (quint64 seed = 1; seed <= 400; ++seed) {
        anyoffice::Any any(seed);
        const FamilyRequest request = anyoffice::anyRequest(any);
        const Demand demand(request, anyoffice::anyMunicipio(any), anyoffice::today);
        const Pool pool(anyoffice::anySources(any, 60), anyoffice::today);
        for (qsizetype worker = 0; worker < 8; ++worker)
            for (const Finding &finding : findings(demand, pool, worker)) seen.emplace(finding.criterion, finding.answer);
        const Ranking ranking = ranked(demand, pool);
        listed += static_cast<int>(ranking.listed.size());
        for (qsizetype i = 1; i < ranking.listed.size(); ++i) close += ranking.listed.at(i).points == ranking.listed.at(i - 1).points;
    }
    for (int i = 0; i < criteria; ++i)
        for (const Answer answer : {Answer::Yes, Answer::No, Answer::NotKnown}) {
            const auto criterion = static_cast<Criterion>(i);
            if (criterion == Criterion::Suitable && answer == Answer::NotKnown) continue; // a candidacy in the pool has a state
            QVERIFY2(seen.contains({criterion, answer}), told(criterion).c_str());
        }
    QVERIFY2(listed > 400, qPrintable(QString::number(listed)));
    QVERIFY2(close > 20, qPrintable(QString::number(close)));
}

void TstAgainstSlow::everyFindingIsThatOfTheSlowOne()
{
    QVERIFY(rc::check([] {
        for (int round = 0; round < 20; ++round) {
            const Case c = anyCase(8);
            const Pool pool(c.sources, anyoffice::today);
            const Demand demand(c.request, c.municipio, anyoffice::today);
            for (qsizetype worker = 0; worker < pool.size(); ++worker) {
                const slow::Office office{c.request, c.municipio, anyoffice::today, c.sources};
                slow::Sheet expected = slow::Worker(office, pool.candidacy(worker)).sheet();
                for (const Finding &finding : findings(demand, pool, worker)) {
                    RC_LOG() << told(finding.criterion) << ": " << finding.words.toStdString() << std::endl;
                    RC_ASSERT(expected.count(finding.criterion) == 1u);
                    RC_ASSERT(finding.answer == expected[finding.criterion].answer);
                    RC_ASSERT(finding.points == expected[finding.criterion].points);
                    RC_ASSERT(finding.outOf == slow::worth(finding.criterion));
                    RC_ASSERT(!finding.words.isEmpty() && !finding.words.contains(u'%'));
                    expected.erase(finding.criterion);
                }
                for (const auto &[criterion, answered] : expected) RC_LOG() << "not found: " << told(criterion) << std::endl;
                RC_ASSERT(expected.empty());
            }
        }
    }));
}

void TstAgainstSlow::theRankingIsThatOfTheSlowOne()
{
    QVERIFY(rc::check([] {
        const Case c = anyCase(60);
        const Pool pool(c.sources, anyoffice::today);
        const Demand demand(c.request, c.municipio, anyoffice::today);
        const auto relaxed = *rc::gen::container<std::set<Criterion>>(rc::gen::arbitrary<Criterion>());
        const Ranking ranking = ranked(demand, pool, Relaxed(relaxed.begin(), relaxed.end()));
        const slow::Outcome expected = slow::outcome({c.request, c.municipio, anyoffice::today, c.sources}, relaxed);
        RC_ASSERT(ranking.considered == 60);
        RC_ASSERT(static_cast<size_t>(ranking.listed.size()) == expected.places.size());
        for (size_t i = 0; i < expected.places.size(); ++i) {
            const matching::Listed &listed = ranking.listed.at(static_cast<qsizetype>(i));
            const slow::Place &place = expected.places[i];
            RC_ASSERT(pool.candidacy(listed.worker).id.toStdString() == place.id.toStdString());
            RC_ASSERT(listed.points == place.points);
            RC_ASSERT(listed.notKnown == place.notKnown);
            RC_ASSERT(listed.proposedLately == place.lately);
            RC_ASSERT(listed.waitingSince == place.waiting);
            int points = 0, outOf = 0;
            for (const Finding &finding : findings(demand, pool, listed.worker)) points += finding.points, outOf += finding.outOf;
            RC_ASSERT(points == listed.points);
            RC_ASSERT(outOf == listed.outOf);
        }
        for (int i = 0; i < criteria; ++i) {
            const auto criterion = static_cast<Criterion>(i);
            const auto at = expected.keptOut.find(criterion);
            RC_ASSERT(ranking.keptOut.value(criterion) == (at == expected.keptOut.end() ? 0 : at->second));
        }
    }));
}

void TstAgainstSlow::whoIsNotListedHasARequirementAgainstThem()
{
    QVERIFY(rc::check([] {
        const Case c = anyCase(40);
        const Pool pool(c.sources, anyoffice::today);
        const Demand demand(c.request, c.municipio, anyoffice::today);
        QSet<qsizetype> listed;
        for (const matching::Listed &one : ranked(demand, pool).listed) listed << one.worker;
        for (qsizetype worker = 0; worker < pool.size(); ++worker) {
            bool against = false;
            for (const Finding &finding : findings(demand, pool, worker)) against = against || (isHard(finding.criterion) && finding.answer == Answer::No);
            RC_ASSERT(against != listed.contains(worker));
        }
    }));
}

void TstAgainstSlow::relaxingAddsExactlyThoseCounted()
{
    QVERIFY(rc::check([] {
        const Case c = anyCase(60);
        const Pool pool(c.sources, anyoffice::today);
        const Demand demand(c.request, c.municipio, anyoffice::today);
        const Ranking strict = ranked(demand, pool);
        for (int i = 0; i < criteria; ++i) {
            const auto criterion = static_cast<Criterion>(i);
            RC_ASSERT(ranked(demand, pool, {criterion}).listed.size() == strict.listed.size() + strict.keptOut.value(criterion));
        }
    }));
}

// Sex, age, birth, citizenship and name of a worker: the same list, unless the sex is an essential requirement.
void TstAgainstSlow::whatNobodyMayBeChosenByChangesNothing()
{
    QVERIFY(rc::check([] {
        Case c = anyCase(40);
        c.request.sexEssential.clear();
        const Demand demand(c.request, c.municipio, anyoffice::today);
        const Pool before(c.sources, anyoffice::today);
        anyoffice::Any any(*rc::gen::arbitrary<quint64>());
        for (Candidacy &candidacy : c.sources.candidacies) {
            candidacy.workerName = any.one({u"Rossi Anna"_s, u"Ionescu Maria"_s, u"Quispe José"_s});
            candidacy.inItalySince = any.about(QDate(2000, 1, 1), 3000);
            candidacy.photo = any.one({u""_s, u"abc"_s});
            candidacy.height = any.one({u""_s, u"height.tall"_s});
            candidacy.build = any.one({u""_s, u"build.slim"_s});
            Person &person = c.sources.people[candidacy.person];
            person.id = candidacy.person;
            person.surname = any.one({u"Rossi"_s, u"Popescu"_s});
            person.name = any.one({u"Anna"_s, u"Ion"_s});
            person.sex = any.one({u""_s, u"female"_s, u"male"_s});
            person.born = any.about(QDate(1975, 1, 1), 9000);
            person.birthPlace = any.one({u"Milano"_s, u"Lima"_s});
            person.birthCountry = any.one({u"country.it"_s, u"country.pe"_s});
            person.citizenships = {any.one({u"country.it"_s, u"country.ro"_s, u"country.pe"_s})};
            person.preferredLanguage = any.one({u"language.es"_s, u"language.it"_s});
            person.fiscalCode = any.one({u""_s, u"PRVNNA80A41Z999X"_s});
        }
        const Pool after(c.sources, anyoffice::today);
        const Ranking one = ranked(demand, before), other = ranked(demand, after);
        RC_ASSERT(one.listed.size() == other.listed.size());
        for (qsizetype i = 0; i < one.listed.size(); ++i) {
            RC_ASSERT(one.listed.at(i).worker == other.listed.at(i).worker);
            RC_ASSERT(one.listed.at(i).points == other.listed.at(i).points);
            RC_ASSERT(one.listed.at(i).notKnown == other.listed.at(i).notKnown);
        }
        RC_ASSERT(one.keptOut == other.keptOut);
    }));
}

QTEST_GUILESS_MAIN(TstAgainstSlow)
#include "tst_againstslow.moc"
