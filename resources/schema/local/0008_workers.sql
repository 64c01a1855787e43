-- Workers: candidacies, the shortlist of a request, meetings and rooms, contracts and their support, evaluations, files.
CREATE TABLE candidacy (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  trashed_at TEXT,
  title_key TEXT NOT NULL,
  protocol TEXT NOT NULL,
  worker_name TEXT NOT NULL,
  state TEXT NOT NULL,
  person TEXT REFERENCES person (id),
  site TEXT REFERENCES site (id),
  author TEXT REFERENCES operator (id),
  handler TEXT REFERENCES operator (id),
  submitted_at TEXT,
  decided_at TEXT,
  decided_by TEXT REFERENCES operator (id),
  decision_note TEXT NOT NULL,
  permit_until TEXT,
  papers_until TEXT,
  offered TEXT NOT NULL,
  photo TEXT NOT NULL,
  photo_shown INTEGER NOT NULL,
  needs_permit TEXT NOT NULL,
  documents TEXT NOT NULL,
  in_italy_since TEXT,
  occupation TEXT NOT NULL,
  available_from TEXT,
  absences TEXT NOT NULL,
  studies TEXT NOT NULL,
  study_other TEXT NOT NULL,
  courses TEXT NOT NULL,
  course_other TEXT NOT NULL,
  certified INTEGER NOT NULL,
  course_interest INTEGER NOT NULL,
  course_interest_text TEXT NOT NULL,
  languages TEXT NOT NULL,
  italian_course INTEGER NOT NULL,
  experiences TEXT NOT NULL,
  other_experience TEXT NOT NULL,
  licence TEXT NOT NULL,
  drives TEXT NOT NULL,
  own_car TEXT NOT NULL,
  smoker TEXT NOT NULL,
  allergic_dogs TEXT NOT NULL,
  allergic_cats TEXT NOT NULL,
  allergic_animals TEXT NOT NULL,
  intolerances TEXT NOT NULL,
  allergies TEXT NOT NULL,
  height TEXT REFERENCES option (id),
  build TEXT REFERENCES option (id),
  hobbies TEXT NOT NULL,
  hobby_other TEXT NOT NULL,
  character TEXT NOT NULL,
  character_other TEXT NOT NULL,
  communicates TEXT NOT NULL,
  adapts TEXT NOT NULL,
  keeps_time TEXT NOT NULL,
  offers TEXT NOT NULL,
  availabilities TEXT NOT NULL,
  constraints TEXT NOT NULL,
  inps TEXT NOT NULL,
  inps_number TEXT NOT NULL,
  register TEXT NOT NULL,
  register_since TEXT,
  register_until TEXT,
  notes TEXT NOT NULL
);

CREATE INDEX candidacy_by_title ON candidacy (title_key) WHERE trashed_at IS NULL;

CREATE INDEX candidacy_in_trash ON candidacy (number) WHERE trashed_at IS NOT NULL;

CREATE VIRTUAL TABLE candidacy_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3', tokenize = 'ascii');

CREATE TABLE room (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  trashed_at TEXT,
  title_key TEXT NOT NULL,
  name TEXT NOT NULL,
  site TEXT REFERENCES site (id),
  seats INTEGER,
  note TEXT NOT NULL,
  active INTEGER NOT NULL
);

CREATE INDEX room_by_title ON room (title_key) WHERE trashed_at IS NULL;

CREATE INDEX room_in_trash ON room (number) WHERE trashed_at IS NOT NULL;

CREATE VIRTUAL TABLE room_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3', tokenize = 'ascii');

CREATE TABLE meeting (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  trashed_at TEXT,
  title_key TEXT NOT NULL,
  kind TEXT NOT NULL,
  about TEXT NOT NULL,
  state TEXT NOT NULL,
  starts TEXT,
  minutes INTEGER,
  place TEXT NOT NULL,
  site TEXT REFERENCES site (id),
  room TEXT REFERENCES room (id),
  address TEXT NOT NULL,
  operator_id TEXT REFERENCES operator (id),
  author TEXT REFERENCES operator (id),
  person TEXT REFERENCES person (id),
  candidacy TEXT REFERENCES candidacy (id),
  request TEXT REFERENCES request (id),
  proposal TEXT REFERENCES proposal (id),
  placement TEXT REFERENCES placement (id),
  reminder INTEGER,
  reminder_paused TEXT,
  reminded_at TEXT,
  notes TEXT NOT NULL,
  outcome TEXT NOT NULL,
  family_words TEXT NOT NULL,
  worker_words TEXT NOT NULL,
  cancelled_why TEXT NOT NULL
);

CREATE INDEX meeting_by_title ON meeting (title_key) WHERE trashed_at IS NULL;

CREATE INDEX meeting_in_trash ON meeting (number) WHERE trashed_at IS NOT NULL;

CREATE VIRTUAL TABLE meeting_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3', tokenize = 'ascii');

CREATE TABLE placement (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  trashed_at TEXT,
  title_key TEXT NOT NULL,
  protocol TEXT NOT NULL,
  state TEXT NOT NULL,
  family_name TEXT NOT NULL,
  worker_name TEXT NOT NULL,
  employer TEXT REFERENCES person (id),
  assisted TEXT REFERENCES person (id),
  candidacy TEXT REFERENCES candidacy (id),
  request TEXT REFERENCES request (id),
  proposal TEXT REFERENCES proposal (id),
  simulation TEXT REFERENCES cost_simulation (id),
  site TEXT REFERENCES site (id),
  author TEXT REFERENCES operator (id),
  handler TEXT REFERENCES operator (id),
  hired_on TEXT,
  service TEXT NOT NULL,
  schedule TEXT NOT NULL,
  level TEXT NOT NULL,
  tasks TEXT NOT NULL,
  contract TEXT NOT NULL,
  fixed_reason TEXT NOT NULL,
  starts TEXT,
  ends TEXT,
  weekly_hours INTEGER,
  week TEXT NOT NULL,
  rest_day TEXT NOT NULL,
  rest_half_day TEXT NOT NULL,
  trial_ends TEXT,
  pay INTEGER,
  least_pay INTEGER,
  pay_table TEXT NOT NULL,
  child_under_six INTEGER NOT NULL,
  two_persons INTEGER NOT NULL,
  certified INTEGER NOT NULL,
  board TEXT NOT NULL,
  lunches INTEGER,
  dinners INTEGER,
  lodgings INTEGER,
  payroll TEXT NOT NULL,
  payroll_note TEXT NOT NULL,
  work_street TEXT NOT NULL,
  work_postcode TEXT NOT NULL,
  work_city TEXT NOT NULL,
  transfers TEXT NOT NULL,
  worker_domicile TEXT NOT NULL,
  own_space TEXT NOT NULL,
  holiday_period TEXT NOT NULL,
  work_clothes TEXT NOT NULL,
  cameras TEXT NOT NULL,
  other_terms TEXT NOT NULL,
  steps TEXT NOT NULL,
  next_step TEXT NOT NULL,
  next_due TEXT,
  supported_on TEXT,
  inps_open INTEGER NOT NULL,
  inps_code TEXT NOT NULL,
  ended_on TEXT,
  ended_by TEXT NOT NULL,
  ended_why TEXT NOT NULL,
  notice_days INTEGER,
  notes TEXT NOT NULL
);

CREATE INDEX placement_by_title ON placement (title_key) WHERE trashed_at IS NULL;

CREATE INDEX placement_in_trash ON placement (number) WHERE trashed_at IS NOT NULL;

CREATE VIRTUAL TABLE placement_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3', tokenize = 'ascii');

CREATE TABLE proposal (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  trashed_at TEXT,
  title_key TEXT NOT NULL,
  request TEXT REFERENCES request (id),
  candidacy TEXT REFERENCES candidacy (id),
  worker_name TEXT NOT NULL,
  request_number TEXT NOT NULL,
  state TEXT NOT NULL,
  site TEXT REFERENCES site (id),
  author TEXT REFERENCES operator (id),
  chosen_at TEXT,
  rank INTEGER,
  points INTEGER,
  beyond_three TEXT NOT NULL,
  asked_at TEXT,
  asked_by TEXT REFERENCES operator (id),
  answered_at TEXT,
  answer_note TEXT NOT NULL,
  sent_at TEXT,
  sent_how TEXT NOT NULL,
  wanted TEXT NOT NULL,
  ended_at TEXT,
  refusal TEXT REFERENCES option (id),
  refusal_note TEXT NOT NULL,
  placement TEXT REFERENCES placement (id)
);

CREATE INDEX proposal_by_title ON proposal (title_key) WHERE trashed_at IS NULL;

CREATE INDEX proposal_in_trash ON proposal (number) WHERE trashed_at IS NOT NULL;

CREATE VIRTUAL TABLE proposal_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3', tokenize = 'ascii');

CREATE TABLE feedback (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  trashed_at TEXT,
  title_key TEXT NOT NULL,
  about TEXT NOT NULL,
  from_whom TEXT NOT NULL,
  person TEXT REFERENCES person (id),
  candidacy TEXT REFERENCES candidacy (id),
  request TEXT REFERENCES request (id),
  placement TEXT REFERENCES placement (id),
  site TEXT REFERENCES site (id),
  state TEXT NOT NULL,
  asked_on TEXT,
  asked_by TEXT REFERENCES operator (id),
  asked_how TEXT NOT NULL,
  answered_on TEXT,
  overall TEXT NOT NULL,
  communicates TEXT NOT NULL,
  adapts TEXT NOT NULL,
  keeps_time TEXT NOT NULL,
  speed TEXT NOT NULL,
  ease TEXT NOT NULL,
  fit TEXT NOT NULL,
  character TEXT NOT NULL,
  tasks_done TEXT NOT NULL,
  words TEXT NOT NULL,
  confirmed_at TEXT,
  confirmed_by TEXT REFERENCES operator (id),
  may_be_quoted INTEGER NOT NULL,
  notes TEXT NOT NULL
);

CREATE INDEX feedback_by_title ON feedback (title_key) WHERE trashed_at IS NULL;

CREATE INDEX feedback_in_trash ON feedback (number) WHERE trashed_at IS NOT NULL;

CREATE VIRTUAL TABLE feedback_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3', tokenize = 'ascii');

CREATE TABLE attachment (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  trashed_at TEXT,
  title_key TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  owner_table TEXT NOT NULL,
  owner TEXT NOT NULL,
  content TEXT NOT NULL,
  bytes INTEGER,
  media_type TEXT NOT NULL,
  note TEXT NOT NULL,
  author TEXT REFERENCES operator (id),
  added_at TEXT
);

CREATE INDEX attachment_by_title ON attachment (title_key) WHERE trashed_at IS NULL;

CREATE INDEX attachment_in_trash ON attachment (number) WHERE trashed_at IS NOT NULL;

CREATE VIRTUAL TABLE attachment_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3', tokenize = 'ascii');

CREATE UNIQUE INDEX candidacy_of_person ON candidacy (person) WHERE trashed_at IS NULL AND person IS NOT NULL;

CREATE UNIQUE INDEX candidacy_by_protocol ON candidacy (protocol) WHERE protocol <> '';

CREATE INDEX candidacy_by_state ON candidacy (state, site, handler) WHERE trashed_at IS NULL;

CREATE INDEX candidacy_by_permit ON candidacy (permit_until, state) WHERE trashed_at IS NULL AND permit_until IS NOT NULL;

CREATE INDEX candidacy_by_papers ON candidacy (papers_until, state) WHERE trashed_at IS NULL AND papers_until IS NOT NULL;

CREATE INDEX proposal_of_request ON proposal (request) WHERE request IS NOT NULL;

CREATE INDEX proposal_of_candidacy ON proposal (candidacy) WHERE candidacy IS NOT NULL;

CREATE INDEX proposal_by_state ON proposal (state, site, author) WHERE trashed_at IS NULL;

CREATE INDEX meeting_by_starts ON meeting (starts, site, operator_id) WHERE trashed_at IS NULL;

CREATE INDEX meeting_of_request ON meeting (request) WHERE request IS NOT NULL;

CREATE INDEX meeting_of_candidacy ON meeting (candidacy) WHERE candidacy IS NOT NULL;

CREATE INDEX meeting_of_person ON meeting (person) WHERE person IS NOT NULL;

CREATE INDEX meeting_of_proposal ON meeting (proposal) WHERE proposal IS NOT NULL;

CREATE INDEX placement_by_due ON placement (next_due, state, site, handler) WHERE trashed_at IS NULL AND next_due IS NOT NULL;

CREATE INDEX placement_by_state ON placement (state, site) WHERE trashed_at IS NULL;

CREATE INDEX placement_by_hired ON placement (hired_on, site) WHERE trashed_at IS NULL;

CREATE INDEX placement_of_candidacy ON placement (candidacy) WHERE candidacy IS NOT NULL;

CREATE INDEX placement_of_request ON placement (request) WHERE request IS NOT NULL;

CREATE INDEX placement_of_employer ON placement (employer) WHERE employer IS NOT NULL;

CREATE UNIQUE INDEX placement_by_protocol ON placement (protocol) WHERE protocol <> '';

CREATE INDEX feedback_of_candidacy ON feedback (candidacy) WHERE candidacy IS NOT NULL;

CREATE INDEX feedback_of_request ON feedback (request) WHERE request IS NOT NULL;

CREATE INDEX feedback_by_state ON feedback (state, asked_on) WHERE trashed_at IS NULL;

CREATE INDEX attachment_of_owner ON attachment (owner) WHERE owner <> '';

CREATE INDEX room_of_site ON room (site) WHERE trashed_at IS NULL;

-- The bytes of files, each kept once under its SHA-256.
CREATE TABLE content (
  fingerprint TEXT NOT NULL PRIMARY KEY,
  added_at TEXT NOT NULL,
  bytes BLOB NOT NULL
);

-- When the three CVs of a request went out, and what the family said that nobody may be chosen by.
ALTER TABLE request ADD COLUMN cvs_sent_at TEXT;
ALTER TABLE request ADD COLUMN days_to_cvs INTEGER;
ALTER TABLE request ADD COLUMN late_cause TEXT REFERENCES option (id);
ALTER TABLE request ADD COLUMN late_note TEXT NOT NULL DEFAULT '';
ALTER TABLE request ADD COLUMN wishes_heard TEXT NOT NULL DEFAULT '';
ALTER TABLE request ADD COLUMN sex_essential TEXT NOT NULL DEFAULT '';

CREATE INDEX request_by_cvs_sent ON request (cvs_sent_at, site) WHERE trashed_at IS NULL AND cvs_sent_at IS NOT NULL;

INSERT INTO room (number, id, version, changed_at, title_key, name, site, seats, note, active)
  SELECT s.number * 10 + r.value, '0193c0de-0000-7000-9000-' || printf('%06d%06d', s.number, r.value), 1, '2026-01-01T00:00:00.000Z', '', 'Sala colloqui ' || r.value, s.id, 4, '', 1
  FROM site s, json_each('[1, 2]') r WHERE s.id LIKE '0193c0de%' AND s.kind = 'center' AND s.active AND s.trashed_at IS NULL
  UNION ALL
  SELECT s.number * 10 + 1, '0193c0de-0000-7000-9000-' || printf('%06d%06d', s.number, 1), 1, '2026-01-01T00:00:00.000Z', '', 'Sala colloqui', s.id, 4, '', 1
  FROM site s WHERE s.id LIKE '0193c0de%' AND s.kind <> 'center' AND s.active AND s.trashed_at IS NULL;

UPDATE room SET title_key = folded(name);
INSERT INTO room_words (rowid, words) SELECT number, folded(name) FROM room;
