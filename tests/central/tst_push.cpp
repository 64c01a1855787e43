#include "models/records/person.h"
#include "sent.h"
#include "startedcentral.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace syncing;
using sent::anyId;

// What becomes of changes at a real central: each rule of the merge, and what is never done twice.
class TestPush : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<StartedCentral> m_central;
    std::unique_ptr<PgCentral> m_one, m_two; // two consoles of one centre

    QString made(const QJsonObject &fields = {{u"surname"_s, u"Rossi"_s}, {u"phone"_s, u"02 1"_s}})
    {
        const QString id = anyId();
        const auto outcome = m_one->push(u"laptop-1"_s, 10, {sent::create("person", id, fields)}).first();
        Q_ASSERT(outcome.result == Outcome::Result::Applied);
        return id;
    }
    QJsonObject row(const QString &id, const QByteArray &table = "person")
    {
        const auto images = m_one->images(table, {id});
        return images.isEmpty() ? QJsonObject() : images.first().fields;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivatePostgres::isInstalled()) QSKIP("PostgreSQL is not installed.");
        m_central = std::make_unique<StartedCentral>();
        m_central->addLogin(u"ada"_s, {u"supervisor"_s}, u"site-a"_s);
        m_central->addLogin(u"bea"_s, {u"supervisor"_s}, u"site-a"_s);
        m_one = m_central->central(u"ada"_s);
        m_two = m_central->central(u"bea"_s);
        m_one->hello({u"laptop-1"_s, u"first"_s, u"0.1"_s, 10, {}});
        m_two->hello({u"laptop-2"_s, u"second"_s, u"0.1"_s, 10, {}});
    }

    void saysWhoIsGreeted()
    {
        const Welcome welcome = m_one->hello({u"laptop-1"_s, u"first"_s, u"0.1"_s, 10, {}});
        QCOMPARE(welcome.operatorId, u"ada"_s);
        QVERIFY(welcome.buckets.contains(u"*"_s));
        QVERIFY(!welcome.server.isEmpty());
        QCOMPARE(welcome.timeline, 1);
        QVERIFY(welcome.stamp > 0);
        QVERIFY(!welcome.revoked && welcome.open);
        QVERIFY(qAbs(welcome.now.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    }

    void aNewRecordComesToTheOthers()
    {
        const Position before{m_two->hello({u"laptop-2"_s, {}, {}, 10, {}}).stamp, std::numeric_limits<qint64>::max()};
        const QString id = made();
        const Pulled page = m_two->pull(before, 100);
        QCOMPARE(page.entries.size(), 1);
        const Entry &entry = page.entries.first();
        QCOMPARE(entry.kind, Entry::Kind::Create);
        QCOMPARE(entry.record, id);
        QCOMPARE(entry.version, 1);
        QCOMPARE(entry.fields.value(u"surname"_s), QJsonValue(QJsonArray{QJsonValue(), u"Rossi"_s}));
        QCOMPARE(entry.origin.author, u"ada"_s);
        QCOMPARE(entry.origin.at, QDateTime::fromString(u"2026-03-01T10:00:00.123Z"_s, Qt::ISODateWithMs));
        QVERIFY(!page.more);
        QVERIFY(m_two->pull(page.reached, 100).entries.isEmpty());
    }

    void theSameOpIsAnsweredTheSame()
    {
        const QString id = made();
        const Op op = sent::change("person", id, u"phone"_s, u"02 1"_s, u"02 2"_s, 1);
        const Outcome first = m_one->push(u"laptop-1"_s, 10, {op}).first();
        QCOMPARE(first.version, 2);
        m_two->push(u"laptop-2"_s, 10, {sent::change("person", id, u"phone"_s, u"02 2"_s, u"02 3"_s, 2, u"laptop-2"_s)});
        const Outcome again = m_one->push(u"laptop-1"_s, 10, {op}).first();
        QCOMPARE(again.result, first.result);
        QCOMPARE(again.version, first.version);
        QCOMPARE(row(id).value(u"phone"_s).toString(), u"02 3"_s);
        QCOMPARE(m_one->known({op.mark, u"nobody's"_s}), QStringList{op.mark});
    }

    void differentValuesAreAConflict()
    {
        const QString id = made();
        m_two->push(u"laptop-2"_s, 10, {sent::change("person", id, u"phone"_s, u"02 1"_s, u"02 theirs"_s, 1, u"laptop-2"_s)});
        const Outcome outcome = m_one->push(u"laptop-1"_s, 10, {sent::change("person", id, u"phone"_s, u"02 1"_s, u"02 mine"_s, 1)}).first();
        QCOMPARE(outcome.result, Outcome::Result::Conflict);
        QCOMPARE(outcome.version, 2);
        QCOMPARE(outcome.kept, QJsonObject({{u"phone"_s, u"02 theirs"_s}}));
        QCOMPARE(row(id).value(u"phone"_s).toString(), u"02 theirs"_s);
        const auto cards = m_one->conflicts();
        const auto card = std::ranges::find_if(cards, [&](const ConflictCard &c) { return c.record == id; });
        QVERIFY(card != cards.end());
        QCOMPARE(card->fields, QJsonObject({{u"phone"_s, QJsonArray{u"02 1"_s, u"02 mine"_s, u"02 theirs"_s}}}));
        QCOMPARE(card->mine.device, u"laptop-1"_s);
        QCOMPARE(card->theirs.device, u"laptop-2"_s);
        QVERIFY(card->open);
    }

    void differentFieldsAreNone()
    {
        const QString id = made();
        m_two->push(u"laptop-2"_s, 10, {sent::change("person", id, u"phone"_s, u"02 1"_s, u"02 9"_s, 1, u"laptop-2"_s)});
        const Outcome outcome = m_one->push(u"laptop-1"_s, 10, {sent::change("person", id, u"notes"_s, {}, u"deaf in one ear"_s, 1)}).first();
        QCOMPARE(outcome.result, Outcome::Result::Applied);
        QCOMPARE(outcome.version, 3);
        QCOMPARE(row(id).value(u"notes"_s).toString(), u"deaf in one ear"_s);
    }
};

QTEST_GUILESS_MAIN(TestPush)
#include "tst_push.moc"
