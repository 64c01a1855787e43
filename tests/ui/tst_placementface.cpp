#include "hands.h"
#include "hired.h"
#include "models/practices/contractcost.h"
#include "models/practices/worklists.h"
#include "ui/listmodel.h"
#include "ui/listpage.h"
#include "ui/placementface.h"
#include "ui/printing.h"
#include "ui/recordform.h"
#include "ui/recordscreen.h"
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

// A contract's page, with keys and the mouse.
class TstPlacementFace : public QObject {
    Q_OBJECT
    std::unique_ptr<HiringOffice> m_office;

    std::unique_ptr<RecordScreen> open(const QString &id)
    {
        auto page = std::make_unique<RecordScreen>(m_office->desk(), Placement::type, id, new PlacementFace(m_office->desk()));
        page->resize(1400, 900);
        page->show();
        QApplication::setActiveWindow(page.get());
        const bool may = m_office->session.may(Right::SupportContracts);
        return QTest::qWaitFor([&] { return page->title() != Placement::type.shownName() && page->form().row().at(1).toString().size() > 0 && page->form().isReadOnly() != may; })
            ? std::move(page) : nullptr;
    }
    static QString label(QWidget &in, const char *name) { return in.findChild<QLabel *>(QLatin1String(name))->text(); }
    static QTreeWidgetItem *line(QTreeWidget &steps, const QString &title)
    {
        const auto found = steps.findItems(title, Qt::MatchStartsWith);
        return found.isEmpty() ? nullptr : found.first();
    }
    static SupportStep step(const Placement &p, const QString &code)
    {
        const auto at = std::ranges::find(p.steps, code, &SupportStep::step);
        return at == p.steps.end() ? SupportStep() : *at;
    }
    static PrintPage *preview()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *page = qobject_cast<PrintPage *>(window)) return page;
            if (auto *page = window->findChild<PrintPage *>()) return page;
        }
        return nullptr;
    }
    static QPushButton *button(QWidget &in, const char *name) { return in.findChild<QPushButton *>(QLatin1String(name)); }

private Q_SLOTS:
    void init() { m_office = std::make_unique<HiringOffice>(); }
    void cleanup() { m_office.reset(); }

    void a_contract_shows_its_state_its_next_step_and_what_follows()
    {
        const Placement p = m_office->kept(m_office->contract());
        auto page = open(p.id);
        QVERIFY(page);
        const QString state = label(*page, "contractState");
        QVERIFY2(state.contains(u"9 March 2026"_s) && state.contains(u"Family and worker informed"_s), qPrintable(state));
        QVERIFY(page->findChild<QWidget *>(u"missing"_s)->isHidden());
        QVERIFY(label(*page, "stepsSummary").contains(u"late"_s)); // informed on the day of the hire, yesterday
        auto *steps = page->findChild<QTreeWidget *>(u"steps"_s);
        QCOMPARE(steps->topLevelItemCount(), m_office->stored(p.id).steps.size());
        QVERIFY(line(*steps, u"INPS contributions, quarter 1 of 2026"_s));
        QCOMPARE(page->form().box("trial_ends")->value().toDate(), QDate(2026, 4, 13));
        QCOMPARE(page->form().box("least_pay")->value().value<Cents>(), Cents{119'384});
    }

    void a_step_is_ticked_by_key_and_taken_back()
    {
        const Placement p = m_office->kept(m_office->contract());
        auto page = open(p.id);
        QVERIFY(page);
        auto *steps = page->findChild<QTreeWidget *>(u"steps"_s);
        steps->setFocus();
        steps->setCurrentItem(line(*steps, u"Hiring told to INPS"_s));
        QVERIFY(label(*page, "stepWhy").contains(u"L. 2/2009"_s));
        QTest::keyClick(steps, Qt::Key_Space);
        QTRY_COMPARE(step(m_office->stored(p.id), u"inps-notice"_s).doneOn, QDate(2026, 3, 5));
        QCOMPARE(step(m_office->stored(p.id), u"inps-notice"_s).doneBy, u"operator-1"_s);
        QVERIFY(!m_office->stored(p.id).inpsOpen);
        QTRY_VERIFY(line(*steps, u"Hiring told to INPS"_s)->text(2).contains(u"Anna Prova"_s));
        QCOMPARE(steps->currentItem(), line(*steps, u"Hiring told to INPS"_s));
        QTRY_COMPARE(button(*page, "tickStep")->text(), u"Not &done after all"_s);
        QTest::mouseClick(button(*page, "tickStep"), Qt::LeftButton);
        QTRY_VERIFY(step(m_office->stored(p.id), u"inps-notice"_s).isOpen());
    }

    void a_step_is_ticked_by_mouse()
    {
        const Placement p = m_office->kept(m_office->contract());
        auto page = open(p.id);
        QVERIFY(page);
        auto *steps = page->findChild<QTreeWidget *>(u"steps"_s);
        QTreeWidgetItem *item = line(*steps, u"Privacy"_s);
        steps->scrollToItem(item);
        const QRect cell = steps->visualItemRect(item);
        QTest::mouseClick(steps->viewport(), Qt::LeftButton, {}, {12, cell.center().y()});
        QTRY_COMPARE(step(m_office->stored(p.id), u"privacy"_s).doneOn, QDate(2026, 3, 5));
    }

    void a_step_that_is_not_needed_says_why()
    {
        const Placement p = m_office->kept(m_office->contract());
        m_office->answer = u"Iscritta dal 2019"_s;
        auto page = open(p.id);
        QVERIFY(page);
        auto *steps = page->findChild<QTreeWidget *>(u"steps"_s);
        steps->setCurrentItem(line(*steps, u"Regional register"_s));
        QTest::mouseClick(button(*page, "notNeededStep"), Qt::LeftButton);
        QTRY_VERIFY(step(m_office->stored(p.id), u"register"_s).notNeeded);
        QCOMPARE(step(m_office->stored(p.id), u"register"_s).note, u"Iscritta dal 2019"_s);
    }

    void a_pay_under_the_minimum_is_refused_with_the_figure()
    {
        const Placement p = m_office->kept(m_office->contract());
        auto page = open(p.id);
        QVERIFY(page);
        QVERIFY(hands::fill(*page->form().box("pay"), QVariant::fromValue(Cents{119'000}), *m_office->store));
        QPushButton *go = nullptr;
        QTRY_VERIFY((go = button(*page, "go-pay")) && go->isVisible());
        QVERIFY2(go->text().contains(u"1,193.84"_s) || go->text().contains(u"1193.84"_s) || go->text().contains(u"1.193,84"_s), qPrintable(go->text()));
        auto *steps = page->findChild<QTreeWidget *>(u"steps"_s);
        QSignalSpy said(page.get(), &Page::said);
        steps->setFocus();
        steps->setCurrentItem(line(*steps, u"Letter of hiring signed"_s));
        QTest::keyClick(steps, Qt::Key_Space);
        QTRY_VERIFY(!said.isEmpty());
        QVERIFY2(said.last().first().toString().contains(u"Not ticked"_s), qPrintable(said.last().first().toString()));
        QVERIFY(step(m_office->stored(p.id), u"letter"_s).isOpen());
        steps->setFocus();
        steps->setCurrentItem(line(*steps, u"Hiring told to INPS"_s));
        said.clear();
        QTest::keyClick(steps, Qt::Key_Space);
        QTRY_VERIFY(!said.isEmpty());
        QVERIFY(step(m_office->stored(p.id), u"inps-notice"_s).isOpen());
        QTRY_VERIFY(page->form().box("pay")->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(hands::fill(*page->form().box("pay"), QVariant::fromValue(Cents{119'384}), *m_office->store));
        QTRY_VERIFY(page->findChild<QWidget *>(u"missing"_s)->isHidden());
        steps->setCurrentItem(line(*steps, u"Letter of hiring signed"_s));
        QTest::keyClick(steps, Qt::Key_Space);
        QTRY_VERIFY(!step(m_office->stored(p.id), u"letter"_s).isOpen());
        QCOMPARE(m_office->stored(p.id).pay, std::optional(Cents{119'384}));
    }

    void a_pay_under_the_minimum_is_not_saved_and_nothing_else_waits_for_it()
    {
        const Placement p = m_office->kept(m_office->contract());
        auto page = open(p.id);
        QVERIFY(page);
        FieldBox &pay = *page->form().box("pay");
        QVERIFY(hands::fill(pay, QVariant::fromValue(Cents{119'383}), *m_office->store));
        QVERIFY(hands::fill(*page->form().box("own_space"), u"Cassettiera"_s, *m_office->store));
        QTRY_COMPARE_WITH_TIMEOUT(m_office->stored(p.id).ownSpace, u"Cassettiera"_s, 8000);
        QCOMPARE(m_office->stored(p.id).pay, std::optional(Cents{125'000}));
        QStringList said;
        for (const QLabel *one : pay.findChildren<QLabel *>())
            if (one->isVisible()) said << one->text();
        QVERIFY2(said.join(u' ').contains(u"art. 35"_s), qPrintable(said.join(u' ')));
        QTRY_VERIFY2(page->savedState().contains(u"not right yet"_s), qPrintable(page->savedState()));
        QTRY_VERIFY(m_office->store->draft(m_office->anna.id, p.id).result());
        QCOMPARE(recordOf<Placement>(m_office->store->draft(m_office->anna.id, p.id).result()->row).pay, std::optional(Cents{119'383}));
        QVERIFY(hands::fill(pay, QVariant::fromValue(Cents{119'384}), *m_office->store));
        QTRY_COMPARE_WITH_TIMEOUT(m_office->stored(p.id).pay, std::optional(Cents{119'384}), 8000);
        // A level that asks for more than is paid.
        QVERIFY(hands::fill(*page->form().box("two_persons"), true, *m_office->store));
        QVERIFY(hands::fill(*page->form().box("own_space"), u"Mensola"_s, *m_office->store));
        QTRY_COMPARE_WITH_TIMEOUT(m_office->stored(p.id).ownSpace, u"Mensola"_s, 8000);
        QVERIFY(!m_office->stored(p.id).twoPersons);
    }

    void a_pay_that_fell_under_the_minimum_with_a_new_table_does_not_hinder_the_rest()
    {
        Placement p = m_office->contract();
        p.starts = {2025, 5, 1};
        p.pay = Cents{113'786};
        m_office->kept(p);
        auto page = open(p.id);
        QVERIFY(page);
        QVERIFY(hands::fill(*page->form().box("own_space"), u"Cassettiera"_s, *m_office->store));
        QTRY_COMPARE_WITH_TIMEOUT(m_office->stored(p.id).ownSpace, u"Cassettiera"_s, 8000);
        QTRY_VERIFY(!page->form().isEdited());
        QVERIFY(page->form().problems().isEmpty());
    }

    // What the store refuses by a rule it refuses again: it waits for a change.
    void what_a_rule_refuses_is_not_tried_again_and_again()
    {
        const Person family = Office::person(u"Esempio"_s, u"Carla"_s);
        m_office->save(family);
        const Placement p = m_office->kept(m_office->contract());
        auto page = open(p.id);
        QVERIFY(page);
        page->form().change({{"employer", family.id}});
        m_office->store->trash(Person::type, {family.id}, m_office->colleague()).waitForFinished();
        QTRY_VERIFY_WITH_TIMEOUT(page->savedState().contains(u"Not saved"_s), 8000);
        QSignalSpy moved(page.get(), &Page::savedStateChanged);
        QVERIFY(!moved.wait(11'000));
        m_office->store->restore(Person::type, {family.id}, m_office->colleague()).waitForFinished();
        QVERIFY(hands::fill(*page->form().box("own_space"), u"Cassettiera"_s, *m_office->store));
        QTRY_COMPARE_WITH_TIMEOUT(m_office->stored(p.id).employer, family.id, 8000);
    }

    void what_the_letter_misses_leads_to_its_field()
    {
        Placement p = m_office->contract();
        p.cameras.clear();
        m_office->kept(p);
        auto page = open(p.id);
        QVERIFY(page);
        QPushButton *go = button(*page, "go-cameras");
        QVERIFY(go && go->isVisible());
        QTest::mouseClick(go, Qt::LeftButton);
        QVERIFY(page->form().box("cameras")->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(hands::fill(*page->form().box("cameras"), u"yes"_s, *m_office->store));
        QTRY_VERIFY(page->findChild<QWidget *>(u"missing"_s)->isHidden());
        QTRY_COMPARE_WITH_TIMEOUT(m_office->stored(p.id).cameras, u"yes"_s, 8000);
    }

    void another_first_day_moves_what_is_due()
    {
        const Placement p = m_office->kept(m_office->contract());
        auto page = open(p.id);
        QVERIFY(page);
        QVERIFY(hands::fill(*page->form().box("starts"), QDate(2026, 4, 1), *m_office->store));
        QTRY_COMPARE_WITH_TIMEOUT(m_office->stored(p.id).starts, QDate(2026, 4, 1), 8000);
        const Placement now = m_office->stored(p.id);
        QCOMPARE(step(now, u"inps-notice"_s).due, QDate(2026, 3, 31));
        QCOMPARE(step(now, u"first-payslip"_s).due, QDate(2026, 5, 10));
        QCOMPARE(now.trialEnds, page->form().box("trial_ends")->value().toDate());
        QTRY_VERIFY(!page->form().isEdited());
        const qint64 version = m_office->store->find(Placement::type, p.id).result()->version;
        QTest::qWait(4000); // what follows is no change of its own
        QCOMPARE(m_office->store->find(Placement::type, p.id).result()->version, version);
    }

    void hours_are_counted_in_the_week_and_the_one_level_is_taken()
    {
        Placement p = m_office->contract();
        m_office->kept(p);
        auto page = open(p.id);
        QVERIFY(page);
        QVERIFY(hands::fill(*page->form().box("schedule"), u"live-out"_s, *m_office->store));
        Week week;
        for (int slot = 18; slot < 24; ++slot) week.set(1, slot, true);
        hands::paint(*qobject_cast<WeekEditor *>(page->form().box("week")->editor().widget), week);
        QTRY_COMPARE(page->form().box("weekly_hours")->value().value<Decimal>(), Decimal::whole(3));
        QVERIFY(hands::fill(*page->form().box("schedule"), u"reduced-live-in"_s, *m_office->store));
        QCOMPARE(page->form().box("level")->value().toString(), u"BS"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_office->stored(p.id).level, u"BS"_s, 8000);
        QCOMPARE(m_office->stored(p.id).weeklyHours, std::optional(Decimal::whole(3)));
    }

    void the_end_asks_its_steps_and_shows_what_is_owed()
    {
        Placement p = m_office->contract();
        p.starts = {2025, 9, 1};
        m_office->kept(p);
        auto page = open(p.id);
        QVERIFY(page);
        QVERIFY(hands::fill(*page->form().box("ended_on"), QDate(2026, 3, 4), *m_office->store));
        QVERIFY(hands::fill(*page->form().box("ended_by"), u"worker"_s, *m_office->store));
        QTRY_COMPARE_WITH_TIMEOUT(m_office->stored(p.id).state, u"ended"_s, 8000);
        QTRY_COMPARE_WITH_TIMEOUT(m_office->stored(p.id).endedBy, u"worker"_s, 8000);
        QCOMPARE(step(m_office->stored(p.id), u"termination"_s).due, QDate(2026, 3, 9));
        QCOMPARE(m_office->stored(p.id).noticeDays, std::optional(8));
        auto *tabs = page->findChild<QTabWidget *>(u"contractTabs"_s);
        tabs->setCurrentIndex(2);
        auto *figures = tabs->currentWidget()->findChild<QAbstractItemView *>();
        QVERIFY(figures && figures->isVisible());
        QTRY_VERIFY(figures->model()->rowCount() > 3);
    }

    void it_never_began_and_begins_after_all()
    {
        const Placement p = m_office->kept(m_office->contract());
        auto page = open(p.id);
        QVERIFY(page);
        auto *drop = page->findChild<QToolButton *>(u"drop"_s);
        QTest::mouseClick(drop, Qt::LeftButton);
        QTRY_COMPARE(m_office->stored(p.id).state, u"dropped"_s);
        QVERIFY(m_office->stored(p.id).steps.isEmpty());
        QTRY_VERIFY(drop->text().contains(u"after"_s));
        QTest::mouseClick(drop, Qt::LeftButton);
        QTRY_COMPARE(m_office->stored(p.id).state, u"planned"_s);
        QVERIFY(m_office->stored(p.id).steps.size() > 5);
    }

    // Nobody turned up on the first day: from midnight the contract is in force.
    void it_never_began_though_its_first_day_has_come()
    {
        Placement p = m_office->contract();
        p.starts = {2026, 3, 5};
        m_office->kept(p);
        QCOMPARE(m_office->stored(p.id).state, u"in-force"_s);
        auto page = open(p.id);
        QVERIFY(page);
        auto *drop = page->findChild<QToolButton *>(u"drop"_s);
        QVERIFY(drop->isVisible());
        auto *steps = page->findChild<QTreeWidget *>(u"steps"_s);
        steps->setFocus();
        steps->setCurrentItem(line(*steps, u"Hiring told to INPS"_s));
        QTest::keyClick(steps, Qt::Key_Space);
        QTRY_VERIFY(!m_office->stored(p.id).inpsOpen);
        QTest::mouseClick(drop, Qt::LeftButton);
        QTRY_COMPARE(m_office->stored(p.id).state, u"dropped"_s);
        QCOMPARE(step(m_office->stored(p.id), u"termination"_s).due, QDate(2026, 3, 10));
        QTRY_VERIFY(drop->text().contains(u"after"_s));
        QTest::mouseClick(drop, Qt::LeftButton);
        QTRY_COMPARE(m_office->stored(p.id).state, u"in-force"_s);
        QTRY_VERIFY(!page->form().isEdited());
        QVERIFY(hands::fill(*page->form().box("ended_on"), QDate(2026, 3, 31), *m_office->store));
        QTRY_VERIFY(!drop->isVisible()); // with a last day it has begun
    }

    void a_contract_with_an_end_date_is_extended()
    {
        Placement p = m_office->contract();
        p.contract = u"fixed-term"_s;
        p.ends = {2026, 6, 30};
        m_office->kept(p);
        auto page = open(p.id);
        QVERIFY(page);
        QTest::mouseClick(page->findChild<QToolButton *>(u"extend"_s), Qt::LeftButton);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"31/08/2026"_s);
        QTest::mouseClick(button(*page, "extendNow"), Qt::LeftButton);
        QTRY_COMPARE(m_office->stored(p.id).ends, QDate(2026, 8, 31));
        QCOMPARE(practices::extensionsOf(m_office->stored(p.id)), 1);
        QTRY_COMPARE(page->form().box("ends")->value().toDate(), QDate(2026, 8, 31));
    }

    void an_extension_that_is_not_allowed_is_refused_with_the_reason()
    {
        Placement p = m_office->contract();
        p.contract = u"fixed-term"_s;
        p.ends = {2026, 6, 30};
        p.fixedReason.clear();
        m_office->kept(p);
        auto page = open(p.id);
        QVERIFY(page);
        QTest::mouseClick(page->findChild<QToolButton *>(u"extend"_s), Qt::LeftButton);
        auto *refused = page->findChild<QLabel *>(u"extensionRefused"_s);
        const auto tryUntil = [&](const QString &day) {
            page->findChild<QWidget *>(u"extendUntil"_s)->setFocus();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(QApplication::focusWidget(), day);
            if (!refused->isHidden()) return u"still refused"_s;
            QTest::mouseClick(button(*page, "extendNow"), Qt::LeftButton);
            return refused->isVisible() ? refused->text() : QString();
        };
        QVERIFY(tryUntil(u"30/06/2027"_s).contains(u"12 months"_s));
        QVERIFY(tryUntil(u"30/06/2028"_s).contains(u"24 months"_s));
        QVERIFY(!tryUntil(u"30/06/2026"_s).isEmpty());
        QCOMPARE(m_office->stored(p.id).ends, QDate(2026, 6, 30));
        QCOMPARE(m_office->stored(p.id).steps.size(), page->findChild<QTreeWidget *>(u"steps"_s)->topLevelItemCount());
        QCOMPARE(tryUntil(u"31/08/2026"_s), QString());
        QTRY_COMPARE(m_office->stored(p.id).ends, QDate(2026, 8, 31));
    }

    void it_is_compared_with_its_simulation_and_makes_a_new_one()
    {
        Placement p = m_office->contract();
        CostSimulation s = practices::simulationOf(p, {2026, 3, 5});
        s.id = newIdentifier();
        s.level = u"BS"_s;
        m_office->save(s);
        p.simulation = s.id;
        m_office->kept(p);
        auto page = open(p.id);
        QVERIFY(page);
        page->findChild<QTabWidget *>(u"contractTabs"_s)->setCurrentIndex(1);
        QTRY_VERIFY(label(*page, "differences").contains(u"CS in the contract, BS in the simulation"_s));
        QSignalSpy asked(page.get(), &Page::newRequested);
        QTest::mouseClick(page->findChild<QToolButton *>(u"simulateContract"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        const auto made = recordOf<CostSimulation>(asked.first().at(1).value<QVariantList>());
        QCOMPARE(made.level, u"CS"_s);
        QCOMPARE(made.pay, p.pay);
        QCOMPARE(made.lodgings, 7);
    }

    void a_new_contract_is_begun_and_takes_the_name_of_who_is_chosen()
    {
        const Person carla = Office::person(u"Esempio"_s, u"Carla"_s);
        m_office->save(carla);
        auto page = std::make_unique<RecordScreen>(m_office->desk(), Placement::type, QString(), new PlacementFace(m_office->desk()));
        page->show();
        QApplication::setActiveWindow(page.get());
        QTRY_VERIFY(!page->form().isReadOnly());
        page->form().change({{"employer", carla.id}});
        QTRY_COMPARE(page->form().box("family_name")->value().toString(), u"Esempio Carla"_s);
        QVERIFY(hands::fill(*page->form().box("starts"), QDate(2026, 3, 16), *m_office->store));
        QTRY_VERIFY_WITH_TIMEOUT(!m_office->stored(page->id()).protocol.isEmpty(), 5000);
        QTRY_COMPARE_WITH_TIMEOUT(m_office->stored(page->id()).starts, QDate(2026, 3, 16), 8000);
        const Placement made = m_office->stored(page->id());
        QCOMPARE(made.hiredOn, QDate(2026, 3, 5));
        QCOMPARE(made.handler, u"operator-1"_s);
        QCOMPARE(made.site, u"site-1"_s);
        QCOMPARE(step(made, u"inps-notice"_s).due, QDate(2026, 3, 15));
        QVERIFY(page->findChild<QWidget *>(u"missing"_s)->isVisible());
    }

    void who_may_not_change_contracts_reads_them()
    {
        m_office = std::make_unique<HiringOffice>(QStringList{u"front-office"_s});
        const Placement p = m_office->kept(m_office->contract());
        auto page = open(p.id);
        QVERIFY(page);
        QVERIFY(!button(*page, "tickStep")->isEnabled());
        QVERIFY(!page->findChild<QToolButton *>(u"drop"_s)->isEnabled());
        auto *steps = page->findChild<QTreeWidget *>(u"steps"_s);
        steps->setFocus();
        QTest::keyClick(steps, Qt::Key_Space);
        QVERIFY(m_office->stored(p.id).supportedOn.isNull());
    }

    void its_papers_are_shown_and_the_letter_is_refused_under_the_minimum()
    {
        const Placement p = m_office->kept(m_office->contract());
        auto page = open(p.id);
        QVERIFY(page);
        for (const char *name : {"printLetter", "printInpsSheet", "printRecord"}) {
            auto *paper = page->findChild<QAction *>(QLatin1String(name));
            QVERIFY2(paper && paper->isEnabled(), name);
            paper->trigger();
            PrintPage *shown = nullptr;
            QTRY_VERIFY2((shown = preview()), name);
            QVERIFY(shown->pageCount() > 0);
            delete shown->window();
        }
        QVERIFY(!page->findChild<QAction *>(u"printRaise"_s)->isVisible());
        QVERIFY(hands::fill(*page->form().box("pay"), QVariant::fromValue(Cents{119'000}), *m_office->store));
        QTRY_VERIFY(!page->findChild<QAction *>(u"printLetter"_s)->isEnabled());
        // What is not saved is not printed either.
        QSignalSpy said(page.get(), &Page::said);
        page->findChild<QAction *>(u"printInpsSheet"_s)->trigger();
        QTRY_VERIFY(said.size() > 0 && said.last().first().toString().contains(u"Not printed"_s));
        QVERIFY(!preview());
        QCOMPARE(m_office->stored(p.id).pay, std::optional(Cents{125'000}));
    }

    void one_under_the_minimum_since_a_new_table_has_its_letter()
    {
        Placement p = m_office->contract();
        p.starts = {2025, 5, 1};
        p.pay = Cents{113'786};
        m_office->kept(p);
        auto page = open(p.id);
        QVERIFY(page);
        auto *raise = page->findChild<QAction *>(u"printRaise"_s);
        QVERIFY(raise->isVisible());
        QVERIFY(!page->findChild<QAction *>(u"printLetter"_s)->isEnabled());
        raise->trigger();
        PrintPage *shown = nullptr;
        QTRY_VERIFY((shown = preview()));
        delete shown->window();
    }

    void the_views_above_the_list_count_what_they_show()
    {
        m_office->kept(m_office->contract()); // a step late, INPS not told
        Placement later = m_office->contract();
        later.starts = {2026, 6, 1};
        later.hiredOn = {2026, 3, 5};
        m_office->kept(later);
        ListPage page(m_office->desk(), Placement::type);
        page.resize(1300, 700);
        page.show();
        auto *views = page.findChild<QTabBar *>(u"views"_s);
        const auto at = [&](const QString &title) {
            for (int i = 0; i < views->count(); ++i)
                if (views->tabText(i).startsWith(title)) return i;
            return -1;
        };
        QTRY_VERIFY(at(u"Mine"_s) > 0);
        QTRY_COMPARE(page.model().total(), 2);
        views->setCurrentIndex(at(u"INPS not told"_s));
        const auto query = practices::inpsNotTold({}, m_office->desk().today()).query;
        QTRY_COMPARE(page.model().total(), m_office->store->count(query).result());
        QCOMPARE(m_office->store->count(query).result(), 1);
    }

    void every_step_of_tab_has_a_name()
    {
        const Placement p = m_office->kept(m_office->contract());
        auto page = open(p.id);
        QVERIFY(page);
        for (const QWidget *w : page->findChildren<QWidget *>()) {
            if (!w->isVisible() || !(w->focusPolicy() & Qt::TabFocus) || w->inherits("QScrollArea") || w->inherits("QTabBar") || w->focusProxy()) continue;
            const auto *abstractButton = qobject_cast<const QAbstractButton *>(w);
            const bool named = !w->accessibleName().isEmpty() || (abstractButton && !abstractButton->text().isEmpty())
                || std::ranges::any_of(page->findChildren<QLabel *>(), [w](const QLabel *l) { return l->buddy() && (l->buddy() == w || l->buddy()->isAncestorOf(w)); });
            QVERIFY2(named, qPrintable(QLatin1String(w->metaObject()->className()) + u' ' + w->objectName()));
        }
    }
};

QTEST_MAIN(TstPlacementFace)
#include "tst_placementface.moc"
