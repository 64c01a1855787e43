// A person on their page: every field by keyboard, what hangs on them beside.
#include "models/records/consent.h"
#include "models/records/contact.h"
#include "models/records/familyrequest.h"
#include "models/records/site.h"
#include "models/records/tie.h"
#include "office.h"
#include "reports/privacynote.h"
#include "ui/consentlist.h"
#include "ui/foldinggroup.h"
#include "ui/itemseditor.h"
#include "ui/personface.h"
#include "ui/personlists.h"
#include "ui/recordform.h"
#include "ui/recordscreen.h"
#include "ui/tielist.h"
#include "ui/translations.h"
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

class TstPersonFace : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RecordScreen> open(const QString &id = {})
    {
        m_desk = std::make_unique<Desk>(m_office->desk());
        auto page = std::make_unique<RecordScreen>(*m_desk, Person::type, id, new PersonFace(*m_desk));
        page->resize(1400, 900);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->setFocus();
        return QTest::qWaitFor([&] { return !page->form().isReadOnly(); }) ? std::move(page) : nullptr;
    }
    static QWidget *focusOf(FieldBox *box)
    {
        QWidget *w = box->editor().widget;
        while (w->focusProxy()) w = w->focusProxy();
        w->setFocus();
        return w;
    }
    static QWidget *go(RecordScreen &page, const char *column) { return focusOf(page.form().box(column)); }
    static void type(RecordScreen &page, const char *column, const QString &text)
    {
        QTest::keyClicks(go(page, column), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    static void pick(RecordScreen &page, const char *column, const QString &code)
    {
        auto *box = qobject_cast<QComboBox *>(go(page, column));
        QVERIFY(box->findData(code) >= 0);
        QTest::keyClick(box, Qt::Key_Home);
        while (box->currentData().toString() != code && box->currentIndex() + 1 < box->count()) QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentData().toString(), code);
    }
    // One of a long list: its name typed, Enter.
    static void find(FieldBox *box, const QString &words)
    {
        QWidget *line = focusOf(box);
        QTest::keyClicks(line, words);
        const auto *completer = line->findChild<QCompleter *>();
        QTRY_VERIFY(completer->popup()->isVisible());
        QTest::keyClick(completer->popup(), Qt::Key_Return);
    }
    static void tick(RecordScreen &page, const char *column, int row)
    {
        QWidget *list = go(page, column);
        QTest::keyClick(list, Qt::Key_Home);
        for (int i = 0; i < row; ++i) QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
    }
    static ItemForm *another(RecordScreen &page, const char *column)
    {
        QWidget *editor = page.form().box(column)->editor().widget;
        auto *add = editor->findChild<QPushButton *>(u"addItem"_s);
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        return qobject_cast<ItemsEditor *>(editor)->forms().last();
    }
    static QStringList rows(const QWidget &in, const QString &list)
    {
        QStringList all;
        const auto *tree = in.findChild<QTreeWidget *>(list);
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            QStringList cells;
            for (int c = 0; c < tree->columnCount(); ++c) cells << tree->topLevelItem(i)->text(c);
            all << cells.join(u" | "_s);
        }
        return all;
    }
    Person stored(const QString &id) { return recordOf<Person>(m_office->store->find(Person::type, id).result()->row); }
    static QString note(RecordScreen &page, const char *column) { return page.form().box(column)->findChild<QLabel *>(u"note"_s)->text(); }

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

    void every_field_typed_by_keyboard_is_stored_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Italian") << u"it"_s;
        QTest::newRow("English") << u"en"_s;
    }
    void every_field_typed_by_keyboard_is_stored()
    {
        QFETCH(const QString, language);
        const QLocale before;
        Translations words;
        words.use(language);
        auto page = open();
        for (FoldingGroup *group : page->findChildren<FoldingGroup *>()) group->setFolded(false);
        type(*page, "surname", u"D'Angelo"_s);
        type(*page, "name", u"Maria Prova"_s);
        pick(*page, "sex", u"female"_s);
        tick(*page, "roles", 1);
        type(*page, "born", u"05031938"_s);
        type(*page, "fiscal_code", u"AAABBB38C45F205X"_s);
        type(*page, "phone", u"3401234567"_s);
        type(*page, "phone_note", u"figlia, la sera"_s);
        type(*page, "email", u"prova@example.org"_s);
        pick(*page, "preferred_channel", u"phone"_s);
        find(page->form().box("preferred_language"), language == u"it" ? u"rumen"_s : u"romania"_s);
        type(*page, "street", u"Via di Prova 1"_s);
        type(*page, "postcode", u"20121"_s);
        type(*page, "city", u"Milano"_s);
        type(*page, "municipio", u"1"_s);
        QTest::keyClicks(go(*page, "notes"), u"Nota di prova"_s);
        type(*page, "other_surnames", u"Prova"_s);
        pick(*page, "name_order", u"name-first"_s);
        type(*page, "birth_place", u"Milano"_s);
        find(page->form().box("birth_country"), u"ital"_s);
        find(page->form().box("citizenships"), u"ital"_s);
        find(page->form().box("citizenships"), language == u"it" ? u"franci"_s : u"franc"_s);
        ItemForm *spoken = another(*page, "languages");
        find(spoken->box("language"), language == u"it" ? u"spagn"_s : u"spani"_s);
        auto *level = qobject_cast<QComboBox *>(focusOf(spoken->box("level")));
        QTest::keyClick(level, Qt::Key_End);
        tick(*page, "communication", 2);
        QTest::keyClicks(go(*page, "communication_note"), u"parlare forte"_s);
        QTest::keyClicks(focusOf(another(*page, "other_phones")->box("number")), u"02 1234567"_s);
        QTest::keyClicks(focusOf(another(*page, "other_emails")->box("address")), u"altra@example.org"_s);
        QTest::keyClicks(focusOf(another(*page, "other_addresses")->box("street")), u"Via Seconda 2"_s);
        QTest::keyClick(page.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(m_office->store->find(Person::type, page->id()).result().has_value());
        Person p = stored(page->id());
        QLocale::setDefault(before);
        Person expected;
        expected.id = page->id();
        expected.surname = u"D'Angelo"_s;
        expected.name = u"Maria Prova"_s;
        expected.sex = u"female"_s;
        expected.roles = {u"assisted"_s};
        expected.born = QDate(1938, 3, 5);
        expected.fiscalCode = u"AAABBB38C45F205X"_s;
        expected.phone = u"340 123 4567"_s;
        expected.phoneNote = u"figlia, la sera"_s;
        expected.email = u"prova@example.org"_s;
        expected.preferredChannel = u"phone"_s;
        expected.preferredLanguage = u"language.ro"_s;
        expected.street = u"Via di Prova 1"_s;
        expected.postcode = u"20121"_s;
        expected.city = u"Milano"_s;
        expected.municipio = 1;
        expected.notes = u"Nota di prova"_s;
        expected.otherSurnames = u"Prova"_s;
        expected.nameOrder = u"name-first"_s;
        expected.birthPlace = u"Milano"_s;
        expected.birthCountry = u"country.it"_s;
        expected.citizenships = {u"country.it"_s, u"country.fr"_s};
        expected.communication = {u"hearing"_s};
        expected.communicationNote = u"parlare forte"_s;
        QCOMPARE(p.languages.size(), 1);
        QCOMPARE(p.languages.first().language, u"language.es"_s);
        QCOMPARE(p.languages.first().level, u"little"_s);
        expected.languages = p.languages;
        QCOMPARE(p.otherPhones.size(), 1);
        QCOMPARE(p.otherPhones.first().number, u"02 123 4567"_s);
        expected.otherPhones = p.otherPhones;
        QCOMPARE(p.otherEmails.size(), 1);
        QCOMPARE(p.otherEmails.first().address, u"altra@example.org"_s);
        expected.otherEmails = p.otherEmails;
        QCOMPARE(p.otherAddresses.size(), 1);
        QCOMPARE(p.otherAddresses.first().street, u"Via Seconda 2"_s);
        expected.otherAddresses = p.otherAddresses;
        expected.phoneKeys = p.phoneKeys;
        QVERIFY(p.phoneKeys.contains(u"3401234567"_s));
        const Row got = rowOf(p), want = rowOf(expected);
        for (qsizetype i = 0; const Field &f : Person::type.fields) {
            QVERIFY2(got.at(i) == want.at(i), f.column);
            ++i;
        }
    }

    void tab_goes_through_the_first_screen_in_order()
    {
        auto page = open();
        QWidget *at = go(*page, "surname");
        QStringList visited;
        for (int i = 0; i < 20 && at->objectName() != u"municipio"; ++i) {
            visited << at->objectName();
            QTest::keyClick(at, Qt::Key_Tab);
            at = QApplication::focusWidget();
        }
        visited.removeAll(QString());
        QCOMPARE(visited, QStringList({u"surname"_s, u"name"_s, u"sex"_s, u"roles"_s, u"date"_s, u"age"_s, u"fiscal_code"_s, u"phone"_s, u"phone_note"_s, u"email"_s,
                                       u"preferred_channel"_s, u"preferred_language"_s, u"street"_s, u"postcode"_s, u"city"_s}) );
    }

    void an_age_becomes_a_year_of_birth()
    {
        auto page = open(m_maria.id);
        auto *age = page->findChild<QLineEdit *>(u"age"_s);
        age->setFocus();
        QTest::keyClicks(age, u"83"_s);
        QCOMPARE(age->text(), u"83"_s);
        QTest::keyClick(page.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(stored(m_maria.id).bornYear, std::optional(1943)); // today is in 2026
        QVERIFY(stored(m_maria.id).bornAbout);
        type(*page, "born", u"06031943"_s);
        QTRY_COMPARE(age->text(), u"82"_s); // today is the day before the birthday
        QVERIFY(!age->isEnabled());
    }

    void a_telephone_is_written_out_and_never_refused()
    {
        auto page = open();
        type(*page, "phone", u"3401234567"_s);
        QCOMPARE(qobject_cast<QLineEdit *>(page->form().box("phone")->editor().widget)->text(), u"340 123 4567"_s);
        QCOMPARE(note(*page, "phone"), QString());
        auto *line = qobject_cast<QLineEdit *>(go(*page, "phone"));
        line->selectAll();
        QTest::keyClicks(line, u"12"_s);
        QTest::keyClick(line, Qt::Key_Tab);
        QVERIFY(!note(*page, "phone").isEmpty());
        QCOMPARE(line->text(), u"12"_s);
        QCOMPARE(page->form().problems().size(), 1); // the surname, no more
    }

    void a_codice_fiscale_that_does_not_agree_is_said_and_never_refused()
    {
        auto page = open();
        type(*page, "surname", u"Rossi"_s);
        type(*page, "fiscal_code", u"RSSMRA38C45F205"_s);
        QVERIFY(!note(*page, "fiscal_code").isEmpty());
        QVERIFY(page->form().problems().isEmpty());
    }

    void a_fold_is_remembered_and_a_mistake_opens_it()
    {
        auto page = open(m_maria.id);
        auto *birth = page->findChild<FoldingGroup *>(u"person-birth"_s);
        QVERIFY(birth->isFolded());
        page->form().box("born_year")->editor().show(QVariant::fromValue<qlonglong>(1700));
        page->form().finish();
        QVERIFY(!birth->isFolded());
        QVERIFY(page->form().box("born_year")->isAncestorOf(QApplication::focusWidget()));
        auto *notes = page->findChild<FoldingGroup *>(u"person-notes"_s);
        QTest::keyClick(notes->findChild<QAbstractButton *>(), Qt::Key_Space);
        QVERIFY(notes->isFolded());
        page = open(m_maria.id);
        QVERIFY(page->findChild<FoldingGroup *>(u"person-notes"_s)->isFolded());
        QVERIFY(page->findChild<FoldingGroup *>(u"person-birth"_s)->isFolded()); // opened by a mistake, not by the person
    }

    void what_hangs_on_a_person_is_listed_and_opened()
    {
        FamilyRequest closed, open_;
        closed.id = newIdentifier();
        closed.requester = m_maria.id;
        closed.state = u"closed-positive"_s;
        m_office->save(closed);
        open_.id = newIdentifier();
        open_.requester = m_maria.id;
        m_office->save(open_);
        Contact contact;
        contact.id = newIdentifier();
        contact.person = m_maria.id;
        contact.at = QDateTime(QDate(2026, 3, 3), QTime(10, 0), Qt::UTC);
        m_office->save(contact);
        auto page = open(m_maria.id);
        auto *tabs = page->findChild<QTabWidget *>(u"personTabs"_s);
        QTRY_VERIFY(tabs->tabText(0).endsWith(u"(2)"_s));
        QTRY_VERIFY(tabs->tabText(1).endsWith(u"(1)"_s));
        auto *list = page->findChild<QTreeWidget *>(u"requestList"_s);
        QCOMPARE(list->topLevelItem(0)->data(0, Qt::UserRole).toString(), open_.id); // those still open first
        auto *glance = page->findChild<QLabel *>(u"glance"_s);
        QTRY_VERIFY2(glance->text().contains(u"3 March 2026"_s) && glance->text().contains(u"1 open request"_s), qPrintable(glance->text()));
        QSignalSpy opened(page.get(), &Page::openRequested);
        list->setFocus();
        list->setCurrentItem(list->topLevelItem(0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).toString(), open_.id);
    }

    void a_new_consent_begins_filled_in()
    {
        Person spanish = Office::person(u"Prova"_s, u"Ana"_s);
        spanish.preferredLanguage = u"language.es"_s;
        m_office->save(spanish);
        auto page = open(spanish.id);
        auto *consents = page->findChild<ConsentList *>();
        auto *add = consents->findChild<QPushButton *>(u"new"_s);
        QTRY_VERIFY(add->isEnabled());
        QSignalSpy begun(page.get(), &Page::newRequested);
        page->findChild<QTabWidget *>(u"personTabs"_s)->setCurrentWidget(consents);
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_COMPARE(begun.size(), 1);
        QCOMPARE(begun.first().at(0).value<const RecordType *>(), &Consent::type);
        const auto consent = recordOf<Consent>(begun.first().at(1).toList());
        QCOMPARE(consent.person, spanish.id);
        QCOMPARE(consent.given, QDate(2026, 3, 5));
        QCOMPARE(consent.author, u"operator-1"_s);
        QCOMPARE(consent.site, u"site-1"_s);
        QCOMPARE(consent.language, u"es"_s);
        QCOMPARE(consent.textVersion, privacyNoteVersion());
    }

    void nothing_hangs_on_somebody_who_is_not_saved_yet()
    {
        auto page = open();
        QTest::qWait(100);
        for (const QPushButton *add : page->findChild<PersonLists *>()->findChildren<QPushButton *>(u"new"_s)) {
            QVERIFY(!add->isEnabled());
            QVERIFY(!add->toolTip().isEmpty());
        }
        type(*page, "surname", u"Prova"_s);
        QTest::keyClick(page.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(page->findChild<PersonLists *>()->findChild<QPushButton *>(u"new"_s)->isEnabled());
    }

    void a_consent_is_withdrawn_with_how_and_when()
    {
        Consent consent;
        consent.id = newIdentifier();
        consent.person = m_maria.id;
        consent.purpose = u"service"_s;
        consent.how = u"signed"_s;
        consent.given = QDate(2026, 1, 10);
        m_office->save(consent);
        Consent old = consent;
        old.id = newIdentifier();
        old.purpose = u"news"_s;
        old.expires = QDate(2026, 2, 1);
        m_office->save(old);
        auto page = open(m_maria.id);
        auto *list = page->findChild<ConsentList *>();
        page->findChild<QTabWidget *>(u"personTabs"_s)->setCurrentWidget(list);
        QTRY_COMPARE(rows(*page, u"consentList"_s).size(), 2);
        QVERIFY(rows(*page, u"consentList"_s).at(0).contains(u"In force"_s));
        QVERIFY(rows(*page, u"consentList"_s).at(1).contains(u"Expired on 1 February 2026"_s));
        auto *tree = list->findChild<QTreeWidget *>();
        tree->setCurrentItem(tree->topLevelItem(0));
        QTest::mouseClick(list->findChild<QPushButton *>(u"withdraw"_s), Qt::LeftButton);
        auto *panel = list->findChild<QWidget *>(u"withdrawal"_s);
        QVERIFY(panel->isVisible());
        QTest::mouseClick(panel->findChild<QPushButton *>(u"withdrawNow"_s), Qt::LeftButton);
        QVERIFY(panel->isVisible()); // how was not said
        QVERIFY(!recordOf<Consent>(m_office->store->find(Consent::type, consent.id).result()->row).withdrawn.isValid());
        QTest::keyClicks(QApplication::focusWidget(), u"Al telefono, ad Anna"_s);
        QTest::mouseClick(panel->findChild<QPushButton *>(u"withdrawNow"_s), Qt::LeftButton);
        QTRY_VERIFY(rows(*page, u"consentList"_s).join(u'\n').contains(u"Withdrawn on 5 March 2026"_s));
        const auto kept = recordOf<Consent>(m_office->store->find(Consent::type, consent.id).result()->row);
        QCOMPARE(kept.withdrawn, QDate(2026, 3, 5));
        QCOMPARE(kept.withdrawal, u"Al telefono, ad Anna"_s);
        QCOMPARE(kept.given, consent.given);
    }

    void the_privacy_note_is_offered_in_the_persons_language_first()
    {
        m_maria.preferredLanguage = u"language.uk"_s;
        m_office->save(m_maria, 1);
        auto page = open(m_maria.id);
        const QMenu *menu = page->findChild<QPushButton *>(u"privacyNote"_s)->menu();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), privacyLanguages().size());
        QVERIFY2(menu->actions().first()->text().startsWith(u"\u0423\u043a\u0440"_s), qPrintable(menu->actions().first()->text()));
    }

    void family_ties_are_read_from_both_sides()
    {
        const Person daughter = Office::person(u"Prova"_s, u"Lucia"_s);
        const Person guardian = Office::person(u"Prova"_s, u"Tina"_s);
        m_office->save(daughter);
        m_office->save(guardian);
        Tie tie;
        tie.id = newIdentifier();
        tie.person = m_maria.id;
        tie.other = daughter.id;
        tie.kinship = u"kinship.child"_s;
        tie.contact = true;
        m_office->save(tie);
        Tie legal = tie;
        legal.id = newIdentifier();
        legal.other = guardian.id;
        legal.kinship = u"kinship.guardian"_s;
        m_office->save(legal);
        {
            auto page = open(m_maria.id);
            QTRY_COMPARE(rows(*page, u"tieList"_s).size(), 2);
            const QString all = rows(*page, u"tieList"_s).join(u'\n');
            QVERIFY2(all.contains(u"Prova Lucia | Son or daughter | to be called about this person"_s), qPrintable(all));
        }
        {
            auto page = open(daughter.id);
            QTRY_COMPARE(rows(*page, u"tieList"_s).size(), 1);
            QVERIFY2(rows(*page, u"tieList"_s).first().startsWith(u"Quercini Maria | Father or mother"_s), qPrintable(rows(*page, u"tieList"_s).first()));
            QSignalSpy opened(page.get(), &Page::openRequested);
            auto *tree = page->findChild<QTreeWidget *>(u"tieList"_s);
            page->findChild<QTabWidget *>(u"personTabs"_s)->setCurrentWidget(page->findChild<TieList *>());
            tree->setCurrentItem(tree->topLevelItem(0));
            QTest::keyClick(tree, Qt::Key_Return);
            QCOMPARE(opened.size(), 1);
            QCOMPARE(opened.first().at(1).toString(), m_maria.id);
        }
        auto page = open(guardian.id);
        QTRY_COMPARE(rows(*page, u"tieList"_s).size(), 1);
        QVERIFY2(rows(*page, u"tieList"_s).first().contains(u"this person is their guardian"_s), qPrintable(rows(*page, u"tieList"_s).first()));
    }

private:
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
    Person m_maria;
};

QTEST_MAIN(TstPersonFace)
#include "tst_personface.moc"
