// When a whole round runs and when a light one, and what either costs.
#include "models/records/identifier.h"
#include "models/records/person.h"
#include "models/store/putoffindexes.h"
#include "models/store/store.h"
#include "models/sync/replica.h"
#include "models/sync/syncer.h"
#include "models/store/worker.h"
#include "officeline.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using syncing::Status;
using State = Status::State;

namespace {
constexpr int wait = 20'000;
const Author anna{u"operator-1"_s, u"site-1"_s};

syncing::Patience every(std::chrono::milliseconds time)
{
    syncing::Patience patience;
    patience.every = time;
    return patience;
}

struct Desk {
    explicit Desk(OfficeCentral &central, const syncing::Patience &patience) : store(folder.path(), QByteArray(32, 'k')), exchange(store, central.door(), patience) {}

    QTemporaryDir folder;
    Store store;
    syncing::Syncer exchange;

    void join()
    {
        auto joined = exchange.join({}, u"right"_s);
        QTRY_VERIFY_WITH_TIMEOUT(joined.isFinished(), wait);
        joined.waitForFinished();
        QTRY_COMPARE_WITH_TIMEOUT(exchange.status().state, State::UpToDate, wait);
    }
    QString save(const QString &surname)
    {
        Person person;
        person.id = newIdentifier();
        person.surname = surname;
        store.save(Person::type, rowOf(person), 0, anna).waitForFinished();
        return person.id;
    }
    bool has(const QString &id) { return store.find(Person::type, id).result().has_value(); }
};

void tellNews(OfficeCentral &central)
{
    const std::lock_guard guard(central.lock);
    central.tellNews();
}

QString plant(OfficeCentral &central, const QString &surname)
{
    Person there;
    there.id = newIdentifier();
    there.surname = surname;
    const std::lock_guard guard(central.lock);
    syncing::Op op;
    op.mark = newIdentifier();
    op.table = "person";
    op.record = there.id;
    op.kind = syncing::Op::Kind::Create;
    op.fields = {{u"surname"_s, QJsonArray{QJsonValue(), surname}}};
    op.origin = {u"operator-1"_s, u"site-1"_s, u"elsewhere"_s, QDateTime::currentDateTimeUtc()};
    central.memory.push(u"anna"_s, u"elsewhere"_s, {op});
    central.tellNews();
    return there.id;
}
} // namespace

class TestRounds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newsAndSavesGreetNobody()
    {
        OfficeCentral central;
        Desk desk(central, every(1h));
        desk.join();
        QTest::qWait(500); // what its joining told itself
        const int hellos = central.hellos, calls = central.calls;
        const QString id = plant(central, u"Altrove"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.has(id), wait);
        QTest::qWait(500);
        QCOMPARE(central.calls - calls, 1);
        const QString here = desk.save(u"Qui"_s);
        QTRY_VERIFY_WITH_TIMEOUT(central.has(here), wait);
        QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().state, State::UpToDate, wait);
        QTest::qWait(500);
        QVERIFY2(central.calls - calls <= 4, qPrintable(QString::number(central.calls - calls))); // sent, read, and read when it was told
        QCOMPARE(central.hellos.load(), hellos);
    }

    void whoAsksForARoundGetsAWholeOne()
    {
        OfficeCentral central;
        Desk desk(central, every(1h));
        desk.join();
        const int hellos = central.hellos;
        auto done = desk.exchange.roundDone();
        QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), wait);
        QCOMPARE(central.hellos.load(), hellos + 1);
    }

    // Each greeting tells what nothing else would, also where there is always something new.
    void aWholeRoundComesInTimeUnderConstantNews()
    {
        OfficeCentral central;
        Desk desk(central, every(1s));
        desk.join();
        const int hellos = central.hellos, calls = central.calls;
        QElapsedTimer time;
        time.start();
        QString last;
        int greeted = 0, asked = 0;
        do { // a slow machine takes its time to come round
            last = plant(central, u"Altrove"_s);
            QTest::qWait(30);
            greeted = central.hellos - hellos;
            asked = central.calls - calls;
        } while (time.elapsed() < 6000 || ((greeted < 3 || asked <= 2 * greeted + 3) && time.elapsed() < 90'000));
        QVERIFY2(greeted >= 3 && greeted <= time.elapsed() / 900 + 2, qPrintable(QString::number(greeted)));
        QVERIFY2(asked > 2 * greeted + 3, qPrintable(QString::number(asked))); // there were others between them
        QTRY_VERIFY_WITH_TIMEOUT(desk.has(last), wait);
    }

    // What is shown of the last exchange is true of light ones too, and is not written to the store each time.
    void theLastExchangeIsTheLastOfAny()
    {
        OfficeCentral central;
        central.memory.setNow(QDateTime::currentDateTimeUtc());
        Desk desk(central, every(1h));
        desk.join();
        const auto stored = [&] { return desk.store.worker().run([](Database &db) { return syncing::replica::joined(db)->syncedAt; }).result(); };
        QTest::qWait(500);
        const QDateTime first = desk.exchange.status().lastSync, kept = stored();
        QVERIFY(first.isValid());
        QTest::qWait(1500);
        tellNews(central);
        QTRY_VERIFY_WITH_TIMEOUT(desk.exchange.status().lastSync > first.addMSecs(1000), wait);
        QVERIFY(desk.exchange.status().lastSync <= QDateTime::currentDateTimeUtc().addMSecs(500));
        QCOMPARE(stored(), kept);
        // Without a line it stays, and does not go back to what the store keeps.
        const QDateTime second = desk.exchange.status().lastSync;
        central.setMood(OfficeCentral::Mood::Unreachable);
        central.hangUp();
        QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().state, State::Offline, wait);
        QCOMPARE(desk.exchange.status().lastSync, second);
    }

    // A load that was broken off goes on some day; until then one works with what is here.
    void listsAreQuickAgainWhereALoadIsBrokenOff_data()
    {
        QTest::addColumn<bool>("held");
        QTest::newRow("no line") << false;
        QTest::newRow("no password") << true;
    }
    void listsAreQuickAgainWhereALoadIsBrokenOff()
    {
        QFETCH(bool, held);
        OfficeCentral central;
        Desk desk(central, every(1h));
        desk.join();
        const auto isAway = [&] { return desk.store.worker().run([](Database &db) { return putoffindexes::isTitlePutOff(db, Person::type); }).result(); };
        desk.store.worker().run([](Database &db) { putoffindexes::putOff(db, Person::type); }).waitForFinished();
        QVERIFY(isAway());
        if (held) {
            desk.exchange.hold(u"The password is not here."_s);
        } else {
            central.setMood(OfficeCentral::Mood::Unreachable);
            central.hangUp();
        }
        QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().state, held ? State::TurnedAway : State::Offline, wait);
        QVERIFY(!isAway());
    }

    // Who broke off greets anew.
    void afterABrokenLineComesAWholeRound()
    {
        OfficeCentral central;
        syncing::Patience patience = every(1h);
        patience.firstPause = patience.longestPause = 100ms;
        Desk desk(central, patience);
        desk.join();
        const int hellos = central.hellos;
        central.setMood(OfficeCentral::Mood::Unreachable);
        const QString id = desk.save(u"Senza linea"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().state, State::Offline, wait);
        QCOMPARE(desk.exchange.status().toSend, 1);
        central.setMood(OfficeCentral::Mood::Answers);
        QTRY_VERIFY_WITH_TIMEOUT(central.has(id), wait);
        QTRY_COMPARE_WITH_TIMEOUT(desk.exchange.status().state, State::UpToDate, wait);
        QVERIFY(central.hellos > hellos);
    }
};

QTEST_GUILESS_MAIN(TestRounds)
#include "tst_rounds.moc"
