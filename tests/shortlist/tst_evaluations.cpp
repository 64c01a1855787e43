// Evaluations from being asked to counting.
#include "../store/invented.h"
#include "models/records/failure.h"
#include "models/records/placement.h"
#include "models/shortlist/evaluations.h"
#include "models/store/store.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evaluations;

namespace {
const QDate today(2026, 3, 5);
const QDateTime now({2026, 3, 5}, {9, 30}, Qt::UTC);
const Author author{u"operator-1"_s, u"site-1"_s};

Feedback answered(const QString &about, const QString &from, const QString &stars = u"4"_s)
{
    Feedback feedback;
    feedback.id = newIdentifier();
    feedback.about = about;
    feedback.fromWhom = from;
    for (const Question &question : questionsOf(feedback)) Feedback::type.field(question.column.constData()).set(&feedback, stars);
    return evaluations::completed(feedback, author, today);
}
} // namespace

class TstEvaluations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void each_kind_has_its_questions_data()
    {
        QTest::addColumn<QString>("about");
        QTest::addColumn<QList<QByteArray>>("columns");
        QTest::newRow("worker") << u"worker"_s << QList<QByteArray>{"overall", "communicates", "adapts", "keeps_time"};
        QTest::newRow("family") << u"family"_s << QList<QByteArray>{"overall", "communicates", "adapts", "keeps_time"};
        QTest::newRow("service") << u"service"_s << QList<QByteArray>{"overall", "speed", "ease", "fit"};
    }
    void each_kind_has_its_questions()
    {
        QFETCH(const QString, about);
        QFETCH(const QList<QByteArray>, columns);
        Feedback feedback;
        feedback.about = about;
        QList<QByteArray> found;
        for (const Question &question : questionsOf(feedback)) {
            found << question.column;
            QVERIFY(question.text.endsWith(u'?'));
        }
        QCOMPARE(found, columns);
        QCOMPARE(isAsked("tasks_done", feedback), about == u"worker"_s);
        QVERIFY(isAsked("words", feedback) && !isAsked("notes", feedback));
    }

    void it_is_asked_answered_and_confirmed()
    {
        Feedback feedback;
        feedback.about = u"service"_s;
        feedback = evaluations::completed(feedback, author, today);
        QCOMPARE(feedback.state, u"asked"_s);
        QCOMPARE(feedback.askedOn, today);
        QCOMPARE(feedback.askedBy, u"operator-1"_s);
        QCOMPARE(feedback.site, u"site-1"_s);
        QCOMPARE(stepsOf(feedback), QList{Step::NotGiven});
        QVERIFY(!against(Step::Confirm, feedback).isEmpty());
        QVERIFY_THROWS_EXCEPTION(Failure, stepped(Step::Confirm, feedback, author, now));
        feedback.overall = u"5"_s;
        feedback = evaluations::completed(feedback, author, today.addDays(3));
        QCOMPARE(feedback.state, u"given"_s);
        QCOMPARE(feedback.answeredOn, today.addDays(3));
        QCOMPARE(feedback.askedOn, today);
        QVERIFY(!counts(feedback));
        QCOMPARE(against(Step::Confirm, feedback).size(), 3); // three questions more
        feedback.speed = feedback.ease = feedback.fit = u"3"_s;
        feedback = stepped(Step::Confirm, feedback, author, now);
        QVERIFY(counts(feedback));
        QCOMPARE(feedback.confirmedBy, u"operator-1"_s);
        QCOMPARE(feedback.confirmedAt, now);
        QCOMPARE(stepsOf(feedback), (QList{Step::Reopen, Step::AskAgain}));
        feedback = stepped(Step::Reopen, feedback, author, now);
        QVERIFY(!counts(feedback) && feedback.confirmedBy.isEmpty() && feedback.confirmedAt.isNull());
    }

    void who_does_not_answer_may_still_do_so()
    {
        Feedback feedback = stepped(Step::NotGiven, evaluations::completed({}, author, today), author, now);
        QCOMPARE(feedback.state, u"none"_s);
        feedback.overall = u"2"_s;
        QCOMPARE(evaluations::completed(feedback, author, today).state, u"given"_s);
    }

    void nobody_evaluates_oneself()
    {
        const Feedback feedback = answered(u"worker"_s, u"worker"_s);
        QVERIFY(!isKind(feedback));
        QCOMPARE(against(Step::Confirm, feedback).value(0).column, QByteArray("about"));
        QVERIFY(against(Step::Confirm, answered(u"family"_s, u"worker"_s)).isEmpty());
        QVERIFY(against(Step::Confirm, answered(u"service"_s, u"worker"_s)).isEmpty());
    }

    void asking_again_makes_a_new_one_and_only_when_none_is_open()
    {
        const Feedback first = stepped(Step::Confirm, answered(u"worker"_s, u"family"_s), author, now);
        const Feedback again = askedAgain(first, {u"operator-2"_s, u"site-2"_s}, today.addDays(60));
        QVERIFY(again.id != first.id && !again.id.isEmpty());
        QCOMPARE(again.state, u"asked"_s);
        QCOMPARE(again.askedBy, u"operator-2"_s);
        QVERIFY(again.overall.isEmpty() && !again.answeredOn.isValid() && again.confirmedBy.isEmpty());
        QVERIFY(againstAsking(again, {first, again}).isEmpty());
        Feedback third = askedAgain(first, author, today.addDays(61));
        QCOMPARE(againstAsking(third, {first, again}).size(), 1);
        Feedback given = again;
        given.state = u"given"_s;
        QVERIFY(againstAsking(third, {given}).first().text != againstAsking(third, {again}).first().text);
    }

    void the_relational_star_is_the_mean_of_three_data()
    {
        QTest::addColumn<QStringList>("stars");
        QTest::addColumn<int>("mean");
        QTest::newRow("all the same") << QStringList{u"4"_s, u"4"_s, u"4"_s} << 4;
        QTest::newRow("a third less is rounded down") << QStringList{u"4"_s, u"4"_s, u"5"_s} << 4;
        QTest::newRow("two thirds are rounded up") << QStringList{u"4"_s, u"5"_s, u"5"_s} << 5;
        QTest::newRow("one is missing") << QStringList{u"4"_s, QString(), u"5"_s} << 0;
    }
    void the_relational_star_is_the_mean_of_three()
    {
        QFETCH(const QStringList, stars);
        QFETCH(const int, mean);
        Feedback feedback;
        feedback.overall = u"1"_s; // does not enter
        feedback.communicates = stars.at(0);
        feedback.adapts = stars.at(1);
        feedback.keepsTime = stars.at(2);
        QCOMPARE(relational(feedback).value_or(0), mean);
    }

    void only_what_is_confirmed_is_in_the_mean()
    {
        const Feedback four = stepped(Step::Confirm, answered(u"worker"_s, u"family"_s, u"4"_s), author, now);
        const Feedback three = stepped(Step::Confirm, answered(u"worker"_s, u"family"_s, u"3"_s), author, now);
        const Feedback one = answered(u"worker"_s, u"family"_s, u"1"_s);
        QVERIFY(!mean({one}));
        QCOMPARE(mean({four, one})->plain(), u"4"_s);
        QCOMPARE(mean({four, one, three})->plain(), u"3.5"_s);
    }

    void the_lists_hold_what_is_to_be_done()
    {
        QTemporaryDir dir;
        Store store(dir.path(), invented::key());
        const auto save = [&](const auto &record) { store.save(record.type, rowOf(record), 0, {}).waitForFinished(); };
        const auto placement = [&](QDate due, QDate done, bool notNeeded) {
            Placement p;
            p.id = newIdentifier();
            p.steps = {{newIdentifier(), u"letter"_s, today, {}, {}, false, {}}, {newIdentifier(), u"feedback"_s, due, done, {}, notNeeded, {}}};
            save(p);
        };
        placement(today, {}, false);
        placement(today.addDays(1), {}, false);
        placement(today, today, false);
        placement(today, {}, true);
        Feedback asked;
        asked.id = newIdentifier();
        asked.askedOn = today.addDays(-14);
        save(asked);
        asked.id = newIdentifier();
        asked.askedOn = today.addDays(-13);
        save(asked);
        Feedback given = answered(u"worker"_s, u"family"_s);
        given.site.clear();
        given.askedBy.clear();
        save(given);
        QCOMPARE(store.count(toBeAsked({}, today).query).result(), 1);
        QCOMPARE(store.count(unanswered({}, today).query).result(), 1);
        QCOMPARE(store.count(toBeConfirmed({}).query).result(), 1);
        QCOMPARE(store.count(toBeConfirmed({u"site-2"_s, {}}).query).result(), 0);
        QCOMPARE(store.count(openLike(given)).result(), 2);
    }
};

QTEST_GUILESS_MAIN(TstEvaluations)
#include "tst_evaluations.moc"
