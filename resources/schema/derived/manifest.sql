-- Each object of the central with what it is made of, whose it is and who may use it.
SELECT 'function ' || p.oid::regprocedure::text AS object, md5(pg_get_functiondef(p.oid) || p.proowner::regrole::text || coalesce((SELECT string_agg(a.*::text, ',' ORDER BY a.*::text) FROM (SELECT grantee::regrole::text, privilege_type FROM aclexplode(p.proacl)) a), '')) AS digest
  FROM pg_proc p WHERE p.pronamespace = 'console'::regnamespace AND p.prokind = 'f'
UNION ALL
SELECT 'table ' || c.relname, md5(concat_ws('|', c.relowner::regrole::text, c.relrowsecurity, c.relforcerowsecurity, c.relpersistence,
         (SELECT string_agg(a.*::text, ',' ORDER BY a.*::text) FROM (SELECT grantee::regrole::text, privilege_type FROM aclexplode(c.relacl)) a),
         (SELECT string_agg(concat_ws(' ', attname, format_type(atttypid, atttypmod), attnotnull, attcollation::regcollation), ',' ORDER BY attname) FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped)))
  FROM pg_class c WHERE c.relnamespace = 'console'::regnamespace AND c.relkind IN ('r', 'S')
UNION ALL
SELECT 'constraint ' || conrelid::regclass::text || ' ' || conname, md5(pg_get_constraintdef(oid) || convalidated) FROM pg_constraint WHERE connamespace = 'console'::regnamespace AND conrelid <> 0
UNION ALL
SELECT 'index ' || indexname, md5(indexdef) FROM pg_indexes WHERE schemaname = 'console'
UNION ALL
SELECT 'trigger ' || tgrelid::regclass::text || ' ' || tgname, md5(pg_get_triggerdef(t.oid) || tgenabled::text) FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid WHERE c.relnamespace = 'console'::regnamespace AND NOT tgisinternal
UNION ALL
SELECT 'policy ' || tablename || ' ' || policyname, md5(concat_ws('|', permissive, roles, cmd, qual, with_check)) FROM pg_policies WHERE schemaname = 'console'
UNION ALL
SELECT 'schema', md5(nspowner::regrole::text || coalesce((SELECT string_agg(a.*::text, ',' ORDER BY a.*::text) FROM (SELECT grantee::regrole::text, privilege_type FROM aclexplode(nspacl)) a), '')) FROM pg_namespace WHERE nspname = 'console'
UNION ALL
SELECT 'role ' || rolname, md5(concat_ws('|', rolcanlogin, rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls)) FROM pg_roles WHERE rolname IN ('console_owner', 'console_operator', 'console_reader', 'console_provisioner', 'console_rolemaker')
