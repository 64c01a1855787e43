#include "cost/anychoices.h"
#include "models/calendar/workingdays.h"
#include "models/cost/quarters.h"
#include "models/cost/reliefs.h"

using namespace cost;

namespace {
QList<QuarterNotice> notices(const Choices &c, const Relation &relation, QDate from, QDate to)
{
    return given(quarterNotices(c, relation, from, to, milan::nextWorkingDay, tables()));
}
Choices twentyHours()
{
    // 10.00 effective: 9.23 and a twelfth.
    return withPay(choices({2025, 1, 1}, Service::Carer, Schedule::LiveOut, Level::CS, "20"), "9.23", PayUnit::Hour);
}
} // namespace

class TestQuarters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // INPS circular 29/2025, second band: 1.89 of which 0.48 of the worker, 260 hours.
    void aQuarterOfThirteenWeeks()
    {
        QCOMPARE(euro(simulated(twentyHours()).totals.effectiveHourly), QStringLiteral("10.00"));
        const auto found = notices(twentyHours(), {{2024, 6, 1}, {}}, {2025, 4, 1}, {2025, 6, 30});
        QCOMPARE(found.size(), 1);
        const QuarterNotice &q = found.first();
        QCOMPARE(q.weeks, 13);
        QCOMPARE(q.inpsHours.plain(), QStringLiteral("260"));
        QCOMPARE(euro(q.inpsTotal), QStringLiteral("491.40"));
        QCOMPARE(euro(q.inpsEmployer), QStringLiteral("366.60"));
        QCOMPARE(euro(q.inpsWorker), QStringLiteral("124.80"));
        QCOMPARE(euro(q.fundTotal), QStringLiteral("15.60")); // 0.06 an hour
        QCOMPARE(euro(q.total()), QStringLiteral("507.00"));
        QCOMPARE(q.due, QDate(2025, 7, 10));
        QVERIFY(q.source.contains(QStringLiteral("29/2025")));
    }

    void weeksAreThoseWhoseSaturdayFallsInTheQuarter_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("quarter");
        QTest::addColumn<int>("weeks");
        QTest::addColumn<QString>("hours");
        const QDate long_ago(2021, 1, 1), never;
        QTest::newRow("13") << long_ago << never << 2025 << 1 << 13 << "260";
        QTest::newRow("13, the first day is a Saturday") << long_ago << never << 2022 << 1 << 13 << "260";
        QTest::newRow("14 Saturdays") << long_ago << never << 2022 << 4 << 14 << "280"; // 1 October to 31 December 2022
        QTest::newRow("starts on a Thursday: 3/6 of the first week") << QDate(2025, 5, 15) << never << 2025 << 2 << 7 << "130";
        QTest::newRow("starts on a Sunday") << QDate(2025, 5, 11) << never << 2025 << 2 << 7 << "140";
        QTest::newRow("ends on a Wednesday: 3/6 of the last week") << long_ago << QDate(2025, 4, 16) << 2025 << 2 << 3 << "50";
        QTest::newRow("ends after the last Saturday: a part week in the next quarter") << long_ago << QDate(2025, 7, 1) << 2025 << 3 << 1 << "6.666667";
    }
    void weeksAreThoseWhoseSaturdayFallsInTheQuarter()
    {
        QFETCH(QDate, start);
        QFETCH(QDate, end);
        QFETCH(int, year);
        QFETCH(int, quarter);
        const QDate first(year, quarter * 3 - 2, 1);
        const auto found = notices(twentyHours(), {start, end.isValid() ? std::optional(end) : std::nullopt}, first, first.addMonths(3).addDays(-1));
        QCOMPARE(found.size(), 1);
        QTEST(found.first().weeks, "weeks");
        QTEST(found.first().inpsHours.plain(), "hours");
    }

    void dueOnTheTenthOrTheNextWorkingDay_data()
    {
        QTest::addColumn<QDate>("in");
        QTest::addColumn<QDate>("due");
        QTest::newRow("first quarter") << QDate(2025, 2, 1) << QDate(2025, 4, 10);
        QTest::newRow("second quarter") << QDate(2025, 5, 1) << QDate(2025, 7, 10);
        QTest::newRow("third quarter") << QDate(2025, 8, 1) << QDate(2025, 10, 10);
        QTest::newRow("fourth: 10 January 2026 is a Saturday") << QDate(2025, 11, 1) << QDate(2026, 1, 12);
        QTest::newRow("10 October 2026 is a Saturday") << QDate(2026, 8, 1) << QDate(2026, 10, 12);
    }
    void dueOnTheTenthOrTheNextWorkingDay()
    {
        QFETCH(QDate, in);
        const auto found = notices(twentyHours(), {{2024, 1, 1}, {}}, in, in);
        QCOMPARE(found.size(), 1);
        QTEST(found.first().due, "due");
        QVERIFY(!found.first().atTheEnd);
    }

    void theEndIsPaidWithinTenDays()
    {
        const auto found = notices(twentyHours(), {{2024, 1, 1}, QDate(2025, 5, 16)}, {2025, 1, 1}, {2025, 12, 31});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).due, QDate(2025, 4, 10));
        QVERIFY(!found.at(0).atTheEnd);
        QCOMPARE(found.at(1).due, QDate(2025, 5, 26));
        QVERIFY(found.at(1).atTheEnd);
    }

    // The board of November 2025 can lift the effective pay over a limit inside the quarter.
    void aQuarterWithTwoBandsUsesBoth()
    {
        Choices c = withBoard(withPay(choices({2025, 10, 1}, Service::Carer, Schedule::LiveOut, Level::CS, "24"), "8.92", PayUnit::Hour), 7, 7, 7);
        c.weeklyHours = Decimal::whole(24);
        const auto effective = [&c](QDate day) { Choices on = c; on.date = day; return simulated(on); };
        qint64 pay = 700;
        for (; pay < 1200; ++pay) {
            c.pay->amount = {pay};
            if (std::holds_alternative<Refusal>(simulate(c, tables()))) continue;
            if (effective({2025, 10, 1}).inpsBand != effective({2025, 11, 1}).inpsBand) break;
        }
        QVERIFY(pay < 1200);
        const auto found = notices(c, {{2024, 1, 1}, {}}, {2025, 10, 1}, {2025, 10, 1});
        const Cents low = effective({2025, 10, 1}).inpsRate, high = effective({2025, 11, 1}).inpsRate;
        // 4 Saturdays in October, 9 in November and December.
        QCOMPARE(found.first().inpsTotal.value, 4 * 24 * low.value + 9 * 24 * high.value);
        QVERIFY(found.first().inpsFormula.contains(u" + "));
    }

    void noticesAddUp()
    {
        QVERIFY(rc::check("shares add up, the weeks of a year are its Saturdays", [] {
            const Choices c = *anyChoices();
            const int year = *rc::gen::inRange(2021, 2027);
            const auto found = given(quarterNotices(c, {{2020, 11, 1}, {}}, {year, 1, 1}, {year, 12, 31}, milan::nextWorkingDay, tables()));
            RC_ASSERT(found.size() == 4);
            int weeks = 0, saturdays = 0;
            for (const QuarterNotice &q : found) {
                RC_ASSERT(q.inpsTotal == q.inpsEmployer + q.inpsWorker);
                RC_ASSERT(q.fundTotal == q.fundEmployer + q.fundWorker);
                RC_ASSERT(milan::isWorkingDay(q.due));
                weeks += q.weeks;
            }
            for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) saturdays += day.dayOfWeek() == Qt::Saturday;
            RC_ASSERT(weeks == saturdays);
        }));
    }

    // Cash principle: the fourth quarter of 2024 is paid, and deducted, in 2025.
    void contributionsAreDeductedInTheYearOfPayment()
    {
        const auto found = notices(twentyHours(), {{2024, 12, 1}, {}}, {2024, 10, 1}, {2025, 12, 31});
        QCOMPARE(found.size(), 5);
        QCOMPARE(inpsEmployerDueIn(2024, found), Cents{});
        QCOMPARE(inpsEmployerDueIn(2025, found), found.at(0).inpsEmployer + found.at(1).inpsEmployer + found.at(2).inpsEmployer + found.at(3).inpsEmployer);
    }
};

QTEST_GUILESS_MAIN(TestQuarters)
#include "tst_quarters.moc"
