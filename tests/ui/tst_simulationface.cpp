#include "office.h"
#include "models/calendar/workingdays.h"
#include "models/cost/engine.h"
#include "models/cost/comparison.h"
#include "models/cost/extrawork.h"
#include "models/cost/portaldifference.h"
#include "models/cost/simulationrecord.h"
#include "models/cost/termination.h"
#include "models/records/operator.h"
#include "models/records/site.h"
#include "ui/comparetab.h"
#include "ui/endtab.h"
#include "ui/extrastab.h"
#include "ui/figuretable.h"
#include "ui/noticebar.h"
#include "ui/recordform.h"
#include "ui/recordscreen.h"
#include "ui/simulationface.h"
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
// A live-in carer at the minimum, as the desk meets most often.
CostSimulation carer(QDate date)
{
    CostSimulation s;
    s.id = newIdentifier();
    s.title = u"Prova"_s;
    s.date = date;
    s.weeklyHours = Decimal::whole(54);
    s.lunches = s.dinners = s.lodgings = 7;
    return s;
}

cost::Breakdown worked(const CostSimulation &record, const cost::Tables &tables) { return std::get<cost::Breakdown>(cost::simulateRecord(record, tables)); }

cost::Ending ending(const cost::Choices &choices, QDate start, QDate end)
{
    cost::Ending e;
    e.choices = choices;
    e.relation = {start, end};
    return e;
}
} // namespace

// The simulation page, by its real widgets over a real encrypted store. Amounts as in Italian.
class TstSimulationFace : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RecordScreen> open(const QString &id = {})
    {
        const Desk desk = m_office->desk();
        auto page = std::make_unique<RecordScreen>(desk, CostSimulation::type, id, new SimulationFace(desk));
        page->resize(1300, 850);
        page->show();
        QApplication::setActiveWindow(page.get());
        if (!QTest::qWaitFor([&] { return !page->form().isReadOnly() && !text(*page, "monthlyCost").isEmpty(); })) return nullptr;
        page->findChild<QCheckBox *>(u"allChoices"_s)->setChecked(true);
        return page;
    }
    std::unique_ptr<RecordScreen> open(const CostSimulation &record)
    {
        m_office->save(cost::withResult(record, worked(record, m_office->tables), m_office->tables));
        return open(record.id);
    }
    static QString text(QWidget &in, const char *label) { return in.findChild<QLabel *>(QLatin1String(label))->text(); }
    static FieldBox *box(RecordScreen &page, const char *column) { return page.form().box(column); }
    static FieldBox *box(CostView &tab, const char *column) { return tab.findChild<RecordForm *>()->box(column); }
    static void type(FieldBox *box, const QString &typed)
    {
        auto *line = qobject_cast<QLineEdit *>(box->editor().widget);
        if (!line) line = box->findChild<QLineEdit *>();
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Backspace);
        QTest::keyClicks(line, typed);
    }
    // By the first letters, as on the keyboard.
    static void choose(FieldBox *box, const QString &letters)
    {
        auto *combo = qobject_cast<QComboBox *>(box->editor().widget);
        QVERIFY(combo);
        combo->setFocus();
        QTest::keyClicks(combo, letters);
    }
    static QString problem(FieldBox *box)
    {
        auto *label = box->findChild<QLabel *>(u"problem"_s);
        return label->isHidden() ? QString() : label->text();
    }
    template <class Tab> static Tab *tab(RecordScreen &page)
    {
        auto *view = page.findChild<Tab *>();
        page.findChild<QTabWidget *>(u"costTabs"_s)->setCurrentWidget(view);
        return view;
    }
    // The last amount of the line with this name; null when there is no such line.
    static QString amount(QWidget &tab, const QString &label)
    {
        const QAbstractItemModel *model = tab.findChild<FigureTable *>()->model();
        for (int r = 0; r < model->rowCount(); ++r)
            if (model->index(r, 0).data().toString() == label) return model->index(r, model->columnCount() - 1).data().toString();
        return {};
    }
    static bool has(QWidget &tab, const QString &label)
    {
        const QAbstractItemModel *model = tab.findChild<FigureTable *>()->model();
        return !model->match(model->index(0, 0), Qt::DisplayRole, label, 1, Qt::MatchFixedString).isEmpty();
    }
    static int lines(QWidget &tab) { return tab.findChild<FigureTable *>()->model()->rowCount(); }
    CostSimulation inStore(const QString &id) { return recordOf<CostSimulation>(m_office->store->find(CostSimulation::type, id).result()->row); }
    cost::Settlement settled(const cost::Ending &e) { return std::get<cost::Settlement>(cost::settle(e, &milan::nextWorkingDay, m_office->tables)); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy)); }
    void init()
    {
        m_office = std::make_unique<Office>();
        // A simulation names the centre and the operator it was made by.
        Site site;
        site.id = u"site-1"_s;
        site.name = u"Centro di prova"_s;
        m_office->save(site);
        m_office->save(m_office->anna);
    }
    void cleanup() { m_office.reset(); }

    void a_new_simulation_shows_a_monthly_cost_at_once()
    {
        auto page = open();
        type(box(*page, "date"), u"05/03/2026"_s);
        QCOMPARE(text(*page, "monthlyCost"), worked(carer({2026, 3, 5}), m_office->tables).totals.monthlyCost.shown());
    }

    void a_schedule_turns_off_what_it_does_not_have()
    {
        auto page = open(carer({2026, 3, 5}));
        auto *hours = box(*page, "weekly_hours");
        QVERIFY(hours->isVisible());
        auto *levels = qobject_cast<QComboBox *>(box(*page, "level")->editor().widget);
        const auto enabled = [&](const char *code) {
            return qobject_cast<QStandardItemModel *>(levels->model())->item(levels->findData(QString::fromLatin1(code)))->isEnabled();
        };
        QVERIFY(enabled("CS"));
        QVERIFY(!enabled("unico"));
        choose(box(*page, "schedule"), u"night"_s);
        QVERIFY(!enabled("CS"));
        QVERIFY(enabled("unico"));
        QVERIFY(!hours->isVisible());
        QVERIFY(!problem(box(*page, "level")).isEmpty()); // CS stands, and says why it cannot
        QVERIFY(page->findChild<QLabel *>(u"refusal"_s)->isVisible());
        choose(box(*page, "level"), u"single"_s);
        QCOMPARE(problem(box(*page, "level")), QString());
        QVERIFY(page->findChild<QLabel *>(u"monthlyCost"_s)->isVisible());
    }

    void too_many_hours_are_said_under_the_field()
    {
        auto page = open(carer({2026, 3, 5}));
        auto *hours = box(*page, "weekly_hours");
        type(hours, u"55"_s);
        QVERIFY2(problem(hours).contains(u"54"_s), qPrintable(problem(hours)));
        box(*page, "lunches")->setFocus(); // still there when the person goes on
        QTest::qWait(20);
        QVERIFY2(problem(hours).contains(u"54"_s), qPrintable(problem(hours)));
        QVERIFY(!page->findChild<QTabWidget *>(u"costTabs"_s)->isEnabled());
        type(hours, u"40"_s);
        QCOMPARE(problem(hours), QString());
        QVERIFY(page->findChild<QTabWidget *>(u"costTabs"_s)->isEnabled());
    }

    void a_pay_under_the_minimum_shows_the_floor()
    {
        const CostSimulation record = carer({2026, 3, 5});
        auto page = open(record);
        choose(box(*page, "pay_basis"), u"euro"_s);
        type(box(*page, "pay"), u"500"_s);
        const QString floor = worked(record, m_office->tables).totals.monthlyPay.shown();
        QVERIFY2(problem(box(*page, "pay")).contains(floor), qPrintable(problem(box(*page, "pay"))));
    }

    // The portal's own figure for 2021: a live-in CS at 54 hours, six lunches, dinners and lodgings.
    void the_portals_method_gives_the_portals_figure()
    {
        auto page = open();
        type(box(*page, "date"), u"01/06/2021"_s);
        choose(box(*page, "method"), u"as"_s);
        for (const char *meal : {"lunches", "dinners", "lodgings"}) type(box(*page, meal), u"6"_s);
        QCOMPARE(text(*page, "monthlyCost"), u"1.388,69\u00a0€"_s);
    }

    void what_is_saved_is_what_is_shown()
    {
        auto page = open();
        type(box(*page, "date"), u"05/03/2026"_s);
        type(box(*page, "weekly_hours"), u"40"_s);
        page->findChild<QAction *>(u"save"_s)->trigger();

        QTRY_COMPARE(page->savedState(), u"Saved"_s);
        const CostSimulation saved = inStore(page->id());
        QCOMPARE(saved.monthlyCost->shown(), text(*page, "monthlyCost"));
        QCOMPARE(saved.yearlyCost->shown(), text(*page, "yearlyCost"));
        QCOMPARE(saved.effectiveHourly->shown(), text(*page, "effectiveHourly"));
        QCOMPARE(saved.table, u"2026"_s);
        QCOMPARE(saved.author, u"operator-1"_s);
        QVERIFY(!saved.title.isEmpty());
    }

    void an_old_simulation_says_what_it_would_cost_today()
    {
        const CostSimulation old = carer({2024, 3, 5});
        const Cents then = worked(old, m_office->tables).totals.monthlyCost, now = worked(carer({2026, 3, 5}), m_office->tables).totals.monthlyCost;
        auto page = open(old);
        auto *badge = page->findChild<NoticeBar *>(u"tableBadge"_s);
        QTRY_VERIFY(badge->isVisible());
        QVERIFY(badge->text().contains(u"2024"_s));
        QVERIFY(badge->text().contains(now.shown()));
        QVERIFY(badge->text().contains((now - then).shown()));
        QCOMPARE(text(*page, "monthlyCost"), then.shown());
        badge->findChildren<QPushButton *>().constFirst()->click();
        QCOMPARE(text(*page, "monthlyCost"), now.shown());
        QVERIFY(!badge->isVisible());
        QCOMPARE(*inStore(old.id).monthlyCost, then); // nothing is saved by itself
    }

    void a_simulation_of_this_year_has_no_badge()
    {
        auto page = open(carer({2026, 1, 15}));
        QTRY_VERIFY(!text(*page, "monthlyCost").isEmpty());
        QVERIFY(!page->findChild<NoticeBar *>(u"tableBadge"_s)->isVisible());
    }

    void the_portals_figure_is_explained_whatever_the_method_data()
    {
        QTest::addColumn<QString>("method");
        QTest::newRow("contract") << u"contract"_s;
        QTest::newRow("portal") << u"portal"_s;
    }
    void the_portals_figure_is_explained_whatever_the_method()
    {
        QFETCH(const QString, method);
        CostSimulation record = carer({2026, 3, 5});
        record.method = method;
        auto page = open(record);
        auto *compare = tab<CompareTab>(*page);
        const auto made = cost::portalDifference(worked(record, m_office->tables).choices, m_office->tables);
        const auto &difference = std::get<cost::PortalDifference>(made);
        QStringList shown, wanted{difference.contract.totals.yearlyCost.shown()};
        const auto tables = compare->findChildren<FigureTable *>();
        const auto portal = std::ranges::find(tables, u"Contract and portal"_s, &QWidget::accessibleName);
        QVERIFY(portal != tables.end());
        const QAbstractItemModel *model = (*portal)->model();
        for (int r = 0; r < model->rowCount(); ++r) shown << model->index(r, model->columnCount() - 1).data().toString();
        for (const cost::SourcedAmount &reason : difference.reasons) wanted << cost::signedAmount(reason.amount);
        wanted << difference.portal.totals.yearlyCost.shown();
        QCOMPARE(shown, wanted);
        QVERIFY(wanted.size() > 2);
    }

    void three_scenarios_at_most_are_compared()
    {
        auto page = open(carer({2026, 3, 5}));
        auto *compare = tab<CompareTab>(*page);
        const auto adders = compare->findChildren<QPushButton *>().mid(0, 3);
        QCOMPARE(compare->scenarios().size(), 1);
        adders.at(0)->click();
        adders.at(2)->click();
        QCOMPARE(compare->scenarios().size(), 3);
        for (QPushButton *adder : adders) {
            QVERIFY(!adder->isEnabled());
            QVERIFY(!adder->toolTip().isEmpty());
        }
        compare->findChildren<QPushButton *>().at(3)->click();
        QCOMPARE(compare->scenarios().size(), 1);
        QVERIFY(adders.at(0)->isEnabled());
    }

    void the_end_of_the_contract_is_the_engines()
    {
        const CostSimulation record = carer({2026, 3, 5});
        auto page = open(record);
        auto *end = tab<EndTab>(*page);
        cost::Ending e = ending(worked(record, m_office->tables).choices, {2024, 1, 1}, {2026, 12, 31});
        const auto shows = [&] {
            const cost::Settlement s = settled(e);
            QCOMPARE(amount(*end, u"Paid to the worker, gross"_s), s.total.shown());
            QCOMPARE(amount(*end, u"Paid to INPS"_s), s.contributionsTotal.shown());
            QCOMPARE(amount(*end, u"of which the worker's share"_s), s.contributionsWorker.shown());
            QVERIFY(text(*end, "notes").contains(s.noticeReason));
        };
        shows();
        QVERIFY(has(*end, u"Contributions, by %1"_s.arg(settled(e).contributionsDue.toString(u"dd/MM/yyyy"_s))));
        for (const QString &spelling : {u"3,5"_s, u"3.5"_s}) {
            type(box(*end, "holidays_taken"), spelling);
            e.holidaysTaken = Decimal{3'500'000};
            shows();
        }
        choose(box(*end, "notice"), u"not"_s);
        e.notice = cost::Notice::NotWorked;
        shows();
        QVERIFY(box(*end, "after_maternity")->isVisible());
        box(*end, "after_maternity")->findChild<QCheckBox *>()->click();
        e.afterMaternity = true;
        shows();
    }

    void who_resigns_owes_half_the_notice()
    {
        const CostSimulation record = carer({2026, 3, 5});
        auto page = open(record);
        auto *end = tab<EndTab>(*page);
        auto *by = qobject_cast<QComboBox *>(box(*end, "ended_by")->editor().widget);
        QTest::keyClick(by, Qt::Key_Down);
        QCOMPARE(by->currentData().toString(), u"worker"_s);
        QVERIFY(!box(*end, "after_maternity")->isVisible());
        choose(box(*end, "notice"), u"not"_s);
        cost::Ending e = ending(worked(record, m_office->tables).choices, {2024, 1, 1}, {2026, 12, 31});
        e.by = cost::EndedBy::Resignation;
        e.notice = cost::Notice::NotWorked;
        QCOMPARE(amount(*end, u"Paid to the worker, gross"_s), settled(e).total.shown());
        QVERIFY(amount(*end, u"Held back for the notice not given"_s).startsWith(u'\u2212'));
        QTest::keyClick(by, Qt::Key_Down);
        QVERIFY(!box(*end, "notice")->isVisible());
    }

    void the_price_index_is_read_year_by_year()
    {
        const CostSimulation record = carer({2026, 3, 5});
        auto page = open(record);
        auto *end = tab<EndTab>(*page);
        cost::Ending e = ending(worked(record, m_office->tables).choices, {2024, 1, 1}, {2026, 12, 31});
        e.istat = {{2025, Decimal{11'000}}, {2026, Decimal{9'000}}};
        QVERIFY(settled(e).total != settled(ending(e.choices, {2024, 1, 1}, {2026, 12, 31})).total);
        type(box(*end, "istat"), u"2025: 1,1; 2026 0.9 %"_s);
        QCOMPARE(amount(*end, u"Paid to the worker, gross"_s), settled(e).total.shown());
    }

    void a_wrong_answer_is_said_under_it_and_shows_no_figure_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("typed");
        QTest::newRow("no last day") << u"last"_s << QString();
        QTest::newRow("a last day before the first") << u"last"_s << u"31/12/2020"_s;
        QTest::newRow("no number") << u"holidays_taken"_s << u"tre"_s;
        QTest::newRow("days below zero") << u"holidays_taken"_s << u"-1"_s;
        QTest::newRow("half a cent") << u"thirteenth_paid"_s << u"1,005"_s;
        QTest::newRow("an index without its year") << u"istat"_s << u"1,1"_s;
        QTest::newRow("a first day before the tables") << u"start"_s << u"01/01/2010"_s;
    }
    void a_wrong_answer_is_said_under_it_and_shows_no_figure()
    {
        QFETCH(const QString, column);
        QFETCH(const QString, typed);
        auto page = open(carer({2026, 3, 5}));
        auto *end = tab<EndTab>(*page);
        QVERIFY(lines(*end) > 0);
        type(box(*end, column.toLatin1()), typed);
        // The tables' beginning is met by saying what was set aside by then.
        FieldBox *marked = box(*end, column == u"start" ? "known_severance" : column.toLatin1().constData());
        QVERIFY(!problem(marked).isEmpty());
        QCOMPARE(lines(*end), 0);
        QVERIFY(text(*end, "notes").contains(u"above"_s));
        if (column != u"start") return;
        type(box(*end, "known_severance"), u"9000"_s);
        type(box(*end, "known_year"), u"2023"_s);
        QVERIFY(lines(*end) > 0);
    }

    void extra_work_is_the_engines()
    {
        const CostSimulation record = carer({2026, 3, 5});
        const cost::Breakdown b = worked(record, m_office->tables);
        auto page = open(record);
        auto *extras = tab<ExtrasTab>(*page);
        QCOMPARE(lines(*extras), 0);
        using enum cost::Circumstance;
        type(box(*extras, "overtime_day"), u"3,5"_s);
        type(box(*extras, "overtime_night"), u"2"_s);
        type(box(*extras, "public_holiday"), u"4"_s);
        type(box(*extras, "rest"), u"2.5"_s);
        const Cents hours = cost::extraHours(b, Decimal{3'500'000}, Overtime).total + cost::extraHours(b, Decimal::whole(2), Overtime | Night).total +
                            cost::extraHours(b, Decimal::whole(4), PublicHoliday).total + cost::extraHours(b, Decimal{2'500'000}, RestHalfDay).total;
        QCOMPARE(amount(*extras, u"All the hours"_s), hours.shown());
        QCOMPARE(amount(*extras, u"Added to the usual month"_s), hours.shown());

        type(box(*extras, "sick_days"), u"12"_s);
        box(*extras, "sick_stand_in")->findChild<QCheckBox *>()->click();
        const cost::SickLeave leave = cost::sickLeave(b, {2024, 1, 1}, {2026, 3, 5}, 12, b);
        QCOMPARE(amount(*extras, u"Sickness, against the usual month"_s), leave.extraCost.shown());
        QCOMPARE(amount(*extras, u"Added to the usual month"_s), (hours + leave.extraCost).shown());
        QVERIFY(text(*extras, "notes").contains(QString::number(leave.daysKept)));

        type(box(*extras, "holidays_replaced"), u"6"_s);
        const Cents holidays = cost::holidayStandIn(b, Decimal::whole(6)).amount;
        QCOMPARE(amount(*extras, u"Added to the usual month"_s), (hours + leave.extraCost + holidays).shown());

        type(box(*extras, "stand_in_hours"), u"60"_s);
        QVERIFY(!problem(box(*extras, "stand_in_hours")).isEmpty());
        QCOMPARE(lines(*extras), 0);
    }

    void only_the_hours_a_schedule_has_are_asked()
    {
        CostSimulation record = carer({2026, 3, 5});
        auto page = open(record);
        auto *extras = tab<ExtrasTab>(*page);
        QVERIFY(box(*extras, "rest")->isVisible());
        QVERIFY(!box(*extras, "first_four")->isVisible());
        type(box(*extras, "rest"), u"5"_s);
        QVERIFY(lines(*extras) > 0);
        type(box(*page, "weekly_hours"), u"30"_s);
        choose(box(*page, "schedule"), u"full"_s);
        QVERIFY(!box(*extras, "rest")->isVisible());
        QVERIFY(box(*extras, "first_four")->isVisible());
        QCOMPARE(lines(*extras), 0); // what is no longer asked does not count
        type(box(*extras, "first_four"), u"21"_s);
        QVERIFY(!problem(box(*extras, "first_four")).isEmpty());
    }

    // CCNL art. 11: the hours worked are paid as those of who does not live in.
    void work_in_night_presence_is_paid_by_the_hour()
    {
        CostSimulation record = carer({2026, 3, 5});
        record.schedule = u"night-presence"_s;
        record.level = u"unico"_s;
        record.weeklyHours.reset();
        record.lunches = record.dinners = record.lodgings = 0;
        CostSimulation hourly = record;
        hourly.schedule = u"live-out"_s;
        hourly.level = u"CS"_s;
        hourly.weeklyHours = Decimal::whole(40);
        auto page = open(record);
        auto *extras = tab<ExtrasTab>(*page);
        type(box(*extras, "overtime_night"), u"3"_s);
        const auto paid = cost::extraHours(worked(hourly, m_office->tables), Decimal::whole(3), cost::Circumstance::Overtime | cost::Circumstance::Night);
        QCOMPARE(amount(*extras, u"Added to the usual month"_s), paid.total.shown());
    }

    void every_question_is_named_and_reached_by_the_keyboard()
    {
        auto page = open(carer({2026, 3, 5}));
        for (CostView *view : {static_cast<CostView *>(tab<EndTab>(*page)), static_cast<CostView *>(tab<ExtrasTab>(*page))}) {
            int asked = 0;
            for (FieldBox *each : view->findChildren<FieldBox *>()) {
                QWidget *inner = each->editor().widget;
                while (inner->focusProxy()) inner = inner->focusProxy();
                QVERIFY2(!inner->accessibleName().isEmpty(), each->field().column);
                QVERIFY2(inner->focusPolicy() & Qt::TabFocus, each->field().column);
                ++asked;
            }
            QVERIFY(asked > 10);
        }
    }

private:
    std::unique_ptr<Office> m_office;
};

QTEST_MAIN(TstSimulationFace)
#include "tst_simulationface.moc"
