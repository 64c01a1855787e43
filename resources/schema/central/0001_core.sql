-- The central of all consoles. Records are in typed tables that the program derives from its own field tables; here is what
-- every record shares: transactions numbered at their commit, the journal, conflicts, devices, logins.
-- Operators' logins execute functions and have no right on any table. The functions belong to console_owner, who cannot log in.

-- This central and its life. A restore makes it another one: see console.reopen.
CREATE TABLE console.server (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  id text NOT NULL,
  epoch integer NOT NULL,
  state text NOT NULL CHECK (state IN ('open', 'restoring')),
  schema integer NOT NULL,        -- of the consoles: number of the last local migration this central knows
  oldest_schema integer NOT NULL, -- the oldest it still talks to
  created_at timestamptz NOT NULL DEFAULT now()
);
INSERT INTO console.server (id, epoch, state, schema, oldest_schema) VALUES (gen_random_uuid()::text, 1, 'open', 0, 0);

-- What a record type has. Filled in by the program.
CREATE TABLE console.record_type (
  tbl text COLLATE "C" PRIMARY KEY,
  position integer NOT NULL,
  everybody boolean NOT NULL, -- its records are seen by all
  scope_fields text[] NOT NULL, -- fields on which depends who may see a record, or what it refers to
  belongs boolean NOT NULL DEFAULT false -- its records are part of others: seen by whoever sees those, and by nobody else
);

CREATE TABLE console.field (
  tbl text COLLATE "C" NOT NULL REFERENCES console.record_type,
  name text COLLATE "C" NOT NULL,
  position integer NOT NULL,
  kind text NOT NULL,
  unit text COLLATE "C" NOT NULL, -- fields of one unit merge as a whole; a field on its own is its own unit
  derived boolean NOT NULL,
  target text NOT NULL,
  PRIMARY KEY (tbl, name)
);

-- Whose login is whose. Everything a login may see and write follows from its row.
CREATE TABLE console.login (
  login text COLLATE "C" PRIMARY KEY,
  operator text COLLATE "C" NOT NULL,
  roles text[] NOT NULL,
  site text COLLATE "C" NOT NULL,
  active boolean NOT NULL DEFAULT true
);

-- What a role may write: copied from the program's table of rights.
CREATE TABLE console.role_write (
  role text COLLATE "C" NOT NULL,
  tbl text COLLATE "C" NOT NULL,
  PRIMARY KEY (role, tbl)
);

CREATE TABLE console.device (
  device text COLLATE "C" PRIMARY KEY,
  login text NOT NULL,
  name text NOT NULL,
  program text NOT NULL,
  schema integer NOT NULL,
  revoked boolean NOT NULL DEFAULT false,
  first_seen_at timestamptz NOT NULL DEFAULT now(),
  seen_at timestamptz NOT NULL DEFAULT now()
);

-- Which logins were used on which device: all of them, not the last one alone.
CREATE TABLE console.device_login (
  device text COLLATE "C" NOT NULL REFERENCES console.device,
  login text COLLATE "C" NOT NULL,
  first_seen_at timestamptz NOT NULL DEFAULT now(),
  told text[], -- what the login may see, as far as the device was told how much that is
  PRIMARY KEY (device, login)
);

-- One row for each transaction that changed something. The stamp is given at the commit, under a lock that is held until the
-- transaction is visible: whoever has read up to a stamp has missed nothing before it. The epoch tells apart transaction
-- numbers of this cluster from those of one it was restored from.
CREATE TABLE console.tx (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  epoch integer NOT NULL,
  txid xid8 NOT NULL,
  stamp bigint UNIQUE,
  at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (epoch, txid)
);
CREATE INDEX tx_unstamped ON console.tx (id) WHERE stamp IS NULL;
CREATE SEQUENCE console.stamp CACHE 1;

CREATE FUNCTION console.stamp_at_commit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp AS $$
DECLARE
  next bigint;
  last bigint;
BEGIN
  -- Only at the commit itself: earlier, the lock would be held for as long as a session likes.
  IF current_query() ~* '\mset\M.*\mconstraints\M' THEN RAISE 'constraints are to wait for the commit' USING ERRCODE = '25000'; END IF;
  PERFORM pg_advisory_xact_lock(7236837001);
  next := nextval('console.stamp');
  SELECT max(stamp) INTO last FROM console.tx;
  -- A sequence can be behind its table after a failover.
  IF next <= last THEN
    next := last + 1;
    PERFORM setval('console.stamp', next);
  END IF;
  UPDATE console.tx SET stamp = next WHERE id = NEW.id;
  -- With nothing but the stamp: every login may listen. Who has read as far need not ask.
  PERFORM pg_notify('console_changed', next::text);
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER stamp AFTER INSERT ON console.tx DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION console.stamp_at_commit();

-- The row of this transaction.
CREATE FUNCTION console.this_tx() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  mine console.tx;
BEGIN
  SELECT t.* INTO mine FROM console.tx t JOIN console.server s ON s.epoch = t.epoch WHERE t.txid = pg_current_xact_id();
  IF NOT FOUND THEN
    -- A sequence behind its table, as after a failover: every change would be refused as one that breaks a rule.
    IF (SELECT last_value FROM console.tx_id_seq) < (SELECT max(id) FROM console.tx) THEN
      PERFORM pg_advisory_xact_lock(7236837003);
      PERFORM setval('console.tx_id_seq', (SELECT max(id) FROM console.tx)) WHERE (SELECT last_value FROM console.tx_id_seq) < (SELECT max(id) FROM console.tx);
    END IF;
    INSERT INTO console.tx (epoch, txid) SELECT epoch, pg_current_xact_id() FROM console.server RETURNING * INTO mine;
  ELSIF mine.at <> now() THEN
    RAISE 'transaction numbers begin again: this central was restored without console.reopen()' USING ERRCODE = 'WE005';
  END IF;
  RETURN mine.id;
END $$;

-- Transactions whose trigger did not run (triggers switched off, a bulk import): makes them visible.
CREATE FUNCTION console.stamp_missing() RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp AS $$
DECLARE
  one bigint;
  n bigint := 0;
BEGIN
  PERFORM pg_advisory_xact_lock(7236837001);
  FOR one IN SELECT id FROM console.tx WHERE stamp IS NULL ORDER BY id LOOP
    UPDATE console.tx SET stamp = greatest(nextval('console.stamp'), (SELECT coalesce(max(stamp), 0) + 1 FROM console.tx)) WHERE id = one;
    n := n + 1;
  END LOOP;
  PERFORM setval('console.stamp', greatest((SELECT last_value FROM console.stamp), (SELECT coalesce(max(stamp), 1) FROM console.tx)));
  IF n > 0 THEN PERFORM pg_notify('console_changed', (SELECT max(stamp) FROM console.tx)::text); END IF;
  RETURN n;
END $$;

-- After a restore: another central, which the consoles give back what it lost.
CREATE FUNCTION console.reopen() RETURNS text LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp AS $$
  UPDATE console.server SET id = gen_random_uuid()::text, epoch = epoch + 1, state = 'open' RETURNING id;
$$;

-- Every change to every record, and every op of a console with what became of it.
CREATE TABLE console.journal (
  tx bigint NOT NULL,
  line bigint GENERATED ALWAYS AS IDENTITY,
  mark text COLLATE "C",          -- of the op; NULL: the central's own, or somebody at its prompt
  tbl text COLLATE "C" NOT NULL,
  record text COLLATE "C" NOT NULL,
  version bigint,                 -- of the record from then on; 0: not about a version; NULL: nothing came of the op, nobody is told
  kind text NOT NULL,
  old jsonb,                      -- the fields as they were; NULL: there was no record
  new jsonb,                      -- and as they are
  asked jsonb,                    -- the op as it was asked, where more was asked than was done: {"old", "new"}
  result text COLLATE "C" NOT NULL,
  answer jsonb,                   -- what the console was told besides the result and the version
  conflict text COLLATE "C",
  buckets text[] NOT NULL,        -- who may see the record from then on
  lost text[],                    -- who no longer may
  author text COLLATE "C" NOT NULL DEFAULT '',
  site text COLLATE "C" NOT NULL DEFAULT '',
  device text COLLATE "C" NOT NULL DEFAULT '',
  made_at timestamptz,            -- by the console's clock; decides nothing
  login text NOT NULL DEFAULT session_user,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tx, line)
);
CREATE UNIQUE INDEX journal_by_mark ON console.journal (mark) WHERE mark IS NOT NULL;
CREATE INDEX journal_by_record ON console.journal (record, version);
CREATE INDEX journal_refused ON console.journal (tx, line) WHERE result = 'refused';
DO $$
BEGIN
  ALTER TABLE console.journal ALTER COLUMN old SET COMPRESSION lz4, ALTER COLUMN new SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported THEN NULL; -- a PostgreSQL built without it
END $$;

-- Two people's changes that a person decides between; or did.
CREATE TABLE console.conflict (
  id text COLLATE "C" PRIMARY KEY,
  version bigint NOT NULL DEFAULT 1,
  tbl text COLLATE "C" NOT NULL,
  record text COLLATE "C" NOT NULL,
  unit text COLLATE "C" NOT NULL,
  kind text NOT NULL CHECK (kind IN ('value', 'edited-after-delete', 'deleted-after-edit')),
  fields jsonb NOT NULL, -- {"phone": [before both, mine, theirs]}
  mine jsonb NOT NULL,   -- who, where, with which console, when
  theirs jsonb NOT NULL,
  device text COLLATE "C" NOT NULL, -- of mine
  open boolean NOT NULL DEFAULT true,
  decision text NOT NULL DEFAULT '',
  decided jsonb NOT NULL DEFAULT '{}',
  decided_at timestamptz,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX conflict_open ON console.conflict (record) WHERE open;
CREATE INDEX conflict_decided ON console.conflict (decided_at);
CREATE INDEX conflict_by_record ON console.conflict (record);

-- Records that others speak of and that are not there yet: who may see them when they come.
CREATE TABLE console.wanted (
  tbl text COLLATE "C" NOT NULL,
  record text COLLATE "C" NOT NULL,
  buckets text[] NOT NULL,
  PRIMARY KEY (record, tbl)
);

-- References made by somebody who could not see what they named: they are kept and open nothing, neither now nor later. A file's
-- content counts as a record of the table "content". Whoever may see both and names it anew makes it a reference like any other.
CREATE TABLE console.blind (
  by_tbl text COLLATE "C" NOT NULL,
  by_record text COLLATE "C" NOT NULL,
  tbl text COLLATE "C" NOT NULL,
  record text COLLATE "C" NOT NULL,
  PRIMARY KEY (by_record, by_tbl, record, tbl)
);
CREATE INDEX blind_by_record ON console.blind (record);

-- Erased for good: the proof, without what was erased.
CREATE TABLE console.erasure (
  record text COLLATE "C" PRIMARY KEY,
  tbl text COLLATE "C" NOT NULL,
  basis text NOT NULL,
  login text NOT NULL DEFAULT session_user,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE console.erasure_done (
  record text COLLATE "C" NOT NULL REFERENCES console.erasure,
  device text COLLATE "C" NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (record, device)
);

-- The bytes of files, by their SHA-256.
CREATE TABLE console.content (
  fingerprint text COLLATE "C" PRIMARY KEY,
  bytes bytea NOT NULL,
  login text NOT NULL DEFAULT session_user,
  at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE console.content ALTER COLUMN bytes SET STORAGE EXTERNAL;
CREATE INDEX content_by_login ON console.content (login);
-- Files that went with an erased record: a console that still has one does not bring it back.
CREATE TABLE console.content_erased (
  fingerprint text COLLATE "C" PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now()
);

-- Who has what open. Lost with a crash, and no loss.
CREATE UNLOGGED TABLE console.open_record (
  device text COLLATE "C" NOT NULL,
  tbl text COLLATE "C" NOT NULL,
  record text COLLATE "C" NOT NULL,
  author text COLLATE "C" NOT NULL,
  site text COLLATE "C" NOT NULL,
  since timestamptz NOT NULL,
  seen_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (device, tbl, record)
);

-- One change a console sends, as the functions hand it on.
CREATE TYPE console.op AS (
  n integer,     -- its place in the push
  round integer, -- it is so many-th of its record
  mark text, tbl text, record text, kind text, base bigint,
  old jsonb, new jsonb, conflict text,
  author text, site text, device text, at timestamptz
);
CREATE TYPE console.outcome AS (n integer, mark text, result text, version bigint, kept jsonb, trashed boolean, code text, detail text);
CREATE TYPE console.state AS (version bigint, trashed boolean, own text[], buckets text[], image jsonb);
-- A record, and who shall see it.
CREATE TYPE console.ref AS (tbl text, record text, buckets text[]);

-- Replaced by 0004: what the login that is connected may see and write.
CREATE FUNCTION console.my_buckets() RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp AS $$
  SELECT coalesce((SELECT CASE WHEN roles && '{matching,paperwork,supervisor}' THEN '{reference,*}'
                               WHEN roles && '{front-office}' THEN ARRAY['reference', 'site:' || site]
                               WHEN roles && '{tutor}' THEN ARRAY['reference', 'operator:' || operator]
                               ELSE '{reference}' END
                     FROM console.login WHERE login = session_user AND active), '{}');
$$;

CREATE FUNCTION console.may_write(wanted text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp AS $$
  SELECT EXISTS (SELECT FROM console.login l JOIN console.role_write r ON r.role = ANY (l.roles) WHERE l.login = session_user AND l.active AND r.tbl = wanted);
$$;
