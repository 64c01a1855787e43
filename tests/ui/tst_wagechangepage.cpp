#include "hired.h"
#include "ui/dateeditor.h"
#include "ui/noticebar.h"
#include "models/store/worker.h"
#include "ui/homepage.h"
#include "ui/printing.h"
#include "ui/tile.h"
#include "ui/wagechangepage.h"
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

// Who is under the minimum, and raising it.
class TstWageChangePage : public QObject {
    Q_OBJECT
    std::unique_ptr<HiringOffice> m_office;

    std::unique_ptr<WageChangePage> open()
    {
        auto page = std::make_unique<WageChangePage>(m_office->desk());
        page->resize(1300, 700);
        page->show();
        QApplication::setActiveWindow(page.get());
        return QTest::qWaitFor([&] { return !page->findChild<QLabel *>(u"sum"_s)->text().isEmpty(); }) ? std::move(page) : nullptr;
    }
    QString contract(const QString &family, Cents pay, const QString &state = {})
    {
        Placement p = m_office->contract();
        p.familyName = family;
        p.starts = {2025, 3, 3};
        p.pay = pay;
        p.state = state;
        if (state == u"ended") p.endedOn = {2026, 1, 31};
        m_office->kept(p);
        return p.id;
    }
    static QPushButton *button(QWidget &in, const char *name) { return in.findChild<QPushButton *>(QLatin1String(name)); }
    static QTreeWidget *list(QWidget &in) { return in.findChild<QTreeWidget *>(u"underMinimum"_s); }

private Q_SLOTS:
    void init() { m_office = std::make_unique<HiringOffice>(); }
    void cleanup() { m_office.reset(); }

    void the_number_is_that_of_the_lines()
    {
        contract(u"Esempio A"_s, {113'786});
        contract(u"Esempio B"_s, {119'384});
        contract(u"Esempio C"_s, {110'000});
        contract(u"Esempio D"_s, {100'000}, u"ended"_s);
        auto page = open();
        QVERIFY(page);
        QCOMPARE(list(*page)->topLevelItemCount(), 2);
        QCOMPARE(page->raises().size(), 2);
        QVERIFY(page->findChild<QLabel *>(u"sum"_s)->text().startsWith(u'2'));
        QCOMPARE(list(*page)->topLevelItem(0)->text(0), u"Esempio C"_s); // the most missing first
        QCOMPARE(page->raises().first().moreMonth, Cents{9'384});
        // With the table of the year before nobody but C was under.
        auto *day = page->findChild<QComboBox *>(u"wageDay"_s);
        day->setCurrentIndex(day->findData(QDate(2025, 1, 1)));
        QTRY_COMPARE(list(*page)->topLevelItemCount(), 1);
        QCOMPARE(list(*page)->topLevelItem(0)->text(0), u"Esempio C"_s);
    }

    void nobody_under_it_is_said()
    {
        contract(u"Esempio B"_s, {119'384});
        auto page = open();
        QVERIFY(page);
        QVERIFY(page->findChild<QLabel *>(u"sum"_s)->text().startsWith(u"None"_s));
        QVERIFY(!button(*page, "exportRaises")->isEnabled());
        contract(u"Esempio A"_s, {113'786}); // comes while the page is open
        QTRY_COMPARE(list(*page)->topLevelItemCount(), 1);
    }

    void the_pay_of_those_ticked_is_raised_and_undone()
    {
        const QString a = contract(u"Esempio A"_s, {113'786}), c = contract(u"Esempio C"_s, {110'000});
        auto page = open();
        QVERIFY(page);
        QVERIFY(!button(*page, "raise")->isEnabled());
        list(*page)->setFocus();
        list(*page)->setCurrentItem(list(*page)->topLevelItem(1));
        QTest::keyClick(list(*page), Qt::Key_Space);
        QCOMPARE(page->ticked().size(), 1);
        QVERIFY(button(*page, "raise")->isEnabled());
        QTest::mouseClick(button(*page, "raise"), Qt::LeftButton);
        QTRY_COMPARE(m_office->stored(a).pay, std::optional(Cents{119'384}));
        QCOMPARE(m_office->stored(c).pay, std::optional(Cents{110'000}));
        const Placement raised = m_office->stored(a);
        const auto step = std::ranges::find(raised.steps, u"renewal"_s, &SupportStep::step);
        QVERIFY(step != raised.steps.end());
        QCOMPARE(step->doneBy, u"operator-1"_s);
        QTRY_COMPARE(list(*page)->topLevelItemCount(), 1);
        QVERIFY(m_office->store->undo(m_office->session.author()).result().has_value());
        QCOMPARE(m_office->stored(a).pay, std::optional(Cents{113'786}));
        QTRY_COMPARE(list(*page)->topLevelItemCount(), 2);
    }

    void a_pay_is_not_raised_before_its_day()
    {
        const QString a = contract(u"Esempio A"_s, {113'786});
        auto page = open();
        QVERIFY(page);
        QTest::mouseClick(button(*page, "tickAll"), Qt::LeftButton);
        QVERIFY(button(*page, "raise")->isEnabled());
        auto *from = page->findChild<DateEditor *>(u"raiseFrom"_s);
        from->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"01/04/2026"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTRY_VERIFY(!button(*page, "raise")->isEnabled());
        auto *why = page->findChild<QLabel *>(u"tooEarly"_s);
        QVERIFY(why->isVisible());
        QCOMPARE(button(*page, "raise")->toolTip(), why->text());
        QTest::mouseClick(button(*page, "raise"), Qt::LeftButton);
        from->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"01/03/2026"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTRY_VERIFY(button(*page, "raise")->isEnabled());
        QVERIFY(!why->isVisible());
        QCOMPARE(m_office->stored(a).pay, std::optional(Cents{113'786}));
    }

    void all_are_ticked_at_once_and_a_line_opens_its_contract()
    {
        contract(u"Esempio A"_s, {113'786});
        const QString c = contract(u"Esempio C"_s, {110'000});
        auto page = open();
        QVERIFY(page);
        QTest::mouseClick(button(*page, "tickAll"), Qt::LeftButton);
        QCOMPARE(page->ticked().size(), 2);
        QTest::mouseClick(button(*page, "tickAll"), Qt::LeftButton);
        QVERIFY(page->ticked().isEmpty());
        QSignalSpy opened(page.get(), &Page::openRequested);
        list(*page)->setFocus();
        list(*page)->setCurrentItem(list(*page)->topLevelItem(0));
        QTest::mouseClick(button(*page, "openContract"), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).toString(), c);
    }

    static PrintPage *preview()
    {
        for (QWidget *top : QApplication::topLevelWidgets())
            if (auto *shown = qobject_cast<PrintPage *>(top); shown && shown->isVisible()) return shown;
        return nullptr;
    }
    qsizetype logged(const QString &id, const QString &what)
    {
        return m_office->store->worker().run([id, what](Database &db) { return db.value(u"SELECT count(*) FROM use_log WHERE record = ? AND what = ?"_s, {id, what})->toLongLong(); }).result();
    }

    void the_letters_of_all_ticked_are_one_document_each_with_its_line_in_the_log()
    {
        const QStringList all{contract(u"Esempio A"_s, {113'786}), contract(u"Esempio C"_s, {110'000}), contract(u"Esempio D"_s, {111'000})};
        auto page = open();
        QVERIFY(page);
        QTest::mouseClick(button(*page, "tickAll"), Qt::LeftButton);
        list(*page)->topLevelItem(0)->setCheckState(0, Qt::Unchecked); // Esempio C, the most missing
        QTest::mouseClick(button(*page, "printLetter"), Qt::LeftButton);
        QTRY_VERIFY(preview());
        QTRY_COMPARE(preview()->pageCount(), 2);
        const QString path = m_office->dir.filePath(u"lettere.pdf"_s);
        preview()->savePdf(path);
        QVERIFY(QFile::exists(path));
        for (const QString &id : all) QTRY_COMPARE(logged(id, u"pdf"_s), id == all.at(1) ? 0 : 1);
        preview()->close();
    }

    void each_family_gets_a_file_of_its_own()
    {
        const QStringList all{contract(u"Esempio A"_s, {113'786}), contract(u"Esempio C"_s, {110'000})};
        auto page = open();
        QVERIFY(page);
        QTest::mouseClick(button(*page, "tickAll"), Qt::LeftButton);
        m_office->path = m_office->dir.filePath(u"lettera.pdf"_s);
        QTest::mouseClick(button(*page, "saveLetters"), Qt::LeftButton);
        for (const QString &id : all) QTRY_COMPARE(logged(id, u"pdf"_s), 1);
        const QStringList files = QDir(m_office->dir.path()).entryList({u"lettera-*.pdf"_s});
        QCOMPARE(files.size(), 2);
        for (const QString &name : files) QVERIFY(!name.contains(u"Esempio"_s));
        QVERIFY(page->findChild<NoticeBar *>()->text().startsWith(u'2'));
        m_office->path = u"/nowhere/at/all/lettera.pdf"_s;
        QTest::mouseClick(button(*page, "saveLetters"), Qt::LeftButton);
        QTRY_VERIFY(page->findChild<NoticeBar *>()->text().contains(u"Not all"_s));
        for (const QString &id : all) QCOMPARE(logged(id, u"pdf"_s), 1);
    }

    // The number on Home is that of the lines of the page it opens, of today's minimum and of a table to come.
    void home_counts_them_and_opens_them()
    {
        contract(u"Esempio A"_s, {113'786});
        contract(u"Esempio C"_s, {110'000});
        Desk desk = m_office->desk();
        desk.today = [] { return QDate(2025, 12, 1); };
        HomePage home(desk);
        QSignalSpy asked(&home, &Page::pageRequested);
        home.show();
        for (const auto &[tile, lines] : {std::pair("wage-change", 1), std::pair("wage-change/2026-01-01", 2)}) {
            QTRY_COMPARE(home.numberOn(tile).value_or(-1), lines);
            home.findChild<Tile *>(QLatin1String(tile))->click();
            const QString key = asked.last().first().toString();
            WageChangePage page(desk, QDate::fromString(key.section(u'/', 1), Qt::ISODate));
            QCOMPARE(page.key(), key);
            page.show();
            QTRY_COMPARE(page.raises().size(), lines);
        }
        contract(u"Esempio D"_s, {111'000}); // while it is open
        QTRY_COMPARE(home.numberOn("wage-change/2026-01-01").value_or(-1), 3);
    }

    void what_somebody_changed_meanwhile_is_not_overwritten()
    {
        const QString a = contract(u"Esempio A"_s, {113'786});
        auto page = open();
        QVERIFY(page);
        QTest::mouseClick(button(*page, "tickAll"), Qt::LeftButton);
        const auto found = *m_office->store->find(Placement::type, a).result();
        auto theirs = recordOf<Placement>(found.row);
        theirs.pay = Cents{115'000};
        m_office->saveByColleague(theirs, found.version);
        QTest::mouseClick(button(*page, "raise"), Qt::LeftButton);
        QTRY_VERIFY(page->findChild<NoticeBar *>()->isVisible());
        QTRY_COMPARE(page->raises().value(0).placement.pay, std::optional(Cents{115'000}));
        QCOMPARE(m_office->stored(a).pay, std::optional(Cents{115'000}));
    }

    void the_lines_are_exported()
    {
        contract(u"=Esempio A"_s, {113'786});
        m_office->path = m_office->dir.filePath(u"sotto.csv"_s);
        auto page = open();
        QVERIFY(page);
        QTest::mouseClick(button(*page, "exportRaises"), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(m_office->path));
        QFile file(m_office->path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(u"1193,84"_s) && text.contains(u"55,98"_s), qPrintable(text));
        QVERIFY(!text.contains(u"\n=Esempio"_s) && !text.contains(u";=Esempio"_s)); // never a formula
    }
};

QTEST_MAIN(TstWageChangePage)
#include "tst_wagechangepage.moc"
