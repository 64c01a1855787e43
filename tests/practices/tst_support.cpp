#include "contracts.h"
#include "models/calendar/workingdays.h"
#include "models/practices/supportplan.h"
#include "models/records/failure.h"
#include <QSet>
#include <rapidcheck.h>

using namespace contracts;
using namespace practices;

// The steps of the support: which there are, by when, and that nothing that was done is lost.
class TstSupport : public QObject {
    Q_OBJECT
    static QStringList states(const Placement &p)
    {
        QStringList all;
        for (const SupportStep &s : p.steps) all << s.id + s.doneOn.toString() + s.doneBy + s.note + (s.notNeeded ? u"x"_s : QString());
        return all;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theStepsOfAHire_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QDate>("due");
        QTest::newRow("information, at the hire") << u"information"_s << hired;
        QTest::newRow("letter, before the work begins (art. 6)") << u"letter"_s << QDate(2026, 3, 1);
        QTest::newRow("INPS, by the day before, a Sunday too") << u"inps-notice"_s << QDate(2026, 3, 1);
        QTest::newRow("data for INPS") << u"inps-sheet"_s << QDate(2026, 3, 1);
        QTest::newRow("Cassa Colf") << u"cassa-colf"_s << QDate(2026, 3, 2);
        QTest::newRow("privacy") << u"privacy"_s << QDate(2026, 3, 1);
        QTest::newRow("register") << u"register"_s << QDate(2026, 4, 1);
        QTest::newRow("first payslip") << u"first-payslip"_s << QDate(2026, 4, 10);
        QTest::newRow("trial, three days before its end") << u"trial"_s << QDate(2026, 4, 1);
        QTest::newRow("evaluations after two weeks") << u"feedback"_s << QDate(2026, 3, 16);
        QTest::newRow("first quarter") << u"contribution"_s << QDate(2026, 4, 10);
    }
    void theStepsOfAHire()
    {
        QFETCH(QString, code);
        QFETCH(QDate, due);
        const Placement p = contract();
        QVERIFY(step(p, code));
        QCOMPARE(step(p, code)->due, due);
        const StepWords words = wordsOf(*step(p, code), p);
        QVERIFY(!words.title.isEmpty() && !words.why.isEmpty() && !words.source.isEmpty());
    }

    void theQuartersGoOnAsTimePasses()
    {
        Placement p = contract();
        const auto dues = [&p] {
            QList<QDate> all;
            for (const SupportStep &s : p.steps)
                if (s.step == u"contribution"_s) all << s.due;
            return all;
        };
        // 10 October 2026 is a Saturday, 10 January 2027 a Sunday.
        QCOMPARE(dues(), (QList<QDate>{{2026, 4, 10}, {2026, 7, 10}, {2026, 10, 12}, {2027, 1, 11}}));
        QCOMPARE(wordsOf(*step(p, u"contribution"_s, 3), p).title, u"INPS contributions, quarter 4 of 2026"_s);
        p = followed(p, tables(), {2026, 5, 1});
        QCOMPARE(dues().size(), 5); // the one nobody ticked is still there, late
        QCOMPARE(dues().last(), QDate(2027, 4, 12));
        // Written down long after it began: from the last quarter gone by.
        Placement old = contract();
        old.steps.clear();
        old.starts = {2022, 3, 1};
        old = followed(old, tables(), {2026, 5, 1});
        QCOMPARE(step(old, u"contribution"_s)->due, QDate(2026, 4, 10));
    }

    void anEndMovesTheLastQuarterAndAsksTheRest()
    {
        Placement p = contract();
        p.endedOn = {2026, 5, 15};
        p.endedBy = u"worker"_s;
        p = followed(p, tables(), {2026, 5, 16});
        QCOMPARE(step(p, u"termination"_s)->due, QDate(2026, 5, 20));
        QCOMPARE(step(p, u"settlement"_s)->due, QDate(2026, 5, 25));
        QCOMPARE(step(p, u"contribution"_s, 1)->due, QDate(2026, 5, 25)); // ten days, not 10 July
        QVERIFY(!step(p, u"contribution"_s, 2));
        QCOMPARE(step(p, u"feedback"_s, 1)->due, QDate(2026, 5, 15));
        p.endedOn = {};
        p = followed(p, tables(), {2026, 5, 16});
        QVERIFY(!step(p, u"termination"_s));
        QCOMPARE(step(p, u"contribution"_s, 1)->due, QDate(2026, 7, 10));
    }

    void aContractThatNeverBeganTakesBackWhatInpsWasTold()
    {
        Placement p = contract();
        p.state = u"dropped"_s;
        QVERIFY(followed(p, tables(), hired).steps.isEmpty());
        p = ticked(contract(), u"no-such-step"_s, u"operator-1"_s, hired);
        QVERIFY(std::ranges::all_of(p.steps, &SupportStep::isOpen));
        p = ticked(p, step(p, u"inps-notice"_s)->id, u"operator-1"_s, hired);
        p.state = u"dropped"_s;
        p = followed(p, tables(), hired);
        QCOMPARE(p.steps.size(), 2);
        QCOMPARE(step(p, u"termination"_s)->due, QDate(2026, 3, 7));
    }

    void whatIsTickedSaysWhoAndWhenAndIsTakenBack()
    {
        Placement p = contract();
        const QString letter = step(p, u"letter"_s)->id;
        p = ticked(p, letter, u"operator-1"_s, hired);
        QCOMPARE(step(p, u"letter"_s)->doneOn, hired);
        QCOMPARE(step(p, u"letter"_s)->doneBy, u"operator-1"_s);
        p = ticked(p, letter, u"operator-2"_s, hired.addDays(1)); // done is done
        QCOMPARE(step(p, u"letter"_s)->doneBy, u"operator-1"_s);
        p.starts = {2026, 4, 1};
        p = followed(p, tables(), hired);
        QCOMPARE(step(p, u"letter"_s)->due, QDate(2026, 3, 1)); // when it was done for stays
        QCOMPARE(step(p, u"inps-notice"_s)->due, QDate(2026, 3, 31));
        p = followed(unticked(p, letter), tables(), hired);
        QVERIFY(step(p, u"letter"_s)->isOpen());
        QCOMPARE(step(p, u"letter"_s)->due, QDate(2026, 3, 31));
        p = notNeeded(p, step(p, u"register"_s)->id, u"Iscritta da anni"_s);
        QVERIFY(!step(p, u"register"_s)->isOpen());
    }

    // Art. 7: at most four extensions.
    void extensionsAreCounted()
    {
        FamilyRequest asked = request();
        asked.contract = u"fixed-term"_s;
        asked.ends = {2026, 6, 30};
        Placement p = contract(asked);
        QCOMPARE(step(p, u"fixed-end"_s)->due, QDate(2026, 5, 31));
        QCOMPARE(step(p, u"renewal"_s)->due, QDate(2026, 6, 30));
        // The reminder ticked off is no extension.
        p = followed(ticked(p, step(p, u"renewal"_s)->id, u"operator-1"_s, hired), tables(), hired);
        QCOMPARE(extensionsOf(p), 0);
        for (int i = 1; i <= mostExtensions; ++i) {
            QVERIFY(againstExtending(p, p.ends.addMonths(1)).isEmpty());
            p = followed(extended(p, p.ends.addMonths(1), u"operator-1"_s, hired), tables(), hired);
            QCOMPARE(extensionsOf(p), i);
            QCOMPARE(std::ranges::count_if(p.steps, [](const SupportStep &s) { return s.step == u"renewal"_s && s.isOpen(); }), 1);
        }
        QVERIFY(missing(p, tables(), hired).isEmpty() || !columns(missing(p, tables(), hired)).contains(u"ends"_s));
        QVERIFY2(againstExtending(p, p.ends.addMonths(1)).value(0).text.contains(u"four"_s), "the fifth");
        QVERIFY_THROWS_EXCEPTION(Failure, extended(p, p.ends.addMonths(1), u"operator-1"_s, hired));
        // Taken back, the last one gives its end date back and is forgotten.
        const QDate now = p.ends;
        const auto lastOne = std::ranges::max_element(p.steps, {}, [](const SupportStep &s) { return s.note.startsWith(u"Extended"_s) ? s.due : QDate(); });
        p = followed(unticked(p, lastOne->id), tables(), hired);
        QCOMPARE(p.ends, now.addMonths(-1));
        QCOMPARE(extensionsOf(p), mostExtensions - 1);
        QVERIFY(againstExtending(p, now).isEmpty());
        p = raised(contract(), Cents{130'000}, {2026, 4, 1}, u"operator-1"_s, {2026, 4, 1});
        QCOMPARE(extensionsOf(p), 0);
        QCOMPARE(p.pay, std::optional(Cents{130'000}));
        QVERIFY(step(p, u"renewal"_s)->note.contains(u"1,250.00"_s));
    }

    void anExtensionStaysWithinTheMonthsAllowed_data()
    {
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("said"); // empty: allowed
        const QString cause = u"Sostituzione"_s;
        QTest::newRow("not later") << QDate(2026, 6, 30) << cause << u"day after"_s;
        QTest::newRow("no day") << QDate() << cause << u"day after"_s;
        QTest::newRow("twelve months") << QDate(2027, 3, 1) << u""_s << u""_s;
        QTest::newRow("a day more without a cause") << QDate(2027, 3, 2) << u""_s << u"12 months"_s;
        QTest::newRow("a day more with one") << QDate(2027, 3, 2) << cause << u""_s;
        QTest::newRow("24 months") << QDate(2028, 3, 1) << cause << u""_s;
        QTest::newRow("a day more") << QDate(2028, 3, 2) << cause << u"24 months"_s;
    }
    void anExtensionStaysWithinTheMonthsAllowed()
    {
        QFETCH(QDate, until);
        QFETCH(QString, cause);
        QFETCH(QString, said);
        FamilyRequest asked = request();
        asked.contract = u"fixed-term"_s;
        asked.ends = {2026, 6, 30};
        Placement p = contract(asked);
        p.fixedReason = cause;
        const auto against = againstExtending(p, until);
        if (said.isEmpty()) {
            QVERIFY2(against.isEmpty(), qPrintable(against.value(0).text));
            QCOMPARE(extended(p, until, u"operator-1"_s, hired).ends, until);
            return;
        }
        QVERIFY2(!against.isEmpty() && against.first().text.contains(said), qPrintable(against.value(0).text));
        QVERIFY_THROWS_EXCEPTION(Failure, extended(p, until, u"operator-1"_s, hired));
        p.contract = u"permanent"_s;
        QVERIFY(!againstExtending(p, {2026, 9, 1}).isEmpty());
    }

    // Not needed, after all needed, and then the contract never began: nothing of it is left to do.
    void aStepThatIsNeededAfterAllIsAsAnyOther()
    {
        Placement p = contract();
        const QString id = step(p, u"register"_s)->id;
        p = followed(unticked(notNeeded(p, id, u"Iscritta da anni"_s), id), tables(), hired);
        QVERIFY(step(p, u"register"_s)->isOpen());
        QCOMPARE(step(p, u"register"_s)->note, QString());
        p.state = u"dropped"_s;
        QVERIFY(followed(p, tables(), hired).steps.isEmpty());
    }

    // What is agreed for January is not the pay of December.
    void aPayIsRaisedFromADayThatHasCome()
    {
        const Placement p = contract();
        QVERIFY(againstRaising(hired.addDays(1), hired));
        QVERIFY2(againstRaising(hired.addDays(1), hired)->text.contains(QLocale().toString(hired.addDays(1), QLocale::ShortFormat)), "which day");
        QVERIFY(againstRaising({}, hired));
        QVERIFY_THROWS_EXCEPTION(Failure, raised(p, Cents{130'000}, hired.addDays(1), u"operator-1"_s, hired));
        QVERIFY(!againstRaising(hired, hired));
        QCOMPARE(raised(p, Cents{130'000}, hired, u"operator-1"_s, hired).pay, std::optional(Cents{130'000}));
    }

    void dueIsSaidInWords()
    {
        QCOMPARE(dueWords(hired, hired), u"today"_s);
        QCOMPARE(dueWords(hired.addDays(1), hired), u"tomorrow"_s);
        QVERIFY(dueWords(hired.addDays(-2), hired).contains(u"late"_s));
        QVERIFY(dueWords({}, hired).isEmpty());
    }

    // Whatever is typed and ticked, in whatever order: nothing done is lost, nothing comes twice.
    void nothingDoneIsLost()
    {
        QVERIFY(rc::check("what was done stays done", [] {
            Placement p = contract();
            QDate today = hired;
            for (int i = 0; i < 30; ++i) {
                const QStringList settled = [&] {
                    QStringList all;
                    for (const SupportStep &s : p.steps)
                        if (!s.isOpen()) all << s.id + s.doneOn.toString() + s.doneBy;
                    return all;
                }();
                const auto day = [&] { return hired.addDays(*rc::gen::inRange(-40, 900)); };
                switch (*rc::gen::inRange(0, 8)) {
                case 0: p.starts = *rc::gen::arbitrary<bool>() ? day() : QDate(); break;
                case 1: p.ends = day(); p.contract = u"fixed-term"_s; break;
                case 2: p.endedOn = *rc::gen::arbitrary<bool>() ? day() : QDate(); break;
                case 3: p.contract = u"permanent"_s; break;
                case 4: today = today.addDays(*rc::gen::inRange(0, 120)); break;
                case 5: p.service = *rc::gen::arbitrary<bool>() ? u"carer"_s : u"housekeeper"_s; break;
                case 6: p.level = *rc::gen::arbitrary<bool>() ? u"DS"_s : u"CS"_s; break;
                default:
                    if (!p.steps.isEmpty()) {
                        const QString id = p.steps.at(*rc::gen::inRange<qsizetype>(0, p.steps.size())).id;
                        p = *rc::gen::arbitrary<bool>() ? ticked(p, id, u"operator-1"_s, today) : notNeeded(p, id, u"no"_s);
                    }
                }
                p = followed(p, tables(), today);
                QStringList now, ids;
                for (const SupportStep &s : p.steps) {
                    ids << s.id;
                    if (!s.isOpen()) now << s.id + s.doneOn.toString() + s.doneBy;
                }
                for (const QString &one : settled) RC_ASSERT(now.contains(one));
                RC_ASSERT(QSet<QString>(ids.begin(), ids.end()).size() == ids.size());
                RC_ASSERT(states(followed(p, tables(), today)) == states(p));
                for (const SupportStep &s : p.steps) {
                    if (!s.isOpen() || !s.due.isValid()) continue;
                    if (s.step == u"contribution"_s) {
                        RC_ASSERT(milan::isWorkingDay(s.due));
                        RC_ASSERT(s.due > p.starts);
                    }
                    if (s.step == u"trial"_s || s.step == u"seniority"_s || s.step == u"first-payslip"_s || s.step == u"register"_s) RC_ASSERT(s.due >= p.starts);
                    if (s.step == u"termination"_s || s.step == u"settlement"_s) RC_ASSERT(s.due >= p.endedOn);
                }
            }
        }));
    }

    void everyQuarterOfWorkIsPaidOnce()
    {
        QVERIFY(rc::check("the contributions cover the work", [] {
            Placement p = contract();
            p.steps.clear();
            p.starts = hired.addDays(*rc::gen::inRange(0, 400));
            if (*rc::gen::arbitrary<bool>()) p.endedOn = p.starts.addDays(*rc::gen::inRange(0, 500));
            const QDate today = p.starts;
            QStringList keys;
            QDate last;
            for (const PlannedStep &one : planOf(p, today)) {
                if (QByteArrayView(one.step) != "contribution") continue;
                keys << QString::fromLatin1(one.key);
                last = std::max(last, one.due);
                RC_ASSERT(one.due >= p.starts);
            }
            const QDate until = p.endedOn.isValid() ? p.endedOn : today.addMonths(8);
            for (QDate day = p.starts; day <= until; day = day.addDays(1)) RC_ASSERT(keys.count(QString::fromLatin1(quarterKey(day))) == 1);
            if (p.endedOn.isValid()) RC_ASSERT(last <= milan::nextWorkingDay(p.endedOn.addDays(10)));
        }));
    }
};

QTEST_GUILESS_MAIN(TstSupport)
#include "tst_support.moc"
