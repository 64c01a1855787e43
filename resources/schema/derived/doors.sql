-- What is open that should be shut: what kind of fault, and where.
WITH ours AS (SELECT oid, rolname FROM pg_roles WHERE rolname IN ('console_owner', 'console_rolemaker')),
groups AS (SELECT oid, rolname FROM pg_roles WHERE rolname IN ('console_operator', 'console_provisioner')),
logins AS (SELECT r.* FROM pg_roles r JOIN pg_auth_members m ON m.member = r.oid WHERE m.roleid IN (SELECT oid FROM groups) AND r.rolname <> 'console_rolemaker'),
strangers AS (SELECT 0::oid AS oid UNION SELECT oid FROM groups UNION SELECT oid FROM logins)
SELECT 'owner' AS fault, c.oid::regclass::text AS thing FROM pg_class c
WHERE c.relnamespace = 'console'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND c.relowner NOT IN (SELECT oid FROM ours)
UNION ALL
SELECT 'owner', p.oid::regprocedure::text FROM pg_proc p WHERE p.pronamespace = 'console'::regnamespace AND p.proowner NOT IN (SELECT oid FROM ours)
UNION ALL
SELECT DISTINCT 'table', c.oid::regclass::text FROM pg_class c, aclexplode(c.relacl) a
WHERE c.relnamespace = 'console'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND a.grantee IN (SELECT oid FROM strangers)
UNION ALL
SELECT DISTINCT 'table', c.attrelid::regclass::text || '.' || c.attname FROM pg_attribute c, aclexplode(c.attacl) a
WHERE c.attrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'console'::regnamespace) AND a.grantee IN (SELECT oid FROM strangers)
UNION ALL
SELECT DISTINCT 'function', p.oid::regprocedure::text FROM pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
WHERE p.pronamespace = 'console'::regnamespace AND a.grantee IN (SELECT oid FROM strangers)
  AND NOT EXISTS (SELECT FROM console.api f JOIN groups g ON g.rolname = f.caller WHERE f.name = p.proname AND g.oid = a.grantee)
UNION ALL
SELECT 'search_path', p.oid::regprocedure::text FROM pg_proc p
WHERE p.pronamespace = 'console'::regnamespace AND p.prosecdef AND NOT EXISTS (SELECT FROM unnest(p.proconfig) s WHERE s ~ '^search_path=.*pg_temp$')
UNION ALL
SELECT 'member', r.rolname::text FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member WHERE m.roleid IN (SELECT oid FROM ours) AND NOT r.rolsuper
UNION ALL
SELECT 'login', l.rolname::text FROM logins l
WHERE l.rolsuper OR l.rolcreaterole OR l.rolcreatedb OR l.rolreplication OR l.rolbypassrls
  OR EXISTS (SELECT FROM pg_auth_members m WHERE m.member = l.oid AND m.roleid NOT IN (SELECT oid FROM groups))
UNION ALL
SELECT DISTINCT 'database', lower(a.privilege_type) FROM pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
WHERE d.datname = current_database() AND a.grantee IN (SELECT oid FROM strangers) AND (a.privilege_type <> 'CONNECT' OR a.grantee = 0)
UNION ALL
SELECT DISTINCT 'schema', n.nspname::text FROM pg_namespace n, aclexplode(n.nspacl) a
WHERE n.nspname !~ '^pg_(toast|temp)' AND a.grantee IN (SELECT oid FROM strangers) AND a.privilege_type = 'CREATE'
UNION ALL
SELECT DISTINCT 'language', l.lanname::text FROM pg_language l, aclexplode(coalesce(l.lanacl, acldefault('l', l.lanowner))) a
WHERE l.lanpltrusted AND a.grantee IN (SELECT oid FROM strangers)
