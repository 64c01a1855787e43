#include "models/records/person.h"
#include "models/records/placement.h"
#include "twodesks.h"
#include "ui/conflictchoice.h"
#include "ui/conflictline.h"
#include "ui/conflictlist.h"
#include "ui/conflictspage.h"
#include "ui/fieldbox.h"
#include "ui/noticebar.h"
#include "ui/recordconflicts.h"
#include "ui/texteditor.h"
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSplitter>
#include <QSignalSpy>
#include <QTest>
#include <ctime>

using namespace Qt::StringLiterals;
using syncing::conflicts::Which;

class TstConflictsPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ConflictsPage> open(const QString &record = {})
    {
        auto page = std::make_unique<ConflictsPage>(*m_desk, record);
        page->resize(1030, 740); // what a window of 1280 x 800 leaves
        page->show();
        QApplication::setActiveWindow(page.get());
        return page;
    }
    static QPushButton *button(const QWidget &in, const QString &name) { return in.findChild<QPushButton *>(name); }
    static QRadioButton *choice(const QWidget &in, const QString &name)
    {
        for (auto *one : in.findChildren<QRadioButton *>(name))
            if (one->isVisible()) return one;
        return nullptr;
    }
    static QListView &list(const ConflictsPage &page) { return *page.findChild<QListView *>(u"conflicts"_s); }
    static ConflictList &model(const ConflictsPage &page) { return *page.findChild<ConflictList *>(); }
    static QString textOf(const QWidget &in)
    {
        QStringList all;
        for (const QLabel *label : in.findChildren<QLabel *>())
            if (label->isVisible()) all << label->text();
        for (const QAbstractButton *one : in.findChildren<QAbstractButton *>())
            if (one->isVisible()) all << one->text() << one->accessibleName();
        return all.join(u'\n');
    }
    static QString notice(const ConflictsPage &page) { return page.findChild<NoticeBar *>(u"notice"_s)->text(); }
    Person inStore(const Person &person) { return recordOf<Person>(m_desks->store->find(Person::type, person.id).result()->row); }
    qint64 waiting() { return m_desks->conflicts(Which::Open).size(); }
    QJsonArray phones() const { return {u"02 111"_s, u"02 222"_s, u"02 333"_s}; }
    void picture(QWidget &of, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("WEMI_PICTURES"); !folder.isEmpty() && (QTest::qWait(100), true)) of.grab().save(folder + u"/conflicts-"_s + name + u".png"_s);
    }

    // Words of which a line is hidden.
    static QString cut(const QWidget &in)
    {
        QStringList all;
        for (const QLabel *label : in.findChildren<QLabel *>())
            if (label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width())) all << label->text();
        return all.join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        m_desks = std::make_unique<TwoDesks>();
        m_desk = std::make_unique<Desk>(m_desks->desk());
        m_rossi = Office::person(u"Rossetti"_s, u"Ada"_s, u"02 333"_s);
        m_rossi.notes = u"Lives alone.\nThe daughter calls on Sundays."_s;
        m_desks->bring(m_rossi);
    }
    void cleanup()
    {
        m_desk.reset();
        m_desks.reset();
    }

    // What a small screen and large text leave of the window.
    void nothing_is_cut_in_a_narrow_window_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Qt::Orientation>("halves");
        QTest::newRow("1024 x 700") << QSize(760, 520) << Qt::Horizontal;
        QTest::newRow("150 %") << QSize(430, 340) << Qt::Vertical;
    }
    void nothing_is_cut_in_a_narrow_window()
    {
        QFETCH(const QSize, size);
        QFETCH(const Qt::Orientation, halves);
        m_desks->card(Person::type, m_rossi.id, {{u"phone"_s, phones()}, {u"notes"_s, QJsonArray{u"Vive sola."_s, u"Vive sola, e la figlia chiama la domenica."_s, u"Vive sola al terzo piano."_s}}});
        QScrollArea window; // as the pages of the window lie in one
        window.setWidgetResizable(true);
        auto *page = new ConflictsPage(*m_desk, {});
        window.setWidget(page);
        window.resize(size);
        window.show();
        QTRY_VERIFY(choice(*page, u"mine_phone"_s));
        QTRY_COMPARE(page->findChild<QSplitter *>()->orientation(), halves);
        QTRY_COMPARE(cut(*page), QString());
        QVERIFY2(page->width() <= window.viewport()->width(), "one scrolls sideways");
        picture(window, u"narrow"_s + QString::number(size.width()));
    }

    void it_says_in_plain_words_what_happened_and_what_deciding_does()
    {
        m_desks->card(Person::type, m_rossi.id, {{u"phone"_s, phones()}});
        const auto page = open();
        QTRY_VERIFY(choice(*page, u"mine_phone"_s));
        const QString text = textOf(*page);
        picture(*page, u"one"_s);
        for (const auto &word : {u"Nothing is lost"_s, u"every console"_s, u"decide later"_s, u"Anna Prova"_s, u"Luca Esempio"_s, u"Venini"_s, u"Sempione"_s, u"10:32"_s, u"09:05"_s, u"02 111"_s, u"02 222"_s,
                                 u"02 333"_s, u"Before both"_s, u"arrived first"_s})
            QVERIFY2(text.contains(word), qPrintable(word + u"\n"_s + text));
        for (const auto &jargon : {u"local"_s, u"remote"_s, u"merge"_s, u"sync"_s, u"server"_s, u"version"_s, u"theirs"_s})
            QVERIFY2(!text.contains(jargon, Qt::CaseInsensitive), qPrintable(jargon + u"\n"_s + text));
        // Nothing is chosen for a plain value: it could be the wrong one.
        QVERIFY(!button(*page, u"decide"_s)->isEnabled());
    }

    void one_of_two_is_chosen_by_the_keyboard_alone()
    {
        m_desks->card(Person::type, m_rossi.id, {{u"phone"_s, phones()}});
        const auto page = open();
        QTRY_VERIFY(choice(*page, u"mine_phone"_s));
        list(*page).setFocus();
        QTest::keyClick(&list(*page), Qt::Key_Return);
        QVERIFY(choice(*page, u"theirs_phone"_s)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
        QVERIFY(choice(*page, u"mine_phone"_s)->isChecked());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(inStore(m_rossi).phone, u"02 222"_s);
        QTRY_COMPARE(waiting(), 0);
        QTRY_VERIFY(page->findChild<QLabel *>(u"empty"_s)->isVisible());
        // The other value can be read afterwards, with who decided.
        const auto decided = m_desks->conflicts(Which::Decided);
        QCOMPARE(decided.size(), 1);
        QCOMPARE(decided.first().card.decision, u"mine"_s);
        page->findChild<QComboBox *>(u"which"_s)->setCurrentIndex(1);
        QTRY_VERIFY(textOf(*page).contains(u"02 333"_s));
        QVERIFY(textOf(*page).contains(u"Decided by Anna Prova"_s));
        QVERIFY(textOf(*page).contains(u"Kept"_s));
        picture(*page, u"decided"_s);
    }

    void what_the_record_holds_may_stay()
    {
        m_desks->card(Person::type, m_rossi.id, {{u"phone"_s, phones()}});
        const auto page = open();
        QTRY_VERIFY(choice(*page, u"theirs_phone"_s));
        QTest::mouseClick(choice(*page, u"theirs_phone"_s)->parentWidget(), Qt::LeftButton, {}, QPoint(60, 14)); // anywhere on it
        QTRY_VERIFY(button(*page, u"decide"_s)->isEnabled());
        QTest::mouseClick(button(*page, u"decide"_s), Qt::LeftButton);
        QTRY_COMPARE(waiting(), 0);
        QCOMPARE(inStore(m_rossi).phone, u"02 333"_s);
        QCOMPARE(m_desks->conflicts(Which::Decided).first().card.decision, u"theirs"_s);
    }

    void another_value_is_written()
    {
        m_desks->card(Person::type, m_rossi.id, {{u"phone"_s, phones()}});
        const auto page = open();
        QTRY_VERIFY(choice(*page, u"other_phone"_s));
        choice(*page, u"mine_phone"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
        choice(*page, u"mine_phone"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QCOMPARE(line->text(), u"02 222"_s); // one begins with what was chosen before
        QTest::keyClick(line, Qt::Key_End);
        QTest::keyClicks(line, u"9"_s);
        picture(*page, u"other"_s);
        QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(waiting(), 0);
        QCOMPARE(inStore(m_rossi).phone, u"02 2229"_s);
        QCOMPARE(m_desks->conflicts(Which::Decided).first().card.decision, u"other"_s);
    }

    void both_notes_are_kept_with_who_wrote_which()
    {
        m_rossi.notes = u"Lives alone.\nThe daughter calls on Sundays.\nFell in February."_s;
        m_desks->bring(m_rossi);
        m_desks->card(Person::type, m_rossi.id, {{u"notes"_s, QJsonArray{u"Lives alone.\nThe daughter calls on Sundays."_s, u"Lives alone.\nThe daughter calls on Sundays.\nWants somebody in the mornings."_s, m_rossi.notes}}});
        const auto page = open();
        QTRY_VERIFY(choice(*page, u"both_notes"_s));
        QVERIFY(choice(*page, u"both_notes"_s)->isChecked()); // what loses nothing is proposed
        picture(*page, u"both"_s);
        QTest::mouseClick(button(*page, u"decide"_s), Qt::LeftButton);
        QTRY_COMPARE(waiting(), 0);
        const QString notes = inStore(m_rossi).notes;
        QCOMPARE(notes.count(u"Lives alone."_s), 1);
        QVERIFY2(notes.contains(u"Luca Esempio, Sempione, 4 Mar 2026, 09:05:\nFell in February."_s), qPrintable(notes));
        QVERIFY2(notes.contains(u"Anna Prova, Venini, 4 Mar 2026, 10:32:\nWants somebody in the mornings."_s), qPrintable(notes));
    }

    void lists_are_united_and_an_item_changed_by_both_is_kept_twice()
    {
        const auto item = [](const QString &id, const QString &number) { return QJsonObject{{u"id"_s, id}, {u"number"_s, number}, {u"whose"_s, u"daughter"_s}, {u"when"_s, {}}}; };
        const QString same = newIdentifier(), hers = newIdentifier(), his = newIdentifier();
        m_rossi.otherPhones = {{same, u"02 300"_s, u"daughter"_s, {}}, {his, u"02 400"_s, u"daughter"_s, {}}};
        m_desks->bring(m_rossi);
        m_desks->card(Person::type, m_rossi.id, {{u"other_phones"_s, QJsonArray{QJsonArray{item(same, u"02 100"_s)}, QJsonArray{item(same, u"02 200"_s), item(hers, u"02 500"_s)},
                                                                               QJsonArray{item(same, u"02 300"_s), item(his, u"02 400"_s)}}}});
        const auto page = open();
        QTRY_VERIFY(choice(*page, u"both_other_phones"_s));
        choice(*page, u"both_other_phones"_s)->setFocus();
        choice(*page, u"both_other_phones"_s)->click();
        picture(*page, u"list"_s);
        QTest::mouseClick(button(*page, u"decide"_s), Qt::LeftButton);
        QTRY_COMPARE(waiting(), 0);
        QStringList numbers;
        QSet<QString> ids;
        for (const PersonPhone &phone : inStore(m_rossi).otherPhones) {
            numbers << phone.number;
            ids << phone.id;
        }
        numbers.sort();
        QCOMPARE(numbers, (QStringList{u"02 200"_s, u"02 300"_s, u"02 400"_s, u"02 500"_s}));
        QCOMPARE(ids.size(), 4);
    }

    void an_address_is_decided_as_a_whole()
    {
        m_rossi.street = u"via Luca 3"_s;
        m_rossi.postcode = u"20333"_s;
        m_rossi.city = u"Milano"_s;
        m_desks->bring(m_rossi);
        m_desks->card(Person::type, m_rossi.id, {{u"street"_s, QJsonArray{u"via Prima 1"_s, u"via Anna 2"_s, u"via Luca 3"_s}}, {u"postcode"_s, QJsonArray{u"20111"_s, u"20222"_s, u"20333"_s}},
                                                 {u"city"_s, QJsonArray{u"Milano"_s, u"Segrate"_s, u"Milano"_s}}});
        const auto page = open();
        QTRY_COMPARE(page->findChildren<ConflictChoice *>().size(), 1);
        picture(*page, u"address"_s);
        QTest::keyClick(page->findChild<ConflictChoice *>(), Qt::Key_2);
        QTest::mouseClick(button(*page, u"decide"_s), Qt::LeftButton);
        QTRY_COMPARE(waiting(), 0);
        const Person now = inStore(m_rossi);
        QCOMPARE(now.street + now.postcode + now.city, u"via Anna 220222Segrate"_s);
    }

    void some_fields_now_the_others_later_and_the_rest_at_one_stroke()
    {
        m_rossi.email = u"luca@example.org"_s;
        m_rossi.birthPlace = u"Lodi"_s;
        m_desks->bring(m_rossi);
        m_desks->card(Person::type, m_rossi.id, {{u"phone"_s, phones()}});
        m_desks->card(Person::type, m_rossi.id, {{u"email"_s, QJsonArray{{}, u"anna@example.org"_s, u"luca@example.org"_s}}});
        m_desks->card(Person::type, m_rossi.id, {{u"birth_place"_s, QJsonArray{{}, u"Monza"_s, u"Lodi"_s}}});
        const auto page = open();
        QTRY_COMPARE(page->findChildren<ConflictChoice *>().size(), 3);
        QCOMPARE(model(*page).rowCount(), 1); // one record, three fields
        QTest::mouseClick(choice(*page, u"theirs_phone"_s), Qt::LeftButton);
        QCOMPARE(button(*page, u"decide"_s)->text().remove(u'&'), u"Decide 1 of 3"_s);
        picture(*page, u"three"_s);
        QTest::mouseClick(button(*page, u"decide"_s), Qt::LeftButton);
        QTRY_COMPARE(waiting(), 2);
        QTRY_VERIFY(!choice(*page, u"theirs_phone"_s));
        QTest::mouseClick(button(*page, u"rest_operator-1"_s), Qt::LeftButton);
        QVERIFY(choice(*page, u"mine_email"_s)->isChecked() && choice(*page, u"mine_birth_place"_s)->isChecked());
        QVERIFY(button(*page, u"decide"_s)->hasFocus());
        QTest::keyClick(button(*page, u"decide"_s), Qt::Key_Space);
        QTRY_COMPARE(waiting(), 0);
        QCOMPARE(inStore(m_rossi).email + inStore(m_rossi).birthPlace + inStore(m_rossi).phone, u"anna@example.orgMonza02 333"_s);
    }

    void a_decision_that_was_not_sent_is_taken_back()
    {
        m_desks->card(Person::type, m_rossi.id, {{u"phone"_s, phones()}});
        const auto page = open();
        QTRY_VERIFY(choice(*page, u"mine_phone"_s));
        QTest::mouseClick(choice(*page, u"mine_phone"_s), Qt::LeftButton);
        QTest::mouseClick(button(*page, u"decide"_s), Qt::LeftButton);
        QTRY_COMPARE(inStore(m_rossi).phone, u"02 222"_s);
        page->findChild<QComboBox *>(u"which"_s)->setCurrentIndex(1);
        QTRY_VERIFY(button(*page, u"takeBack"_s)->isVisible());
        QTest::mouseClick(button(*page, u"takeBack"_s), Qt::LeftButton);
        QTRY_COMPARE(waiting(), 1);
        QCOMPARE(inStore(m_rossi).phone, u"02 333"_s);
    }

    void later_goes_on_to_the_next_and_loses_nothing()
    {
        Person other = Office::person(u"Bianchetti"_s, u"Elio"_s, u"02 333"_s);
        m_desks->bring(other);
        m_desks->card(Person::type, m_rossi.id, {{u"phone"_s, phones()}});
        m_desks->card(Person::type, other.id, {{u"phone"_s, phones()}});
        const auto page = open();
        QTRY_COMPARE(model(*page).rowCount(), 2);
        const QString first = page->findChild<QLabel *>(u"conflictTitle"_s)->text();
        QTest::mouseClick(button(*page, u"later"_s), Qt::LeftButton);
        QVERIFY(page->findChild<QLabel *>(u"conflictTitle"_s)->text() != first);
        QCOMPARE(waiting(), 2);
    }

    void many_alike_are_decided_at_one_stroke()
    {
        QList<Person> people;
        for (int i = 0; i < 5; ++i) {
            people << Office::person(u"Prova%1"_s.arg(i), u"Uno"_s, u"02 333"_s);
            m_desks->bring(people.last());
            m_desks->card(Person::type, people.last().id, {{u"phone"_s, phones()}});
        }
        const auto page = open();
        QTRY_COMPARE(model(*page).rowCount(), 5);
        list(*page).setFocus();
        QTest::keyClick(&list(*page), Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(button(*page, u"keepLater"_s)->isVisible());
        QVERIFY(button(*page, u"keepLater"_s)->text().contains(u"Anna Prova"_s));
        QVERIFY(button(*page, u"keepLater"_s)->text().contains(u"5"_s));
        picture(*page, u"many"_s);
        QString question, yes;
        m_desks->prompt.confirm = [&](QWidget *, const QString &asks, const QString &says, std::function<void()> then) {
            question = asks;
            yes = says;
            then();
        };
        const QString offered = button(*page, u"keepLater"_s)->text();
        QTest::mouseClick(button(*page, u"keepLater"_s), Qt::LeftButton);
        QVERIFY2(question.contains(u"taken back"_s), qPrintable(question));
        QCOMPARE(yes, offered);
        QTRY_COMPARE(waiting(), 0);
        for (const Person &one : people) QCOMPARE(inStore(one).phone, u"02 222"_s);
        QTRY_VERIFY(notice(*page).contains(u"5 choice"_s));
    }

    void somebody_else_decides_while_one_looks()
    {
        syncing::ConflictCard card = m_desks->card(Person::type, m_rossi.id, {{u"phone"_s, phones()}});
        const auto page = open();
        QTRY_VERIFY(choice(*page, u"mine_phone"_s));
        card.open = false;
        card.version = 2;
        card.decision = u"theirs"_s;
        card.decided = {u"operator-3"_s, u"site-2"_s, u"desk"_s, QDateTime::currentDateTimeUtc()};
        m_desks->bring(card);
        m_desks->tell(Person::type);
        QTRY_VERIFY(notice(*page).contains(u"Carla Modello"_s));
        picture(*page, u"meanwhile"_s);
        QTRY_VERIFY(page->findChild<QLabel *>(u"empty"_s)->isVisible());
        page->findChild<QComboBox *>(u"which"_s)->setCurrentIndex(1);
        QTRY_VERIFY(textOf(*page).contains(u"Decided by Carla Modello"_s));
        QVERIFY(!button(*page, u"takeBack"_s)->isVisible());
    }

    void the_record_changed_again_while_one_looks()
    {
        m_rossi.email = u"luca@example.org"_s;
        m_desks->bring(m_rossi);
        m_desks->card(Person::type, m_rossi.id, {{u"phone"_s, phones()}});
        m_desks->card(Person::type, m_rossi.id, {{u"email"_s, QJsonArray{{}, u"anna@example.org"_s, u"luca@example.org"_s}}});
        const auto page = open();
        QTRY_VERIFY(choice(*page, u"mine_email"_s));
        choice(*page, u"mine_email"_s)->click();
        choice(*page, u"theirs_phone"_s)->click();
        m_rossi.phone = u"02 444"_s;
        m_desks->bring(m_rossi);
        m_desks->tell(Person::type);
        QTRY_VERIFY(textOf(*page).contains(u"02 444"_s));
        QVERIFY(textOf(*page).contains(u"changed once more"_s));
        QVERIFY(!choice(*page, u"theirs_phone"_s)->isChecked()); // to be looked at again
        QVERIFY(choice(*page, u"mine_email"_s)->isChecked());    // what did not change stays chosen
        QCOMPARE(waiting(), 2);
    }

    void whether_it_belongs_in_the_trash_is_asked_in_words()
    {
        m_desks->bring(m_rossi, true);
        m_desks->card(Person::type, m_rossi.id, {{u"phone"_s, QJsonArray{u"02 333"_s, u"02 222"_s, u"02 333"_s}}}, u"edited-after-delete"_s);
        Person other = Office::person(u"Bianchetti"_s, u"Elio"_s, u"02 333"_s);
        m_desks->bring(other);
        m_desks->card(Person::type, other.id, {{u"phone"_s, QJsonArray{u"02 111"_s, u"02 111"_s, u"02 333"_s}}}, u"deleted-after-edit"_s);
        const auto page = open(other.id);
        QTRY_VERIFY(page->findChild<QLabel *>(u"conflictTitle"_s)->text().contains(u"Bianchetti"_s));
        QVERIFY(textOf(*page).contains(u"Put it in the trash all the same"_s));
        picture(*page, u"trash"_s);
        QTest::keyClick(page->findChild<ConflictChoice *>(), Qt::Key_2);
        button(*page, u"decide"_s)->click();
        QTRY_VERIFY(m_desks->store->find(Person::type, other.id).result()->trashed);
        QTRY_VERIFY(textOf(*page).contains(u"Take it out of the trash, with these changes"_s));
        QVERIFY(textOf(*page).contains(u"02 222"_s));
        QTest::keyClick(page->findChild<ConflictChoice *>(), Qt::Key_2);
        button(*page, u"decide"_s)->click();
        QTRY_VERIFY(!m_desks->store->find(Person::type, m_rossi.id).result()->trashed);
        QCOMPARE(inStore(m_rossi).phone, u"02 222"_s);
    }

    void the_record_says_that_it_waits_and_leads_there()
    {
        m_desks->card(Person::type, m_rossi.id, {{u"phone"_s, phones()}});
        QWidget around;
        auto *line = new ConflictLine(*m_desk, Person::type, m_rossi.id, &around);
        around.show();
        QTRY_VERIFY(line->isVisible());
        QVERIFY2(textOf(around).contains(u"1 field"_s), qPrintable(textOf(around)));
        QSignalSpy asked(line, &ConflictLine::pageRequested);
        button(*line, u"toConflict"_s)->click();
        QCOMPARE(asked.first().first().toString(), u"conflicts/"_s + m_rossi.id);
        const auto page = open(m_rossi.id);
        QTRY_VERIFY(choice(*page, u"mine_phone"_s));
        choice(*page, u"mine_phone"_s)->click();
        QSignalSpy opened(page.get(), &Page::openRequested);
        button(*page, u"openRecord"_s)->click();
        QCOMPARE(opened.first().at(1).toString(), m_rossi.id);
        button(*page, u"decide"_s)->click();
        QTRY_VERIFY(!line->isVisible());
    }

    void a_console_without_a_central_says_so()
    {
        const auto page = open();
        QTRY_VERIFY(page->findChild<QLabel *>(u"empty"_s)->isVisible());
        QVERIFY(page->findChild<QLabel *>(u"empty"_s)->text().contains(u"works alone"_s));
    }

    void case85_ten_thousand_are_shown_in_less_than_a_second()
    {
        constexpr int many = 10'000;
        m_desks->run([&](Database &db) {
            Transaction all(db);
            QList<syncing::ConflictCard> cards;
            for (int i = 0; i < many; ++i) {
                syncing::ConflictCard card;
                card.id = newIdentifier();
                card.version = 1;
                card.table = Person::type.table;
                card.record = newIdentifier();
                card.kind = u"value"_s;
                card.fields = {{u"phone"_s, phones()}};
                card.mine = TwoDesks::annaAt({10, 32});
                card.theirs = TwoDesks::lucaAt({9, 5});
                card.at = card.mine.at;
                cards << card;
            }
            syncing::replica::takeConflicts(db, cards);
            all.commit();
        });
        QElapsedTimer since;
        since.start();
        const std::clock_t before = std::clock(); // of the processor: others may be at work on the machine, and it may be a slow one
        const auto page = open();
        QTRY_VERIFY_WITH_TIMEOUT(model(*page).rowCount() > 0, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(choice(*page, u"mine_phone"_s), 60'000);
        const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
        qInfo("%d conflicts: shown after %lld ms, %.2f s of the processor", many, since.elapsed(), seconds);
        QVERIFY2(seconds < 10, qPrintable(QString::number(seconds))); // ten times what is promised; each with each would take longer
        QVERIFY(page->findChild<QLabel *>(u"total"_s)->text().contains(QLocale().toString(many)));
        since.restart();
        list(*page).setFocus();
        QTest::keyClick(&list(*page), Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(model(*page).rowCount(), many, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(list(*page).selectionModel()->selectedIndexes().size(), many, 60'000);
        qInfo("all of them selected after %lld ms", since.elapsed());
    }

    void it_fits_with_text_half_as_large_again()
    {
        const QFont usual = QApplication::font();
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 1.5);
        QApplication::setFont(large);
        m_desks->card(Person::type, m_rossi.id, {{u"phone"_s, phones()}});
        {
            const auto page = open();
            QTRY_VERIFY(choice(*page, u"mine_phone"_s));
            picture(*page, u"large"_s);
            QVERIFY(page->minimumSizeHint().width() <= 1030);
            const QRect decide(button(*page, u"decide"_s)->mapTo(page.get(), QPoint()), button(*page, u"decide"_s)->size());
            QVERIFY(page->rect().contains(decide));
        }
        QApplication::setFont(usual);
    }

private:
    std::unique_ptr<TwoDesks> m_desks;
    std::unique_ptr<Desk> m_desk;
    Person m_rossi;
};

QTEST_MAIN(TstConflictsPage)
#include "tst_conflictspage.moc"
