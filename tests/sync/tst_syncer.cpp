// The exchange by itself: one or two stores, each with its thread, and a central that can be cut, hang and turn away.
#include "models/records/attachment.h"
#include "models/records/identifier.h"
#include "models/records/person.h"
#include "models/store/store.h"
#include "models/sync/keptfiles.h"
#include "models/sync/syncer.h"
#include "officeline.h"
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using syncing::Status;
using State = syncing::Status::State;

namespace {
constexpr int wait = 20'000;
const Author anna{u"operator-1"_s, u"site-1"_s};

syncing::Patience hasty()
{
    syncing::Patience patience;
    patience.firstPause = std::chrono::milliseconds(40);
    patience.longestPause = std::chrono::milliseconds(160);
    patience.presence = std::chrono::milliseconds(100);
    return patience;
}

// Nothing comes by itself but what is said or saved.
syncing::Patience calm()
{
    syncing::Patience patience;
    patience.every = patience.firstPause = patience.longestPause = std::chrono::hours(1);
    return patience;
}

// A desk: a store and its exchange.
struct Desk {
    explicit Desk(OfficeCentral &central, const syncing::Patience &patience = calm()) : store(folder.path(), QByteArray(32, 'k')), exchange(store, central.door(), patience) {}

    QTemporaryDir folder;
    Store store;
    syncing::Syncer exchange;

    void join(const QString &password = u"right"_s)
    {
        auto joined = exchange.join({}, password);
        QTRY_VERIFY_WITH_TIMEOUT(joined.isFinished(), wait);
        joined.waitForFinished();
        QTRY_COMPARE_WITH_TIMEOUT(exchange.status().state, State::UpToDate, wait);
    }
    Person save(const QString &surname, const QString &phone = {}, std::optional<Person> before = {})
    {
        Person person = before.value_or(Person());
        if (!before) person.id = newIdentifier();
        person.surname = surname;
        person.phone = phone;
        const auto stored = before ? store.find(Person::type, person.id).result() : std::nullopt;
        store.save(Person::type, rowOf(person), stored ? stored->version : 0, anna).waitForFinished();
        return person;
    }
    bool has(const Person &person) { return store.find(Person::type, person.id).result().has_value(); }
    QString phoneOf(const Person &person)
    {
        const auto found = store.find(Person::type, person.id).result();
        return found ? recordOf<Person>(found->row).phone : QString();
    }
};

template <class T> std::unique_ptr<syncing::TurnedAway> turnedAwayOf(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, wait)) return nullptr;
    try {
        future.waitForFinished();
        if constexpr (!std::is_void_v<T>) future.result();
    } catch (const syncing::TurnedAway &e) {
        return std::make_unique<syncing::TurnedAway>(e);
    }
    return nullptr;
}
} // namespace

class TestSyncer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutACentralNobodyIsAsked()
    {
        OfficeCentral central;
        Desk desk(central, hasty());
        desk.save(u"Prova"_s);
        QTest::qWait(150);
        QCOMPARE(desk.exchange.status().state, State::Alone);
        QVERIFY(!desk.exchange.status().joined);
        QCOMPARE(central.opened.load(), 0);
    }

    void sendsWhatWasThereAndWhatIsSaved()
    {
        OfficeCentral central;
        Desk desk(central);
        const Person before = desk.save(u"Prima"_s);
        desk.join();
        QCOMPARE(desk.exchange.status().toSend, 0);
        QVERIFY(desk.exchange.status().lastSync.isValid());
        QVERIFY(central.has(before.id));
        const Person after = desk.save(u"Dopo"_s);
        QTRY_VERIFY_WITH_TIMEOUT(central.has(after.id), wait);
        QTRY_COMPARE(desk.exchange.status().toSend, 0);
    }

    // Whatever goes on: nothing is to be sent, what others wrote is here, and that was said a moment ago.
    void case86_upToDateOnlyWhenItIs()
    {
        OfficeCentral central;
        central.memory.setNow(QDateTime::currentDateTimeUtc());
        Desk desk(central, hasty()), other(central, hasty());
        desk.join();
        other.join();
        int said = 0;
        Person awaited; // saved without a line
        connect(&desk.exchange, &syncing::Syncer::statusChanged, this, [&](const Status &status) {
            if (status.state != State::UpToDate) return;
            ++said;
            QCOMPARE(status.toSend, 0);
            QVERIFY(status.lastSync.secsTo(QDateTime::currentDateTimeUtc()) < 60);
            if (!awaited.id.isEmpty()) QVERIFY(central.has(awaited.id));
        });
        for (int n = 0; n < 8; ++n) {
            const bool cut = n % 2 == 0;
            if (cut) {
                central.setMood(OfficeCentral::Mood::Unreachable);
                central.hangUp();
                QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().state, State::Offline, wait);
            }
            const Person last = desk.save(u"Rossi %1"_s.arg(n));
            if (cut) {
                awaited = last;
                desk.exchange.tryNow();
                QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().toSend, 1, wait);
                QVERIFY(desk.exchange.status().state != State::UpToDate); // a try may be under way
                central.setMood(OfficeCentral::Mood::Answers);
            }
            QTRY_VERIFY_WITH_TIMEOUT(central.has(last.id), wait);
            QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().state, State::UpToDate, wait);
            QTRY_VERIFY_WITH_TIMEOUT(other.has(last), wait);
        }
        QVERIFY(said >= 8);
    }

    // Without asking and without waiting for the minute.
    void aSaveHereIsThereByNews()
    {
        OfficeCentral central;
        Desk here(central), there(central);
        here.join();
        there.join();
        QSignalSpy changed(&there.store, &Store::changed), told(&there.exchange, &syncing::Syncer::recordsChanged);
        QElapsedTimer time;
        time.start();
        const Person person = here.save(u"Nuova"_s);
        QTRY_VERIFY_WITH_TIMEOUT(there.has(person), wait);
        qInfo("a save was on the other console after %lld ms", time.elapsed());
        QTRY_VERIFY(!changed.isEmpty() && !told.isEmpty());
    }

    void worksOnWhileNobodyAnswers()
    {
        OfficeCentral central;
        Desk desk(central, hasty());
        desk.join();
        central.setMood(OfficeCentral::Mood::Unreachable);
        central.hangUp();
        QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().state, State::Offline, wait);
        QVERIFY(!desk.exchange.status().problem.isEmpty());
        const Person person = desk.save(u"Prova"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().toSend, 1, wait);
        QVERIFY(desk.exchange.status().oldestUnsent.isValid());
        QCOMPARE(desk.exchange.unsent().result().size(), 1);
        central.setMood(OfficeCentral::Mood::Answers);
        QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().state, State::UpToDate, wait);
        QCOMPARE(desk.exchange.status().toSend, 0);
        QVERIFY(central.has(person.id));
    }

    void asksLessOftenWhileNobodyAnswers()
    {
        OfficeCentral central;
        Desk desk(central, hasty());
        central.setMood(OfficeCentral::Mood::Unreachable);
        QElapsedTimer time;
        time.start();
        desk.exchange.resume({}, u"right"_s);
        QTest::qWait(2000);
        QTRY_VERIFY_WITH_TIMEOUT(central.opened >= 4, wait);
        // At 20 to 40, 40 to 80, then 80 to 160 ms: never more than 25 in two seconds, and two or three at the beginning.
        const int opened = central.opened;
        QVERIFY2(opened <= time.elapsed() / 80 + 4, qPrintable(QString::number(opened)));
    }

    void triesAtOnceWhenAsked()
    {
        OfficeCentral central;
        Desk desk(central, calm());
        central.setMood(OfficeCentral::Mood::Unreachable);
        desk.exchange.resume({}, u"right"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().state, State::Offline, wait);
        central.setMood(OfficeCentral::Mood::Answers);
        QTest::qWait(100);
        QCOMPARE(desk.exchange.status().state, State::Offline);
        desk.exchange.tryNow();
        QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().state, State::UpToDate, wait);
    }

    // The same wrong password again and again would lock somebody's login.
    void aWrongPasswordIsTriedOnce()
    {
        OfficeCentral central;
        Desk desk(central, hasty());
        desk.join();
        central.password = u"another"_s;
        desk.exchange.tryNow();
        QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().state, State::TurnedAway, wait);
        QCOMPARE(desk.exchange.status().code, u"password"_s);
        const int calls = central.calls;
        desk.save(u"Prova"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().toSend, 1, wait);
        QTest::qWait(500);
        QCOMPARE(central.calls.load(), calls);
        const auto wrong = turnedAwayOf(desk.exchange.join({}, u"also wrong"_s));
        QVERIFY(wrong);
        QCOMPARE(wrong->code(), u"password"_s);
        desk.exchange.resume({}, u"another"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().state, State::UpToDate, wait);
        QCOMPARE(desk.exchange.status().toSend, 0);
    }

    // A wrong password that somebody tries on the page does not stop an exchange that goes well.
    void aTrialLeavesTheExchangeAsItIs()
    {
        OfficeCentral central;
        Desk desk(central);
        desk.join();
        QVERIFY(turnedAwayOf(desk.exchange.test({}, u"wrong"_s)));
        const Person person = desk.save(u"Prova"_s);
        QTRY_VERIFY_WITH_TIMEOUT(central.has(person.id), 5000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().state, State::UpToDate, wait);
    }

    void aRevokedComputerKeepsWhatItHas()
    {
        OfficeCentral central;
        Desk desk(central, hasty());
        desk.join();
        {
            const std::lock_guard guard(central.lock);
            central.memory.setLogin(u"anna"_s, {u"operator-1"_s, u"site-1"_s, {u"*"_s}, true});
        }
        const Person person = desk.save(u"Prova"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().state, State::TurnedAway, wait);
        QCOMPARE(desk.exchange.status().code, u"revoked"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().toSend, 1, wait);
        QVERIFY(desk.has(person));
        {
            const std::lock_guard guard(central.lock);
            central.memory.setLogin(u"anna"_s, {u"operator-1"_s, u"site-1"_s, {u"*"_s}, false});
        }
        QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().state, State::UpToDate, wait);
        QCOMPARE(desk.exchange.status().toSend, 0);
    }

    void goesOnByItselfAfterTheCentralIsPutBackInOrder()
    {
        OfficeCentral central;
        Desk desk(central, hasty());
        desk.join();
        {
            const std::lock_guard guard(central.lock);
            central.memory.setOpen(false);
        }
        desk.exchange.tryNow();
        QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().code, u"closed"_s, wait);
        {
            const std::lock_guard guard(central.lock);
            central.memory.setOpen(true);
        }
        QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().state, State::UpToDate, wait);
    }

    void theWindowNeverWaits()
    {
        OfficeCentral central;
        Desk desk(central);
        desk.join();
        central.setMood(OfficeCentral::Mood::Hangs);
        desk.save(u"Prova"_s);
        QTRY_VERIFY_WITH_TIMEOUT(central.inside > 0, wait);
        QElapsedTimer time;
        time.start();
        desk.exchange.tryNow();
        auto round = desk.exchange.roundDone();
        auto unsent = desk.exchange.unsent();
        desk.exchange.setOpen({{Person::type.table, newIdentifier()}}, anna);
        auto fetched = desk.exchange.fetch(Person::type, {newIdentifier()});
        desk.exchange.resume({}, u"right"_s);
        QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed()))); // who waits for what hangs waits for ever
        QTRY_VERIFY_WITH_TIMEOUT(unsent.isFinished(), wait); // the store goes on, too
        QCOMPARE(unsent.result().size(), 1);
        QVERIFY(!fetched.isFinished());
        central.setMood(OfficeCentral::Mood::Answers);
        QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().state, State::UpToDate, wait);
        QCOMPARE(desk.exchange.status().toSend, 0);
    }

    void leavesWithinASecondWhileACallHangs_data()
    {
        QTest::addColumn<int>("mood");
        QTest::newRow("a call that can be stopped") << int(OfficeCentral::Mood::Hangs);
        QTest::newRow("a call that cannot") << int(OfficeCentral::Mood::DeafToStop);
    }
    void leavesWithinASecondWhileACallHangs()
    {
        QFETCH(int, mood);
        static OfficeCentral central; // a line that hangs may outlive its console
        central.setMood(OfficeCentral::Mood::Answers);
        auto desk = std::make_unique<Desk>(central);
        desk->join();
        central.setMood(static_cast<OfficeCentral::Mood>(mood));
        desk->exchange.tryNow();
        QTRY_VERIFY_WITH_TIMEOUT(central.inside > 0, wait);
        auto never = desk->exchange.roundDone();
        QElapsedTimer time;
        time.start();
        desk.reset();
        QVERIFY2(time.elapsed() < 15'000, qPrintable(QString::number(time.elapsed()))); // a second, and whatever the machine takes; the call hangs for ever
        central.setMood(OfficeCentral::Mood::Answers);
        QTRY_VERIFY_WITH_TIMEOUT(never.isFinished(), wait); // told that nothing will come
        QVERIFY_THROWS_EXCEPTION(syncing::Cut, never.waitForFinished());
        QTRY_COMPARE_WITH_TIMEOUT(central.inside.load(), 0, wait);
    }

    // Somebody gives a new address while the old one hangs.
    void aTrialDoesNotWaitForARoundThatHangs()
    {
        OfficeCentral hanging, answering;
        Desk desk(hanging);
        desk.join();
        hanging.setMood(OfficeCentral::Mood::Hangs);
        desk.exchange.tryNow();
        QTRY_VERIFY_WITH_TIMEOUT(hanging.inside > 0, wait);
        QTimer::singleShot(300, this, [&] { hanging.setMood(OfficeCentral::Mood::Answers); });
        auto welcome = desk.exchange.test({}, u"right"_s);
        QTRY_VERIFY_WITH_TIMEOUT(welcome.isFinished(), wait);
        QCOMPARE(welcome.result().operatorId, u"operator-1"_s);
    }

    void neverTwoRoundsAtATime()
    {
        OfficeCentral central;
        Desk desk(central, hasty());
        desk.join();
        for (int i = 0; i < 40; ++i) {
            desk.save(u"Prova %1"_s.arg(i));
            desk.exchange.tryNow();
            const std::lock_guard guard(central.lock);
            central.tellNews();
        }
        QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().toSend, 0, wait);
        QCOMPARE(central.most.load(), 1);
    }

    // Forty saves in a row are a few rounds, not forty.
    void savesThatFollowCloselyGoTogether()
    {
        OfficeCentral central;
        Desk desk(central);
        desk.join();
        const int calls = central.calls;
        QList<Person> people;
        for (int i = 0; i < 40; ++i) people << desk.save(u"Prova %1"_s.arg(i));
        QTRY_VERIFY_WITH_TIMEOUT(central.has(people.last().id), wait);
        QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().state, State::UpToDate, wait);
        QVERIFY2(central.calls - calls < 80, qPrintable(QString::number(central.calls - calls)));
    }

    void leavesTheCentralAndKeepsEverything()
    {
        OfficeCentral central;
        Desk desk(central);
        desk.join();
        const Person person = desk.save(u"Prova"_s);
        QTRY_VERIFY_WITH_TIMEOUT(central.has(person.id), wait);
        auto left = desk.exchange.leave();
        QTRY_VERIFY_WITH_TIMEOUT(left.isFinished(), wait);
        QTRY_COMPARE(desk.exchange.status().state, State::Alone);
        QVERIFY(!desk.exchange.isJoined().result());
        const int calls = central.calls;
        const Person later = desk.save(u"Dopo"_s);
        QTest::qWait(200);
        QCOMPARE(central.calls.load(), calls);
        QVERIFY(desk.has(person) && desk.has(later));
        desk.join(); // and back again
        QTRY_VERIFY_WITH_TIMEOUT(central.has(later.id), wait);
    }

    void withoutAPasswordItWaitsForOne()
    {
        OfficeCentral central;
        Desk desk(central);
        desk.join();
        desk.exchange.hold(u"There is no password."_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().state, State::TurnedAway, wait);
        QCOMPARE(desk.exchange.status().code, u"no-password"_s);
        desk.save(u"Prova"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().toSend, 1, wait);
        desk.exchange.resume({}, u"right"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().toSend, 0, wait);
    }

    void twoConsolesMeetOnARecord()
    {
        OfficeCentral central;
        Desk here(central, hasty()), there(central, hasty());
        here.join();
        there.join();
        const Person person = here.save(u"Prova"_s);
        QTRY_VERIFY_WITH_TIMEOUT(there.has(person), wait);
        here.exchange.setOpen({{Person::type.table, person.id}}, anna);
        there.exchange.setOpen({{Person::type.table, person.id}}, {u"operator-2"_s, u"site-1"_s});
        QTRY_COMPARE_WITH_TIMEOUT(here.exchange.presenceOf(Person::type, person.id).size(), 1, wait);
        QCOMPARE(here.exchange.presenceOf(Person::type, person.id).first().author, u"operator-2"_s);
        there.exchange.setOpen({}, {});
        QTRY_VERIFY_WITH_TIMEOUT(here.exchange.presenceOf(Person::type, person.id).isEmpty(), wait);
        central.setMood(OfficeCentral::Mood::Unreachable);
        here.exchange.tryNow();
        QTRY_COMPARE_WITH_TIMEOUT(here.exchange.status().state, State::Offline, wait);
        QVERIFY(here.exchange.presenceOf(Person::type, person.id).isEmpty()); // nothing is claimed that is not known
    }

    void asksForARecordBeforeItsTurn()
    {
        OfficeCentral central;
        Desk here(central);
        here.join();
        const Person person = here.save(u"Prova"_s, u"3331234567"_s);
        QTRY_COMPARE_WITH_TIMEOUT(here.exchange.status().state, State::UpToDate, wait);
        QTRY_VERIFY_WITH_TIMEOUT(central.has(person.id), wait);
        auto fetched = here.exchange.fetch(Person::type, {person.id});
        QTRY_VERIFY_WITH_TIMEOUT(fetched.isFinished(), wait);
        QVERIFY(fetched.result());
        auto nobody = here.exchange.fetch(Person::type, {newIdentifier()});
        QTRY_VERIFY_WITH_TIMEOUT(nobody.isFinished(), wait);
        QVERIFY(!nobody.result());
    }

    // What has not come here yet is found there: while records are arriving, or where nothing is found here.
    void findsAtTheCentralWhatIsNotHere()
    {
        OfficeCentral central;
        Desk desk(central);
        const auto ids = [&](const QString &typed, bool foundHere) {
            auto found = desk.exchange.search(typed, 10, foundHere);
            if (!QTest::qWaitFor([&] { return found.isFinished(); }, wait)) return QStringList{u"late"_s};
            QStringList all;
            for (const SearchHit &hit : found.result()) all << hit.id;
            return all;
        };
        QCOMPARE(ids(u"zambelli"_s, false), QStringList()); // without a central
        desk.join();
        Person there;
        there.id = newIdentifier();
        there.surname = u"Zambelli"_s;
        there.name = u"Ada"_s;
        there.phone = u"340 123 4567"_s;
        {
            const std::lock_guard guard(central.lock);
            central.memory.plant({Person::type.table, there.id, 1, false, Person::type.toJson(rowOf(there))});
        }
        QCOMPARE(ids(u"zambel"_s, false), QStringList{there.id});
        QCOMPARE(desk.exchange.search(u"zambelli ada"_s, 10, false).result().first().title, u"Zambelli Ada"_s);
        const int calls = central.calls;
        QCOMPARE(ids(u"zambel"_s, true), QStringList()); // everything is here, and something was found
        QCOMPARE(central.calls.load(), calls);
        auto came = desk.exchange.fetch(Person::type, {there.id});
        QTRY_VERIFY_WITH_TIMEOUT(came.isFinished(), wait);
        QVERIFY(desk.has(there));
        QCOMPARE(ids(u"zambel"_s, false), QStringList()); // the search here finds it
        // Nobody waits for a line that is not there.
        central.setMood(OfficeCentral::Mood::Unreachable);
        central.hangUp();
        QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().state, State::Offline, wait);
        QElapsedTimer time;
        time.start();
        QCOMPARE(ids(u"zambel"_s, false), QStringList());
        QVERIFY(time.elapsed() < 10'000);
    }

    void changesThePasswordAndGoesOnWithIt()
    {
        OfficeCentral central;
        Desk desk(central);
        desk.join();
        const auto wrong = turnedAwayOf(desk.exchange.changePassword({}, u"mistyped"_s, u"chosen by myself"_s));
        QVERIFY(wrong);
        QCOMPARE(wrong->code(), u"password"_s);
        QCOMPARE(central.password, u"right"_s);
        const Person before = desk.save(u"Prima"_s);
        QTRY_VERIFY_WITH_TIMEOUT(central.has(before.id), wait); // the exchange goes on
        auto changed = desk.exchange.changePassword({}, u"right"_s, u"chosen by myself"_s);
        QTRY_VERIFY_WITH_TIMEOUT(changed.isFinished(), wait);
        changed.waitForFinished();
        QCOMPARE(central.password, u"chosen by myself"_s);
        const Person after = desk.save(u"Dopo"_s);
        QTRY_VERIFY_WITH_TIMEOUT(central.has(after.id), wait);
        QTRY_COMPARE(desk.exchange.status().state, State::UpToDate);
    }

    void filesOfARecordAreKeptHereWhenSomebodyAsks()
    {
        OfficeCentral central;
        Desk desk(central);
        const QByteArray bytes("a scanned page");
        const QString fingerprint = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        const Person person = desk.save(u"Visita"_s);
        Attachment file;
        file.id = newIdentifier();
        file.name = u"page.pdf"_s;
        file.ownerTable = u"person"_s;
        file.owner = person.id;
        file.content = fingerprint;
        desk.store.save(Attachment::type, rowOf(file), 0, anna).waitForFinished();
        desk.join();
        using syncing::keptfiles::Kept;
        const auto kept = [&] { return syncing::keptfiles::of(desk.store, Person::type, person.id).result(); };
        QCOMPARE(kept(), (Kept{false, 1, 0, 0}));
        QCOMPARE(syncing::keptfiles::set(desk.store, Person::type, person.id, true).result(), (Kept{true, 1, 0, 0}));
        desk.exchange.tryNow();
        QTRY_COMPARE_WITH_TIMEOUT(kept(), (Kept{true, 1, 0, 1}), wait); // nobody has sent it yet, which holds nothing up
        QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().state, State::UpToDate, wait);
        {
            const std::lock_guard guard(central.lock);
            central.memory.contents()[fingerprint] = bytes;
        }
        QSignalSpy changed(&desk.store, &Store::changed);
        desk.exchange.tryNow();
        QTRY_COMPARE_WITH_TIMEOUT(kept(), (Kept{true, 1, 1, 0}), wait);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(desk.store.content(fingerprint).result(), bytes);
        // Let go, the bytes are freed: the central has them.
        QCOMPARE(syncing::keptfiles::set(desk.store, Person::type, person.id, false).result(), (Kept{false, 1, 0, 0}));
        QVERIFY(!desk.store.content(fingerprint).result());
        // What only this computer has stays, whatever is asked.
        const QByteArray mine("only here");
        file.id = newIdentifier();
        file.content = desk.store.keepContent(mine).result();
        central.setMood(OfficeCentral::Mood::Unreachable);
        desk.store.save(Attachment::type, rowOf(file), 0, anna).waitForFinished();
        syncing::keptfiles::set(desk.store, Person::type, person.id, true).waitForFinished();
        syncing::keptfiles::set(desk.store, Person::type, person.id, false).waitForFinished();
        QCOMPARE(desk.store.content(file.content).result(), mine);
    }

    void bringsAFileThatIsAskedFor()
    {
        OfficeCentral central;
        Desk here(central), there(central);
        here.join();
        there.join();
        const QByteArray bytes("an invented paper");
        const QString fingerprint = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        {
            const std::lock_guard guard(central.lock);
            central.memory.contents()[fingerprint] = bytes;
            central.memory.contents()[u"00"_s] = "something else";
        }
        auto came = there.exchange.fetchContent(fingerprint);
        QTRY_VERIFY_WITH_TIMEOUT(came.isFinished(), wait);
        QCOMPARE(came.result().value_or(QByteArray()), bytes);
        QCOMPARE(there.store.content(fingerprint).result().value_or(QByteArray()), bytes);
        auto wrong = there.exchange.fetchContent(u"00"_s); // not the bytes it should be
        QTRY_VERIFY_WITH_TIMEOUT(wrong.isFinished(), wait);
        QVERIFY_THROWS_EXCEPTION(Failure, wrong.result());
        QVERIFY(!there.store.content(u"00"_s).result());
    }

    // What others changed arrives in words a person is told of by name.
    void whatArrivesNamesItsAuthor()
    {
        OfficeCentral central;
        Desk here(central), there(central);
        here.join();
        there.join();
        const Person person = here.save(u"Prova"_s, u"3331234567"_s);
        QTRY_VERIFY_WITH_TIMEOUT(there.has(person), wait);
        here.save(u"Prova"_s, u"3337654321"_s, person);
        QTRY_COMPARE_WITH_TIMEOUT(there.phoneOf(person), u"3337654321"_s, wait);
        const auto history = there.store.history(Person::type, person.id).result();
        QVERIFY(!history.isEmpty());
        QCOMPARE(history.first().operatorId, anna.operatorId);
    }
};

QTEST_GUILESS_MAIN(TestSyncer)
#include "tst_syncer.moc"
