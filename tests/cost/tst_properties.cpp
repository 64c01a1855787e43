#include "casebuilder.h"
#include <rapidcheck.h>

using namespace cost;

namespace {
constexpr Level levels[] = {Level::A, Level::AS, Level::B, Level::BS, Level::C, Level::CS, Level::D, Level::DS, Level::Single};

// Any choices that the contract allows: a level that is in the schedule's table, hours within its limit.
rc::Gen<Choices> allowed()
{
    return rc::gen::exec([] {
        Choices c;
        c.date = tables().first().addDays(*rc::gen::inRange<qint64>(0, tables().first().daysTo(tables().last()) + 1));
        c.service = static_cast<Service>(*rc::gen::inRange(0, 3));
        c.schedule = static_cast<Schedule>(*rc::gen::inRange(0, 6));
        const Wages &wages = tables().on(c.date)->wages;
        c.level = *rc::gen::suchThat(rc::gen::elementOf(std::vector<Level>(std::begin(levels), std::end(levels))),
                                     [&](Level l) { return bool(wages.minimumOf(c.schedule, l)); });
        const int most[] = {5400, 3000, 4000, 5400, 5400, 3600};
        c.weeklyHours = Decimal{*rc::gen::inRange<qint64>(100, most[static_cast<int>(c.schedule)] + 1) * 10'000};
        c.contract = static_cast<Contract>(*rc::gen::inRange(0, 2));
        c.lunches = *rc::gen::inRange(0, 8);
        c.dinners = *rc::gen::inRange(0, 8);
        c.lodgings = *rc::gen::inRange(0, 8);
        c.board = static_cast<Board>(*rc::gen::inRange(0, 2));
        if (*rc::gen::arbitrary<bool>()) c.daysPerMonth = *rc::gen::inRange(1, 32);
        c.nonSelfSufficient = *rc::gen::inRange(1, 3);
        c.childUnderSix = *rc::gen::arbitrary<bool>();
        c.certified = *rc::gen::arbitrary<bool>();
        c.senioritySteps = *rc::gen::inRange(0, 8);
        c.cuaf = *rc::gen::arbitrary<bool>();
        return c;
    });
}

Breakdown made(const Choices &c)
{
    auto result = simulate(c, tables());
    RC_ASSERT(std::holds_alternative<Breakdown>(result));
    return std::get<Breakdown>(std::move(result));
}

// The same choices with so much an hour or a month above the least pay.
Choices above(Choices c, qint64 cents)
{
    const Breakdown least = made(c);
    c.pay = Pay{least.totals.minimum + least.totals.allowances + Cents{cents}, least.unit};
    return c;
}

Choices anyPay()
{
    const Choices c = *allowed();
    return *rc::gen::arbitrary<bool>() ? c : above(c, *rc::gen::inRange(0, 2000));
}
} // namespace

// What holds for every simulation; a counter-example is shrunk and printed.
class TestProperties : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesAddUpToTheTotals();
    void contributionsAddUp();
    void morePayNeverMeansLessPaid();
    void moreHoursNeverMeanLessPaid();
    void theLeastPayIsAcceptedAndACentLessIsNot();
    void yearIsTwelveMonths();
    void portalAgreesWithinRounding();
};

void TestProperties::linesAddUpToTheTotals()
{
    QVERIFY(rc::check([] {
        const Breakdown b = made(anyPay());
        Cents month, year, pay, unit;
        for (const Line &line : b.lines) {
            if (isCost(line.kind)) month += line.month, year += line.year;
            if (isPay(line.kind)) pay += line.month;
            RC_ASSERT(line.month >= Cents{} && line.year >= Cents{});
        }
        const Totals &t = b.totals;
        RC_ASSERT(month == t.monthlyCost);
        RC_ASSERT(year == t.yearlyCost);
        RC_ASSERT(pay == t.monthlyPay);
        RC_ASSERT(t.monthlyCostWithHoliday == t.monthlyCost + t.holidayMonth);
    }));
}

void TestProperties::contributionsAddUp()
{
    QVERIFY(rc::check([] {
        const Breakdown b = made(anyPay());
        const Totals &t = b.totals;
        RC_ASSERT(t.inpsTotalMonth == t.inpsEmployerMonth + t.inpsWorkerMonth);
        RC_ASSERT(t.fundTotalMonth == t.fundEmployerMonth + t.fundWorkerMonth);
        const Cents paidBoard = b.choices.board == Board::Paid ? t.boardMonth : Cents{};
        RC_ASSERT(t.workerNetMonth == t.monthlyPay + paidBoard - t.inpsWorkerMonth - t.fundWorkerMonth);
        // What the family spends reaches the worker, INPS, the fund, or is kept for later: nothing is lost between.
        RC_ASSERT(t.monthlyCost == t.workerNetMonth + t.inpsTotalMonth + t.fundTotalMonth + t.thirteenthMonth + t.severanceMonth);
    }));
}

void TestProperties::morePayNeverMeansLessPaid()
{
    QVERIFY(rc::check([] {
        const Choices c = *allowed();
        const int low = *rc::gen::inRange(0, 1000), more = *rc::gen::inRange(0, 1000);
        const Breakdown a = made(above(c, low)), b = made(above(c, low + more));
        RC_ASSERT(b.totals.monthlyPay >= a.totals.monthlyPay);
        RC_ASSERT(b.totals.severanceMonth >= a.totals.severanceMonth);
        RC_ASSERT(b.inpsBand >= a.inpsBand);
        RC_ASSERT(b.totals.inpsEmployerMonth >= a.totals.inpsEmployerMonth);
        RC_ASSERT(b.totals.monthlyCost >= a.totals.monthlyCost);
        RC_ASSERT(b.totals.superminimum - a.totals.superminimum == Cents{more});
    }));
}

// Beyond 24 hours a week INPS has one rate, lower than those of the hourly bands; and board given as often weighs less on an
// hour when the hours are more, so that the band may fall. Without those two the cost only grows.
void TestProperties::moreHoursNeverMeanLessPaid()
{
    QVERIFY(rc::check([] {
        Choices c = *allowed();
        c.schedule = Schedule::LiveOut;
        c.level = levels[*rc::gen::inRange(0, 8)];
        c.lunches = c.dinners = c.lodgings = 0;
        c.certified = false;
        const bool many = *rc::gen::arbitrary<bool>();
        const qint64 from = *rc::gen::inRange<qint64>(many ? 2401 : 100, many ? 4000 : 2400), to = *rc::gen::inRange<qint64>(from, many ? 4001 : 2401);
        c.pay.reset();
        Choices more = c;
        c.weeklyHours = Decimal{from * 10'000};
        more.weeklyHours = Decimal{to * 10'000};
        const Totals a = made(c).totals, b = made(more).totals;
        RC_ASSERT(b.monthlyPay >= a.monthlyPay);
        RC_ASSERT(b.monthlyCost >= a.monthlyCost);
        RC_ASSERT(b.yearlyCost >= a.yearlyCost);
    }));
}

void TestProperties::theLeastPayIsAcceptedAndACentLessIsNot()
{
    QVERIFY(rc::check([] {
        const Choices c = *allowed();
        const Breakdown least = made(c), same = made(above(c, 0));
        RC_ASSERT(same.totals.superminimum == Cents{});
        // The rounded month of an hourly minimum is a minimum too.
        Choices byMonth = c;
        Choices bare = c;
        bare.senioritySteps = 0;
        byMonth.pay = Pay{made(bare).totals.monthlyPay, PayUnit::Month};
        RC_ASSERT(made(byMonth).totals.superminimum == Cents{});
        RC_ASSERT(made(byMonth).totals.monthlyPay - least.totals.monthlyPay <= Cents{1});
        auto result = simulate(above(c, -1), tables());
        const auto *refused = std::get_if<Refusal>(&result);
        RC_ASSERT(refused && refused->key == "pay");
    }));
}

void TestProperties::yearIsTwelveMonths()
{
    QVERIFY(rc::check([] {
        const Breakdown b = made(anyPay());
        // Each line is rounded on its own, the month at its cent and the year at its own.
        for (const Line &line : b.lines) RC_ASSERT(std::abs(line.month.value * 12 - line.year.value) <= 24);
    }));
}

void TestProperties::portalAgreesWithinRounding()
{
    // Where the two methods mean the same, they differ by the portal's rounding alone: a worker paid by the month, without board.
    QVERIFY(rc::check([] {
        Choices c = *allowed();
        c.schedule = Schedule::LiveIn;
        c.level = Level::CS;
        c.weeklyHours = Decimal::whole(*rc::gen::inRange(25, 55));
        c.lunches = c.dinners = c.lodgings = c.senioritySteps = 0;
        c.certified = false;
        c.cuaf = true;
        Choices portal = c;
        portal.method = Method::Portal;
        RC_ASSERT(std::abs((made(c).totals.yearlyCost - made(portal).totals.yearlyCost).value) <= 3);
    }));
}

QTEST_APPLESS_MAIN(TestProperties)
#include "tst_properties.moc"
