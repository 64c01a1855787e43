-- What consoles ask of the central. Whatever is not to be seen by a login is answered as if it were not there.

-- Which life of the central this is: another server after a restore, another timeline after a failover. A dump that was put
-- back lies in another database, in other tables of the same one, or on another server, than what it was taken from: it is
-- another life even where nobody thought of console.reopen().
CREATE FUNCTION console.lifetime(OUT server text, OUT timeline bigint) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp AS $$
  SELECT id || '-' || left(md5((SELECT system_identifier FROM pg_control_system()) || '.' || (SELECT oid FROM pg_database WHERE datname = current_database()) || '.' || 'console.server'::regclass::oid), 8), ('x' || substr(pg_walfile_name(pg_current_wal_insert_lsn()), 1, 8))::bit(32)::bigint FROM console.server;
$$;
GRANT EXECUTE ON FUNCTION console.lifetime() TO console_operator;

-- How many records of each table somebody sees, from what PostgreSQL knows of its tables: costs the same for any size.
CREATE FUNCTION console.estimates(mine text[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
  t text;
  rows bigint;
  share double precision;
  result jsonb := '{}';
BEGIN
  FOR t IN SELECT tbl FROM console.record_type LOOP
    SELECT reltuples INTO rows FROM pg_class WHERE oid = format('console.%I', t)::regclass;
    IF rows < 0 THEN
      EXECUTE format('SELECT count(*) FROM (SELECT FROM console.%I WHERE ''*'' = ANY ($1) OR buckets && $1 LIMIT 10000) x', t) INTO rows USING mine;
    ELSIF NOT '*' = ANY (mine) THEN
      SELECT least(1, sum(e.freq)) INTO share
        FROM pg_stats s, LATERAL unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs[1:cardinality(s.most_common_elems::text::text[])]) AS e(bucket, freq)
       WHERE s.schemaname = 'console' AND s.tablename = t AND s.attname = 'buckets' AND e.bucket = ANY (mine);
      rows := (rows * coalesce(share, 0))::bigint;
    END IF;
    result := result || jsonb_build_object(t, rows);
  END LOOP;
  RETURN result;
END $$;

CREATE FUNCTION console.hello(greeting jsonb) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp SET timezone = 'UTC' AS $$
DECLARE
  l console.login := console.who();
  s console.server;
  life record;
  said console.device;
  shut boolean;
  told boolean := false; -- this device has been told how much there is for what it sees
  mine text[];
BEGIN
  SELECT * INTO s FROM console.server;
  shut := false;
  -- Without a device it only looks whether it may come.
  IF coalesce(greeting ->> 'device', '') <> '' THEN
    said := ROW(greeting ->> 'device', session_user, left(coalesce(greeting ->> 'name', ''), 200), left(coalesce(greeting ->> 'program', ''), 50), coalesce((greeting ->> 'schema')::integer, 0), false, now(), now());
    -- Two hundred consoles say hello all day: what is known is written down again once a minute.
    SELECT d.revoked INTO shut FROM console.device d JOIN console.device_login p USING (device)
     WHERE d.device = said.device AND p.login = session_user AND d.login = said.login AND d.name = said.name AND d.program = said.program AND d.schema = said.schema
       AND d.seen_at BETWEEN now() - interval '1 minute' AND now();
    IF NOT FOUND THEN
      INSERT INTO console.device AS d VALUES (said.*)
      ON CONFLICT (device) DO UPDATE SET login = excluded.login, name = excluded.name, program = excluded.program, schema = excluded.schema, seen_at = now()
      RETURNING d.revoked INTO shut;
      INSERT INTO console.device_login (device, login) VALUES (said.device, said.login) ON CONFLICT DO NOTHING;
      PERFORM console.end_idlers('20 s', '10 min'); -- there is always somebody who comes and clears the way
    END IF;
    INSERT INTO console.erasure_done (record, device)
    SELECT e.record, greeting ->> 'device' FROM console.erasure e WHERE e.record IN (SELECT jsonb_array_elements_text(coalesce(greeting -> 'erased', '[]'))) ON CONFLICT DO NOTHING;
  END IF;
  mine := CASE WHEN shut THEN '{}' ELSE console.my_buckets() END;
  IF said.device IS NOT NULL THEN
    UPDATE console.device_login p SET told = mine WHERE p.device = said.device AND p.login = said.login AND p.told IS DISTINCT FROM mine;
    told := NOT FOUND;
  END IF;
  life := console.lifetime();
  PERFORM set_config('console.greeted', life.server, false);
  RETURN jsonb_build_object('server', life.server, 'timeline', life.timeline, 'stamp', coalesce((SELECT max(stamp) FROM console.tx), 0),
                            'schema', s.schema, 'oldest_schema', s.oldest_schema, 'buckets', to_jsonb(mine), 'operator', l.operator,
                            'now', to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'revoked', shut, 'open', s.state = 'open',
                            'estimates', CASE WHEN shut OR s.state <> 'open' OR told THEN '{}' ELSE console.estimates(mine) END);
END $$;
GRANT EXECUTE ON FUNCTION console.hello(jsonb) TO console_operator;

-- JSON from a text: what is none is refused here without a word of it, where PostgreSQL itself would quote it in its log.
CREATE FUNCTION console.json_in(written text) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN written::jsonb;
EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
  RAISE 'what was sent cannot be read' USING ERRCODE = '22023';
END $$;

CREATE FUNCTION console.hello(greeting text) RETURNS jsonb LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp AS $$
  SELECT console.hello(console.json_in(greeting));
$$;
GRANT EXECUTE ON FUNCTION console.hello(text) TO console_operator;

-- The fields the central has of a table, by name and kind.
CREATE FUNCTION console.fields_of(wanted text) RETURNS TABLE (name text, kind text) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp AS $$
BEGIN
  PERFORM console.enter();
  RETURN QUERY SELECT f.name, f.kind FROM console.field f WHERE f.tbl = wanted ORDER BY f.position;
END $$;
GRANT EXECUTE ON FUNCTION console.fields_of(text) TO console_operator;

-- What changed after a place, in the order it was committed: up to `most` lines that this login may see. The last row, of no
-- kind, says how far was looked, and with version 1 that there is more.
CREATE FUNCTION console.pull(after_stamp bigint, after_line bigint, most integer)
RETURNS TABLE (stamp bigint, line bigint, mark text, tbl text, record text, version bigint, kind text, old jsonb, new jsonb, author text, site text, device text, made_at text, card jsonb, asked_old jsonb, asked_new jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp SET timezone = 'UTC' SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE
  mine text[] := console.enter();
  everything boolean := '*' = ANY (mine);
  left_to_show integer := greatest(most, 1);
  left_to_look integer := greatest(most, 1) * 10; -- where little of what there is may be seen, a page is short rather than late
  reached_stamp bigint := after_stamp;
  reached_line bigint := after_line;
  visible boolean;
  gone boolean;
  t record;
  j console.journal;
BEGIN
  FOR t IN SELECT x.id, x.stamp FROM console.tx x WHERE x.stamp >= after_stamp ORDER BY x.stamp LOOP
    FOR j IN SELECT * FROM console.journal k WHERE k.tx = t.id AND k.line > CASE WHEN t.stamp = after_stamp THEN after_line ELSE 0 END ORDER BY k.line LOOP
      reached_stamp := t.stamp;
      reached_line := j.line;
      left_to_look := left_to_look - 1;
      -- Of what was seen once and is not any more, nothing but that.
      visible := everything;
      gone := false;
      IF NOT everything AND j.version IS NOT NULL AND (j.buckets && mine OR j.lost && mine) THEN
        visible := j.kind = 'erase' OR 'reference' = ANY (j.buckets) OR console.sees(j.tbl, j.record, mine);
        gone := NOT visible AND coalesce(j.lost && mine, false);
        visible := visible AND j.buckets && mine;
      END IF;
      IF j.version IS NOT NULL AND (visible OR gone) THEN
        stamp := t.stamp; line := j.line; mark := j.mark; tbl := j.tbl; record := j.record; author := j.author; site := j.site; device := j.device;
        made_at := to_char(coalesce(j.made_at, j.at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
        IF visible THEN
          version := j.version; kind := j.kind; old := j.old; new := j.new; asked_old := j.asked -> 'old'; asked_new := j.asked -> 'new';
          card := CASE WHEN j.kind = 'conflict' THEN (SELECT console.card(c) FROM console.conflict c WHERE c.id = j.conflict) END;
        ELSE
          version := 0; kind := 'leave'; old := NULL; new := NULL; card := NULL; asked_old := NULL; asked_new := NULL;
        END IF;
        IF kind <> 'conflict' OR card IS NOT NULL THEN
          left_to_show := left_to_show - 1;
          RETURN NEXT;
        END IF;
      END IF;
      EXIT WHEN left_to_show = 0 OR left_to_look = 0;
    END LOOP;
    EXIT WHEN left_to_show = 0 OR left_to_look = 0;
  END LOOP;
  stamp := reached_stamp; line := reached_line; version := CASE WHEN left_to_show = 0 OR left_to_look = 0 THEN 1 ELSE 0 END;
  mark := NULL; tbl := NULL; record := NULL; kind := NULL; old := NULL; new := NULL; asked_old := NULL; asked_new := NULL;
  card := to_jsonb(mine); -- somebody who is given other rights between two greetings is to notice
  RETURN NEXT;
END $$;
GRANT EXECUTE ON FUNCTION console.pull(bigint, bigint, integer) TO console_operator;

CREATE FUNCTION console.images(wanted text, ids text[]) RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp SET timezone = 'UTC' AS $$
DECLARE
  mine text[] := console.enter();
  result jsonb;
BEGIN
  IF NOT EXISTS (SELECT FROM console.record_type WHERE tbl = wanted) THEN RETURN '[]'; END IF;
  EXECUTE format('SELECT console.%I($1, $2)', 'images_' || wanted) INTO result USING ids, mine;
  RETURN result;
END $$;
GRANT EXECUTE ON FUNCTION console.images(text, text[]) TO console_operator;

-- A text as people compare names, but for capitals: without accents, with one kind of apostrophe. None of these is a function
-- PostgreSQL would write out in the place where it is called: it would do so at every statement.
CREATE FUNCTION console.bare(value text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  IF octet_length(value) = length(value) THEN RETURN value; END IF;
  value := regexp_replace(normalize(translate(value, '’‘ʼ´', ''''''''''), NFKD), '[\u0300-\u036F]', '', 'g');
  RETURN replace(replace(replace(translate(value, 'øØđĐłŁħĦıðÐ', 'oOdDlLhHidD'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe');
END $$;

-- The words values are found under: also written together where an apostrophe, a hyphen or a point stands between; of a telephone
-- number the digits, with and without +39.
CREATE FUNCTION console.found_under(VARIADIC texts text[]) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  t text;
  words text := '';
BEGIN
  FOREACH t IN ARRAY texts LOOP
    CONTINUE WHEN t IS NULL;
    IF t ~ '^[0-9+ ()./-]{6,}$' THEN
      t := translate(t, '+ ()./-', '');
      words := words || ' ' || t || CASE WHEN t ~ '^(00)?39' THEN ' ' || regexp_replace(t, '^(00)?39', '') ELSE '' END;
      CONTINUE;
    END IF;
    t := console.bare(t);
    IF t ~ E'[\'.-]' THEN words := words || ' ' || translate(t, E'"#$%&()*+,/:;<=>?@[\\]^_`{|}~!\'.-', repeat(' ', 29)); END IF;
    words := words || ' ' || translate(t, E'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~', repeat(' ', 32));
  END LOOP;
  RETURN to_tsvector('pg_catalog.simple'::regconfig, words);
END $$;

-- What was typed as a question: every word, the last one may be unfinished, or all of it written together; digits as one number.
-- NULL: nothing that could be found.
CREATE FUNCTION console.asked(typed text) RETURNS tsquery LANGUAGE plpgsql STABLE AS $$
DECLARE
  words text[] := (array_remove(regexp_split_to_array(btrim(lower(translate(console.bare(left(typed, 200)), E'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~\t\n\r', repeat(' ', 35)))), '\s+'), ''))[1:12];
  together text := array_to_string(words, '');
BEGIN
  IF length(together) < 2 THEN RETURN NULL; END IF;
  RETURN ((SELECT string_agg(quote_literal(w) || CASE WHEN n = cardinality(words) THEN ':*' ELSE '' END, ' & ' ORDER BY n) FROM unnest(words) WITH ORDINALITY AS e(w, n))
    || ' | ' || quote_literal(together) || ':*'
    || CASE WHEN together ~ '^(00)?39[0-9]{4,}$' THEN ' | ' || quote_literal(regexp_replace(together, '^(00)?39', '')) || ':*' ELSE '' END)::tsquery;
EXCEPTION WHEN syntax_error OR data_exception OR program_limit_exceeded THEN
  RETURN NULL; -- its text would be in the server's log
END $$;

-- Records of which names and numbers are what was typed, of each type at most so many, the newest first, of those this login may
-- see: for a console they have not come to yet.
CREATE FUNCTION console.search(typed text, most integer) RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp SET timezone = 'UTC' AS $$
DECLARE
  mine text[] := console.enter();
  q tsquery := console.asked(typed);
  t text;
  found jsonb;
  result jsonb := '[]';
BEGIN
  IF q IS NULL THEN RETURN result; END IF;
  FOR t IN SELECT tbl FROM console.record_type ORDER BY position LOOP
    EXECUTE format('SELECT console.%I($1, $2, $3)', 'search_' || t) INTO found USING q, mine, least(greatest(most, 0), 100);
    result := result || found;
  END LOOP;
  RETURN result;
END $$;
GRANT EXECUTE ON FUNCTION console.search(text, integer) TO console_operator;

-- Those that it took: what it refused from one console after it was restored may be another's to send.
CREATE FUNCTION console.known(marks text[]) RETURNS text[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp AS $$
BEGIN
  PERFORM console.enter();
  RETURN ARRAY(SELECT j.mark FROM console.journal j WHERE j.mark = ANY (marks) AND j.result <> 'refused');
END $$;
GRANT EXECUTE ON FUNCTION console.known(text[]) TO console_operator;

CREATE FUNCTION console.conflicts() RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp SET timezone = 'UTC' AS $$
DECLARE
  mine text[] := console.enter();
  t text;
  cards jsonb;
  result jsonb := '[]';
BEGIN
  FOR t IN SELECT DISTINCT tbl FROM console.conflict WHERE open OR decided_at > now() - interval '1 day' ORDER BY 1 LOOP
    EXECUTE format('SELECT coalesce(jsonb_agg(console.card(c) ORDER BY c.at, c.id), ''[]'') FROM console.conflict c JOIN console.%I t ON t.id = c.record
                     WHERE c.tbl = $1 AND (c.open OR c.decided_at > now() - interval ''1 day'') AND (''*'' = ANY ($2) OR t.buckets && $2)', t) INTO cards USING t, mine;
    result := result || cards;
  END LOOP;
  RETURN result;
END $$;
GRANT EXECUTE ON FUNCTION console.conflicts() TO console_operator;

-- Changes that were refused, the newest first, with what was asked: of a lost computer it may be the only copy. For whoever sees
-- everything.
CREATE FUNCTION console.refused(most integer) RETURNS TABLE (at timestamptz, login text, author text, site text, device text, tbl text, record text, kind text, code text, detail text, asked jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp AS $$
BEGIN
  IF NOT '*' = ANY (console.enter()) THEN RAISE 'only for whoever sees every record' USING ERRCODE = '42501'; END IF;
  RETURN QUERY SELECT j.at, j.login, j.author, j.site, j.device, j.tbl, j.record, j.kind, j.answer ->> 'code', j.answer ->> 'detail', j.asked
                 FROM console.journal j WHERE j.result = 'refused' ORDER BY j.tx DESC, j.line DESC LIMIT most;
END $$;
GRANT EXECUTE ON FUNCTION console.refused(integer) TO console_operator;

-- Count and sum of versions of what this login sees of a table, by the hexadecimal digit an id ends with; ids that end otherwise
-- are with those that end with 0.
CREATE FUNCTION console.digest(wanted text) RETURNS TABLE (slice integer, records bigint, versions bigint) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp AS $$
DECLARE
  mine text[] := console.enter();
BEGIN
  IF NOT EXISTS (SELECT FROM console.record_type WHERE tbl = wanted) THEN RETURN; END IF;
  RETURN QUERY EXECUTE format('SELECT greatest(strpos(''0123456789abcdef'', right(id, 1)), 1) - 1, count(*), sum(version)::bigint FROM console.%I WHERE $1 OR buckets && $2 GROUP BY 1 ORDER BY 1', wanted) USING '*' = ANY (mine), mine;
END $$;
GRANT EXECUTE ON FUNCTION console.digest(text) TO console_operator;

-- What this console has open, in the place of what it had; gives what the others have, of the records this login may see.
CREATE FUNCTION console.presence(sending text, open jsonb) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp SET timezone = 'UTC' AS $$
#variable_conflict use_variable
DECLARE
  mine text[] := console.enter(sending);
  p record;
  visible boolean;
  result jsonb := '[]';
BEGIN
  DELETE FROM console.open_record r WHERE r.device = sending OR r.seen_at < now() - interval '5 minutes';
  INSERT INTO console.open_record (device, tbl, record, author, site, since)
  SELECT sending, x."table", x.record, coalesce(x.author, ''), coalesce(x.site, ''), coalesce(x.since, now())
    FROM jsonb_to_recordset(open) AS x("table" text, record text, author text, site text, since timestamptz) JOIN console.record_type t ON t.tbl = x."table"
   WHERE x.record <> '' LIMIT 100 ON CONFLICT DO NOTHING;
  FOR p IN SELECT * FROM console.open_record r WHERE r.device <> sending AND r.seen_at > now() - interval '2 minutes' ORDER BY r.since LOOP
    EXECUTE format('SELECT EXISTS (SELECT FROM console.%I WHERE id = $1 AND (''*'' = ANY ($2) OR buckets && $2))', p.tbl) INTO visible USING p.record, mine;
    IF visible THEN
      result := result || jsonb_build_array(jsonb_build_object('table', p.tbl, 'record', p.record, 'author', p.author, 'site', p.site, 'device', p.device,
                                                               'since', to_char(p.since, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')));
    END IF;
  END LOOP;
  RETURN result;
END $$;
GRANT EXECUTE ON FUNCTION console.presence(text, jsonb) TO console_operator;

CREATE FUNCTION console.presence(sending text, open text) RETURNS jsonb LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp AS $$
  SELECT console.presence(sending, console.json_in(open));
$$;
GRANT EXECUTE ON FUNCTION console.presence(text, text) TO console_operator;

-- Whether the bytes of a file need not be sent: they are here, for this login too.
CREATE FUNCTION console.has_content(named text) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp AS $$
DECLARE
  mine text[] := console.enter();
BEGIN
  RETURN EXISTS (SELECT FROM console.content c WHERE c.fingerprint = named) AND console.has_bytes(named, NULL, mine);
END $$;
GRANT EXECUTE ON FUNCTION console.has_content(text) TO console_operator;

CREATE FUNCTION console.attach(named text, bytes bytea) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp AS $$
#variable_conflict use_variable
DECLARE
  mine text[] := console.enter();
BEGIN
  IF NOT console.may_write('attachment') THEN RAISE 'no right to write files' USING ERRCODE = '42501'; END IF;
  IF length(bytes) NOT BETWEEN 1 AND 8097152 THEN RAISE 'the file is empty or too large' USING ERRCODE = '22023'; END IF;
  IF encode(sha256(bytes), 'hex') <> named THEN RAISE 'the bytes are not those named' USING ERRCODE = '22023'; END IF;
  IF EXISTS (SELECT FROM console.content_erased e WHERE e.fingerprint = named) AND NOT EXISTS (SELECT FROM console.attachment a WHERE a.content = named) THEN RETURN; END IF;
  -- Files that no record names are kept, they may be ahead of it; not without an end: one login would fill the disk.
  IF (SELECT coalesce(sum(length(c.bytes)), 0) FROM console.content c WHERE c.login = session_user AND NOT EXISTS (SELECT FROM console.attachment a WHERE a.content = c.fingerprint)) > 500000000 THEN
    RAISE 'too many files that no record names' USING ERRCODE = '22023';
  END IF;
  INSERT INTO console.content (fingerprint, bytes) VALUES (named, bytes) ON CONFLICT DO NOTHING;
  -- Who has the bytes vouches for the attachments they see.
  DELETE FROM console.blind b USING console.attachment a
   WHERE b.record = named AND b.tbl = 'content' AND b.by_tbl = 'attachment' AND a.id = b.by_record AND ('*' = ANY (mine) OR a.buckets && mine);
END $$;
GRANT EXECUTE ON FUNCTION console.attach(text, bytea) TO console_operator;

-- Only of a file that this login brought, or sees attached by somebody who had it.
CREATE FUNCTION console.content(named text) RETURNS bytea LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp AS $$
DECLARE
  mine text[] := console.enter();
BEGIN
  IF NOT console.has_bytes(named, NULL, mine) THEN RETURN NULL; END IF;
  RETURN (SELECT c.bytes FROM console.content c WHERE c.fingerprint = named);
END $$;
GRANT EXECUTE ON FUNCTION console.content(text) TO console_operator;

-- Records every console has from its first day, where they are not here yet.
CREATE FUNCTION console.sow(of_tbl text, rows jsonb) RETURNS void LANGUAGE plpgsql SET timezone = 'UTC' AS $$
DECLARE
  ops console.op[];
BEGIN
  EXECUTE format('SELECT array_agg(ROW(x.n, 1, NULL, $1, x.id, ''create'', 0, NULL, console.canon($1, x.fields), NULL, '''', '''', '''', NULL)::console.op ORDER BY x.n)
                    FROM ROWS FROM (jsonb_to_recordset($2) AS (id text, fields jsonb)) WITH ORDINALITY AS x(id, fields, n)
                   WHERE NOT EXISTS (SELECT FROM console.%1$I t WHERE t.id = x.id) AND NOT EXISTS (SELECT FROM console.erasure e WHERE e.record = x.id)', of_tbl) INTO ops USING of_tbl, rows;
  IF ops IS NOT NULL THEN
    PERFORM set_config('console.pushing', 'on', true);
    EXECUTE format('SELECT console.%I($1, $2, $3, $4)', 'create_' || of_tbl) USING ops, console.this_tx(), '', '{*}'::text[];
    PERFORM set_config('console.pushing', '', true);
  END IF;
END $$;
