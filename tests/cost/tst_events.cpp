#include "cost/anychoices.h"
#include "models/cost/events.h"

using namespace cost;

namespace {
Cents amountOf(const QList<SourcedAmount> &figures, const char *key)
{
    for (const SourcedAmount &figure : figures)
        if (figure.key == key) return figure.amount;
    return {};
}
Breakdown liveOut() { return simulated(withPay(choices({2025, 6, 1}, Service::Carer, Schedule::LiveOut, Level::CS, "40"), "10.00", PayUnit::Hour)); }
Breakdown liveIn()
{
    Choices c = withBoard(choices({2024, 1, 1}, Service::Carer, Schedule::LiveIn, Level::CS, "54"), 7, 7, 7);
    c.daysPerMonth = 30;
    return simulated(c);
}
} // namespace

class TestEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // CCNL art. 13 to 16, domestic work at 10.00 an hour: two hours.
    void theHighestSurchargeApplies_data()
    {
        QTest::addColumn<int>("circumstances");
        QTest::addColumn<QString>("pay");
        const auto flags = [](Circumstances c) { return static_cast<int>(c); };
        using enum Circumstance;
        QTest::newRow("overtime by day +25 %") << flags(Overtime) << "25.00";
        QTest::newRow("overtime by night +50 %") << flags(Overtime | Night) << "30.00";
        QTest::newRow("41st to 44th hour +10 %") << flags(Overtime | FirstFourBeyond40) << "22.00";
        QTest::newRow("41st to 44th hour by night +50 %") << flags(Overtime | FirstFourBeyond40 | Night) << "30.00";
        QTest::newRow("Sunday +60 %") << flags(Sunday) << "32.00";
        QTest::newRow("overtime on a Sunday night +60 %") << flags(Overtime | Sunday | Night) << "32.00";
        QTest::newRow("public holiday +60 %") << flags(PublicHoliday) << "32.00";
        QTest::newRow("rest half day +40 %") << flags(RestHalfDay) << "28.00";
        QTest::newRow("ordinary night: the +20 % alone") << flags(Night) << "4.00";
        QTest::newRow("ordinary day: in the pay already") << 0 << "0.00";
    }
    void theHighestSurchargeApplies()
    {
        QFETCH(int, circumstances);
        const EventCost event = extraHours(liveOut(), Decimal::whole(2), Circumstances::fromInt(circumstances));
        QTEST(euro(amountOf(event.figures, "pay")), "pay");
    }

    // More than 24 hours in 2025: INPS 1.22 - 0.31, fund 0.04 (circular 29/2025, CCNL art. 53).
    void hoursBesideThePayCostContributions()
    {
        const EventCost event = extraHours(liveOut(), Decimal::whole(10), Circumstance::Overtime);
        QCOMPARE(euro(amountOf(event.figures, "contributions")), QStringLiteral("9.50"));
        QCOMPARE(euro(event.total), QStringLiteral("134.50"));
    }

    // 1,127.04 with board 195.60 over 234 hours is 5.6523 an hour: + 40 % for the half day of rest.
    void boardCountsInTheHourOfWhoLivesIn()
    {
        QCOMPARE(euro(amountOf(extraHours(liveIn(), Decimal::whole(12), Circumstance::RestHalfDay).figures, "pay")), QStringLiteral("94.96"));
    }

    void surchargesNeverAddUp()
    {
        QVERIFY(rc::check("more circumstances never pay less than the dearest of them", [] {
            const Breakdown b = liveIn();
            const auto any = [] { return Circumstances::fromInt(*rc::gen::inRange(0, 32)); }; // no 41st hour for who lives in
            const Circumstances one = any(), two = any();
            const Decimal both = surcharge(b.choices.schedule, one | two).rate;
            RC_ASSERT(both >= std::max(surcharge(b.choices.schedule, one).rate, surcharge(b.choices.schedule, two).rate));
            RC_ASSERT(both <= Decimal{600'000});
        }));
    }

    void sicknessBySeniority_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("half");
        QTest::addColumn<int>("paid");
        QTest::addColumn<int>("unpaid");
        QTest::addColumn<int>("kept");
        QTest::addColumn<QString>("pay");
        // 1,127.04 / 30 = 37.568 a day (CCNL art. 27).
        QTest::newRow("two days") << QDate(2024, 1, 1) << 2 << 2 << 0 << 0 << 10 << "37.57";
        QTest::newRow("up to six months: 8 days") << QDate(2024, 1, 1) << 12 << 3 << 5 << 4 << 10 << "244.19";
        QTest::newRow("up to two years: 10 days") << QDate(2023, 1, 1) << 12 << 3 << 7 << 2 << 45 << "319.33";
        QTest::newRow("beyond: 15 days") << QDate(2020, 1, 1) << 20 << 3 << 12 << 5 << 180 << "507.17";
    }
    void sicknessBySeniority()
    {
        QFETCH(QDate, start);
        QFETCH(int, days);
        const SickLeave leave = sickLeave(liveIn(), start, {2024, 5, 6}, days);
        QTEST(leave.daysHalfPaid, "half");
        QTEST(leave.daysPaid, "paid");
        QTEST(leave.daysUnpaid, "unpaid");
        QTEST(leave.daysKept, "kept");
        QTEST(euro(amountOf(leave.figures, "sick_pay")), "pay");
    }

    void aStandInCostsItsOwnSimulation()
    {
        const Breakdown standIn = liveIn(); // 1,675.92 a month with the holidays (Assindatcolf 2024)
        const SickLeave leave = sickLeave(liveIn(), {2020, 1, 1}, {2024, 5, 6}, 15, standIn);
        QCOMPARE(euro(amountOf(leave.figures, "stand_in")), QStringLiteral("837.96"));
        QCOMPARE(euro(amountOf(leave.figures, "saved")), QStringLiteral("-56.35")); // three halves of 37.568
        QCOMPARE(euro(leave.extraCost), QStringLiteral("781.61"));
        QCOMPARE(euro(holidayStandIn(standIn, Decimal::whole(26)).amount), QStringLiteral("1675.92"));
        QCOMPARE(euro(holidayStandIn(standIn, Decimal::whole(13)).amount), QStringLiteral("837.96"));
    }
};

QTEST_GUILESS_MAIN(TestEvents)
#include "tst_events.moc"
