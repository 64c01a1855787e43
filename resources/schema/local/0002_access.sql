-- What proves who an operator is. Never exported, never in the journal.
CREATE TABLE credential (
  operator_id TEXT NOT NULL PRIMARY KEY REFERENCES operator (id),
  hash TEXT NOT NULL,
  failures INTEGER NOT NULL DEFAULT 0,
  locked_until TEXT,
  changed_at TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE signin_log (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  operator_id TEXT,
  site_id TEXT,
  device TEXT NOT NULL DEFAULT '',
  outcome TEXT NOT NULL
);

CREATE INDEX signin_log_by_operator ON signin_log (operator_id, number);

CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;
