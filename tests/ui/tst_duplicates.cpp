#include "models/records/contact.h"
#include "models/records/tie.h"
#include "office.h"
#include "ui/duplicatespage.h"
#include "ui/likenessstrip.h"
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TstDuplicates : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DuplicatesPage> open()
    {
        auto page = std::make_unique<DuplicatesPage>(*m_desk);
        page->resize(1200, 800);
        page->show();
        QApplication::setActiveWindow(page.get());
        return page;
    }
    static QPushButton *button(const QWidget &in, const char *name) { return in.findChild<QPushButton *>(QLatin1String(name)); }
    static QRadioButton *choice(const QWidget &in, const char *name) { return in.findChild<QRadioButton *>(QLatin1String(name)); }
    Record inStore(const QString &id) { return *m_office->store->find(Person::type, id).result(); }
    static QListWidget &pairs(const DuplicatesPage &page) { return *page.findChild<QListWidget *>(u"pairs"_s); }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<Office>();
        m_desk = std::make_unique<Desk>(m_office->desk());
        m_anna = Office::person(u"Rossi"_s, u"Anna"_s, u"600 123 4567"_s);
        m_anna.born = QDate(1950, 3, 12);
        m_anna.notes = u"Lives alone."_s;
        m_office->save(m_anna);
        m_again = Office::person(u"Rossi"_s, u"Anna"_s, u"600 765 4321"_s);
        m_again.born = m_anna.born;
        m_again.city = u"Milano"_s;
        m_again.notes = u"Called in May."_s;
        m_office->save(m_again);
        m_contact.id = newIdentifier();
        m_contact.person = m_again.id;
        m_office->save(m_contact);
    }
    void cleanup() { m_office.reset(); }

    void a_pair_is_compared_and_merged()
    {
        const auto page = open();
        QSignalSpy opened(page.get(), &Page::openRequested);
        QTRY_VERIFY(button(*page, "merge")->isEnabled());
        QCOMPARE(pairs(*page).count(), 1);
        QVERIFY(pairs(*page).item(0)->text().contains(u"the same name and birth"_s));
        // The older stays; what loses nothing is suggested.
        QTRY_VERIFY(choice(*page, "both_phone"));
        QVERIFY(choice(*page, "both_phone")->isChecked());
        QVERIFY(choice(*page, "both_notes")->isChecked());
        QVERIFY(choice(*page, "other_city")->isChecked());
        QVERIFY(!choice(*page, "kept_surname"));
        button(*page, "merge")->click();
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).toString(), m_anna.id);
        const auto kept = recordOf<Person>(inStore(m_anna.id).row);
        QCOMPARE(kept.phone, m_anna.phone);
        QCOMPARE(kept.otherPhones.size(), 1);
        QCOMPARE(kept.otherPhones.first().number, m_again.phone);
        QCOMPARE(kept.notes, u"Lives alone.\n\nCalled in May."_s);
        QCOMPARE(kept.city, u"Milano"_s);
        QVERIFY(inStore(m_again.id).trashed);
        QCOMPARE(recordOf<Contact>(m_office->store->find(Contact::type, m_contact.id).result()->row).person, m_anna.id);
        QTRY_VERIFY(!pairs(*page).isVisible());
    }

    void what_is_chosen_counts_and_the_keyboard_chooses()
    {
        const auto page = open();
        QTRY_VERIFY(choice(*page, "kept_phone"));
        choice(*page, "both_phone")->setFocus();
        QTest::keyClick(choice(*page, "both_phone"), Qt::Key_Left);
        QVERIFY(choice(*page, "other_phone")->isChecked());
        choice(*page, "kept_notes")->click();
        button(*page, "merge")->click();
        QTRY_VERIFY(inStore(m_again.id).trashed);
        const auto kept = recordOf<Person>(inStore(m_anna.id).row);
        QCOMPARE(kept.phone, m_again.phone);
        QVERIFY(kept.otherPhones.isEmpty());
        QCOMPARE(kept.notes, m_anna.notes);
    }

    void the_other_record_may_stay()
    {
        const auto page = open();
        QTRY_VERIFY(button(*page, "swap")->isEnabled());
        button(*page, "swap")->click();
        QTRY_VERIFY(choice(*page, "kept_city") && choice(*page, "kept_city")->isChecked());
        button(*page, "merge")->click();
        QTRY_VERIFY(inStore(m_anna.id).trashed);
        QVERIFY(!inStore(m_again.id).trashed);
    }

    void two_people_are_not_shown_again()
    {
        const auto page = open();
        QTRY_VERIFY(button(*page, "notTheSame")->isEnabled());
        button(*page, "notTheSame")->click();
        QTRY_VERIFY(!pairs(*page).isVisible());
        QCOMPARE(m_office->store->countLikePairs().result(), 0);
        QVERIFY(!inStore(m_again.id).trashed);
    }

    void a_merge_is_undone_from_the_page()
    {
        const auto page = open();
        QTRY_VERIFY(button(*page, "merge")->isEnabled());
        button(*page, "merge")->click();
        QTRY_VERIFY(button(*page, "undoMerge")->isVisible());
        QTRY_VERIFY(button(*page, "undoMerge")->isEnabled());
        button(*page, "undoMerge")->click();
        QTRY_VERIFY(!inStore(m_again.id).trashed);
        QTRY_COMPARE(pairs(*page).count(), 1);
        QTRY_VERIFY(!button(*page, "undoMerge")->isEnabled());
    }

    void what_was_changed_meanwhile_is_not_merged_over()
    {
        const auto page = open();
        QTRY_VERIFY(button(*page, "merge")->isEnabled());
        Person changed = m_again;
        changed.email = u"a@example.org"_s;
        m_office->saveByColleague(changed, 1);
        button(*page, "merge")->click();
        QTRY_VERIFY(choice(*page, "other_email"));
        QVERIFY(!inStore(m_again.id).trashed);
    }

    void the_strip_shows_who_looks_like_the_one_being_typed()
    {
        QWidget form;
        LikenessStrip strip(*m_desk, &form);
        form.show();
        Person typed = Office::person(u"Rossi"_s, u"Anna"_s);
        strip.look(rowOf(typed));
        typed.phone = u"+39 6001234567"_s;
        strip.look(rowOf(typed));
        QTRY_VERIFY(strip.isVisible());
        QCOMPARE(strip.shown().first().id, m_anna.id);
        QVERIFY(strip.findChildren<QLabel *>().at(1)->text().contains(u"the same phone"_s));
        QVERIFY(!strip.hasFocus());
        QSignalSpy opened(&strip, &LikenessStrip::openRequested);
        strip.findChild<QToolButton *>(u"open"_s)->click();
        QCOMPARE(opened.first().at(1).toString(), m_anna.id);
        const qsizetype before = strip.shown().size();
        strip.findChild<QToolButton *>(u"other"_s)->click();
        QTRY_COMPARE(strip.shown().size(), before - 1);
        QVERIFY(strip.shown().isEmpty() || strip.shown().first().id != m_anna.id);
        typed.surname = u"Verdi"_s;
        typed.phone.clear();
        strip.look(rowOf(typed));
        QTRY_VERIFY(!strip.isVisible());
    }

private:
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
    Person m_anna, m_again;
    Contact m_contact;
};

QTEST_MAIN(TstDuplicates)
#include "tst_duplicates.moc"
