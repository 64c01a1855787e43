-- What becomes of the changes that consoles send. A field is replaced only by a change whose author saw the value it replaces;
-- otherwise the central's value stays and both are kept in a conflict. Nothing here looks at a console's clock.

CREATE FUNCTION console.united(a text[], b text[]) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(array_agg(DISTINCT x ORDER BY x), '{}') FROM unnest(a || b) x;
$$;

-- Empty texts and lists are one with null.
CREATE FUNCTION console.emptied(v jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(jsonb_object_agg(key, CASE WHEN value IN ('""', '[]', '{}') THEN 'null' ELSE value END), '{}') FROM jsonb_each(v);
$$;

-- Those of the fields that are named.
CREATE FUNCTION console.picked(v jsonb, names text[]) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(jsonb_object_agg(n, coalesce(v -> n, 'null')), '{}') FROM unnest(names) n;
$$;

CREATE FUNCTION console.canon(tbl text, v jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  result jsonb;
BEGIN
  EXECUTE format('SELECT console.%I($1)', 'canon_' || tbl) INTO result USING coalesce(v, '{}');
  RETURN result;
END $$;

-- Who is connected, and what they may see. Every door of the central begins with it.
CREATE FUNCTION console.who() RETURNS console.login LANGUAGE plpgsql STABLE AS $$
DECLARE
  l console.login;
BEGIN
  SELECT * INTO l FROM console.login WHERE login = session_user;
  IF NOT FOUND OR NOT l.active THEN RAISE 'this login is not in use' USING ERRCODE = 'WE002'; END IF;
  RETURN l;
END $$;

CREATE FUNCTION console.enter(asking text DEFAULT current_setting('console.device', true)) RETURNS text[] LANGUAGE plpgsql STABLE AS $$
DECLARE
  s console.server;
BEGIN
  PERFORM console.who();
  IF EXISTS (SELECT FROM console.device WHERE device = asking AND revoked) THEN RAISE 'this device was shut out' USING ERRCODE = 'WE001'; END IF;
  IF NOT EXISTS (SELECT FROM console.device_login d WHERE d.device = asking AND d.login = session_user) THEN RAISE 'this device has not said hello with this login' USING ERRCODE = 'WE007'; END IF;
  SELECT * INTO s FROM console.server;
  IF s.state <> 'open' THEN RAISE 'the central is being restored' USING ERRCODE = 'WE004'; END IF;
  -- Whoever was greeted before it was restored knows versions that it may count anew.
  IF NOT starts_with(nullif(current_setting('console.greeted', true), ''), s.id) THEN RAISE 'the central was restored since this device said hello' USING ERRCODE = 'WE007'; END IF;
  RETURN console.my_buckets();
END $$;

CREATE FUNCTION console.origin(o console.op) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object('author', coalesce(o.author, ''), 'site', coalesce(o.site, ''), 'device', coalesce(o.device, ''),
                            'at', to_char(o.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'));
$$;

CREATE FUNCTION console.origin(j console.journal) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object('author', j.author, 'site', j.site, 'device', j.device,
                            'at', to_char(coalesce(j.made_at, j.at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'));
$$;

-- A conflict as consoles read it.
CREATE FUNCTION console.card(c console.conflict) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object('id', c.id, 'version', c.version, 'table', c.tbl, 'record', c.record, 'kind', c.kind, 'fields', c.fields,
                            'mine', c.mine, 'theirs', c.theirs, 'open', c.open, 'decision', c.decision, 'decided', c.decided,
                            'at', to_char(c.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'));
$$;

-- Members added and taken away, on what is there now; nothing is ever in the way.
CREATE FUNCTION console.merged_set(old jsonb, new jsonb, cur jsonb) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  was jsonb := coalesce(nullif(old, 'null'), '[]');
  wanted jsonb := coalesce(nullif(new, 'null'), '[]');
  there jsonb := coalesce(nullif(cur, 'null'), '[]');
  result jsonb;
BEGIN
  SELECT jsonb_agg(x ORDER BY list, at) INTO result FROM (
    SELECT x, 1 AS list, at FROM jsonb_array_elements(there) WITH ORDINALITY AS e(x, at) WHERE NOT (was @> jsonb_build_array(x) AND NOT wanted @> jsonb_build_array(x))
    UNION ALL
    SELECT x, 2, min(at) FROM jsonb_array_elements(wanted) WITH ORDINALITY AS e(x, at) WHERE NOT was @> jsonb_build_array(x) AND NOT there @> jsonb_build_array(x) GROUP BY x) m;
  RETURN coalesce(result, 'null');
END $$;

-- Items by their id; NULL when an item was changed on both sides to different things, or items have no ids of their own. What a
-- newer console keeps in an item and this one does not know stays.
CREATE FUNCTION console.merged_items(old jsonb, new jsonb, cur jsonb) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  was jsonb := '{}';
  wanted jsonb := '{}';
  there jsonb := '{}';
  result jsonb := '[]';
  key text;
  a jsonb; b jsonb; c jsonb; known text[];
BEGIN
  SELECT coalesce(jsonb_object_agg(i ->> 'id', i), '{}') INTO was FROM jsonb_array_elements(coalesce(nullif(old, 'null'), '[]')) i WHERE i ->> 'id' <> '';
  SELECT coalesce(jsonb_object_agg(i ->> 'id', i), '{}') INTO wanted FROM jsonb_array_elements(coalesce(nullif(new, 'null'), '[]')) i WHERE i ->> 'id' <> '';
  SELECT coalesce(jsonb_object_agg(i ->> 'id', i), '{}') INTO there FROM jsonb_array_elements(coalesce(nullif(cur, 'null'), '[]')) i WHERE i ->> 'id' <> '';
  IF (SELECT count(*) FROM jsonb_object_keys(was)) <> jsonb_array_length(coalesce(nullif(old, 'null'), '[]'))
     OR (SELECT count(*) FROM jsonb_object_keys(wanted)) <> jsonb_array_length(coalesce(nullif(new, 'null'), '[]'))
     OR (SELECT count(*) FROM jsonb_object_keys(there)) <> jsonb_array_length(coalesce(nullif(cur, 'null'), '[]')) THEN
    RETURN NULL;
  END IF;
  FOR key IN
    SELECT id FROM (SELECT i ->> 'id' AS id, 1 AS list, at FROM jsonb_array_elements(coalesce(nullif(cur, 'null'), '[]')) WITH ORDINALITY AS e(i, at)
                    UNION ALL
                    SELECT i ->> 'id', 2, at FROM jsonb_array_elements(coalesce(nullif(new, 'null'), '[]')) WITH ORDINALITY AS e(i, at)
                    UNION ALL
                    SELECT i ->> 'id', 3, at FROM jsonb_array_elements(coalesce(nullif(old, 'null'), '[]')) WITH ORDINALITY AS e(i, at)) x
     GROUP BY id ORDER BY min(list), min(at)
  LOOP
    a := was -> key; b := wanted -> key; c := there -> key;
    -- Both sides are compared on the keys the author's console knows.
    known := ARRAY(SELECT jsonb_object_keys(coalesce(a, '{}') || coalesce(b, '{}')));
    IF a IS NOT DISTINCT FROM b THEN
      IF c IS NOT NULL THEN result := result || jsonb_build_array(c); END IF;
    ELSIF (CASE WHEN c IS NULL OR a IS NULL THEN c IS NULL AND a IS NULL ELSE console.emptied(console.picked(c, known)) = console.emptied(console.picked(a, known)) END) THEN
      IF b IS NOT NULL THEN result := result || jsonb_build_array(coalesce(c, '{}') || b); END IF;
    ELSIF (CASE WHEN c IS NULL OR b IS NULL THEN c IS NULL AND b IS NULL ELSE console.emptied(console.picked(c, known)) = console.emptied(console.picked(b, known)) END) THEN
      IF c IS NOT NULL THEN result := result || jsonb_build_array(c); END IF;
    ELSE
      RETURN NULL;
    END IF;
  END LOOP;
  RETURN CASE WHEN result = '[]' THEN 'null' ELSE result END;
END $$;

-- Lets whoever may see a record see what it refers to, and what that refers to.
CREATE FUNCTION console.spread(refs console.ref[], this bigint, mine text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  target text;
  hits console.ref[];
  more console.ref[];
  one console.ref;
BEGIN
  WHILE cardinality(refs) > 0 LOOP
    more := '{}';
    FOR target IN SELECT DISTINCT r.tbl FROM unnest(refs) r ORDER BY 1 LOOP
      EXECUTE format($q$
        WITH due AS (SELECT r.record, array_agg(DISTINCT b ORDER BY b) AS buckets FROM unnest($1) r, unnest(r.buckets) b WHERE r.tbl = %1$L GROUP BY r.record),
        held AS MATERIALIZED (SELECT t.id, ARRAY(SELECT unnest(d.buckets) EXCEPT SELECT unnest(t.buckets)) AS added
                   FROM due d JOIN console.%1$I t ON t.id = d.record
                  WHERE NOT t.buckets @> d.buckets AND ('*' = ANY ($2) OR t.buckets && $2)
                  ORDER BY t.id FOR UPDATE OF t),
        put AS (UPDATE console.%1$I t SET buckets = t.buckets || h.added FROM held h WHERE t.id = h.id AND h.added <> '{}' RETURNING t.id, t.version, h.added),
        told AS (INSERT INTO console.journal (tx, tbl, record, version, kind, result, buckets) SELECT $3, %1$L, id, version, 'scope', '', added FROM put ORDER BY id),
        missing AS (INSERT INTO console.wanted AS w (tbl, record, buckets)
                    SELECT %1$L, d.record, d.buckets FROM due d WHERE NOT EXISTS (SELECT FROM console.%1$I t WHERE t.id = d.record)
                                                                  AND NOT EXISTS (SELECT FROM console.erasure e WHERE e.record = d.record) ORDER BY d.record
                    ON CONFLICT (record, tbl) DO UPDATE SET buckets = console.united(w.buckets, excluded.buckets))
        SELECT array_agg(ROW(%1$L, id, added)::console.ref) FROM put $q$, target)
        INTO hits USING refs, mine, this;
      FOREACH one IN ARRAY coalesce(hits, '{}') LOOP
        EXECUTE format('SELECT $1 || coalesce(array_agg(ROW(r.tbl, r.record, $2)::console.ref), ''{}'') FROM console.%I($3) r', 'refs_' || target)
          INTO more USING more, one.buckets, one.record;
      END LOOP;
    END LOOP;
    refs := more;
  END LOOP;
END $$;

-- Who may see a record: whoever may see it for its own sake, or any record that leads to it. What is part of others is seen by
-- whoever sees those; for its own sake only where they are not there, or were not to be seen by who made it a part of them: what
-- somebody typed does not disappear before their eyes.
CREATE FUNCTION console.buckets_of(of_tbl text, of_record text) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
  known text[] := ARRAY[of_tbl || ' ' || of_record];
  todo text[] := known;
  result text[] := '{}';
  here text;
  kind text;
  id text;
  own text[];
  found text[];
  owned boolean;
BEGIN
  WHILE cardinality(todo) > 0 LOOP
    here := todo[1];
    todo := todo[2:];
    kind := split_part(here, ' ', 1);
    id := substr(here, strpos(here, ' ') + 1);
    EXECUTE format('SELECT own FROM console.%I WHERE id = $1', kind) INTO own USING id;
    SELECT coalesce(array_agg(DISTINCT p.tbl || ' ' || p.record) FILTER (WHERE (p.owns OR NOT p.blind) AND NOT p.tbl || ' ' || p.record = ANY (known)), '{}'), coalesce(bool_or(p.owns AND NOT p.blind), false)
      INTO found, owned
      FROM (SELECT q.*, CASE WHEN q.owns THEN EXISTS (SELECT FROM console.blind b WHERE b.by_record = id AND b.by_tbl = kind AND b.record = q.record AND b.tbl = q.tbl)
                             ELSE EXISTS (SELECT FROM console.blind b WHERE b.by_record = q.record AND b.by_tbl = q.tbl AND b.record = id AND b.tbl = kind) END AS blind
              FROM console.parents(kind, id) q) p;
    IF NOT owned THEN result := result || coalesce(own, '{}'); END IF;
    known := known || found;
    todo := todo || found;
  END LOOP;
  RETURN console.united(result, '{}');
END $$;

-- What a record names from now on and did not before: of what is there and not to be seen by who names it, it stays without
-- effect. What is not there yet is of whoever speaks of it.
CREATE FUNCTION console.named(by_tbl text, by_record text, added console.ref[], mine text[]) RETURNS void LANGUAGE plpgsql AS $$
#variable_conflict use_variable
DECLARE
  one console.ref;
  unseen boolean;
BEGIN
  FOREACH one IN ARRAY added LOOP
    unseen := false;
    IF NOT '*' = ANY (mine) THEN
      IF one.tbl = 'content' THEN
        unseen := NOT console.has_bytes(one.record, by_record, mine);
      ELSE
        EXECUTE format('SELECT EXISTS (SELECT FROM console.%I WHERE id = $1 AND NOT buckets && $2)', one.tbl) INTO unseen USING one.record, mine;
      END IF;
    END IF;
    IF unseen THEN
      INSERT INTO console.blind VALUES (by_tbl, by_record, one.tbl, one.record) ON CONFLICT DO NOTHING;
    ELSE
      DELETE FROM console.blind b WHERE b.by_record = by_record AND b.by_tbl = by_tbl AND b.record = one.record AND b.tbl = one.tbl;
    END IF;
  END LOOP;
END $$;

-- Whether this login brought the bytes of a file, or has them through another attachment than the one named.
CREATE FUNCTION console.has_bytes(named text, but_for text, mine text[]) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM console.content c WHERE c.fingerprint = named AND c.login = session_user)
      OR EXISTS (SELECT FROM console.attachment a WHERE a.content = named AND a.id IS DISTINCT FROM but_for AND ('*' = ANY (mine) OR a.buckets && mine)
                    AND NOT EXISTS (SELECT FROM console.blind b WHERE b.by_record = a.id AND b.by_tbl = 'attachment' AND b.record = named AND b.tbl = 'content'));
$$;

-- After a record went to others, or no longer refers to what it did: who may see it, and all it leads or led to. Whoever no
-- longer may is told so.
CREATE FUNCTION console.rescope(start console.ref[], this bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  todo console.ref[] := start;
  known text[] := '{}';
  here console.ref;
  before text[];
  after text[];
  kept bigint;
BEGIN
  WHILE cardinality(todo) > 0 LOOP
    here := todo[1];
    todo := todo[2:];
    CONTINUE WHEN here.tbl || ' ' || here.record = ANY (known);
    known := known || (here.tbl || ' ' || here.record);
    EXECUTE format('SELECT buckets, version FROM console.%I WHERE id = $1 FOR UPDATE', here.tbl) INTO before, kept USING here.record;
    CONTINUE WHEN before IS NULL;
    after := console.buckets_of(here.tbl, here.record);
    EXECUTE format('SELECT $1 || coalesce(array_agg(r), ''{}'') FROM console.%I($2) r', 'refs_' || here.tbl) INTO todo USING todo, here.record;
    CONTINUE WHEN after @> before AND before @> after;
    EXECUTE format('UPDATE console.%I SET buckets = $1 WHERE id = $2', here.tbl) USING after, here.record;
    INSERT INTO console.journal (tx, tbl, record, version, kind, result, buckets, lost)
    VALUES (this, here.tbl, here.record, kept, 'scope', '', ARRAY(SELECT unnest(after) EXCEPT SELECT unnest(before)), ARRAY(SELECT unnest(before) EXCEPT SELECT unnest(after)));
  END LOOP;
END $$;

-- Puts an op on record that changed nothing (or nothing but a conflict): its mark is answered the same for ever.
CREATE FUNCTION console.noted(o console.op, this bigint, what text, code text, detail text, at_version bigint, kept jsonb, is_trashed boolean, seen_by text[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO console.journal (tx, mark, tbl, record, version, kind, asked, result, answer, conflict, buckets, author, site, device, made_at)
  VALUES (this, o.mark, coalesce(o.tbl, ''), coalesce(o.record, ''), NULL, coalesce(o.kind, ''), jsonb_build_object('old', o.old, 'new', o.new, 'base', o.base), what,
          jsonb_strip_nulls(jsonb_build_object('code', code, 'detail', detail, 'version', at_version, 'trashed', nullif(is_trashed, false))) || CASE WHEN kept IS NULL OR kept = '{}' THEN '{}' ELSE jsonb_build_object('kept', kept) END,
          o.conflict, seen_by, coalesce(o.author, ''), coalesce(o.site, ''), coalesce(o.device, ''), o.at);
$$;

CREATE FUNCTION console.told_conflict(card text, this bigint, o console.op, seen_by text[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO console.journal (tx, tbl, record, version, kind, result, conflict, buckets, author, site, device, made_at)
  SELECT this, c.tbl, c.record, 0, 'conflict', '', c.id, seen_by, coalesce(o.author, ''), coalesce(o.site, ''), coalesce(o.device, ''), o.at FROM console.conflict c WHERE c.id = card;
$$;

-- The line that last gave one of these fields its value.
CREATE FUNCTION console.last_origin(of_tbl text, of_record text, names text[]) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT console.origin(j) FROM console.journal j WHERE j.record = of_record AND j.tbl = of_tbl AND j.version > 0 AND (cardinality(names) = 0 OR j.new ?| names) ORDER BY j.version DESC LIMIT 1), '{}');
$$;

-- Opens a conflict about some fields, or brings the one up to date that this console's author already has about them.
CREATE FUNCTION console.clashed(o console.op, s console.state, what text, about text, seen jsonb, wanted jsonb, this bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  c console.conflict;
  names text[] := ARRAY(SELECT jsonb_object_keys(wanted) ORDER BY 1);
  card text := md5(o.mark || ':' || about)::uuid::text;
BEGIN
  SELECT * INTO c FROM console.conflict k
   WHERE k.record = o.record AND k.tbl = o.tbl AND k.open AND k.kind = what AND k.unit = about AND k.device = coalesce(o.device, '')
     AND (what <> 'value' OR NOT EXISTS (SELECT FROM unnest(names) n WHERE k.fields ? n AND (k.fields -> n -> 1) IS DISTINCT FROM coalesce(seen -> n, 'null')))
   ORDER BY k.at, k.id LIMIT 1 FOR UPDATE;
  IF FOUND THEN
    card := c.id;
    UPDATE console.conflict k SET version = version + 1, mine = console.origin(o),
           fields = k.fields || (SELECT coalesce(jsonb_object_agg(n, jsonb_build_array(coalesce(k.fields -> n -> 0, seen -> n, 'null'), wanted -> n, coalesce(s.image -> n, 'null'))), '{}') FROM unnest(names) n)
     WHERE k.id = card;
  ELSE
    INSERT INTO console.conflict (id, tbl, record, unit, kind, fields, mine, theirs, device)
    VALUES (card, o.tbl, o.record, about, what,
            (SELECT coalesce(jsonb_object_agg(n, jsonb_build_array(coalesce(seen -> n, 'null'), wanted -> n, coalesce(s.image -> n, 'null'))), '{}') FROM unnest(names) n),
            console.origin(o), console.last_origin(o.tbl, o.record, CASE what WHEN 'edited-after-delete' THEN '{}' ELSE names END), coalesce(o.device, ''))
    ON CONFLICT (id) DO NOTHING;
  END IF;
  PERFORM console.told_conflict(card, this, o, s.buckets);
END $$;

-- Closes a conflict: the record holds what was decided.
CREATE FUNCTION console.settled(card text, word text, o console.op, this bigint, seen_by text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE console.conflict SET open = false, version = version + 1, decision = word, decided = console.origin(o), decided_at = now() WHERE id = card AND open;
  IF FOUND THEN PERFORM console.told_conflict(card, this, o, seen_by); END IF;
END $$;

-- The record moved on under open conflicts: what they show of it, or that there is nothing left to decide.
CREATE FUNCTION console.moved_on(o console.op, image jsonb, changed text[], this bigint, seen_by text[], except_card text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  c console.conflict;
  now_fields jsonb;
BEGIN
  FOR c IN SELECT * FROM console.conflict WHERE record = o.record AND tbl = o.tbl AND open AND fields ?| changed AND id IS DISTINCT FROM except_card ORDER BY id FOR UPDATE LOOP
    SELECT jsonb_object_agg(key, jsonb_build_array(value -> 0, value -> 1, coalesce(image -> key, 'null'))) INTO now_fields FROM jsonb_each(c.fields);
    CONTINUE WHEN now_fields = c.fields;
    UPDATE console.conflict SET fields = now_fields, theirs = console.origin(o), version = version + 1 WHERE id = c.id;
    IF c.kind = 'value' AND NOT EXISTS (SELECT FROM jsonb_each(now_fields) f WHERE f.value -> 1 <> f.value -> 2) THEN
      PERFORM console.settled(c.id, 'mine', o, this, seen_by);
    ELSE
      PERFORM console.told_conflict(c.id, this, o, seen_by);
    END IF;
  END LOOP;
END $$;

-- Writes what was decided about one record: the row, its journal line, who may see it, the conflicts about it.
CREATE FUNCTION console.applied(o console.op, s console.state, fields jsonb, into_trash boolean, what text, kept jsonb, this bigint, mine text[], card text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  to_version bigint := s.version + 1;
  names text[] := ARRAY(SELECT jsonb_object_keys(fields));
  scoped boolean;
  belonging boolean;
  own text[];
  led console.ref[] := '{}';
  spoken console.ref[] := '{}';
  added console.ref[];
  leads console.ref[];
  seen_by text[] := s.buckets;
  gone text[] := '{}';
BEGIN
  SELECT r.scope_fields && names, r.scope_fields && names AND r.belongs INTO scoped, belonging FROM console.record_type r WHERE r.tbl = o.tbl;
  IF scoped THEN
    EXECUTE format('SELECT coalesce(array_agg(r), ''{}'') FROM console.%I($1) r', 'refs_' || o.tbl) INTO led USING o.record;
    EXECUTE format('SELECT coalesce(array_agg(r), ''{}'') FROM console.%I($1) r', 'names_' || o.tbl) INTO spoken USING o.record;
  END IF;
  EXECUTE format('SELECT console.%I($1, $2, $3, $4)', 'write_' || o.tbl) INTO own USING o.record, fields, to_version, into_trash;
  IF scoped THEN
    EXECUTE format('SELECT coalesce(array_agg(r), ''{}'') FROM console.%I($1) r WHERE NOT EXISTS (SELECT FROM unnest($2) w WHERE w.tbl = r.tbl AND w.record = r.record)', 'names_' || o.tbl) INTO added USING o.record, spoken;
    PERFORM console.named(o.tbl, o.record, added, mine);
  END IF;
  IF belonging THEN EXECUTE format('SELECT console.%I($1)', 'await_' || o.tbl) USING ARRAY[o.record]; END IF;
  IF belonging OR scoped AND NOT (own @> s.own AND s.own @> own) THEN
    IF NOT '*' = ANY (mine) AND NOT console.may_place(s.own, own, console.who(), mine) THEN RAISE 'a record of another centre' USING ERRCODE = 'WE006'; END IF;
    seen_by := console.buckets_of(o.tbl, o.record);
    gone := ARRAY(SELECT unnest(s.buckets) EXCEPT SELECT unnest(seen_by));
    EXECUTE format('UPDATE console.%I SET buckets = $1 WHERE id = $2', o.tbl) USING seen_by, o.record;
  END IF;
  INSERT INTO console.journal (tx, mark, tbl, record, version, kind, old, new, asked, result, answer, conflict, buckets, lost, author, site, device, made_at)
  VALUES (this, o.mark, o.tbl, o.record, to_version, CASE WHEN into_trash AND NOT s.trashed THEN 'trash' WHEN s.trashed AND NOT into_trash THEN 'restore' ELSE 'change' END,
          console.picked(s.image, names), fields, CASE WHEN fields = o.new AND o.kind <> 'resolve' THEN NULL ELSE jsonb_build_object('old', o.old, 'new', o.new, 'base', o.base) END, what,
          nullif(jsonb_strip_nulls(jsonb_build_object('trashed', nullif(into_trash, false))) || CASE WHEN kept = '{}' THEN '{}' ELSE jsonb_build_object('kept', kept) END, '{}'),
          o.conflict, seen_by, nullif(gone, '{}'), coalesce(o.author, ''), coalesce(o.site, ''), coalesce(o.device, ''), o.at);
  IF scoped THEN
    EXECUTE format('SELECT coalesce(array_agg(ROW(r.tbl, r.record, $2)::console.ref), ''{}'') FROM console.%I($1) r', 'refs_' || o.tbl) INTO leads USING o.record, seen_by;
    PERFORM console.spread(leads, this, mine);
    -- What it no longer leads to, or leads to for fewer, may be out of sight for some.
    IF gone <> '{}' THEN
      PERFORM console.rescope(led, this);
    ELSE
      PERFORM console.rescope(ARRAY(SELECT r FROM unnest(led) r WHERE NOT EXISTS (SELECT FROM unnest(leads) l WHERE l.tbl = r.tbl AND l.record = r.record)), this);
    END IF;
  END IF;
  PERFORM console.moved_on(o, s.image || fields, names, this, seen_by, card);
  RETURN to_version;
END $$;

-- Whether another console changed other fields of the unit since this op's author saw the record.
CREATE FUNCTION console.unit_moved(o console.op, s console.state, others text[]) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM unnest(others) n
      CROSS JOIN LATERAL (SELECT coalesce(j.old -> n, 'null') AS was FROM console.journal j
                           WHERE j.record = o.record AND j.tbl = o.tbl AND j.version > o.base AND j.new ? n AND j.device <> coalesce(o.device, '') ORDER BY j.version LIMIT 1) f
     WHERE f.was IS DISTINCT FROM coalesce(s.image -> n, 'null'));
$$;

-- One op on a record that is there and may be seen.
CREATE FUNCTION console.merge_fields(o console.op, s console.state, this bigint, mine text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  wanted jsonb := console.canon(o.tbl, o.new);
  seen jsonb := console.canon(o.tbl, console.picked(coalesce(o.old, '{}'), ARRAY(SELECT jsonb_object_keys(coalesce(o.new, '{}')))));
  u record;
  cur jsonb;
  together jsonb;
  fields jsonb := '{}';
  kept jsonb;
  clashing jsonb[] := '{}';
  into_trash boolean := CASE o.kind WHEN 'trash' THEN true WHEN 'restore' THEN false ELSE s.trashed END;
  others text[];
  what text;
  version bigint;
  one jsonb;
BEGIN
  IF o.kind = 'trash' AND NOT s.trashed AND EXISTS (
       SELECT FROM console.journal j WHERE j.record = o.record AND j.tbl = o.tbl AND j.version > o.base AND j.device <> coalesce(o.device, '') AND j.kind <> 'scope') THEN
    PERFORM console.noted(o, this, 'conflict', NULL, NULL, s.version, '{}', s.trashed, s.buckets);
    PERFORM console.clashed(o, s, 'deleted-after-edit', '', coalesce(f.before, '{}'), coalesce(f.gone, '{}'), this)
      FROM (SELECT jsonb_object_agg(n, was) AS before, jsonb_object_agg(n, 'null'::jsonb) AS gone
              FROM (SELECT DISTINCT ON (n) n, coalesce(j.old -> n, 'null') AS was
                      FROM console.journal j, jsonb_object_keys(j.new) n
                     WHERE j.record = o.record AND j.tbl = o.tbl AND j.version > o.base AND j.device <> coalesce(o.device, '')
                       AND coalesce(j.old -> n, 'null') <> j.new -> n -- parts of a unit that stayed as they were go along
                     ORDER BY n, j.version) x
             WHERE was IS DISTINCT FROM coalesce(s.image -> n, 'null')) f;
    RETURN;
  END IF;
  IF s.trashed AND into_trash AND wanted <> console.picked(s.image, ARRAY(SELECT jsonb_object_keys(wanted))) THEN
    PERFORM console.noted(o, this, 'conflict', NULL, NULL, s.version, console.picked(s.image, ARRAY(SELECT jsonb_object_keys(wanted))), true, s.buckets);
    PERFORM console.clashed(o, s, 'edited-after-delete', '', seen, wanted, this);
    RETURN;
  END IF;
  FOR u IN
    SELECT f.unit, array_agg(f.name ORDER BY f.position) AS names, bool_and(f.derived) AS derived, min(f.kind) AS kind,
           ARRAY(SELECT x.name FROM console.field x WHERE x.tbl = o.tbl AND x.unit = f.unit ORDER BY x.position) AS members
      FROM console.field f WHERE f.tbl = o.tbl AND wanted ? f.name GROUP BY f.unit ORDER BY min(f.position)
  LOOP
    cur := console.picked(s.image, u.names);
    others := ARRAY(SELECT unnest(u.members) EXCEPT SELECT unnest(u.names));
    IF cur = console.picked(wanted, u.names) THEN
      -- Their author made it the same after all: nothing is left to decide.
      PERFORM console.settled(c.id, 'theirs', o, this, s.buckets) FROM console.conflict c
        WHERE c.record = o.record AND c.tbl = o.tbl AND c.open AND c.kind = 'value' AND c.unit = u.unit AND c.device = coalesce(o.device, '')
          AND NOT EXISTS (SELECT FROM unnest(u.names) n WHERE c.fields -> n -> 1 IS DISTINCT FROM seen -> n)
          AND NOT EXISTS (SELECT FROM jsonb_each(c.fields) f WHERE NOT f.key = ANY (u.names) AND f.value -> 1 <> f.value -> 2);
      CONTINUE;
    END IF;
    IF u.derived OR (cur = console.picked(seen, u.names) AND NOT (cardinality(others) > 0 AND o.base < s.version AND console.unit_moved(o, s, others))) THEN
      fields := fields || console.picked(wanted, u.names);
      CONTINUE;
    END IF;
    together := CASE WHEN u.kind IN ('multichoice', 'references') THEN console.merged_set(seen -> u.names[1], wanted -> u.names[1], cur -> u.names[1])
                     WHEN u.kind = 'items' THEN console.merged_items(seen -> u.names[1], wanted -> u.names[1], cur -> u.names[1]) END;
    IF cardinality(u.members) = 1 AND together IS NOT NULL THEN
      IF together <> cur -> u.names[1] THEN fields := fields || jsonb_build_object(u.names[1], together); END IF;
      CONTINUE;
    END IF;
    -- The parts nobody here touched are shown as their author saw them.
    clashing := clashing || jsonb_build_object('unit', u.unit, 'others', others, 'seen', console.picked(seen, u.names), 'wanted', console.picked(wanted, u.names));
  END LOOP;
  kept := (SELECT coalesce(jsonb_object_agg(key, coalesce((s.image || fields) -> key, 'null')), '{}') FROM jsonb_each(wanted) WHERE value <> coalesce((s.image || fields) -> key, 'null'));
  what := CASE WHEN clashing <> '{}' THEN 'conflict' WHEN fields = '{}' AND into_trash = s.trashed THEN 'same' ELSE 'applied' END;
  IF fields = '{}' AND into_trash = s.trashed THEN
    PERFORM console.noted(o, this, what, NULL, NULL, s.version, kept, s.trashed, s.buckets);
  ELSE
    PERFORM console.applied(o, s, fields, into_trash, what, kept, this, mine, NULL);
  END IF;
  s.image := s.image || fields;
  FOREACH one IN ARRAY clashing LOOP
    -- What of the unit the op leaves alone: as its author saw it.
    SELECT coalesce(jsonb_object_agg(n, coalesce((SELECT coalesce(j.old -> n, 'null') FROM console.journal j
                                                   WHERE j.record = o.record AND j.tbl = o.tbl AND j.version > o.base AND j.new ? n AND j.device <> coalesce(o.device, '') ORDER BY j.version LIMIT 1),
                                                 s.image -> n, 'null')), '{}')
      INTO together FROM jsonb_array_elements_text(one -> 'others') n;
    PERFORM console.clashed(o, s, 'value', one ->> 'unit', together || (one -> 'seen'), together || (one -> 'wanted'), this);
  END LOOP;
END $$;

-- What a person decided about a conflict.
CREATE FUNCTION console.resolve(o console.op, s console.state, this bigint, mine text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  c console.conflict;
  chosen jsonb := console.canon(o.tbl, o.new);
  seen jsonb := console.canon(o.tbl, console.picked(coalesce(o.old, '{}'), ARRAY(SELECT jsonb_object_keys(coalesce(o.new, '{}')))));
  names text[] := ARRAY(SELECT jsonb_object_keys(coalesce(o.new, '{}')));
  cur jsonb := console.picked(s.image, names);
  as_mine boolean;
  word text;
  into_trash boolean := s.trashed;
  kept jsonb := '{}';
  fields jsonb;
BEGIN
  SELECT * INTO c FROM console.conflict WHERE id = o.conflict AND record = o.record AND tbl = o.tbl FOR UPDATE;
  IF NOT FOUND THEN
    -- Lost with a restore: then it is a change like any other, made on what its author saw.
    PERFORM console.merge_fields(o, s, this, mine);
    RETURN;
  END IF;
  -- The move to the trash that belongs to this decision met with something newer, and asks about that: nothing is decided yet.
  IF c.kind = 'deleted-after-edit' AND c.open AND NOT s.trashed AND c.mine = console.origin(o) THEN
    PERFORM console.noted(o, this, 'conflict', NULL, NULL, s.version, cur, s.trashed, s.buckets);
    RETURN;
  END IF;
  IF c.kind = 'deleted-after-edit' THEN
    -- Whether it goes to the trash is said by an op of its own, sent before; its values do not matter, and stay as they are.
    seen := cur;
    chosen := cur;
    kept := cur;
    word := CASE WHEN s.trashed AND coalesce(o.device, '') = (
      SELECT j.device FROM console.journal j WHERE j.record = o.record AND j.tbl = o.tbl AND j.kind IN ('trash', 'restore') AND j.version > 0 ORDER BY j.version DESC LIMIT 1)
      THEN 'mine' ELSE 'theirs' END;
  ELSE
    as_mine := NOT EXISTS (SELECT FROM unnest(names) n WHERE c.fields -> n -> 1 IS DISTINCT FROM chosen -> n) AND names <> '{}';
    word := CASE WHEN chosen = seen THEN 'theirs' WHEN as_mine THEN 'mine'
                 WHEN NOT EXISTS (SELECT FROM unnest(names) n WHERE NOT console.holds_both(chosen -> n, c.fields -> n -> 1, seen -> n)) THEN 'both'
                 ELSE 'other' END;
  END IF;
  IF c.kind = 'edited-after-delete' AND word <> 'theirs' THEN into_trash := false; END IF;
  IF NOT c.open THEN
    IF chosen = cur AND into_trash = s.trashed THEN
      PERFORM console.noted(o, this, 'same', NULL, NULL, s.version, kept, s.trashed, s.buckets);
    ELSE
      PERFORM console.noted(o, this, 'conflict', NULL, NULL, s.version, cur, s.trashed, s.buckets);
      PERFORM console.clashed(o, s, CASE WHEN chosen = cur THEN c.kind WHEN s.trashed THEN 'edited-after-delete' ELSE 'value' END, c.unit, seen, chosen, this);
    END IF;
    RETURN;
  END IF;
  IF cur <> seen AND chosen <> cur THEN
    UPDATE console.conflict k SET version = version + 1, mine = console.origin(o), device = coalesce(o.device, ''), theirs = console.last_origin(o.tbl, o.record, names),
           fields = k.fields || (SELECT jsonb_object_agg(n, jsonb_build_array(coalesce(seen -> n, 'null'), chosen -> n, cur -> n)) FROM unnest(names) n)
     WHERE k.id = c.id;
    PERFORM console.noted(o, this, 'conflict', NULL, NULL, s.version, cur, s.trashed, s.buckets);
    PERFORM console.told_conflict(c.id, this, o, s.buckets);
    RETURN;
  END IF;
  SELECT coalesce(jsonb_object_agg(key, value), '{}') INTO fields FROM jsonb_each(chosen) WHERE value <> cur -> key;
  IF fields = '{}' AND into_trash = s.trashed THEN
    PERFORM console.noted(o, this, 'applied', NULL, NULL, s.version, kept, s.trashed, s.buckets);
  ELSE
    PERFORM console.applied(o, s, fields, into_trash, 'applied', kept, this, mine, c.id);
  END IF;
  PERFORM console.settled(c.id, word, o, this, s.buckets);
END $$;

-- A value in which both others are: a text with both in it, a list with the members of both.
CREATE FUNCTION console.holds_both(v jsonb, a jsonb, b jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE jsonb_typeof(v) WHEN 'array' THEN v @> coalesce(nullif(a, 'null'), '[]') AND v @> coalesce(nullif(b, 'null'), '[]')
                              WHEN 'string' THEN strpos(v #>> '{}', coalesce(a #>> '{}', '')) > 0 AND strpos(v #>> '{}', coalesce(b #>> '{}', '')) > 0
                              ELSE false END;
$$;

-- Whether the author of an op may stand behind what this login sends: their own, or a colleague of the same centre.
CREATE FUNCTION console.may_speak_for(writer text, l console.login, mine text[]) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN '*' = ANY (mine) OR coalesce(writer, '') IN ('', l.operator) OR EXISTS (SELECT FROM console.operator p WHERE p.id = writer AND p.site = l.site);
END $$;

-- An id is of one record in all tables, for ever.
CREATE FUNCTION console.is_taken(of_tbl text, of_record text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM console.journal j WHERE j.record = of_record AND j.tbl <> of_tbl AND j.version IS NOT NULL);
$$;

-- One op, whatever it is. It leaves a line in the journal by which it is answered; of what was erased, none.
CREATE FUNCTION console.merge_one(o console.op, this bigint, l console.login, mine text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  s console.state;
  made text[];
  before text;
BEGIN
  SELECT result INTO before FROM console.journal WHERE mark = o.mark;
  IF FOUND AND before <> 'refused' THEN RETURN; END IF;
  IF FOUND THEN DELETE FROM console.journal WHERE mark = o.mark; END IF; -- somebody asks to try it again
  IF EXISTS (SELECT FROM console.erasure WHERE record = o.record) THEN RETURN; END IF;
  IF NOT EXISTS (SELECT FROM console.record_type WHERE tbl = o.tbl) OR o.kind NOT IN ('create', 'change', 'trash', 'restore', 'resolve')
     OR EXISTS (SELECT FROM jsonb_object_keys(coalesce(o.new, '{}')) n WHERE NOT EXISTS (SELECT FROM console.field f WHERE f.tbl = o.tbl AND f.name = n)) THEN
    PERFORM console.noted(o, this, 'refused', 'not-known', 'the central does not know this table, kind or field', 0, NULL, NULL, ARRAY['site:' || l.site]);
    RETURN;
  END IF;
  IF NOT console.may_change(o, l, mine) OR NOT console.may_speak_for(o.author, l, mine) THEN
    PERFORM console.noted(o, this, 'refused', 'not-allowed', CASE WHEN console.may_change(o, l, mine) THEN 'an author nobody knows' ELSE 'no right to write ' || o.tbl END, 0, NULL, NULL, ARRAY['site:' || l.site]);
    RETURN;
  END IF;
  IF coalesce(o.record, '') = '' THEN
    PERFORM console.noted(o, this, 'refused', 'invalid', 'no id', 0, NULL, NULL, ARRAY['site:' || l.site]);
    RETURN;
  END IF;
  EXECUTE format('SELECT * FROM console.%I($1)', 'read_' || o.tbl) INTO s USING o.record;
  IF s.version IS NULL AND o.kind = 'create' AND NOT console.is_taken(o.tbl, o.record) THEN
    o.new := console.canon(o.tbl, o.new);
    EXECUTE format('SELECT console.%I($1, $2, $3, $4)', 'create_' || o.tbl) INTO made USING ARRAY[o], this, l.site, mine;
    IF made IS NULL THEN
      PERFORM console.noted(o, this, 'refused', 'not-allowed', 'a record of another centre', 0, NULL, NULL, ARRAY['site:' || l.site]);
    END IF;
    RETURN;
  END IF;
  -- Not there and not to be seen are one answer.
  IF s.version IS NULL OR NOT ('*' = ANY (mine) OR s.buckets && mine) THEN
    PERFORM console.noted(o, this, 'refused', 'missing', 'no such record', 0, NULL, NULL, ARRAY['site:' || l.site]);
    RETURN;
  END IF;
  IF o.kind = 'resolve' THEN
    PERFORM console.resolve(o, s, this, mine);
  ELSE
    PERFORM console.merge_fields(o, s, this, mine);
  END IF;
END $$;

-- The same, and an op that cannot be is refused and holds nothing back: a value no column takes, a right that is missing. What is
-- not the op's fault (a lock, a stop, a fault of the central itself) goes up: then all of it is asked again.
CREATE FUNCTION console.merge_safely(o console.op, this bigint, l console.login, mine text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  code text;
BEGIN
  FOR attempt IN 1..2 LOOP
    BEGIN
      PERFORM console.merge_one(o, this, l, mine);
      RETURN;
    EXCEPTION
      WHEN unique_violation THEN
        code := SQLSTATE; -- somebody made the same record, or sent the same op, a moment before: then it is there now
      WHEN data_exception OR integrity_constraint_violation OR program_limit_exceeded OR SQLSTATE 'WE006' THEN
        code := SQLSTATE;
        EXIT;
    END;
  END LOOP;
  DELETE FROM console.journal WHERE mark = o.mark AND result = 'refused'; -- tried again, and refused again
  PERFORM console.noted(o, this, 'refused', CASE code WHEN 'WE006' THEN 'not-allowed' ELSE 'invalid' END, 'SQLSTATE ' || code, 0, NULL, NULL, ARRAY['site:' || l.site]);
END $$;

-- Holds every record of a push, in one order for all: two pushes over the same records wait for each other and never deadlock.
CREATE FUNCTION console.hold(tbls text[], records text[], kinds text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  t text;
  ids text[];
BEGIN
  FOR t IN SELECT DISTINCT x.tbl FROM unnest(tbls, kinds) AS x(tbl, kind) JOIN console.record_type r ON r.tbl = x.tbl WHERE x.kind <> 'create' ORDER BY 1 LOOP
    ids := ARRAY(SELECT x.record FROM unnest(tbls, records, kinds) AS x(tbl, record, kind) WHERE x.tbl = t AND x.kind <> 'create');
    EXECUTE format('SELECT count(*) FROM (SELECT FROM console.%I WHERE id = ANY ($1) ORDER BY id FOR UPDATE) x', t) USING ids;
  END LOOP;
END $$;

-- Ops of one table and kind, each about another record, at one stroke as far as they are simple. Gives the records dealt with.
CREATE FUNCTION console.at_one_stroke(ops console.op[], this bigint, l console.login, mine text[]) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
  done text[];
BEGIN
  IF NOT EXISTS (SELECT FROM console.record_type WHERE tbl = ops[1].tbl) OR NOT console.may_write(ops[1].tbl) OR ops[1].tbl IN ('operator', 'site') THEN RETURN '{}'; END IF; -- what gives rights is looked at one by one
  IF ops[1].kind = 'create' THEN
    EXECUTE format('SELECT console.%I($1, $2, $3, $4)', 'create_' || ops[1].tbl) INTO done USING ops, this, l.site, mine;
  ELSE
    EXECUTE format('SELECT console.%I($1, $2, $3)', 'change_' || ops[1].tbl) INTO done USING ops, this, mine;
  END IF;
  RETURN coalesce(done, '{}');
END $$;

-- What is left to do of a push. Of a mark that comes twice in one push the first counts; one that was refused is tried once more.
CREATE FUNCTION console.outstanding(ops console.op[]) RETURNS console.op[] LANGUAGE sql STABLE AS $$
  SELECT array_agg(ROW(x.n, x.round, x.mark, x.tbl, x.record, x.kind, x.base, x.old, x.new, x.conflict, x.author, x.site, x.device, x.at)::console.op ORDER BY x.n)
    FROM (SELECT y.*, row_number() OVER (PARTITION BY y.record ORDER BY y.n) AS turn, row_number() OVER (PARTITION BY y.mark ORDER BY y.n) AS times FROM unnest(ops) y) z
         CROSS JOIN LATERAL (SELECT z.n, z.turn AS round, z.mark, z.tbl, z.record, z.kind, z.base, z.old, z.new, z.conflict, z.author, z.site, z.device, z.at) x
   WHERE z.times = 1 AND NOT EXISTS (SELECT FROM console.journal j WHERE j.mark = x.mark AND j.result <> 'refused')
     AND NOT EXISTS (SELECT FROM console.erasure e WHERE e.record = x.record);
$$;

-- True: all of them are new records, and each was made as it was sent.
CREATE FUNCTION console.merge_all(ops console.op[], uniform boolean, strangers boolean, this bigint, l console.login, mine text[]) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  g console.op[];
  groups integer := CASE WHEN uniform THEN 1 ELSE (SELECT count(*) FROM (SELECT DISTINCT x.round, x.tbl, x.kind FROM unnest(ops) x) d) END;
BEGIN
  FOR g IN SELECT array_agg(x ORDER BY x.n) FROM unnest(ops) x WHERE groups > 1 GROUP BY x.round, x.tbl, x.kind ORDER BY x.round, min(x.n) LOOP
    PERFORM console.merge_group(g, strangers, this, l, mine);
  END LOOP;
  IF groups > 1 THEN RETURN false; END IF;
  RETURN console.merge_group(ops, strangers, this, l, mine) AND ops[1].kind = 'create';
END $$;

-- True: all at one stroke.
CREATE FUNCTION console.merge_group(g console.op[], strangers boolean, this bigint, l console.login, mine text[]) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  o console.op;
  done text[] := '{}';
BEGIN
  IF cardinality(g) >= 4 AND NOT strangers AND g[1].kind IN ('create', 'change') THEN
    done := console.at_one_stroke(g, this, l, mine);
    IF cardinality(done) = cardinality(g) THEN RETURN true; END IF;
  END IF;
  FOR o IN SELECT x.* FROM unnest(g) x WHERE x.record NOT IN (SELECT unnest(done)) ORDER BY x.n LOOP
    PERFORM console.merge_one(o, this, l, mine);
  END LOOP;
  RETURN false;
END $$;

-- Takes what a console sends. One outcome for each op, in their order; the same op sent again is answered the same, to whoever
-- sent it or may see the record. A program that is too old to read here may still send: what was typed with it is not lost.
CREATE FUNCTION console.push(sending text, schema integer, changes jsonb) RETURNS json LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, console, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, YMD' SET plan_cache_mode = force_generic_plan SET work_mem = '64MB' AS $$
#variable_conflict use_variable
DECLARE
  mine text[] := console.enter(sending);
  l console.login := console.who();
  ops console.op[];
  marks text[]; tbls text[]; records text[]; kinds text[]; authors text[];
  o console.op;
  this bigint;
  plain boolean;
  again boolean;
  strangers boolean;
  whole boolean := true;
  created boolean := false;
BEGIN
  -- Two connections of one console: the later one waits, and finds what the earlier one did.
  PERFORM pg_advisory_xact_lock(7236837, hashtext(sending));
  PERFORM set_config('console.pushing', 'on', true);
  PERFORM set_config('idle_in_transaction_session_timeout', '15s', true); -- whatever the session has set: it holds what others wait for
  BEGIN
  SELECT array_agg(ROW(x.n, 1, x.mark, x."table", x.record, x.kind, coalesce(x.base, 0), x.old, x.new, x.conflict, x.author, x.site, x.device,
                       CASE WHEN x.at BETWEEN '1970-01-01' AND '2200-01-01' THEN x.at END)::console.op), -- of a clock that is far out nothing is kept
         array_agg(x.mark), array_agg(x."table"), array_agg(x.record), array_agg(x.kind), array_agg(coalesce(x.author, ''))
    INTO ops, marks, tbls, records, kinds, authors
    FROM ROWS FROM (jsonb_to_recordset(changes) AS (mark text, "table" text, record text, kind text, base bigint, old jsonb, new jsonb, conflict text, author text, site text, device text, at timestamptz))
         WITH ORDINALITY AS x(mark, "table", record, kind, base, old, new, conflict, author, site, device, at, n);
  EXCEPTION WHEN data_exception THEN
    -- Said once more without the text it is about, which would go into the server's log.
    RAISE 'what was sent cannot be read' USING ERRCODE = SQLSTATE;
  END;
  IF ops IS NULL THEN RETURN '[]'; END IF;
  IF EXISTS (SELECT FROM unnest(ops) x WHERE greatest(length(x.mark), length(x.record), length(x.conflict)) > 200) THEN RAISE 'no mark and no id is that long' USING ERRCODE = '22023'; END IF;
  -- Most often all are new, each about another record. What was sent before is found by its first or last mark; where only one in
  -- between is known, the journal does not take it twice, and each is looked at by itself.
  plain := (SELECT count(d.r) FROM (SELECT DISTINCT r FROM unnest(records) r) d) = cardinality(records) AND array_position(marks, NULL) IS NULL
           AND NOT EXISTS (SELECT FROM console.journal j WHERE j.mark IN (marks[1], marks[cardinality(marks)]))
           AND NOT EXISTS (SELECT FROM unnest(records) r JOIN console.erasure e ON e.record = r);
  IF NOT plain THEN ops := console.outstanding(ops); END IF;
  IF ops IS NOT NULL THEN
    this := console.this_tx();
    -- Stamped already: somebody asked for that before the commit, and would hold up everybody's.
    IF EXISTS (SELECT FROM console.tx t WHERE t.id = this AND t.stamp IS NOT NULL) THEN RAISE 'constraints are to wait for the commit' USING ERRCODE = '25000'; END IF;
    PERFORM console.hold(tbls, records, kinds);
    again := NOT plain AND EXISTS (SELECT FROM unnest(ops) x JOIN console.journal j ON j.mark = x.mark);
    -- Each author once, not for each of their changes.
    strangers := EXISTS (WITH d AS MATERIALIZED (SELECT DISTINCT a FROM unnest(authors) a) SELECT FROM d WHERE NOT console.may_speak_for(d.a, l, mine));
    IF again THEN
      whole := false;
    ELSE
      BEGIN
        created := console.merge_all(ops, plain AND cardinality(ops) = 1 OR plain AND tbls[1] = ALL (tbls) AND kinds[1] = ALL (kinds), strangers, this, l, mine) AND plain;
      EXCEPTION
        WHEN data_exception OR integrity_constraint_violation OR program_limit_exceeded OR SQLSTATE 'WE006' THEN whole := false; -- one of them cannot be: each by itself
      END;
    END IF;
    IF NOT whole THEN
      IF plain THEN ops := coalesce(console.outstanding(ops), '{}'); END IF;
      FOREACH o IN ARRAY ops LOOP
        PERFORM console.merge_safely(o, this, l, mine);
      END LOOP;
    END IF;
  END IF;
  PERFORM set_config('console.pushing', '', true);
  IF created THEN
    RETURN (SELECT '[' || string_agg('{"mark":' || to_json(x.mark) || ',"result":"applied","version":1}', ',' ORDER BY x.n) || ']' FROM unnest(marks) WITH ORDINALITY AS x(mark, n));
  END IF;
  RETURN (SELECT json_agg(CASE WHEN j.mark IS NULL THEN json_build_object('mark', x.mark, 'result', 'erased')
                               WHEN NOT (CASE WHEN '*' = ANY (mine) OR j.login = session_user THEN true WHEN j.result = 'refused' THEN false ELSE console.sees(j.tbl, j.record, mine) END)
                                 THEN json_build_object('mark', x.mark, 'result', 'refused', 'version', 0, 'code', 'missing', 'detail', 'no such record')
                               WHEN j.answer IS NULL THEN json_build_object('mark', x.mark, 'result', j.result, 'version', coalesce(j.version, 0))
                               ELSE (jsonb_build_object('mark', x.mark, 'result', j.result, 'version', coalesce(j.version, 0)) || j.answer)::json END ORDER BY x.n)
            FROM unnest(marks) WITH ORDINALITY AS x(mark, n) LEFT JOIN console.journal j ON j.mark = x.mark);
END $$;
GRANT EXECUTE ON FUNCTION console.push(text, integer, jsonb) TO console_operator;

-- The same from a text: what is no JSON is refused here without a word of it, where PostgreSQL itself would quote it in its log.
CREATE FUNCTION console.push(sending text, schema integer, written text) RETURNS json LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, console, pg_temp SET timezone = 'UTC' AS $$
DECLARE
  changes jsonb;
BEGIN
  BEGIN
    changes := written::jsonb;
  EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
    RAISE 'what was sent cannot be read' USING ERRCODE = '22023';
  END;
  RETURN console.push(sending, schema, changes);
END $$;
GRANT EXECUTE ON FUNCTION console.push(text, integer, text) TO console_operator;

-- By hand, at PostgreSQL's own prompt.
CREATE FUNCTION console.told_by_hand(of_tbl text, of_record text, to_version bigint, what text, before jsonb, after jsonb, seen_by text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  names text[] := ARRAY(SELECT key FROM jsonb_each(coalesce(after, '{}')) WHERE value IS DISTINCT FROM coalesce(before -> key, 'null'));
BEGIN
  INSERT INTO console.journal (tx, tbl, record, version, kind, old, new, result, buckets)
  VALUES (console.this_tx(), of_tbl, of_record, to_version, what, console.picked(before, names), console.picked(after, names), '', seen_by);
END $$;

CREATE FUNCTION console.settled_by_hand(of_tbl text, of_record text, moved boolean) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  this bigint := console.this_tx();
  leads console.ref[];
BEGIN
  PERFORM set_config('console.pushing', 'on', true);
  EXECUTE format('SELECT coalesce(array_agg(r), ''{}'') FROM console.%I($1) r', 'refs_' || of_tbl) INTO leads USING of_record;
  PERFORM console.spread(leads, this, '{*}');
  IF (SELECT r.belongs FROM console.record_type r WHERE r.tbl = of_tbl) THEN EXECUTE format('SELECT console.%I($1)', 'await_' || of_tbl) USING ARRAY[of_record]; END IF;
  IF moved THEN PERFORM console.rescope(ARRAY[ROW(of_tbl, of_record, '{}')::console.ref], this); END IF;
  IF EXISTS (SELECT FROM console.conflict c WHERE c.record = of_record AND c.tbl = of_tbl AND c.open) THEN
    PERFORM console.moved_on(ROW(0, 0, NULL, of_tbl, of_record, 'change', 0, NULL, NULL, NULL, '', '', '', now())::console.op, s.image, ARRAY(SELECT jsonb_object_keys(s.image)), this, s.buckets, NULL)
      FROM console.image_of(of_tbl, of_record) s;
  END IF;
  PERFORM set_config('console.pushing', '', true);
END $$;

CREATE FUNCTION console.image_of(of_tbl text, of_record text) RETURNS console.state LANGUAGE plpgsql AS $$
DECLARE
  s console.state;
BEGIN
  EXECUTE format('SELECT * FROM console.%I($1)', 'read_' || of_tbl) INTO s USING of_record;
  RETURN s;
END $$;

-- Erases a record for good, with what belongs to it and everything that was ever said of it here; what remains is that it was,
-- when and why.
CREATE FUNCTION console.erase(of_tbl text, of_record text, why text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, console, pg_temp AS $$
DECLARE
  this bigint := console.this_tx();
  ever text[];
  files text[] := '{}';
  parts console.ref[];
  part console.ref;
BEGIN
  IF NOT EXISTS (SELECT FROM console.record_type WHERE tbl = of_tbl) THEN RAISE 'no such table'; END IF;
  PERFORM FROM console.image_of(of_tbl, of_record); -- held, so that nothing comes in between
  PERFORM set_config('console.pushing', 'on', true);
  INSERT INTO console.erasure (record, tbl, basis) VALUES (of_record, of_tbl, why) ON CONFLICT DO NOTHING;
  SELECT array_agg(DISTINCT b) INTO ever FROM console.journal j, unnest(j.buckets || coalesce(j.lost, '{}')) b WHERE j.record = of_record AND j.tbl = of_tbl;
  IF of_tbl = 'attachment' THEN
    files := ARRAY(SELECT a.content FROM console.attachment a WHERE a.id = of_record AND a.content <> ''
                   UNION SELECT v FROM console.journal j, unnest(ARRAY[j.old ->> 'content', j.new ->> 'content']) v WHERE j.record = of_record AND j.tbl = of_tbl AND v <> '');
  END IF;
  EXECUTE format('SELECT coalesce(array_agg(r), ''{}'') FROM console.%I($1) r', 'belongings_' || of_tbl) INTO parts USING of_record;
  EXECUTE format('DELETE FROM console.%I WHERE id = $1', of_tbl) USING of_record;
  FOREACH part IN ARRAY parts LOOP
    PERFORM console.erase(part.tbl, part.record, why);
  END LOOP;
  PERFORM set_config('console.pushing', 'on', true);
  files := ARRAY(SELECT f FROM unnest(files) f WHERE NOT EXISTS (SELECT FROM console.attachment a WHERE a.content = f));
  DELETE FROM console.content WHERE fingerprint = ANY (files);
  INSERT INTO console.content_erased (fingerprint) SELECT unnest(files) ON CONFLICT DO NOTHING;
  DELETE FROM console.journal WHERE record = of_record AND (tbl = of_tbl OR version IS NULL);
  DELETE FROM console.conflict WHERE record = of_record AND tbl = of_tbl;
  DELETE FROM console.wanted WHERE record = of_record AND tbl = of_tbl;
  DELETE FROM console.blind WHERE record = of_record AND tbl = of_tbl OR by_record = of_record AND by_tbl = of_tbl;
  DELETE FROM console.open_record WHERE record = of_record AND tbl = of_tbl;
  INSERT INTO console.journal (tx, tbl, record, version, kind, result, buckets) VALUES (this, of_tbl, of_record, 0, 'erase', '', coalesce(ever, '{}'));
  PERFORM set_config('console.pushing', '', true);
END $$;
