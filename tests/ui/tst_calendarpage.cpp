#include "meetingoffice.h"
#include "ui/calendargrid.h"
#include "ui/calendarpage.h"
#include "ui/noticebar.h"
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TstCalendarPage : public QObject {
    Q_OBJECT

    std::unique_ptr<MeetingOffice> m_office;
    std::unique_ptr<CalendarPage> m_page;

    CalendarGrid &grid() { return m_page->grid(); }
    void open()
    {
        m_page = std::make_unique<CalendarPage>(m_office->desk());
        m_page->resize(1280, 900);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        grid().setFocus();
        QTRY_VERIFY(!grid().columns().isEmpty());
    }
    void press(const char *name) { QTest::mouseClick(m_page->findChild<QPushButton *>(QLatin1String(name)), Qt::LeftButton); }
    QStringList headings()
    {
        QStringList found;
        for (const CalendarColumn &column : grid().columns()) found << column.heading;
        return found;
    }
    void drag(QPoint from, QPoint to)
    {
        QWidget *on = grid().viewport();
        QTest::mousePress(on, Qt::LeftButton, {}, from);
        QMouseEvent half(QEvent::MouseMove, (from + to) / 2, on->mapToGlobal((from + to) / 2), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(on, &half);
        QMouseEvent move(QEvent::MouseMove, to, on->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(on, &move);
        QTest::mouseRelease(on, Qt::LeftButton, {}, to);
    }
    // The row of a new meeting that was asked for.
    Meeting begun(QSignalSpy &spy) { return spy.isEmpty() ? Meeting() : recordOf<Meeting>(spy.last().at(1).toList()); }

private Q_SLOTS:
    void init() { m_office = std::make_unique<MeetingOffice>(); }
    void cleanup()
    {
        m_page.reset();
        m_office.reset();
    }

    void aWeekShowsItsDaysAndWhyOneIsClosed()
    {
        const Meeting m = MeetingOffice::meeting(m_office->today, {10, 0});
        m_office->save(m);
        open();
        QCOMPARE(grid().columns().size(), 5);
        QTRY_COMPARE(grid().blocks().size(), 1);
        QCOMPARE(grid().blocks().first().column, 3);
        QCOMPARE(grid().columns().at(4).closed, u"Assemblea"_s);
        QVERIFY(grid().columns().at(3).closed.isEmpty());
    }

    void everyBlockIsSpoken()
    {
        Meeting m = MeetingOffice::meeting(m_office->today, {14, 30}, 45);
        m.room = m_office->rooms.first();
        m_office->save(m);
        open();
        QTRY_COMPARE(grid().blocks().size(), 1);
        auto *part = grid().viewport()->findChild<QWidget *>(u"meeting"_s);
        QVERIFY(part);
        for (const QString &word : {u"14:30"_s, u"15:15"_s, m.about, u"Sala Uno"_s, u"Anna Prova"_s, u"Planned"_s}) QVERIFY2(part->accessibleDescription().contains(word), qPrintable(word));
        QCOMPARE(part->geometry(), grid().blockRect(m.id));
        grid().goTo(3, 14 * 60 + 30);
        QVERIFY(grid().accessibleName().contains(m.about));
    }

    void aDayHasOperatorsOrRooms()
    {
        open();
        press("dayView");
        QTRY_COMPARE(headings(), (QStringList{u"Me"_s, u"Bea Prova"_s}));
        auto *by = m_page->findChild<QComboBox *>(u"by"_s);
        by->setFocus();
        QTest::keyClick(by, Qt::Key_Down);
        QCOMPARE(headings(), (QStringList{u"Sala Due"_s, u"Sala Uno"_s, u"No room"_s}));
    }

    void aWeekOfOneRoomAndTheChoiceIsRemembered()
    {
        Meeting one = MeetingOffice::meeting(m_office->today, {10, 0}), two = MeetingOffice::meeting(m_office->today, {12, 0});
        one.room = m_office->rooms.first();
        m_office->save(one);
        m_office->save(two);
        const auto room = [this] { return m_page->findChild<QComboBox *>(u"room"_s); };
        const auto choose = [](QComboBox *box, int line) {
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Home);
            for (int i = 0; i < line; ++i) QTest::keyClick(box, Qt::Key_Down);
        };
        open();
        QTRY_COMPARE(grid().blocks().size(), 2);
        QCOMPARE(room()->count(), 3);
        choose(room(), room()->findText(u"Sala Uno"_s));
        QTRY_COMPARE(grid().blocks().size(), 1);
        QCOMPARE(grid().blocks().first().id, one.id);
        QVERIFY(m_page->showsWeek());
        // What is begun there is in that room.
        QSignalSpy news(m_page.get(), &Page::newRequested);
        grid().setFocus();
        grid().goTo(1, 9 * 60);
        QTest::keyClick(&grid(), Qt::Key_Return);
        QCOMPARE(begun(news).room, m_office->rooms.first());

        open();
        QTRY_COMPARE(grid().blocks().size(), 1);
        QVERIFY(m_page->showsWeek());
        QCOMPARE(room()->currentText(), u"Sala Uno"_s);
        press("dayView");
        QTRY_VERIFY(m_page->findChild<QComboBox *>(u"by"_s)->isEnabled()); // once the day has been read
        choose(m_page->findChild<QComboBox *>(u"by"_s), 1);
        QTRY_COMPARE(headings(), QStringList{u"Sala Uno"_s});
        open();
        QTRY_COMPARE(headings(), QStringList{u"Sala Uno"_s});
        QVERIFY(!m_page->showsWeek());
    }

    void keysBeginOpenAndTurn()
    {
        const Meeting m = MeetingOffice::meeting(m_office->today, {10, 0});
        m_office->save(m);
        open();
        QTRY_COMPARE(grid().blocks().size(), 1);
        QSignalSpy news(m_page.get(), &Page::newRequested), opens(m_page.get(), &Page::openRequested);
        grid().goTo(1, 9 * 60);
        QTest::keyClick(&grid(), Qt::Key_Down);
        QTest::keyClick(&grid(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&grid(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&grid(), Qt::Key_Return);
        QCOMPARE(begun(news).starts.toLocalTime(), QDateTime({2026, 3, 3}, {9, 30}));
        QCOMPARE(begun(news).minutes, 90);
        QCOMPARE(begun(news).site, u"site-1"_s);

        grid().goTo(3, 9 * 60 + 30);
        QTest::keyClick(&grid(), Qt::Key_Down);
        QTest::keyClick(&grid(), Qt::Key_Return);
        QCOMPARE(opens.size(), 1);
        QCOMPARE(opens.first().at(1).toString(), m.id);

        QTest::keyClick(&grid(), Qt::Key_PageDown);
        QTRY_COMPARE(grid().columns().first().day, QDate(2026, 3, 9));
        QTRY_VERIFY(grid().blocks().isEmpty());
        QTest::keyClick(&grid(), Qt::Key_N);
        QCOMPARE(news.size(), 2);
        QTest::keyClick(&grid(), Qt::Key_Home);
        QTRY_COMPARE(grid().columns().first().day, QDate(2026, 3, 2));
        QTRY_COMPARE(grid().blocks().size(), 1);
    }

    void drawingFreeTimeBeginsAMeeting()
    {
        open();
        press("dayView");
        QTRY_COMPARE(grid().columns().size(), 2);
        QSignalSpy news(m_page.get(), &Page::newRequested);
        drag(grid().timeRect(1, 10 * 60, 15).center(), grid().timeRect(1, 11 * 60 + 15, 15).center());
        QCOMPARE(begun(news).starts.toLocalTime(), QDateTime(m_office->today, {10, 0}));
        QCOMPARE(begun(news).minutes, 90);
        QCOMPARE(begun(news).operatorId, u"operator-2"_s);
    }

    void carriedByMouseAndTakenBack()
    {
        const Meeting m = MeetingOffice::meeting(m_office->today, {10, 0});
        m_office->save(m);
        open();
        press("dayView");
        QTRY_COMPARE(grid().columns().size(), 2);
        QTRY_COMPARE(grid().blocks().size(), 1);
        const QPoint grip = grid().timeRect(0, 10 * 60 + 30, 15).center();
        drag(grip, grid().timeRect(1, 12 * 60 + 45, 15).center());
        QTRY_COMPARE(m_office->stored(m.id).starts.toLocalTime().time(), QTime(12, 15));
        QCOMPARE(m_office->stored(m.id).operatorId, u"operator-2"_s);
        auto *notice = m_page->findChild<NoticeBar *>();
        QTRY_VERIFY(notice->isVisible());
        QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_COMPARE(m_office->stored(m.id).starts, m.starts);
        QCOMPARE(m_office->stored(m.id).operatorId, u"operator-1"_s);
    }

    void carriedByKeysAndRefusedWhereItIsTaken()
    {
        const Meeting m = MeetingOffice::meeting(m_office->today, {10, 0}), other = MeetingOffice::meeting(m_office->today, {11, 0});
        m_office->save(m);
        m_office->save(other);
        open();
        QTRY_COMPARE(grid().blocks().size(), 2);
        grid().goTo(3, 10 * 60);
        QTest::keyClick(&grid(), Qt::Key_M);
        QVERIFY(grid().isCarrying());
        for (int i = 0; i < 3; ++i) QTest::keyClick(&grid(), Qt::Key_Down);
        QTest::keyClick(&grid(), Qt::Key_Escape);
        QVERIFY(!grid().isCarrying());
        QCOMPARE(m_office->stored(m.id).starts, m.starts);

        grid().goTo(3, 10 * 60);
        QTest::keyClick(&grid(), Qt::Key_M);
        for (int i = 0; i < 3; ++i) QTest::keyClick(&grid(), Qt::Key_Down);
        QVERIFY(grid().accessibleName().contains(u"10:45"_s));
        QTest::keyClick(&grid(), Qt::Key_Return);
        auto *notice = m_page->findChild<NoticeBar *>();
        QTRY_VERIFY2(notice->text().contains(u"11:00"_s), qPrintable(notice->text()));
        QCOMPARE(m_office->stored(m.id).starts, m.starts);

        grid().goTo(3, 10 * 60);
        QTest::keyClick(&grid(), Qt::Key_M);
        QTest::keyClick(&grid(), Qt::Key_Left);
        QTest::keyClick(&grid(), Qt::Key_Return);
        QTRY_COMPARE(m_office->stored(m.id).starts.toLocalTime(), QDateTime({2026, 3, 4}, {10, 0}));
    }

    void filtersAndTheFileHoldTheSameMeetings()
    {
        Meeting mine = MeetingOffice::meeting(m_office->today, {10, 0}), hers = MeetingOffice::meeting(m_office->today, {10, 0}), off = MeetingOffice::meeting(m_office->today, {15, 0});
        mine.about = u"Quercini Maria"_s;
        mine.request = m_office->request.id;
        hers.operatorId = u"operator-2"_s;
        off.state = u"cancelled"_s;
        for (const Meeting &m : {mine, hers, off}) m_office->save(m);
        open();
        QTRY_COMPARE(grid().blocks().size(), 2);
        auto *who = m_page->findChild<QComboBox *>(u"operator"_s);
        who->setFocus();
        QTest::keyClick(who, Qt::Key_Down);
        QTRY_COMPARE(grid().blocks().size(), 1);
        QCOMPARE(grid().blocks().first().id, mine.id);
        m_office->path = m_office->dir.filePath(u"out.ics"_s);
        press("calendarFile");
        QFile file(m_office->path);
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count("BEGIN:VEVENT"), 1);
        QVERIFY(text.contains(m_office->request.protocol.toUtf8()) && !m_office->request.protocol.isEmpty());
        QVERIFY(!text.contains("Quercini"));
    }

    void aDateIsJumpedTo()
    {
        open();
        auto *line = m_page->findChild<QWidget *>(u"date"_s)->findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(line, u"14/4"_s);
        QTRY_COMPARE(grid().columns().first().day, QDate(2026, 4, 13));
    }

    void overlappingBlocksStandSideBySide()
    {
        Meeting mine = MeetingOffice::meeting(m_office->today, {10, 0}), hers = MeetingOffice::meeting(m_office->today, {10, 30});
        hers.operatorId = u"operator-2"_s;
        m_office->save(mine);
        m_office->save(hers);
        open();
        QTRY_COMPARE(grid().blocks().size(), 2);
        QVERIFY(!grid().blockRect(mine.id).intersects(grid().blockRect(hers.id)));
    }
};

QTEST_MAIN(TstCalendarPage)
#include "tst_calendarpage.moc"
