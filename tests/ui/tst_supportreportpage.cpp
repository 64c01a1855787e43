// The contract-support report in the window: each number opens its list, the period and whose work are chosen and remembered.
#include "models/records/familyrequest.h"
#include "models/records/placement.h"
#include "models/records/site.h"
#include "office.h"
#include "ui/supportreportpage.h"
#include "ui/tile.h"
#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 3, 5); // the office's
} // namespace

class TstSupportReportPage : public QObject {
    Q_OBJECT

private:
    void request(QDate sent, std::optional<int> days, const QString &site = u"site-1"_s, const QString &cause = {})
    {
        FamilyRequest r;
        r.id = newIdentifier();
        r.site = site;
        r.handler = u"operator-1"_s;
        r.state = u"in-progress"_s;
        r.submittedAt = QDateTime(sent, {9, 0}, Qt::UTC);
        if (days) {
            r.cvsSentAt = QDateTime(sent.addDays(*days), {15, 0}, Qt::UTC);
            r.daysToCvs = *days;
            r.lateCause = cause;
        }
        m_office->save(r);
    }
    std::unique_ptr<SupportReportPage> open()
    {
        auto page = std::make_unique<SupportReportPage>(m_office->desk());
        page->resize(1200, 900);
        page->show();
        QApplication::setActiveWindow(page.get());
        if (!QTest::qWaitFor([&] { return page->report().has_value(); })) return nullptr;
        return page;
    }
    static Tile *tile(SupportReportPage &page, const QString &key) { return page.findChild<Tile *>(key); }
    static qint64 number(SupportReportPage &page, const QString &key)
    {
        const Tile *one = tile(page, key);
        return one ? one->number().value_or(-1) : -2;
    }
    static void choose(SupportReportPage &page, const QString &box, const QString &typed)
    {
        auto *combo = page.findChild<QComboBox *>(box);
        combo->setFocus();
        QTest::keyClicks(combo, typed);
    }

private Q_SLOTS:
    void init()
    {
        qRegisterMetaType<ListQuery>();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_office = std::make_unique<Office>();
        for (const auto &[id, name] : {std::pair(u"site-1"_s, u"Centro Capuana"_s), std::pair(u"site-2"_s, u"Zona Piave"_s)}) {
            Site site;
            site.id = id;
            site.name = name;
            m_office->save(site);
        }
        m_office->save(m_office->anna);
        request({2026, 3, 2}, 2);
        request({2026, 3, 2}, {});
        request({2026, 3, 3}, 1, u"site-2"_s);
        request({2026, 2, 3}, 6, u"site-1"_s, u"late-cause.pay"_s);
        request({2026, 2, 10}, 3);
    }
    void cleanup() { m_office.reset(); }

    void each_number_opens_its_list_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("mouse");
        QTest::newRow("sent, by keyboard") << u"requests"_s << 3 << false;
        QTest::newRow("sent, by mouse") << u"card-requests"_s << 3 << true;
        QTest::newRow("CVs") << u"cvs"_s << 2 << false;
        QTest::newRow("a day") << u"cvs.2"_s << 1 << false;
        QTest::newRow("the median opens the rows it is of") << u"cvs.median"_s << 2 << false;
        QTest::newRow("open") << u"open"_s << 5 << true;
        QTest::newRow("not sent") << u"unsent.to-3"_s << 1 << false;
        QTest::newRow("hires, none") << u"hires"_s << 0 << false;
    }
    void each_number_opens_its_list()
    {
        QFETCH(const QString, key);
        QFETCH(const int, rows);
        QFETCH(const bool, mouse);
        auto page = open();
        QVERIFY(page);
        Tile *one = tile(*page, key);
        QVERIFY(one);
        if (one->number()) QCOMPARE(*one->number(), rows);
        QSignalSpy asked(page.get(), &Page::listRequested);
        one->setFocus();
        mouse ? QTest::mouseClick(one, Qt::LeftButton) : QTest::keyClick(one, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(m_office->store->count(asked.first().first().value<ListQuery>()).result(), rows);
        QVERIFY(!one->toolTip().isEmpty()); // what is counted
    }

    void the_period_is_chosen_by_keyboard()
    {
        auto page = open();
        QVERIFY(page);
        QCOMPARE(number(*page, u"requests"_s), 3);
        choose(*page, u"period"_s, u"Last m"_s);
        QTRY_COMPARE(number(*page, u"requests"_s), 2);
        QCOMPARE(number(*page, u"late"_s), 1);
        QTRY_VERIFY(tile(*page, u"late.late-cause.pay"_s)); // a reason has a line once somebody gave it
        QCOMPARE(tile(*page, u"cvs.median"_s)->accessibleName(), u"Median of the days: 4.5"_s);
    }

    void a_free_period_is_typed()
    {
        auto page = open();
        QVERIFY(page);
        QVERIFY(page->findChild<QWidget *>(u"from"_s)->isHidden());
        choose(*page, u"period"_s, u"From"_s);
        const auto type = [&](const QString &field, const QString &day) {
            auto *line = page->findChild<QWidget *>(field)->findChild<QLineEdit *>();
            QVERIFY(line->isVisible());
            line->setFocus();
            line->selectAll();
            QTest::keyClicks(line, day);
        };
        type(u"from"_s, u"01/02/2026"_s);
        QTRY_COMPARE(number(*page, u"requests"_s), 5);
        type(u"to"_s, u"05/02/2026"_s);
        QTRY_COMPARE(number(*page, u"requests"_s), 1);
        page = open();
        QVERIFY(page);
        QTRY_COMPARE(number(*page, u"requests"_s), 1); // the days are those that were typed
        QCOMPARE(page->report()->scope.from, QDate(2026, 2, 1));
        QCOMPARE(page->report()->scope.to, QDate(2026, 2, 5));
    }

    void centre_and_operator_narrow_it_and_are_remembered()
    {
        {
            auto page = open();
            QVERIFY(page);
            QTRY_VERIFY(page->findChild<QComboBox *>(u"where"_s)->findText(u"Zona Piave"_s) > 0);
            choose(*page, u"where"_s, u"Zona P"_s);
            QTRY_COMPARE(number(*page, u"requests"_s), 1);
            choose(*page, u"whose"_s, u"Anna"_s);
            QTRY_COMPARE(page->report()->scope.operatorId, u"operator-1"_s);
        }
        auto page = open();
        QVERIFY(page);
        QTRY_COMPARE(page->findChild<QComboBox *>(u"where"_s)->currentText(), u"Zona Piave"_s);
        QCOMPARE(page->findChild<QComboBox *>(u"whose"_s)->currentText(), u"Anna Prova"_s);
        QTRY_COMPARE(number(*page, u"requests"_s), 1);
    }

    void it_follows_the_store_and_the_keyboard_stays()
    {
        auto page = open();
        QVERIFY(page);
        tile(*page, u"cvs.2"_s)->setFocus();
        request({2026, 3, 4}, {});
        QTRY_COMPARE(number(*page, u"requests"_s), 4);
        QCOMPARE(QApplication::focusWidget(), tile(*page, u"cvs.2"_s));
        Placement hired;
        hired.id = newIdentifier();
        hired.hiredOn = today;
        m_office->save(hired);
        QTRY_COMPARE(number(*page, u"hires"_s), 1);
        QTRY_VERIFY(tile(*page, u"hires-level.CS"_s)); // a line more
        QCOMPARE(QApplication::focusWidget(), tile(*page, u"cvs.2"_s));
    }

    void it_is_exported_as_a_spreadsheet()
    {
        auto page = open();
        QVERIFY(page);
        m_office->path = m_office->dir.filePath(u"numbers"_s);
        auto *button = page->findChild<QPushButton *>(u"exportReport"_s);
        QVERIFY(button->isEnabled());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(QFileInfo(m_office->path + u".xlsx"_s).size() > 1000);
        QVERIFY(page->prints());
    }

    void who_may_not_see_it_reads_why()
    {
        m_office->anna.roles = QStringList{u"front-office"_s};
        m_office->session.begin(m_office->anna, u"Centro"_s);
        SupportReportPage page(m_office->desk());
        const auto *text = page.findChild<QLabel *>(u"refused"_s);
        QVERIFY(text);
        QCOMPARE(text->text(), m_office->session.refusal(Right::SeeReports).value_or(QString()));
        QVERIFY(!page.prints() && page.findChildren<Tile *>().isEmpty());
        page.keep();
        page.print();
    }

    void named_periods_are_whole_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::newRow("month") << u"this-month"_s << QDate(2026, 3, 1) << QDate(2026, 3, 31);
        QTest::newRow("last month") << u"last-month"_s << QDate(2026, 2, 1) << QDate(2026, 2, 28);
        QTest::newRow("quarter") << u"this-quarter"_s << QDate(2026, 1, 1) << QDate(2026, 3, 31);
        QTest::newRow("last quarter") << u"last-quarter"_s << QDate(2025, 10, 1) << QDate(2025, 12, 31);
        QTest::newRow("year") << u"this-year"_s << QDate(2026, 1, 1) << QDate(2026, 12, 31);
        QTest::newRow("last year") << u"last-year"_s << QDate(2025, 1, 1) << QDate(2025, 12, 31);
    }
    void named_periods_are_whole()
    {
        QFETCH(const QString, period);
        QFETCH(const QDate, from);
        QFETCH(const QDate, to);
        QCOMPARE(shortlist::daysOf(period, today), std::pair(from, to));
    }

private:
    std::unique_ptr<Office> m_office;
};

QTEST_MAIN(TstSupportReportPage)
#include "tst_supportreportpage.moc"
