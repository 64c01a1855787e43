#include "cost/casebuilder.h"
#include "models/cost/reliefs.h"

using namespace cost;

namespace {
Cents amountOf(const QList<Relief> &all, const char *key)
{
    for (const Relief &relief : all)
        if (relief.figure.key == key) return relief.figure.amount;
    return {-1};
}
} // namespace

class TestReliefs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void amountsIfDue_data()
    {
        QTest::addColumn<qint64>("contributions");
        QTest::addColumn<qint64>("pay");
        QTest::addColumn<qint64>("isee"); // -1: not given
        QTest::addColumn<QString>("rate");
        QTest::addColumn<QString>("deduction");
        QTest::addColumn<QString>("credit");
        QTest::addColumn<QString>("lower");
        QTest::addColumn<QString>("upper");
        // 1,549.37 (line E23), 19 % of 2,100 = 399.00 (lines E8-E10), 2,400 and 2,000 within 60 % of the pay (DGR 5756/2021).
        QTest::newRow("over every cap, ISEE not given") << 2555'28LL << 15'000'00LL << -1LL << "0.35" << "542.28" << "399.00" << "2400.00" << "2000.00";
        QTest::newRow("at 23 %") << 2555'28LL << 15'000'00LL << -1LL << "0.23" << "356.36" << "399.00" << "2400.00" << "2000.00";
        QTest::newRow("rate not given: what is deducted") << 2555'28LL << 15'000'00LL << -1LL << "" << "1549.37" << "399.00" << "2400.00" << "2000.00";
        QTest::newRow("under the caps") << 800'00LL << 2'000'00LL << -1LL << "0.23" << "184.00" << "380.00" << "1200.00" << "1200.00";
        QTest::newRow("ISEE at the first limit") << 800'00LL << 15'000'00LL << 25'000'00LL << "" << "800.00" << "399.00" << "2400.00" << "-0.01";
        QTest::newRow("ISEE past it") << 800'00LL << 15'000'00LL << 25'000'01LL << "" << "800.00" << "399.00" << "-0.01" << "2000.00";
    }
    void amountsIfDue()
    {
        QFETCH(qint64, contributions);
        QFETCH(qint64, pay);
        QFETCH(qint64, isee);
        QFETCH(QString, rate);
        ReliefSituation s{{contributions}, {pay}, {pay}, Decimal::read(rate), {}, {}};
        if (rate.isEmpty()) s.marginalRate.reset();
        if (isee >= 0) s.isee = Cents{isee};
        const auto all = reliefs(s);
        QTEST(euro(amountOf(all, "deduction")), "deduction");
        QTEST(euro(amountOf(all, "carer_credit")), "credit");
        QTEST(euro(amountOf(all, "regional_bonus_lower")), "lower");
        QTEST(euro(amountOf(all, "regional_bonus_upper")), "upper");
    }

    // Nothing is decided: the amount stays, the condition says that the figure given does not meet it.
    void aFigureOverALimitIsSaidByItsCondition()
    {
        ReliefSituation s{{1'000'00}, {10'000'00}, {10'000'00}, {}, Cents{40'000'01}, Cents{35'000'01}};
        int notMet = 0;
        for (const Relief &relief : reliefs(s)) {
            QVERIFY(relief.conditions.size() >= 3 && !relief.figure.source.isEmpty() && relief.checkedIn >= 2025);
            QVERIFY(relief.figure.amount > Cents{});
            for (const Condition &condition : relief.conditions) notMet += condition.answer == Condition::NotMet;
        }
        QCOMPARE(notMet, 2);
        s.income = Cents{40'000'00};
        s.isee = Cents{35'000'00};
        for (const Relief &relief : reliefs(s))
            for (const Condition &condition : relief.conditions) QVERIFY(condition.answer != Condition::NotMet);
    }

    void aYearOfABreakdown()
    {
        const ReliefSituation s = situationOf(simulated(choices({2024, 1, 1}, Service::Carer, Schedule::LiveIn, Level::CS, "54")));
        QCOMPARE(euro(s.inpsEmployerPaid), QStringLiteral("2555.28")); // 12 x 212.94 (Assindatcolf 2024)
        QCOMPARE(euro(s.payOfOneYear), QStringLiteral("14651.52"));    // 13 x 1,127.04
    }
};

QTEST_GUILESS_MAIN(TestReliefs)
#include "tst_reliefs.moc"
