#include "models/sync/syncer.h"
#include "twodesks.h"
#include "ui/exchangetiles.h"
#include "ui/exchangewords.h"
#include "ui/noticebar.h"
#include "ui/unsentlist.h"
#include "ui/unsentpage.h"
#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

class TstUnsentPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<UnsentPage> open()
    {
        auto page = std::make_unique<UnsentPage>(*m_desk);
        page->resize(1030, 740);
        page->show();
        QApplication::setActiveWindow(page.get());
        return page;
    }
    static QPushButton *button(const QWidget &in, const char *name) { return in.findChild<QPushButton *>(QLatin1String(name)); }
    static QString label(const QWidget &in, const char *name)
    {
        const auto *found = in.findChild<QLabel *>(QLatin1String(name));
        return found->isVisible() ? found->text() : QString();
    }
    static UnsentList &model(const UnsentPage &page) { return *page.findChild<UnsentList *>(); }
    // The central answers that it does not take what is waiting.
    void refuse(const QString &code)
    {
        m_desks->run([&](Database &db) {
            const QList<syncing::Op> ops = syncing::replica::outgoing(db);
            QList<syncing::Outcome> outcomes;
            for (const syncing::Op &op : ops) {
                syncing::Outcome outcome;
                outcome.mark = op.mark;
                outcome.result = syncing::Outcome::Result::Refused;
                outcome.code = code;
                outcomes << outcome;
            }
            syncing::replica::apply(db, ops, outcomes);
        });
    }
    void reach()
    {
        syncing::CentralAddress nowhere; // nobody listens there
        nowhere.hosts = {{u"127.0.0.1"_s, 9}};
        nowhere.login = u"anna"_s;
        nowhere.tls = syncing::CentralAddress::Tls::None;
        m_exchange->resume(nowhere, u"secret"_s);
    }
    void picture(QWidget &of, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("WEMI_PICTURES"); !folder.isEmpty()) of.grab().save(folder + u"/unsent-"_s + name + u".png"_s);
    }

private Q_SLOTS:
    // Why something is still here is seen before who made it and since when, which are said below the list too.
    void a_narrow_window_leaves_room_for_why()
    {
        m_desks->save(Office::person(u"Nuova"_s, u"Prova"_s));
        const auto page = open();
        auto *view = page->findChild<QTreeView *>(u"unsent"_s);
        QTRY_COMPARE(model(*page).rowCount(), 1);
        for (const auto &[width, by, since] : {std::tuple(1030, true, true), {760, false, true}, {430, false, false}}) {
            page->resize(width, 600);
            QTRY_COMPARE(!view->isColumnHidden(UnsentList::By), by);
            QCOMPARE(!view->isColumnHidden(UnsentList::Since), since);
            QVERIFY2(!view->horizontalScrollBar()->isVisible(), qPrintable(QString::number(width)));
            QVERIFY(label(*page, "why").contains(u"Anna"_s));
        }
    }

    void init()
    {
        m_desks = std::make_unique<TwoDesks>();
        m_rossi = Office::person(u"Rossetti"_s, u"Ada"_s, u"02 333"_s);
        m_desks->bring(m_rossi);
        m_exchange = std::make_unique<syncing::Syncer>(*m_desks->store);
        m_desk = std::make_unique<Desk>(m_desks->desk());
        m_desk->exchange = m_exchange.get();
    }
    void cleanup()
    {
        m_desk.reset();
        m_exchange.reset();
        m_desks.reset();
    }

    void what_waits_is_listed_with_its_record_and_opens_it()
    {
        m_rossi.phone = u"02 777"_s;
        m_desks->save(m_rossi, 1);
        reach();
        const auto page = open();
        QTRY_COMPARE(model(*page).rowCount(), 1);
        QTRY_VERIFY2(label(*page, "standing").contains(u"is not reached"_s), qPrintable(label(*page, "standing")));
        QVERIFY(label(*page, "standing").contains(u"nothing is lost"_s));
        QVERIFY(label(*page, "what").contains(u"Rossetti"_s));
        QVERIFY(label(*page, "what").contains(u"Phone"_s));
        QVERIFY(label(*page, "why").contains(u"Anna Prova"_s));
        QVERIFY(!button(*page, "giveUp")->isVisible()); // it only waits
        picture(*page, u"waiting"_s);
        QSignalSpy opened(page.get(), &Page::openRequested);
        auto *list = page->findChild<QTreeView *>(u"unsent"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened.first().at(1).toString(), m_rossi.id);
    }

    void what_was_not_taken_says_why_and_is_given_up()
    {
        m_rossi.phone = u"02 777"_s;
        m_desks->save(m_rossi, 1);
        refuse(u"not-allowed"_s);
        reach();
        const auto page = open();
        QTRY_COMPARE(model(*page).rowCount(), 1);
        QTRY_VERIFY(button(*page, "giveUp")->isVisible());
        QVERIFY2(label(*page, "why").contains(u"did not take it"_s), qPrintable(label(*page, "why")));
        QVERIFY(!label(*page, "why").contains(u"not-allowed"_s)); // no codes
        picture(*page, u"refused"_s);
        QString question, yes;
        m_desks->prompt.confirm = [&](QWidget *, const QString &asks, const QString &says, std::function<void()> then) {
            question = asks;
            yes = says;
            then();
        };
        QTest::mouseClick(button(*page, "giveUp"), Qt::LeftButton);
        QVERIFY2(question.contains(u"history"_s), qPrintable(question));
        QCOMPARE(yes, u"Give it up"_s); // a button, not the explanation
        QTRY_COMPARE(model(*page).rowCount(), 0);
        QCOMPARE(recordOf<Person>(m_desks->store->find(Person::type, m_rossi.id).result()->row).phone, u"02 333"_s);
        const auto history = m_desks->store->history(Person::type, m_rossi.id).result();
        QVERIFY(std::ranges::any_of(history, [](const HistoryEntry &entry) { return std::ranges::any_of(entry.changes, [](const auto &change) { return change.to == u"02 777"_s; }); }));
        QTRY_VERIFY(label(*page, "empty").contains(u"Nothing is waiting"_s));
    }

    void what_was_not_taken_is_sent_again()
    {
        m_rossi.phone = u"02 777"_s;
        m_desks->save(m_rossi, 1);
        refuse(u"invalid"_s);
        reach();
        const auto page = open();
        QTRY_VERIFY(button(*page, "sendAgain")->isVisible());
        QTest::mouseClick(button(*page, "sendAgain"), Qt::LeftButton);
        QTRY_VERIFY(page->findChild<NoticeBar *>(u"notice"_s)->text().contains(u"once more"_s));
        QCOMPARE(m_desks->run([](Database &db) { return syncing::replica::countOutgoing(db); }), 1);
    }

    void alone_there_is_nothing_to_send()
    {
        m_desk->exchange = nullptr;
        const auto page = open();
        QVERIFY(label(*page, "standing").contains(u"works alone"_s));
        QVERIFY(!button(*page, "tryNow")->isVisible());
    }

    void states_are_sentences_data()
    {
        QTest::addColumn<syncing::Status::State>("state");
        QTest::addColumn<QString>("said");
        QTest::newRow("alone") << syncing::Status::State::Alone << u"works alone"_s;
        QTest::newRow("offline") << syncing::Status::State::Offline << u"nothing is lost"_s;
        QTest::newRow("syncing") << syncing::Status::State::Syncing << u"Sending and reading now"_s;
        QTest::newRow("up to date") << syncing::Status::State::UpToDate << u"Everything is sent"_s;
        QTest::newRow("turned away") << syncing::Status::State::TurnedAway << u"The password is not right."_s;
        QTest::newRow("failed") << syncing::Status::State::Failed << u"tried again by itself"_s;
    }
    void states_are_sentences()
    {
        QFETCH(syncing::Status::State, state);
        QFETCH(QString, said);
        syncing::Status status;
        status.state = state;
        status.problem = u"The password is not right."_s;
        status.lastSync = QDateTime(QDate(2026, 3, 4), QTime(10, 32), Qt::UTC);
        const QString text = exchangewords::standing(status);
        QVERIFY2(text.contains(said), qPrintable(text));
        if (state != syncing::Status::State::Alone) QVERIFY2(text.contains(u"10:32"_s), qPrintable(text));
    }

    void the_first_load_shows_how_far_it_is_and_a_wrong_clock_is_told()
    {
        syncing::Status status;
        status.loaded = 12'000;
        status.toLoad = 250'000;
        QVERIFY(exchangewords::loading(status).contains(QLocale().toString(250'000)));
        QVERIFY(exchangewords::besides(status).isEmpty());
        status.clockOffset = -7 * 60'000;
        QVERIFY(exchangewords::besides(status).contains(u"7 minute"_s));
    }

    void home_counts_what_a_person_has_to_see_to()
    {
        m_rossi.phone = u"02 777"_s;
        m_desks->save(m_rossi, 1);
        refuse(u"not-allowed"_s);
        m_desks->card(Person::type, m_rossi.id, {{u"notes"_s, QJsonArray{u"a"_s, u"b"_s, u"c"_s}}});
        QButtonGroup arrows;
        QWidget home;
        auto *tiles = new ExchangeTiles(*m_desk, arrows, &home);
        home.show();
        QVERIFY(!tiles->isVisible());
        reach();
        QTRY_VERIFY(tiles->isVisible());
        const auto tile = [&](const char *name) { return tiles->findChild<Tile *>(QLatin1String(name)); };
        QTRY_COMPARE(tile("conflicts")->number(), 1);
        QTRY_COMPARE(tile("refused")->number(), 1);
        QVERIFY(!tile("unsent")->isVisible());
        QSignalSpy asked(tiles, &ExchangeTiles::pageRequested);
        tile("conflicts")->click();
        tile("refused")->click();
        QCOMPARE(asked.at(0).first().toString(), u"conflicts"_s);
        QCOMPARE(asked.at(1).first().toString(), u"unsent"_s);
    }

private:
    std::unique_ptr<TwoDesks> m_desks;
    std::unique_ptr<syncing::Syncer> m_exchange;
    std::unique_ptr<Desk> m_desk;
    Person m_rossi;
};

QTEST_MAIN(TstUnsentPage)
#include "tst_unsentpage.moc"
