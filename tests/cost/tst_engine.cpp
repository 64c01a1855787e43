#include "casebuilder.h"

using namespace Qt::StringLiterals;
using namespace cost;
using enum Service;
using enum Schedule;

namespace {
constexpr auto sevenLevels = {Level::A, Level::AS, Level::B, Level::BS, Level::C, Level::CS, Level::D, Level::DS};

const Line *lineOf(const Breakdown &b, LineKind kind)
{
    for (const Line &line : b.lines)
        if (line.kind == kind) return &line;
    return nullptr;
}
QString month(const Breakdown &b, LineKind kind)
{
    const Line *line = lineOf(b, kind);
    return line ? euro(line->month) : u"none"_s;
}
} // namespace

class TestEngine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void totals_data();
    void totals();
    void seniorityStep_data();
    void seniorityStep();
    void allowances_data();
    void allowances();
    void superminimumAbsorbsTheAllowances();
    void payInTheOtherUnit();
    void minimumIsAFloor_data();
    void minimumIsAFloor();
    void theFloorIsShownInTheUnitOffered();
    void monthAMomentAboveTheMinimum();
    void bands_data();
    void bands();
    void contributionRates_data();
    void contributionRates();
    void thirteenWeeksOf2025();
    void nightHours();
    void fundRatesOf2020();
    void boardDaysByDate_data();
    void boardDaysByDate();
    void boardPaidIsReceived();
    void refuses_data();
    void refuses();
    void everyLevelOfEveryTable();
};

// The totals of whole simulations, in the order of the columns; - for what the source does not say.
void TestEngine::totals_data()
{
    QTest::addColumn<Choices>("choices");
    QTest::addColumn<QString>("expected");
    const auto thirty = [](Choices c) { c.daysPerMonth = 30; return c; };
    // pay, board, thirteenth, holiday, severance, INPS total, employer's, fund total, employer's, month with holiday
    QTest::newRow("Assindatcolf 2024: live-in CS 54 h, board in kind every day, 30 days")
        << thirty(withBoard(choices({2024, 3, 1}, Carer, LiveIn, Level::CS, "54"), 7, 7, 7))
        << u"1127.04 195.60 110.22 110.22 106.14 283.14 212.94 14.04 9.36 1675.92"_s;
    // 1137.86 + 6.60 x 26 = 1309.46 and x 30 = 1335.86: webcolf 863, CCNL 28/10/2025 art. 36. A twelfth: 109.1217, 111.3217.
    QTest::newRow("live-in CS in October 2025: 26 days") << withBoard(choices({2025, 10, 31}, Carer, LiveIn, Level::CS, "54"), 7, 7, 7)
        << u"1137.86 171.60 109.12 109.12 105.08 285.48 212.94 14.04 9.36 1683.48"_s;
    QTest::newRow("live-in CS in November 2025: 30 days") << withBoard(choices({2025, 11, 1}, Carer, LiveIn, Level::CS, "54"), 7, 7, 7)
        << u"1137.86 198.00 111.32 111.32 107.20 285.48 212.94 14.04 9.36 1690.00"_s;
    // 7.45 x 40 x 52 / 12 = 1291.33; / 12 = 107.61; x 13 / 13.5 / 12 = 103.63; 173.33 h x 1.24 and 0.93; x 0.06 and 0.04
    QTest::newRow("live-out BS 40 h at the minimum of 2026") << choices({2026, 2, 1}, Babysitter, LiveOut, Level::BS, "40")
        << u"1291.33 0.00 107.61 107.61 103.63 214.93 161.20 10.40 6.93 1778.31"_s;
}

void TestEngine::totals()
{
    QFETCH(Choices, choices);
    QFETCH(QString, expected);
    const Totals t = simulated(choices).totals;
    const QStringList found{euro(t.monthlyPay), euro(t.boardMonth), euro(t.thirteenthMonth), euro(t.holidayMonth), euro(t.severanceMonth), euro(t.inpsTotalMonth),
                            euro(t.inpsEmployerMonth), euro(t.fundTotalMonth), euro(t.fundEmployerMonth), euro(t.monthlyCostWithHoliday)};
    QCOMPARE(found.join(u' '), expected);
}

// The amounts published for 2020 (assofamiglie) and those the rule gives for 2026.
void TestEngine::seniorityStep_data()
{
    QTest::addColumn<Choices>("choices");
    QTest::addColumn<QString>("step");
    const auto add = [](int year, Schedule schedule, std::initializer_list<Level> levels, const char *hours, const char *steps) {
        const QStringList each = QString::fromLatin1(steps).split(u' ');
        qsizetype i = 0;
        for (const Level level : levels) {
            Choices c = choices({year, 12, 1}, Carer, schedule, level, hours);
            c.senioritySteps = 1;
            QTest::addRow("%d %d %d", year, static_cast<int>(schedule), static_cast<int>(level)) << c << each.at(i++);
        }
    };
    add(2020, LiveIn, sevenLevels, "54", "25.47 30.10 32.41 34.73 37.05 39.36 46.31 48.62");
    add(2020, LiveOut, sevenLevels, "40", "0.18 0.22 0.23 0.25 0.26 0.27 0.32 0.33");
    add(2020, NightCare, {Level::BS, Level::CS, Level::DS}, nullptr, "39.94 45.26 55.92");
    add(2020, NightPresence, {Level::Single}, nullptr, "26.74");
    add(2020, Weekend, {Level::CS, Level::DS}, "16", "0.29 0.35");
    add(2026, LiveIn, sevenLevels, "54", "36.32 38.34 39.33 42.14 44.95 47.75 56.18 58.99");
    add(2026, LiveOut, sevenLevels, "40", "0.26 0.27 0.28 0.30 0.31 0.33 0.38 0.40");
}

void TestEngine::seniorityStep()
{
    QFETCH(Choices, choices);
    QFETCH(QString, step);
    const Breakdown one = simulated(choices);
    const Line *line = lineOf(one, LineKind::SeniorityStep);
    QVERIFY(line);
    QCOMPARE(euro(line->base), step);
    // On top of the pay, each on the minimum alone.
    choices.senioritySteps = 0;
    const Breakdown none = simulated(choices);
    QCOMPARE(one.totals.superminimum, none.totals.superminimum);
    QCOMPARE(one.totals.monthlyPay - none.totals.monthlyPay, line->month);
    if (one.unit == PayUnit::Month) QCOMPARE(euro(line->month), step);
}

void TestEngine::allowances_data()
{
    QTest::addColumn<Choices>("choices");
    QTest::addColumn<QString>("allowances");
    const auto with = [](Choices c, bool child, int persons, bool certified) {
        c.childUnderSix = child;
        c.nonSelfSufficient = persons;
        c.certified = certified;
        return c;
    };
    const QDate day(2026, 3, 1);
    QTest::newRow("function, live-in DS") << choices(day, Carer, LiveIn, Level::DS, "54") << u"207.69"_s;
    QTest::newRow("function, live-in D") << choices({2020, 11, 1}, Housekeeper, LiveIn, Level::D, "54") << u"171.18"_s;
    QTest::newRow("no function by the hour") << choices(day, Carer, LiveOut, Level::DS, "40") << u"0.00"_s;
    QTest::newRow("child, live-in") << with(choices(day, Babysitter, LiveIn, Level::BS, "54"), true, 1, false) << u"138.54"_s;
    QTest::newRow("child, reduced") << with(choices(day, Babysitter, ReducedLiveIn, Level::BS, "30"), true, 1, false) << u"97.06"_s;
    QTest::newRow("child, hour") << with(choices(day, Babysitter, LiveOut, Level::BS, "30"), true, 1, false) << u"0.84"_s;
    QTest::newRow("child, not to a carer") << with(choices(day, Carer, LiveIn, Level::BS, "54"), true, 1, false) << u"0.00"_s;
    QTest::newRow("two persons, live-in") << with(choices(day, Carer, LiveIn, Level::CS, "54"), false, 2, false) << u"119.66"_s;
    QTest::newRow("two persons, night") << with(choices(day, Carer, NightCare, Level::DS), false, 2, false) << u"119.66"_s;
    QTest::newRow("two persons, hour") << with(choices(day, Carer, LiveOut, Level::CS, "30"), false, 2, false) << u"0.70"_s;
    QTest::newRow("two persons, weekend") << with(choices(day, Carer, Weekend, Level::DS, "16"), false, 2, false) << u"0.70"_s;
    QTest::newRow("two persons, function and all") << with(choices(day, Carer, LiveIn, Level::DS, "54"), false, 2, true) << u"327.35"_s;
    QTest::newRow("certificate B") << with(choices({2024, 1, 1}, Housekeeper, LiveIn, Level::B, "54"), false, 1, true) << u"9.04"_s;
    QTest::newRow("certificate CS") << with(choices({2024, 1, 1}, Carer, LiveIn, Level::CS, "54"), false, 1, true) << u"11.30"_s;
    QTest::newRow("certificate before its table") << with(choices({2020, 12, 31}, Carer, LiveIn, Level::CS, "54"), false, 1, true) << u"0.00"_s;
    // 30.27 a month / 86.67 hours
    QTest::newRow("certificate by the hour") << with(choices(day, Carer, LiveOut, Level::CS, "20"), false, 1, true) << u"0.35"_s;
}

void TestEngine::allowances()
{
    QFETCH(Choices, choices);
    QFETCH(QString, allowances);
    const Breakdown b = simulated(choices);
    QCOMPARE(euro(b.totals.allowances), allowances);
    QCOMPARE(euro(b.totals.superminimum), u"0.00"_s);
}

void TestEngine::superminimumAbsorbsTheAllowances()
{
    Choices c = withPay(choices({2024, 3, 1}, Babysitter, LiveIn, Level::BS, "54"), "1300.00", PayUnit::Month);
    QCOMPARE(euro(simulated(c).totals.superminimum), u"305.56"_s);
    c.childUnderSix = true;
    const Breakdown b = simulated(c);
    QCOMPARE(euro(b.totals.superminimum), u"174.78"_s);
    QCOMPARE(euro(b.totals.monthlyPay), u"1300.00"_s);
    QCOMPARE(month(b, LineKind::Minimum), u"994.44"_s);
    QCOMPARE(month(b, LineKind::ChildAllowance), u"130.78"_s);
}

void TestEngine::payInTheOtherUnit()
{
    // 1560.00 a month / 173.333 hours = 9.00
    const Breakdown b = simulated(withPay(choices({2025, 3, 1}, Carer, LiveOut, Level::CS, "40"), "1560.00", PayUnit::Month));
    QCOMPARE(euro(b.totals.superminimum), u"1.09"_s);
    QCOMPARE(euro(b.totals.monthlyPay), u"1560.00"_s);
    // 5.00 an hour x 234
    const Breakdown live = simulated(withPay(choices({2025, 3, 1}, Carer, LiveIn, Level::CS, "54"), "5.00", PayUnit::Hour));
    QCOMPARE(euro(live.totals.monthlyPay), u"1170.00"_s);
    QCOMPARE(euro(live.totals.superminimum), u"32.14"_s);
}

void TestEngine::minimumIsAFloor_data()
{
    QTest::addColumn<Choices>("choices");
    QTest::addColumn<bool>("accepted");
    const Choices liveIn = choices({2024, 3, 1}, Carer, LiveIn, Level::CS, "54"), byHour = choices({2024, 3, 1}, Carer, LiveOut, Level::CS, "40");
    QTest::newRow("month, the minimum") << withPay(liveIn, "1127.04", PayUnit::Month) << true;
    QTest::newRow("month, a cent less") << withPay(liveIn, "1127.03", PayUnit::Month) << false;
    QTest::newRow("hour, the minimum") << withPay(byHour, "7.83", PayUnit::Hour) << true;
    QTest::newRow("hour, a cent less") << withPay(byHour, "7.82", PayUnit::Hour) << false;
    // 7.83 x 40 x 52 / 12 = 1357.20
    QTest::newRow("the month of an hourly minimum") << withPay(byHour, "1357.20", PayUnit::Month) << true;
    QTest::newRow("a month a cent less") << withPay(byHour, "1357.19", PayUnit::Month) << false;
    QTest::newRow("an hour of the rounded monthly minimum") << withPay(choices({2025, 3, 1}, Carer, LiveIn, Level::CS, "54"), "4.86", PayUnit::Hour) << false;
    QTest::newRow("an hour less, few hours") << withPay(choices({2024, 3, 1}, Carer, LiveOut, Level::CS, "0.1"), "7.82", PayUnit::Hour) << false;
    QTest::newRow("a month that is less an hour") << withPay(byHour, "1355.00", PayUnit::Month) << false;
    // 1127.04 / 234 = 4.8164
    QTest::newRow("the hour above a monthly minimum") << withPay(liveIn, "4.82", PayUnit::Hour) << true;
    QTest::newRow("the hour below a monthly minimum") << withPay(liveIn, "4.81", PayUnit::Hour) << false;
    Choices allowed = withPay(liveIn, "1239.99", PayUnit::Month);
    allowed.nonSelfSufficient = 2;
    QTest::newRow("the minimum without its allowance") << allowed << false;
    allowed.pay->amount = {124'001};
    QTest::newRow("the minimum with its allowance") << allowed << true;
}

void TestEngine::minimumIsAFloor()
{
    QFETCH(Choices, choices);
    QFETCH(bool, accepted);
    QCOMPARE(refusedKey(choices), accepted ? QByteArray() : QByteArray("pay"));
}

void TestEngine::theFloorIsShownInTheUnitOffered()
{
    const auto why = [](const Choices &c) {
        const auto result = simulate(c, tables());
        const auto *refused = std::get_if<Refusal>(&result);
        return refused ? refused->text : QString();
    };
    Choices byHour = choices({2024, 3, 1}, Carer, LiveOut, Level::CS, "40"), liveIn = choices({2024, 3, 1}, Carer, LiveIn, Level::CS, "54");
    for (const Method method : {Method::Contract, Method::Portal}) {
        byHour.method = liveIn.method = method;
        // 1356.40 / 173.33 is 7.83 only once rounded.
        QVERIFY2(why(withPay(byHour, "1356.40", PayUnit::Month)).contains(Cents{1357'20}.shown()), qPrintable(why(withPay(byHour, "1356.40", PayUnit::Month))));
        QVERIFY(why(withPay(byHour, "1356.40", PayUnit::Month)).contains(u"a month"_s));
        QVERIFY(why(withPay(byHour, "7.82", PayUnit::Hour)).contains(u"7.83"_s));
        QVERIFY(why(withPay(liveIn, "4.81", PayUnit::Hour)).contains(u"4.82"_s));
        QVERIFY(why(withPay(liveIn, "4.81", PayUnit::Hour)).contains(u"an hour"_s));
        QCOMPARE(refusedKey(withPay(byHour, "1357.20", PayUnit::Month)), QByteArray());
        QCOMPARE(refusedKey(withPay(liveIn, "4.82", PayUnit::Hour)), QByteArray());
    }
}

void TestEngine::monthAMomentAboveTheMinimum()
{
    // 7.83 x 10.1 x 52 / 12 = 342.693
    const Choices few = choices({2024, 3, 1}, Carer, LiveOut, Level::CS, "10.1");
    const Breakdown same = simulated(withPay(few, "342.69", PayUnit::Month)), more = simulated(withPay(few, "342.71", PayUnit::Month));
    QCOMPARE(month(same, LineKind::Superminimum), u"none"_s);
    QCOMPARE(month(same, LineKind::Minimum), u"342.69"_s);
    const Line *line = lineOf(more, LineKind::Superminimum);
    QVERIFY(line);
    QCOMPARE(euro(line->base), u"0.02"_s); // by the month, as it was agreed
    QCOMPARE(euro(line->month), u"0.02"_s);
    QCOMPARE(line->quantity, Decimal::whole(1));
}

void TestEngine::bands_data()
{
    QTest::addColumn<Choices>("choices");
    QTest::addColumn<QString>("effective");
    QTest::addColumn<int>("band");
    const auto at = [](int year, const char *pay, const char *hours) { return withPay(choices({year, 3, 1}, Carer, LiveOut, Level::CS, hours), pay, PayUnit::Hour); };
    QTest::newRow("exactly the second limit, with board") << withBoard(at(2025, "9.00", "24"), 6, 6, 6) << u"11.54"_s << 2;
    QTest::newRow("a cent above the second limit") << withBoard(at(2025, "9.01", "24"), 6, 6, 6) << u"11.55"_s << 3;
    QTest::newRow("the second limit of 2025") << at(2025, "10.65", "10") << u"11.54"_s << 2;
    QTest::newRow("above the second limit of 2025") << at(2025, "10.66", "10") << u"11.55"_s << 3;
    QTest::newRow("the first limit of 2021") << at(2021, "7.48", "10") << u"8.10"_s << 1;
    QTest::newRow("above the first limit of 2021") << at(2021, "7.49", "10") << u"8.11"_s << 2;
    QTest::newRow("24 hours") << at(2025, "20.00", "24") << u"21.67"_s << 3;
    QTest::newRow("a moment more than 24 hours") << at(2025, "20.00", "24.01") << u"21.67"_s << 4;
    QTest::newRow("weekend over 24 hours") << choices({2025, 3, 1}, Carer, Weekend, Level::CS, "36") << u"9.20"_s << 4;
}

void TestEngine::bands()
{
    QFETCH(Choices, choices);
    QFETCH(QString, effective);
    QFETCH(int, band);
    const Breakdown b = simulated(choices);
    QCOMPARE(euro(b.totals.effectiveHourly), effective);
    QCOMPARE(b.inpsBand, band);
}

// INPS circular 29/2025.
void TestEngine::contributionRates_data()
{
    QTest::addColumn<Contract>("contract");
    QTest::addColumn<bool>("cuaf");
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QString>("rate");
    QTest::newRow("permanent") << Contract::Permanent << true << u"20"_s << u"1.68"_s;
    QTest::newRow("permanent, CUAF not due") << Contract::Permanent << false << u"20"_s << u"1.69"_s;
    QTest::newRow("fixed term") << Contract::FixedTerm << true << u"20"_s << u"1.79"_s;
    QTest::newRow("fixed term, CUAF not due") << Contract::FixedTerm << false << u"20"_s << u"1.80"_s;
    QTest::newRow("more than 24 hours") << Contract::Permanent << true << u"30"_s << u"1.22"_s;
    QTest::newRow("more than 24 hours, CUAF not due") << Contract::Permanent << false << u"30"_s << u"1.23"_s;
    QTest::newRow("more than 24 hours, fixed term") << Contract::FixedTerm << true << u"30"_s << u"1.31"_s;
}

void TestEngine::contributionRates()
{
    QFETCH(Contract, contract);
    QFETCH(bool, cuaf);
    QFETCH(QString, hours);
    QFETCH(QString, rate);
    Choices c = choices({2025, 3, 1}, Carer, LiveOut, Level::CS, hours.toLatin1().constData());
    c.contract = contract;
    c.cuaf = cuaf;
    QCOMPARE(euro(simulated(c).inpsRate), rate);
}

// INPS circular 29/2025: 20 hours, effective pay 10.00, thirteen weeks.
void TestEngine::thirteenWeeksOf2025()
{
    const Breakdown b = simulated(withPay(choices({2025, 3, 1}, Housekeeper, LiveOut, Level::BS, "20"), "9.23", PayUnit::Hour));
    QCOMPARE(euro(b.totals.effectiveHourly), u"10.00"_s);
    QCOMPARE(euro({b.totals.inpsEmployerYear.value / 4}), u"366.60"_s);
    QCOMPARE(euro({(b.totals.inpsTotalYear - b.totals.inpsEmployerYear).value / 4}), u"124.80"_s);
    QCOMPARE(euro({b.totals.inpsEmployerMonth.value * 3}), u"366.60"_s);
}

// 9 x 6 hours for INPS; for the fund 8 x 6 in night care and 5 x 6 in night presence (webcolf 485).
void TestEngine::nightHours()
{
    const Breakdown care = simulated(choices({2025, 3, 1}, Carer, NightCare, Level::CS));
    QCOMPARE(euro(care.totals.monthlyPay), u"1308.53"_s);
    QCOMPARE(euro(care.totals.inpsTotalMonth), u"285.48"_s); // 234 x 1.22
    QCOMPARE(euro(care.totals.fundTotalMonth), u"12.48"_s);  // 208 x 0.06
    const Breakdown presence = simulated(choices({2025, 3, 1}, Carer, NightPresence, Level::Single));
    QCOMPARE(euro(presence.totals.inpsTotalMonth), u"285.48"_s);
    QCOMPARE(euro(presence.totals.fundTotalMonth), u"7.80"_s); // 130 x 0.06
    QCOMPARE(simulated(choices({2025, 3, 1}, Carer, NightCare, Level::CS, "20")).totals.monthlyCost, care.totals.monthlyCost);
}

void TestEngine::fundRatesOf2020()
{
    const Totals old = simulated(choices({2020, 12, 31}, Carer, LiveIn, Level::CS, "54")).totals;
    QCOMPARE(euro(old.fundTotalMonth) + u' ' + euro(old.fundEmployerMonth), u"7.02 4.68"_s);
    const Totals now = simulated(choices({2021, 1, 1}, Carer, LiveIn, Level::CS, "54")).totals;
    QCOMPARE(euro(now.fundTotalMonth) + u' ' + euro(now.fundEmployerMonth), u"14.04 9.36"_s);
}

void TestEngine::boardDaysByDate_data()
{
    QTest::addColumn<Choices>("choices");
    QTest::addColumn<QString>("board");
    const auto on = [](QDate day, int l, int d, int a) { return withBoard(choices(day, Carer, LiveIn, Level::CS, "54"), l, d, a); };
    QTest::newRow("every day before") << on({2025, 10, 31}, 7, 7, 7) << u"171.60"_s;  // 6.60 x 26
    QTest::newRow("every day after") << on({2025, 11, 1}, 7, 7, 7) << u"198.00"_s;    // 6.60 x 30
    QTest::newRow("six times a week") << on({2025, 11, 1}, 6, 6, 6) << u"171.60"_s;   // 6.60 x 6 x 52 / 12
    QTest::newRow("some of each") << on({2025, 11, 1}, 7, 3, 0) << u"99.33"_s;        // 2.31 x 30 + 2.31 x 13 = 99.33
    QTest::newRow("rounded once") << on({2026, 1, 1}, 1, 1, 1) << u"28.86"_s;         // 6.66 x 52 / 12 = 28.86
    Choices twenty = on({2026, 1, 1}, 7, 0, 0);
    twenty.daysPerMonth = 20;
    QTest::newRow("days given") << twenty << u"46.60"_s;
}

void TestEngine::boardDaysByDate()
{
    QFETCH(Choices, choices);
    QFETCH(QString, board);
    QCOMPARE(euro(simulated(choices).totals.boardMonth), board);
}

void TestEngine::boardPaidIsReceived()
{
    Choices c = withBoard(choices({2026, 3, 1}, Carer, LiveIn, Level::CS, "54"), 7, 7, 7);
    const Totals kind = simulated(c).totals;
    c.board = Board::Paid;
    const Totals paid = simulated(c).totals;
    QCOMPARE(paid.monthlyCost - kind.monthlyCost, kind.boardMonth);
    QCOMPARE(paid.workerNetMonth - kind.workerNetMonth, kind.boardMonth);
    QCOMPARE(paid.monthlyPay, kind.monthlyPay);
    QCOMPARE(paid.thirteenthMonth, kind.thirteenthMonth);
}

void TestEngine::refuses_data()
{
    QTest::addColumn<Choices>("choices");
    QTest::addColumn<QByteArray>("key");
    const auto at = [](Schedule schedule, Level level, const char *hours) { return choices({2024, 3, 1}, Carer, schedule, level, hours); };
    const auto add = [](const char *name, const Choices &c, const char *key) { QTest::newRow(name) << c << QByteArray(key); };
    add("live-in 54", at(LiveIn, Level::CS, "54"), "");
    add("live-in over", at(LiveIn, Level::CS, "54.01"), "weekly_hours");
    add("reduced 30", at(ReducedLiveIn, Level::BS, "30"), "");
    add("reduced over", at(ReducedLiveIn, Level::BS, "30.01"), "weekly_hours");
    add("live-out 40", at(LiveOut, Level::CS, "40"), "");
    add("live-out over", at(LiveOut, Level::CS, "40.01"), "weekly_hours");
    add("weekend 36", at(Weekend, Level::CS, "36"), "");
    add("weekend over", at(Weekend, Level::CS, "36.01"), "weekly_hours");
    add("no hours", at(LiveIn, Level::CS, nullptr), "weekly_hours");
    add("night without hours", at(NightCare, Level::CS, nullptr), "");
    add("thousandths of an hour", at(LiveOut, Level::CS, "20.001"), "weekly_hours");
    add("reduced, level A", at(ReducedLiveIn, Level::A, "30"), "level");
    add("night care, level A", at(NightCare, Level::A, nullptr), "level");
    add("night presence, level CS", at(NightPresence, Level::CS, nullptr), "level");
    add("weekend, level B", at(Weekend, Level::B, "16"), "level");
    add("single level live-in", at(LiveIn, Level::Single, "54"), "level");
    add("night pay by the hour", withPay(at(NightCare, Level::CS, nullptr), "20.00", PayUnit::Hour), "pay");
    add("no date", choices({}, Carer, LiveIn, Level::CS, "54"), "date");
}

void TestEngine::refuses()
{
    QFETCH(Choices, choices);
    QFETCH(QByteArray, key);
    QCOMPARE(refusedKey(choices), key);
}

void TestEngine::everyLevelOfEveryTable()
{
    int rows = 0;
    for (const auto &period : tables().periods())
        for (int schedule = 0; schedule < 6; ++schedule)
            for (int level = 0; level < 9; ++level)
                rows += refusedKey(choices(period->from, Carer, static_cast<Schedule>(schedule), static_cast<Level>(level), "20")).isEmpty();
    // A 8, B 3, C 8, D 3, E 1, G 2 in each of eight stretches of time.
    QCOMPARE(rows, 25 * 8);
}

QTEST_APPLESS_MAIN(TestEngine)
#include "tst_engine.moc"
