SELECT 'The function ' || p.oid::regprocedure::text || ' runs with its owner''s rights and does not fix its search_path.' FROM pg_proc p
 WHERE p.pronamespace = 'console'::regnamespace AND p.prosecdef AND NOT EXISTS (SELECT FROM unnest(p.proconfig) c WHERE c = 'search_path=pg_catalog, console, pg_temp')
UNION ALL
SELECT 'Everybody may use ' || p.oid::regprocedure::text || '.' FROM pg_proc p
 WHERE p.pronamespace = 'console'::regnamespace AND (p.proacl IS NULL OR EXISTS (SELECT FROM aclexplode(p.proacl) a WHERE a.grantee = 0))
UNION ALL
SELECT a.grantee::regrole || ' has rights on the table ' || c.relname || '.' FROM pg_class c, aclexplode(c.relacl) a
 WHERE c.relnamespace = 'console'::regnamespace AND c.relkind IN ('r', 'S', 'v') AND a.grantee <> c.relowner
   AND NOT (a.grantee = 'console_reader'::regrole AND a.privilege_type = 'SELECT' AND c.relname IN (SELECT tbl FROM console.record_type))
UNION ALL
SELECT 'The table ' || c.relname || ' has no row security.' FROM pg_class c WHERE c.relnamespace = 'console'::regnamespace AND c.relkind = 'r' AND NOT c.relrowsecurity
UNION ALL
SELECT c.relname || ' does not belong to console_owner.' FROM pg_class c WHERE c.relnamespace = 'console'::regnamespace AND c.relkind IN ('r', 'S') AND c.relowner <> 'console_owner'::regrole
UNION ALL
SELECT m.member::regrole || ' can become the owner of the central.' FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member WHERE m.roleid = 'console_owner'::regrole AND r.rolname IN (SELECT login FROM console.login)
UNION ALL
SELECT 'Transactions are not numbered at their commit.' WHERE NOT EXISTS (
  SELECT FROM pg_trigger WHERE tgrelid = 'console.tx'::regclass AND tgname = 'stamp' AND tgdeferrable AND tginitdeferred AND tgenabled IN ('O', 'A') AND tgfoid = 'console.stamp_at_commit'::regproc)
UNION ALL
SELECT 'Transactions are prepared in two phases, which would hold up everybody: set max_prepared_transactions to 0.' WHERE current_setting('max_prepared_transactions')::integer > 0
UNION ALL
SELECT 'The login ' || e.login || ' held a transaction open since ' || to_char(e.since AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS "UTC"') || ', which may hold up everybody: its session was ended.' FROM console.end_idlers('20 s', '10 min') e
UNION ALL
SELECT count(*) || ' transactions have no number and are seen by nobody: run SELECT console.stamp_missing().' FROM console.tx WHERE stamp IS NULL HAVING count(*) > 0
