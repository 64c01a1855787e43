// What is at the central and not on this computer, as the person in front of the window meets it: found, opened, its files.
#include "models/records/attachment.h"
#include "models/records/candidacy.h"
#include "models/store/contents.h"
#include "models/store/database.h"
#include "models/store/worker.h"
#include "models/sync/keptfiles.h"
#include "models/sync/syncer.h"
#include "office.h"
#include "officeline.h"
#include "ui/attachmentlist.h"
#include "ui/cvcommand.h"
#include "ui/filekeeping.h"
#include "ui/navigation.h"
#include "ui/noticebar.h"
#include "ui/printing.h"
#include "ui/quicksearch.h"
#include "ui/recordform.h"
#include "ui/recordscreen.h"
#include <QAction>
#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>
#include <QtTest>

using namespace Qt::StringLiterals;
using State = syncing::Status::State;

namespace {
constexpr int wait = 20'000;
}

class TestAtTheCentral : public QObject {
    Q_OBJECT

private:
    void join()
    {
        auto joined = m_exchange->join({}, u"right"_s);
        QTRY_VERIFY_WITH_TIMEOUT(joined.isFinished(), wait);
        QTRY_COMPARE_WITH_TIMEOUT(m_exchange->status().state, State::UpToDate, wait);
    }
    Desk desk()
    {
        Desk made = m_office->desk();
        made.exchange = m_exchange.get();
        return made;
    }
    // At the central alone: nobody told this console of it.
    template <class R> R there(R record)
    {
        record.id = newIdentifier();
        const std::lock_guard guard(m_central->lock);
        m_central->memory.plant({R::type.table, record.id, 1, false, R::type.toJson(rowOf(record))});
        return record;
    }
    Person zambelli() { return there(Office::person(u"Zambelli"_s, u"Ada"_s, u"340 123 4567"_s)); }
    std::unique_ptr<RecordScreen> open(const RecordType &type, const QString &id)
    {
        auto page = std::make_unique<RecordScreen>(*m_desk, type, id);
        page->resize(1100, 750);
        page->show();
        QApplication::setActiveWindow(page.get());
        return page;
    }
    static QString said(RecordScreen &page) { return page.findChild<NoticeBar *>(u"notice"_s)->text(); }
    void cut()
    {
        m_central->setMood(OfficeCentral::Mood::Unreachable);
        m_central->hangUp();
        QTRY_COMPARE_WITH_TIMEOUT(m_exchange->status().state, State::Offline, wait);
    }

    // Of a person in this store; its bytes are not.
    Attachment scanOf(const Person &person, const QByteArray &bytes)
    {
        Attachment file;
        file.id = newIdentifier();
        file.name = u"page.pdf"_s;
        file.ownerTable = u"person"_s;
        file.owner = person.id;
        file.bytes = static_cast<int>(bytes.size());
        file.content = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        m_office->save(file);
        return file;
    }

    static QByteArray face()
    {
        QImage image(300, 400, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
    // In this store; the bytes of the photo are not.
    Candidacy workerWith(const QByteArray &photo)
    {
        const Person person = Office::person(u"Prova"_s, u"Maria"_s);
        m_office->save(person);
        Candidacy candidacy;
        candidacy.id = newIdentifier();
        candidacy.person = person.id;
        candidacy.state = u"suitable"_s;
        candidacy.offers = {ServiceOffer{.service = u"carer"_s}};
        if (!photo.isEmpty()) candidacy.photo = contents::fingerprintOf(photo);
        m_office->save(candidacy);
        return candidacy;
    }
    static PrintPage *printShown()
    {
        for (QWidget *one : QApplication::topLevelWidgets())
            if (auto *page = qobject_cast<PrintPage *>(one); page && page->isVisible()) return page;
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_central = std::make_unique<OfficeCentral>();
        m_office = std::make_unique<Office>();
        syncing::Patience calm;
        calm.every = calm.firstPause = calm.longestPause = std::chrono::hours(1);
        m_exchange = std::make_unique<syncing::Syncer>(*m_office->store, m_central->door(), calm);
        m_desk = std::make_unique<Desk>(desk());
    }
    void cleanup()
    {
        m_desk.reset();
        m_exchange.reset();
        m_office.reset();
        m_central.reset();
    }

    void what_is_not_here_is_found_at_the_central_and_opened_at_once()
    {
        const Person here = Office::person(u"Zanetti"_s, u"Ugo"_s);
        m_office->save(here);
        join();
        const Person ada = zambelli();
        QWidget window;
        window.resize(900, 700);
        QuickSearch box(*m_office->store, [](const RecordType &) { return true; }, [](const RecordType &) { return true; }, &window);
        box.alsoAsk(*m_exchange);
        QSignalSpy chosen(&box, &QuickSearch::chosen);
        window.show();
        QApplication::setActiveWindow(&window);
        box.begin();
        QTest::keyClicks(&box, u"zambel"_s);
        QTRY_COMPARE_WITH_TIMEOUT(box.resultsElsewhere().size(), 1, wait);
        auto *list = window.findChild<QListWidget *>();
        QVERIFY(list->item(0)->text().contains(u"At the central"_s));
        QCOMPARE(list->item(1)->text(), u"Zambelli Ada"_s);
        QCOMPARE(list->currentRow(), 1); // before what begins a new one
        QVERIFY(list->item(2)->text().contains(u"None of these"_s));
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(1).toString(), ada.id);
        auto page = open(Person::type, ada.id);
        QTRY_VERIFY_WITH_TIMEOUT(!page->form().isReadOnly(), wait);
        QCOMPARE(page->title(), u"Zambelli Ada"_s);
        QCOMPARE(said(*page), QString());
        // It is here from then on, and written like any other.
        QVERIFY(m_office->store->find(Person::type, ada.id).result());
        QApplication::setActiveWindow(&window);
        box.begin();
        QTest::keyClicks(&box, u"zambel"_s);
        QTRY_COMPARE(box.results().size(), 1);
        QTest::qWait(600);
        QVERIFY(box.resultsElsewhere().isEmpty());
    }

    // What is found here keeps its place under the hands.
    void what_is_found_here_comes_first_and_stays_chosen()
    {
        for (const QString &name : {u"Ada"_s, u"Bea"_s}) m_office->save(Office::person(u"Colombini"_s, name));
        join();
        const Person third = there(Office::person(u"Colombini"_s, u"Carla"_s));
        QWidget window;
        window.resize(900, 700);
        QuickSearch box(*m_office->store, [](const RecordType &) { return true; }, {}, &window);
        box.alsoAsk(*m_exchange);
        window.show();
        QApplication::setActiveWindow(&window);
        box.begin();
        // Records are still arriving, and go on doing so.
        m_office->store->worker().run([](Database &db) { db.run(u"INSERT INTO central_load (record_table, position, buckets, everything, last_id, done, estimated, finished) VALUES ('of_tomorrow', 99, '[]', 0, '', 0, 1000, 0)"_s); }).waitForFinished();
        QTest::keyClicks(&box, u"colombini"_s);
        QTRY_COMPARE(box.results().size(), 2);
        QTest::keyClick(&box, Qt::Key_Down);
        auto *list = window.findChild<QListWidget *>();
        const QString before = list->currentItem()->text();
        QTRY_COMPARE_WITH_TIMEOUT(box.resultsElsewhere().size(), 1, wait);
        QCOMPARE(box.resultsElsewhere().first().id, third.id);
        QCOMPARE(list->currentItem()->text(), before);
        QCOMPARE(list->item(list->count() - 1)->text(), u"Colombini Carla"_s);
    }

    void without_a_line_nothing_waits_and_the_page_says_so()
    {
        join();
        const Person ada = zambelli();
        cut();
        auto page = open(Person::type, ada.id);
        QTRY_VERIFY(said(*page).contains(u"cannot be reached"_s));
        QVERIFY(page->form().isReadOnly()); // nobody writes a second one under the same name
        QVERIFY2(page->title().contains(u"still at the central"_s), qPrintable(page->title()));
        m_central->setMood(OfficeCentral::Mood::Answers);
        for (QPushButton *button : page->findChild<NoticeBar *>(u"notice"_s)->findChildren<QPushButton *>())
            if (button->text() == u"Try again"_s) button->click();
        QTRY_COMPARE_WITH_TIMEOUT(page->title(), u"Zambelli Ada"_s, wait);
        QTRY_VERIFY(!page->form().isReadOnly());
    }

    void it_comes_by_itself_when_the_line_is_back()
    {
        join();
        const Person ada = zambelli();
        cut();
        auto page = open(Person::type, ada.id);
        QTRY_VERIFY(said(*page).contains(u"cannot be reached"_s));
        m_central->setMood(OfficeCentral::Mood::Answers);
        m_exchange->tryNow();
        QTRY_COMPARE_WITH_TIMEOUT(page->title(), u"Zambelli Ada"_s, wait);
    }

    void a_new_record_is_not_held_up()
    {
        join();
        const QString id = newIdentifier();
        auto page = open(Person::type, id); // left open without a word the last time
        QTRY_VERIFY_WITH_TIMEOUT(!page->form().isReadOnly(), wait);
        cut();
        auto another = open(Person::type, {});
        QTRY_VERIFY(!another->form().isReadOnly());
    }

    void a_file_is_fetched_when_it_is_opened()
    {
        const QByteArray bytes("a scanned page");
        const Person person = Office::person(u"Visita"_s, u"Ada"_s);
        m_office->save(person);
        const Attachment file = scanOf(person, bytes);
        join();
        AttachmentList list(*m_desk);
        list.show();
        list.follow("person", person.id);
        QTRY_COMPARE(list.records().size(), 1);
        auto *tree = list.findChild<QTreeWidget *>();
        QTRY_VERIFY(tree->topLevelItem(0)->text(1).contains(u"at the central"_s));
        const auto label = [&list] { return list.findChild<QLabel *>(u"said"_s)->text(); };
        m_office->path = m_office->dir.filePath(u"page.pdf"_s);
        const auto save = [&] {
            tree->setCurrentItem(tree->topLevelItem(0));
            list.findChild<QPushButton *>(u"saveFile"_s)->click();
        };
        save();
        QTRY_VERIFY_WITH_TIMEOUT(label().contains(u"does not have this file yet"_s), wait);
        {
            const std::lock_guard guard(m_central->lock);
            m_central->memory.contents()[file.content] = bytes;
        }
        save();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_office->path), wait);
        QFile saved(m_office->path);
        QVERIFY(saved.open(QFile::ReadOnly));
        QCOMPARE(saved.readAll(), bytes);
        QTRY_VERIFY(!tree->topLevelItem(0)->text(1).contains(u"at the central"_s));
    }

    void a_photo_chosen_here_reaches_the_central()
    {
        m_office->anna.site = u"0193c0de-0000-7000-8000-000000000001"_s; // San Gottardo
        m_office->save(m_office->anna);
        const Candidacy candidacy = workerWith({});
        join();
        AttachmentList list(*m_desk);
        list.offerPhoto();
        list.show();
        list.follow("candidacy", candidacy.id);
        QFile picture(m_office->path = m_office->dir.filePath(u"me.png"_s));
        QVERIFY(picture.open(QFile::WriteOnly) && picture.write(face()) > 0);
        picture.close();
        QTRY_VERIFY(list.findChild<QLabel *>(u"said"_s)->text().contains(u"None yet"_s));
        list.findChild<QPushButton *>(u"new"_s)->click();
        QTRY_COMPARE(list.records().size(), 1);
        auto *tree = list.findChild<QTreeWidget *>();
        tree->setCurrentItem(tree->topLevelItem(0));
        QSignalSpy made(&list, &AttachmentList::photoMade);
        list.findChild<QPushButton *>(u"makePhoto"_s)->click();
        QTRY_COMPARE(made.size(), 1);
        const auto isThere = [&] {
            const std::lock_guard guard(m_central->lock);
            return m_central->memory.contents().contains(made.first().first().toString());
        };
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), wait);
    }

    void the_photo_of_a_cv_is_fetched_before_it_is_shown()
    {
        const Candidacy candidacy = workerWith(face());
        join();
        {
            const std::lock_guard guard(m_central->lock);
            m_central->memory.contents()[candidacy.photo] = face();
        }
        QWidget over;
        over.show();
        // The worker did not agree that families see it: it is not needed here.
        showCv(*m_desk, {candidacy.id}, Disclosure::Family, {}, &over);
        QTRY_VERIFY_WITH_TIMEOUT(printShown(), wait);
        QVERIFY(!m_office->store->content(candidacy.photo).result());
        printShown()->hide();
        showCv(*m_desk, {candidacy.id}, Disclosure::Office, {}, &over);
        QTRY_VERIFY_WITH_TIMEOUT(printShown(), wait);
        QCOMPARE(m_office->store->content(candidacy.photo).result().value_or(QByteArray()), face());
        QVERIFY2(m_office->told.isEmpty(), qPrintable(m_office->told.join(u' ')));
    }

    void a_photo_that_cannot_be_had_is_told_with_the_cv()
    {
        const Candidacy candidacy = workerWith(face());
        QWidget over;
        over.show();
        const auto told = [&] {
            m_office->told.clear();
            showCv(*m_desk, {candidacy.id}, Disclosure::Office, {}, &over);
            if (!QTest::qWaitFor([&] { return printShown() && !m_office->told.isEmpty(); }, wait)) return QString();
            printShown()->hide();
            return m_office->told.join(u' ');
        };
        const QString alone = told();
        QVERIFY2(alone.contains(u"photo"_s) && alone.contains(u"not on this computer"_s) && !alone.contains(u"central"_s), qPrintable(alone));
        join();
        const QString nowhere = told();
        QVERIFY2(nowhere.contains(u"not at the central either"_s), qPrintable(nowhere));
        cut();
        const QString away = told();
        QVERIFY2(away.contains(u"cannot be reached"_s), qPrintable(away));
    }

    void the_files_of_a_record_are_kept_here_by_key()
    {
        const QByteArray bytes("a scanned page");
        const Person person = Office::person(u"Visita"_s, u"Ada"_s);
        m_office->save(person);
        const QString fingerprint = scanOf(person, bytes).content;
        auto alone = open(Person::type, person.id);
        QTRY_VERIFY(!alone->form().isReadOnly());
        QVERIFY(!alone->findChild<QAction *>(u"keep-files"_s)->isVisible()); // there is no central
        join();
        auto page = open(Person::type, person.id);
        QTRY_VERIFY(!page->form().isReadOnly());
        auto *line = page->findChild<FileKeeping *>();
        auto *keeps = page->findChild<QAction *>(u"keep-files"_s);
        QTRY_VERIFY(keeps->isVisible() && keeps->isEnabled());
        QVERIFY(!line->isVisible());
        QTest::keyClick(page.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(line->isVisible() && line->text().contains(u"have not sent them"_s), wait);
        QVERIFY(keeps->isChecked());
        {
            const std::lock_guard guard(m_central->lock);
            m_central->memory.contents()[fingerprint] = bytes;
        }
        m_exchange->tryNow();
        QTRY_VERIFY2_WITH_TIMEOUT(line->text().contains(u"All its files are kept on this computer"_s), qPrintable(line->text()), wait);
        cut();
        QCOMPARE(m_office->store->content(fingerprint).result(), bytes); // there without network
        QTest::keyClick(page.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY2(line->text().contains(u"fetched when one opens them"_s), qPrintable(line->text()));
        QVERIFY(!m_office->store->content(fingerprint).result());
    }

    void conflicts_and_what_was_not_sent_are_in_the_navigation_with_a_central_alone()
    {
        bool central = false;
        qint64 number = 3;
        const auto one = [](qint64 n) { return [n] { return QtFuture::makeReadyFuture(n); }; };
        QList<Section> sections{{u"home"_s, u"Home"_s, u"home"_s, {}, {}}, {u"unsent"_s, u"Not sent"_s, u"send"_s, {}, {}, one(number), [&central] { return central; }}};
        Navigation navigation(sections, *m_office->store);
        QVERIFY(navigation.item(1)->isHidden() && !navigation.item(0)->isHidden());
        central = true;
        navigation.countOthers();
        QVERIFY(!navigation.item(1)->isHidden());
        QTRY_COMPARE(navigation.countOf(u"unsent"_s), 3);
        central = false;
        navigation.countOthers();
        QVERIFY(navigation.item(1)->isHidden());
    }

private:
    std::unique_ptr<OfficeCentral> m_central;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<syncing::Syncer> m_exchange;
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(TestAtTheCentral)
#include "tst_atthecentral.moc"
