// A question at the desk, written down with number keys: how many it takes, and what is stored.
#include "models/records/contact.h"
#include "models/records/option.h"
#include "models/records/site.h"
#include "office.h"
#include "ui/choicestrip.h"
#include "ui/quickcontactpage.h"
#include "ui/setting.h"
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TstQuickContactPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QuickContactPage> open()
    {
        auto page = std::make_unique<QuickContactPage>(m_office->desk());
        page->resize(1100, 760);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->setFocus();
        m_pressed = 0;
        // The list of needs has arrived when the keyboard is on it.
        return QTest::qWaitFor([&] { return QApplication::focusWidget() && page->findChild<ChoiceStrip *>(u"fields"_s)->isAncestorOf(QApplication::focusWidget()); }) ? std::move(page) : nullptr;
    }
    void press(int key)
    {
        ++m_pressed;
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key));
    }
    QList<Contact> stored()
    {
        QList<Contact> all;
        for (const Record &record : m_office->store->list({&Contact::type, {}, {}, {}, false}, 0, 100).result().records) all << recordOf<Contact>(record.row);
        return all;
    }
    // The answers of the list as the archive has them.
    QStringList needs(const QString &heading)
    {
        QStringList ids;
        for (const intake::NeedGroup &group : intake::needGroups(m_office->store->list(intake::needsOffered(), 0, intake::mostNeeds).result().records))
            if (group.title == heading)
                for (const auto &[id, title] : group.answers) ids << id;
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_office = std::make_unique<Office>();
        Site site;
        site.id = u"site-1"_s;
        site.name = u"Centro di prova"_s;
        m_office->save(site);
        m_office->save(m_office->anna);
    }
    void cleanup() { m_office.reset(); }

    void a_question_takes_a_few_keys()
    {
        auto page = open();
        QVERIFY(page);
        QSignalSpy closed(page.get(), &Page::closeRequested);
        press(Qt::Key_1); // older people
        press(Qt::Key_2); // home care
        press(Qt::Key_Return);
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(m_pressed + 1 < 8); // and F9 to begin with
        QCOMPARE(stored().size(), 1);
        const Contact kept = stored().first();
        QCOMPARE(kept.needs, QStringList{u"need.elderly-home-care"_s});
        QVERIFY(kept.anonymous);
        QVERIFY(kept.person.isEmpty() && kept.caller.isEmpty());
        QCOMPARE(kept.channel, u"desk"_s);
        QCOMPARE(kept.site, u"site-1"_s);
        QCOMPARE(kept.author, u"operator-1"_s);
        QVERIFY(qAbs(kept.at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        QVERIFY(m_office->store->drafts(u"operator-1"_s).result().isEmpty());
    }

    void the_other_lines_are_reached_with_the_arrows()
    {
        auto page = open();
        QVERIFY(page);
        press(Qt::Key_Up);
        press(Qt::Key_2); // by phone 020202
        press(Qt::Key_Down);
        press(Qt::Key_3); // children and families
        press(Qt::Key_1);
        press(Qt::Key_3); // two needs
        press(Qt::Key_Up);
        press(Qt::Key_6); // money and rights: the first two stay
        press(Qt::Key_5);
        press(Qt::Key_Down);
        press(Qt::Key_4); // 50 to 64
        press(Qt::Key_Down);
        press(Qt::Key_1); // woman
        press(Qt::Key_Down);
        press(Qt::Key_7);
        press(Qt::Key_Down);
        QTest::keyClicks(QApplication::focusWidget(), u"asked about opening hours"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(stored().size(), 1);
        const Contact kept = stored().first();
        QCOMPARE(kept.channel, u"phone-020202"_s);
        const QStringList children = needs(u"Children and families"_s), money = needs(u"Money and rights"_s);
        QCOMPARE(kept.needs, (QStringList{children.at(0), children.at(2), money.at(4)}));
        QCOMPARE(kept.ageBand, u"50-64"_s);
        QCOMPARE(kept.sex, u"female"_s);
        QCOMPARE(kept.municipio, std::optional(7));
        QCOMPARE(kept.heard, u"asked about opening hours"_s);
        QCOMPARE(settings::lastChannel.in(m_office->settings), u"phone-020202"_s);
    }

    void a_number_pressed_again_takes_it_back()
    {
        auto page = open();
        QVERIFY(page);
        press(Qt::Key_1);
        press(Qt::Key_2);
        press(Qt::Key_2);
        press(Qt::Key_Return);
        QTest::qWait(200);
        QVERIFY(stored().isEmpty()); // nothing said what they needed
    }

    void ticks_alone_are_given_up_with_escape()
    {
        auto page = open();
        QVERIFY(page);
        QSignalSpy closed(page.get(), &Page::closeRequested);
        press(Qt::Key_1);
        press(Qt::Key_2);
        QTRY_VERIFY_WITH_TIMEOUT(!m_office->store->drafts(u"operator-1"_s).result().isEmpty(), 5000);
        press(Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        page->keep(); // as who closes a page does
        QTRY_VERIFY(m_office->store->drafts(u"operator-1"_s).result().isEmpty());
        QVERIFY(stored().isEmpty());
    }

    void words_survive_escape_and_a_cut()
    {
        {
            auto page = open();
            QVERIFY(page);
            auto *words = page->findChild<QLineEdit *>(u"heard"_s);
            words->setFocus();
            QTest::keyClicks(words, u"needs a lawyer"_s);
            press(Qt::Key_Escape);
            page->keep();
            QTRY_COMPARE(m_office->store->drafts(u"operator-1"_s).result().size(), 1);
        }
        m_office->reopen();
        QCOMPARE(recordOf<Contact>(m_office->store->drafts(u"operator-1"_s).result().first().row).heard, u"needs a lawyer"_s);
    }

    void undo_takes_it_back()
    {
        auto page = open();
        QVERIFY(page);
        press(Qt::Key_1);
        press(Qt::Key_1);
        press(Qt::Key_Return);
        QTRY_COMPARE(stored().size(), 1);
        QVERIFY(m_office->store->undo(m_office->session.author()).result());
        QVERIFY(stored().isEmpty());
    }

private:
    std::unique_ptr<Office> m_office;
    int m_pressed = 0;
};

QTEST_MAIN(TstQuickContactPage)
#include "tst_quickcontactpage.moc"
