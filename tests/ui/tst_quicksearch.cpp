#include "models/intake/typedover.h"
#include "models/records/contact.h"
#include "models/records/familyrequest.h"
#include "office.h"
#include "ui/quicksearch.h"
#include "ui/recordform.h"
#include "ui/recordscreen.h"
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TstQuickSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<Office>(); }
    void cleanup() { m_office.reset(); }

    void what_was_typed_is_taken_apart_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("surname");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("code");
        const QString none;
        QTest::newRow("a name") << u"rossi anna"_s << u"Rossi"_s << u"Anna"_s << none << none << none;
        QTest::newRow("two given names") << u"Rossi Anna Maria"_s << u"Rossi"_s << u"Anna Maria"_s << none << none << none;
        QTest::newRow("a surname of two words") << u"de luca zoë"_s << u"De Luca"_s << u"Zoë"_s << none << none << none;
        QTest::newRow("an apostrophe") << u"d'angelo niccolò"_s << u"D'Angelo"_s << u"Niccolò"_s << none << none << none;
        QTest::newRow("capitals within") << u"McKay Ann"_s << u"McKay"_s << u"Ann"_s << none << none << none;
        QTest::newRow("a phone") << u"3401234567"_s << none << none << u"340 123 4567"_s << none << none;
        QTest::newRow("a name and a phone") << u"rossi +39 340/123 45 67"_s << u"Rossi"_s << none << u"340 123 4567"_s << none << none;
        QTest::newRow("a phone that may not exist") << u"600 123 4567"_s << none << none << u"6001234567"_s << none << none;
        QTest::newRow("an e-mail") << u"a.rossi@example.org"_s << none << none << none << u"a.rossi@example.org"_s << none;
        QTest::newRow("a codice fiscale") << u"rssmra80a01a952f"_s << none << none << none << none << u"RSSMRA80A01A952F"_s;
        QTest::newRow("all of it") << u"Rossi Mario RSSMRA80A01A952F 3401234567 m@example.org"_s << u"Rossi"_s << u"Mario"_s << u"340 123 4567"_s << u"m@example.org"_s << u"RSSMRA80A01A952F"_s;
        QTest::newRow("digits that are no phone") << u"42"_s << none << none << none << none << none;
    }
    void what_was_typed_is_taken_apart()
    {
        QFETCH(QString, typed);
        QFETCH(QString, surname);
        QFETCH(QString, name);
        const TypedOver over(typed, QDate(2026, 5, 1));
        const auto person = recordOf<Person>(over.valuesFor(Person::type));
        QCOMPARE(person.surname, surname);
        QCOMPARE(person.name, name);
        QTEST(person.phone, "phone");
        QTEST(person.email, "email");
        QTEST(person.fiscalCode, "code");
        QCOMPARE(person.born, person.fiscalCode.isEmpty() ? QDate() : QDate(1980, 1, 1));
        QCOMPARE(person.sex, person.fiscalCode.isEmpty() ? QString() : u"male"_s);
        const auto request = recordOf<FamilyRequest>(over.valuesFor(FamilyRequest::type));
        QCOMPARE(request.contactSurname, surname);
        QTEST(request.contactPhone, "phone");
        const auto contact = recordOf<Contact>(over.valuesFor(Contact::type));
        QCOMPARE(contact.caller, (surname + u' ' + name).trimmed());
        QTEST(contact.callerPhone, "phone");
        QCOMPARE(over.isEmpty(), over.title().isEmpty());
    }

    void the_last_letters_are_answered_however_fast_one_types()
    {
        m_office->save(Office::person(u"Rossini"_s, u"Gioacchino"_s));
        m_office->save(Office::person(u"Donizetti"_s, u"Gaetano"_s));
        QWidget window;
        window.resize(900, 700);
        QuickSearch box(*m_office->store, [](const RecordType &) { return true; }, {}, &window);
        window.show();
        QApplication::setActiveWindow(&window);
        box.begin();
        for (const QString &typed : {u"rossini"_s, u"donizetti"_s, u"rossini"_s, u"donizetti"_s}) {
            box.selectAll();
            for (const QChar letter : typed) {
                QTest::keyClick(&box, letter.toLatin1());
                QCoreApplication::processEvents();
            }
            QTRY_COMPARE(box.results().size(), 1);
            QTRY_COMPARE(box.results().first().title.section(u' ', 0, 0).toLower(), typed);
        }
    }

    void what_is_not_found_begins_a_record()
    {
        const Person there = Office::person(u"Rossini"_s, u"Gioacchino"_s);
        m_office->save(there);
        QWidget window;
        window.resize(900, 700);
        QuickSearch box(*m_office->store, [](const RecordType &) { return true; }, [](const RecordType &) { return true; }, &window);
        window.show();
        QApplication::setActiveWindow(&window);
        box.begin();
        QSignalSpy begun(&box, &QuickSearch::begun), chosen(&box, &QuickSearch::chosen);
        QTest::keyClicks(&box, u"rossini gio"_s);
        QTRY_COMPARE(box.results().size(), 1);
        const auto *list = window.findChild<QListWidget *>();
        QCOMPARE(list->item(list->count() - 3)->text(), u"New person: “Rossini Gio”"_s);
        QTest::keyClick(&box, Qt::Key_Return); // the one there is stands first
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(begun.size(), 0);

        box.begin();
        QTest::keyClicks(&box, u"zanzibari ugo"_s);
        QTRY_VERIFY(box.isShowingResults());
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(begun.size(), 1);
        QCOMPARE(begun.first().first().value<const RecordType *>(), &Person::type);
        QCOMPARE(recordOf<Person>(begun.first().at(1).toList()).surname, u"Zanzibari"_s);
        QVERIFY(box.text().isEmpty());

        box.begin();
        QTest::keyClicks(&box, u"zanzibari ugo"_s);
        QTRY_VERIFY(box.isShowingResults());
        QTest::keyClick(&box, Qt::Key_Down);
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(begun.last().first().value<const RecordType *>(), &FamilyRequest::type);
    }

    void a_record_begun_so_is_kept_as_if_it_had_been_typed()
    {
        const Desk desk = m_office->desk();
        auto page = std::make_unique<RecordScreen>(desk, Person::type, QString());
        page->fill(TypedOver(u"zanzibari ugo"_s, QDate(2026, 5, 1)).valuesFor(Person::type));
        page->show();
        const QString id = page->id();
        QTRY_COMPARE(page->title(), u"Zanzibari Ugo"_s);
        QVERIFY(page->form().isEdited());
        QTRY_VERIFY_WITH_TIMEOUT(m_office->store->draft(u"operator-1"_s, id).result(), 20'000);
        const Row draft = m_office->store->draft(u"operator-1"_s, id).result()->row;
        QCOMPARE(recordOf<Person>(draft).surname, u"Zanzibari"_s);
        // Nothing was saved behind anybody's back.
        QVERIFY(!m_office->store->find(Person::type, id).result());
    }

private:
    std::unique_ptr<Office> m_office;
};

QTEST_MAIN(TstQuickSearch)
#include "tst_quicksearch.moc"
