#include "cost/anychoices.h"
#include "models/cost/comparison.h"
#include "models/cost/portaldifference.h"

using namespace cost;

namespace {
Cents reasonOf(const PortalDifference &d, const char *key)
{
    for (const SourcedAmount &reason : d.reasons)
        if (reason.key == key) return reason.amount;
    return {};
}
PortalDifference explained(const Choices &c) { return given(portalDifference(c, tables())); }
} // namespace

class TestComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void threeScenariosSideBySide()
    {
        const Choices c = withPay(choices({2025, 1, 1}, Service::Carer, Schedule::LiveOut, Level::CS, "24"), "9.00", PayUnit::Hour);
        const Breakdown now = simulated(c), more = given(oneHourMore(c, tables())), higher = given(oneLevelHigher(c, tables()));
        QCOMPARE(more.choices.weeklyHours->plain(), QStringLiteral("25"));
        const Comparison side = compare({now, more, higher});
        const auto row = [&side](const char *key) {
            const auto found = std::find_if(side.totals.begin(), side.totals.end(), [key](const ComparisonRow &r) { return r.key == key; });
            return *found;
        };
        QCOMPARE(row("monthly_pay").differences.first(), Cents{});
        QCOMPARE(row("monthly_pay").amounts.at(1) - row("monthly_pay").amounts.at(0), row("monthly_pay").differences.at(1));
        QCOMPARE(signedAmount(row("monthly_pay").differences.at(1)), u'+' + Cents{39'00}.shown()); // 9.00 x 52/12
        QVERIFY(row("inps_employer_month").differences.at(1) < Cents{}); // more than 24 hours: the flat rate
        QVERIFY(row("monthly_cost").differs());
        QVERIFY(!side.lines.isEmpty());
        Choices portal = c;
        portal.method = Method::Portal;
        QVERIFY(compare({now, simulated(portal)}).lines.isEmpty());
    }

    void levelsTheTableLacksAreSkipped()
    {
        // Table B has B, BS and C; table D has BS, CS and DS.
        QCOMPARE(given(oneLevelHigher(choices({2025, 1, 1}, Service::Babysitter, Schedule::ReducedLiveIn, Level::B, "30"), tables())).choices.level, Level::BS);
        QCOMPARE(given(oneLevelHigher(choices({2025, 1, 1}, Service::Carer, Schedule::NightCare, Level::BS), tables())).choices.level, Level::CS);
        QCOMPARE(given(oneLevelHigher(choices({2025, 1, 1}, Service::Carer, Schedule::NightCare, Level::CS), tables())).choices.level, Level::DS);
        for (const auto &[schedule, level] : {std::pair(Schedule::LiveIn, Level::DS), {Schedule::NightPresence, Level::Single}, {Schedule::ReducedLiveIn, Level::C}}) {
            const auto none = oneLevelHigher(choices({2025, 1, 1}, Service::Carer, schedule, level, "30"), tables());
            QVERIFY(std::holds_alternative<Refusal>(none));
            QCOMPARE(std::get<Refusal>(none).key, QByteArray("level"));
        }
    }

    void aPayUnderTheHigherLevelBecomesItsMinimum()
    {
        const Choices c = withPay(choices({2025, 1, 1}, Service::Carer, Schedule::LiveIn, Level::BS, "54"), "1010.00", PayUnit::Month);
        const Breakdown higher = given(oneLevelHigher(c, tables()));
        QCOMPARE(higher.totals.monthlyPay, higher.totals.minimum);
    }

    void hoursPastTheLimitAreRefused()
    {
        const auto result = oneHourMore(choices({2025, 1, 1}, Service::Carer, Schedule::LiveIn, Level::CS, "54"), tables());
        QCOMPARE(std::get<Refusal>(result).key, QByteArray("weekly_hours"));
    }

    // Each assumption of the portal's is charged with what it alone moves.
    void eachDifferenceFromThePortalHasItsReason()
    {
        const Choices plain = choices({2021, 1, 1}, Service::Carer, Schedule::LiveIn, Level::CS, "54");
        const Choices boarded = withBoard(plain, 6, 6, 6);
        // Case S01 of the portal: 16,664.33 a year; board and lodging 145.86 a month, once more in the holiday month.
        const PortalDifference s01 = explained(boarded);
        QCOMPARE(euro(s01.portal.totals.yearlyCost), QStringLiteral("16664.33"));
        QCOMPARE(euro(reasonOf(s01, "holiday_board")), QStringLiteral("145.86"));
        QCOMPARE(s01.reasons.size(), 2);

        Choices noCuaf = boarded;
        noCuaf.cuaf = false;
        QCOMPARE(euro(reasonOf(explained(noCuaf), "cuaf")), QStringLiteral("-28.08")); // 0.01 an hour x 54 x 52

        Choices minutes = plain;
        minutes.weeklyHours = Decimal::read(u"53.5");
        QCOMPARE(euro(reasonOf(explained(minutes), "whole_hours")), QStringLiteral("-21.32")); // half an hour x 52 x (0.78 + 0.04)

        const Choices night = withBoard(choices({2021, 1, 1}, Service::Carer, Schedule::NightPresence, Level::Single, "30"), 0, 0, 0);
        // 30 hours typed instead of 54 for INPS; the fund counts 30 in both.
        QCOMPARE(euro(reasonOf(explained(night), "inps")), QStringLiteral("-973.44")); // 24 x 52 x 0.78
        QCOMPARE(reasonOf(explained(night), "fund"), Cents{});

        Choices steps = plain;
        steps.senioritySteps = 2;
        QVERIFY(reasonOf(explained(steps), "extras") < Cents{});
        Choices paid = boarded;
        paid.board = Board::Paid;
        QCOMPARE(euro(reasonOf(explained(paid), "board_paid")), QStringLiteral("-1750.32")); // 12 x 145.86
        // Every day of a month of 26 days is six times a week x 52/12; of 30 days it is four days more, in the thirteenth
        // and the severance: 4 x 5.61 x (1 + 26/27).
        Choices daily = withBoard(plain, 7, 7, 7);
        QCOMPARE(reasonOf(explained(daily), "board_days"), Cents{});
        daily.daysPerMonth = 30;
        QCOMPARE(euro(reasonOf(explained(daily), "board_days")), QStringLiteral("-44.05"));
    }

    void theReasonsAddUpAndRoundingIsSmall()
    {
        QVERIFY(rc::check("sum of reasons is the difference; the rounding is within a quarter of a euro", [] {
            Choices c = *anyChoices();
            const auto minimum = simulate(c, tables());
            RC_PRE(std::holds_alternative<Breakdown>(minimum));
            const Breakdown b = std::get<Breakdown>(minimum);
            if (*rc::gen::arbitrary<bool>()) c.pay = Pay{b.totals.minimum + b.totals.allowances + Cents{*rc::gen::inRange(1, 500)}, b.unit};
            const auto result = portalDifference(c, tables());
            RC_ASSERT(std::holds_alternative<PortalDifference>(result));
            const PortalDifference d = std::get<PortalDifference>(result);
            Cents sum;
            for (const SourcedAmount &reason : d.reasons) sum += reason.amount;
            RC_ASSERT(sum == d.difference);
            RC_ASSERT(d.reasons.last().key == "rounding");
            RC_LOG() << d.reasons.last().amount.value << " cents";
            RC_ASSERT(std::abs(d.reasons.last().amount.value) <= 25);
        }));
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
