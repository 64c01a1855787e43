#include "fitting.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace matching;
using fitting::Office;
using fitting::today;

using Change = std::function<void(Office &)>;
Q_DECLARE_METATYPE(Change)

// Each criterion: what is a yes, a no, not known; how many points; what is said.
class TstCriteria : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void thePointsOfACarerComeToAHundred();
    void codesAndTitlesAreTheirOwn();
    void whoFitsHasNothingAgainst();
    void hard_data();
    void hard();
    void weighed_data();
    void weighed();
    void whatIsNotAskedIsNotSpokenOf();
    void theMunicipioIsThatOfTheHomeWhereTheWorkIs();
};

void TstCriteria::thePointsOfACarerComeToAHundred()
{
    int sum = 0;
    for (int i = 0; i < criteria; ++i) {
        const auto criterion = static_cast<Criterion>(i);
        QCOMPARE(pointsOf(criterion) == 0, isHard(criterion));
        if (criterion != Criterion::ChildTasks) sum += pointsOf(criterion);
    }
    QCOMPARE(sum, 100);
    QCOMPARE(pointsOf(Criterion::ChildTasks), pointsOf(Criterion::CareTasks));
}

void TstCriteria::codesAndTitlesAreTheirOwn()
{
    QSet<QString> titles;
    for (int i = 0; i < criteria; ++i) {
        const auto criterion = static_cast<Criterion>(i);
        QVERIFY(criterionOf(codeOf(criterion)) == criterion);
        titles << titleOf(criterion);
    }
    QCOMPARE(titles.size(), criteria);
    QVERIFY(!criterionOf("religion") && !criterionOf(""));
}

void TstCriteria::whoFitsHasNothingAgainst()
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

void TstCriteria::hard_data()
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

void TstCriteria::hard()
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

void TstCriteria::weighed_data()
{
    QTest::addColumn<Criterion>("criterion");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<int>("points");
    QTest::addColumn<QString>("words");
    const auto add = [](const char *name, Criterion criterion, Answer answer, int points, const QString &words, const Change &change) {
        QTest::newRow(name) << criterion << change << answer << points << words;
    };
    using enum Criterion;
    using enum Answer;
    add("one task of two", CareTasks, No, 6, u"Can do 1 of 2 tasks asked. Not ticked: Cooking."_s, [](Office &o) { o.offer().careTasks = {u"carer-task.bath"_s}; });
    add("tasks not said", CareTasks, NotKnown, 6, u"Bath, Cooking"_s, [](Office &o) { o.offer().careTasks.clear(); });
    add("a task nobody has", CareTasks, No, 8, u"Not ticked: lifting."_s, [](Office &o) { o.request.carerTasks << u"carer-task.lifting"_s; });
    add("no housework", HouseTasks, No, 0, u"Does no housework."_s, [](Office &o) {
        o.request.houseWork = u"yes"_s;
        o.offer().houseWork = u"no"_s;
    });
    add("housework, tasks not said", HouseTasks, NotKnown, 4, u"Ironing"_s, [](Office &o) {
        o.request.houseWork = u"yes"_s;
        o.request.houseTasks = {u"house-task.ironing"_s};
        o.offer().houseWork = u"yes"_s;
    });
    add("an illness only accepted", Illnesses, Yes, 6, u"Accepts, without experience: Stroke."_s, [](Office &o) {
        o.offer().illnessesKnown = {u"illness.dementia"_s};
        o.offer().illnessesAccepted = {u"illness.stroke"_s};
    });
    add("an illness not ticked", Illnesses, No, 4, u"Neither ticked nor in their jobs: Stroke."_s, [](Office &o) { o.offer().illnessesKnown = {u"illness.dementia"_s}; });
    add("illnesses not known", Illnesses, NotKnown, 4, u"Dementia, Stroke"_s, [](Office &o) { o.offer().illnessesKnown.clear(); });
    add("assists men only", Assisted, No, 0, u"Assists: Men."_s, [](Office &o) { o.offer().assistedSex = {u"male"_s}; });
    add("a couple, not said", Assisted, NotKnown, 3, u"whether they assist couples"_s, [](Office &o) { o.request.beneficiaries << o.request.beneficiaries.first(); });
    add("half the years", Years, No, 3, u"asked: 6. The worker has: 3."_s, [](Office &o) {
        o.request.experienceYears = 6;
        o.offer().years = 3;
    });
    add("years not known", Years, NotKnown, 3, u"not known"_s, [](Office &o) { o.request.experienceYears = 6; });
    add("enough Italian", Italian, Yes, 4, u"3 of 5"_s, [](Office &o) { o.worker.languages.first().level = u"3"_s; });
    add("a little Italian", Italian, No, 3, u"2 of 5"_s, [](Office &o) { o.worker.languages.first().level = u"2"_s; });
    add("the mother tongue is no more than well", Italian, Yes, 6, u"5 of 5"_s, [](Office &o) { o.worker.languages.first().level = u"native"_s; });
    add("Italian not known", Italian, NotKnown, 3, u"not known"_s, [](Office &o) { o.worker.languages.clear(); });
    add("Italian as the person's record has it", Italian, Yes, 6, u"4 of 5"_s, [](Office &o) {
        o.worker.languages.clear();
        o.person.languages = {{u"l"_s, u"language.it"_s, u"good"_s}};
    });
    add("a language not spoken", Languages, No, 0, u"Asked: Spanish. The worker speaks: it (4 of 5)."_s, [](Office &o) { o.request.workerLanguages = {u"language.es"_s}; });
    add("a language spoken a little", Languages, No, 2, u"Spanish (2 of 5)"_s, [](Office &o) {
        o.request.workerLanguages = {u"language.es"_s};
        o.worker.languages << WorkerLanguage{u"l2"_s, u"language.es"_s, {}, u"2"_s};
    });
    add("a course is the same as the title", Study, Yes, 4, u"asa"_s, [](Office &o) {
        o.request.study = {u"study.asa"_s};
        o.worker.courses = {u"course.asa"_s};
    });
    add("studies not known", Study, NotKnown, 2, u"said nothing"_s, [](Office &o) { o.request.study = {u"study.asa"_s}; });
    add("character in part", Character, No, 1, u"Not ticked: tidy."_s, [](Office &o) {
        o.request.character = {u"character.calm"_s, u"character.tidy"_s};
        o.worker.character = {u"character.calm"_s};
    });
    add("asks ten per cent more", Pay, No, 4, u"asks %1 an hour, the family offers %2."_s.arg(Cents{1'100}.shown(), Cents{1'000}.shown()), [](Office &o) { o.terms().leastPay = Cents{1'100}; });
    add("asks a cent more than that", Pay, No, 0, Cents{1'101}.shown(), [](Office &o) { o.terms().leastPay = Cents{1'101}; });
    add("asks what is offered", Pay, Yes, 8, Cents{1'000}.shown(), [](Office &o) { o.terms().leastPay = Cents{1'000}; });
    add("pay not known", Pay, NotKnown, 4, u"not known"_s, [](Office &o) { o.terms().leastPay.reset(); });
    add("another contract", Contract, No, 0, u"accepts: With an end date."_s, [](Office &o) {
        o.request.contract = u"permanent"_s;
        o.offer().contracts = {u"fixed-term"_s};
    });
    add("nights", Nights, No, 0, u"Does not get up"_s, [](Office &o) {
        o.request.carerTasks << u"carer-task.night"_s;
        o.offer().nights = u"no"_s;
    });
    add("a dog, and allergic", Animals, No, 2, u"Is allergic to dogs."_s, [](Office &o) {
        o.request.animals = u"yes"_s;
        o.request.dogs = 1;
        o.offer().animalsPresent = u"yes"_s;
        o.worker.allergicDogs = u"yes"_s;
    });
    add("a dog, not known", Animals, NotKnown, 3, u"dogs are a trouble is not known"_s, [](Office &o) {
        o.request.animals = u"yes"_s;
        o.request.dogs = 1;
        o.offer().animalsPresent = u"yes"_s;
    });
    add("smokes where nobody does", Smoker, No, 0, u"Smokes"_s, [](Office &o) {
        o.request.smokers = false;
        o.worker.smoker = u"yes"_s;
    });
    add("a licence, does not drive", Licence, No, 1, u"does not drive"_s, [](Office &o) {
        o.request.licence = true;
        o.worker.licence = u"yes"_s;
        o.worker.drives = u"no"_s;
    });
    add("no licence", Licence, No, 0, u"no driving licence"_s, [](Office &o) {
        o.request.licence = true;
        o.worker.licence = u"no"_s;
        o.worker.drives = u"yes"_s;
    });
    add("own car", OwnCar, NotKnown, 1, u"not known"_s, [](Office &o) { o.request.ownCar = true; });
    add("next municipio", Distance, Yes, 2, u"Lives in municipio 4, next to municipio 3."_s, [](Office &o) { o.person.municipio = 4; });
    add("2 and 9 touch", Distance, Yes, 2, u"next to"_s, [](Office &o) { o.person.municipio = 9; o.municipio = 2; });
    add("far", Distance, No, 0, u"municipio 7"_s, [](Office &o) { o.person.municipio = 7; });
    add("home not known", Distance, NotKnown, 2, u"not known"_s, [](Office &o) { o.person.municipio.reset(); });
    add("a low mark", Mark, No, 1, u"2 of 5"_s, [](Office &o) { o.offer().score = u"2"_s; });
    add("no mark yet", Mark, NotKnown, 2, u"no mark"_s, [](Office &o) { o.offer().score.clear(); });
    add("size of the home", HouseSize, No, 0, u"to-120"_s, [](Office &o) {
        o.request.houseArea = u"house-area.to-120"_s;
        o.offer().houseAreas = {u"house-area.to-50"_s};
    });
    add("journeys", Trips, Yes, 2, u"Goes along"_s, [](Office &o) {
        o.request.trips = true;
        o.offer().shortTrips = u"yes"_s;
        o.offer().longTrips = u"no"_s;
    });
    add("holidays", Holidays, No, 0, u"Does not go along: holidays with the family."_s, [](Office &o) {
        o.request.holidays = {u"with-family"_s};
        o.offer().holidaysFamily = u"no"_s;
    });
    add("overtime", Overtime, Yes, 2, u"Does overtime."_s, [](Office &o) {
        o.request.overtime = true;
        o.offer().overtime = u"yes"_s;
    });
    add("room", Room, No, 0, u"The worker has said: single"_s, [](Office &o) {
        o.request.roomsOffered = {u"room-offered.with-person"_s};
        o.terms().rooms = {u"room-offered.single"_s};
    });
    add("half day of rest", Rest, No, 0, u"offered: Wednesday. The worker asks for: Monday."_s, [](Office &o) {
        o.request.restHalfDays = {u"wed"_s};
        o.terms().restHalfDays = {u"mon"_s};
    });
    add("care of the animals", AnimalCare, No, 0, u"Does not take care"_s, [](Office &o) {
        o.request.animals = u"yes"_s;
        o.request.animalTasks = {u"animal-task.walks"_s};
        o.offer().animalCare = u"no"_s;
    });
    const auto children = [](Office &o) {
        o.request.service = o.offer().service = o.terms().service = u"babysitter"_s;
        o.request.level = u"BS"_s;
        Beneficiary child;
        child.age = 2;
        child.tasks = {u"babysitter-task.play"_s};
        o.request.beneficiaries = {child, child};
        o.request.beneficiaries.last().age = 8;
        o.offer().childTasks = {u"babysitter-task.play"_s};
        o.offer().mostChildren = 2;
        o.offer().childAges = {u"child-age.to-3"_s, u"child-age.to-11"_s};
    };
    add("children", ChildTasks, Yes, 12, u"all that is asked: play"_s, children);
    add("the ages of the children", Assisted, Yes, 4, u"at most 2"_s, children);
    add("one child too many and one age not ticked", Assisted, No, 1, u"at most 1"_s, [children](Office &o) {
        children(o);
        o.offer().mostChildren = 1;
        o.offer().childAges = {u"child-age.to-11"_s};
    });
}

void TstCriteria::weighed()
{
    QFETCH(Criterion, criterion);
    QFETCH(Change, change);
    QFETCH(Answer, answer);
    QFETCH(int, points);
    QFETCH(QString, words);
    Office office;
    change(office);
    const auto found = office.finding(criterion);
    QVERIFY(found);
    QVERIFY2(found->words.contains(words), qPrintable(found->words));
    QCOMPARE(static_cast<int>(found->answer), static_cast<int>(answer));
    QCOMPARE(found->points, points);
    QCOMPARE(found->outOf, pointsOf(criterion));
    QCOMPARE(ranked(office.demand(), office.pool()).listed.size(), 1); // it keeps nobody out
}

void TstCriteria::whatIsNotAskedIsNotSpokenOf()
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

void TstCriteria::theMunicipioIsThatOfTheHomeWhereTheWorkIs()
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

QTEST_GUILESS_MAIN(TstCriteria)
#include "tst_criteria.moc"
