-- What one record type has at the central, made for each from its field table; the words in braces are filled in by the program.
-- New columns are added, none is ever taken away: an older console goes on writing those it knows.
CREATE TABLE IF NOT EXISTS console.{table} (
  id text COLLATE "C" PRIMARY KEY,
  version bigint NOT NULL DEFAULT 1,
  trashed boolean NOT NULL DEFAULT false,
  own text[] NOT NULL DEFAULT '{}',     -- who may see it for its own sake, its centre first
  buckets text[] NOT NULL DEFAULT '{}'  -- and for the sake of the records that refer to it
);
{definitions}
{indexes}
ALTER TABLE console.{table} ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS seen ON console.{table};
CREATE POLICY seen ON console.{table} FOR SELECT TO console_reader
  USING (buckets && (SELECT console.my_buckets()) OR (SELECT '*' = ANY (console.my_buckets())));
REVOKE ALL ON console.{table} FROM PUBLIC;
GRANT SELECT ON console.{table} TO console_reader;

-- Who may see the record for its own sake; home: the centre it was made at.
CREATE OR REPLACE FUNCTION console.own_{table}(t console.{table}, home text) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT {own};
$$;

-- The record as consoles write it in JSON.
CREATE OR REPLACE FUNCTION console.image_{table}(t console.{table}) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT to_jsonb(i) FROM (SELECT {image}) i);
END $$;

-- Values of fields, each written in the one way the central writes it; what cannot be one is an error.
CREATE OR REPLACE FUNCTION console.canon_{table}(v jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
  image jsonb := console.image_{table}(jsonb_populate_record(NULL::console.{table}, console.emptied(v)));
BEGIN
  RETURN (SELECT coalesce(jsonb_object_agg(k, image -> k), '{}') FROM jsonb_object_keys(v) k);
END $$;

-- The record as it is, held until the end of the transaction.
CREATE OR REPLACE FUNCTION console.read_{table}(rec_id text) RETURNS SETOF console.state LANGUAGE plpgsql AS $$
BEGIN
  RETURN QUERY SELECT t.version, t.trashed, t.own, t.buckets, console.image_{table}(t) FROM console.{table} t WHERE t.id = rec_id FOR UPDATE;
END $$;

CREATE OR REPLACE FUNCTION console.write_{table}(rec_id text, fields jsonb, to_version bigint, into_trash boolean) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
  made text[];
BEGIN
  UPDATE console.{table} t SET version = to_version, trashed = into_trash, own = console.own_{table}(p, substr(t.own[1], 6)), {sets}
    FROM console.{table} s CROSS JOIN LATERAL jsonb_populate_record(s, fields) p
   WHERE s.id = rec_id AND t.id = rec_id
  RETURNING t.own INTO made;
  RETURN made;
END $$;

-- What belongs to it.
CREATE OR REPLACE FUNCTION console.belongings_{table}(rec_id text) RETURNS SETOF console.ref LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN QUERY
{belongings};
END $$;

-- Notes what of these belongs to records that are not there yet.
CREATE OR REPLACE FUNCTION console.await_{table}(these text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO console.wanted (tbl, record, buckets)
  SELECT * FROM (
{awaited_owners}) AS w (tbl, record, buckets)
   WHERE NOT EXISTS (SELECT FROM console.erasure e WHERE e.record = w.record)
  ON CONFLICT DO NOTHING;
END $$;

-- All it names.
CREATE OR REPLACE FUNCTION console.names_{table}(rec_id text) RETURNS SETOF console.ref LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN QUERY
{refs}{named};
END $$;

-- The records it refers to and those that belong to it, in the sense that whoever may see it may see those.
CREATE OR REPLACE FUNCTION console.refs_{table}(rec_id text) RETURNS SETOF console.ref LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN QUERY SELECT r.tbl, r.record, r.buckets FROM (
{refs}) AS r(tbl, record, buckets)
   WHERE NOT EXISTS (SELECT FROM console.blind b WHERE b.by_record = rec_id AND b.by_tbl = '{table}' AND b.record = r.record AND b.tbl = r.tbl)
  UNION ALL
{belongings};
END $$;

-- New records, all at one stroke. Those that are there already, have fields that are not known here or may not be made by this
-- login are passed over. Gives the ids of those made.
CREATE OR REPLACE FUNCTION console.create_{table}(ops console.op[], this bigint, home text, mine text[]) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
  l console.login;
  made text[];
  any_leads boolean;
  refs console.ref[];
  waited text[] := '{}'; -- there are records already that belong to these
BEGIN
  IF NOT '*' = ANY (mine) THEN l := console.who(); END IF;
{held_owners}
  WITH fresh AS MATERIALIZED (
    SELECT o.mark AS op_mark, o.record AS op_record, o.new AS op_new, o.author AS op_author, o.site AS op_site, o.device AS op_device, o.at AS op_at, w.own AS op_own,
           -- A tutor sees what they made, also what names nobody.
           {inherited}CASE WHEN NOT ('*' = ANY (mine) OR w.own && mine) THEN console.united(w.own || ('operator:' || l.operator), v.buckets)
                WHEN v.buckets IS NULL THEN w.own ELSE console.united(w.own, v.buckets) END{inherited_end} AS op_buckets, {p_named}
      FROM unnest(ops) o
           CROSS JOIN LATERAL jsonb_populate_record(NULL::console.{table}, o.new) p
           CROSS JOIN LATERAL (SELECT console.own_{table}(p, coalesce(nullif(o.site, ''), home)) AS own OFFSET 0) w{heir}
           LEFT JOIN console.wanted v ON v.record = o.record AND v.tbl = '{table}'
     WHERE ('*' = ANY (mine) OR console.may_make(w.own, l, mine)) AND o.record <> '' AND o.new - {names} = '{}'
       AND NOT EXISTS (SELECT FROM console.journal x WHERE x.record = o.record AND x.tbl <> '{table}' AND x.version IS NOT NULL)
       AND NOT EXISTS (SELECT FROM console.{table} x WHERE x.id = o.record)),
  put AS (
    INSERT INTO console.{table} (id, version, trashed, own, buckets, {columns})
    SELECT op_record, 1, false, op_own, op_buckets, {columns} FROM fresh),
  told AS (
    INSERT INTO console.journal (tx, mark, tbl, record, version, kind, new, result, buckets, author, site, device, made_at)
    SELECT this, op_mark, '{table}', op_record, 1, 'create', op_new, 'applied', op_buckets, coalesce(op_author, ''), coalesce(op_site, ''), coalesce(op_device, ''), op_at FROM fresh
    RETURNING record, new ?| {scope_names} AS leads)
  SELECT array_agg(record), bool_or(leads) INTO made, any_leads FROM told;
  IF made IS NULL THEN RETURN NULL; END IF;
  IF EXISTS (SELECT FROM console.wanted) THEN
    WITH gone AS (DELETE FROM console.wanted w WHERE w.record = ANY (made) AND w.tbl = '{table}' RETURNING w.record) SELECT coalesce(array_agg(record), '{}') INTO waited FROM gone;
  END IF;
  IF any_leads THEN
    IF {belongs} THEN PERFORM console.await_{table}(made); END IF;
    IF NOT '*' = ANY (mine) AND ({names_others}) THEN
      PERFORM console.named('{table}', m.id, ARRAY(SELECT r FROM console.names_{table}(m.id) r), mine) FROM unnest(made) AS m(id);
    END IF;
  END IF;
  -- Once it is known what these themselves are a part of.
  IF waited <> '{}' THEN
    PERFORM console.rescope(ARRAY(SELECT r FROM unnest(waited) x(id) CROSS JOIN LATERAL console.belongings_{table}(x.id) r), this);
  END IF;
  IF NOT any_leads THEN RETURN made; END IF;
{created_refs}
  IF refs IS NOT NULL THEN PERFORM console.spread(refs, this, mine); END IF;
  RETURN made;
END $$;

-- Changes, all at one stroke: of each record one, held before, and only where nothing of it needs a closer look. Gives the ids of those changed.
CREATE OR REPLACE FUNCTION console.change_{table}(ops console.op[], this bigint, mine text[]) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
  changed text[];
BEGIN
  WITH put AS (
    UPDATE console.{table} t SET version = t.version + 1, {sets}
      FROM unnest(ops) o
           JOIN console.{table} s ON s.id = o.record
           CROSS JOIN LATERAL jsonb_populate_record(s, o.new) p
     WHERE t.ctid = s.ctid AND NOT s.trashed AND ('*' = ANY (mine) OR s.buckets && mine)
       AND jsonb_populate_record(s, o.old) *= s AND NOT p *= s -- what their authors saw is what is there
       AND o.new - {names} = '{}' AND o.old - {names} = '{}' AND NOT o.new ?| {scope_names}
       AND (s.version = o.base OR NOT o.new ?| {united_names})
       AND NOT EXISTS (SELECT FROM console.conflict c WHERE c.record = o.record AND c.tbl = '{table}' AND c.open)
    RETURNING o.mark, o.record, t.version, o.old, o.new, t.buckets, o.author, o.site, o.device, o.at),
  told AS (
    INSERT INTO console.journal (tx, mark, tbl, record, version, kind, old, new, result, buckets, author, site, device, made_at)
    SELECT this, mark, '{table}', record, version, 'change', old, new, 'applied', buckets, coalesce(author, ''), coalesce(site, ''), coalesce(device, ''), at FROM put
    RETURNING record)
  SELECT array_agg(record) INTO changed FROM told;
  RETURN changed;
END $$;

-- Records as they stand, of those this login may see.
CREATE OR REPLACE FUNCTION console.images_{table}(these text[], mine text[]) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('table', '{table}', 'record', t.id, 'version', t.version, 'trashed', t.trashed, 'fields', console.image_{table}(t))), '[]')
    FROM console.{table} t WHERE t.id = ANY (these) AND ('*' = ANY (mine) OR t.buckets && mine);
$$;

-- The same of those in which words are. Whatever PostgreSQL believes of how often they occur, it does not read the whole table.
CREATE OR REPLACE FUNCTION console.search_{table}(q tsquery, mine text[], most integer) RETURNS jsonb LANGUAGE plpgsql STABLE SET enable_seqscan = off AS $$
DECLARE
  these text[];
BEGIN
  WITH found AS MATERIALIZED (
    SELECT t.id FROM console.{table} t WHERE {words} @@ q AND NOT t.trashed AND ('*' = ANY (mine) OR t.buckets && mine) LIMIT 1000)
  SELECT array_agg(f.id) INTO these FROM (SELECT id FROM found ORDER BY id DESC LIMIT most) f;
  RETURN console.images_{table}(these, mine);
END $$;

-- A stretch of the table as a console's store keeps it, for COPY.
DROP FUNCTION IF EXISTS console.load_{table}(text[], text, integer);
CREATE FUNCTION console.load_{table}(these text[], after text, most integer) RETURNS TABLE (id text, version bigint, trashed integer, {loaded_types})
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, YMD' AS $$
#variable_conflict use_column
DECLARE
  mine text[] := console.enter();
  all_of_them boolean := '*' = ANY (these) AND '*' = ANY (mine);
  seen text[] := CASE WHEN '*' = ANY (mine) THEN these ELSE ARRAY(SELECT unnest(these) INTERSECT SELECT unnest(mine)) END;
BEGIN
  RETURN QUERY SELECT t.id, t.version, t.trashed::integer, {loaded}
    FROM console.{table} t WHERE t.id > after AND (all_of_them OR t.buckets && seen) ORDER BY t.id LIMIT most;
END $$;

-- Made by hand, at PostgreSQL's own prompt: journalled and numbered as if a console had sent it.
CREATE OR REPLACE FUNCTION console.by_hand_{table}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, YMD' AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.version := 1;
    NEW.own := console.own_{table}(NEW, '');
    NEW.buckets := console.united(NEW.own, (SELECT w.buckets FROM console.wanted w WHERE w.record = NEW.id AND w.tbl = '{table}'));
    PERFORM console.told_by_hand('{table}', NEW.id, 1, 'create', NULL, console.image_{table}(NEW), NEW.buckets);
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' THEN
    PERFORM console.told_by_hand('{table}', OLD.id, 0, 'erase', NULL, NULL, OLD.buckets);
    RETURN OLD;
  END IF;
  IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
  IF NEW.id <> OLD.id THEN RAISE 'the id of a record never changes'; END IF;
  NEW.version := OLD.version + 1;
  NEW.own := console.own_{table}(NEW, substr(OLD.own[1], 6));
  NEW.buckets := {kept_buckets};
  PERFORM console.told_by_hand('{table}', NEW.id, NEW.version, CASE WHEN NEW.trashed = OLD.trashed THEN 'change' WHEN NEW.trashed THEN 'trash' ELSE 'restore' END,
                               console.image_{table}(OLD), console.image_{table}(NEW), NEW.buckets);
  RETURN NEW;
END $$;
DROP TRIGGER IF EXISTS by_hand ON console.{table};
CREATE TRIGGER by_hand BEFORE INSERT OR UPDATE OR DELETE ON console.{table} FOR EACH ROW
  WHEN (current_setting('console.pushing', true) IS DISTINCT FROM 'on') EXECUTE FUNCTION console.by_hand_{table}();
CREATE OR REPLACE FUNCTION console.after_hand_{table}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp AS $$
BEGIN
  PERFORM console.settled_by_hand('{table}', NEW.id, 
    CASE TG_OP WHEN 'UPDATE' THEN console.picked(to_jsonb(NEW), {scope_names}) <> console.picked(to_jsonb(OLD), {scope_names})
               ELSE {belongs} OR EXISTS (SELECT FROM console.wanted w WHERE w.record = NEW.id AND w.tbl = '{table}') END);
  RETURN NULL;
END $$;
DROP TRIGGER IF EXISTS after_hand ON console.{table};
CREATE TRIGGER after_hand AFTER INSERT OR UPDATE ON console.{table} FOR EACH ROW
  WHEN (current_setting('console.pushing', true) IS DISTINCT FROM 'on') EXECUTE FUNCTION console.after_hand_{table}();
GRANT EXECUTE ON FUNCTION console.load_{table}(text[], text, integer) TO console_operator;
