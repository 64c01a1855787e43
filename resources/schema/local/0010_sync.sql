-- What the exchange with the central database needs: which version of the central each record rests on, which lines of the
-- journal came from elsewhere, conflicts, what the central refused.
ALTER TABLE person ADD COLUMN central_version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE request ADD COLUMN central_version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE candidacy ADD COLUMN central_version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE placement ADD COLUMN central_version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE meeting ADD COLUMN central_version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE proposal ADD COLUMN central_version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE feedback ADD COLUMN central_version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE contact ADD COLUMN central_version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tie ADD COLUMN central_version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE consent ADD COLUMN central_version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cost_simulation ADD COLUMN central_version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE attachment ADD COLUMN central_version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE site ADD COLUMN central_version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE room ADD COLUMN central_version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE operator ADD COLUMN central_version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE option ADD COLUMN central_version INTEGER NOT NULL DEFAULT 0;

-- A line of the journal is one change to send, known everywhere by its mark.
ALTER TABLE journal ADD COLUMN mark TEXT;
UPDATE journal SET mark = lower(hex(randomblob(16)));
-- 1: into the trash, 0: out of it; what an undo did to the record cannot be told from its kind.
ALTER TABLE journal ADD COLUMN trashes INTEGER;
UPDATE journal SET trashes = 1 WHERE kind = 'trash';
UPDATE journal SET trashes = 0 WHERE kind = 'restore';
-- The version of the central its author had in front of them.
ALTER TABLE journal ADD COLUMN central_base INTEGER NOT NULL DEFAULT 0;
-- 1: it came from another console; fields is then what it did here.
ALTER TABLE journal ADD COLUMN arrived INTEGER NOT NULL DEFAULT 0;
-- The fields as the central has them, where something typed here still stands in front of them.
ALTER TABLE journal ADD COLUMN central_fields TEXT;
-- The conflict this line decides.
ALTER TABLE journal ADD COLUMN conflict TEXT;

CREATE INDEX journal_by_mark ON journal (mark);

-- What this store knows of its central: one row, none before it joins one.
CREATE TABLE central (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  device TEXT NOT NULL,
  server TEXT NOT NULL,
  timeline INTEGER NOT NULL,
  buckets TEXT NOT NULL,
  cursor INTEGER NOT NULL,
  cursor_line INTEGER NOT NULL,
  sent_through INTEGER NOT NULL,
  central_schema INTEGER NOT NULL,
  clock_offset INTEGER NOT NULL,
  joined_at TEXT NOT NULL,
  synced_at TEXT
);

-- How far the load of each table has come.
CREATE TABLE central_load (
  record_table TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL,
  last_id TEXT NOT NULL,
  done INTEGER NOT NULL,
  estimated INTEGER NOT NULL,
  finished INTEGER NOT NULL
) WITHOUT ROWID;

-- Changes the central has taken, or decided about, and whose effect has not come back yet: what is on screen stays.
CREATE TABLE awaited (
  number INTEGER PRIMARY KEY,
  record TEXT NOT NULL,
  central_version INTEGER NOT NULL
);

CREATE INDEX awaited_by_record ON awaited (record);

-- Changes the central does not take, and why; again is 1 when somebody asked to send them once more.
CREATE TABLE refused (
  number INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  detail TEXT NOT NULL,
  at TEXT NOT NULL,
  again INTEGER NOT NULL
);

-- Lines of the journal that went through once and must go again: the central lost them.
CREATE TABLE resent (
  number INTEGER PRIMARY KEY
);

CREATE TABLE conflict (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  record_table TEXT NOT NULL,
  record TEXT NOT NULL,
  kind TEXT NOT NULL,
  fields TEXT NOT NULL,
  mine TEXT NOT NULL,
  theirs TEXT NOT NULL,
  state TEXT NOT NULL,
  decision TEXT NOT NULL,
  decided_here INTEGER NOT NULL DEFAULT 0,
  at TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX conflict_by_record ON conflict (record);

CREATE INDEX conflict_by_state ON conflict (state, at);

-- What a newer console or central sends and this program does not know yet: kept for the program that will.
CREATE TABLE unknown_field (
  record_table TEXT NOT NULL,
  record TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (record_table, record, field)
) WITHOUT ROWID;

-- Records that could not be taken over as they came, and why; they are asked for again.
CREATE TABLE central_fault (
  record_table TEXT NOT NULL,
  record TEXT NOT NULL,
  why TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (record_table, record)
) WITHOUT ROWID;

-- Erased here, and not yet confirmed to the central.
CREATE TABLE erasure_done (
  record TEXT NOT NULL PRIMARY KEY
) WITHOUT ROWID;

-- 1: the central has these bytes.
ALTER TABLE content ADD COLUMN sent INTEGER NOT NULL DEFAULT 0;
