-- Who may what. An operator's login may execute the functions listed in console.api and nothing else; those run as
-- console_owner, whom everything belongs to. What a login may see is console.my_buckets(), what it may write
-- console.role_write and console.role_following; both follow the operator's record. The roles themselves: derived/roles.sql.

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

-- The login that is connected, whatever function it is in.
CREATE OR REPLACE FUNCTION console.who() RETURNS console.login LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp AS $$
DECLARE
  l console.login;
BEGIN
  SELECT * INTO l FROM console.login x WHERE x.login = session_user::text;
  IF l.active AND NOT l.shut THEN RETURN l; END IF;
  RAISE 'this login is not in use' USING ERRCODE = 'WE002';
END $$;

-- What the login may see: the union of what its roles do. A supervisor, and whoever works on matching or paperwork at the
-- WeMi Center, everything; at another centre its records; a tutor the cases that name them; everybody what is set up.
CREATE OR REPLACE FUNCTION console.my_buckets() RETURNS text[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp AS $$
DECLARE
  l console.login := console.who();
  seen text[] := '{reference}';
BEGIN
  IF l.site <> '' AND l.roles && '{front-office,matching,paperwork,supervisor}' THEN seen := seen || ('site:' || l.site); END IF;
  IF l.operator <> '' AND 'tutor' = ANY (l.roles) THEN seen := seen || ('operator:' || l.operator); END IF;
  IF 'supervisor' = ANY (l.roles)
     OR (l.roles && '{matching,paperwork}' AND EXISTS (SELECT FROM console.site s WHERE s.id = l.site AND s.kind = 'center' AND NOT s.trashed)) THEN
    seen := seen || '*'::text;
  END IF;
  RETURN seen;
END $$;

-- Whether the login may see a record as it stands.
CREATE FUNCTION console.sees(of_tbl text, of_record text, mine text[]) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  yes boolean;
BEGIN
  IF '*' = ANY (mine) THEN RETURN true; END IF;
  EXECUTE format('SELECT EXISTS (SELECT FROM console.%I WHERE id = $1 AND buckets && $2)', of_tbl) INTO yes USING of_record, mine;
  RETURN yes;
END $$;

-- Whether the login may write whole records of a table.
CREATE OR REPLACE FUNCTION console.may_write(wanted text) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp AS $$
DECLARE
  l console.login := console.who();
BEGIN
  RETURN EXISTS (SELECT FROM console.role_write w WHERE w.tbl = wanted AND w.role = ANY (l.roles));
END $$;

-- Whether the login may ask for this: its roles write the table, or the fields follow from other work. Nobody, an administrator
-- neither, gives themselves a right they have not.
CREATE FUNCTION console.may_change(o console.op, l console.login, mine text[]) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF o.tbl = 'operator' AND o.record = l.operator AND NOT '*' = ANY (mine) AND o.new ? 'site' AND o.new ->> 'site' IS DISTINCT FROM l.site THEN RETURN false; END IF;
  IF o.tbl = 'operator' AND o.record = l.operator AND o.new ? 'roles' AND NOT console.texts(o.new -> 'roles') <@ l.roles THEN RETURN false; END IF;
  IF o.tbl = 'site' AND o.record = l.site AND NOT '*' = ANY (mine) AND o.new ? 'kind' THEN RETURN false; END IF;
  IF console.may_write(o.tbl) THEN RETURN true; END IF;
  RETURN o.kind IN ('change', 'resolve') AND jsonb_typeof(o.new) = 'object' AND o.new <> '{}' AND NOT EXISTS (
    SELECT FROM jsonb_object_keys(o.new) AS key
    WHERE NOT EXISTS (SELECT FROM console.role_following f WHERE f.tbl = o.tbl AND f.field = key AND f.role = ANY (l.roles)));
END $$;

-- Whether the login may let a record be of those who would see it for its own sake: of no centre but one it sees, or its own.
-- With what was: neither taken from a centre it does not see nor given to one.
CREATE FUNCTION console.may_place(was text[], own text[], l console.login, mine text[]) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT '*' = ANY (mine) OR NOT EXISTS (
    SELECT FROM (SELECT unnest(own) EXCEPT SELECT unnest(was) UNION ALL (SELECT unnest(was) EXCEPT SELECT unnest(own))) AS moved (bucket)
    WHERE bucket LIKE 'site:%' AND bucket <> ALL (mine) AND bucket <> 'site:' || l.site);
$$;

-- Whether a record with these may be made: the login sees it afterwards, or is a tutor at their own centre.
CREATE FUNCTION console.may_make(own text[], l console.login, mine text[]) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT '*' = ANY (mine) OR (console.may_place('{}', own, l, mine) AND (own && mine OR ('operator:' || l.operator) = ANY (mine)));
$$;

-- Who may be named as the author of what a login sends: whoever is known here, wherever they work. Several people work at one
-- console, some of them away from their own centre, and what a lost central lacks is sent again by whoever has it; the
-- journal keeps the login beside the author. An administrator whose record has not come yet brings those of the others.
CREATE OR REPLACE FUNCTION console.may_speak_for(writer text, l console.login, mine text[]) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN coalesce(writer, '') IN ('', l.operator) OR EXISTS (SELECT FROM console.operator p WHERE p.id = writer) OR (l.operator = '' AND 'administrator' = ANY (l.roles));
END $$;

-- A login follows the operator's record with its user name: the roles, the centre, whether they may sign in. Until there
-- is one it has what it was given when it was made, and who brings their own record keeps that.
CREATE FUNCTION console.login_follows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, console, pg_temp AS $$
DECLARE
  held console.login;
  wanted text[] := console.texts(to_jsonb(NEW) -> 'roles');
  may_sign_in boolean := coalesce(NEW.active, false) AND NOT coalesce(NEW.trashed, false);
BEGIN
  SELECT * INTO held FROM console.login l WHERE l.operator = NEW.id;
  IF NOT FOUND THEN
    SELECT * INTO held FROM console.login l WHERE l.login = NEW.username AND l.operator = '' AND may_sign_in;
    IF NOT FOUND THEN RETURN NULL; END IF;
    IF held.login = session_user::text THEN wanted := held.roles; END IF;
  ELSIF TG_OP = 'UPDATE' AND (NEW.roles, NEW.site, NEW.active, NEW.trashed) IS NOT DISTINCT FROM (OLD.roles, OLD.site, OLD.active, OLD.trashed) THEN
    RETURN NULL;
  END IF;
  UPDATE console.login l SET operator = NEW.id, roles = wanted, site = CASE WHEN held.login = session_user::text AND held.site <> '' THEN held.site ELSE coalesce(NEW.site, '') END, active = may_sign_in WHERE l.login = held.login;
  IF held.active IS DISTINCT FROM may_sign_in AND NOT held.shut THEN PERFORM console.open_role(held.login, may_sign_in); END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION console.texts(list jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(array_agg(t ORDER BY n), '{}') FROM jsonb_array_elements_text(CASE jsonb_typeof(list) WHEN 'array' THEN list ELSE '[]' END) WITH ORDINALITY AS e (t, n)
$$;

-- For whoever looks after the central. Each says what was in the way, in a word; nothing: it is done.
CREATE FUNCTION console.add_login(asked text, verifier text, given_roles text[], given_site text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, console, pg_temp AS $$
DECLARE
  person record;
  centres text[];
BEGIN
  IF asked IS NULL OR NOT console.may_be_login(asked) THEN RETURN 'name'; END IF;
  IF EXISTS (SELECT FROM console.login l WHERE l.login = asked) THEN RETURN 'there'; END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = asked) AND NOT console.is_our_role(asked) THEN RETURN 'taken'; END IF;
  SELECT o.id, console.texts(o.roles) AS roles, o.site, o.active INTO person FROM console.operator o WHERE o.username = asked AND NOT o.trashed ORDER BY o.id LIMIT 1;
  IF NOT FOUND THEN
    IF coalesce(cardinality(given_roles), 0) = 0 THEN RETURN 'operator'; END IF;
    IF NOT given_roles <@ ARRAY(SELECT role FROM console.role_write) THEN RETURN 'roles'; END IF;
    IF given_site <> '' AND EXISTS (SELECT FROM console.site) THEN -- its id, or what people call it
      centres := ARRAY(SELECT s.id FROM console.site s WHERE NOT s.trashed AND (s.id = given_site OR lower(given_site) IN (lower(s.code), lower(s.name))));
      IF cardinality(centres) <> 1 THEN RETURN 'site'; END IF;
      given_site := centres[1];
    END IF;
  ELSIF cardinality(given_roles) > 0 OR given_site <> '' THEN RETURN 'recorded';
  END IF;
  PERFORM console.make_role(asked, verifier);
  INSERT INTO console.login (login, operator, roles, site, active)
  VALUES (asked, coalesce(person.id, ''), coalesce(person.roles, given_roles), coalesce(person.site, given_site, ''), coalesce(person.active, true));
  PERFORM console.open_role(asked, coalesce(person.active, true));
  INSERT INTO console.provisioning (what, whom) VALUES ('add', asked);
  RETURN '';
END $$;

-- A new password; a login that was shut is open again.
CREATE FUNCTION console.reset_login(asked text, verifier text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp AS $$
DECLARE
  is_active boolean;
BEGIN
  UPDATE console.login l SET shut = false WHERE l.login = asked RETURNING l.active INTO is_active;
  IF NOT FOUND THEN RETURN 'unknown'; END IF;
  PERFORM console.make_role(asked, verifier); -- after a restore into another server the role may be missing
  PERFORM console.open_role(asked, false);    -- whoever is connected with the old password is not any more
  PERFORM console.open_role(asked, is_active);
  INSERT INTO console.provisioning (what, whom) VALUES ('reset', asked);
  RETURN CASE WHEN is_active THEN '' ELSE 'inactive' END;
END $$;

CREATE FUNCTION console.disable_login(asked text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp AS $$
BEGIN
  UPDATE console.login l SET shut = true WHERE l.login = asked;
  IF NOT FOUND THEN RETURN 'unknown'; END IF;
  PERFORM console.open_role(asked, false);
  INSERT INTO console.provisioning (what, whom) VALUES ('disable', asked);
  RETURN '';
END $$;

CREATE FUNCTION console.list_logins() RETURNS TABLE (login text, operator text, full_name text, roles text[], site text, state text) LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, console, pg_temp AS $$
BEGIN
  RETURN QUERY
  SELECT l.login, l.operator, coalesce(o.full_name, ''), l.roles, l.site,
         CASE WHEN l.shut THEN 'shut' WHEN NOT l.active THEN 'inactive' WHEN NOT console.is_our_role(l.login) THEN 'missing' WHEN l.operator = '' THEN 'waiting' ELSE 'open' END
  FROM console.login l LEFT JOIN console.operator o ON o.id = l.operator ORDER BY l.login;
END $$;

-- One's own password, from the console.
CREATE FUNCTION console.change_password(verifier text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, console, pg_temp AS $$
BEGIN
  PERFORM console.who();
  PERFORM console.set_role_password(session_user::text, verifier);
  INSERT INTO console.provisioning (what, whom) VALUES ('own password', session_user::text);
END $$;

CREATE FUNCTION console.list_devices() RETURNS TABLE (device text, name text, login text, program text, seen_at timestamptz, revoked boolean) LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, console, pg_temp AS $$
BEGIN
  RETURN QUERY SELECT d.device, d.name, d.login, d.program, d.seen_at, d.revoked FROM console.device d ORDER BY d.seen_at DESC;
END $$;

-- A computer that was lost: what it sends is not taken any more, and the logins that were ever used on it are shut, unless they
-- are to be kept: whoever has the computer may have their passwords, and could come with another. Gives them; NULL: there is no such.
CREATE FUNCTION console.revoke_device(gone text, shuts boolean DEFAULT true) RETURNS text[] LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp AS $$
DECLARE
  used text[];
  one text;
BEGIN
  UPDATE console.device d SET revoked = true WHERE d.device = gone;
  IF NOT FOUND THEN RETURN NULL; END IF;
  INSERT INTO console.provisioning (what, whom) VALUES ('revoke device', gone);
  used := ARRAY(SELECT l.login FROM console.login l WHERE l.login IN (SELECT p.login FROM console.device_login p WHERE p.device = gone) ORDER BY 1);
  IF shuts THEN
    FOREACH one IN ARRAY used LOOP
      PERFORM console.disable_login(one);
    END LOOP;
  END IF;
  RETURN used;
END $$;

-- A computer that was shut out and came back: what it sends is taken again. The logins stay as they are: whoever had it may have
-- the passwords. Gives those used on it that are still shut; NULL: there is no such computer, or it is not shut out.
CREATE FUNCTION console.admit_device(back text) RETURNS text[] LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, console, pg_temp AS $$
BEGIN
  UPDATE console.device d SET revoked = false WHERE d.device = back AND d.revoked;
  IF NOT FOUND THEN RETURN NULL; END IF;
  INSERT INTO console.provisioning (what, whom) VALUES ('admit device', back);
  RETURN ARRAY(SELECT l.login FROM console.login l JOIN console.device_login p USING (login) WHERE p.device = back AND l.shut ORDER BY 1);
END $$;

INSERT INTO console.api (name, caller)
SELECT unnest('{hello,lifetime,fields_of,push,pull,images,search,known,conflicts,digest,presence,attach,content,has_content,refused,change_password}'::text[]), 'console_operator'
UNION ALL
SELECT unnest('{add_login,reset_login,disable_login,list_logins,list_devices,revoke_device,admit_device}'::text[]), 'console_provisioner';
