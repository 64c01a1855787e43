#include "casebuilder.h"

using namespace cost;

class TestEngine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void assindatcolf2024();
    void bandLimitIsIncluded();
    void thirteenWeeksOf2025();
};

// Assindatcolf, table of costs 2024: live-in CS, 54 hours, board every day in kind, 30 days a month.
void TestEngine::assindatcolf2024()
{
    Choices c = withBoard(choices({2024, 3, 1}, Service::Carer, Schedule::LiveIn, Level::CS, "54"), 7, 7, 7);
    c.daysPerMonth = 30;
    const Totals t = simulated(c).totals;
    QCOMPARE(euro(t.monthlyPay), QStringLiteral("1127.04"));
    QCOMPARE(euro(t.boardMonth), QStringLiteral("195.60"));
    QCOMPARE(euro(t.thirteenthMonth), QStringLiteral("110.22"));
    QCOMPARE(euro(t.holidayMonth), QStringLiteral("110.22"));
    QCOMPARE(euro(t.severanceMonth), QStringLiteral("106.14"));
    QCOMPARE(euro(t.inpsTotalMonth), QStringLiteral("283.14"));
    QCOMPARE(euro(t.inpsEmployerMonth), QStringLiteral("212.94"));
    QCOMPARE(euro(t.fundTotalMonth), QStringLiteral("14.04"));
    QCOMPARE(euro(t.fundEmployerMonth), QStringLiteral("9.36"));
    QCOMPARE(euro(t.monthlyCostWithHoliday), QStringLiteral("1675.92"));
}

void TestEngine::bandLimitIsIncluded()
{
    const Breakdown b = simulated(withPay(withBoard(choices({2025, 3, 1}, Service::Carer, Schedule::LiveOut, Level::CS, "24"), 6, 6, 6), "9.00", PayUnit::Hour));
    QCOMPARE(euro(b.totals.effectiveHourly), QStringLiteral("11.54"));
    QCOMPARE(b.inpsBand, 2);
}

// INPS circular 29/2025: 20 hours, effective pay 10.00, thirteen weeks.
void TestEngine::thirteenWeeksOf2025()
{
    const Breakdown b = simulated(withPay(choices({2025, 3, 1}, Service::Housekeeper, Schedule::LiveOut, Level::BS, "20"), "9.23", PayUnit::Hour));
    QCOMPARE(euro(b.totals.effectiveHourly), QStringLiteral("10.00"));
    QCOMPARE(euro({b.totals.inpsEmployerYear.value / 4}), QStringLiteral("366.60"));
    QCOMPARE(euro({(b.totals.inpsTotalYear - b.totals.inpsEmployerYear).value / 4}), QStringLiteral("124.80"));
}

QTEST_APPLESS_MAIN(TestEngine)
#include "tst_engine.moc"
