#include "complete.h"
#include "models/cost/codes.h"
#include "models/cost/simulationrecord.h"

using namespace Qt::StringLiterals;
using namespace intake;

namespace {
QStringList list(const QString &codes) { return codes.split(u' ', Qt::SkipEmptyParts); }
QDate today() { return complete::today; }
} // namespace

// Level, hours and pay of a request against the contract.
class TstOffer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // No level is offered that cannot be priced, in any year there is.
    void every_level_offered_is_in_the_wage_table_data() { complete::kinds(); }
    void every_level_offered_is_in_the_wage_table()
    {
        QFETCH(QString, service);
        QFETCH(QString, schedule);
        FamilyRequest request;
        request.service = service;
        request.schedule = schedule;
        const QStringList levels = levelsFor(request);
        QVERIFY(levels.contains(usualLevel(service, schedule)));
        const auto regime = cost::ofCode<cost::Schedule>(schedule.toLatin1());
        for (const auto &period : complete::tables().periods())
            for (const QString &level : levels) QVERIFY2(period->wages.minimumOf(*regime, *cost::ofCode<cost::Level>(level.toLatin1())), qPrintable(level));
        // And they go up.
        qsizetype before = -1;
        const QStringList order = list(u"A AS B BS CS DS unico"_s);
        for (const QString &level : levels) {
            QVERIFY(order.indexOf(level) > before);
            before = order.indexOf(level);
        }
    }

    void the_schedules_of_a_service_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("schedules");
        const QString all = u"live-in reduced-live-in live-out night-presence weekend night-care"_s;
        QTest::newRow("carer") << u"carer"_s << all;
        QTest::newRow("babysitter") << u"babysitter"_s << all;
        QTest::newRow("housekeeper") << u"housekeeper"_s << u"live-in reduced-live-in live-out"_s;
        QTest::newRow("nobody") << u""_s << u""_s;
    }
    void the_schedules_of_a_service()
    {
        QFETCH(QString, service);
        QFETCH(QString, schedules);
        QCOMPARE(schedulesFor(service), list(schedules));
    }

    void pay_and_hours_of_a_schedule_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<int>("most");
        QTest::addColumn<bool>("byHour");
        QTest::newRow("living in") << u"live-in"_s << 54 << false;
        QTest::newRow("reduced") << u"reduced-live-in"_s << 30 << false;
        QTest::newRow("by the hour") << u"live-out"_s << 40 << true;
        QTest::newRow("night presence") << u"night-presence"_s << 54 << false;
        QTest::newRow("night care") << u"night-care"_s << 54 << false;
        QTest::newRow("weekend") << u"weekend"_s << 36 << true;
        QTest::newRow("none") << u""_s << 0 << false;
    }
    void pay_and_hours_of_a_schedule()
    {
        QFETCH(QString, schedule);
        QFETCH(int, most);
        QCOMPARE(mostHours(schedule), Decimal::whole(most));
        QTEST(isPaidByHour(schedule), "byHour");
    }

    void nights_are_written_as_the_portal_writes_them()
    {
        const Week care = weekOfNights(u"night-care"_s, {0, 6}), presence = weekOfNights(u"night-presence"_s, {2});
        const QString evening = QString(40, u'0') + QString(8, u'1'), morning = QString(16, u'1') + QString(32, u'0');
        QCOMPARE(care.portal().at(0), QString(16, u'1') + QString(24, u'0') + QString(8, u'1')); // Sunday's night ends on Monday
        QCOMPARE(care.portal().at(1), morning);
        QCOMPARE(care.portal().at(6), evening);
        QCOMPARE(presence.portal().at(2), QString(42, u'0') + QString(6, u'1'));
        QCOMPARE(presence.portal().at(3), morning);
        QVERIFY(weekOfNights(u"live-in"_s, {0}).isEmpty());
        QVERIFY(weekOfNights(u"night-care"_s, {-1, 7}).isEmpty());
    }

    void nights_read_back_are_those_that_were_ticked()
    {
        for (const QString &schedule : {u"night-care"_s, u"night-presence"_s})
            for (int mask = 0; mask < 128; ++mask) {
                QList<int> days;
                for (int day = 0; day < 7; ++day)
                    if (mask & (1 << day)) days << day;
                FamilyRequest request;
                request.schedule = schedule;
                request.week = weekOfNights(schedule, days);
                QCOMPARE(nightsOf(schedule, request.week), days);
                QCOMPARE(weeklyHours(request), Decimal::whole(days.size() * (schedule == u"night-care"_s ? 8 : 5)));
            }
        // The nights of the one are not those of the other.
        QVERIFY(nightsOf(u"night-care"_s, weekOfNights(u"night-presence"_s, {1})).isEmpty());
        QVERIFY(nightsOf(u"live-out"_s, complete::mornings()).isEmpty());
    }

    void hours_are_typed_or_counted()
    {
        FamilyRequest request = complete::request(u"carer"_s);
        QCOMPARE(weeklyHours(request), Decimal::whole(20));
        request.week.set(6, 47, true);
        QCOMPARE(weeklyHours(request), *Decimal::read(u"20.5"));
        request.schedule = u"live-in"_s;
        QCOMPARE(weeklyHours(request), Decimal{});
        request.weeklyHours = Decimal::whole(50);
        QCOMPARE(weeklyHours(request), Decimal::whole(50));
    }

    void a_level_is_suggested_from_what_was_told_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QStringList>("autonomy"); // of each person; for a child their illness
        QTest::addColumn<QStringList>("tasks");
        QTest::addColumn<QStringList>("study");
        QTest::addColumn<QString>("level");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *name, const char *service, const char *schedule, const QStringList &autonomy, const QStringList &tasks, const QStringList &study, const char *level, bool fits = true) {
            QTest::newRow(name) << QString::fromLatin1(service) << QString::fromLatin1(schedule) << autonomy << tasks << study << QString::fromLatin1(level) << fits;
        };
        const QStringList washing{u"carer-task.washing"_s}, company{u"carer-task.company"_s, u"carer-task.walks"_s}, none;
        row("manages alone", "carer", "live-in", {u"autonomy.independent"_s}, washing, none, "BS");
        row("manages with some help", "carer", "live-out", {u"autonomy.some-help"_s}, washing, none, "BS");
        row("company alone", "carer", "live-in", {u"autonomy.independent"_s}, company, none, "AS");
        row("no task said yet", "carer", "live-in", {u"autonomy.independent"_s}, none, none, "BS");
        row("does not manage", "carer", "live-in", {u"autonomy.dependent"_s}, washing, none, "CS");
        row("in part", "carer", "live-in", {u"autonomy.partial"_s}, company, none, "CS");
        row("to be watched", "carer", "live-in", {u"autonomy.supervision"_s}, washing, none, "CS");
        row("in bed", "carer", "live-in", {u"autonomy.bedridden"_s}, washing, none, "CS");
        row("a trained carer", "carer", "live-in", {u"autonomy.dependent"_s}, washing, {u"study.oss"_s}, "DS");
        row("a trained carer for who manages", "carer", "live-in", {u"autonomy.independent"_s}, washing, {u"study.oss"_s}, "BS");
        row("one of two does not", "carer", "live-in", {u"autonomy.independent"_s, u"autonomy.dependent"_s}, washing, none, "CS");
        row("one of two not said", "carer", "live-in", {u"autonomy.independent"_s, u""_s}, washing, none, "");
        row("in other words", "carer", "live-in", {u"autonomy.other"_s}, washing, none, "");
        row("nobody yet", "carer", "live-in", none, washing, none, "");
        row("no schedule yet", "carer", "", {u"autonomy.dependent"_s}, washing, none, "");
        row("reduced hours have no CS", "carer", "reduced-live-in", {u"autonomy.dependent"_s}, washing, none, "CS", false);
        row("the weekend begins with CS", "carer", "weekend", {u"autonomy.independent"_s}, company, none, "CS");
        row("night care begins with BS", "carer", "night-care", {u"autonomy.independent"_s}, company, none, "BS");
        row("night presence has one", "carer", "night-presence", {u"autonomy.dependent"_s}, washing, none, "unico");
        row("a child", "babysitter", "live-out", {u""_s}, none, none, "BS");
        row("a child with asthma", "babysitter", "live-out", {u"illness-child.asthma"_s}, none, none, "BS");
        row("a child with a disability", "babysitter", "live-out", {u""_s, u"illness-child.autism"_s}, none, none, "CS");
        row("and an educator wanted", "babysitter", "live-out", {u"illness-child.autism"_s}, none, {u"study.educator"_s}, "DS");
        row("no child yet", "babysitter", "live-out", none, none, none, "");
        row("cleaning alone", "housekeeper", "live-out", none, {u"house-task.cleaning"_s, u"house-task.windows"_s}, none, "A");
        row("cleaning and cooking", "housekeeper", "live-out", none, {u"house-task.cleaning"_s, u"house-task.cooking"_s}, none, "B");
        row("ironing", "housekeeper", "live-in", none, {u"house-task.ironing"_s}, none, "B");
        row("reduced hours begin with B", "housekeeper", "reduced-live-in", none, {u"house-task.cleaning"_s}, none, "B");
        row("no task yet", "housekeeper", "live-out", none, none, none, "");
    }
    void a_level_is_suggested_from_what_was_told()
    {
        QFETCH(QString, service);
        QFETCH(QString, schedule);
        QFETCH(QStringList, autonomy);
        QFETCH(QStringList, tasks);
        QFETCH(QStringList, study);
        QFETCH(QString, level);
        FamilyRequest request;
        request.service = service;
        request.schedule = schedule;
        request.study = study;
        for (const QString &one : autonomy) {
            Beneficiary b;
            (service == u"carer"_s ? b.autonomy : b.kinshipOther) = one;
            if (service == u"babysitter"_s && !one.isEmpty()) b.illnesses = {one};
            request.beneficiaries << b;
        }
        (service == u"carer"_s ? request.carerTasks : request.houseTasks) = tasks;
        const auto suggested = suggestedLevel(request);
        QCOMPARE(suggested ? suggested->level : QString(), level);
        if (!suggested) return;
        QVERIFY(suggested->why.contains(u"CCNL art."_s));
        QTEST(suggested->fits, "fits");
        QCOMPARE(levelsFor(request).contains(suggested->level), suggested->fits);
        request.hiring = u"booklet"_s;
        QVERIFY(!suggestedLevel(request));
    }

    void the_least_pay_is_the_minimum_and_its_allowances_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QString>("level");
        QTest::addColumn<int>("age");
        QTest::addColumn<QString>("persons");
        // From the tables of 2026: minimum, and the allowance where it is due.
        const cost::Wages &w = complete::tables().on(today())->wages;
        QTest::addColumn<qlonglong>("cents");
        const auto minimum = [&](cost::Schedule s, cost::Level l) { return w.minimumOf(s, l).euro.value; };
        using S = cost::Schedule;
        using L = cost::Level;
        QTest::newRow("one who does not manage") << u"carer"_s << u"live-in"_s << u"CS"_s << 84 << u"one"_s << minimum(S::LiveIn, L::CS);
        QTest::newRow("more than one") << u"carer"_s << u"live-in"_s << u"CS"_s << 84 << u"more"_s << minimum(S::LiveIn, L::CS) + w.careMonth.euro.value;
        QTest::newRow("more than one, by the hour") << u"carer"_s << u"live-out"_s << u"CS"_s << 84 << u"more"_s << minimum(S::LiveOut, L::CS) + w.careHour.euro.value;
        QTest::newRow("DS has a function allowance") << u"carer"_s << u"live-in"_s << u"DS"_s << 84 << u"one"_s << minimum(S::LiveIn, L::DS) + w.function.euro.value;
        QTest::newRow("a child of five") << u"babysitter"_s << u"live-out"_s << u"BS"_s << 5 << QString() << minimum(S::LiveOut, L::BS) + w.childHour.euro.value;
        QTest::newRow("a child of five, living in") << u"babysitter"_s << u"live-in"_s << u"BS"_s << 5 << QString() << minimum(S::LiveIn, L::BS) + w.childLiveIn.euro.value;
        QTest::newRow("a child of five, reduced") << u"babysitter"_s << u"reduced-live-in"_s << u"BS"_s << 5 << QString() << minimum(S::ReducedLiveIn, L::BS) + w.childReduced.euro.value;
        QTest::newRow("a child of six") << u"babysitter"_s << u"live-out"_s << u"BS"_s << 6 << QString() << minimum(S::LiveOut, L::BS);
        QTest::newRow("at night") << u"carer"_s << u"night-presence"_s << u"unico"_s << 84 << QString() << minimum(S::NightPresence, L::Single);
    }
    void the_least_pay_is_the_minimum_and_its_allowances()
    {
        QFETCH(QString, service);
        QFETCH(QString, level);
        QFETCH(QString, schedule);
        QFETCH(int, age);
        QFETCH(QString, persons);
        QFETCH(qlonglong, cents);
        FamilyRequest request = complete::request(service, schedule);
        request.level = level;
        request.notSelfSufficient = persons;
        request.beneficiaries.first().age = age;
        QCOMPARE(leastPay(request, complete::tables(), today()), std::optional(Cents{cents}));
        // It does not hang on hours that are not known yet.
        request.week = {};
        request.weeklyHours = {};
        QCOMPARE(leastPay(request, complete::tables(), today()), std::optional(Cents{cents}));
        request.level.clear();
        QVERIFY(!leastPay(request, complete::tables(), today()));
    }

    void every_complete_request_is_priced_data() { complete::kinds(); }
    void every_complete_request_is_priced()
    {
        QFETCH(QString, service);
        QFETCH(QString, schedule);
        FamilyRequest request = complete::request(service, schedule);
        const auto answer = priced(request, complete::tables(), today());
        QVERIFY2(std::holds_alternative<Offer>(answer), qPrintable(std::holds_alternative<QString>(answer) ? std::get<QString>(answer) : QString()));
        const Offer offer = std::get<Offer>(answer);
        QCOMPARE(offer.minimum, *request.pay);
        QCOMPARE(offer.refused, QString());
        QCOMPARE(offer.breakdown.totals.superminimum, Cents{});
        // The simulation attached to it gives the same cost.
        const auto simulation = simulationOf(request, today());
        QVERIFY(std::holds_alternative<CostSimulation>(simulation));
        const auto again = cost::simulateRecord(std::get<CostSimulation>(simulation), complete::tables());
        QCOMPARE(std::get<cost::Breakdown>(again).totals.monthlyCost, offer.breakdown.totals.monthlyCost);
        QCOMPARE(std::get<CostSimulation>(simulation).request, request.id);
        QCOMPARE(std::get<CostSimulation>(simulation).person, request.requester);
        QVERIFY(CostSimulation::type.problems(rowOf(std::get<CostSimulation>(simulation))).isEmpty());
        // A cent less is refused in words and shown at the minimum; a cent more is priced as it is.
        request.pay->value -= 1;
        const Offer less = std::get<Offer>(priced(request, complete::tables(), today()));
        QVERIFY(!less.refused.isEmpty());
        QCOMPARE(less.breakdown.totals.monthlyCost, offer.breakdown.totals.monthlyCost);
        request.pay->value += 101;
        const Offer more = std::get<Offer>(priced(request, complete::tables(), today()));
        QCOMPARE(more.breakdown.totals.superminimum, Cents{100});
        QVERIFY(more.breakdown.totals.monthlyCost > offer.breakdown.totals.monthlyCost);
        request.pay = {};
        QCOMPARE(std::get<Offer>(priced(request, complete::tables(), today())).breakdown.totals.monthlyCost, offer.breakdown.totals.monthlyCost);
    }

    void why_it_cannot_be_priced_yet_is_said_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("words");
        QTest::newRow("schedule") << u""_s << u""_s << u"schedule"_s;
        QTest::newRow("level") << u"live-out"_s << u"level"_s << u"level"_s;
        QTest::newRow("hours") << u"live-in"_s << u"hours"_s << u"hours"_s;
        QTest::newRow("week") << u"live-out"_s << u"hours"_s << u"hours"_s;
        QTest::newRow("nights") << u"night-care"_s << u"hours"_s << u"nights"_s;
        QTest::newRow("too many hours") << u"live-in"_s << u"many"_s << u"54"_s;
        QTest::newRow("vouchers") << u"live-out"_s << u"booklet"_s << u"Libretto"_s;
    }
    void why_it_cannot_be_priced_yet_is_said()
    {
        QFETCH(QString, schedule);
        QFETCH(QString, what);
        QFETCH(QString, words);
        FamilyRequest request = complete::request(u"carer"_s, schedule.isEmpty() ? u"live-out"_s : schedule);
        request.schedule = schedule;
        if (what == u"level"_s) request.level.clear();
        if (what == u"hours"_s) {
            request.week = {};
            request.weeklyHours = {};
        }
        if (what == u"many"_s) request.weeklyHours = Decimal::whole(60);
        if (what == u"booklet"_s) request.hiring = u"booklet"_s;
        const auto answer = priced(request, complete::tables(), today());
        QVERIFY(std::holds_alternative<QString>(answer));
        QVERIFY2(std::get<QString>(answer).contains(words), qPrintable(std::get<QString>(answer)));
    }

    void a_year_without_table_is_priced_by_the_last_there_is()
    {
        const FamilyRequest request = complete::request(u"carer"_s);
        const QDate later = complete::tables().last().addYears(1);
        QVERIFY(leastPay(request, complete::tables(), later));
        QVERIFY(std::holds_alternative<Offer>(priced(request, complete::tables(), later)));
    }
};

QTEST_GUILESS_MAIN(TstOffer)
#include "tst_offer.moc"
