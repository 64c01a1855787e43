-- People in full, the family's request, contacts, ties, consents, and the answers of the lists.
CREATE TABLE option (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  trashed_at TEXT,
  title_key TEXT NOT NULL,
  list TEXT NOT NULL,
  label TEXT NOT NULL,
  english TEXT NOT NULL,
  heading TEXT NOT NULL,
  english_heading TEXT NOT NULL,
  portal TEXT NOT NULL,
  position INTEGER,
  range_from INTEGER,
  range_to INTEGER,
  active INTEGER NOT NULL
);

CREATE INDEX option_by_title ON option (title_key) WHERE trashed_at IS NULL;

CREATE INDEX option_in_trash ON option (number) WHERE trashed_at IS NOT NULL;

CREATE VIRTUAL TABLE option_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3', tokenize = 'ascii');

CREATE TABLE request (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  trashed_at TEXT,
  title_key TEXT NOT NULL,
  protocol TEXT NOT NULL,
  state TEXT NOT NULL,
  requester TEXT REFERENCES person (id),
  site TEXT REFERENCES site (id),
  author TEXT REFERENCES operator (id),
  handler TEXT REFERENCES operator (id),
  submitted_at TEXT,
  due_on TEXT,
  pauses TEXT NOT NULL,
  paused TEXT NOT NULL,
  taken_at TEXT,
  closed_at TEXT,
  closing_reason TEXT REFERENCES option (id),
  closing_note TEXT NOT NULL,
  copied_from TEXT NOT NULL,
  notes TEXT NOT NULL,
  service TEXT NOT NULL,
  schedule TEXT NOT NULL,
  level TEXT NOT NULL,
  hiring TEXT NOT NULL,
  beneficiaries TEXT NOT NULL,
  others_at_home TEXT NOT NULL,
  others_text TEXT NOT NULL,
  carer_tasks TEXT NOT NULL,
  carer_therapy TEXT NOT NULL,
  carer_task_other TEXT NOT NULL,
  holidays TEXT NOT NULL,
  house_work TEXT NOT NULL,
  house_area TEXT REFERENCES option (id),
  house_kind TEXT REFERENCES option (id),
  rooms INTEGER,
  bathrooms INTEGER,
  floor INTEGER,
  lift INTEGER NOT NULL,
  terrace INTEGER NOT NULL,
  garden INTEGER NOT NULL,
  smokers INTEGER NOT NULL,
  house_tasks TEXT NOT NULL,
  house_task_other TEXT NOT NULL,
  animals TEXT NOT NULL,
  dogs INTEGER,
  cats INTEGER,
  other_animals INTEGER NOT NULL,
  other_animals_text TEXT NOT NULL,
  animal_tasks TEXT NOT NULL,
  animal_task_other TEXT NOT NULL,
  weekly_hours INTEGER,
  rest_half_days TEXT NOT NULL,
  rooms_offered TEXT NOT NULL,
  room_other TEXT NOT NULL,
  not_self_sufficient TEXT NOT NULL,
  pay INTEGER,
  week TEXT NOT NULL,
  contract TEXT NOT NULL,
  starts TEXT,
  ends TEXT,
  contract_notes TEXT NOT NULL,
  trips INTEGER NOT NULL,
  trips_text TEXT NOT NULL,
  overtime INTEGER NOT NULL,
  overtime_text TEXT NOT NULL,
  worker_sex TEXT NOT NULL,
  worker_age TEXT NOT NULL,
  character TEXT NOT NULL,
  character_other TEXT NOT NULL,
  study TEXT NOT NULL,
  study_other TEXT NOT NULL,
  experience_years INTEGER,
  worker_languages TEXT NOT NULL,
  worker_language_other TEXT NOT NULL,
  licence INTEGER NOT NULL,
  own_car INTEGER NOT NULL,
  other_wishes TEXT NOT NULL,
  earlier INTEGER NOT NULL,
  earlier_text TEXT NOT NULL,
  contact_name TEXT NOT NULL,
  contact_surname TEXT NOT NULL,
  contact_fiscal_code TEXT NOT NULL,
  contact_birth_place TEXT NOT NULL,
  contact_birth_country TEXT REFERENCES option (id),
  contact_born TEXT,
  contact_phone TEXT NOT NULL,
  contact_email TEXT NOT NULL,
  street TEXT NOT NULL,
  postcode TEXT NOT NULL,
  city TEXT NOT NULL
);

CREATE INDEX request_by_title ON request (title_key) WHERE trashed_at IS NULL;

CREATE INDEX request_by_requester ON request (requester) WHERE requester IS NOT NULL;

CREATE INDEX request_in_trash ON request (number) WHERE trashed_at IS NOT NULL;

CREATE VIRTUAL TABLE request_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3', tokenize = 'ascii');

CREATE TABLE contact (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  trashed_at TEXT,
  title_key TEXT NOT NULL,
  at TEXT,
  channel TEXT NOT NULL,
  site TEXT REFERENCES site (id),
  author TEXT REFERENCES operator (id),
  minutes INTEGER,
  person TEXT REFERENCES person (id),
  caller TEXT NOT NULL,
  caller_phone TEXT NOT NULL,
  anonymous INTEGER NOT NULL,
  sex TEXT NOT NULL,
  age_band TEXT NOT NULL,
  municipio INTEGER,
  needs TEXT NOT NULL,
  heard TEXT NOT NULL,
  given TEXT NOT NULL,
  told TEXT NOT NULL,
  referred TEXT NOT NULL,
  referred_note TEXT NOT NULL,
  follow_up TEXT,
  follow_up_note TEXT NOT NULL,
  followed_up INTEGER NOT NULL,
  request TEXT REFERENCES request (id)
);

CREATE INDEX contact_by_title ON contact (title_key) WHERE trashed_at IS NULL;

CREATE INDEX contact_by_person ON contact (person) WHERE person IS NOT NULL;

CREATE INDEX contact_by_request ON contact (request) WHERE request IS NOT NULL;

CREATE INDEX contact_in_trash ON contact (number) WHERE trashed_at IS NOT NULL;

CREATE VIRTUAL TABLE contact_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3', tokenize = 'ascii');

CREATE TABLE tie (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  trashed_at TEXT,
  title_key TEXT NOT NULL,
  person TEXT REFERENCES person (id),
  other TEXT REFERENCES person (id),
  kinship TEXT REFERENCES option (id),
  together INTEGER NOT NULL,
  contact INTEGER NOT NULL,
  notes TEXT NOT NULL
);

CREATE INDEX tie_by_title ON tie (title_key) WHERE trashed_at IS NULL;

CREATE INDEX tie_by_person ON tie (person) WHERE person IS NOT NULL;

CREATE INDEX tie_by_other ON tie (other) WHERE other IS NOT NULL;

CREATE INDEX tie_in_trash ON tie (number) WHERE trashed_at IS NOT NULL;

CREATE VIRTUAL TABLE tie_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3', tokenize = 'ascii');

CREATE TABLE consent (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  trashed_at TEXT,
  title_key TEXT NOT NULL,
  person TEXT REFERENCES person (id),
  purpose TEXT NOT NULL,
  text_version TEXT NOT NULL,
  language TEXT NOT NULL,
  how TEXT NOT NULL,
  given_by TEXT NOT NULL,
  giver TEXT NOT NULL,
  given TEXT,
  expires TEXT,
  author TEXT REFERENCES operator (id),
  site TEXT REFERENCES site (id),
  withdrawn TEXT,
  withdrawal TEXT NOT NULL,
  notes TEXT NOT NULL
);

CREATE INDEX consent_by_title ON consent (title_key) WHERE trashed_at IS NULL;

CREATE INDEX consent_by_person ON consent (person) WHERE person IS NOT NULL;

CREATE INDEX consent_in_trash ON consent (number) WHERE trashed_at IS NOT NULL;

CREATE VIRTUAL TABLE consent_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3', tokenize = 'ascii');

ALTER TABLE person ADD COLUMN other_surnames TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN name_order TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN sex TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN roles TEXT NOT NULL DEFAULT '[]';
ALTER TABLE person ADD COLUMN born_year INTEGER;
ALTER TABLE person ADD COLUMN born_about INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN birth_place TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN birth_country TEXT REFERENCES option (id);
ALTER TABLE person ADD COLUMN citizenships TEXT NOT NULL DEFAULT '[]';
ALTER TABLE person ADD COLUMN phone_note TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN other_phones TEXT NOT NULL DEFAULT '[]';
ALTER TABLE person ADD COLUMN other_emails TEXT NOT NULL DEFAULT '[]';
ALTER TABLE person ADD COLUMN preferred_channel TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN preferred_language TEXT REFERENCES option (id);
ALTER TABLE person ADD COLUMN languages TEXT NOT NULL DEFAULT '[]';
ALTER TABLE person ADD COLUMN communication TEXT NOT NULL DEFAULT '[]';
ALTER TABLE person ADD COLUMN communication_note TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN other_addresses TEXT NOT NULL DEFAULT '[]';
ALTER TABLE person ADD COLUMN phone_keys TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN merged_into TEXT REFERENCES person (id);

ALTER TABLE cost_simulation ADD COLUMN request TEXT REFERENCES request (id);

ALTER TABLE site ADD COLUMN code TEXT NOT NULL DEFAULT '';
ALTER TABLE site ADD COLUMN closings TEXT NOT NULL DEFAULT '[]';

UPDATE person SET name_order = 'surname-first';

-- The protocol numbers given on this computer: its letters are chosen once, and again where the store is copied to another one.
CREATE TABLE protocol (
  device TEXT NOT NULL,
  machine TEXT NOT NULL,
  last INTEGER NOT NULL
);

-- Pairs of people somebody has looked at and found to be two; the lower id first.
CREATE TABLE not_same (
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  at TEXT NOT NULL,
  operator TEXT NOT NULL,
  PRIMARY KEY (one, other)
) WITHOUT ROWID;

-- What a merge moved, so that it can be taken back.
CREATE TABLE merge (
  id TEXT NOT NULL PRIMARY KEY,
  record_table TEXT NOT NULL,
  kept TEXT NOT NULL,
  gone TEXT NOT NULL,
  at TEXT NOT NULL,
  operator TEXT NOT NULL,
  site TEXT NOT NULL,
  before TEXT NOT NULL,
  moved TEXT NOT NULL,
  undone_at TEXT
) WITHOUT ROWID;

CREATE INDEX option_by_list ON option (list, position) WHERE trashed_at IS NULL;

CREATE UNIQUE INDEX request_by_protocol ON request (protocol) WHERE protocol <> '';

CREATE INDEX request_by_due ON request ((due_on IS NULL), due_on, title_key, number) WHERE trashed_at IS NULL;

-- What the numbers of Home are counted by: of few states each, whatever else is asked.
CREATE INDEX request_by_state ON request (state, due_on, paused, site, handler, author) WHERE trashed_at IS NULL;

CREATE INDEX request_by_submitted ON request (submitted_at, site) WHERE trashed_at IS NULL AND submitted_at IS NOT NULL;

CREATE INDEX request_by_taken ON request (taken_at, site) WHERE trashed_at IS NULL AND taken_at IS NOT NULL;

CREATE INDEX request_by_closed ON request (closed_at, site) WHERE trashed_at IS NULL AND closed_at IS NOT NULL;

CREATE INDEX contact_by_follow_up ON contact (followed_up, follow_up, site, author) WHERE trashed_at IS NULL;

CREATE INDEX contact_by_at ON contact (at) WHERE trashed_at IS NULL;

CREATE INDEX person_by_fiscal_code ON person (fiscal_code) WHERE fiscal_code <> '';

UPDATE site SET code = 'GOT' WHERE number = 1 AND id LIKE '0193c0de%';
UPDATE site SET code = 'CAP' WHERE number = 2 AND id LIKE '0193c0de%';
UPDATE site SET code = 'TRI' WHERE number = 3 AND id LIKE '0193c0de%';
UPDATE site SET code = 'VEN' WHERE number = 4 AND id LIKE '0193c0de%';
UPDATE site SET code = 'PIA' WHERE number = 5 AND id LIKE '0193c0de%';
UPDATE site SET code = 'ORN' WHERE number = 6 AND id LIKE '0193c0de%';
UPDATE site SET code = 'VAL' WHERE number = 7 AND id LIKE '0193c0de%';
UPDATE site SET code = 'RIZ' WHERE number = 8 AND id LIKE '0193c0de%';
UPDATE site SET code = 'STE' WHERE number = 9 AND id LIKE '0193c0de%';
UPDATE site SET code = 'LOR' WHERE number = 10 AND id LIKE '0193c0de%';
UPDATE site SET code = 'VOL' WHERE number = 11 AND id LIKE '0193c0de%';
UPDATE site SET code = 'PAC' WHERE number = 12 AND id LIKE '0193c0de%';
UPDATE site SET code = 'CEN' WHERE number = 13 AND id LIKE '0193c0de%';
UPDATE site SET code = 'FIG' WHERE number = 14 AND id LIKE '0193c0de%';
UPDATE site SET code = 'RIM' WHERE number = 15 AND id LIKE '0193c0de%';
UPDATE site SET code = 'APR' WHERE number = 16 AND id LIKE '0193c0de%';
UPDATE site SET code = 'STA' WHERE number = 17 AND id LIKE '0193c0de%';

-- Pairs of people who may be one and the same, worked out ahead, and up to which line of the journal.
CREATE TABLE like_pair (
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  why TEXT NOT NULL,
  weight INTEGER NOT NULL,
  PRIMARY KEY (one, other)
) WITHOUT ROWID;

CREATE INDEX like_pair_by_other ON like_pair (other);

CREATE INDEX like_pair_by_weight ON like_pair (weight DESC, one, other);

CREATE TABLE like_mark (
  journal INTEGER NOT NULL
);

CREATE INDEX person_merged ON person (merged_into) WHERE merged_into IS NOT NULL;

-- The words of people's names, each once, among which a name typed with a slip is looked for. Those kept before come in
-- once as one word and once cut at the apostrophes.
CREATE TABLE name_word (
  word TEXT NOT NULL PRIMARY KEY
) WITHOUT ROWID;

INSERT OR IGNORE INTO name_word (word)
  SELECT w.value FROM person p, json_each('["' || replace(folded(p.surname || ' ' || p.name), ' ', '","') || '"]') w
  WHERE length(w.value) >= 3;

INSERT OR IGNORE INTO name_word (word)
  SELECT w.value FROM person p, json_each('["' || replace(folded(replace(replace(p.surname || ' ' || p.name, char(39), ' '), char(8217), ' ')), ' ', '","') || '"]') w
  WHERE length(w.value) >= 3;
