#include "fitting.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace matching;
using fitting::Office;
using fitting::today;

using Change = std::function<void(Office &)>;
Q_DECLARE_METATYPE(Change)

// What is weighed: how many points each answer earns, and what is said.
class TstWishes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void thePointsOfACarerComeToAHundred();
    void codesAndTitlesAreTheirOwn();
    void weighed_data();
    void weighed();
};

void TstWishes::thePointsOfACarerComeToAHundred()
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

void TstWishes::codesAndTitlesAreTheirOwn()
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

void TstWishes::weighed_data()
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

void TstWishes::weighed()
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

QTEST_GUILESS_MAIN(TstWishes)
#include "tst_wishes.moc"
