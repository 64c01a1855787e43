#include "models/calendar/appointments.h"
#include "models/calendar/workingdays.h"
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace appointments;

class TstAppointments : public QObject {
    Q_OBJECT

    static Meeting meeting(const QString &id, QTime from, int minutes = 60, QDate day = {2026, 3, 5})
    {
        Meeting m;
        m.id = id;
        m.starts = QDateTime(day, from).toUTC();
        m.minutes = minutes;
        return m;
    }
    static QList<Shared> what(const QList<Clash> &clashes)
    {
        QList<Shared> found;
        for (const Clash &clash : clashes) found << clash.what;
        return found;
    }
    static QStringList clock(const QList<QDateTime> &moments)
    {
        QStringList found;
        for (const QDateTime &moment : moments) found << moment.toLocalTime().toString(u"d/M HH:mm"_s);
        return found;
    }

private Q_SLOTS:
    void whatTwoMeetingsCannotShare_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<int>("what");
        QTest::newRow("room") << u"room"_s << int(Shared::Room);
        QTest::newRow("operator") << u"operator_id"_s << int(Shared::Operator);
        QTest::newRow("worker") << u"candidacy"_s << int(Shared::Worker);
        QTest::newRow("request") << u"request"_s << int(Shared::Family);
        QTest::newRow("person") << u"person"_s << int(Shared::Family);
    }
    void whatTwoMeetingsCannotShare()
    {
        QFETCH(QString, column);
        QFETCH(int, what);
        const auto with = [&](Meeting m) {
            Row row = rowOf(m);
            row[Meeting::type.indexOf(column.toLatin1().constData())] = u"x"_s;
            return recordOf<Meeting>(row);
        };
        const Meeting one = with(meeting(u"1"_s, {10, 0})), two = with(meeting(u"2"_s, {10, 30}));
        QCOMPARE(this->what(clashes(one, {two})), QList<Shared>{Shared(what)});
        QCOMPARE(isFree(one, {two}), Shared(what) == Shared::Family);
        QVERIFY(clashes(one, {with(meeting(u"2"_s, {11, 0}))}).isEmpty()); // it begins when the other ends
        QVERIFY(clashes(one, {with(meeting(u"2"_s, {9, 0}))}).isEmpty());
        QVERIFY(clashes(one, {one}).isEmpty());
        QVERIFY(clashes(one, {meeting(u"2"_s, {10, 0})}).isEmpty()); // it shares nothing
    }

    void whatIsCalledOffTakesNoTime_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("takes");
        QTest::newRow("planned") << u"planned"_s << true;
        QTest::newRow("held") << u"held"_s << true;
        QTest::newRow("missed") << u"missed"_s << false;
        QTest::newRow("cancelled") << u"cancelled"_s << false;
    }
    void whatIsCalledOffTakesNoTime()
    {
        QFETCH(QString, state);
        QFETCH(bool, takes);
        Meeting one = meeting(u"1"_s, {10, 0}), two = meeting(u"2"_s, {10, 0});
        one.room = two.room = u"r"_s;
        two.state = state;
        QCOMPARE(!clashes(one, {two}).isEmpty(), takes);
        QCOMPARE(!clashes(two, {one}).isEmpty(), takes);
    }

    void whyACentreIsClosed_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("open");
        QTest::newRow("Thursday") << QDate(2026, 3, 5) << true;
        QTest::newRow("Saturday") << QDate(2026, 3, 7) << false;
        QTest::newRow("Sunday") << QDate(2026, 3, 8) << false;
        QTest::newRow("Epiphany") << QDate(2026, 1, 6) << false;
        QTest::newRow("Sant'Ambrogio") << QDate(2026, 12, 7) << false;
        QTest::newRow("first day closed") << QDate(2026, 8, 10) << false;
        QTest::newRow("last day closed") << QDate(2026, 8, 14) << false;
        QTest::newRow("day after") << QDate(2026, 8, 17) << true;
        QTest::newRow("one day alone") << QDate(2026, 5, 4) << false;
        QTest::newRow("its next day") << QDate(2026, 5, 5) << true;
    }
    void whyACentreIsClosed()
    {
        QFETCH(QDate, day);
        QFETCH(bool, open);
        Closing summer, once;
        summer.from = {2026, 8, 10};
        summer.to = {2026, 8, 14};
        summer.reason = u"Ferie"_s;
        once.from = {2026, 5, 4};
        QCOMPARE(closedWhy(day, {summer, once}).isEmpty(), open);
        QCOMPARE(closedWhy({2026, 8, 12}, {summer}), u"Ferie"_s);
    }

    void freeTimesOfADay()
    {
        Meeting wanted = meeting(u"new"_s, {10, 0}, 60), room = meeting(u"1"_s, {9, 0}, 90), mine = meeting(u"2"_s, {11, 0}, 45);
        wanted.room = room.room = u"r"_s;
        wanted.operatorId = mine.operatorId = u"o"_s;
        QCOMPARE(clock(freeOn({2026, 3, 5}, wanted, {room, mine}, {{9, 0}, {14, 0}})), (QStringList{u"5/3 12:00"_s, u"5/3 12:30"_s, u"5/3 13:00"_s}));
        wanted.minutes = 30;
        QCOMPARE(clock(freeOn({2026, 3, 5}, wanted, {room, mine}, {{9, 0}, {12, 30}})), (QStringList{u"5/3 10:30"_s, u"5/3 12:00"_s}));
        wanted.minutes = 6 * 60;
        QVERIFY(freeOn({2026, 3, 5}, wanted, {room, mine}, {{9, 0}, {14, 0}}).isEmpty());
    }

    void theNextFreeTimesSkipClosedDays()
    {
        Meeting wanted = meeting(u"new"_s, {17, 10});
        Closing monday;
        monday.from = {2026, 3, 9};
        const QDateTime friday = QDateTime({2026, 3, 6}, {16, 40});
        QCOMPARE(clock(nextFree(friday, 3, wanted, {}, {monday})), (QStringList{u"6/3 17:00"_s, u"10/3 09:00"_s, u"10/3 09:30"_s}));
    }

    // A slow look at every minute agrees with what is offered.
    void everyOfferedTimeIsFree()
    {
        QRandomGenerator dice(7);
        for (int round = 0; round < 200; ++round) {
            QList<Meeting> others;
            const auto some = [&](Meeting &m) {
                m.room = QString::number(dice.bounded(3));
                m.operatorId = QString::number(dice.bounded(3));
                m.candidacy = QString::number(dice.bounded(3));
            };
            for (int i = 0; i < 6; ++i) {
                others << meeting(QString::number(i), QTime(8, 0).addSecs(dice.bounded(600) * 60), 15 + dice.bounded(120));
                some(others.last());
            }
            Meeting wanted = meeting(u"new"_s, {9, 0}, 15 + dice.bounded(90));
            some(wanted);
            const auto offered = freeOn({2026, 3, 5}, wanted, others);
            for (QTime time(9, 0); time < QTime(18, 0); time = time.addSecs(1800)) {
                const QDateTime from = QDateTime({2026, 3, 5}, time).toUTC();
                bool free = time.secsTo({18, 0}) >= wanted.minutes * 60;
                for (int minute = 0; minute < wanted.minutes; ++minute)
                    for (const Meeting &other : others) {
                        const QDateTime then = from.addSecs(minute * 60);
                        const bool meets = then >= other.starts && then < other.starts.addSecs(other.minutes * 60);
                        if (meets && (other.room == wanted.room || other.operatorId == wanted.operatorId || other.candidacy == wanted.candidacy)) free = false;
                    }
                QCOMPARE(offered.contains(from), free);
            }
        }
    }

    void whatBecomesOfAMeeting()
    {
        Meeting m = meeting(u"1"_s, {10, 0});
        m.kind = u"family"_s;
        const QDateTime before = m.starts.addSecs(-60), after = m.ends();
        QVERIFY(!against(Move::Hold, m, {u"again"_s, {}, {}, {}}, before).isEmpty());
        QVERIFY(!against(Move::Miss, m, {}, before).isEmpty());
        QVERIFY(!against(Move::Hold, m, {}, after).isEmpty());
        QVERIFY(!against(Move::Hold, m, {u"suitable"_s, {}, {}, {}}, after).isEmpty()); // of an interview alone
        QVERIFY(!against(Move::CallOff, m, {{}, {}, {}, u"  "_s}, before).isEmpty());
        QVERIFY(against(Move::CallOff, m, {{}, {}, {}, u"Malattia"_s}, before).isEmpty());
        QVERIFY(against(Move::Hold, m, {u"again"_s, {}, {}, {}}, after).isEmpty());

        const Meeting held = moved(Move::Hold, m, {u"again"_s, u"Bene"_s, u"Gentili"_s, {}});
        QCOMPARE(held.state, u"held"_s);
        QCOMPARE(held.familyWords, u"Bene"_s);
        const Meeting corrected = moved(Move::Hold, held, {u"hire"_s, u"Ottimo"_s, u"Gentili"_s, {}});
        QCOMPARE(corrected.outcome, u"hire"_s);
        QVERIFY(!movesOf(held).contains(Move::CallOff));

        Meeting off = moved(Move::CallOff, m, {{}, {}, {}, u" Malattia "_s});
        QCOMPARE(off.cancelledWhy, u"Malattia"_s);
        off = moved(Move::PlanAgain, off, {});
        QCOMPARE(off.state, u"planned"_s);
        QVERIFY(off.cancelledWhy.isEmpty());
    }

    void everyOutcomeBelongsToSomeKind()
    {
        QStringList used;
        for (const Choice &kind : Meeting::type.field("kind").choices) used << outcomesOf(QLatin1String(kind.code));
        for (const Choice &outcome : Meeting::type.field("outcome").choices) QVERIFY2(used.contains(QLatin1String(outcome.code)), outcome.code);
    }

    void reminders()
    {
        Meeting m = meeting(u"1"_s, {10, 0});
        QVERIFY(!remindAt(m));
        m.reminder = 30;
        const auto at = [&](int h, int min, int day = 5) { return QDateTime({2026, 3, day}, {h, min}).toUTC(); };
        QCOMPARE(remindAt(m), std::optional(at(9, 30)));
        QVERIFY(!isDue(m, at(9, 29)));
        QVERIFY(isDue(m, at(9, 30)));
        QVERIFY(isDue(m, at(10, 45))); // the program was off
        QVERIFY(!isDue(m, at(11, 0)));
        m.remindedAt = at(9, 35);
        QVERIFY(!isDue(m, at(9, 40)));
        QVERIFY(isDue(m, at(9, 45)));
        m.remindedAt = {};
        m.reminderPaused = {2026, 3, 6};
        QVERIFY(!remindAt(m)); // over by then
        const Meeting later = movedTo(m, at(15, 0));
        QCOMPARE(remindAt(later), std::optional(at(14, 30)));
        m = later;
        m.state = u"cancelled"_s;
        QVERIFY(!isDue(m, at(14, 45)));
    }
};

QTEST_GUILESS_MAIN(TstAppointments)
#include "tst_appointments.moc"
