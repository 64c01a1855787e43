// A contact on its page, and the call that runs above it.
#include "models/records/contact.h"
#include "models/records/familyrequest.h"
#include "models/records/site.h"
#include "office.h"
#include "ui/callerpanel.h"
#include "ui/callstrip.h"
#include "ui/contactface.h"
#include "ui/quicksearch.h"
#include "ui/recordform.h"
#include "ui/recordscreen.h"
#include "ui/setting.h"
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

class TstContactFace : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RecordScreen> open(const ContactFace::Start &start, const QString &id = {})
    {
        m_desk = std::make_unique<Desk>(m_office->desk());
        auto page = std::make_unique<RecordScreen>(*m_desk, Contact::type, id, new ContactFace(*m_desk, start));
        page->resize(1200, 800);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->setFocus(); // as whoever opens a page does
        return QTest::qWaitFor([&] { return !page->form().isReadOnly(); }) ? std::move(page) : nullptr;
    }
    static QPlainTextEdit *note(RecordScreen &page) { return qobject_cast<QPlainTextEdit *>(page.form().box("heard")->editor().widget); }
    static QuickSearch *who(RecordScreen &page) { return page.findChild<QuickSearch *>(u"who"_s); }
    static void keys(const QString &text)
    {
        for (const QChar c : text) QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
    std::optional<Contact> stored(const QString &id)
    {
        const auto found = m_office->store->find(Contact::type, id).result();
        return found ? std::optional(recordOf<Contact>(found->row)) : std::nullopt;
    }
    qint64 contacts() { return m_office->store->count({&Contact::type, {}, {}, {}, false}).result(); }

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
        m_office->save(m_maria);
    }
    void cleanup() { m_office.reset(); }

    void a_new_contact_is_filled_in_and_leaves_no_trace_untouched()
    {
        {
            auto page = open({});
            const auto shown = recordOf<Contact>(page->form().row());
            QCOMPARE(shown.site, u"site-1"_s);
            QCOMPARE(shown.author, u"operator-1"_s);
            QCOMPARE(shown.channel, u"desk"_s);
            QVERIFY(qAbs(shown.at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
            QTest::qWait(1500); // longer than it takes to save by itself
            page->keep();
        }
        QCOMPARE(contacts(), 0);
        QVERIFY(m_office->store->drafts(u"operator-1"_s).result().isEmpty());
    }

    void a_call_finds_who_it_is_and_saves_itself()
    {
        auto page = open({true, {}});
        QCOMPARE(QApplication::focusWidget(), who(*page));
        keys(u"quercini"_s);
        QTRY_COMPARE(who(*page)->results().size(), 1);
        QTest::keyClick(who(*page), Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), note(*page));
        keys(u"asks about a carer"_s);
        QTRY_VERIFY_WITH_TIMEOUT(stored(page->id()) && stored(page->id())->heard == u"asks about a carer"_s, 10'000);
        const Contact kept = *stored(page->id());
        QCOMPARE(kept.person, m_maria.id);
        QVERIFY(kept.caller.isEmpty()); // what was looked for is no name given once they are known
        QCOMPARE(kept.channel, u"phone-020202"_s);
        QCOMPARE(kept.site, u"site-1"_s);
        QCOMPARE(kept.author, u"operator-1"_s);
        QVERIFY(!kept.minutes);
    }

    void whose_page_was_open_is_on_the_phone_and_the_note_comes_first()
    {
        auto page = open({true, m_maria.id});
        QTRY_COMPARE(QApplication::focusWidget(), note(*page));
        QCOMPARE(recordOf<Contact>(page->form().row()).person, m_maria.id);
        auto *name = page->findChild<QLabel *>(u"callerName"_s);
        QTRY_VERIFY(name->text().contains(u"Quercini"_s));
    }

    void who_is_not_found_is_written_down_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("caller");
        QTest::addColumn<QString>("phone");
        QTest::newRow("a name") << u"signora Zavattaro"_s << u"signora Zavattaro"_s << QString();
        QTest::newRow("a phone") << u"333 55 501"_s << QString() << u"333 55 501"_s;
    }
    void who_is_not_found_is_written_down()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, caller);
        QFETCH(const QString, phone);
        auto page = open({true, {}});
        keys(typed);
        QTRY_VERIFY_WITH_TIMEOUT(stored(page->id()) && !(stored(page->id())->caller + stored(page->id())->callerPhone).isEmpty(), 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(stored(page->id())->caller, caller, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(stored(page->id())->callerPhone, phone, 10'000);
    }

    void a_search_leaves_what_was_typed_in_the_fields()
    {
        auto page = open({true, {}});
        auto *phone = page->form().box("caller_phone")->editor().widget;
        phone->setFocus();
        keys(u"333 55 501"_s);
        who(*page)->setFocus();
        keys(u"Zavattaro"_s);
        who(*page)->selectAll();
        QTest::keyClick(who(*page), Qt::Key_Delete);
        const auto shown = recordOf<Contact>(page->form().row());
        QCOMPARE(QString(shown.callerPhone).remove(u' '), u"33355501"_s);
        QVERIFY(shown.caller.isEmpty()); // the search wrote it, and took it back
    }

    void who_is_new_becomes_a_person_without_leaving_the_call()
    {
        auto page = open({true, {}});
        keys(u"Zavattaro Rosa"_s);
        QTRY_VERIFY(who(*page)->isShowingResults());
        QTest::keyClick(who(*page), Qt::Key_Return); // nothing was found: the new person is all there is to choose
        QTRY_COMPARE(QApplication::focusWidget(), note(*page));
        QTRY_VERIFY_WITH_TIMEOUT(stored(page->id()) && !stored(page->id())->person.isEmpty(), 10'000);
        const Contact kept = *stored(page->id());
        QCOMPARE(recordOf<Person>(m_office->store->find(Person::type, kept.person).result()->row).surname, u"Zavattaro"_s);
        QTRY_VERIFY_WITH_TIMEOUT(stored(page->id())->caller.isEmpty(), 10'000);
    }

    void the_end_of_the_call_writes_the_minutes_down()
    {
        auto page = open({true, m_maria.id});
        keys(u"hello"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(stored(page->id()) && stored(page->id())->minutes == 1, 10'000);
        QCOMPARE(stored(page->id())->heard, u"hello"_s);
        QTRY_VERIFY(!page->findChild<CallStrip *>()->isRunning());
    }

    void minutes_are_whole_and_never_none_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("minutes");
        QTest::newRow("at once") << 0 << 1;
        QTest::newRow("a minute") << 60 << 1;
        QTest::newRow("a second more") << 61 << 2;
        QTest::newRow("the clock went back") << -500 << 1;
    }
    void minutes_are_whole_and_never_none()
    {
        QFETCH(const int, seconds);
        QFETCH(const int, minutes);
        const QDateTime then(QDate(2026, 3, 5), QTime(10, 0), Qt::UTC);
        QCOMPARE(CallStrip::minutesSince(then, then.addSecs(seconds)), minutes);
    }

    void one_key_makes_it_a_request_that_carries_everything()
    {
        auto page = open({true, m_maria.id});
        QSignalSpy opened(page.get(), &Page::openRequested);
        keys(u"needs help"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier); // a second press makes no second one
        QTRY_VERIFY(!opened.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(stored(page->id()) && !stored(page->id())->request.isEmpty(), 10'000);
        const QString id = stored(page->id())->request;
        QCOMPARE(opened.first().at(1).toString(), id);
        const auto request = recordOf<FamilyRequest>(m_office->store->find(FamilyRequest::type, id).result()->row);
        QCOMPARE(request.requester, m_maria.id);
        QCOMPARE(request.notes, u"needs help"_s);
        QCOMPARE(request.state, u"draft"_s);
        QCOMPARE(request.site, u"site-1"_s);
        QCOMPARE(request.author, u"operator-1"_s);
        QVERIFY(request.protocol.startsWith(u"PRO-"_s));
        QCOMPARE(stored(page->id())->heard, u"needs help"_s);
        QTest::qWait(300);
        QCOMPARE(m_office->store->count({&FamilyRequest::type, {}, {}, {}, false}).result(), 1);
    }

    void an_interrupted_call_is_there_again_and_still_runs()
    {
        QString id;
        {
            auto page = open({true, m_maria.id});
            id = page->id();
            QTRY_COMPARE(QApplication::focusWidget(), note(*page));
            keys(u"a"_s);
            QTRY_VERIFY_WITH_TIMEOUT(stored(id) && stored(id)->heard == u"a"_s, 10'000);
        } // gone without a word, as when the power goes
        m_office->reopen();
        auto page = open({}, id);
        QTRY_COMPARE(note(*page)->toPlainText(), u"a"_s);
        QVERIFY(page->findChild<CallStrip *>()->isRunning());
        QCOMPARE(recordOf<Contact>(page->form().row()).person, m_maria.id);
    }

    void the_side_shows_open_requests_and_last_contacts()
    {
        FamilyRequest request;
        request.id = newIdentifier();
        request.requester = m_maria.id;
        request.state = u"in-progress"_s;
        m_office->save(request);
        request.id = newIdentifier();
        request.state = u"cancelled"_s;
        m_office->save(request);
        Contact before;
        before.id = newIdentifier();
        before.at = QDateTime::currentDateTimeUtc().addDays(-3);
        before.person = m_maria.id;
        before.heard = u"asked about the voucher"_s;
        m_office->save(before);
        auto page = open({true, m_maria.id});
        auto *list = page->findChild<QTreeWidget *>(u"callerList"_s);
        QTRY_COMPARE(list->topLevelItem(0)->childCount(), 1);
        QTRY_VERIFY(list->topLevelItem(1)->childCount() == 1 && list->topLevelItem(1)->child(0)->text(0).contains(u"voucher"_s));
        QSignalSpy opened(page.get(), &Page::openRequested);
        list->setFocus();
        list->setCurrentItem(list->topLevelItem(1)->child(0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).toString(), before.id);
    }

    void the_channel_used_last_is_offered()
    {
        {
            auto page = open({});
            auto *channel = qobject_cast<QComboBox *>(page->form().box("channel")->editor().widget);
            channel->setFocus();
            QTest::keyClicks(channel, u"E-m"_s);
            QCOMPARE(recordOf<Contact>(page->form().row()).channel, u"email"_s);
        }
        auto page = open({});
        QCOMPARE(recordOf<Contact>(page->form().row()).channel, u"email"_s);
        auto call = open({true, {}});
        QVERIFY(ContactFace::isByPhone(recordOf<Contact>(call->form().row()).channel));
    }

private:
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
    Person m_maria;
};

QTEST_MAIN(TstContactFace)
#include "tst_contactface.moc"
