#include "models/calendar/workingdays.h"
#include "models/intake/deadline.h"
#include <QTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace intake;

namespace {
QDateTime noon(QDate day) { return QDateTime(day, QTime(12, 0), Qt::LocalTime).toUTC(); }

FamilyRequest sentOn(QDate day)
{
    FamilyRequest request;
    request.state = u"submitted"_s;
    request.submittedAt = noon(day);
    return request;
}

Closing closed(QDate from, QDate to = {}) { return {u"c"_s, from, to, u"Prova"_s}; }
Pause pause(QDate from, QDate until = {}) { return {u"p"_s, from, until, u"family"_s, {}}; }

int openDaysAfter(QDate from, QDate to, const QList<Closing> &closings)
{
    int count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1)) count += isOpen(day, closings);
    return count;
}

rc::Gen<QDate> anyDay()
{
    return rc::gen::map(rc::gen::inRange<qint64>(0, 2000), [](qint64 n) { return QDate(2024, 1, 1).addDays(n); });
}

QList<Closing> anyClosings(QDate about)
{
    QList<Closing> all;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
        const QDate from = about.addDays(*rc::gen::inRange(-5, 30));
        all << closed(from, *rc::gen::arbitrary<bool>() ? QDate() : from.addDays(*rc::gen::inRange(0, 10)));
    }
    return all;
}
} // namespace

class TstDeadline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void three_open_days_of_milan_after_sending_data()
    {
        QTest::addColumn<QDate>("sent");
        QTest::addColumn<QDate>("due");
        QTest::newRow("from Monday to Thursday") << QDate(2026, 9, 14) << QDate(2026, 9, 17);
        QTest::newRow("over a weekend") << QDate(2026, 9, 17) << QDate(2026, 9, 22);
        QTest::newRow("sent on a Saturday") << QDate(2026, 9, 19) << QDate(2026, 9, 23);
        QTest::newRow("over Easter") << QDate(2026, 4, 2) << QDate(2026, 4, 8);
        QTest::newRow("Sant'Ambrogio and the Immacolata") << QDate(2026, 12, 4) << QDate(2026, 12, 11);
        QTest::newRow("4 October, a Monday in 2027") << QDate(2027, 10, 1) << QDate(2027, 10, 7);
        QTest::newRow("4 October was no holiday in 2024") << QDate(2024, 10, 3) << QDate(2024, 10, 8);
        QTest::newRow("Christmas to New Year") << QDate(2026, 12, 24) << QDate(2026, 12, 30);
    }
    void three_open_days_of_milan_after_sending()
    {
        QFETCH(QDate, sent);
        QTEST(dueOn(sentOn(sent), {}).value(), "due");
    }

    void closing_days_of_the_centre_do_not_count_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QDate>("due");
        QTest::newRow("one day") << QDate(2026, 9, 15) << QDate() << QDate(2026, 9, 18);
        QTest::newRow("several") << QDate(2026, 9, 15) << QDate(2026, 9, 18) << QDate(2026, 9, 23);
        QTest::newRow("the day of sending") << QDate(2026, 9, 14) << QDate() << QDate(2026, 9, 17);
        QTest::newRow("a Sunday") << QDate(2026, 9, 13) << QDate() << QDate(2026, 9, 17);
        QTest::newRow("after the end") << QDate(2026, 9, 18) << QDate(2026, 9, 30) << QDate(2026, 9, 17);
        QTest::newRow("from nowhere") << QDate() << QDate(2026, 9, 30) << QDate(2026, 9, 17);
    }
    void closing_days_of_the_centre_do_not_count()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QTEST(dueOn(sentOn(QDate(2026, 9, 14)), {closed(from, to)}).value(), "due");
    }

    void only_a_request_under_way_has_a_deadline_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("runs");
        for (const char *state : {"draft", "closed-positive", "closed-negative", "cancelled"}) QTest::newRow(state) << QString::fromLatin1(state) << false;
        for (const char *state : {"submitted", "in-progress"}) QTest::newRow(state) << QString::fromLatin1(state) << true;
    }
    void only_a_request_under_way_has_a_deadline()
    {
        QFETCH(QString, state);
        FamilyRequest request = sentOn(QDate(2026, 9, 14));
        request.state = state;
        QTEST(dueOn(request, {}).has_value(), "runs");
        QTEST(daysLeft(request, {}, QDate(2026, 9, 14)).has_value(), "runs");
        QTEST(!clockText(request, {}, QDate(2026, 9, 14)).isEmpty(), "runs");
        request.submittedAt = {};
        QVERIFY(!dueOn(request, {}));
    }

    void the_clock_says_how_much_is_left_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("left");
        QTest::addColumn<QString>("text");
        QTest::newRow("the day it is sent") << QDate(2026, 9, 17) << 3 << u"3 working day(s) left"_s;
        QTest::newRow("the day after") << QDate(2026, 9, 18) << 2 << u"2 working day(s) left"_s;
        QTest::newRow("in the weekend") << QDate(2026, 9, 20) << 2 << u"2 working day(s) left"_s;
        QTest::newRow("the last day") << QDate(2026, 9, 22) << 0 << u"Due today"_s;
        QTest::newRow("a day late") << QDate(2026, 9, 23) << -1 << u"1 working day(s) late"_s;
        QTest::newRow("a week late") << QDate(2026, 9, 29) << -5 << u"5 working day(s) late"_s;
    }
    void the_clock_says_how_much_is_left()
    {
        QFETCH(QDate, today);
        const FamilyRequest request = sentOn(QDate(2026, 9, 17));
        QTEST(daysLeft(request, {}, today).value(), "left");
        QTEST(clockText(request, {}, today), "text");
    }

    void late_since_a_day_on_which_nobody_works_is_late()
    {
        const FamilyRequest request = sentOn(QDate(2026, 9, 15)); // due on Friday 18
        QCOMPARE(daysLeft(request, {}, QDate(2026, 9, 19)).value(), -1);
    }

    void a_pause_that_is_open_stops_the_clock()
    {
        FamilyRequest request = sentOn(QDate(2026, 9, 14));
        request.pauses << pause(QDate(2026, 9, 15));
        QVERIFY(!dueOn(request, {}));
        QVERIFY(!daysLeft(request, {}, QDate(2026, 9, 30)));
        QCOMPARE(clockText(request, {}, QDate(2026, 9, 30)), u"Waiting for the family since 15 September"_s);
    }

    void pauses_add_up_data()
    {
        QTest::addColumn<QList<QDate>>("days"); // from and until in turn
        QTest::addColumn<QDate>("due");
        const auto sep = [](int day) { return QDate(2026, 9, day); };
        QTest::newRow("none") << QList<QDate>{} << sep(17);
        QTest::newRow("one day") << QList<QDate>{sep(15), sep(16)} << sep(18);
        QTest::newRow("begun and ended the same day") << QList<QDate>{sep(15), sep(15)} << sep(17);
        QTest::newRow("a weekend alone") << QList<QDate>{sep(19), sep(21)} << sep(17);
        QTest::newRow("two") << QList<QDate>{sep(15), sep(16), sep(17), sep(18)} << sep(21);
        QTest::newRow("two that overlap") << QList<QDate>{sep(15), sep(17), sep(16), sep(18)} << sep(22);
    }
    void pauses_add_up()
    {
        QFETCH(QList<QDate>, days);
        FamilyRequest request = sentOn(QDate(2026, 9, 14));
        for (qsizetype i = 0; i + 1 < days.size(); i += 2) request.pauses << pause(days.at(i), days.at(i + 1));
        QTEST(dueOn(request, {}).value(), "due");
    }

    void a_closing_without_end_is_not_counted_for_ever()
    {
        const auto due = dueOn(sentOn(QDate(2026, 9, 14)), {closed(QDate(2026, 9, 1), QDate(9999, 12, 31))});
        QVERIFY(due && due->year() > 2028);
    }

    void never_earlier_than_three_open_days()
    {
        QVERIFY(rc::check([] {
            const QDate sent = *anyDay();
            const QList<Closing> closings = anyClosings(sent);
            FamilyRequest request = sentOn(sent);
            if (*rc::gen::arbitrary<bool>()) {
                const QDate from = sent.addDays(*rc::gen::inRange(0, 10));
                request.pauses << pause(from, from.addDays(*rc::gen::inRange(0, 10)));
            }
            const QDate due = dueOn(request, closings).value();
            RC_ASSERT(isOpen(due, closings));
            RC_ASSERT(milan::isWorkingDay(due));
            RC_ASSERT(openDaysAfter(sent, due, closings) >= workingDaysToThreeCvs);
            if (request.pauses.isEmpty()) RC_ASSERT(openDaysAfter(sent, due, closings) == workingDaysToThreeCvs);
        }));
    }

    void a_pause_of_so_many_open_days_moves_it_by_as_many()
    {
        QVERIFY(rc::check([] {
            const QDate sent = *anyDay();
            const QList<Closing> closings = anyClosings(sent);
            FamilyRequest request = sentOn(sent);
            const QDate before = dueOn(request, closings).value();
            // Begun after the day of sending, which does not count itself, and no later than the last day.
            const QDate from = sent.addDays(*rc::gen::inRange<qint64>(1, sent.daysTo(before) + 1));
            const QDate until = from.addDays(*rc::gen::inRange(0, 15));
            request.pauses << pause(from, until);
            const int paused = openDaysAfter(from.addDays(-1), until.addDays(-1), closings);
            RC_ASSERT(openDaysAfter(before, dueOn(request, closings).value(), closings) == paused);
        }));
    }

    void a_day_goes_by_a_day_is_lost()
    {
        QVERIFY(rc::check([] {
            const QDate sent = *anyDay();
            const QList<Closing> closings = anyClosings(sent);
            FamilyRequest request = sentOn(sent);
            if (*rc::gen::arbitrary<bool>()) request.pauses << pause(sent.addDays(1), sent.addDays(1 + *rc::gen::inRange(0, 9)));
            int left = daysLeft(request, closings, sent).value();
            RC_ASSERT(left == workingDaysToThreeCvs);
            const QDate due = dueOn(request, closings).value();
            for (QDate day = sent.addDays(1); day <= due.addDays(20); day = day.addDays(1)) {
                const int next = daysLeft(request, closings, day).value();
                RC_ASSERT(next == left || next == left - 1);
                RC_ASSERT((next < 0) == (day > due));
                RC_ASSERT((next == 0) == (day == due));
                left = next;
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TstDeadline)
#include "tst_deadline.moc"
