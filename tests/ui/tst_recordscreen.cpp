#include "models/access/gate.h"
#include "models/records/operator.h"
#include "models/records/site.h"
#include "models/store/worker.h"
#include "models/sync/removal.h"
#include "office.h"
#include "ui/operatorpasswordpage.h"
#include "ui/recordform.h"
#include "ui/noticebar.h"
#include "ui/recordscreen.h"
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

class TstRecordScreen : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RecordScreen> open(const QString &id = {}, const RecordType &type = Person::type)
    {
        auto page = std::make_unique<RecordScreen>(m_office->desk(), type, id);
        page->resize(1100, 750);
        page->show();
        QApplication::setActiveWindow(page.get());
        return QTest::qWaitFor([&] { return !page->form().isReadOnly() || page->findChild<QAction *>(u"trash"_s)->toolTip().contains(u"restore it first"_s); })
                   ? std::move(page)
                   : nullptr;
    }
    static QLineEdit *line(RecordScreen &page, const char *column)
    {
        QWidget *w = page.form().box(column)->editor().widget;
        while (w->focusProxy()) w = w->focusProxy();
        return qobject_cast<QLineEdit *>(w);
    }
    static void type(RecordScreen &page, const char *column, const QString &text)
    {
        QLineEdit *e = line(page, column);
        e->setFocus();
        e->selectAll();
        QTest::keyClicks(e, text);
    }
    static QAction *action(RecordScreen &page, const char *name) { return page.findChild<QAction *>(QLatin1String(name)); }
    static QPushButton *button(QWidget &in, const QString &text)
    {
        for (QPushButton *b : in.findChildren<QPushButton *>())
            if (b->isVisible() && b->text().contains(text)) return b;
        return nullptr;
    }
    static QString state(RecordScreen &page) { return page.savedState(); }
    Person inStore(const QString &id) { return recordOf<Person>(m_office->store->find(Person::type, id).result()->row); }
    Operator bruno() const
    {
        Operator one;
        one.id = m_office->colleague().operatorId;
        one.username = u"bruno"_s;
        one.fullName = u"Bruno Invernizzi"_s;
        one.roles = QStringList{u"supervisor"_s};
        one.site = u"0193c0de-0000-7000-8000-000000000001"_s; // San Gottardo
        return one;
    }
    qint64 people() { return m_office->store->count({&Person::type, {}, {}, {}, false}).result(); }

private Q_SLOTS:
    void init() { m_office = std::make_unique<Office>(); }
    void cleanup() { m_office.reset(); }

    void a_new_person_is_typed_and_saved()
    {
        auto page = open();
        QSignalSpy said(page.get(), &Page::said);
        type(*page, "surname", u"  D'Angelo "_s);
        type(*page, "name", u"Prova"_s);
        type(*page, "born", u"050338"_s);
        QCOMPARE(page->title(), u"D'Angelo  Prova"_s.simplified());
        QTest::keyClick(page.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(state(*page), u"Saved"_s);
        const Person p = inStore(page->id());
        QCOMPARE(p.surname, u"D'Angelo"_s);
        QCOMPARE(p.born, QDate(1938, 3, 5));
        QVERIFY(!said.isEmpty());
        QVERIFY(!m_office->store->draft(u"operator-1"_s, page->id()).result());
    }

    void a_double_click_on_save_makes_one_record()
    {
        auto page = open();
        type(*page, "surname", u"Doppia"_s);
        action(*page, "save")->trigger();
        action(*page, "save")->trigger();
        QTRY_COMPARE(state(*page), u"Saved"_s);
        QCOMPARE(people(), 1);
        QCOMPARE(m_office->store->history(Person::type, page->id()).result().size(), 1);
    }

    void what_is_missing_keeps_it_from_being_saved()
    {
        auto page = open();
        type(*page, "name", u"Solo"_s);
        action(*page, "save")->trigger();
        QVERIFY(line(*page, "surname")->hasFocus());
        QCOMPARE(people(), 0);
    }

    void enter_does_not_save()
    {
        auto page = open();
        type(*page, "surname", u"Rossi"_s);
        QTest::keyClick(line(*page, "surname"), Qt::Key_Return);
        QTest::qWait(100);
        QCOMPARE(people(), 0);
    }

    void typing_without_a_pause_is_kept_within_a_second_and_survives()
    {
        QString id;
        {
            auto page = open();
            id = page->id();
            QElapsedTimer since;
            since.start();
            line(*page, "surname")->setFocus();
            while (since.elapsed() < 1100) {
                QTest::keyClick(line(*page, "surname"), Qt::Key_A);
                QTest::qWait(60);
            }
            const auto draft = m_office->store->draft(u"operator-1"_s, id).result();
            QVERIFY(draft);
            QVERIFY(recordOf<Person>(draft->row).surname.size() >= 4);
            QTRY_VERIFY_WITH_TIMEOUT(state(*page).startsWith(u"Draft kept at"_s), 3000);
        } // gone without a word, as when the power goes
        m_office->reopen();
        auto page = open(id);
        QTRY_VERIFY(line(*page, "surname")->text().startsWith(u"aaaa"_s));
        QTRY_VERIFY(button(*page, u"Discard"_s));
        QTest::mouseClick(button(*page, u"Discard"_s), Qt::LeftButton);
        QCOMPARE(line(*page, "surname")->text(), QString());
        QTRY_VERIFY(!m_office->store->draft(u"operator-1"_s, id).result());
        QTest::mouseClick(button(*page, u"Bring them back"_s), Qt::LeftButton);
        QVERIFY(line(*page, "surname")->text().startsWith(u"aaaa"_s));
    }

    void nobody_types_over_a_draft_that_is_still_on_its_way()
    {
        Person p = Office::person(u"Rossi"_s, u"Maria"_s);
        m_office->save(p);
        p.name = u"Marta"_s;
        m_office->store->keepDraft({p.id, Person::type.table, u"operator-1"_s, rowOf(p), 1, QDateTime::currentDateTimeUtc()}).waitForFinished();
        auto page = open(p.id); // returns as soon as it can be typed in
        QCOMPARE(line(*page, "name")->text(), u"Marta"_s);
    }

    void what_is_no_value_yet_is_not_called_kept()
    {
        auto page = open();
        type(*page, "surname", u"Rossi"_s);
        type(*page, "born", u"31/2/20"_s);
        page->keep();
        QTRY_VERIFY_WITH_TIMEOUT(state(*page).startsWith(u"Draft kept, but"_s), 5000);
        type(*page, "born", u"05/03/1938"_s);
        QTRY_VERIFY_WITH_TIMEOUT(state(*page).startsWith(u"Draft kept at"_s), 5000);
    }

    void others_changes_come_in_where_nobody_types()
    {
        Person p = Office::person(u"Rossi"_s, u"Maria"_s);
        m_office->save(p);
        auto page = open(p.id);
        type(*page, "name", u"Marta"_s);
        p.city = u"Milano"_s;
        m_office->saveByColleague(p, 1);
        QTRY_COMPARE(line(*page, "city")->text(), u"Milano"_s);
        QCOMPARE(line(*page, "name")->text(), u"Marta"_s);
        action(*page, "save")->trigger();
        QTRY_COMPARE(state(*page), u"Saved"_s);
        QCOMPARE(inStore(p.id).name, u"Marta"_s);
        QCOMPARE(inStore(p.id).city, u"Milano"_s);
    }

    // With who and when, and without touching what is being typed.
    void who_changed_an_open_record_is_said()
    {
        m_office->save(bruno());
        Person p = Office::person(u"Rossi"_s, u"Maria"_s);
        m_office->save(p);
        auto page = open(p.id);
        type(*page, "name", u"Marta"_s);
        p.city = u"Milano"_s;
        p.notes = u"Nuove note."_s;
        const qint64 version = m_office->saveByColleague(p, 1);
        const auto told = [&] {
            for (const NoticeBar *bar : page->findChildren<NoticeBar *>())
                if (bar->text().contains(u"Bruno Invernizzi"_s)) return bar->text();
            return QString();
        };
        QTRY_VERIFY(!told().isEmpty());
        for (const char *column : {"city", "notes"}) QVERIFY2(told().contains(Person::type.translated(Person::type.field(column).label)), qPrintable(told()));
        QVERIFY2(told().contains(QString::number(QDate::currentDate().year())), qPrintable(told()));
        QVERIFY2(!told().contains(Person::type.translated(Person::type.field("surname").label)), qPrintable(told()));
        QCOMPARE(line(*page, "name")->text(), u"Marta"_s);
        // What is saved here is no news; what others do while it is saved is.
        action(*page, "save")->trigger();
        QTRY_COMPARE(inStore(p.id).name, u"Marta"_s);
        p = inStore(p.id);
        p.phone = u"3331234567"_s;
        m_office->saveByColleague(p, version + 1);
        QTRY_VERIFY(told().contains(Person::type.translated(Person::type.field("phone").label)));
        for (const char *column : {"name", "city", "notes"}) QVERIFY2(!told().contains(u' ' + Person::type.translated(Person::type.field(column).label)), qPrintable(told()));
        QTRY_COMPARE(state(*page), u"Saved"_s);
        QTRY_COMPARE(line(*page, "phone")->text().remove(u' '), u"3331234567"_s);
        // One's own save alone says nothing.
        type(*page, "name", u"Mara"_s);
        action(*page, "save")->trigger();
        QTRY_COMPARE(inStore(p.id).name, u"Mara"_s);
        QTRY_COMPARE(state(*page), u"Saved"_s);
        QTest::qWait(200);
        QCOMPARE(told(), QString());
    }

    void a_change_is_said_beside_what_was_left_unsaved()
    {
        m_office->save(bruno());
        Person p = Office::person(u"Rossi"_s, u"Maria"_s);
        m_office->save(p);
        auto page = open(p.id);
        type(*page, "name", u"Marta"_s);
        page->keep();
        QTRY_VERIFY(m_office->store->draft(u"operator-1"_s, p.id).result());
        page = open(p.id);
        QTRY_VERIFY(page->findChild<NoticeBar *>(u"notice"_s)->text().contains(u"You left changes"_s));
        p.city = u"Milano"_s;
        m_office->saveByColleague(p, 1);
        QTRY_VERIFY(page->findChild<NoticeBar *>(u"news"_s)->text().contains(u"Bruno Invernizzi"_s));
        QVERIFY(page->findChild<NoticeBar *>(u"notice"_s)->text().contains(u"You left changes"_s));
    }

    void the_same_field_changed_by_two_is_chosen_by_a_person_data()
    {
        QTest::addColumn<bool>("mine");
        QTest::newRow("mine") << true;
        QTest::newRow("the other") << false;
    }
    void the_same_field_changed_by_two_is_chosen_by_a_person()
    {
        QFETCH(const bool, mine);
        Person p = Office::person(u"Rossi"_s, u"Maria"_s);
        m_office->save(p);
        auto page = open(p.id);
        type(*page, "name", u"Marta"_s);
        type(*page, "city", u"Monza"_s);
        p.name = u"Mara"_s;
        m_office->saveByColleague(p, 1);
        QRadioButton *theirs = nullptr;
        QTRY_VERIFY((theirs = page->findChild<QRadioButton *>(u"theirs_name"_s)) && theirs->isVisible());
        QCOMPARE(line(*page, "name")->text(), u"Marta"_s);
        QCOMPARE(inStore(p.id).name, u"Mara"_s);
        // Saving without choosing is refused.
        action(*page, "save")->trigger();
        QTest::qWait(200);
        QCOMPARE(inStore(p.id).name, u"Mara"_s);
        QVERIFY(page->findChild<QRadioButton *>(u"theirs_name"_s)->isVisible());
        if (!mine) page->findChild<QRadioButton *>(u"theirs_name"_s)->click();
        page->findChild<QPushButton *>(u"decide"_s)->click();
        QTRY_COMPARE(inStore(p.id).city, u"Monza"_s);
        QCOMPARE(inStore(p.id).name, mine ? u"Marta"_s : u"Mara"_s);
        QTRY_VERIFY(!page->findChild<QPushButton *>(u"decide"_s)->isVisible());
    }

    // Half of one address and half of another would be an address nobody gave.
    void two_parts_of_an_address_changed_by_two_are_chosen_by_a_person_data() { the_same_field_changed_by_two_is_chosen_by_a_person_data(); }
    void two_parts_of_an_address_changed_by_two_are_chosen_by_a_person()
    {
        QFETCH(const bool, mine);
        Person p = Office::person(u"Rossi"_s, u"Maria"_s);
        p.street = u"Via Vecchia 1"_s;
        p.city = u"Milano"_s;
        m_office->save(p);
        auto page = open(p.id);
        type(*page, "city", u"Monza"_s);
        p.street = u"Via Nuova 2"_s;
        m_office->saveByColleague(p, 1);
        const auto choices = [&] { return QList{page->findChild<QRadioButton *>(u"theirs_street"_s), page->findChild<QRadioButton *>(u"theirs_city"_s)}; };
        QTRY_VERIFY(choices().first() && choices().last() && choices().first()->isVisible());
        QCOMPARE(line(*page, "street")->text(), u"Via Vecchia 1"_s);
        if (!mine)
            for (QRadioButton *theirs : choices()) theirs->click();
        page->findChild<QPushButton *>(u"decide"_s)->click();
        QTRY_COMPARE(inStore(p.id).city, mine ? u"Monza"_s : u"Milano"_s);
        QTRY_COMPARE(inStore(p.id).street, mine ? u"Via Vecchia 1"_s : u"Via Nuova 2"_s);
        QTRY_VERIFY(!page->findChild<QPushButton *>(u"decide"_s)->isVisible());
        QCOMPARE(line(*page, "street")->text(), inStore(p.id).street);
    }

    void spaces_around_a_part_of_an_address_are_no_change_of_it()
    {
        Person p = Office::person(u"Rossi"_s, u"Maria"_s);
        p.street = u"Via Vecchia 1"_s;
        p.city = u"Milano"_s;
        m_office->save(p);
        auto page = open(p.id);
        type(*page, "street", u"Via Vecchia 1 "_s);
        p.city = u"Monza"_s;
        m_office->saveByColleague(p, 1);
        QTRY_COMPARE(line(*page, "city")->text(), u"Monza"_s);
        QVERIFY(!page->findChild<QPushButton *>(u"decide"_s)->isVisible());
    }

    void who_moved_an_open_record_to_the_trash_is_said()
    {
        m_office->save(bruno());
        const Person p = Office::person(u"Rossi"_s, u"Maria"_s);
        m_office->save(p);
        auto page = open(p.id);
        const auto *news = page->findChild<NoticeBar *>(u"news"_s);
        m_office->store->trash(Person::type, {p.id}, m_office->colleague()).waitForFinished();
        QTRY_VERIFY(news->text().contains(u"Bruno Invernizzi moved this to the trash"_s));
        m_office->store->restore(Person::type, {p.id}, m_office->colleague()).waitForFinished();
        QTRY_VERIFY(news->text().contains(u"Bruno Invernizzi took this out of the trash"_s));
    }

    void what_was_erased_leaves_the_page_and_does_not_come_back_as_a_draft()
    {
        const Person p = Office::person(u"Rossi"_s, u"Maria"_s, u"3331234567"_s);
        m_office->save(p);
        auto page = open(p.id);
        type(*page, "name", u"Marta"_s);
        page->keep();
        QTRY_VERIFY(m_office->store->draft(u"operator-1"_s, p.id).result());
        m_office->store->worker().run([id = p.id](Database &db) { syncing::removal::erase(db, Person::type, id); }).waitForFinished();
        Q_EMIT m_office->store->changed(&Person::type);
        auto *said = page->findChild<NoticeBar *>(u"trouble"_s);
        QTRY_VERIFY(said->text().contains(u"erased"_s));
        for (const char *column : {"surname", "name", "phone"}) QCOMPARE(line(*page, column)->text(), QString());
        QVERIFY(page->form().isReadOnly() && !action(*page, "save")->isEnabled());
        QVERIFY(!page->title().contains(u"Rossi"_s));
        page->keep();
        // One that was on its way at that moment.
        const auto late = m_office->store->keepDraft({p.id, Person::type.table, u"operator-1"_s, rowOf(p), 1, QDateTime::currentDateTimeUtc()});
        QVERIFY_THROWS_EXCEPTION(std::exception, QFuture<void>(late).waitForFinished());
        QVERIFY(m_office->store->drafts(u"operator-1"_s).result().isEmpty());
        QSignalSpy closes(page.get(), &Page::closeRequested);
        button(*said, u"Close"_s)->click();
        QCOMPARE(closes.count(), 1);
    }

    void a_draft_begun_before_somebody_elses_change_is_compared()
    {
        Person p = Office::person(u"Rossi"_s, u"Maria"_s);
        m_office->save(p);
        {
            auto page = open(p.id);
            type(*page, "name", u"Marta"_s);
            page->keep();
            QTRY_VERIFY(m_office->store->draft(u"operator-1"_s, p.id).result());
        }
        p.name = u"Mara"_s;
        p.city = u"Milano"_s;
        m_office->saveByColleague(p, 1);
        auto page = open(p.id);
        QTRY_COMPARE(line(*page, "name")->text(), u"Marta"_s);
        QCOMPARE(line(*page, "city")->text(), u"Milano"_s);
        QTRY_VERIFY(page->findChild<QRadioButton *>(u"theirs_name"_s));
        QVERIFY(page->findChild<QRadioButton *>(u"theirs_name"_s)->isVisible());
    }

    void trash_asks_nothing_and_is_undone()
    {
        const Person p = Office::person(u"Rossi"_s, u"Maria"_s);
        m_office->save(p);
        auto page = open(p.id);
        action(*page, "trash")->trigger();
        QTRY_VERIFY(button(*page, u"Undo"_s));
        QVERIFY(m_office->store->find(Person::type, p.id).result()->trashed);
        QVERIFY(!line(*page, "surname")->isEnabled());
        QVERIFY(!action(*page, "save")->isEnabled());
        QTest::mouseClick(button(*page, u"Undo"_s), Qt::LeftButton);
        QTRY_VERIFY(line(*page, "surname")->isEnabled());
        QVERIFY(!m_office->store->find(Person::type, p.id).result()->trashed);
    }

    void the_history_says_who_what_from_to()
    {
        Person p = Office::person(u"Rossi"_s, u"<b>Maria</b>"_s);
        m_office->save(p);
        p.city = u"Milano"_s;
        m_office->save(p, 1);
        auto page = open(p.id);
        auto *history = page->findChild<QTextBrowser *>(u"history"_s);
        QTRY_VERIFY(history->toPlainText().contains(u"(empty) \u2192 Milano"_s));
        QVERIFY(history->toPlainText().contains(u"<b>Maria</b>"_s)); // escaped
    }

    void the_phone_is_copied_with_one_key()
    {
        const Person p = Office::person(u"Rossi"_s, u"Maria"_s, u"02 555 0100"_s);
        m_office->save(p);
        auto page = open(p.id);
        QTest::keyClick(page.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"02 555 0100"_s);
    }

    void who_may_not_edit_reads_why()
    {
        Site site;
        site.id = newIdentifier();
        site.name = u"Spazio di prova"_s;
        m_office->save(site);
        m_office->anna.roles = {u"front-office"_s};
        m_office->session.begin(m_office->anna, u"Centro di prova"_s);
        RecordScreen page(m_office->desk(), Site::type, site.id);
        page.show();
        QTRY_COMPARE(line(page, "name")->text(), site.name);
        QVERIFY(!action(page, "save")->isEnabled());
        QVERIFY(action(page, "save")->toolTip().contains(*m_office->session.refusal(Right::EditSites)));
        QVERIFY(!line(page, "name")->isEnabled());
    }

    void a_new_operator_is_given_a_password()
    {
        Site site;
        site.id = m_office->anna.site;
        site.name = u"Centro di prova"_s;
        m_office->save(site);
        m_office->save(m_office->anna);
        Gate gate(*m_office->store);
        Desk desk = m_office->desk();
        desk.gate = &gate;
        Operator bruno;
        bruno.id = newIdentifier();
        bruno.username = u"bruno"_s;
        bruno.fullName = u"Bruno Prova"_s;
        bruno.roles = QStringList{u"tutor"_s};
        bruno.site = site.id;
        RecordScreen page(desk, Operator::type, bruno.id);
        page.show();
        QTRY_VERIFY(!page.form().isReadOnly());
        QVERIFY(!action(page, "lock")->isEnabled());
        page.form().put(rowOf(bruno));
        action(page, "save")->trigger();
        QTRY_VERIFY(button(page, u"Give a password"_s));
        QVERIFY(action(page, "lock")->isEnabled());
        QTest::mouseClick(button(page, u"Give a password"_s), Qt::LeftButton);
        QPointer<OperatorPasswordPage> dialog = page.findChild<OperatorPasswordPage *>();
        QVERIFY(dialog && dialog->isWindow() && dialog->isVisible());
        for (QLineEdit *one : dialog->findChildren<QLineEdit *>()) one->setText(u"four plain invented words"_s);
        QTest::mouseClick(button(*dialog, u"Give the password"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, 20'000);
        const auto answer = gate.signIn(u"bruno"_s, SecretBytes::ofText(u"four plain invented words"_s), site.id).result();
        QCOMPARE(answer.kind, SignInAnswer::Kind::Welcome);
        QVERIFY(answer.mustChange);
    }

    void who_may_not_see_sees_nothing()
    {
        const Person p = Office::person(u"Rossi"_s, u"Maria"_s);
        m_office->save(p);
        m_office->anna.roles = {};
        m_office->session.begin(m_office->anna, u"Centro di prova"_s);
        RecordScreen page(m_office->desk(), Person::type, p.id);
        page.show();
        QTest::qWait(300);
        QCOMPARE(line(page, "surname")->text(), QString());
    }

private:
    std::unique_ptr<Office> m_office;
};

QTEST_MAIN(TstRecordScreen)
#include "tst_recordscreen.moc"
