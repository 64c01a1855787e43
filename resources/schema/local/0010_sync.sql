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
-- The fields as their author sent them, where the central made something else of them: with these the line is sent again should
-- that central lose it.
ALTER TABLE journal ADD COLUMN asked TEXT;
-- The conflict this line decides, and the version of it that was on screen.
ALTER TABLE journal ADD COLUMN conflict TEXT;
ALTER TABLE journal ADD COLUMN conflict_version INTEGER;
-- The console a line that arrived was made on.
ALTER TABLE journal ADD COLUMN device TEXT;

CREATE INDEX journal_by_mark ON journal (mark);

-- Two centres may give one number out, or take one person on, while neither knows of the other: both records are then true and
-- a person sorts it out. The program refuses a second one where it can see the first.
DROP INDEX request_by_protocol;
CREATE INDEX request_by_protocol ON request (protocol) WHERE protocol <> '';
DROP INDEX candidacy_by_protocol;
CREATE INDEX candidacy_by_protocol ON candidacy (protocol) WHERE protocol <> '';
DROP INDEX placement_by_protocol;
CREATE INDEX placement_by_protocol ON placement (protocol) WHERE protocol <> '';
DROP INDEX candidacy_of_person;
CREATE INDEX candidacy_of_person ON candidacy (person) WHERE trashed_at IS NULL AND person IS NOT NULL;
DROP INDEX operator_by_username;
CREATE INDEX operator_by_username ON operator (username) WHERE trashed_at IS NULL;

-- Counts the changes of records that have no line in the journal: what a load brought, what was erased.
CREATE TABLE record_mark (
  moved INTEGER NOT NULL
);

INSERT INTO record_mark (moved) VALUES (0);

-- What this store knows of its central: one row, none before it joins one.
CREATE TABLE central (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  device TEXT NOT NULL,
  server TEXT NOT NULL,
  timeline INTEGER NOT NULL,
  buckets TEXT NOT NULL,
  cursor INTEGER NOT NULL,
  cursor_line INTEGER NOT NULL,
  sent_through INTEGER NOT NULL,   -- line of the journal up to which everything was answered
  handed_through INTEGER NOT NULL, -- line up to which something may have been sent
  central_schema INTEGER NOT NULL,
  known_schema INTEGER NOT NULL,   -- of this program, when unknown fields were last looked through
  clock_offset INTEGER NOT NULL,
  conflicts_wanted INTEGER NOT NULL,
  joined_at TEXT NOT NULL,
  synced_at TEXT,
  operator TEXT NOT NULL DEFAULT '', -- whose login it is
  machine TEXT NOT NULL DEFAULT ''   -- the computer the device is; on another one it is another device
);

-- Versions that records had when their central went back in time or was changed for another, until it is known what that one has of them.
CREATE TABLE central_before (
  record_table TEXT NOT NULL,
  record TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (record_table, record)
) WITHOUT ROWID;

-- How far the load of each table has come. A load of everything this console may see clears away what the central does not show.
CREATE TABLE central_load (
  record_table TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL,
  buckets TEXT NOT NULL,
  everything INTEGER NOT NULL,
  last_id TEXT NOT NULL,
  done INTEGER NOT NULL,
  estimated INTEGER NOT NULL,
  finished INTEGER NOT NULL
) WITHOUT ROWID;

-- Indexes that are built when all records of their table have come.
CREATE TABLE put_off_index (
  name TEXT NOT NULL PRIMARY KEY,
  record_table TEXT NOT NULL,
  sql TEXT NOT NULL
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

-- Lines of the journal of which the central, having gone back in time, is to be asked whether it knows them.
CREATE TABLE doubtful (
  number INTEGER PRIMARY KEY
);

-- Lines made here that the central never hears of: a decision taken back before it was sent, a change given up.
CREATE TABLE withheld (
  number INTEGER PRIMARY KEY
);

-- What the central holds in the fields in front of which something typed here stands; trashed_at stands for the trash.
CREATE TABLE central_value (
  record_table TEXT NOT NULL,
  record TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (record_table, record, field)
) WITHOUT ROWID;

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
  decided TEXT NOT NULL,
  decided_here INTEGER NOT NULL DEFAULT 0, -- the line of the journal that decides it
  at TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX conflict_by_record ON conflict (record);

CREATE INDEX conflict_open ON conflict (at) WHERE state = 'open' AND decided_here = 0;

CREATE INDEX conflict_decided ON conflict (at) WHERE state <> 'open' OR decided_here <> 0;

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

-- Records that may not be seen here any more and go as soon as nothing of them is left to send.
CREATE TABLE leaving (
  record_table TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (record_table, record)
) WITHOUT ROWID;

-- Erased here; wiped is 1 when nothing is left in the file, and the central is then told.
CREATE TABLE erasure_done (
  record TEXT NOT NULL PRIMARY KEY,
  record_table TEXT NOT NULL,
  wiped INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

-- 1: the central has these bytes.
ALTER TABLE content ADD COLUMN sent INTEGER NOT NULL DEFAULT 0;

-- When it was last tried to send them.
ALTER TABLE content ADD COLUMN tried_at TEXT NOT NULL DEFAULT '';

CREATE INDEX content_to_send ON content (tried_at, added_at) WHERE sent = 0;

-- Records of which somebody asked to have the files on this computer, also those that others added.
CREATE TABLE kept_files (
  record_table TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (record_table, record)
) WITHOUT ROWID;

-- Files that were asked for and that the central has not got either, and when it said so.
CREATE TABLE content_absent (
  fingerprint TEXT NOT NULL PRIMARY KEY,
  at TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX attachment_by_content ON attachment (content) WHERE content <> '';
