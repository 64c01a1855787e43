#include "contracts.h"
#include "models/intake/offer.h"

using namespace contracts;
using namespace practices;

// What the CCNL says of the terms, article by article.
class TstTerms : public QObject {
    Q_OBJECT
    static Placement of(const char *service, const char *schedule, const char *level, QDate starts)
    {
        Placement p;
        p.id = u"contract-1"_s;
        p.service = QLatin1String(service);
        p.schedule = QLatin1String(schedule);
        p.level = QLatin1String(level);
        p.starts = starts;
        p.weeklyHours = Decimal::whole(20);
        return p;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    // Art. 12. March 2026 begins on a Sunday; 6 April is Easter Monday, 25 April a Saturday.
    void theTrialIsCountedInDaysWorked_data()
    {
        QTest::addColumn<Placement>("p");
        QTest::addColumn<QDate>("end");
        const QDate monday(2026, 3, 2);
        QTest::newRow("lives in: 30, Monday to Saturday, not Easter Monday") << of("carer", "live-in", "CS", monday) << QDate(2026, 4, 4);
        QTest::newRow("lives in, from 9 March") << of("carer", "live-in", "CS", {2026, 3, 9}) << QDate(2026, 4, 13);
        QTest::newRow("reduced lives in too") << of("carer", "reduced-live-in", "BS", monday) << QDate(2026, 4, 4);
        QTest::newRow("by the hour: 8, Monday to Friday") << of("carer", "live-out", "CS", monday) << QDate(2026, 3, 11);
        QTest::newRow("DS by the hour: 30, Monday to Friday, not Easter Monday") << of("carer", "live-out", "DS", monday) << QDate(2026, 4, 13);
        QTest::newRow("D by the hour: 30") << of("housekeeper", "live-out", "D", monday) << QDate(2026, 4, 13);
        Placement twice = of("housekeeper", "live-out", "B", monday);
        twice.week = weekOf({1, 4}, 9, 13);
        QTest::newRow("two mornings a week") << twice << QDate(2026, 3, 27);
        QTest::newRow("weekend: Saturdays and Sundays") << of("carer", "weekend", "CS", monday) << QDate(2026, 3, 29);
        Placement nights = of("carer", "night-care", "CS", monday);
        nights.week = intake::weekOfNights(u"night-care"_s, {0, 2});
        QTest::newRow("nights of Monday and Wednesday") << nights << QDate(2026, 3, 25);
        Placement rest = of("carer", "live-in", "CS", monday);
        rest.restDay = u"mon"_s;
        QTest::newRow("rest on Monday, work on Sunday") << rest << QDate(2026, 4, 7);
        QTest::newRow("no first day yet") << of("carer", "live-in", "CS", {}) << QDate();
    }
    void theTrialIsCountedInDaysWorked()
    {
        QFETCH(Placement, p);
        QFETCH(QDate, end);
        QCOMPARE(trialEnd(p), end);
        QVERIFY(trialWords(p).contains(u"art. 12"_s));
    }

    // Art. 40.
    void theNotice_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<int>("years");
        QTest::addColumn<QString>("by");
        QTest::addColumn<int>("days");
        QTest::newRow("25 hours, under 5 years") << 25 << 4 << u"family"_s << 15;
        QTest::newRow("25 hours, 5 years") << 25 << 5 << u"family"_s << 30;
        QTest::newRow("24 hours, under 2 years") << 24 << 1 << u"family"_s << 8;
        QTest::newRow("24 hours, 2 years") << 24 << 2 << u"family"_s << 15;
        QTest::newRow("resigned") << 40 << 1 << u"worker"_s << 8; // half of 15, never cut
        QTest::newRow("resigned, 24 hours") << 24 << 1 << u"worker"_s << 8; // only the longer terms are halved
        QTest::newRow("at its end date") << 40 << 1 << u"term"_s << 0;
        QTest::newRow("by agreement") << 40 << 1 << u"agreement"_s << 0;
        QTest::newRow("nobody has ended it") << 40 << 1 << QString() << 15;
    }
    void theNotice()
    {
        QFETCH(int, hours);
        QFETCH(int, years);
        QFETCH(QString, by);
        QFETCH(int, days);
        Placement p = of("carer", "live-out", "CS", {2020, 3, 2});
        p.weeklyHours = Decimal::whole(hours);
        p.endedBy = by;
        p.trialEnds = trialEnd(p);
        QCOMPARE(noticeOn(p, p.starts.addYears(years).addDays(1)), days);
        QCOMPARE(noticeOn(p, p.trialEnds), 0);
    }

    // As the figures of the end say it.
    void halfADayOfNoticeIsSaid()
    {
        Placement p = of("carer", "live-out", "CS", {2020, 3, 2});
        p.weeklyHours = Decimal::whole(40);
        p.trialEnds = trialEnd(p);
        p.endedBy = u"worker"_s;
        QVERIFY2(noticeWords(p, {2021, 3, 3}).startsWith(u"7.5 "_s), qPrintable(noticeWords(p, {2021, 3, 3})));
        p.endedBy = u"family"_s;
        QVERIFY2(noticeWords(p, {2021, 3, 3}).startsWith(u"15 "_s), qPrintable(noticeWords(p, {2021, 3, 3})));
    }

    // Two years are complete the day before their anniversary.
    void aStepIsDueFromTheMonthAfterTheTwoYears_data()
    {
        QTest::addColumn<QDate>("starts");
        QTest::addColumn<QDate>("from");
        QTest::newRow("begun on the first") << QDate(2024, 1, 1) << QDate(2026, 1, 1);
        QTest::newRow("begun on the second") << QDate(2024, 1, 2) << QDate(2026, 2, 1);
        QTest::newRow("begun on the last of a month") << QDate(2024, 1, 31) << QDate(2026, 2, 1);
    }
    void aStepIsDueFromTheMonthAfterTheTwoYears()
    {
        QFETCH(QDate, starts);
        QFETCH(QDate, from);
        const Placement p = of("carer", "live-in", "CS", starts);
        QCOMPARE(seniorityFrom(p, 1), from);
        QCOMPARE(practices::senioritySteps(p, from.addDays(-1)), 0);
        QCOMPARE(practices::senioritySteps(p, from), 1);
    }

    // Art. 37.
    void senioritySteps_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("steps");
        QTest::newRow("two years, the same month") << QDate(2022, 3, 31) << 0;
        QTest::newRow("the month after two years") << QDate(2022, 4, 1) << 1;
        QTest::newRow("four years") << QDate(2024, 4, 1) << 2;
        QTest::newRow("never more than seven") << QDate(2044, 1, 1) << 7;
    }
    void senioritySteps()
    {
        QFETCH(QDate, day);
        QFETCH(int, steps);
        QCOMPARE(practices::senioritySteps(of("carer", "live-in", "CS", {2020, 3, 2}), day), steps);
    }

    void whatTheContractDoesNotAllow_data()
    {
        QTest::addColumn<Placement>("p");
        QTest::addColumn<QString>("column"); // empty: allowed
        QTest::addColumn<QString>("said");
        const QDate day(2026, 3, 2);
        const auto hours = [day](const char *schedule, const char *level, int count) {
            Placement p = of("carer", schedule, level, day);
            p.weeklyHours = Decimal::whole(count);
            return p;
        };
        const auto week = [day](const char *service, const char *schedule, const char *level, const Week &w) {
            Placement p = of(service, schedule, level, day);
            p.week = w;
            return p;
        };
        const auto term = [day](QDate ends, const char *reason) {
            Placement p = of("carer", "live-in", "CS", day);
            p.contract = u"fixed-term"_s;
            p.ends = ends;
            p.fixedReason = QLatin1String(reason);
            return p;
        };
        QTest::newRow("art. 14: 54 hours living in") << hours("live-in", "CS", 54) << u""_s << u""_s;
        QTest::newRow("art. 14: 55 hours living in") << hours("live-in", "CS", 55) << u"weekly_hours"_s << u"54"_s;
        QTest::newRow("art. 14: 31 hours reduced") << hours("reduced-live-in", "BS", 31) << u"weekly_hours"_s << u"30"_s;
        QTest::newRow("art. 14: 41 hours by the hour") << hours("live-out", "CS", 41) << u"weekly_hours"_s << u"40"_s;
        QTest::newRow("art. 14: nine hours a day by the hour") << week("carer", "live-out", "CS", weekOf({0, 1}, 8, 17)) << u"week"_s << u"at most 8"_s;
        Placement house = of("carer", "live-in", "CS", day);
        house.weeklyHours = Decimal::whole(54);
        house.week = weekOf({0, 1, 2, 3, 4, 5}, 8, 18);
        QTest::newRow("art. 14: sixty hours painted of who lives in") << house << u"week"_s << u"60"_s;
        QTest::newRow("art. 14: eight hours a day by the hour") << week("carer", "live-out", "CS", weekOf({0, 1}, 8, 16)) << u""_s << u""_s;
        QTest::newRow("art. 14: reduced in the morning") << week("carer", "reduced-live-in", "BS", weekOf({0, 1, 2, 3, 4}, 8, 14)) << u""_s << u""_s;
        QTest::newRow("art. 14: reduced across the day") << week("carer", "reduced-live-in", "BS", weekOf({0, 1, 2, 3, 4}, 11, 17)) << u"week"_s << u"14 to 22"_s;
        QTest::newRow("art. 14: reduced on three days") << week("carer", "reduced-live-in", "BS", weekOf({0, 2, 4}, 9, 19)) << u""_s << u""_s;
        QTest::newRow("art. 10: whole nights") << week("carer", "night-care", "CS", intake::weekOfNights(u"night-care"_s, {0, 1})) << u""_s << u""_s;
        QTest::newRow("art. 10: not a night") << week("carer", "night-care", "CS", weekOf({0, 1}, 18, 22)) << u"week"_s << u"20:00"_s;
        QTest::newRow("art. 9: a carer is not level A") << of("carer", "live-in", "A", day) << u"level"_s << u"AS"_s;
        QTest::newRow("art. 9: a cook is level C") << of("housekeeper", "live-out", "C", day) << u""_s << u""_s;
        QTest::newRow("art. 11: night presence has one level") << of("carer", "night-presence", "CS", day) << u"level"_s << u"unico"_s;
        QTest::newRow("art. 7: an end date is needed") << term({}, "") << u"ends"_s << u""_s;
        QTest::newRow("art. 7: twelve months without a reason") << term({2027, 3, 1}, "") << u""_s << u""_s;
        QTest::newRow("art. 7: a day more needs it") << term({2027, 3, 2}, "") << u"fixed_reason"_s << u"12 months"_s;
        QTest::newRow("art. 7: with a reason") << term({2027, 3, 2}, "Sostituzione") << u""_s << u""_s;
        QTest::newRow("art. 7: 24 months") << term({2028, 3, 1}, "Sostituzione") << u""_s << u""_s;
        QTest::newRow("art. 7: more than 24 months") << term({2028, 3, 2}, "Sostituzione") << u"ends"_s << u"24 months"_s;
    }
    void whatTheContractDoesNotAllow()
    {
        QFETCH(Placement, p);
        QFETCH(QString, column);
        QFETCH(QString, said);
        QList<Problem> found = termProblems(p);
        if (intake::isNight(p.schedule) && p.week.isEmpty()) found.removeIf([](const Problem &one) { return one.column == "week"; });
        if (column.isEmpty()) {
            QVERIFY2(found.isEmpty(), qPrintable(found.value(0).text));
            return;
        }
        QVERIFY2(columns(found).contains(column), qPrintable(columns(found).join(u' ')));
        const auto at = columns(found).indexOf(column);
        QVERIFY2(found.at(at).text.contains(said), qPrintable(found.at(at).text));
    }

    void hoursAreThoseOfTheWeekWhereItIsPainted()
    {
        Placement p = of("carer", "live-out", "CS", {2026, 3, 2});
        p.week = weekOf({0, 1, 2}, 9, 13);
        QCOMPARE(hoursOf(p), std::optional(Decimal::whole(12)));
        p.schedule = u"night-care"_s;
        p.week = intake::weekOfNights(p.schedule, {0, 1, 2});
        QCOMPARE(hoursOf(p), std::optional(Decimal::whole(24))); // eight a night
        p.schedule = u"live-in"_s;
        p.weeklyHours = Decimal::whole(54);
        QCOMPARE(hoursOf(p), std::optional(Decimal::whole(54)));
    }
};

QTEST_GUILESS_MAIN(TstTerms)
#include "tst_terms.moc"
