-- Run at the end of every migration by whoever runs it, who may create roles: the roles there are, and every door shut but the
-- functions in console.api.

-- PostgreSQL 15 gives whoever has CREATEROLE nearly everything: any role may be granted, any password set. So no person has
-- it: console_rolemaker has, which nobody can log in as or become, and which owns a few small functions that make and change
-- the logins of this console and no other role. console_provisioner is for whoever adds and shuts logins; it executes the
-- functions for that and sees no record.
DO $$
DECLARE
  r text;
BEGIN
  FOREACH r IN ARRAY '{console_provisioner,console_rolemaker}'::text[] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = r) THEN EXECUTE format('CREATE ROLE %I NOLOGIN', r); END IF;
  END LOOP;
  ALTER ROLE console_rolemaker CREATEROLE;
  IF NOT pg_has_role('console_rolemaker', 'MEMBER') THEN EXECUTE format('GRANT console_rolemaker TO %I', current_user); END IF;
  -- To end the sessions of a login that is shut; and what PostgreSQL 16 asks of who puts a login in its group.
  IF NOT pg_has_role('console_rolemaker', 'pg_signal_backend', 'MEMBER') THEN GRANT pg_signal_backend TO console_rolemaker; END IF;
  IF NOT pg_has_role('console_rolemaker', 'pg_read_all_stats', 'MEMBER') THEN GRANT pg_read_all_stats TO console_rolemaker; END IF;
  IF NOT pg_has_role('console_rolemaker', 'console_operator', 'MEMBER') THEN GRANT console_operator TO console_rolemaker WITH ADMIN OPTION; END IF;
END $$;

SET LOCAL ROLE console_owner;
GRANT USAGE ON SCHEMA console TO console_provisioner;
GRANT USAGE, CREATE ON SCHEMA console TO console_rolemaker; -- CREATE until its functions are made
SET LOCAL ROLE console_rolemaker;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- The functions of console_rolemaker, for console_owner's functions alone. What a login is given is fixed here; the
-- password comes as what proves it (SCRAM-SHA-256, worked out where it was chosen), so that no statement, log or list of
-- activities ever has it in clear.
CREATE OR REPLACE FUNCTION console.is_our_role(login text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM pg_catalog.pg_roles r JOIN pg_catalog.pg_auth_members m ON m.member = r.oid JOIN pg_catalog.pg_roles g ON g.oid = m.roleid
    WHERE r.rolname = login AND g.rolname = 'console_operator' AND r.rolname <> 'console_rolemaker'
      AND NOT (r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication OR r.rolbypassrls))
$$;

CREATE OR REPLACE FUNCTION console.may_be_login(login text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT login ~ '^[a-z0-9][a-z0-9._-]{0,39}$' AND login !~ '^(pg_|console_)' AND login NOT IN ('public', 'none');
$$;

CREATE OR REPLACE FUNCTION console.make_role(login text, verifier text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, console, pg_temp AS $$
DECLARE
  setting text;
BEGIN
  IF NOT console.may_be_login(login) THEN RAISE EXCEPTION 'not the name of a login' USING ERRCODE = 'invalid_name'; END IF;
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
SET search_path = pg_catalog, console, pg_temp AS $$
BEGIN
  IF NOT console.is_our_role(login) THEN RAISE EXCEPTION 'this role is not a login of the console' USING ERRCODE = 'insufficient_privilege'; END IF;
  IF verifier IS NULL OR verifier !~ '^SCRAM-SHA-256\$(409[6-9]|4[1-9][0-9]{2}|[5-9][0-9]{3}|[1-9][0-9]{4,6}):[A-Za-z0-9+/]{20,86}={0,2}\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$' THEN
    RAISE EXCEPTION 'not what proves a password with SCRAM-SHA-256' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  EXECUTE format('ALTER ROLE %I PASSWORD %L', login, verifier);
END $$;

-- Shutting ends the sessions too.
CREATE OR REPLACE FUNCTION console.open_role(login text, may_log_in boolean) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, console, pg_temp AS $$
BEGIN
  IF NOT console.is_our_role(login) THEN RETURN; END IF;
  EXECUTE format('ALTER ROLE %I %s', login, CASE WHEN may_log_in THEN 'LOGIN' ELSE 'NOLOGIN' END);
  IF NOT may_log_in THEN PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = login AND pid <> pg_backend_pid(); END IF;
END $$;

-- A login that leaves a transaction open holds records, and everybody who wants to write them. A console never does: each thing it
-- asks is a transaction of its own, and short. So such sessions are ended, whatever they have set for themselves.
CREATE OR REPLACE FUNCTION console.end_idlers(idle interval, busy interval) RETURNS TABLE (login name, since timestamptz) LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog, console, pg_temp AS $$
  WITH held AS MATERIALIZED (
    SELECT a.pid, a.usename, a.xact_start FROM pg_stat_activity a
     WHERE a.datname = current_database() AND a.pid <> pg_backend_pid() AND console.is_our_role(a.usename)
       AND (a.state LIKE 'idle in transaction%' AND a.state_change < clock_timestamp() - idle OR a.xact_start < clock_timestamp() - busy))
  SELECT h.usename, h.xact_start FROM held h WHERE pg_terminate_backend(h.pid);
$$;

GRANT EXECUTE ON FUNCTION console.end_idlers(interval, interval), console.is_our_role(text), console.may_be_login(text), console.make_role(text, text), console.set_role_password(text, text), console.open_role(text, boolean) TO console_owner;

SET LOCAL ROLE console_owner;
REVOKE CREATE ON SCHEMA console FROM console_rolemaker;
CREATE OR REPLACE TRIGGER login_follows AFTER INSERT OR UPDATE ON console.operator FOR EACH ROW EXECUTE FUNCTION console.login_follows();
INSERT INTO console.api (name, caller) SELECT 'load_' || tbl, 'console_operator' FROM console.record_type ON CONFLICT DO NOTHING;
REVOKE ALL ON ALL TABLES IN SCHEMA console FROM console_operator, console_provisioner, console_rolemaker;
REVOKE ALL ON ALL SEQUENCES IN SCHEMA console FROM console_operator, console_provisioner, console_rolemaker, console_reader;
DO $$
DECLARE
  f record;
  setting text;
BEGIN
  FOR f IN SELECT p.oid::regprocedure AS name, a.caller FROM pg_proc p LEFT JOIN console.api a ON a.name = p.proname
            WHERE p.pronamespace = 'console'::regnamespace AND p.proowner = 'console_owner'::regrole LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC, console_operator, console_provisioner', f.name);
    CONTINUE WHEN f.caller IS NULL;
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', f.name, f.caller);
    -- What a session sets for itself changes neither what a function understands nor how long it waits.
    FOREACH setting IN ARRAY ARRAY['timezone = ''UTC''', 'datestyle = ''ISO, YMD''', 'extra_float_digits = 1', 'bytea_output = ''hex''', 'transform_null_equals = off', 'lock_timeout = ''5s'''] LOOP
      EXECUTE format('ALTER FUNCTION %s SET %s', f.name, setting);
    END LOOP;
  END LOOP;
END $$;
RESET ROLE;

-- What PostgreSQL leaves open to everybody and an operator has no use for: temporary tables, procedural blocks, large objects,
-- and the advisory locks, with which one session could hold up every commit. The database is the console's own.
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
REVOKE USAGE ON LANGUAGE plpgsql, sql FROM PUBLIC;
GRANT USAGE ON LANGUAGE plpgsql, sql TO console_owner, console_rolemaker;
DO $$
DECLARE
  f record;
BEGIN
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO console_operator, console_provisioner, console_reader', current_database());
  FOR f IN SELECT p.oid::regprocedure AS name FROM pg_proc p
            WHERE p.pronamespace = 'pg_catalog'::regnamespace AND p.proname ~ '^(pg_(try_)?advisory_|lo_(creat|create|from_bytea|put|import|export|open)$|lowrite$)' LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f.name);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO console_owner', f.name);
  END LOOP;
END $$;
