SELECT jsonb_build_object(
  'server', s.id, 'epoch', s.epoch, 'state', s.state, 'schema', s.schema, 'oldest_schema', s.oldest_schema, 'steps', (SELECT max(number) FROM console.migration),
  'version', current_setting('server_version'), 'size', (SELECT sum(pg_total_relation_size(oid))::bigint FROM pg_class WHERE relnamespace = 'console'::regnamespace AND relkind = 'r'),
  'stamp', coalesce((SELECT max(stamp) FROM console.tx), 0), 'unstamped', (SELECT count(*) FROM console.tx WHERE stamp IS NULL),
  'conflicts', (SELECT count(*) FROM console.conflict WHERE open),
  'refused', (SELECT count(*) FROM console.journal WHERE result = 'refused'),
  'refusals', (SELECT coalesce(jsonb_agg(jsonb_build_object('at', to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'login', r.login, 'device', r.device, 'table', r.tbl, 'record', r.record,
                                                             'code', r.answer ->> 'code') ORDER BY r.tx DESC, r.line DESC), '[]')
                 FROM (SELECT * FROM console.journal WHERE result = 'refused' ORDER BY tx DESC, line DESC LIMIT 50) r),
  'files', (SELECT count(*) FROM console.content),
  'standbys', (SELECT count(*) FROM pg_stat_replication),
  'tables', (SELECT jsonb_object_agg(r.tbl, jsonb_build_object('records', greatest(c.reltuples, 0)::bigint, 'bytes', pg_total_relation_size(c.oid)) ORDER BY r.position)
               FROM console.record_type r JOIN pg_class c ON c.oid = format('console.%I', r.tbl)::regclass),
  'devices', (SELECT coalesce(jsonb_agg(jsonb_build_object('device', d.device, 'name', d.name, 'login', d.login, 'program', d.program, 'schema', d.schema, 'revoked', d.revoked,
                                                           'seen_at', to_char(d.seen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) ORDER BY d.seen_at DESC), '[]') FROM console.device d))
  FROM console.server s
