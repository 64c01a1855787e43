// A day at the desk in the real window, by keyboard: Home first, a call, a question, a request made of a call.
#include "../ui/office.h"
#include "app/contents.h"
#include "app/hands.h"
#include "models/records/contact.h"
#include "models/records/familyrequest.h"
#include "models/records/site.h"
#include "ui/appearance.h"
#include "ui/choicestrip.h"
#include "ui/homepage.h"
#include "ui/idlelock.h"
#include "ui/mainwindow.h"
#include "ui/pagetabs.h"
#include "ui/quickcontactpage.h"
#include "ui/quicksearch.h"
#include "ui/recordform.h"
#include "ui/recordscreen.h"
#include "ui/workplace.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestDeskDay : public QObject {
    Q_OBJECT

private:
    void press(const QKeySequence &keys)
    {
        m_pressed += keys.count();
        hands::press(keys);
    }
    void enter()
    {
        m_window = std::make_unique<MainWindow>(m_office->settings, *m_appearance);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        m_window->enter(*m_desk, contentsFor(*m_desk, *m_appearance, *m_idle));
        QTRY_VERIFY(m_window->work()->current());
    }
    Page *page() const { return m_window->work()->current(); }
    RecordScreen *record() const { return qobject_cast<RecordScreen *>(page()); }
    QList<Contact> contacts()
    {
        QList<Contact> all;
        for (const Record &one : m_office->store->list({&Contact::type, {}, {}, {{"at", Qt::AscendingOrder}}, false}, 0, 100).result().records) all << recordOf<Contact>(one.row);
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<Office>();
        Site site;
        site.id = u"site-1"_s;
        site.name = u"Centro di prova"_s;
        site.code = u"PRO"_s;
        m_office->save(site);
        m_office->save(m_office->anna);
        m_maria = Office::person(u"Quercini"_s, u"Maria"_s, u"02 555 0100"_s);
        m_maria.id = newIdentifier();
        m_office->save(m_maria);
        m_desk = std::make_unique<Desk>(m_office->desk());
        m_desk->today = [] { return QDate::currentDate(); };
        m_appearance = std::make_unique<Appearance>(m_office->settings);
        m_idle = std::make_unique<IdleLock>(m_office->session, 60);
        m_pressed = 0;
        enter();
    }
    void cleanup()
    {
        m_window.reset();
        m_idle.reset();
        m_appearance.reset();
        m_desk.reset();
        m_office.reset();
    }

    void home_is_there_first() { QVERIFY(qobject_cast<HomePage *>(page())); }

    void an_anonymous_question_takes_under_eight_keys()
    {
        press(Qt::Key_F9);
        QTRY_VERIFY(QApplication::focusWidget() && qobject_cast<ChoiceStrip *>(QApplication::focusWidget()->parentWidget()->parentWidget()));
        press(Qt::Key_1);
        press(Qt::Key_1);
        press(Qt::Key_Return);
        QTRY_VERIFY(!qobject_cast<QuickContactPage *>(page()));
        QVERIFY(m_pressed < 8);
        QCOMPARE(contacts().size(), 1);
        const Contact kept = contacts().first();
        QVERIFY(kept.anonymous);
        QCOMPARE(kept.channel, u"desk"_s);
        QCOMPARE(kept.site, u"site-1"_s);
        QCOMPARE(kept.author, u"operator-1"_s);
        QCOMPARE(kept.needs.size(), 1);
        QVERIFY(qobject_cast<HomePage *>(page())); // where one was
        hands::press(QKeySequence(QKeySequence::Undo));
        QTRY_VERIFY(contacts().isEmpty());
    }

    void the_call_of_an_open_page_is_written_at_once()
    {
        m_window->work()->openRecord(&Person::type, m_maria.id);
        QTRY_VERIFY(record() && !record()->form().isReadOnly());
        press(Qt::Key_F8);
        QTRY_VERIFY(record() && &record()->type() == &Contact::type && !record()->form().isReadOnly());
        QTRY_COMPARE(QApplication::focusWidget(), record()->form().box("heard")->editor().widget);
        hands::type(u"asks about the voucher"_s);
        press(QKeySequence(u"Ctrl+E"_s));
        QTRY_VERIFY_WITH_TIMEOUT(contacts().size() == 1 && contacts().first().minutes, 10'000);
        QCOMPARE(contacts().first().person, m_maria.id);
        QCOMPARE(contacts().first().heard, u"asks about the voucher"_s);
        QCOMPARE(contacts().first().channel, u"phone-020202"_s);
    }

    void two_calls_stay_open_beside_each_other()
    {
        const auto before = m_window->work()->tabs().pages().size();
        press(Qt::Key_F8);
        hands::type(u"Zavattaro"_s);
        press(Qt::Key_F8);
        hands::type(u"Zuccarello"_s);
        QCOMPARE(m_window->work()->tabs().pages().size(), before + 2);
        QTRY_COMPARE_WITH_TIMEOUT(contacts().size(), 2, 10'000);
        QStringList callers; // both began in the same minute
        for (const Contact &contact : contacts()) callers << contact.caller;
        callers.sort();
        QCOMPARE(callers, (QStringList{u"Zavattaro"_s, u"Zuccarello"_s}));
    }

    void a_call_becomes_a_request_and_opens_it()
    {
        press(Qt::Key_F8);
        hands::type(u"quercini"_s);
        const auto found = [this] {
            const auto *who = record() ? record()->findChild<QuickSearch *>(u"who"_s) : nullptr;
            return who && who->isShowingResults() && who->results().size() == 1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(found(), 10'000);
        press(Qt::Key_Return);
        QTRY_VERIFY(QApplication::focusWidget() == record()->form().box("heard")->editor().widget);
        hands::type(u"a carer for the mother"_s);
        press(QKeySequence(u"Ctrl+Return"_s));
        QTRY_VERIFY_WITH_TIMEOUT(page()->key().startsWith(u"request/"_s), 10'000);
        const auto request = recordOf<FamilyRequest>(m_office->store->find(FamilyRequest::type, page()->key().section(u'/', 1)).result()->row);
        QCOMPARE(request.requester, m_maria.id);
        QCOMPARE(request.notes, u"a carer for the mother"_s);
        QTRY_VERIFY_WITH_TIMEOUT(contacts().size() == 1 && contacts().first().request == request.id, 10'000);
    }

    void a_call_is_open_again_after_the_program_went()
    {
        press(Qt::Key_F8);
        QString key;
        QTRY_VERIFY((key = page()->key()).startsWith(u"contact/"_s));
        hands::type(u"Zavattaro"_s);
        // Kept, and the open pages with it.
        QTRY_VERIFY_WITH_TIMEOUT(contacts().size() == 1 && contacts().first().caller == u"Zavattaro"_s, 10'000);
        const auto open = [this] { return m_office->store->screenState(u"operator-1"_s, u"window"_s).result().value(u"open"_s).toArray(); };
        QTRY_VERIFY_WITH_TIMEOUT(open().contains(key), 10'000);
        m_window.reset();
        enter();
        QTRY_VERIFY(std::ranges::any_of(m_window->work()->tabs().pages(), [&](const Page *one) { return one->key() == key; }));
    }

private:
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<IdleLock> m_idle;
    std::unique_ptr<MainWindow> m_window;
    Person m_maria;
    int m_pressed = 0;
};

QTEST_MAIN(TestDeskDay)
#include "tst_deskday.moc"
