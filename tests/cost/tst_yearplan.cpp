#include "cost/anychoices.h"
#include "models/cost/setaside.h"
#include "models/cost/yearplan.h"

using namespace cost;

namespace {
YearPlan planned(const Choices &c, const Relation &relation, QDate from, QDate to) { return given(planPeriod(c, relation, from, to, tables())); }
Choices carer2024()
{
    Choices c = withBoard(choices({2024, 1, 1}, Service::Carer, Schedule::LiveIn, Level::CS, "54"), 7, 7, 7);
    c.daysPerMonth = 30;
    return c;
}
} // namespace

class TestYearPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Assindatcolf 2024, CS live-in 54 h: thirteenth 110.22, holidays 110.22, TFR 106.14, INPS 212.94, Cassa 9.36 a month.
    void aWholeYearIsTwelvePublishedMonths()
    {
        const YearPlan plan = planned(carer2024(), {{2023, 5, 1}, {}}, {2024, 1, 1}, {2024, 12, 31});
        QCOMPARE(plan.months.size(), 12);
        QCOMPARE(plan.accruedMonths, 12);
        QCOMPARE(plan.holidayDays.plain(), QStringLiteral("26"));
        QCOMPARE(euro(plan.of(PlanItem::Thirteenth)), QStringLiteral("1322.64"));
        QCOMPARE(euro(plan.of(PlanItem::Holiday)), QStringLiteral("1322.64"));
        QCOMPARE(euro(plan.of(PlanItem::Severance)), QStringLiteral("1273.68"));
        QCOMPARE(euro(plan.of(PlanItem::InpsEmployer)), QStringLiteral("2555.28"));
        QCOMPARE(euro(plan.of(PlanItem::FundEmployer)), QStringLiteral("112.32"));
        QCOMPARE(euro(plan.costWithHoliday()), QStringLiteral("20111.04")); // 12 x 1,675.92
    }

    void theEndsOfTheRelationCountInDays_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<int>("accrued");
        QTest::addColumn<QString>("pay");
        // 1,127.04 a month; a calendar day is 1/30 (CCNL, notes to art. 34), 15 days make a month (art. 17 and 39).
        QTest::newRow("from 17 January: 15 days") << QDate(2024, 1, 17) << QDate(2024, 2, 29) << 2 << "1690.56";
        QTest::newRow("from 18 January: 14 days") << QDate(2024, 1, 18) << QDate(2024, 2, 29) << 1 << "1652.99";
        QTest::newRow("30 days of a month of 31") << QDate(2024, 1, 2) << QDate(2024, 1, 31) << 1 << "1127.04";
        QTest::newRow("inside one month") << QDate(2024, 3, 4) << QDate(2024, 3, 13) << 0 << "375.68";
    }
    void theEndsOfTheRelationCountInDays()
    {
        QFETCH(QDate, start);
        QFETCH(QDate, end);
        QFETCH(int, accrued);
        const YearPlan plan = planned(carer2024(), {start, end}, {2024, 1, 1}, {2024, 12, 31});
        QCOMPARE(plan.accruedMonths, accrued);
        QTEST(euro(plan.of(PlanItem::Pay)), "pay");
    }

    // October 2025 to March 2026: 26 days of board until October, 30 from November (CCNL 28/10/2025 art. 36), new wages in January.
    void tablesChangeInsideThePeriod()
    {
        Choices c = withBoard(choices({2025, 10, 1}, Service::Carer, Schedule::LiveIn, Level::CS, "54"), 7, 7, 7);
        c.board = Board::Paid;
        const YearPlan plan = planned(c, {{2025, 10, 1}, QDate(2026, 3, 31)}, {2025, 10, 1}, {2026, 3, 31});
        QCOMPARE(plan.months.size(), 6);
        QCOMPARE(euro(plan.months.at(0).of(PlanItem::Pay)), QStringLiteral("1137.86"));
        QCOMPARE(euro(plan.months.at(0).of(PlanItem::BoardPaid)), QStringLiteral("171.60")); // 6.60 x 26
        QCOMPARE(euro(plan.months.at(1).of(PlanItem::BoardPaid)), QStringLiteral("198.00")); // 6.60 x 30
        QCOMPARE(plan.months.at(2).priced.breakdown.tableYear, 2025);
        QCOMPARE(plan.months.at(3).priced.breakdown.tableYear, 2026);
        QVERIFY(plan.months.at(3).of(PlanItem::Pay) > plan.months.at(2).of(PlanItem::Pay));
        QCOMPARE(plan.notes.size(), 2);
    }

    void aPayUnderTheNewMinimumIsRaisedAndSaysSo()
    {
        const Choices c = withPay(choices({2025, 11, 1}, Service::Carer, Schedule::LiveIn, Level::CS, "54"), "1150.00", PayUnit::Month);
        const YearPlan plan = planned(c, {{2025, 11, 1}, {}}, {2025, 12, 1}, {2026, 1, 31});
        QCOMPARE(euro(plan.months.at(0).of(PlanItem::Pay)), QStringLiteral("1150.00"));
        QCOMPARE(plan.months.at(1).of(PlanItem::Pay), plan.months.at(1).priced.breakdown.totals.minimum);
        QVERIFY(plan.months.at(1).priced.raised);
        QVERIFY(plan.notes.join(u' ').contains(plan.months.at(1).of(PlanItem::Pay).shown()));
    }

    void monthsAfterTheLastTableSayThatTheyUseIt()
    {
        const QDate after = tables().last().addDays(1);
        const YearPlan plan = planned(choices(tables().last(), Service::Carer, Schedule::LiveIn, Level::CS, "54"), {{2026, 1, 1}, {}}, after, after);
        QVERIFY(plan.months.first().priced.latestTable);
        QVERIFY(plan.notes.join(u' ').contains(QString::number(tables().last().year())));
    }

    void aPeriodWithoutTheRelationIsRefused()
    {
        const auto result = planPeriod(carer2024(), {{2024, 3, 1}, QDate(2024, 4, 30)}, {2024, 5, 1}, {2024, 12, 31}, tables());
        QVERIFY(std::holds_alternative<Refusal>(result));
        QCOMPARE(std::get<Refusal>(result).key, QByteArray("period"));
    }

    void everyFigureSaysWhereItComesFrom()
    {
        const YearPlan plan = planned(carer2024(), {{2024, 1, 17}, {}}, {2024, 1, 1}, {2024, 12, 31});
        for (int i = 0; i < planItems; ++i) {
            const SourcedAmount figure = planFigure(plan, PlanItem(i));
            QVERIFY(!figure.label.isEmpty() && !figure.formula.isEmpty() && !figure.source.isEmpty());
            QCOMPARE(figure.amount, plan.totals[static_cast<std::size_t>(i)]);
        }
        QVERIFY(planFigure(plan, PlanItem::InpsEmployer).source.contains(QStringLiteral("23/2024")));
    }

    // Split between two months: the parts are the whole to the cent. Split inside a month by ending one relation and starting
    // another: the month has one thirtieth more or less, a twelfth more or less of what accrues, and a cent a line.
    void aPeriodSplitInTwoIsTheWhole()
    {
        QVERIFY(rc::check("split at a month", [] {
            const Choices c = *anyChoices();
            const Relation relation{QDate(2021, 1, 1).addDays(*rc::gen::inRange(0, 700)), QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 1000))};
            const QDate from(2023, 1, 1), middle = from.addMonths(*rc::gen::inRange(1, 20)), to(2025, 6, 30);
            const YearPlan all = given(planPeriod(c, relation, from, to, tables()));
            const auto second = planPeriod(c, relation, middle, to, tables());
            const YearPlan first = given(planPeriod(c, relation, from, middle.addDays(-1), tables()));
            for (std::size_t i = 0; i < all.totals.size(); ++i) {
                const Cents rest = std::holds_alternative<YearPlan>(second) ? std::get<YearPlan>(second).totals[i] : Cents{};
                RC_ASSERT(first.totals[i] + rest == all.totals[i]);
            }
        }));
        QVERIFY(rc::check("split inside a month of 30 days", [] {
            const Choices c = *anyChoices();
            const QDate day(2024, 4, *rc::gen::inRange(1, 30));
            const YearPlan all = given(planPeriod(c, {{2023, 1, 1}, {}}, {2024, 4, 1}, {2024, 4, 30}, tables()));
            const YearPlan one = given(planPeriod(c, {{2023, 1, 1}, day}, {2024, 4, 1}, {2024, 4, 30}, tables()));
            const YearPlan two = given(planPeriod(c, {day.addDays(1), {}}, {2024, 4, 1}, {2024, 4, 30}, tables()));
            for (const PlanItem item : {PlanItem::Pay, PlanItem::BoardPaid, PlanItem::BoardInKind, PlanItem::InpsEmployer, PlanItem::InpsWorker,
                                        PlanItem::FundEmployer, PlanItem::FundWorker})
                RC_ASSERT(std::abs((one.of(item) + two.of(item) - all.of(item)).value) <= 1);
        }));
    }

    void totalsAreTheSumOfTheMonths()
    {
        QVERIFY(rc::check("sums and monotonicity", [] {
            Choices c = *anyChoices();
            const Relation relation{QDate(2022, 1, 1).addDays(*rc::gen::inRange(0, 400)), {}};
            const YearPlan plan = given(planPeriod(c, relation, {2023, 3, 1}, {2025, 12, 31}, tables()));
            PlanAmounts sums{};
            for (const PlanMonth &month : plan.months)
                for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += month.amounts[i];
            RC_ASSERT(sums == plan.totals);
            const YearPlan shorter = given(planPeriod(c, relation, {2023, 3, 1}, {2025, 11, 30}, tables()));
            RC_ASSERT(shorter.cost() < plan.cost());
        }));
    }

    void setsAsideWhatIsPaidLater()
    {
        const SetAside aside = setAside(simulated(carer2024()));
        QCOMPARE(aside.figures.size(), 4);
        QCOMPARE(euro(aside.total), QStringLiteral("513.54"));           // 110.22 + 106.14 + 283.14 + 14.04 (Assindatcolf 2024)
        QCOMPARE(euro(aside.totalWithHoliday), QStringLiteral("623.76")); // + 110.22
    }

    // 40 hours: 2,080 paid a year, less 26 days of holidays and 12 public holidays of 40/6 hours (13 from the contract of 2025).
    void theHourWorkedCostsMoreThanTheHourPaid()
    {
        const HourWorked before = perHourWorked(simulated(choices({2025, 6, 1}, Service::Carer, Schedule::LiveOut, Level::CS, "40")));
        QCOMPARE(before.paidHours.plain(), QStringLiteral("2080"));
        QCOMPARE(before.workedHours.plain(), QStringLiteral("1826.666667"));
        const Breakdown now = simulated(choices({2026, 6, 1}, Service::Carer, Schedule::LiveOut, Level::CS, "40"));
        const HourWorked after = perHourWorked(now);
        QCOMPARE(after.workedHours.plain(), QStringLiteral("1820"));
        QCOMPARE(after.cost.amount.value, (now.totals.yearlyCost.value + 910) / 1820);
        QCOMPARE(after.hypotheses.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestYearPlan)
#include "tst_yearplan.moc"
