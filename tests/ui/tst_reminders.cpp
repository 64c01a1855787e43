#include "meetingoffice.h"
#include "ui/reminders.h"
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TstReminders : public QObject {
    Q_OBJECT

    std::unique_ptr<MeetingOffice> m_office;
    std::unique_ptr<Reminders> m_bar;
    QDateTime m_now;

    void open(QTime now)
    {
        m_now = at(now);
        m_bar = std::make_unique<Reminders>(m_office->desk(), [this] { return m_now; });
    }
    QDateTime at(QTime time) const { return QDateTime(m_office->today, time).toUTC(); }
    void goTo(QTime time)
    {
        m_now = at(time);
        m_bar->look();
    }
    // Looked and answered: what the bar shows now is what is due.
    void settle() { QTest::qWait(300); }
    void press(int answer)
    {
        QList<QPushButton *> shown;
        for (auto *button : m_bar->findChildren<QPushButton *>())
            if (button->isVisibleTo(m_bar.get())) shown << button;
        QVERIFY(shown.size() > answer);
        shown.at(answer)->click();
    }
    Meeting book(QTime from, std::optional<int> reminder = 30)
    {
        Meeting m = MeetingOffice::meeting(m_office->today, from);
        m.reminder = reminder;
        m_office->save(m);
        return m;
    }

private Q_SLOTS:
    void init() { m_office = std::make_unique<MeetingOffice>(); }
    void cleanup()
    {
        m_bar.reset();
        m_office.reset();
    }

    void someMinutesBeforeAndOnlyMine()
    {
        const Meeting m = book({10, 0});
        Meeting hers = MeetingOffice::meeting(m_office->today, {9, 45});
        hers.operatorId = u"operator-2"_s;
        hers.reminder = 60;
        m_office->save(hers);
        book({11, 0}, {});
        open({9, 29});
        settle();
        QVERIFY(m_bar->isHidden());
        goTo({9, 40});
        QTRY_VERIFY(!m_bar->isHidden());
        QVERIFY2(m_bar->text().contains(u"10:00"_s) && m_bar->text().contains(u"20"_s) && m_bar->text().contains(m.about), qPrintable(m_bar->text()));
    }

    void missedWhileOffShowsAtStart()
    {
        book({10, 0});
        open({10, 15});
        QTRY_VERIFY(m_bar->text().contains(u"10:00"_s));
        m_bar.reset();
        open({11, 5});
        settle();
        QVERIFY(m_bar->isHidden());
    }

    void openKnowsOfIt()
    {
        const Meeting m = book({10, 0});
        open({9, 45});
        QTRY_VERIFY(!m_bar->isHidden());
        QSignalSpy opened(m_bar.get(), &Reminders::openAsked);
        press(0);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), m.id);
        settle();
        QTRY_VERIFY(m_bar->isHidden());
    }

    void againInTenMinutesAlsoAfterARestart()
    {
        book({10, 0});
        open({9, 35});
        QTRY_VERIFY(!m_bar->isHidden());
        press(1);
        settle();
        QTRY_VERIFY(m_bar->isHidden());
        m_bar.reset();
        m_office->reopen();
        open({9, 44});
        settle();
        QVERIFY(m_bar->isHidden());
        goTo({9, 45});
        QTRY_VERIFY(!m_bar->isHidden());
    }

    void notToday()
    {
        const Meeting m = book({10, 0});
        open({9, 35});
        QTRY_VERIFY(!m_bar->isHidden());
        press(2);
        QTRY_COMPARE(m_office->stored(m.id).reminderPaused, m_office->today.addDays(1));
        goTo({9, 59});
        settle();
        QTRY_VERIFY(m_bar->isHidden());
    }

    void allPausedForAnHour()
    {
        book({10, 0}, 30);
        book({11, 0}, 30);
        open({9, 35});
        QTRY_VERIFY(!m_bar->isHidden());
        press(3);
        QVERIFY(m_bar->text().contains(u"until"_s));
        press(0);
        settle();
        QTRY_VERIFY(m_bar->isHidden());
        m_bar.reset();
        m_office->reopen();
        open({10, 34});
        settle();
        QVERIFY(m_bar->isHidden());
        goTo({10, 36});
        QTRY_VERIFY(!m_bar->isHidden());
    }

    void silentWhileLocked()
    {
        book({10, 0});
        m_office->session.lock();
        open({9, 45});
        settle();
        QVERIFY(m_bar->isHidden());
    }

    void theNextFollowsWhenOneIsAnswered()
    {
        const Meeting one = book({10, 0}, 60), two = book({11, 0}, 120);
        open({9, 30});
        QTRY_VERIFY(m_bar->text().contains(one.about));
        press(2);
        QTRY_VERIFY(m_bar->text().contains(two.about));
    }
};

QTEST_MAIN(TstReminders)
#include "tst_reminders.moc"
