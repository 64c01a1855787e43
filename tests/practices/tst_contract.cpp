#include "contracts.h"
#include "models/practices/contractcost.h"
#include "models/practices/payraise.h"

using namespace contracts;
using namespace practices;

// What a hire makes of a request; the least pay to the cent; what is missing from the letter; the simulation beside it.
class TstContract : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aHireIsTheRequestAsAContract()
    {
        FamilyRequest asked = request();
        asked.notSelfSufficient = u"more"_s;
        Beneficiary one;
        one.person = u"person-1"_s;
        asked.beneficiaries = {one};
        const Placement p = contract(asked);
        QVERIFY(isIdentifier(p.id));
        QCOMPARE(p.workerName, u"Prova Olga"_s);
        QCOMPARE(p.familyName, u"Esempio Carla"_s);
        QCOMPARE(p.request, asked.id);
        QCOMPARE(p.assisted, u"person-1"_s);
        QCOMPARE(p.state, u"planned"_s);
        QCOMPARE(p.weeklyHours, std::optional(Decimal::whole(54)));
        QCOMPARE(p.restHalfDay, u"wed"_s);
        QCOMPARE(p.pay, std::optional(Cents{125'000}));
        QVERIFY(p.twoPersons);
        QCOMPARE(p.board, u"in-kind"_s);
        QCOMPARE(p.lunches, 7);
        QCOMPARE(p.workStreet, asked.street);
        QCOMPARE(p.payTable, u"2026"_s);
        QVERIFY(!p.tasks.isEmpty());
        QVERIFY(p.steps.size() > 8);
    }

    // Wished for months ago: nothing counts from a day on which nobody was hired yet.
    void aContractNeverStartsBeforeTheHire_data()
    {
        QTest::addColumn<QDate>("wished");
        QTest::addColumn<QDate>("starts");
        QTest::newRow("long ago") << QDate(2025, 10, 1) << QDate();
        QTest::newRow("the day of the hire") << hired << QDate();
        QTest::newRow("the day after") << hired.addDays(1) << hired.addDays(1);
        QTest::newRow("never said") << QDate() << QDate();
    }
    void aContractNeverStartsBeforeTheHire()
    {
        QFETCH(QDate, wished);
        QFETCH(QDate, starts);
        FamilyRequest asked = request();
        asked.starts = wished;
        asked.contract = u"fixed-term"_s;
        asked.ends = wished.addMonths(1);
        const Placement p = contract(asked);
        QCOMPARE(p.starts, starts);
        QCOMPARE(p.state, u"planned"_s);
        QCOMPARE(p.ends.isValid(), wished.isValid() && wished.addMonths(1) > hired);
        QCOMPARE(columns(missing(p, tables(), hired)).contains(u"starts"_s), !starts.isValid());
        QCOMPARE(p.noticeDays.has_value(), starts.isValid());
        if (!starts.isValid()) QVERIFY(!step(p, u"contribution"_s) && !step(p, u"inps-notice"_s)->due.isValid());
    }

    void theLeastPayIsThatOfTheTables_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QString>("level");
        QTest::addColumn<QByteArray>("with");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("least");
        const QDate now(2026, 3, 2), before(2025, 6, 30);
        const auto row = [](const char *name, const char *service, const char *schedule, const char *level, const char *with, QDate day, const char *least) {
            QTest::newRow(name) << QString::fromLatin1(service) << QString::fromLatin1(schedule) << QString::fromLatin1(level) << QByteArray(with) << day << QString::fromLatin1(least);
        };
        row("A, live-in BS", "carer", "live-in", "BS", "", now, "1053.39");
        row("A, live-in CS", "carer", "live-in", "CS", "", now, "1193.84");
        row("A, live-in DS with the allowance of function", "carer", "live-in", "DS", "", now, "1682.42");
        row("A, live-in D", "housekeeper", "live-in", "D", "", now, "1612.20");
        row("A, live-in C", "housekeeper", "live-in", "C", "", now, "1123.63");
        row("B, reduced BS", "carer", "reduced-live-in", "BS", "", now, "737.39");
        row("C, by the hour A", "housekeeper", "live-out", "A", "", now, "6.51");
        row("C, by the hour CS", "carer", "live-out", "CS", "", now, "8.30");
        row("D, night care CS", "carer", "night-care", "CS", "", now, "1372.91");
        row("E, night presence", "carer", "night-presence", "unico", "", now, "811.09");
        row("G, weekend CS", "carer", "weekend", "CS", "", now, "8.91");
        row("H, a child under six, an hour", "babysitter", "live-out", "BS", "child", now, "8.29");
        row("H, a child under six, a month", "babysitter", "live-in", "BS", "child", now, "1191.93");
        row("I, two persons, a month", "carer", "live-in", "CS", "two", now, "1313.50");
        row("I, two persons, an hour", "carer", "live-out", "CS", "two", now, "9.00");
        row("L, the certificate", "carer", "live-in", "CS", "certified", now, "1224.11");
        row("I and L", "carer", "live-in", "CS", "two certified", now, "1343.77");
        row("the year before", "carer", "live-in", "CS", "", before, "1137.86");
    }

    void theLeastPayIsThatOfTheTables()
    {
        QFETCH(QString, service);
        QFETCH(QString, schedule);
        QFETCH(QString, level);
        QFETCH(QByteArray, with);
        QFETCH(QDate, day);
        QFETCH(QString, least);
        Placement p;
        p.service = service;
        p.schedule = schedule;
        p.level = level;
        p.childUnderSix = with.contains("child");
        p.twoPersons = with.contains("two");
        p.certified = with.contains("certified");
        QCOMPARE(leastPay(p, tables(), day).value_or(Cents{}).plain(), least); // hours need not be known
        p.weeklyHours = Decimal::whole(20);
        QCOMPARE(leastPay(p, tables(), day).value_or(Cents{}).plain(), least);
    }

    void aPayUnderTheMinimumIsRefusedWithTheFigure()
    {
        Placement p = complete();
        p.pay = Cents{119'383};
        const auto problems = missing(p, tables(), hired);
        QCOMPARE(columns(problems), QStringList{u"pay"_s});
        QVERIFY2(problems.first().text.contains(u"1,193.84"_s) && problems.first().text.contains(u"2026"_s), qPrintable(problems.first().text));
        p.pay = Cents{119'384};
        QVERIFY(missing(p, tables(), hired).isEmpty());
        p.twoPersons = true;
        QVERIFY(missing(p, tables(), hired).first().text.contains(u"1,313.50"_s));
    }

    void theMinimumIsThatOfTheDayThatCounts()
    {
        Placement p = complete();
        p.starts = {2025, 5, 1};
        QCOMPARE(payDay(p, {2026, 3, 1}), QDate(2026, 3, 1)); // in force: today
        p.starts = {2026, 3, 2};
        QCOMPARE(payDay(p, {2026, 3, 1}), QDate(2026, 3, 2)); // to begin: its first day
        p.starts = {2025, 5, 1};
        p.endedOn = {2025, 12, 31};
        QCOMPARE(payDay(p, {2026, 3, 1}), QDate(2025, 12, 31)); // ended: its last
        p.pay = Cents{113'786};
        QVERIFY(!underMinimum(p, tables(), {2026, 3, 1}));
        p.endedOn = {};
        QVERIFY(underMinimum(p, tables(), {2026, 3, 1}));
    }

    // What is agreed must reach the minimum of its day; what fell under it only because a table came stays writable.
    void nobodyAgreesOnLessThanTheMinimum_data()
    {
        QTest::addColumn<Placement>("before"); // without an id: a new contract
        QTest::addColumn<Placement>("now");
        QTest::addColumn<QString>("figure"); // empty: it may be written
        const Placement whole = complete(); // from 2 March 2026, minimum 1,193.84
        const auto with = [](Placement p, auto change) {
            change(p);
            return p;
        };
        const auto paid = [&](const Placement &p, qint64 cents) { return with(p, [&](Placement &one) { one.pay = Cents{cents}; }); };
        const Placement none, running = with(paid(whole, 113'786), [](Placement &p) { p.starts = {2025, 5, 1}; }), low = paid(whole, 100'000);
        const auto row = [](const char *name, const Placement &before, const Placement &now, const char *figure) { QTest::newRow(name) << before << now << QString::fromLatin1(figure); };
        row("a new one at the minimum", none, paid(whole, 119'384), "");
        row("a new one a cent under it", none, paid(whole, 119'383), "1,193.84");
        row("a new one without a pay yet", none, with(whole, [](Placement &p) { p.pay.reset(); }), "");
        row("one written down late, at the minimum of its first day", none, running, "");
        row("one written down late, under the minimum of its first day", none, paid(running, 113'785), "1,137.86");
        row("under the minimum since a new table", running, running, "");
        row("the same, with another name", running, with(running, [](Placement &p) { p.familyName = u"Altra"_s; }), "");
        row("the same, ended", running, with(running, [](Placement &p) { p.endedOn = {2026, 1, 31}; }), "");
        row("raised, but not to the minimum", running, paid(running, 119'000), "1,193.84");
        row("lowered", running, paid(running, 113'785), "1,193.84");
        row("raised to the minimum", running, paid(running, 119'384), "");
        row("the pay forgotten first", paid(whole, 0), low, "1,193.84");
        row("another level", running, with(running, [](Placement &p) { p.level = u"DS"_s; }), "1,682.42");
        row("a lower level", running, with(running, [](Placement &p) { p.level = u"BS"_s; }), "");
        row("two persons from now on", running, with(running, [](Placement &p) { p.twoPersons = true; }), "1,313.50");
        row("an hourly pay kept for a monthly one", with(paid(whole, 900), [](Placement &p) { p.schedule = u"live-out"_s; p.weeklyHours = Decimal::whole(25); }), paid(whole, 900), "1,193.84");
        row("never begun", none, with(low, [](Placement &p) { p.state = u"dropped"_s; }), "");
    }
    void nobodyAgreesOnLessThanTheMinimum()
    {
        QFETCH(Placement, before);
        QFETCH(Placement, now);
        QFETCH(QString, figure);
        const auto against = againstAgreeing(now, before.id.isEmpty() ? nullptr : &before, tables(), {2026, 3, 1});
        QCOMPARE(against.has_value(), !figure.isEmpty());
        if (!against) return;
        QCOMPARE(against->column, "pay"_ba);
        for (const QString &said : {figure, u"art. 35"_s, u"Table A"_s, u"Write that or more"_s}) QVERIFY2(against->text.contains(said), qPrintable(against->text));
    }

    void whereTheYearHasNoTableYetTheLatestOneCountsAndIsSaid()
    {
        Placement p = complete();
        p.starts = tables().last().addDays(10);
        QVERIFY(!leastPay(p, tables(), p.starts));
        const auto floor = floorOn(p, tables(), p.starts);
        QVERIFY(floor && floor->isLatest);
        QCOMPARE(floor->amount, *leastPay(p, tables(), tables().last()));
        p.pay = Cents{1};
        QVERIFY(underMinimum(p, tables(), hired)->text.contains(u"not published yet"_s));
    }

    void theLetterNeedsItsItems_data()
    {
        QTest::addColumn<QByteArray>("column");
        for (const char *column : {"family_name", "worker_name", "tasks", "starts", "rest_day", "rest_half_day", "work_street", "work_city", "worker_domicile",
                                   "own_space", "holiday_period", "work_clothes", "cameras", "pay", "weekly_hours"})
            QTest::newRow(column) << QByteArray(column);
    }
    void theLetterNeedsItsItems()
    {
        QFETCH(QByteArray, column);
        const Placement whole = complete();
        QVERIFY(missing(whole, tables(), hired).isEmpty());
        Row row = rowOf(whole);
        row[Placement::type.indexOf(column.constData())] = rowOf(Placement{}).at(Placement::type.indexOf(column.constData()));
        if (column == "work_city" || column == "rest_day") row[Placement::type.indexOf(column.constData())] = u""_s;
        QCOMPARE(columns(missing(recordOf<Placement>(row), tables(), hired)), QStringList{QString::fromLatin1(column)});
    }

    void aContractIsComparedWithItsSimulation()
    {
        Placement p = complete();
        CostSimulation s = simulationOf(p, hired);
        QVERIFY(differences(p, s, tables()).isEmpty());
        s.level = u"BS"_s;
        s.lunches = 0;
        s.payBasis = u"minimum"_s;
        s.pay.reset();
        const QStringList found = differences(p, s, tables());
        QCOMPARE(found.size(), 3);
        QVERIFY(found.at(0).contains(u"CS in the contract, BS in the simulation"_s));
        QVERIFY(found.at(1).contains(u"7 lunches"_s) && found.at(1).contains(u"0 lunches"_s));
        QVERIFY2(found.at(2).contains(u"1,250.00"_s) && found.at(2).contains(u"1,053.39"_s), qPrintable(found.at(2)));
    }

    void theStateFollowsTheDates()
    {
        Placement p = complete();
        const auto on = [&p](QDate day) { return followed(p, tables(), day).state; };
        QCOMPARE(on({2026, 3, 1}), u"planned"_s);
        QCOMPARE(on({2026, 3, 2}), u"in-force"_s);
        p.endedOn = {2026, 6, 30};
        QCOMPARE(on({2026, 6, 30}), u"in-force"_s); // the last day is one of work
        QCOMPARE(on({2026, 7, 1}), u"ended"_s);
        p.endedOn = {};
        p.state = u"dropped"_s;
        QCOMPARE(on({2026, 6, 30}), u"dropped"_s);
    }

    void aNewTableRaisesThoseUnderIt()
    {
        const auto recordFor = [](Cents pay, const QString &schedule) {
            FamilyRequest asked = request();
            asked.starts = {2025, 3, 3};
            asked.schedule = schedule;
            asked.pay = pay;
            if (schedule == u"live-out"_s) asked.week = weekOf({0, 1, 2, 3, 4}, 8, 12);
            return Record{rowOf(contract(asked)), 1, {}, false};
        };
        const QList<Record> all{recordFor({113'786}, u"live-in"_s), recordFor({119'384}, u"live-in"_s), recordFor({800}, u"live-out"_s)};
        const auto raises = raisesOn(all, tables(), {2026, 1, 1});
        QCOMPARE(raises.size(), 2);
        QCOMPARE(raises.at(0).least, Cents{119'384});
        QCOMPARE(raises.at(0).more, Cents{5'598});
        QCOMPARE(raises.at(0).moreMonth, Cents{5'598});
        QCOMPARE(raises.at(0).moreYear, Cents{72'774});
        QCOMPARE(raises.at(1).more, Cents{30});
        QCOMPARE(raises.at(1).moreMonth, Cents{2'600}); // 20 hours x 52/12
        QVERIFY(raisesOn(all, tables(), {2025, 12, 31}).isEmpty());
        QCOMPARE(tableDays(tables()).first(), QDate(2026, 1, 1));
    }
};

QTEST_GUILESS_MAIN(TstContract)
#include "tst_contract.moc"
