#include "fitting.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace matching;
using fitting::Office;
using fitting::today;

using Change = std::function<void(Office &)>;
Q_DECLARE_METATYPE(Change)

// What must not be a no: when it is a yes, a no, not known, and what is said.
class TstRequirements : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void whoFitsHasNothingAgainst();
    void hard_data();
    void hard();
    void whatIsNotAskedIsNotSpokenOf();
    void theMunicipioIsThatOfTheHomeWhereTheWorkIs();
};

void TstRequirements::whoFitsHasNothingAgainst()
{
    const Office office;
    for (const Finding &one : findings(office.demand(), office.pool(), 0)) {
        QVERIFY2(one.answer == Answer::Yes, codeOf(one.criterion).constData());
        QCOMPARE(one.points, one.outOf);
    }
    const Ranking ranking = ranked(office.demand(), office.pool());
    QCOMPARE(ranking.listed.size(), 1);
    QCOMPARE(ranking.listed.first().points, ranking.listed.first().outOf);
    QCOMPARE(ranking.listed.first().notKnown, 0);
}

void TstRequirements::hard_data()
{
    QTest::addColumn<Criterion>("criterion");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("words"); // part of them
    const auto add = [](const char *name, Criterion criterion, Answer answer, const QString &words, const Change &change) { QTest::newRow(name) << criterion << change << answer << words; };
    using enum Criterion;
    using enum Answer;
    add("not validated", Suitable, No, u"not validated yet"_s, [](Office &o) { o.worker.state = u"submitted"_s; });
    add("not suitable", Suitable, No, u"not suitable"_s, [](Office &o) { o.worker.state = u"unsuitable"_s; });
    add("suspended", Suitable, No, u"suspended"_s, [](Office &o) { o.worker.state = u"suspended"_s; });
    add("mark 0 of the service", Suitable, No, u"mark for this service is 0"_s, [](Office &o) { o.offer().score = u"0"_s; });
    add("mark 0 of another service", Suitable, Yes, u"suitable"_s, [](Office &o) {
        o.worker.offers << ServiceOffer();
        o.worker.offers.last().service = u"housekeeper"_s;
        o.worker.offers.last().score = u"0"_s;
    });
    add("not looking", Looking, No, u"is not looking"_s, [](Office &o) { o.worker.occupation = u"not-looking"_s; });
    add("work not known", Looking, NotKnown, u"not known"_s, [](Office &o) { o.worker.occupation.clear(); });
    add("about to leave", Looking, Yes, u"about to leave"_s, [](Office &o) { o.worker.occupation = u"leaving"_s; });
    add("another service", Service, No, u"The worker offers: Colf (housekeeper)."_s, [](Office &o) { o.offer().service = u"housekeeper"_s; });
    add("no service said", Service, NotKnown, u"has not said"_s, [](Office &o) { o.worker.offers.clear(); });
    add("another schedule", Schedule, No, u"The worker offers: Living in."_s, [](Office &o) { o.terms().schedule = u"live-in"_s; });
    add("no schedule said", Schedule, NotKnown, u"has not said"_s, [](Office &o) { o.worker.availabilities.clear(); });
    add("two of twenty hours missing", Calendar, Yes, u"of 20 h only 2 h are missing: Mon 10:00"_s, [](Office &o) {
        for (int slot = 20; slot < 24; ++slot) o.terms().week.set(0, slot, false);
    });
    add("two and a half missing", Calendar, No, u"Of the 20 h asked 2.5 h are missing: Mon 09:30"_s, [](Office &o) {
        for (int slot = 19; slot < 24; ++slot) o.terms().week.set(0, slot, false);
    });
    add("no hours said", Calendar, NotKnown, u"Asked: Mon 08:00"_s, [](Office &o) { o.terms().week = {}; });
    add("too many hours", Hours, No, u"Asked: 20 h a week. The worker accepts from 10 h to 19 h."_s, [](Office &o) { o.terms().mostHours = Decimal::whole(19); });
    add("too few hours", Hours, No, u"at least 21 h"_s, [](Office &o) {
        o.terms().leastHours = Decimal::whole(21);
        o.terms().mostHours.reset();
    });
    add("at most the hours asked", Hours, Yes, u"at most 20 h"_s, [](Office &o) {
        o.terms().leastHours.reset();
        o.terms().mostHours = Decimal::whole(20);
    });
    add("hours not said", Hours, NotKnown, u"has not said"_s, [](Office &o) { o.terms().leastHours.reset(), o.terms().mostHours.reset(); });
    add("another municipio", Area, No, u"The work is in municipio 3. The worker works in: 4."_s, [](Office &o) { o.offer().municipi = {u"4"_s}; });
    add("municipi not ticked", Area, NotKnown, u"has not said"_s, [](Office &o) { o.offer().municipi.clear(); });
    add("municipio of the work not known", Area, NotKnown, u"place of work is not known"_s, [](Office &o) { o.municipio.reset(); });
    add("outside Milan", Area, Yes, u"Works outside Milan; the work is in Rho."_s, [](Office &o) {
        o.request.city = u"Rho"_s;
        o.offer().outsideMilan = u"yes"_s;
    });
    add("not outside Milan", Area, No, u"Rho"_s, [](Office &o) {
        o.request.city = u"Rho"_s;
        o.offer().outsideMilan = u"no"_s;
    });
    add("outside Milan not said", Area, NotKnown, u"Rho"_s, [](Office &o) { o.request.city = u"Rho"_s; });
    add("free too late", Dates, No, u"Free from 17/03/2026, asked from 16/03/2026."_s, [](Office &o) { o.worker.availableFrom = today.addDays(15); });
    add("a start that has passed counts from today", Dates, Yes, u"asked from 02/03/2026"_s, [](Office &o) { o.request.starts = today.addDays(-60); });
    add("free when not said", Dates, NotKnown, u"has not said"_s, [](Office &o) { o.worker.availableFrom = {}; });
    add("no care ticked", Care, No, u"has ticked no care"_s, [](Office &o) {
        o.offer().careTasks = {u"carer-task.company"_s};
        o.offer().illnessesKnown.clear();
    });
    add("care not known", Care, NotKnown, u"not known"_s, [](Office &o) {
        o.offer().careTasks.clear();
        o.offer().illnessesKnown.clear();
    });
    add("care in an earlier job", Care, Yes, u"level CS"_s, [](Office &o) {
        o.offer().careTasks = {u"carer-task.company"_s};
        o.offer().illnessesKnown.clear();
        o.worker.experiences << Experience();
        o.worker.experiences.last().illnesses = {u"illness.dementia"_s};
    });
    add("DS without training", Care, No, u"training"_s, [](Office &o) {
        o.request.level = u"DS"_s;
        o.worker.studies = {u"study.secondary"_s};
    });
    add("DS with training", Care, Yes, u"has training"_s, [](Office &o) {
        o.request.level = u"DS"_s;
        o.worker.courses = {u"course.oss"_s};
    });
    add("DS, studies not known", Care, NotKnown, u"of which nothing is known"_s, [](Office &o) { o.request.level = u"DS"_s; });
    add("permit expired", Papers, No, u"expired on"_s, [](Office &o) {
        o.worker.needsPermit = u"yes"_s;
        o.worker.documents = {fitting::permit(today.addDays(-1))};
    });
    add("permit missing", Papers, No, u"none is written down"_s, [](Office &o) { o.worker.needsPermit = u"yes"_s; });
    add("permit with a receipt", Papers, Yes, u"With the receipt"_s, [](Office &o) { o.worker.documents = {fitting::permit(today.addDays(-70), today.addDays(-20))}; o.worker.needsPermit = u"yes"_s; });
    add("permit until the start", Papers, Yes, u"valid until"_s, [](Office &o) { o.worker.documents = {fitting::permit(today.addDays(14))}; o.worker.needsPermit = u"yes"_s; });
    add("permit that ends before the start", Papers, NotKnown, u"before the start"_s, [](Office &o) { o.worker.documents = {fitting::permit(today.addDays(13))}; o.worker.needsPermit = u"yes"_s; });
    add("papers not known", Papers, NotKnown, u"not known"_s, [](Office &o) { o.worker.needsPermit.clear(); });
    add("hours up to the most", FreeHours, Yes, u"with the 20 h asked 40 h. The most is 40 h a week (CCNL art. 14"_s, [](Office &o) { o.sources.placements << fitting::contract(20); });
    add("an hour too many", FreeHours, No, u"come to 21 h a week, with the 20 h asked 41 h"_s, [](Office &o) { o.sources.placements << fitting::contract(21); });
    add("a contract over by then", FreeHours, Yes, u"No other contract"_s, [](Office &o) {
        o.sources.placements << fitting::contract(40);
        o.sources.placements.last().ends = today.addDays(13);
    });
    add("the same hours of the week", FreeHours, No, u"same hours of the week"_s, [](Office &o) {
        o.sources.placements << fitting::contract(2);
        o.sources.placements.last().week = fitting::hours({4}, 11, 13);
    });
    add("hours of the contract not known", FreeHours, NotKnown, u"not known"_s, [](Office &o) {
        o.sources.placements << fitting::contract(0);
        o.sources.placements.last().weeklyHours.reset();
    });
    add("works elsewhere", FreeHours, NotKnown, u"Works elsewhere"_s, [](Office &o) { o.worker.occupation = u"part-time"_s; });
    add("essential", Essential, Yes, u"Essential for this work: Woman (bathes a girl)"_s, [](Office &o) {
        o.request.workerSex = {u"female"_s};
        o.request.sexEssential = u"bathes a girl"_s;
    });
    add("essential and not so", Essential, No, u"not so"_s, [](Office &o) {
        o.request.workerSex = {u"male"_s};
        o.request.sexEssential = u"helps to lift"_s;
    });
    add("essential, not known", Essential, NotKnown, u"not known"_s, [](Office &o) {
        o.request.workerSex = {u"female"_s};
        o.request.sexEssential = u"bathes a girl"_s;
        o.person.sex.clear();
    });
}

void TstRequirements::hard()
{
    QFETCH(Criterion, criterion);
    QFETCH(Change, change);
    QFETCH(Answer, answer);
    QFETCH(QString, words);
    Office office;
    change(office);
    const auto found = office.finding(criterion);
    QVERIFY(found);
    QVERIFY2(found->words.contains(words), qPrintable(found->words));
    QCOMPARE(static_cast<int>(found->answer), static_cast<int>(answer));
    QCOMPARE(found->outOf, 0);
    // A no keeps the worker out, and relaxing it brings them in unless something else stands against them; not known does not.
    const Pool pool = office.pool();
    QCOMPARE(ranked(office.demand(), pool).listed.isEmpty(), answer == Answer::No);
    if (answer != Answer::NotKnown) return;
    QVERIFY(ranked(office.demand(), pool).listed.first().notKnown > 0);
}

void TstRequirements::whatIsNotAskedIsNotSpokenOf()
{
    Office office;
    office.request.workerSex = {u"male"_s}; // a wish, not an essential requirement
    office.request.workerAge = {u"worker-age.to-29"_s};
    office.request.wishesHeard = u"of our country"_s;
    const Demand demand = office.demand();
    QSet<Criterion> spoken;
    for (const Finding &one : findings(demand, office.pool(), 0)) spoken << one.criterion;
    for (int i = 0; i < criteria; ++i) QCOMPARE(spoken.contains(static_cast<Criterion>(i)), demand.asks(static_cast<Criterion>(i)));
    for (const Criterion criterion : {Criterion::Essential, Criterion::Study, Criterion::Animals, Criterion::Licence, Criterion::Years}) QVERIFY(!spoken.contains(criterion));
    QCOMPARE(ranked(demand, office.pool()).listed.size(), 1);
    office.request.schedule = office.terms().schedule = u"live-in"_s; // no calendar, no way to work
    QVERIFY(!office.demand().asks(Criterion::Calendar) && !office.demand().asks(Criterion::Distance));
}

void TstRequirements::theMunicipioIsThatOfTheHomeWhereTheWorkIs()
{
    Person requester;
    requester.street = u"Via Inventata 1"_s;
    requester.municipio = 5;
    FamilyRequest request = fitting::request();
    request.street = u"via inventata, 1"_s;
    QVERIFY(!municipioOf(request, requester) || municipioOf(request, requester) == 5);
    request.street = u"VIA INVENTATA 1"_s;
    QVERIFY(municipioOf(request, requester) == 5);
    request.street = u"Via d'Altri 2"_s;
    QVERIFY(!municipioOf(request, requester));
    request.street = requester.street;
    request.city = u"Rho"_s;
    QVERIFY(!municipioOf(request, requester));
}

QTEST_GUILESS_MAIN(TstRequirements)
#include "tst_requirements.moc"
