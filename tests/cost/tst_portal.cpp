#include "casebuilder.h"
#include "models/cost/explanation.h"
#include "models/cost/portal.h"

using namespace cost;

// The portal's own results, case by case (its cost simulator of 2021 and 2022).
class TestPortal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void portalCases_data();
    void portalCases();
    void toFixedAsInTheBrowser_data();
    void toFixedAsInTheBrowser();
    void sevenTimesCountAsSix();
    void nightHoursDefaultToTheConventionalOnes();
    void sharesAddUpInAMonth();
    void saysWhatItChanged();
};

void TestPortal::portalCases_data()
{
    QTest::addColumn<Choices>("choices");
    QTest::addColumn<QStringList>("expected");
    // m, VA, e, INPS year, employer's, fund year, employer's, 13th, TFR, yearly, monthly
    const auto add = [](const char *id, int year, Service service, Schedule schedule, Level level, const char *pay, const char *hours,
                        int l, int d, int a, const char *expected, auto change) {
        Choices c = choices(QDate(year, 6, 1), service, schedule, level, hours);
        const bool hourly = schedule == Schedule::LiveOut || schedule == Schedule::Weekend;
        c = withBoard(withPay(c, pay, hourly ? PayUnit::Hour : PayUnit::Month), l, d, a);
        c.method = Method::Portal;
        change(c);
        QTest::newRow(id) << c << QString::fromLatin1(expected).split(u' ');
    };
    const auto same = [](Choices &) {};
    using enum Service;
    using enum Schedule;
    add("S01", 2021, Carer, LiveIn, Level::CS, "997.61", "54", 6, 6, 6,
        "997.61 145.86 5.29 2920.32 2190.24 168.48 112.32 1143.47 1101.12 16664.33 1388.69", same);
    add("S02", 2022, Carer, LiveIn, Level::CS, "1026.34", "54", 6, 6, 6,
        "1026.34 151.06 5.45 2976.48 2218.32 168.48 112.32 1177.40 1133.79 17108.97 1425.75", same);
    add("S05", 2021, Babysitter, LiveIn, Level::BS, "996.00", "54", 6, 6, 6,
        "996.00 145.86 5.29 2920.32 2190.24 168.48 112.32 1141.86 1099.57 16641.85 1386.82", [](Choices &c) { c.childUnderSix = true; });
    add("S09", 2021, Babysitter, ReducedLiveIn, Level::BS, "616.18", "30", 6, 6, 6,
        "616.18 145.86 6.35 1622.40 1216.80 93.60 62.40 762.04 733.82 10315.08 859.59", same);
    add("S12", 2022, Housekeeper, LiveOut, Level::A, "9.00", "12", 0, 0, 0,
        "468.00 0.00 9.75 1029.60 773.76 37.44 24.96 468.00 450.67 7333.39 611.12", same);
    add("S14", 2021, Carer, LiveOut, Level::CS, "8.00", "24", 6, 0, 0,
        "832.00 50.96 9.20 2021.76 1510.08 74.88 49.92 882.96 850.26 13328.18 1110.68", same);
    add("S15", 2021, Carer, LiveOut, Level::CS, "8.00", "25", 6, 0, 0,
        "866.67 50.96 9.18 1352.00 1014.00 78.00 52.00 917.63 883.64 13318.27 1109.86", same);
    add("S19", 2021, Carer, Weekend, Level::CS, "7.45", "16", 2, 2, 2,
        "516.53 48.62 8.83 1347.84 1006.72 49.92 33.28 565.15 544.22 8396.35 699.70", same);
    add("S23", 2021, Carer, NightPresence, Level::Single, "677.78", "30", 6, 0, 6,
        "677.78 94.90 6.44 1622.40 1216.80 93.60 62.40 772.68 744.06 11024.20 918.68", same);
}

void TestPortal::portalCases()
{
    QFETCH(Choices, choices);
    QFETCH(QStringList, expected);
    const Totals t = simulated(choices).totals;
    const QStringList found{euro(t.monthlyPay), euro(t.boardMonth), euro(t.effectiveHourly), euro(t.inpsTotalYear), euro(t.inpsEmployerYear),
                            euro(t.fundTotalYear), euro(t.fundEmployerYear), euro(t.thirteenthYear), euro(t.severanceYear),
                            euro(t.yearlyCost), euro(t.monthlyCost)};
    QCOMPARE(found, expected);
}

void TestPortal::toFixedAsInTheBrowser_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("expected");
    const auto add = [](double value, const char *text) { QTest::addRow("%.20g", value) << value << QString::fromLatin1(text); };
    add(1.005, "1.00");
    add(8.345, "8.35");
    add(2.675, "2.67");
    add(1.255, "1.25");
    add(0.125, "0.13"); // exact in binary: a tie, which goes up
    add(0.375, "0.38");
    add(0, "0.00");
    add(1e-30, "0.00");
    add(0.004999999999999999, "0.00");
    add(1234567.895, "1234567.90"); // in binary 1234567.8950000000186
    add(9007199254740992.0, "9007199254740992.00");
}

void TestPortal::toFixedAsInTheBrowser()
{
    QFETCH(double, value);
    QFETCH(QString, expected);
    QCOMPARE(euro(toFixed2(value)), expected);
}

void TestPortal::sevenTimesCountAsSix()
{
    Choices c = withBoard(choices({2021, 6, 1}, Service::Carer, Schedule::LiveIn, Level::CS, "54"), 7, 7, 7);
    c.method = Method::Portal;
    const Breakdown b = simulated(c);
    QCOMPARE(euro(b.totals.boardMonth), QStringLiteral("145.86"));
    QVERIFY(b.assumptions.contains(Assumption::PortalSixDays));
    QVERIFY(b.assumptions.contains(Assumption::MinimumPay));
}

void TestPortal::nightHoursDefaultToTheConventionalOnes()
{
    Choices c = choices({2021, 6, 1}, Service::Carer, Schedule::NightPresence, Level::Single);
    c.method = Method::Portal;
    QCOMPARE(simulated(c).inpsHours, Decimal::whole(30));
    c.schedule = Schedule::NightCare;
    c.level = Level::CS;
    QCOMPARE(simulated(c).inpsHours, Decimal::whole(48));
}

void TestPortal::sharesAddUpInAMonth()
{
    for (int hours = 1; hours <= 40; ++hours) {
        Choices c = choices({2024, 6, 1}, Service::Carer, Schedule::LiveOut, Level::CS, QByteArray::number(hours).constData());
        c.method = Method::Portal;
        const Breakdown b = simulated(c);
        const Totals &t = b.totals;
        QCOMPARE(t.inpsEmployerMonth + t.inpsWorkerMonth, t.inpsTotalMonth);
        QCOMPARE(t.fundEmployerMonth + t.fundWorkerMonth, t.fundTotalMonth);
        for (const Line &line : b.lines)
            if (line.kind == LineKind::InpsEmployer) QCOMPARE(line.month, t.inpsEmployerMonth);
    }
}

void TestPortal::saysWhatItChanged()
{
    Choices c = withPay(choices({2024, 6, 1}, Service::Carer, Schedule::LiveOut, Level::BS, "40"), "1560.00", PayUnit::Month);
    c.method = Method::Portal;
    c.daysPerMonth = 30;
    c.childUnderSix = true;
    c.nonSelfSufficient = 2;
    const Breakdown b = simulated(c);
    for (const Assumption a : {Assumption::PortalPayConverted, Assumption::PortalDaysIgnored, Assumption::PortalMonths, Assumption::ChildAllowanceNotDue, Assumption::CareAllowanceNotDue}) {
        QVERIFY(b.assumptions.contains(a));
        QVERIFY(sentence(a, b).size() > 20);
    }
    c.pay->unit = PayUnit::Hour;
    c.pay->amount = {9'00};
    QVERIFY(!simulated(c).assumptions.contains(Assumption::PortalPayConverted));
}

QTEST_APPLESS_MAIN(TestPortal)
#include "tst_portal.moc"
