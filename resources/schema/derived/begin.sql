-- Before everything else: whom the central belongs to, and in what capacity others come to it. None of these can log in.
DO $$
DECLARE
  r text;
BEGIN
  FOREACH r IN ARRAY '{console_owner,console_operator,console_reader}'::text[] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = r) THEN EXECUTE format('CREATE ROLE %I NOLOGIN', r); END IF;
  END LOOP;
  IF NOT pg_has_role('console_owner', 'MEMBER') THEN EXECUTE format('GRANT console_owner TO %I', current_user); END IF;
END $$;
CREATE SCHEMA IF NOT EXISTS console AUTHORIZATION console_owner;
SET LOCAL ROLE console_owner;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
REVOKE ALL ON SCHEMA console FROM PUBLIC;
GRANT USAGE ON SCHEMA console TO console_operator, console_reader;
CREATE TABLE IF NOT EXISTS console.migration (
  number integer PRIMARY KEY,
  name text NOT NULL,
  fingerprint text NOT NULL,
  program text NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);
-- What was made, object by object: "central check" compares it with what is there.
CREATE TABLE IF NOT EXISTS console.manifest (
  object text PRIMARY KEY,
  digest text NOT NULL
);
