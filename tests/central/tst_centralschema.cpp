#include "models/records/failure.h"
#include "startedcentral.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace syncing;

// The central's own structure: made, made again, upgraded, looked over.
class TestCentralSchema : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<StartedCentral> m_central;

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivatePostgres::isInstalled()) QSKIP("PostgreSQL is not installed.");
        m_central = std::make_unique<StartedCentral>();
    }

    void isWellAfterItWasMade()
    {
        PgConnection root = m_central->connection();
        QCOMPARE(centralschema::check(root), QStringList());
    }

    void everyRecordTypeHasItsTable()
    {
        PgConnection root = m_central->connection();
        for (const RecordType *type : recordTypes()) {
            const auto columns = root.value("SELECT count(*) FROM information_schema.columns WHERE table_schema = 'console' AND table_name = $1", {QLatin1String(type->table)});
            QCOMPARE(columns->toInt(), static_cast<int>(type->fields.size()) + 4);
        }
    }

    void madeAgainItChangesNothing()
    {
        PgConnection root = m_central->connection();
        const auto before = root.run("SELECT (SELECT count(*) FROM console.journal), (SELECT max(stamp) FROM console.tx), (SELECT count(*) FROM console.option)");
        QCOMPARE(centralschema::migrate(root, centralschema::ofNewStore()), QStringList());
        QCOMPARE(root.run("SELECT (SELECT count(*) FROM console.journal), (SELECT max(stamp) FROM console.tx), (SELECT count(*) FROM console.option)"), before);
        QCOMPARE(centralschema::check(root), QStringList());
    }

    void hasTheCentresOfANewStore()
    {
        PgConnection root = m_central->connection();
        QCOMPARE(root.value("SELECT count(*) FROM console.site WHERE kind = 'space'"), PgConnection::Value("16"));
        QVERIFY(root.value("SELECT count(*) FROM console.option")->toInt() > 300);
    }

    void anOlderCentralGetsTheNewColumns()
    {
        PgConnection root = m_central->connection();
        root.run("INSERT INTO console.person (id, surname) VALUES ('upgraded', 'Before')");
        root.script(u"ALTER TABLE console.person DROP COLUMN phone_note CASCADE; DELETE FROM console.field WHERE tbl = 'person' AND name = 'phone_note'"_s);
        QVERIFY(!centralschema::check(root).isEmpty());
        centralschema::migrate(root, centralschema::ofNewStore());
        QCOMPARE(root.value("SELECT count(*) FROM console.person WHERE phone_note IS NULL AND id = 'upgraded'"), PgConnection::Value("1"));
        QCOMPARE(centralschema::check(root), QStringList());
    }

    void tamperingIsFound_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::addColumn<QString>("undo");
        QTest::addColumn<QString>("said");
        QTest::newRow("trigger switched off") << u"ALTER TABLE console.tx DISABLE TRIGGER stamp"_s << u"ALTER TABLE console.tx ENABLE TRIGGER stamp"_s << u"numbered"_s;
        QTest::newRow("function given to everybody") << u"GRANT EXECUTE ON FUNCTION console.erase(text, text, text) TO PUBLIC"_s << u"REVOKE EXECUTE ON FUNCTION console.erase(text, text, text) FROM PUBLIC"_s << u"erase"_s;
        QTest::newRow("table given to operators") << u"GRANT SELECT ON console.person TO console_operator"_s << u"REVOKE SELECT ON console.person FROM console_operator"_s << u"console_operator"_s;
        QTest::newRow("row security off") << u"ALTER TABLE console.person DISABLE ROW LEVEL SECURITY"_s << u"ALTER TABLE console.person ENABLE ROW LEVEL SECURITY"_s << u"person"_s;
        QTest::newRow("policy widened") << u"ALTER POLICY seen ON console.person USING (true)"_s << u"DO $$ BEGIN END $$"_s << u"policy"_s;
        QTest::newRow("function replaced") << u"CREATE OR REPLACE FUNCTION console.may_write(wanted text) RETURNS boolean LANGUAGE sql AS 'SELECT true'"_s << u"DO $$ BEGIN END $$"_s << u"may_write"_s;
        QTest::newRow("owner changed") << u"ALTER TABLE console.journal OWNER TO postgres"_s << u"ALTER TABLE console.journal OWNER TO console_owner"_s << u"journal"_s;
        QTest::newRow("function added") << u"CREATE FUNCTION console.leak() RETURNS text LANGUAGE sql AS 'SELECT 1::text'"_s << u"DROP FUNCTION console.leak()"_s << u"leak"_s;
        QTest::newRow("two-phase owner that logs in") << u"ALTER ROLE console_owner LOGIN"_s << u"ALTER ROLE console_owner NOLOGIN"_s << u"console_owner"_s;
    }

    void tamperingIsFound()
    {
        QFETCH(const QString, deed);
        QFETCH(const QString, undo);
        QFETCH(const QString, said);
        PgConnection root = m_central->connection();
        root.script(deed);
        const QString found = centralschema::check(root).join(u'\n');
        QVERIFY2(found.contains(said), qPrintable(found));
        root.script(undo);
    }

    void aNewerCentralIsLeftAlone()
    {
        PgConnection root = m_central->connection();
        root.script(u"INSERT INTO console.migration VALUES (9999, '9999_later', 'x', '99.0')"_s);
        QVERIFY_THROWS_EXCEPTION(Failure, centralschema::migrate(root, centralschema::ofNewStore()));
        root.script(u"DELETE FROM console.migration WHERE number = 9999"_s);
    }

    void aStepOfAnotherTextIsRefused()
    {
        PgConnection root = m_central->connection();
        root.script(u"UPDATE console.migration SET fingerprint = 'other' WHERE number = 1"_s);
        QVERIFY_THROWS_EXCEPTION(Failure, centralschema::migrate(root, centralschema::ofNewStore()));
    }
};

QTEST_GUILESS_MAIN(TestCentralSchema)
#include "tst_centralschema.moc"
