#include "cost/anychoices.h"
#include "models/calendar/workingdays.h"
#include "models/cost/termination.h"
#include "models/cost/yearplan.h"

using namespace cost;

namespace {
Ending carer(QDate start, QDate end)
{
    Ending ending;
    ending.choices = withBoard(choices(end, Service::Carer, Schedule::LiveIn, Level::CS, "54"), 7, 7, 7);
    ending.choices.daysPerMonth = 30;
    ending.relation = {start, end};
    return ending;
}
Settlement settled(const Ending &ending) { return given(settle(ending, milan::nextWorkingDay, tables())); }
Cents amountOf(const QList<SourcedAmount> &figures, const char *key)
{
    for (const SourcedAmount &figure : figures)
        if (figure.key == key) return figure.amount;
    return {};
}
} // namespace

class TestTermination : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // CCNL art. 40.
    void daysOfNotice_data()
    {
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<int>("by");
        QTest::addColumn<bool>("maternity");
        QTest::addColumn<QString>("days");
        const int dismissed = int(EndedBy::Dismissal), resigned = int(EndedBy::Resignation), expired = int(EndedBy::TermOrTrial);
        // The relation starts on 1 March 2019.
        QTest::newRow("25 hours, five years") << "25" << QDate(2024, 2, 29) << dismissed << false << "15";
        QTest::newRow("25 hours, beyond five years") << "25" << QDate(2024, 3, 1) << dismissed << false << "30";
        QTest::newRow("24 hours, two years") << "24" << QDate(2021, 2, 28) << dismissed << false << "8";
        QTest::newRow("24 hours, beyond two years") << "24" << QDate(2021, 3, 1) << dismissed << false << "15";
        QTest::newRow("resignation halves") << "54" << QDate(2023, 1, 31) << resigned << false << "7.5";
        QTest::newRow("resignation halves 30") << "54" << QDate(2025, 1, 31) << resigned << false << "15";
        QTest::newRow("resignation under 25 hours") << "10" << QDate(2025, 1, 31) << resigned << false << "15";
        QTest::newRow("after maternity") << "40" << QDate(2023, 1, 31) << dismissed << true << "30";
        QTest::newRow("resigned after maternity") << "40" << QDate(2023, 1, 31) << resigned << true << "7.5";
        QTest::newRow("end of the term") << "40" << QDate(2023, 1, 31) << expired << false << "0";
    }
    void daysOfNotice()
    {
        QFETCH(QString, hours);
        QFETCH(QDate, end);
        QFETCH(int, by);
        QFETCH(bool, maternity);
        QTEST(noticeDays(*Decimal::read(hours), {{2019, 3, 1}, end}, EndedBy(by), maternity).plain(), "days");
    }

    // 2024 CS live-in, 1,127.04 + 195.60: one year of severance is 12 x 106.14, all of 2024 (Assindatcolf 2024).
    void aYearWorkedAndItsEnd()
    {
        const Settlement s = settled(carer({2024, 1, 1}, {2024, 12, 31}));
        QCOMPARE(euro(amountOf(s.figures, "severance")), QStringLiteral("1273.68"));
        QCOMPARE(euro(amountOf(s.figures, "thirteenth")), QStringLiteral("1322.64"));
        QCOMPARE(euro(amountOf(s.figures, "holidays")), QStringLiteral("1322.64"));
        QCOMPARE(euro(amountOf(s.figures, "last_month")), QStringLiteral("1127.04"));
        QCOMPARE(amountOf(s.figures, "notice"), Cents{});
        QCOMPARE(euro(s.total), QStringLiteral("5046.00"));
        QCOMPARE(s.contributionsDue, QDate(2025, 1, 10));
        // 26 days of 9 hours are a month of 234: INPS 283.14 and fund 14.04.
        QCOMPARE(euro(amountOf(s.contributions, "holiday_contributions")), QStringLiteral("297.18"));
    }

    void noticeNotWorkedIsPaidOrHeldBack()
    {
        Ending ending = carer({2024, 1, 1}, {2024, 6, 30});
        ending.notice = Notice::NotWorked;
        const Settlement dismissed = settled(ending);
        QCOMPARE(euro(amountOf(dismissed.figures, "notice")), QStringLiteral("661.32")); // 15/30 of 1,322.64
        QCOMPARE(euro(amountOf(dismissed.figures, "notice_thirteenth")), QStringLiteral("55.11"));
        QCOMPARE(euro(amountOf(dismissed.figures, "notice_holidays")), QStringLiteral("55.11"));
        QVERIFY(amountOf(dismissed.contributions, "notice_contributions") > Cents{});
        ending.by = EndedBy::Resignation;
        const Settlement resigned = settled(ending);
        QCOMPARE(euro(amountOf(resigned.figures, "notice")), QStringLiteral("-330.66")); // 7.5/30
        QCOMPARE(amountOf(resigned.contributions, "notice_contributions"), Cents{});
    }

    void holidaysTakenAndThirteenthPaidAreTakenOff()
    {
        Ending ending = carer({2023, 1, 1}, {2024, 6, 30});
        ending.holidaysLeft = Decimal::whole(2);
        ending.holidaysTaken = Decimal::whole(20);
        ending.thirteenthPaid = Cents{100'00};
        ending.severanceAdvanced = Cents{500'00};
        const Settlement s = settled(ending);
        QCOMPARE(euro(amountOf(s.figures, "holidays")), QStringLiteral("-254.35")); // 2 + 13 - 20 days x 1,322.64 / 26
        QCOMPARE(euro(amountOf(s.figures, "thirteenth")), QStringLiteral("561.32"));
        QCOMPARE(euro(amountOf(s.figures, "severance_advanced")), QStringLiteral("-500.00"));
        Cents sum;
        for (const SourcedAmount &figure : s.figures) sum += figure.amount;
        QCOMPARE(s.total, sum);
    }

    // Art. 2120 of the civil code: 1.5 % a year, in twelfths, and three quarters of the index.
    void theFundIsRevaluedYearByYear()
    {
        Ending ending = carer({2023, 1, 1}, {2025, 6, 30});
        ending.istat = {{2024, Decimal{8'000}}}; // 0.8 %
        const Settlement s = settled(ending);
        QCOMPARE(s.severance.size(), 3);
        const SeveranceYear &first = s.severance.at(0), &second = s.severance.at(1), &third = s.severance.at(2);
        QCOMPARE(first.revaluation, Cents{});
        QCOMPARE(euro(second.accrued), QStringLiteral("1273.68"));
        QCOMPARE(second.revaluation.value, (first.fund.value * 21 + 500) / 1000); // 1.5 % + 0.6 %
        QVERIFY(second.indexKnown);
        QCOMPARE(third.revaluation.value, (second.fund.value * 75 + 5000) / 10'000); // six months, no index
        QVERIFY(!third.indexKnown);
        QVERIFY(s.assumptions.join(u' ').contains(QStringLiteral("2025")));
        QCOMPARE(third.fund, second.fund + third.accrued + third.revaluation);
    }

    void aRelationOlderThanTheTablesNeedsItsFund()
    {
        Ending ending = carer({2015, 1, 1}, {2022, 12, 31});
        const auto refused = settle(ending, milan::nextWorkingDay, tables());
        QCOMPARE(std::get<Refusal>(refused).key, QByteArray("severance_known"));
        ending.known = KnownSeverance{2020, Cents{6'000'00}};
        const Settlement s = settled(ending);
        QCOMPARE(s.severance.first().year, 2021);
        QCOMPARE(euro(s.severance.first().revaluation), QStringLiteral("90.00"));
    }

    void theLastDayIsNeeded()
    {
        Ending ending = carer({2024, 1, 1}, {2024, 6, 30});
        ending.relation.end.reset();
        QCOMPARE(std::get<Refusal>(settle(ending, milan::nextWorkingDay, tables())).key, QByteArray("end"));
    }

    void oneMonthMoreNeverOwesLessSeverance()
    {
        QVERIFY(rc::check("the fund grows with the relation and is the sum of its years", [] {
            Ending ending;
            ending.choices = *anyChoices();
            const QDate start = QDate(2021, 1, 1).addDays(*rc::gen::inRange(0, 900));
            const int months = *rc::gen::inRange(1, 30);
            ending.relation = {start, start.addMonths(months)};
            const Settlement shorter = settled(ending);
            Cents sum;
            for (const SeveranceYear &year : shorter.severance) sum += year.accrued + year.revaluation;
            RC_ASSERT(shorter.severance.last().fund == sum);
            ending.relation.end = start.addMonths(months + 1);
            RC_ASSERT(settled(ending).severance.last().fund > shorter.severance.last().fund);
            RC_ASSERT(shorter.contributionsDue >= ending.relation.start);
            for (const SourcedAmount &figure : shorter.figures) RC_ASSERT(!figure.formula.isEmpty() && !figure.source.isEmpty());
        }));
    }
};

QTEST_GUILESS_MAIN(TestTermination)
#include "tst_termination.moc"
