#include "office.h"
#include "ui/listheader.h"
#include "ui/listmodel.h"
#include "ui/listpage.h"
#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TstListPage : public QObject {
    Q_OBJECT

private:
    void fill(int n)
    {
        for (int i = 0; i < n; ++i) {
            Person p = Office::person(u"Cognome%1"_s.arg(i, 4, 10, QLatin1Char('0')), i % 2 ? u"Anna"_s : u"Bruna"_s, u"02 555 %1"_s.arg(i, 4, 10, QLatin1Char('0')));
            p.municipio = i % 9 + 1;
            if (i % 5 == 0) p.born = QDate(1940, 1, 1).addDays(i);
            m_office->store->save(Person::type, rowOf(p), 0, m_office->session.author());
        }
        m_office->store->count({&Person::type, {}, {}, {}, false}).waitForFinished();
    }
    std::unique_ptr<ListPage> open()
    {
        auto page = std::make_unique<ListPage>(m_office->desk(), Person::type);
        page->resize(1200, 700);
        page->show();
        QApplication::setActiveWindow(page.get());
        return QTest::qWaitFor([&] { return ready(*page); }) ? std::move(page) : nullptr;
    }
    static bool ready(ListPage &page) { return page.model().isReady() && (page.model().total() == 0 || page.model().recordAt(0)); }
    static QTableView &view(ListPage &page) { return *page.findChild<QTableView *>(u"list"_s); }
    static ListHeader &header(ListPage &page) { return *page.findChild<ListHeader *>(); }
    static QString cell(ListPage &page, int row, const char *column) { return page.model().index(row, page.model().columnOf(column)).data().toString(); }
    static QString total(ListPage &page) { return page.findChild<QLabel *>(u"total"_s)->text(); }
    static QPushButton *button(QWidget &in, const QString &text)
    {
        for (QPushButton *b : in.findChildren<QPushButton *>())
            if (b->isVisible() && b->text().contains(text)) return b;
        return nullptr;
    }
    static QAction *action(ListPage &page, const char *name) { return page.findChild<QAction *>(QLatin1String(name)); }
    static void clickHeader(ListPage &page, const char *column, Qt::KeyboardModifiers keys = Qt::NoModifier)
    {
        ListHeader &h = header(page);
        const int section = page.model().columnOf(column);
        QTest::mouseClick(h.viewport(), Qt::LeftButton, keys, {h.sectionViewportPosition(section) + 20, h.height() / 2});
    }
    static void addFilter(ListPage &page, const QByteArray &column, Condition::Test test, const QString &typed)
    {
        page.findChild<QPushButton *>(u"addFilter"_s)->click();
        auto *field = page.findChild<QComboBox *>(u"field"_s);
        field->setCurrentIndex(field->findData(column));
        auto *how = page.findChild<QComboBox *>(u"test"_s);
        how->setCurrentIndex(how->findData(static_cast<int>(test)));
        if (!typed.isNull()) {
            QWidget *value = nullptr; // the last one: the editor of the field before goes when the loop turns
            for (QWidget *w : page.findChildren<QWidget *>(u"value"_s))
                if (!w->isHidden()) value = w;
            while (value->focusProxy()) value = value->focusProxy();
            QTest::keyClicks(value, typed);
            QTest::keyClick(value, Qt::Key_Return);
        } else {
            page.findChild<QPushButton *>(u"apply"_s)->click();
        }
    }
    QString exported(ListPage &page, const QString &name)
    {
        m_office->path = m_office->dir.filePath(name);
        action(page, "export")->trigger();
        if (!QTest::qWaitFor([&] { return QFile::exists(m_office->path) && button(page, u"Open the folder"_s); })) return {};
        QFile file(m_office->path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void init() { m_office = std::make_unique<Office>(); }
    void cleanup() { m_office.reset(); }

    void an_empty_list_says_what_to_do()
    {
        auto page = open();
        QTRY_VERIFY(page->findChild<QLabel *>(u"empty"_s)->isVisible());
        QVERIFY(page->findChild<QLabel *>(u"empty"_s)->text().contains(u"Ctrl+N"_s));
        QSignalSpy asked(page.get(), &Page::openRequested);
        page->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(asked.count(), 1);
    }

    void the_model_keeps_its_promises_while_scrolled_sorted_and_changed()
    {
        fill(450);
        ListModel model(*m_office->store, Person::type);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({&Person::type, {}, {}, {{"surname", Qt::AscendingOrder}}, false});
        QTRY_COMPARE(model.rowCount(), 450);
        const int surname = model.columnOf("surname");
        QCOMPARE(model.index(0, surname).data().toString(), u"Cognome0000"_s);
        QCOMPARE(model.index(440, surname).data().toString(), u"\u2026"_s); // not here yet, and asked for
        QTRY_COMPARE(model.index(440, surname).data().toString(), u"Cognome0440"_s);
        model.setQuery({&Person::type, {}, {}, {{"surname", Qt::DescendingOrder}}, false});
        QTRY_COMPARE(model.index(0, surname).data().toString(), u"Cognome0449"_s);
        m_office->save(Office::person(u"Zeta"_s, u"Nuova"_s));
        model.reload();
        QTRY_COMPARE(model.rowCount(), 451);
        QTRY_COMPARE(model.index(0, surname).data().toString(), u"Zeta"_s);
    }

    void count_list_and_export_are_one_query_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<int>("test");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("found"); // of 90
        using T = Condition::Test;
        QTest::newRow("contains") << QByteArray("surname") << int(T::Contains) << u"005"_s << 11;
        QTest::newRow("at least") << QByteArray("municipio") << int(T::AtLeast) << u"9"_s << 10;
        QTest::newRow("is") << QByteArray("municipio") << int(T::Is) << u"1"_s << 10;
        QTest::newRow("empty date") << QByteArray("born") << int(T::IsEmpty) << QString() << 72;
        QTest::newRow("date from") << QByteArray("born") << int(T::AtLeast) << u"1/1/1940"_s << 18;
        QTest::newRow("filled in") << QByteArray("notes") << int(T::IsNotEmpty) << QString() << 0;
    }
    void count_list_and_export_are_one_query()
    {
        QFETCH(const QByteArray, column);
        QFETCH(const int, test);
        QFETCH(const QString, typed);
        QFETCH(const int, found);
        fill(90);
        auto page = open();
        QCOMPARE(page->model().total(), 90);
        addFilter(*page, column, static_cast<Condition::Test>(test), typed);
        QTRY_COMPARE(page->model().total(), found);
        QTRY_VERIFY2(total(*page).startsWith(QString::number(found)), qPrintable(total(*page)));
        QCOMPARE(m_office->store->count(page->model().query()).result(), found);
        if (found == 0) return;
        const QString csv = exported(*page, u"list.csv"_s);
        QCOMPARE(csv.count(u"Cognome0"_s), found);
        QVERIFY(!csv.contains(u"@"_s));
    }

    void words_narrow_the_list_and_a_chip_is_taken_away()
    {
        fill(30);
        auto page = open();
        page->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(page->findChild<QLineEdit *>(u"search"_s), u"anna cognome001"_s);
        QTRY_COMPARE(page->model().total(), 5);
        addFilter(*page, "municipio", Condition::Test::IsEmpty, {});
        QTRY_COMPARE(page->model().total(), 0);
        page->findChild<QToolButton *>(u"removeFilter"_s)->click();
        QTRY_COMPARE(page->model().total(), 5);
        page->findChild<QPushButton *>(u"clearFilters"_s)->click();
        QTRY_COMPARE(page->model().total(), 30);
    }

    void a_header_sorts_and_shift_adds()
    {
        fill(20);
        auto page = open();
        clickHeader(*page, "surname");
        QTRY_COMPARE(cell(*page, 0, "surname"), u"Cognome0000"_s);
        clickHeader(*page, "surname");
        QTRY_COMPARE(cell(*page, 0, "surname"), u"Cognome0019"_s);
        clickHeader(*page, "name");
        clickHeader(*page, "surname", Qt::ShiftModifier);
        QTRY_COMPARE(cell(*page, 0, "surname"), u"Cognome0001"_s); // Anna first, then by surname
        QCOMPARE(page->model().query().sort.size(), 2);
        QVERIFY(page->model().headerData(page->model().columnOf("surname"), Qt::Horizontal).toString().contains(u"\u25b22"_s));
    }

    void it_is_as_it_was_left_also_after_a_restart()
    {
        fill(300);
        QString current;
        int width = 0;
        {
            auto page = open();
            clickHeader(*page, "surname");
            addFilter(*page, "name", Condition::Test::Is, u"Anna"_s);
            QTRY_COMPARE(page->model().total(), 150);
            header(*page).setShown(page->model().columnOf("city"), true);
            header(*page).resizeSection(page->model().columnOf("surname"), 321);
            header(*page).moveSection(header(*page).visualIndex(page->model().columnOf("phone")), 0);
            view(*page).scrollTo(page->model().index(60, 0), QAbstractItemView::PositionAtTop);
            QTRY_VERIFY(page->model().recordAt(60));
            view(*page).setCurrentIndex(page->model().index(62, page->model().columnOf("surname")));
            current = page->model().idAt(62);
            width = header(*page).sectionSize(page->model().columnOf("surname"));
            page->keep();
        }
        m_office->reopen();
        auto page = open();
        QTRY_COMPARE(page->model().total(), 150);
        QCOMPARE(page->model().query().sort, (QList<SortKey>{{"surname", Qt::AscendingOrder}}));
        QVERIFY(!header(*page).isSectionHidden(page->model().columnOf("city")));
        QCOMPARE(header(*page).sectionSize(page->model().columnOf("surname")), width);
        QCOMPARE(width, 321);
        QCOMPARE(header(*page).shownColumns().first(), QByteArray("phone"));
        QTRY_COMPARE(view(*page).rowAt(0), 60);
        QTRY_COMPARE(page->model().idAt(view(*page).currentIndex().row()), current);
        QCOMPARE(view(*page).selectionModel()->selectedRows().size(), 1);
    }

    void columns_survive_a_reload_and_can_be_reset()
    {
        fill(5);
        auto page = open();
        const auto before = header(*page).shownColumns();
        header(*page).setShown(page->model().columnOf("city"), true);
        m_office->save(Office::person(u"Altra"_s, u"Persona"_s));
        QTRY_COMPARE(page->model().total(), 6);
        QVERIFY(header(*page).shownColumns().contains("city"));
        header(*page).resetColumns();
        QCOMPARE(header(*page).shownColumns(), before);
    }

    void a_view_is_kept_counted_and_deleted()
    {
        fill(20);
        auto page = open();
        auto *tabs = page->findChild<QTabBar *>(u"views"_s);
        addFilter(*page, "name", Condition::Test::Is, u"Anna"_s);
        QTRY_COMPARE(page->model().total(), 10);
        m_office->answer = u"Only Anna"_s;
        auto *menu = page->findChild<QToolButton *>(u"viewsMenu"_s)->menu();
        Q_EMIT menu->aboutToShow();
        menu->actions().first()->trigger();
        QTRY_COMPARE(tabs->count(), 3);
        QTRY_COMPARE(tabs->tabText(1), u"Only Anna (10)"_s);
        tabs->setCurrentIndex(0);
        QTRY_COMPARE(page->model().total(), 20);
        tabs->setCurrentIndex(1);
        QTRY_COMPARE(page->model().total(), 10);
        m_office->save(Office::person(u"Nuova"_s, u"Anna"_s));
        QTRY_COMPARE(tabs->tabText(1), u"Only Anna (11)"_s);
        Q_EMIT menu->aboutToShow();
        menu->actions().last()->trigger();
        QTRY_COMPARE(tabs->count(), 2);
        QTRY_COMPARE(page->model().total(), 21);
    }

    void the_trash_is_a_list_and_undo_is_one_click_away()
    {
        fill(10);
        auto page = open();
        clickHeader(*page, "surname");
        QTRY_COMPARE(cell(*page, 0, "surname"), u"Cognome0000"_s);
        view(*page).selectRow(3);
        view(*page).setFocus();
        const QString id = page->model().idAt(3);
        QTest::keyClick(&view(*page), Qt::Key_Delete);
        QTRY_COMPARE(page->model().total(), 9);
        QVERIFY(m_office->store->find(Person::type, id).result()->trashed);
        QTRY_VERIFY(button(*page, u"Undo"_s));
        QTest::mouseClick(button(*page, u"Undo"_s), Qt::LeftButton);
        QTRY_COMPARE(page->model().total(), 10);
        view(*page).selectAll();
        action(*page, "trash")->trigger();
        QTRY_COMPARE(page->model().total(), 0);
        auto *tabs = page->findChild<QTabBar *>(u"views"_s);
        tabs->setCurrentIndex(tabs->count() - 1);
        QTRY_COMPARE(page->model().total(), 10);
        view(*page).selectAll();
        action(*page, "restore")->trigger();
        QTRY_COMPARE(page->model().total(), 0);
        QCOMPARE(m_office->store->count({&Person::type, {}, {}, {}, false}).result(), 10);
    }

    // By a slip of the hand the whole list would go, at every centre.
    void case84_very_many_are_put_in_the_trash_only_when_one_says_so()
    {
        fill(60);
        auto page = open();
        int asked = 0;
        bool answer = false;
        m_office->prompt.confirm = [&](QWidget *, const QString &question, const QString &, std::function<void()> yes) {
            ++asked;
            QVERIFY2(question.contains(u"60"_s), qPrintable(question));
            if (answer) yes();
        };
        view(*page).selectAll();
        action(*page, "trash")->trigger();
        QTRY_COMPARE(asked, 1);
        QCOMPARE(m_office->store->count({&Person::type, {}, {}, {}, false}).result(), 60);
        answer = true;
        action(*page, "trash")->trigger();
        QTRY_COMPARE(m_office->store->count({&Person::type, {}, {}, {}, false}).result(), 0);
        QCOMPARE(asked, 2);
    }

    void what_is_selected_stays_the_same_record_when_rows_move()
    {
        fill(10);
        auto page = open();
        clickHeader(*page, "surname");
        QTRY_COMPARE(cell(*page, 0, "surname"), u"Cognome0000"_s);
        view(*page).selectRow(5);
        const QString id = page->model().idAt(5);
        m_office->save(Office::person(u"Aaa"_s, u"Prima"_s));
        QTRY_COMPARE(page->model().total(), 11);
        QTRY_COMPARE(view(*page).selectionModel()->selectedRows().size(), 1);
        QCOMPARE(page->model().idAt(view(*page).selectionModel()->selectedRows().first().row()), id);
    }

    void enter_opens_what_is_current()
    {
        fill(3);
        auto page = open();
        QSignalSpy asked(page.get(), &Page::openRequested);
        view(*page).setFocus();
        view(*page).selectRow(1);
        QTest::keyClick(&view(*page), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(1).toString(), page->model().idAt(1));
    }

    void an_export_that_fails_is_said_and_can_be_tried_again()
    {
        fill(3);
        auto page = open();
        m_office->path = m_office->dir.filePath(u"not there yet/list.csv"_s);
        action(*page, "export")->trigger();
        QTRY_VERIFY(button(*page, u"Try again"_s));
        QVERIFY(!QFile::exists(m_office->path));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // of the export that failed
        QVERIFY(QDir(m_office->dir.path()).mkdir(u"not there yet"_s));
        button(*page, u"Try again"_s)->click();
        QTRY_VERIFY(QFile::exists(m_office->path) && button(*page, u"Open the folder"_s));
    }

    void who_may_not_export_reads_why()
    {
        fill(1);
        m_office->anna.roles = {u"tutor"_s};
        m_office->session.begin(m_office->anna, u"Centro di prova"_s);
        auto page = open();
        QVERIFY(!action(*page, "export")->isEnabled());
        QVERIFY(action(*page, "export")->toolTip().contains(*m_office->session.refusal(Right::Export)));
        QVERIFY(action(*page, "add")->isEnabled());
    }

    void who_may_not_see_sees_nothing()
    {
        fill(1);
        m_office->anna.roles = {};
        m_office->session.begin(m_office->anna, u"Centro di prova"_s);
        ListPage page(m_office->desk(), Person::type);
        page.show();
        QTest::qWait(300);
        QCOMPARE(page.model().rowCount(), 0);
        QCOMPARE(page.findChild<QLabel *>(u"empty"_s)->text(), *m_office->session.refusal(Right::SeePeople));
    }

private:
    std::unique_ptr<Office> m_office;
};

QTEST_MAIN(TstListPage)
#include "tst_listpage.moc"
