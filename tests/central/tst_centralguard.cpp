#include "rolesoffice.h"
#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace syncing;

// What somebody may try with a login of their own, and what a fault of the central itself does to what was sent.
class TestCentralGuard : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<RolesOffice> m_office;

    Outcome push(const QString &login, Op op, const QString &site) const
    {
        op.origin.author = u"op-"_s + login;
        op.origin.site = site;
        return m_office->central(login)->push(u"laptop-"_s + login, 1000, {op}).first();
    }
    static QString hash(const QByteArray &bytes) { return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivatePostgres::isInstalled()) QSKIP("PostgreSQL is not installed.");
        m_office = std::make_unique<RolesOffice>();
    }

    void anIdIsOfOneRecord()
    {
        QCOMPARE(push(u"super-b"_s, sent::create("person", u"p1"_s, {{u"surname"_s, u"Secret"_s}}), m_office->b).result, Outcome::Result::Applied);
        QCOMPARE(push(u"front-a"_s, sent::create("contact", u"p1"_s, {{u"site"_s, m_office->a}}), m_office->a).code, u"missing"_s);
    }

    void whatIsNamedBlindlyStaysShut()
    {
        QCOMPARE(push(u"super-b"_s, sent::create("person", u"p2"_s, {{u"surname"_s, u"Secret"_s}}), m_office->b).result, Outcome::Result::Applied);
        QCOMPARE(push(u"super-b"_s, sent::create("request", u"r2"_s, {{u"site"_s, m_office->b}, {u"requester"_s, u"p2"_s}}), m_office->b).result, Outcome::Result::Applied);
        QCOMPARE(push(u"front-a"_s, sent::create("contact", u"c2"_s, {{u"site"_s, m_office->a}, {u"person"_s, u"p2"_s}}), m_office->a).result, Outcome::Result::Applied);
        QCOMPARE(push(u"super-b"_s, sent::change("request", u"r2"_s, u"requester"_s, u"p2"_s, QJsonValue(), 1), m_office->b).result, Outcome::Result::Applied); // who may see p2 is worked out anew
        QVERIFY(m_office->central(u"front-a"_s)->images("person", {u"p2"_s}).isEmpty());
        // Who comes later is of whoever spoke of them first.
        QCOMPARE(push(u"front-a"_s, sent::create("contact", u"c3"_s, {{u"site"_s, m_office->a}, {u"person"_s, u"p3"_s}}), m_office->a).result, Outcome::Result::Applied);
        QCOMPARE(push(u"super-b"_s, sent::create("person", u"p3"_s, {{u"surname"_s, u"Late"_s}}), m_office->b).result, Outcome::Result::Applied);
        QCOMPARE(m_office->central(u"front-a"_s)->images("person", {u"p3"_s}).size(), 1);
    }

    void theCentralsOwnFaultRefusesNothing()
    {
        PgConnection root = m_office->root();
        root.script(u"ALTER FUNCTION console.canon_person(jsonb) RENAME TO canon_person_away"_s);
        const Op op = sent::create("person", u"p4"_s, {{u"surname"_s, u"Kept"_s}});
        QVERIFY_THROWS_EXCEPTION(Failure, push(u"super-b"_s, op, m_office->b));
        root.script(u"ALTER FUNCTION console.canon_person_away(jsonb) RENAME TO canon_person"_s);
        QCOMPARE(push(u"super-b"_s, op, m_office->b).result, Outcome::Result::Applied);
    }

    void aFingerprintIsNoFile()
    {
        const QByteArray bytes("the permit of somebody");
        const auto owner = m_office->central(u"super-b"_s), thief = m_office->central(u"front-a"_s);
        QCOMPARE(push(u"super-b"_s, sent::create("attachment", u"a5"_s, {{u"content"_s, hash(bytes)}}), m_office->b).result, Outcome::Result::Applied);
        owner->sendContent(hash(bytes), bytes);
        QCOMPARE(push(u"front-a"_s, sent::create("attachment", u"a6"_s, {{u"content"_s, hash(bytes)}}), m_office->a).result, Outcome::Result::Applied);
        QVERIFY(!thief->content(hash(bytes)));
        thief->sendContent(hash(bytes), bytes); // who has it may
        QCOMPARE(thief->content(hash(bytes)), bytes);
        PgConnection root = m_office->root();
        for (const char *id : {"a5", "a6"}) root.run("SELECT console.erase('attachment', $1, 'art. 17')", {QLatin1String(id)});
        owner->sendContent(hash(bytes), bytes);
        QCOMPARE(root.value("SELECT count(*) FROM console.content"), PgConnection::Value("0"));
    }

    void filesNoRecordNamesHaveAnEndForEachLogin()
    {
        PgConnection root = m_office->root();
        root.script(u"ALTER TABLE console.content ALTER COLUMN bytes SET STORAGE EXTENDED"_s); // 510 MB of one letter take no room
        root.run("INSERT INTO console.content (fingerprint, bytes, login) SELECT 'full-' || i, convert_to(repeat('a', 10000000), 'UTF8'), 'super-b' FROM generate_series(1, 51) i");
        const QByteArray bytes("one file more");
        const auto full = m_office->central(u"super-b"_s), other = m_office->central(u"front-a"_s);
        QVERIFY_THROWS_EXCEPTION(Failure, full->sendContent(hash(bytes), bytes));
        QCOMPARE(root.value("SELECT count(*) FROM console.content WHERE fingerprint = $1", {hash(bytes)}), PgConnection::Value("0"));
        other->sendContent(hash("of another"), "of another"); // nobody else is held up
        for (int i = 1; i <= 2; ++i)
            QCOMPARE(push(u"super-b"_s, sent::create("attachment", u"named-%1"_s.arg(i), {{u"content"_s, u"full-%1"_s.arg(i)}}), m_office->b).result, Outcome::Result::Applied);
        full->sendContent(hash(bytes), bytes); // what a record names does not count
        QCOMPARE(root.value("SELECT login FROM console.content WHERE fingerprint = $1", {hash(bytes)}), PgConnection::Value("super-b"));
        root.script(u"DELETE FROM console.content; ALTER TABLE console.content ALTER COLUMN bytes SET STORAGE EXTERNAL"_s);
    }

    void onlyTheCommitTakesTheLockOfAll()
    {
        const auto prompt = m_office->prompt(u"super-b"_s);
        const QByteArray op = "[{\"mark\":\"m7\",\"table\":\"person\",\"record\":\"p7\",\"kind\":\"create\",\"new\":{},\"at\":\"99999-01-01\"}]";
        QCOMPARE(prompt->run("BEGIN"), QByteArray());
        QCOMPARE(prompt->run("SET CONSTRAINTS ALL IMMEDIATE"), QByteArray());
        QVERIFY(!prompt->run("SELECT console.push('x', 10, '" + op + "')").isEmpty());
        prompt->run("ROLLBACK");
        QCOMPARE(prompt->run("BEGIN"), QByteArray());
        QCOMPARE(prompt->run("SELECT console.push('x', 10, '" + op + "')"), QByteArray());
        QCOMPARE(prompt->run("SET CONSTRAINTS ALL IMMEDIATE"), QByteArray("25000"));
        prompt->run("ROLLBACK");
        QVERIFY(prompt->value("SELECT console.push('x', 1, '" + op + "')").contains("applied")); // of any schema
        QCOMPARE(m_office->root().value("SELECT made_at IS NULL FROM console.journal WHERE mark = 'm7'"), PgConnection::Value("t")); // a clock far out
    }

    void anAnswerIsForWhoMaySee()
    {
        const Op op = sent::create("person", u"p8"_s, {{u"surname"_s, u"Secret"_s}});
        QCOMPARE(push(u"super-b"_s, op, m_office->b).result, Outcome::Result::Applied);
        QCOMPARE(push(u"front-a"_s, op, m_office->a).code, u"missing"_s);
    }

    void whoThrowsItAwayAfterAllIsMine()
    {
        QCOMPARE(push(u"super-b"_s, sent::create("person", u"p9"_s, {{u"phone"_s, u"1"_s}}), m_office->b).version, 1);
        QCOMPARE(push(u"super-b"_s, sent::change("person", u"p9"_s, u"phone"_s, u"1"_s, u"2"_s, 1, u"laptop-2"_s), m_office->b).version, 2);
        QCOMPARE(push(u"super-b"_s, sent::op(Op::Kind::Trash, "person", u"p9"_s, {}, 1), m_office->b).result, Outcome::Result::Conflict);
        const auto central = m_office->central(u"super-b"_s);
        Op resolve = sent::op(Op::Kind::Resolve, "person", u"p9"_s, {{u"phone"_s, QJsonArray{u"2"_s, u"2"_s}}}, 2);
        for (const ConflictCard &card : central->conflicts())
            if (card.record == u"p9") resolve.conflict = card.id;
        QVERIFY(push(u"super-b"_s, sent::op(Op::Kind::Trash, "person", u"p9"_s, {}, 2), m_office->b).trashed);
        push(u"super-b"_s, resolve, m_office->b);
        for (const ConflictCard &card : central->conflicts())
            if (card.record == u"p9") QCOMPARE(card.decision, u"mine"_s);
    }

    void whatWasRefusedIsListed()
    {
        PgConnection root = m_office->root();
        const QJsonArray refusals = centralschema::status(root).value(u"refusals"_s).toArray();
        QVERIFY(!refusals.isEmpty());
        QCOMPARE(refusals.last()[u"login"_s].toString(), u"front-a"_s);
        QVERIFY(m_office->prompt(u"super-b"_s)->value("SELECT asked FROM console.refused(1000) WHERE record = 'p1'").contains(m_office->a.toUtf8()));
        QCOMPARE(m_office->prompt(u"front-a"_s)->run("SELECT * FROM console.refused(1)"), QByteArray("42501"));
    }
};

QTEST_GUILESS_MAIN(TestCentralGuard)
#include "tst_centralguard.moc"
