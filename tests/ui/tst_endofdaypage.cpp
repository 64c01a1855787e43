// The day of a centre: each number is its list, and the print says the same numbers.
#include "models/records/contact.h"
#include "models/records/familyrequest.h"
#include "models/records/site.h"
#include "office.h"
#include "ui/endofdaypage.h"
#include "ui/listexport.h"
#include "ui/tile.h"
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 3, 5); // the office's
QDateTime at(int hour, QDate day = today) { return QDateTime(day, QTime(hour, 15)).toUTC(); }
} // namespace

class TstEndOfDayPage : public QObject {
    Q_OBJECT

private:
    void contact(const QDateTime &when, const QString &channel, const QStringList &needs, const QString &site = u"site-1"_s)
    {
        Contact c;
        c.id = newIdentifier();
        c.at = when;
        c.channel = channel;
        c.needs = needs;
        c.site = site;
        c.author = u"operator-1"_s;
        c.anonymous = true;
        m_office->save(c);
    }
    std::unique_ptr<EndOfDayPage> open()
    {
        auto page = std::make_unique<EndOfDayPage>(m_office->desk());
        page->resize(1100, 800);
        page->show();
        QApplication::setActiveWindow(page.get());
        return QTest::qWaitFor([&] { return page->prints(); }) ? std::move(page) : nullptr;
    }
    // How many the list behind a number has.
    qint64 listed(EndOfDayPage &page, const char *key)
    {
        QSignalSpy asked(&page, &Page::listRequested);
        auto *tile = page.findChild<Tile *>(QLatin1String(key));
        tile->setFocus();
        QTest::keyClick(tile, Qt::Key_Return);
        if (asked.size() != 1) return -1;
        const auto query = asked.first().first().value<ListQuery>();
        ListExport out(*m_office->store, {query, {"id"}, {}});
        QSignalSpy done(&out, &ListExport::finished);
        out.start(m_office->dir.filePath(u"day.csv"_s));
        return done.wait(10'000) ? done.first().at(1).toLongLong() : -1;
    }

private Q_SLOTS:
    void init()
    {
        qRegisterMetaType<ListQuery>();
        QLocale::setDefault(QLocale(QLocale::English));
        m_office = std::make_unique<Office>();
        for (const QString &id : {u"site-1"_s, u"site-2"_s}) {
            Site site;
            site.id = id;
            site.name = u"Centro "_s + id;
            m_office->save(site);
        }
        m_office->save(m_office->anna);
        contact(at(0), u"desk"_s, {u"need.elderly-carer"_s});
        contact(at(12), u"desk"_s, {u"need.elderly-carer"_s, u"need.elderly-home-care"_s, u"need.money-isee"_s});
        contact(at(23), u"phone-020202"_s, {u"need.children-nursery"_s});
        contact(at(23, today.addDays(-1)), u"desk"_s, {u"need.elderly-carer"_s});
        contact(at(9, today.addDays(1)), u"desk"_s, {u"need.elderly-carer"_s});
        contact(at(12), u"desk"_s, {u"need.elderly-carer"_s}, u"site-2"_s);
        FamilyRequest r;
        r.id = newIdentifier();
        r.site = u"site-1"_s;
        r.state = u"submitted"_s;
        r.submittedAt = at(11);
        m_office->save(r);
        r.id = newIdentifier();
        r.state = u"closed-positive"_s;
        r.submittedAt = at(11, today.addDays(-5));
        r.takenAt = at(8);
        r.closedAt = at(17);
        m_office->save(r);
    }
    void cleanup() { m_office.reset(); }

    void each_number_is_its_list_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("number");
        QTest::newRow("all contacts") << QByteArray("contacts") << 3;
        QTest::newRow("at the desk") << QByteArray("desk") << 2;
        QTest::newRow("by phone") << QByteArray("phone-020202") << 1;
        QTest::newRow("older people") << QByteArray("need-0") << 2; // one of them with two such needs
        QTest::newRow("children") << QByteArray("need-2") << 1;
        QTest::newRow("money") << QByteArray("need-5") << 1;
        QTest::newRow("sent") << QByteArray("sent") << 1;
        QTest::newRow("taken in charge") << QByteArray("taken") << 1;
        QTest::newRow("closed") << QByteArray("closed") << 1;
        QTest::newRow("nobody follows") << QByteArray("not-taken") << 1;
        QTest::newRow("drafts") << QByteArray("drafts") << 0;
    }
    void each_number_is_its_list()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const int, number);
        auto page = open();
        QVERIFY(page);
        QCOMPARE(page->numberOf(key).value_or(-1), number);
        QCOMPARE(listed(*page, key.constData()), number);
    }

    void all_centres_count_everybody()
    {
        auto page = open();
        QVERIFY(page);
        auto *where = page->findChild<QComboBox *>(u"where"_s);
        where->setFocus();
        QTest::keyClick(where, Qt::Key_End);
        QTRY_COMPARE(page->numberOf("contacts").value_or(-1), 4);
    }

    void yesterday_is_counted_as_well()
    {
        auto page = open();
        QVERIFY(page);
        auto *line = page->findChild<QWidget *>(u"day"_s)->findChild<QLineEdit *>();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"04/03/2026"_s);
        QTRY_COMPARE(page->numberOf("contacts").value_or(-1), 1);
    }

    void what_is_not_saved_counts_and_leads_home()
    {
        const Person p = Office::person(u"Verdi"_s, u"Prova"_s);
        m_office->store->keepDraft({p.id, Person::type.table, u"operator-1"_s, rowOf(p), 0, QDateTime::currentDateTimeUtc()}).waitForFinished();
        auto page = open();
        QVERIFY(page);
        QTRY_COMPARE(page->numberOf("unsaved").value_or(-1), 1);
        QSignalSpy asked(page.get(), &Page::pageRequested);
        page->findChild<Tile *>(u"unsaved"_s)->click();
        QCOMPARE(asked.first().first().toString(), u"home"_s);
    }

private:
    std::unique_ptr<Office> m_office;
};

QTEST_MAIN(TstEndOfDayPage)
#include "tst_endofdaypage.moc"
