-- Who may what. An operator's login may execute the functions listed in console.api and nothing else; those run as
-- console_owner, which owns everything and nobody can log in as or become. What a login may see is console.my_buckets(),
-- what it may write console.role_write and console.role_following; both follow the operator's record.

-- PostgreSQL 15 gives whoever has CREATEROLE nearly everything: any role may be granted, any password set. So no person has
-- it: console_rolemaker has, which nobody can log in as or become either, and which owns four small functions that make
-- and change the logins of this console and no other role.
DO $$
DECLARE
  group_role text;
BEGIN
  FOREACH group_role IN ARRAY '{console_owner,console_operator,console_provisioner,console_rolemaker}'::text[] LOOP
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = group_role) THEN
      EXECUTE pg_catalog.format('CREATE ROLE %I', group_role);
    END IF;
    EXECUTE pg_catalog.format('ALTER ROLE %I NOLOGIN NOCREATEDB %s', group_role, CASE group_role WHEN 'console_rolemaker' THEN 'CREATEROLE' ELSE 'NOCREATEROLE' END);
  END LOOP;
END $$;
-- To end the sessions of a login that is shut, and, from PostgreSQL 16 on, to put a new login in its group.
GRANT pg_signal_backend TO console_rolemaker;
GRANT console_operator TO console_rolemaker WITH ADMIN OPTION;

-- Shut by whoever looks after the central, whatever the operator's record says.
ALTER TABLE console.login ADD COLUMN shut boolean NOT NULL DEFAULT false;
ALTER TABLE console.login ADD COLUMN made_at timestamptz NOT NULL DEFAULT now();
CREATE UNIQUE INDEX login_by_operator ON console.login (operator) WHERE operator <> ''; -- empty: the operator's record has not come yet

-- Fields a role may change where it may not write the whole record: they move in the course of other work.
CREATE TABLE console.role_following (
  role text COLLATE "C" NOT NULL,
  tbl text COLLATE "C" NOT NULL,
  field text COLLATE "C" NOT NULL,
  PRIMARY KEY (role, tbl, field)
);

-- The functions that may be called from outside, and by which group.
CREATE TABLE console.api (
  name text PRIMARY KEY,
  caller text NOT NULL CHECK (caller IN ('console_operator', 'console_provisioner'))
);

-- What was done about logins and devices, by whom.
CREATE TABLE console.provisioning (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now(),
  who text NOT NULL DEFAULT session_user,
  what text NOT NULL,
  whom text NOT NULL
);

-- The login that is connected, whatever function it is in; 28000 where it may not go on.
CREATE OR REPLACE FUNCTION console.my_login() RETURNS console.login LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  mine console.login;
BEGIN
  SELECT * INTO mine FROM console.login l WHERE l.login = session_user::text;
  IF mine.active AND NOT mine.shut THEN RETURN mine; END IF;
  RAISE EXCEPTION 'this login may not use the console' USING ERRCODE = 'invalid_authorization_specification';
END $$;

-- What the login may see: the union of what its roles do. A supervisor, and whoever works on matching or paperwork at the
-- WeMi Center, everything; at another centre its records; a tutor the cases that name them; everybody what is set up.
CREATE OR REPLACE FUNCTION console.my_buckets() RETURNS text[] LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  mine console.login := console.my_login();
  seen text[] := '{reference}';
BEGIN
  IF mine.site <> '' AND mine.roles && '{front-office,matching,paperwork,supervisor}' THEN seen := seen || ('site:' || mine.site); END IF;
  IF mine.operator <> '' AND 'tutor' = ANY (mine.roles) THEN seen := seen || ('operator:' || mine.operator); END IF;
  IF 'supervisor' = ANY (mine.roles) OR (mine.roles && '{matching,paperwork}' AND console.is_center(mine.site)) THEN seen := seen || '*'::text; END IF;
  RETURN seen;
END $$;

CREATE OR REPLACE FUNCTION console.is_center(asked text) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT FROM console.site s WHERE s.id = asked AND s.kind = 'center' AND NOT s.trashed);
END $$;

-- Whether the login may write whole records of a table.
CREATE OR REPLACE FUNCTION console.may_write(wanted text) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  mine console.login := console.my_login();
BEGIN
  RETURN EXISTS (SELECT FROM console.role_write w WHERE w.tbl = wanted AND w.role = ANY (mine.roles));
END $$;

-- Whether the login may make this change; kind and fields as an op has them. Nobody, an administrator neither, changes what
-- gives them their own rights.
CREATE OR REPLACE FUNCTION console.may_change(asked_table text, asked_record text, kind text, fields jsonb) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  mine console.login := console.my_login();
BEGIN
  IF asked_table = 'operator' AND asked_record = mine.operator AND (kind IN ('create', 'trash', 'restore') OR fields ?| '{username,roles,site,active}') THEN RETURN false; END IF;
  IF asked_table = 'site' AND asked_record = mine.site AND fields ? 'kind' THEN RETURN false; END IF;
  IF console.may_write(asked_table) THEN RETURN true; END IF;
  RETURN kind IN ('change', 'resolve') AND NOT EXISTS (
    SELECT FROM jsonb_object_keys(CASE jsonb_typeof(fields) WHEN 'object' THEN fields ELSE '{"": 0}' END) AS key
    WHERE NOT EXISTS (SELECT FROM console.role_following f WHERE f.tbl = asked_table AND f.field = key AND f.role = ANY (mine.roles)));
END $$;

-- A login follows the operator's record with its user name: the roles, the centre, whether they may sign in. Until there
-- is one it has what it was given when it was made; who brings their own record gets no role that they were not given.
CREATE OR REPLACE FUNCTION console.login_follows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  held console.login;
  wanted text[] := console.texts(to_jsonb(NEW) -> 'roles');
  may_sign_in boolean := coalesce(NEW.active, false) AND NOT coalesce(NEW.trashed, false);
BEGIN
  SELECT * INTO held FROM console.login l WHERE l.operator = NEW.id;
  IF NOT FOUND THEN
    SELECT * INTO held FROM console.login l WHERE l.login = NEW.username AND l.operator = '' AND may_sign_in;
    IF NOT FOUND THEN RETURN NULL; END IF;
    IF held.login = session_user::text THEN wanted := ARRAY(SELECT unnest(wanted) INTERSECT SELECT unnest(held.roles) ORDER BY 1); END IF;
  ELSIF TG_OP = 'UPDATE' AND (NEW.roles, NEW.site, NEW.active, NEW.trashed) IS NOT DISTINCT FROM (OLD.roles, OLD.site, OLD.active, OLD.trashed) THEN
    RETURN NULL;
  END IF;
  UPDATE console.login l SET operator = NEW.id, roles = wanted, site = coalesce(NEW.site, ''), active = may_sign_in WHERE l.login = held.login;
  IF held.active IS DISTINCT FROM may_sign_in AND NOT held.shut THEN PERFORM console.open_role(held.login, may_sign_in); END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION console.texts(list jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(array_agg(t ORDER BY n), '{}') FROM jsonb_array_elements_text(CASE jsonb_typeof(list) WHEN 'array' THEN list ELSE '[]' END) WITH ORDINALITY AS e (t, n)
$$;

-- The four functions of console_rolemaker, for console_owner's functions alone. What a login is given is fixed here; the
-- password comes as what proves it (SCRAM-SHA-256, worked out where it was chosen), so that no statement, log or list of
-- activities ever has it in clear.
CREATE OR REPLACE FUNCTION console.is_our_role(login text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM pg_catalog.pg_roles r JOIN pg_catalog.pg_auth_members m ON m.member = r.oid JOIN pg_catalog.pg_roles g ON g.oid = m.roleid
    WHERE r.rolname = login AND g.rolname = 'console_operator' AND r.rolname <> 'console_rolemaker'
      AND NOT (r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication OR r.rolbypassrls))
$$;

CREATE OR REPLACE FUNCTION console.make_role(login text, verifier text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  setting text;
BEGIN
  IF login !~ '^[a-z0-9][a-z0-9._-]{0,39}$' OR login ~ '^(pg_|console_)' OR login IN ('public', 'none') THEN
    RAISE EXCEPTION 'not the name of a login' USING ERRCODE = 'invalid_name';
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = login) THEN
    EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS CONNECTION LIMIT 16 IN ROLE console_operator', login);
    FOREACH setting IN ARRAY ARRAY['statement_timeout = ''60s''', 'lock_timeout = ''5s''', 'idle_in_transaction_session_timeout = ''15s''',
                                   'client_connection_check_interval = ''5s''', 'search_path = ''pg_catalog''', 'timezone = ''UTC'''] LOOP
      EXECUTE format('ALTER ROLE %I SET %s', login, setting);
    END LOOP;
  END IF;
  PERFORM console.set_role_password(login, verifier);
END $$;

CREATE OR REPLACE FUNCTION console.set_role_password(login text, verifier text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT console.is_our_role(login) THEN RAISE EXCEPTION 'this role is not a login of the console' USING ERRCODE = 'insufficient_privilege'; END IF;
  IF verifier IS NULL OR verifier !~ '^SCRAM-SHA-256\$(409[6-9]|4[1-9][0-9]{2}|[5-9][0-9]{3}|[1-9][0-9]{4,6}):[A-Za-z0-9+/]{20,86}={0,2}\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$' THEN
    RAISE EXCEPTION 'not what proves a password with SCRAM-SHA-256' USING ERRCODE = 'invalid_password';
  END IF;
  EXECUTE format('ALTER ROLE %I PASSWORD %L', login, verifier);
END $$;

-- Shutting ends the sessions too.
CREATE OR REPLACE FUNCTION console.open_role(login text, may_log_in boolean) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT console.is_our_role(login) THEN RETURN; END IF;
  EXECUTE format('ALTER ROLE %I %s', login, CASE WHEN may_log_in THEN 'LOGIN' ELSE 'NOLOGIN' END);
  IF NOT may_log_in THEN PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = login AND pid <> pg_backend_pid(); END IF;
END $$;

-- For whoever looks after the central.
CREATE OR REPLACE FUNCTION console.add_login(asked text, verifier text, given_roles text[], given_site text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  person record;
BEGIN
  IF EXISTS (SELECT FROM console.login l WHERE l.login = asked) THEN RAISE EXCEPTION 'there is this login already' USING ERRCODE = 'duplicate_object'; END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = asked) AND NOT console.is_our_role(asked) THEN
    RAISE EXCEPTION 'the server has another role of this name' USING ERRCODE = 'reserved_name';
  END IF;
  SELECT o.id, console.texts(to_jsonb(o) -> 'roles') AS roles, o.site, o.active INTO person FROM console.operator o WHERE o.username = asked AND NOT o.trashed ORDER BY o.id LIMIT 1;
  IF NOT FOUND AND coalesce(cardinality(given_roles), 0) = 0 THEN RAISE EXCEPTION 'no operator has this user name' USING ERRCODE = 'no_data_found'; END IF;
  IF person.id IS NULL AND given_site <> '' AND EXISTS (SELECT FROM console.site) AND NOT EXISTS (SELECT FROM console.site s WHERE s.id = given_site) THEN
    RAISE EXCEPTION 'no centre has this id' USING ERRCODE = 'foreign_key_violation';
  END IF;
  PERFORM console.make_role(asked, verifier);
  INSERT INTO console.login (login, operator, roles, site, active)
  VALUES (asked, coalesce(person.id, ''), coalesce(person.roles, given_roles), coalesce(person.site, given_site, ''), coalesce(person.active, true));
  PERFORM console.open_role(asked, coalesce(person.active, true));
  INSERT INTO console.provisioning (what, whom) VALUES ('add', asked);
END $$;

CREATE OR REPLACE FUNCTION console.known_login(asked text) RETURNS console.login LANGUAGE plpgsql STABLE AS $$
DECLARE
  held console.login;
BEGIN
  SELECT * INTO held FROM console.login l WHERE l.login = asked;
  IF NOT FOUND THEN RAISE EXCEPTION 'there is no such login' USING ERRCODE = 'undefined_object'; END IF;
  RETURN held;
END $$;

-- A new password; a login that was shut is open again.
CREATE OR REPLACE FUNCTION console.reset_login(asked text, verifier text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  held console.login := console.known_login(asked);
BEGIN
  PERFORM console.make_role(asked, verifier); -- after a restore into another server the role may be missing
  PERFORM console.open_role(asked, false);    -- whoever is connected with the old password is not any more
  PERFORM console.open_role(asked, held.active);
  UPDATE console.login l SET shut = false WHERE l.login = asked;
  INSERT INTO console.provisioning (what, whom) VALUES ('reset', asked);
END $$;

CREATE OR REPLACE FUNCTION console.disable_login(asked text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM console.known_login(asked);
  UPDATE console.login l SET shut = true WHERE l.login = asked;
  PERFORM console.open_role(asked, false);
  INSERT INTO console.provisioning (what, whom) VALUES ('disable', asked);
END $$;

CREATE OR REPLACE FUNCTION console.list_logins() RETURNS TABLE (login text, operator text, full_name text, roles text[], site text, state text) LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN QUERY
  SELECT l.login, l.operator, coalesce(o.full_name, ''), l.roles, l.site,
         CASE WHEN l.shut THEN 'shut' WHEN NOT l.active THEN 'inactive' WHEN NOT console.is_our_role(l.login) THEN 'missing' WHEN l.operator = '' THEN 'waiting' ELSE 'open' END
  FROM console.login l LEFT JOIN console.operator o ON o.id = l.operator ORDER BY l.login;
END $$;

-- One's own password, from the console.
CREATE OR REPLACE FUNCTION console.change_password(verifier text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM console.my_login();
  PERFORM console.set_role_password(session_user::text, verifier);
  INSERT INTO console.provisioning (what, whom) VALUES ('own password', session_user::text);
END $$;

-- A computer that was lost: what it sends is not taken any more. Gives the logins that were used on it.
CREATE OR REPLACE FUNCTION console.revoke_device(asked text) RETURNS text[] LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  used text[];
BEGIN
  UPDATE console.device d SET revoked = true WHERE d.device = asked;
  IF NOT FOUND THEN RAISE EXCEPTION 'there is no such device' USING ERRCODE = 'undefined_object'; END IF;
  SELECT coalesce(array_agg(DISTINCT j.login ORDER BY j.login), '{}') INTO used FROM console.journal j WHERE j.device = asked AND j.login IS NOT NULL;
  INSERT INTO console.provisioning (what, whom) VALUES ('revoke device', asked);
  RETURN used;
END $$;

INSERT INTO console.api (name, caller) VALUES
  ('hello', 'console_operator'), ('push', 'console_operator'), ('pull', 'console_operator'), ('images', 'console_operator'), ('load', 'console_operator'),
  ('known', 'console_operator'), ('conflicts', 'console_operator'), ('digest', 'console_operator'), ('send_content', 'console_operator'),
  ('content', 'console_operator'), ('presence', 'console_operator'), ('change_password', 'console_operator'),
  ('add_login', 'console_provisioner'), ('reset_login', 'console_provisioner'), ('disable_login', 'console_provisioner'), ('list_logins', 'console_provisioner'),
  ('list_devices', 'console_provisioner'), ('revoke_device', 'console_provisioner')
ON CONFLICT (name) DO UPDATE SET caller = excluded.caller;

-- What the database leaves open that should be shut; empty when all is well. Run as whoever looks after the central.
CREATE OR REPLACE FUNCTION console.open_doors() RETURNS TABLE (fault text, thing text) LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp AS $$
  WITH ours AS (SELECT oid, rolname FROM pg_roles WHERE rolname IN ('console_owner', 'console_rolemaker')),
  groups AS (SELECT oid, rolname FROM pg_roles WHERE rolname IN ('console_operator', 'console_provisioner')),
  logins AS (SELECT r.* FROM pg_roles r JOIN pg_auth_members m ON m.member = r.oid WHERE m.roleid IN (SELECT oid FROM groups) AND r.rolname <> 'console_rolemaker'),
  strangers AS (SELECT 0::oid AS oid UNION SELECT oid FROM groups UNION SELECT oid FROM logins)
  SELECT 'owner', c.oid::regclass::text FROM pg_class c
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
$$;

-- Run at the end of every migration, as whoever runs it: gives all of the schema to console_owner and shuts every door but
-- the functions in console.api. Also what PostgreSQL leaves open to everybody and an operator has no use for: temporary
-- tables, procedural blocks, large objects, and the advisory locks, with which one session could hold up all commits.
CREATE OR REPLACE PROCEDURE console.shut_doors() LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  thing record;
  setting text;
BEGIN
  IF to_regclass('console.operator') IS NOT NULL THEN
    CREATE OR REPLACE TRIGGER login_follows AFTER INSERT OR UPDATE ON console.operator FOR EACH ROW EXECUTE FUNCTION console.login_follows();
  END IF;
  GRANT USAGE, CREATE ON SCHEMA console TO console_rolemaker; -- CREATE, which owning a function asks for, is taken back below
  FOR thing IN
    SELECT p.oid::regprocedure AS name, p.prosecdef, f.caller, coalesce(p.proconfig, '{}') AS config,
           CASE WHEN p.proname IN ('is_our_role', 'make_role', 'set_role_password', 'open_role') THEN 'console_rolemaker' ELSE 'console_owner' END AS belongs
    FROM pg_proc p LEFT JOIN console.api f ON f.name = p.proname WHERE p.pronamespace = 'console'::regnamespace
  LOOP
    EXECUTE format('ALTER ROUTINE %s OWNER TO %I', thing.name, thing.belongs);
    EXECUTE format('REVOKE ALL ON ROUTINE %s FROM PUBLIC, console_operator, console_provisioner', thing.name);
    IF thing.belongs = 'console_rolemaker' THEN EXECUTE format('GRANT EXECUTE ON ROUTINE %s TO console_owner', thing.name); END IF;
    IF thing.caller IS NOT NULL THEN EXECUTE format('GRANT EXECUTE ON ROUTINE %s TO %I', thing.name, thing.caller); END IF;
    IF thing.prosecdef AND NOT EXISTS (SELECT FROM unnest(thing.config) c WHERE c ~ '^search_path=.*pg_temp$') THEN
      EXECUTE format('ALTER ROUTINE %s SET search_path = pg_catalog, console, pg_temp', thing.name);
    END IF;
    -- What a session sets for itself changes neither what a function understands nor how long it waits.
    IF thing.caller IS NOT NULL THEN
      FOREACH setting IN ARRAY ARRAY['timezone = ''UTC''', 'datestyle = ''ISO, YMD''', 'extra_float_digits = 1', 'bytea_output = ''hex''',
                                     'transform_null_equals = off', 'lock_timeout = ''5s'''] LOOP
        EXECUTE format('ALTER ROUTINE %s SET %s', thing.name, setting);
      END LOOP;
    END IF;
  END LOOP;
  FOR thing IN
    SELECT c.oid::regclass AS name, c.relkind FROM pg_class c
    WHERE c.relnamespace = 'console'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
      AND NOT (c.relkind = 'S' AND EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i') AND d.refobjsubid > 0))
  LOOP
    EXECUTE format('ALTER %s %s OWNER TO console_owner',
                   CASE thing.relkind WHEN 'S' THEN 'SEQUENCE' WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'TABLE' END, thing.name);
  END LOOP;
  REVOKE ALL ON ALL TABLES IN SCHEMA console FROM PUBLIC, console_operator, console_provisioner, console_rolemaker;
  REVOKE ALL ON ALL SEQUENCES IN SCHEMA console FROM PUBLIC, console_operator, console_provisioner, console_rolemaker;
  ALTER SCHEMA console OWNER TO console_owner;
  REVOKE ALL ON SCHEMA console FROM PUBLIC, console_rolemaker;
  GRANT USAGE ON SCHEMA console TO console_operator, console_provisioner, console_rolemaker;
  ALTER DEFAULT PRIVILEGES FOR ROLE console_owner, console_rolemaker REVOKE EXECUTE ON ROUTINES FROM PUBLIC;
  REVOKE CREATE ON SCHEMA public FROM PUBLIC;
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO console_operator, console_provisioner', current_database());
  REVOKE USAGE ON LANGUAGE plpgsql, sql FROM PUBLIC;
  GRANT USAGE ON LANGUAGE plpgsql, sql TO console_owner, console_rolemaker;
  FOR thing IN
    SELECT p.oid::regprocedure AS name FROM pg_proc p
    WHERE p.pronamespace = 'pg_catalog'::regnamespace AND p.proname ~ '^(pg_(try_)?advisory_|lo_(creat|create|from_bytea|put|import|export|open)$|lowrite$)'
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', thing.name);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO console_owner', thing.name);
  END LOOP;
END $$;
