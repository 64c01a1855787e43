// The page of the central and the bar at the bottom, with a central in memory.
#include "access/memorysecrets.h"
#include "models/records/person.h"
#include "office.h"
#include "officeline.h"
#include "ui/centralaccount.h"
#include "ui/centralpage.h"
#include "ui/exchangeline.h"
#include "ui/noticebar.h"
#include "ui/statusline.h"
#include <QLabel>
#include <QMainWindow>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using syncing::Status;
using State = syncing::Status::State;

namespace {
constexpr int wait = 20'000;
}

class TestCentralPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_central = std::make_unique<OfficeCentral>();
        m_secrets = std::make_unique<MemorySecrets>();
        m_office = std::make_unique<Office>();
        open();
    }
    void cleanup()
    {
        m_page.reset();
        m_account.reset();
        m_exchange.reset();
        m_office.reset();
    }

    void saysWhatIsMissingUnderItsLine()
    {
        press("test");
        QVERIFY(!trouble("hosts").isEmpty() && !trouble("login").isEmpty() && !trouble("password").isEmpty());
        QVERIFY(trouble("database").isEmpty());
        edit("hosts")->setText(u"not an address"_s);
        press("test");
        QVERIFY(trouble("hosts").contains(u"not an address"_s));
        QCOMPARE(m_central->opened.load(), 0);
    }

    void aTestChangesNothing()
    {
        fill(u"right"_s);
        press("test");
        QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"answers"_s), wait);
        QVERIFY(!m_exchange->isJoined().result());
        QVERIFY(syncing::CentralAddress::in(m_office->settings).isEmpty());
        QVERIFY(m_secrets->kept.isEmpty());
        fill(u"wrong"_s);
        press("test");
        QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"does not take this password"_s), wait);
    }

    void connectsAndKeepsThePasswordInTheKeychainAlone()
    {
        const Person person = Office::person(u"Prova"_s, u"Maria"_s);
        m_office->save(person);
        connectNow();
        QTRY_VERIFY_WITH_TIMEOUT(m_central->has(person.id), wait);
        QCOMPARE(m_secrets->kept.size(), 1);
        QCOMPARE(m_secrets->kept.begin().value(), u"right"_s);
        QVERIFY(!m_secrets->kept.begin().key().contains(u"anna"_s)); // its name tells nothing
        m_office->settings.sync();
        QFile kept(m_office->settings.fileName());
        QVERIFY(kept.open(QFile::ReadOnly));
        QVERIFY(!kept.readAll().contains("right"));
        QVERIFY(edit("password")->text().isEmpty());
        QVERIFY(label("where").contains(u"db.example.org"_s));
        // The next start goes on by itself.
        reopen();
        m_account->begin();
        QTRY_COMPARE_WITH_TIMEOUT(m_exchange->status().state, State::UpToDate, wait);
    }

    void withoutAKeychainTheNextStartAsks()
    {
        m_secrets->absent = true;
        connectNow();
        QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"next start"_s), wait);
        reopen();
        m_account->begin();
        QTRY_COMPARE_WITH_TIMEOUT(m_exchange->status().code, u"no-password"_s, wait);
        QVERIFY(label("standing").contains(u"goes off as soon as the password is given"_s));
        edit("newPassword")->setText(u"right"_s);
        press("usePassword");
        QTRY_COMPARE_WITH_TIMEOUT(m_exchange->status().state, State::UpToDate, wait);
    }

    void aChangedPasswordIsGivenHere()
    {
        connectNow();
        m_central->password = u"changed"_s;
        m_exchange->tryNow();
        QTRY_COMPARE_WITH_TIMEOUT(m_exchange->status().state, State::TurnedAway, wait);
        QVERIFY(label("standing").contains(u"kept on this computer"_s));
        edit("newPassword")->setText(u"mistyped"_s);
        press("usePassword");
        QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"still used"_s), wait);
        QCOMPARE(m_secrets->kept.begin().value(), u"right"_s);
        edit("newPassword")->setText(u"changed"_s);
        press("usePassword");
        QTRY_COMPARE_WITH_TIMEOUT(m_exchange->status().state, State::UpToDate, wait);
        QTRY_COMPARE(m_secrets->kept.begin().value(), u"changed"_s);
    }

    void onesOwnPasswordIsChangedHere_data()
    {
        QTest::addColumn<QString>("present");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("again");
        QTest::addColumn<QString>("said");
        const QString good = u"quattro parole a caso"_s;
        QTest::newRow("nothing") << QString() << good << good << u"Type your present password"_s;
        QTest::newRow("short") << u"right"_s << u"breve"_s << u"breve"_s << u"will not do"_s;
        QTest::newRow("the name in it") << u"right"_s << u"anna anna anna anna"_s << u"anna anna anna anna"_s << u"will not do"_s;
        QTest::newRow("mistyped again") << u"right"_s << good << u"quattro parole a cosa"_s << u"differ"_s;
        QTest::newRow("wrong") << u"mistyped"_s << good << good << u"not right: nothing was changed"_s;
    }
    void onesOwnPasswordIsChangedHere()
    {
        QFETCH(const QString, present);
        QFETCH(const QString, next);
        QFETCH(const QString, again);
        connectNow();
        const auto change = [this](const QString &before, const QString &after, const QString &once) {
            edit("presentPassword")->setText(before);
            edit("ownPassword")->setText(after);
            edit("ownPasswordAgain")->setText(once);
            press("changeOwnPassword");
        };
        change(present, next, again);
        QFETCH(const QString, said);
        QTRY_VERIFY2_WITH_TIMEOUT(notice().contains(said), qPrintable(notice()), wait);
        QCOMPARE(m_central->password, u"right"_s);
        QCOMPARE(m_secrets->kept.begin().value(), u"right"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_exchange->status().state, State::UpToDate, wait);
        const QString good = u"quattro parole a caso"_s;
        change(u"right"_s, good, good);
        QTRY_VERIFY2_WITH_TIMEOUT(notice().contains(u"is changed"_s), qPrintable(notice()), wait);
        QCOMPARE(m_central->password, good);
        QTRY_COMPARE(m_secrets->kept.begin().value(), good);
        QVERIFY(edit("ownPassword")->text().isEmpty());
        reopen();
        m_account->begin();
        QTRY_COMPARE_WITH_TIMEOUT(m_exchange->status().state, State::UpToDate, wait);
    }

    void withoutALineThePasswordStays()
    {
        connectNow();
        m_central->setMood(OfficeCentral::Mood::Unreachable);
        edit("presentPassword")->setText(u"right"_s);
        for (const char *line : {"ownPassword", "ownPasswordAgain"}) edit(line)->setText(u"quattro parole a caso"_s);
        press("changeOwnPassword");
        QTRY_VERIFY2_WITH_TIMEOUT(notice().contains(u"cannot be reached"_s), qPrintable(notice()), wait);
        QCOMPARE(m_secrets->kept.begin().value(), u"right"_s);
        QCOMPARE(edit("ownPassword")->text(), u"quattro parole a caso"_s); // to be tried again
    }

    void disconnectsAfterAskingAndKeepsEverything()
    {
        const Person person = Office::person(u"Prova"_s, u"Maria"_s);
        m_office->save(person);
        connectNow();
        press("leave");
        QTRY_COMPARE_WITH_TIMEOUT(m_exchange->status().state, State::Alone, wait);
        QTRY_VERIFY(m_secrets->kept.isEmpty());
        QVERIFY(syncing::CentralAddress::in(m_office->settings).isEmpty());
        QVERIFY(m_office->store->find(Person::type, person.id).result());
        QTRY_VERIFY(button("connect")->isVisible());
    }

    void onlyAnAdministratorConnects()
    {
        cleanup();
        m_office = std::make_unique<Office>(QStringList{u"tutor"_s});
        open();
        QVERIFY(!button("connect")->isEnabled());
        QVERIFY(label("refusal").contains(u"administrator"_s));
        QVERIFY(button("test")->isEnabled());
    }

    void theBarSaysNothingWithoutACentral()
    {
        StatusLine bar;
        bar.showExchange({});
        QVERIFY(bar.findChild<QToolButton *>(u"exchange"_s)->isHidden());
    }

    void theBarSaysHowThingsStand_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("page");
        Status status;
        status.joined = true;
        status.lastSync = QDateTime::currentDateTimeUtc();
        status.state = State::UpToDate;
        QTest::newRow("all is well") << status << QStringList{u"Online"_s, u"everything sent"_s, u"last exchange"_s} << u"unsent"_s;
        status.state = State::Waiting;
        status.toSend = 3;
        QTest::newRow("just saved") << status << QStringList{u"Online"_s, u"to send: 3"_s} << u"unsent"_s;
        status.state = State::Offline;
        QTest::newRow("offline") << status << QStringList{u"Offline"_s, u"to send: 3"_s} << u"unsent"_s;
        status.refused = 1;
        status.conflicts = 2;
        QTest::newRow("to be seen to") << status << QStringList{u"not taken: 1"_s, u"to decide: 2"_s} << u"unsent"_s;
        status.state = State::TurnedAway;
        status.code = u"password"_s;
        QTest::newRow("turned away") << status << QStringList{u"Not admitted"_s, u"to send: 3"_s} << u"central"_s;
        status.state = State::Syncing;
        status.toSend = 0;
        status.loaded = 100;
        status.toLoad = 1000;
        QTest::newRow("the first load") << status << QStringList{u"Receiving records"_s, u"100"_s} << u"unsent"_s;
        status.state = State::Failed;
        status.code.clear();
        status.problem = u"The central ran out of room."_s;
        QTest::newRow("failed") << status << QStringList{u"did not succeed"_s} << u"unsent"_s;
    }
    void theBarSaysHowThingsStand()
    {
        QFETCH(Status, status);
        QFETCH(QStringList, words);
        QFETCH(QString, page);
        StatusLine bar;
        bar.resize(1400, 30);
        bar.showExchange(status);
        auto *button = bar.findChild<QToolButton *>(u"exchange"_s);
        for (const QString &word : words) {
            QVERIFY2(button->text().contains(word), qPrintable(button->text()));
            QVERIFY(button->accessibleName().contains(word));
        }
        QVERIFY(!button->icon().isNull()); // never by colour alone
        if (!status.problem.isEmpty()) QVERIFY(button->toolTip().contains(status.problem));
        QSignalSpy asked(&bar, &StatusLine::pageRequested);
        button->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), page);
    }

    // Large text on a small screen: what matters least goes, and the window stays as wide as it was.
    void theBarLeavesOutWhatHasNoRoom()
    {
        QFont large = QApplication::font();
        large.setPointSizeF(21);
        m_office = std::make_unique<Office>();
        QMainWindow window;
        auto *bar = new StatusLine;
        bar->setFont(large);
        window.setStatusBar(bar);
        window.resize(1000, 400);
        window.show();
        Status status;
        status.joined = true;
        status.state = State::Offline;
        status.toSend = 3;
        status.refused = 1;
        status.conflicts = 2;
        status.lastSync = QDateTime::currentDateTimeUtc();
        bar->showExchange(status);
        bar->showWho(m_office->session);
        bar->showBackup({});
        const auto *exchange = bar->findChild<QToolButton *>(u"exchange"_s);
        QTRY_VERIFY(exchange->width() >= exchange->sizeHint().width()); // nothing is cut
        QCOMPARE(window.width(), 1000);
        QVERIFY2(exchange->text().startsWith(u"Offline · to send: 3"_s), qPrintable(exchange->text()));
        QVERIFY(!exchange->text().contains(u"last exchange"_s));
        QVERIFY(exchange->accessibleName().contains(u"last exchange"_s)); // it is not lost
        QVERIFY(bar->findChild<QLabel *>(u"who"_s)->toolTip().contains(m_office->session.siteName()));
        for (const QWidget *part : bar->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) QVERIFY(part->isHidden() || bar->rect().contains(part->geometry()));
        window.resize(2400, 400);
        QTRY_VERIFY(exchange->text().contains(u"last exchange"_s));
        QVERIFY(bar->findChild<QLabel *>(u"who"_s)->text().contains(m_office->session.siteName()));
    }

    void everyWayToBeTurnedAwaySaysWhatHappensToWhatWasNotSent_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"password", "no-password", "revoked", "too-old", "certificate", "closed"}) QTest::newRow(code) << QString::fromLatin1(code);
    }
    void everyWayToBeTurnedAwaySaysWhatHappensToWhatWasNotSent()
    {
        QFETCH(QString, code);
        const QString text = exchangeline::consequence(code);
        QVERIFY2(text.contains(u"kept"_s) || text.contains(u"stays here"_s) || text.contains(u"Nothing is lost"_s), qPrintable(text));
        Status status;
        status.state = State::TurnedAway;
        status.code = code;
        status.problem = u"It was said why."_s;
        QVERIFY(exchangeline::wholly(status).contains(text));
    }

private:
    void open()
    {
        syncing::Patience calm;
        calm.every = calm.firstPause = calm.longestPause = std::chrono::hours(1);
        m_exchange = std::make_unique<syncing::Syncer>(*m_office->store, m_central->door(), calm);
        m_account = std::make_unique<CentralAccount>(m_office->settings, *m_secrets, *m_exchange);
        m_page = std::make_unique<CentralPage>(m_office->desk(), *m_account);
        m_page->resize(900, 800);
        m_page->show();
    }
    void reopen()
    {
        m_page.reset();
        m_account.reset();
        m_exchange.reset();
        m_office->reopen();
        open();
    }
    void fill(const QString &password)
    {
        edit("hosts")->setText(u"db.example.org"_s);
        edit("login")->setText(u"anna"_s);
        edit("password")->setText(password);
    }
    void connectNow()
    {
        fill(u"right"_s);
        press("connect");
        QTRY_COMPARE_WITH_TIMEOUT(m_exchange->status().state, State::UpToDate, wait);
        QTRY_VERIFY(!button("connect")->isVisible() && button("leave")->isVisible());
    }
    QPushButton *button(const char *name) { return m_page->findChild<QPushButton *>(QLatin1String(name)); }
    void press(const char *name)
    {
        QTRY_VERIFY_WITH_TIMEOUT(button(name)->isEnabled(), wait);
        button(name)->click();
    }
    QLineEdit *edit(const char *name) { return m_page->findChild<QLineEdit *>(QLatin1String(name)); }
    QString label(const char *name) { return m_page->findChild<QLabel *>(QLatin1String(name))->text(); }
    QString trouble(const char *part) { return m_page->findChild<QLabel *>(u"trouble_"_s + QLatin1String(part))->text(); }
    QString notice() { return m_page->findChild<NoticeBar *>(u"notice"_s)->text(); }

    std::unique_ptr<OfficeCentral> m_central;
    std::unique_ptr<MemorySecrets> m_secrets;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<syncing::Syncer> m_exchange;
    std::unique_ptr<CentralAccount> m_account;
    std::unique_ptr<CentralPage> m_page;
};

QTEST_MAIN(TestCentralPage)
#include "tst_centralpage.moc"
