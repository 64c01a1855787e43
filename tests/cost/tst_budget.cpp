#include "cost/anychoices.h"

using namespace cost;

class TestBudget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsThePayThatCostsTheBudget_data()
    {
        QTest::addColumn<Choices>("what");
        QTest::addColumn<QString>("pay");
        const auto hourly = [](const char *hours, const char *pay) {
            return withPay(choices({2025, 6, 1}, Service::Carer, Schedule::LiveOut, Level::BS, hours), pay, PayUnit::Hour);
        };
        QTest::newRow("24 hours, under the first limit") << hourly("24", "8.40") << "8.40";
        QTest::newRow("24 hours, over the second limit") << hourly("24", "10.66") << "10.66";
        QTest::newRow("25 hours, flat rate") << hourly("25", "9.99") << "9.99";
        QTest::newRow("live-in") << withPay(choices({2024, 1, 1}, Service::Carer, Schedule::LiveIn, Level::CS, "54"), "1234.56", PayUnit::Month) << "1234.56";
    }
    // The cost of a known pay, given as the budget, finds that pay again.
    void findsThePayThatCostsTheBudget()
    {
        QFETCH(Choices, what);
        QFETCH(QString, pay);
        const Cents budget = simulated(what).totals.monthlyCost;
        const Breakdown found = given(simulateBudget(what, budget, tables()));
        QCOMPARE(euro(found.choices.pay->amount), pay);
        QCOMPARE(euro(found.totals.monthlyCost), euro(budget));
    }

    // 2024 CS live-in: the minimum pay costs 1,675.92 - 110.22 a month (Assindatcolf 2024).
    void refusesLessThanTheMinimumCosts()
    {
        const Choices c = withBoard(choices({2024, 1, 1}, Service::Carer, Schedule::LiveIn, Level::CS, "54"), 7, 7, 7);
        Choices thirty = c;
        thirty.daysPerMonth = 30;
        const auto result = simulateBudget(thirty, Cents{1565'69}, tables());
        QVERIFY(std::holds_alternative<Refusal>(result));
        QCOMPARE(std::get<Refusal>(result).key, QByteArray("budget"));
        QVERIFY2(std::get<Refusal>(result).text.contains(Cents{1565'70}.shown()), qPrintable(std::get<Refusal>(result).text));
        QCOMPARE(given(simulateBudget(thirty, Cents{1565'70}, tables())).choices.pay->amount, simulated(thirty).totals.minimum);
        QVERIFY(std::holds_alternative<Refusal>(simulateBudget(thirty, Cents{1675'91}, tables(), BudgetFor::MonthWithHoliday)));
        QVERIFY(std::holds_alternative<Breakdown>(simulateBudget(thirty, Cents{1675'92}, tables(), BudgetFor::MonthWithHoliday)));
    }

    void noCentMoreFits()
    {
        QVERIFY(rc::check("the pay found fits and no higher one near it or at the next limits does", [] {
            Choices c = *anyChoices();
            c.method = *rc::gen::element(Method::Contract, Method::Portal);
            const auto lowest = simulate(c, tables());
            RC_PRE(std::holds_alternative<Breakdown>(lowest));
            const Breakdown minimum = std::get<Breakdown>(lowest);
            const Cents budget = minimum.totals.monthlyCost + Cents{*rc::gen::inRange(0, 200'000)};
            const auto result = simulateBudget(c, budget, tables());
            RC_ASSERT(std::holds_alternative<Breakdown>(result));
            const Breakdown found = std::get<Breakdown>(result);
            RC_ASSERT(found.totals.monthlyCost <= budget);
            c.pay = found.choices.pay.value_or(Pay{minimum.totals.minimum + minimum.totals.allowances - Cents{1}, minimum.unit});
            const qint64 far = *rc::gen::inRange(2, 400);
            for (const qint64 more : {qint64(1), qint64(2), far}) {
                Choices dearer = c;
                dearer.pay->amount.value += more;
                const auto next = simulate(dearer, tables());
                RC_ASSERT(std::holds_alternative<Breakdown>(next));
                RC_ASSERT(std::get<Breakdown>(next).totals.monthlyCost > budget);
            }
        }));
    }
};

Q_DECLARE_METATYPE(cost::Choices)
QTEST_GUILESS_MAIN(TestBudget)
#include "tst_budget.moc"
