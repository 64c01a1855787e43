// Home over a real store: the number on a tile, the list it opens and the file that list is exported to are the same.
#include "models/calendar/workingdays.h"
#include "models/intake/deadline.h"
#include "models/records/contact.h"
#include "models/records/familyrequest.h"
#include "models/records/site.h"
#include "office.h"
#include "ui/homepage.h"
#include "ui/listexport.h"
#include "ui/listmodel.h"
#include "ui/listpage.h"
#include "ui/tile.h"
#include "ui/urgentlist.h"
#include "ui/pagetabs.h"
#include "ui/workplace.h"
#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
FamilyRequest request(const QString &state, const QString &site, QDate due = {})
{
    FamilyRequest r;
    r.id = newIdentifier();
    r.state = state;
    r.site = site;
    r.dueOn = due;
    if (state == u"draft"_s) return r;
    QDate sent = due.isValid() ? due : QDate::currentDate();
    for (int working = 0; working < intake::workingDaysToThreeCvs; sent = sent.addDays(-1)) working += milan::isWorkingDay(sent);
    r.submittedAt = QDateTime(sent, QTime(10, 0)).toUTC();
    return r;
}
} // namespace

class TstHomePage : public QObject {
    Q_OBJECT

private:
    // Lists ask for what is today by the clock of the computer; the time left in words is that of the desk, on a Thursday.
    static QDate day() { return QByteArrayView(QTest::currentTestFunction()) == "the_least_time_left_comes_first_and_is_said_in_words" ? QDate(2026, 3, 5) : QDate::currentDate(); }
    Contents contents()
    {
        Contents all;
        all.sections << Section{u"home"_s, u"Home"_s, u"home"_s, {}, [this] { return new HomePage(*m_desk); }};
        for (const RecordType *type : {&FamilyRequest::type, &Contact::type})
            all.sections << Section{QLatin1String(type->table), type->shownPlural(), u"list"_s, {}, [this, type] { return new ListPage(*m_desk, *type); }};
        all.record = [](const RecordType &, const QString &) -> Page * { return nullptr; };
        all.opens = [](const RecordType &) { return true; };
        return all;
    }
    std::unique_ptr<Workplace> atWork()
    {
        if (!m_desk) {
            m_desk = std::make_unique<Desk>(m_office->desk());
            m_desk->today = [today = day()] { return today; };
        }
        auto work = std::make_unique<Workplace>(*m_desk, contents());
        work->resize(1280, 820);
        work->show();
        QApplication::setActiveWindow(work.get());
        work->open(u"home"_s);
        return work;
    }
    static HomePage *home(Workplace &work)
    {
        for (Page *page : work.tabs().pages())
            if (auto *found = qobject_cast<HomePage *>(page)) return found;
        return nullptr;
    }
    static bool counted(const HomePage &page)
    {
        return std::ranges::all_of(page.lists(), [&](const intake::WorkList &list) { return page.numberOn(list.key).has_value(); });
    }
    qint64 exportedLines(const ListQuery &query)
    {
        const QString path = m_office->dir.filePath(u"list.csv"_s);
        ListExport out(*m_office->store, {query, {"id"}, {}});
        QSignalSpy done(&out, &ListExport::finished);
        out.start(path);
        if (!done.wait(10'000)) return -1;
        return done.first().at(1).toLongLong();
    }

private Q_SLOTS:
    void init()
    {
        const QDate today = day();
        m_office = std::make_unique<Office>();
        for (const QString &id : {u"site-1"_s, u"site-2"_s}) {
            Site site;
            site.id = id;
            site.name = u"Centro "_s + id;
            m_office->save(site);
        }
        m_office->save(m_office->anna);
        Operator other = m_office->anna;
        other.id = u"operator-2"_s;
        other.username = u"bruno"_s;
        m_office->save(other);
        const auto put = [this](FamilyRequest r, const QString &handler = {}, const QString &author = u"operator-1"_s) {
            r.handler = handler;
            r.author = author;
            m_office->save(r);
        };
        put(request(u"in-progress"_s, u"site-1"_s, today.addDays(-1)), u"operator-1"_s);
        put(request(u"in-progress"_s, u"site-1"_s, today.addDays(-3)), u"operator-2"_s);
        put(request(u"in-progress"_s, u"site-2"_s, today.addDays(-3)), u"operator-2"_s);
        put(request(u"submitted"_s, u"site-1"_s, today));
        put(request(u"in-progress"_s, u"site-1"_s, today.addDays(1)), u"operator-1"_s);
        put(request(u"closed-positive"_s, u"site-1"_s, today.addDays(-9)), u"operator-1"_s); // late once, and done
        put(request(u"draft"_s, u"site-1"_s));
        put(request(u"draft"_s, u"site-1"_s), {}, u"operator-2"_s);
        FamilyRequest paused = request(u"in-progress"_s, u"site-1"_s);
        paused.paused = u"family"_s;
        paused.pauses = {Pause{.id = newIdentifier(), .from = today.addDays(-2)}};
        put(paused, u"operator-1"_s);
        Contact back;
        back.id = newIdentifier();
        back.at = QDateTime::currentDateTimeUtc();
        back.site = u"site-1"_s;
        back.author = u"operator-1"_s;
        back.followUp = today.addDays(-1);
        m_office->save(back);
        back.id = newIdentifier();
        back.followedUp = true;
        m_office->save(back);
    }
    void cleanup()
    {
        m_desk.reset();
        m_office.reset();
    }

    void each_number_is_its_list_and_its_export_data()
    {
        QTest::addColumn<QByteArray>("tile");
        QTest::addColumn<int>("here");
        QTest::addColumn<int>("everywhere");
        QTest::addColumn<int>("mine");
        QTest::newRow("late") << QByteArray("overdue") << 2 << 3 << 1;
        QTest::newRow("due today") << QByteArray("due-today") << 1 << 1 << 0;
        QTest::newRow("due tomorrow") << QByteArray("due-tomorrow") << 1 << 1 << 1;
        QTest::newRow("nobody follows") << QByteArray("not-taken") << 1 << 1 << 1;
        QTest::newRow("waiting") << QByteArray("waiting") << 1 << 1 << 1;
        QTest::newRow("to come back to") << QByteArray("follow-ups") << 1 << 1 << 1;
        QTest::newRow("my drafts") << QByteArray("drafts") << 1 << 1 << 1;
    }
    void each_number_is_its_list_and_its_export()
    {
        QFETCH(const QByteArray, tile);
        QFETCH(const int, here);
        QFETCH(const int, everywhere);
        QFETCH(const int, mine);
        auto work = atWork();
        struct { int where, whose, expected; } const cases[] = {{0, 0, here}, {1, 0, everywhere}, {0, 1, mine}};
        for (const auto &[where, whose, expected] : cases) {
            work->open(u"home"_s);
            HomePage *page = home(*work);
            const std::pair<const char *, int> chosen[] = {{"where", where}, {"whose", whose}};
            for (const auto &[name, index] : chosen) {
                auto *box = page->findChild<QComboBox *>(QLatin1String(name));
                box->setFocus();
                QTest::keyClick(box, index ? Qt::Key_End : Qt::Key_Home);
            }
            QTRY_COMPARE(page->numberOn(tile).value_or(-1), expected);
            auto *button = page->findChild<Tile *>(QString::fromLatin1(tile));
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Return);
            auto *list = qobject_cast<ListPage *>(work->current());
            QVERIFY(list);
            QTRY_VERIFY(list->model().isReady());
            QCOMPARE(list->model().total(), expected);
            QCOMPARE(exportedLines(list->model().query()), expected);
        }
    }

    void arrows_go_from_number_to_number()
    {
        auto work = atWork();
        HomePage *page = home(*work);
        QTRY_VERIFY(counted(*page));
        auto *first = page->findChild<Tile *>(u"overdue"_s);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"due-today"_s);
    }

    void the_least_time_left_comes_first_and_is_said_in_words()
    {
        auto work = atWork();
        HomePage *page = home(*work);
        auto *urgent = page->findChild<UrgentList *>();
        QTRY_COMPARE(urgent->rowCount(), 5);
        QVERIFY(urgent->item(0, 0)->text().contains(u"late"_s));
        QCOMPARE(urgent->item(2, 0)->text(), u"Due today"_s);
        QVERIFY(urgent->item(4, 0)->text().startsWith(u"Waiting"_s)); // its days do not run
        QSignalSpy opened(page, &Page::openRequested);
        urgent->setFocus();
        QTest::keyClick(urgent, Qt::Key_Down);
        QTest::keyClick(urgent, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1), urgent->item(1, 0)->data(Qt::UserRole));
    }

    void a_change_is_counted_at_once()
    {
        auto work = atWork();
        HomePage *page = home(*work);
        QTRY_COMPARE(page->numberOn("due-today").value_or(-1), 1);
        FamilyRequest one = request(u"submitted"_s, u"site-1"_s, day());
        one.author = u"operator-1"_s;
        m_office->save(one);
        QTRY_COMPARE(page->numberOn("due-today").value_or(-1), 2);
    }

    void what_is_not_saved_is_shown_and_opens()
    {
        const Person p = Office::person(u"Verdi"_s, u"Prova"_s);
        m_office->store->keepDraft({p.id, Person::type.table, u"operator-1"_s, rowOf(p), 0, QDateTime::currentDateTimeUtc()}).waitForFinished();
        auto work = atWork();
        HomePage *page = home(*work);
        auto *drafts = page->findChild<QListWidget *>(u"unsaved"_s);
        QTRY_COMPARE(drafts->count(), 1);
        QVERIFY(drafts->item(0)->text().contains(u"Verdi"_s));
        QSignalSpy opened(page, &Page::openRequested);
        drafts->setFocus();
        drafts->setCurrentRow(0);
        QTest::keyClick(drafts, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).toString(), p.id);
    }

    void the_choice_of_centre_is_remembered()
    {
        {
            auto work = atWork();
            auto *where = home(*work)->findChild<QComboBox *>(u"where"_s);
            QTRY_VERIFY(counted(*home(*work)));
            where->setFocus();
            QTest::keyClick(where, Qt::Key_End);
            QTRY_COMPARE(home(*work)->numberOn("overdue").value_or(-1), 3);
        }
        auto work = atWork();
        QTRY_COMPARE(home(*work)->numberOn("overdue").value_or(-1), 3);
    }

private:
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(TstHomePage)
#include "tst_homepage.moc"
