#include "rolesoffice.h"
#include "models/sync/centralscript.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace syncing;

// Every door of the central that is not meant for operators, tried by each of them.
class TestRolesDoors : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<RolesOffice> m_office;

    // With whoever adds logins and sees no record.
    QStringList everybody() const { return RolesOffice::logins() << u"provisioner"_s; }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivatePostgres::isInstalled()) QSKIP("PostgreSQL is not installed.");
        m_office = std::make_unique<RolesOffice>();
        PgConnection root = m_office->root();
        root.script(u"CREATE ROLE provisioner LOGIN IN ROLE console_provisioner PASSWORD 'the-password-of-provisioner'"_s);
        root.script(u"INSERT INTO console.person (id, surname) VALUES ('p-secret', 'Secret')"_s);
    }

    void nothingIsLeftOpen()
    {
        PgConnection root = m_office->root();
        for (const auto &row : root.run(filled(u"doors.sql"_s).toUtf8())) QFAIL(qPrintable(QString::fromUtf8(*row.at(0) + ' ' + *row.at(1))));
        QCOMPARE(centralschema::check(root), QStringList());
    }

    void everyTableIsShut()
    {
        PgConnection root = m_office->root();
        const auto tables = root.run("SELECT c.oid::regclass::text, c.relkind, (SELECT quote_ident(attname) FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND attidentity = '' ORDER BY attnum LIMIT 1)"
                                     " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname !~ '^(pg_|information_schema)' AND c.relkind IN ('r','p','v','m','S','f') ORDER BY 1");
        QVERIFY(tables.size() > 30);
        for (const QString &login : everybody()) {
            const auto prompt = m_office->prompt(login);
            QVERIFY2(prompt->isOpen(), qPrintable(login));
            for (const auto &row : tables) {
                const QByteArray t = *row.at(0), column = *row.at(2);
                QByteArrayList tried{"SELECT * FROM " + t + " LIMIT 1", "SELECT count(*) FROM " + t};
                if (row.at(1) == "S") tried << "SELECT nextval('" + t + "')" << "SELECT setval('" + t + "', 1)" << "SELECT currval('" + t + "')";
                else
                    tried << "INSERT INTO " + t + " DEFAULT VALUES" << "UPDATE " + t + " SET " + column + " = NULL" << "DELETE FROM " + t << "TRUNCATE " + t << "COPY " + t + " TO STDOUT"
                          << "COPY " + t + " FROM STDIN" << "BEGIN; LOCK TABLE " + t + " IN ACCESS SHARE MODE" << "SELECT 1 FROM " + t + " FOR UPDATE" << "ALTER TABLE " + t + " DISABLE ROW LEVEL SECURITY"
                          << "CREATE TRIGGER x BEFORE INSERT ON " + t + " FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()" << "DROP TABLE " + t;
                for (const QByteArray &sql : tried) {
                    const QByteArray state = prompt->run(sql);
                    QVERIFY2(state == "42501", login.toUtf8() + ": " + sql + " -> " + state);
                    if (sql.startsWith("BEGIN")) prompt->run("ROLLBACK");
                }
            }
        }
    }

    void case66_everyFunctionNotForThemIsShut()
    {
        const QByteArrayList forOperators{"hello", "lifetime", "fields_of", "push", "pull", "images", "search", "known", "conflicts", "digest", "presence", "attach", "content", "has_content", "change_password", "refused"}; // refused gives nothing to who does not see everything
        const QByteArrayList forProvisioners{"add_login", "reset_login", "disable_login", "list_logins", "list_devices", "revoke_device", "admit_device"};
        PgConnection root = m_office->root();
        const auto functions = root.run("SELECT p.oid, p.proname, n.nspname || '.' || quote_ident(p.proname), CASE WHEN p.provariadic <> 0 THEN 'VARIADIC ' ELSE '' END || (SELECT coalesce(string_agg('NULL::' || format_type(t, NULL), ', ' ORDER BY i), '') FROM unnest(p.proargtypes) WITH ORDINALITY AS a(t, i))"
                                        " FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname !~ '^(pg_|information_schema)' ORDER BY 2");
        QVERIFY(functions.size() > 100);
        for (const QString &login : everybody()) {
            const auto prompt = m_office->prompt(login);
            QSet<QByteArray> may;
            for (const auto &row : root.run("SELECT oid FROM pg_proc WHERE pronamespace = 'console'::regnamespace AND has_function_privilege($1, oid, 'EXECUTE')", {login})) may << *row.first();
            for (const auto &row : functions) {
                const QByteArray name = *row.at(1);
                const bool isOperator = login != u"provisioner";
                const bool meant = isOperator ? forOperators.contains(name) || (name.startsWith("load_") && recordTypeOf(name.mid(5))) : forProvisioners.contains(name);
                QVERIFY2(may.contains(*row.at(0)) == meant, login.toUtf8() + ": " + name);
                if (meant) continue;
                const QByteArray sql = "SELECT " + *row.at(2) + "(" + *row.at(3) + ")", state = prompt->run(sql);
                QVERIFY2(state == "42501", login.toUtf8() + ": " + sql + " -> " + state);
            }
        }
    }

    void whoDoesNotSayHelloIsHandedNothing()
    {
        const auto said = m_office->prompt(u"front-b"_s), prompt = m_office->bare(u"front-a"_s);
        m_office->central(u"front-b"_s)->hello({u"of-another"_s, {}, {}, 1, {}});
        const QByteArrayList asked{"SELECT console.push('%', 1000, '[]'::text)", "SELECT console.push('%', 1000, '[]'::jsonb)", "SELECT * FROM console.pull(0, 0, 10)", "SELECT console.images('person', '{p-secret}')",
                                   "SELECT * FROM console.load_person('{*}', '', 10)", "SELECT * FROM console.digest('person')", "SELECT console.known('{m}')", "SELECT console.search('rossi', 10)", "SELECT console.conflicts()", "SELECT console.presence('%', '[]')",
                                   "SELECT console.content('x')", "SELECT console.has_content('x')", "SELECT console.attach('x', 'x')", "SELECT * FROM console.fields_of('person')", "SELECT * FROM console.refused(10)"};
        for (const QByteArray device : {"", "made-up", "of-another", "laptop-front-b"}) {
            QCOMPARE(prompt->run("SELECT set_config('console.device', $1, false)", {device}), QByteArray());
            for (QByteArray sql : asked) QCOMPARE(prompt->run(sql.replace('%', device)), QByteArray("WE007"));
        }
        QCOMPARE(prompt->run("SELECT console.hello('{\"device\": \"made-up\"}')"), QByteArray());
        QCOMPARE(prompt->run("SELECT set_config('console.device', 'made-up', false)"), QByteArray());
        QCOMPARE(prompt->value("SELECT console.images('person', '{p-secret}')"), QByteArray("[]"));
        QCOMPARE(m_office->root().value("SELECT string_agg(login, ',') FROM console.device_login WHERE device = 'made-up'"), PgConnection::Value("front-a"));
    }

    void nobodyHoldsUpTheOffice()
    {
        const auto contact = [&](const char *id) {
            Op op = sent::create("contact", QLatin1String(id), {{u"site"_s, m_office->a}});
            op.origin.author = u"op-front-a"_s;
            op.origin.site = m_office->a;
            return op;
        };
        const auto colleague = m_office->central(u"both-a"_s);
        QCOMPARE(colleague->push(u"laptop-both-a"_s, 1000, {contact("c-held"), contact("c-free")}).first().result, Outcome::Result::Applied);
        const auto hold = [&](const QByteArray &login, const QByteArray &mark, const QByteArray &record) {
            auto prompt = m_office->prompt(QString::fromLatin1(login));
            for (const QByteArray &sql : {QByteArray("SET idle_in_transaction_session_timeout = 0"), QByteArray("SET statement_timeout = 0"), QByteArray("BEGIN"),
                                         "SELECT console.push('laptop-" + login + "', 1000, '[{\"mark\": \"" + mark + "\", \"table\": \"contact\", \"record\": \"" + record + "\", \"kind\": \"trash\", \"base\": 1, \"device\": \"d\"}]'::text)",
                                         QByteArray("SET LOCAL idle_in_transaction_session_timeout = 0")})
                if (prompt->run(sql) != QByteArray()) qFatal("%s", prompt->said().constData());
            return prompt;
        };
        const auto change = [&] {
            Op op = sent::change("contact", u"c-held"_s, u"caller"_s, QJsonValue(), u"x"_s, 1);
            op.origin.author = u"op-both-a"_s;
            return op;
        };
        const auto holder = hold("front-a", "m-hold-1", "c-held");
        QVERIFY_THROWS_EXCEPTION(Cut, colleague->push(u"laptop-both-a"_s, 1000, {change()})); // it does not wait for ever, and nothing is lost
        PgConnection root = m_office->root();
        QCOMPARE(root.value("SELECT count(*) FROM console.end_idlers('1 min', '10 min')"), PgConnection::Value("0")); // who only thinks for a moment is let
        QCOMPARE(root.value("SELECT login FROM console.end_idlers('1 s', '10 min')"), PgConnection::Value("front-a"));
        QVERIFY(!holder->run("SELECT 1").isEmpty());
        const Outcome through = colleague->push(u"laptop-both-a"_s, 1000, {change()}).first();
        QVERIFY2(through.result == Outcome::Result::Applied, qPrintable(through.code + u' ' + through.detail));
        // Whoever says hello clears the way, and the check does and says it.
        const auto second = hold("front-a", "m-hold-2", "c-held"), third = hold("matching-c", "m-hold-3", "c-free");
        QTest::qWait(21'000);
        m_office->central(u"front-b"_s)->hello({u"just-come"_s, {}, {}, 1, {}});
        QVERIFY(!second->run("SELECT 1").isEmpty() && !third->run("SELECT 1").isEmpty());
        QCOMPARE(centralschema::check(root), QStringList());
        QCOMPARE(m_office->bare(u"front-a"_s)->run("SELECT console.end_idlers('0 s', '0 s')"), QByteArray("42501"));
    }

    void noTrickOpensThem_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char *sql : {"SET ROLE console_owner", "SET ROLE console_rolemaker", "SET ROLE console_reader", "SET ROLE postgres", "SET SESSION AUTHORIZATION postgres", "CREATE TABLE console.x ()", "CREATE TABLE public.x ()", "CREATE TABLE pg_catalog.x ()",
                                "CREATE TEMP TABLE person (id text)", "CREATE TEMP VIEW login AS SELECT 1", "CREATE SCHEMA mine", "DO $$ BEGIN END $$", "CREATE FUNCTION pg_temp.f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
                                "CREATE FUNCTION console.f() RETURNS int LANGUAGE sql AS 'SELECT 1'", "CREATE OPERATOR public.&& (LEFTARG = text[], RIGHTARG = text[], FUNCTION = arrayoverlap)", "CREATE TYPE public.t AS (x int)",
                                "CREATE EXTENSION dblink", "SELECT lo_create(0)", "SELECT lo_from_bytea(0, 'x')", "SELECT pg_advisory_lock(7236837001)", "SELECT pg_advisory_xact_lock(7236837001)", "SELECT pg_try_advisory_lock_shared(1, 2)",
                                "SELECT pg_read_file('PG_VERSION')", "SELECT pg_ls_dir('.')", "COPY (SELECT 1) TO PROGRAM 'true'", "COPY (SELECT 1) TO '/tmp/x'", "ALTER ROLE \"super-b\" PASSWORD 'x'", "ALTER ROLE \"super-b\" NOLOGIN",
                                "ALTER ROLE CURRENT_USER SUPERUSER", "ALTER ROLE CURRENT_USER CREATEROLE", "CREATE ROLE mine", "DROP ROLE \"super-b\"", "GRANT console_owner TO CURRENT_USER", "GRANT \"super-b\" TO CURRENT_USER",
                                "GRANT SELECT ON console.person TO PUBLIC", "ALTER SYSTEM SET fsync = off", "ALTER DATABASE wemi SET search_path = x", "SELECT rolpassword FROM pg_authid", "SELECT * FROM pg_statistic", "SELECT * FROM pg_hba_file_rules",
                                "SET session_replication_role = replica", "SET log_statement = 'none'", "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'postgres'",
                                "SELECT set_config('console.pushing', 'on', false); INSERT INTO console.person (id) VALUES ('x')", "ALTER FUNCTION console.push(text, integer, jsonb) SECURITY INVOKER",
                                "CREATE OR REPLACE FUNCTION console.who() RETURNS console.login LANGUAGE sql AS 'SELECT NULL::console.login'", "DROP FUNCTION console.who()", "CREATE POLICY p ON console.person USING (true)", "COMMENT ON TABLE console.person IS 'x'",
                                "CREATE RULE r AS ON SELECT TO console.person DO INSTEAD NOTHING", "CREATE PUBLICATION p FOR ALL TABLES", "CREATE EVENT TRIGGER t ON ddl_command_start EXECUTE FUNCTION pg_catalog.suppress_redundant_updates_trigger()",
                                "SECURITY LABEL ON TABLE console.person IS 'x'", "SELECT * FROM pg_create_physical_replication_slot('x')", "LOAD 'auto_explain'", "CREATE INDEX ON console.person (id)", "REINDEX TABLE console.person", "CLUSTER console.person"})
            QTest::newRow(sql) << QByteArray(sql);
    }
    void noTrickOpensThem()
    {
        QFETCH(const QByteArray, sql);
        for (const QString &login : {u"front-a"_s, u"admin-c"_s, u"provisioner"_s}) {
            const auto prompt = m_office->prompt(login);
            const QByteArray state = prompt->run(sql);
            const QByteArrayList shut{"42501", "22023", "42704", "42809", "0A000"}; // no right; a role that is not to be become; no such provider, kind or feature
            QVERIFY2(shut.contains(state), login.toUtf8() + " -> " + state + ' ' + prompt->said());
        }
    }
    void allIsAsItWasMade()
    {
        PgConnection root = m_office->root();
        QCOMPARE(centralschema::check(root), QStringList());
    }

    void whatPostgresTellsEverybodyHoldsNoValue()
    {
        PgConnection root = m_office->root();
        root.script(u"ANALYZE"_s);
        const auto prompt = m_office->prompt(u"front-a"_s);
        QCOMPARE(prompt->value("SELECT count(*) FROM pg_stats WHERE schemaname = 'console'"), QByteArray("0"));
        QCOMPARE(prompt->value("SELECT count(*) FROM pg_stat_activity WHERE usename <> current_user AND query NOT IN ('', '<insufficient privilege>')"), QByteArray("0"));
    }

    // Functions, operators and tables of a schema the caller put first do not get in between.
    void namesAreNotLookedUpWhereTheCallerSays()
    {
        PgConnection root = m_office->root();
        root.script(u"CREATE SCHEMA evil; GRANT USAGE ON SCHEMA evil TO PUBLIC;"
                    "CREATE FUNCTION evil.yes(text[], text[]) RETURNS boolean LANGUAGE sql AS 'SELECT true'; CREATE OPERATOR evil.&& (LEFTARG = text[], RIGHTARG = text[], FUNCTION = evil.yes);"
                    "CREATE FUNCTION evil.same(text, text) RETURNS boolean LANGUAGE sql AS 'SELECT true'; CREATE OPERATOR evil.= (LEFTARG = text, RIGHTARG = text, FUNCTION = evil.same);"
                    "CREATE TABLE evil.login AS SELECT login, operator, '{supervisor}'::text[] AS roles, site, true AS active FROM console.login; GRANT SELECT ON evil.login TO PUBLIC;"
                    "CREATE FUNCTION evil.my_buckets() RETURNS text[] LANGUAGE sql AS 'SELECT ''{*}''::text[]'"_s);
        const auto prompt = m_office->prompt(u"front-a"_s);
        QCOMPARE(prompt->run("SET search_path = evil, console, pg_catalog"), QByteArray());
        QCOMPARE(prompt->value("SELECT console.images('person', '{p-secret}')"), QByteArray("[]"));
        QCOMPARE(prompt->value("SELECT count(*) FROM console.load_person('{*}', '', 100)"), QByteArray("0"));
        QVERIFY(!prompt->value("SELECT console.hello('{\"device\": \"d\"}')").contains('*'));
        root.script(u"DROP SCHEMA evil CASCADE"_s);
    }

    void aSessionsOwnSettingsChangeNothing()
    {
        const auto central = m_office->central(u"super-b"_s);
        Op made = sent::create("contact", u"c-settings"_s, {{u"at"_s, u"2026-03-01T10:00:00.000Z"_s}, {u"follow_up"_s, u"2026-03-04"_s}, {u"site"_s, m_office->b}});
        made.origin.author = u"op-super-b"_s;
        const auto outcomes = central->push(u"d"_s, 1000, {made});
        QVERIFY2(outcomes.first().result == syncing::Outcome::Result::Applied, qPrintable(outcomes.first().code + u' ' + outcomes.first().detail));
        const QByteArray asked = "SELECT console.images('contact', '{c-settings}'), (SELECT string_agg(to_jsonb(p)::text, '' ORDER BY stamp, line) FROM console.pull(0, 0, 100000) p), (SELECT string_agg(to_jsonb(l)::text, '') FROM console.load_contact('{*}', '', 10) l)";
        const auto plain = m_office->prompt(u"super-b"_s), odd = m_office->bare(u"super-b"_s); // before plpgsql is there to object
        for (const char *sql : {"SET timezone = 'Asia/Kathmandu'", "SET datestyle = 'German, DMY'", "SET intervalstyle = 'sql_standard'", "SET transform_null_equals = on", "SET bytea_output = 'escape'", "SET extra_float_digits = -15",
                                "SET standard_conforming_strings = off", "SET row_security = off", "SET plpgsql.variable_conflict = 'use_column'", "SET default_transaction_isolation = 'serializable'", "SET array_nulls = off", "SET quote_all_identifiers = on", "SET enable_seqscan = off"})
            QCOMPARE(odd->run(sql), QByteArray());
        QCOMPARE(odd->run("SELECT console.hello('{\"device\": \"odd\"}'), set_config('console.device', 'odd', false)"), QByteArray());
        QCOMPARE(plain->run(asked), QByteArray());
        QCOMPARE(odd->run(asked), QByteArray());
        QVERIFY(plain->rows().first().first().contains("2026-03-04"));
        QCOMPARE(odd->rows(), plain->rows());
    }
};

QTEST_GUILESS_MAIN(TestRolesDoors)
#include "tst_rolesdoors.moc"
