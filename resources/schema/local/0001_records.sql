CREATE TABLE site (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  trashed_at TEXT,
  title_key TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  active INTEGER NOT NULL,
  street TEXT NOT NULL,
  municipio INTEGER,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  hours TEXT NOT NULL
);

CREATE INDEX site_by_title ON site (title_key) WHERE trashed_at IS NULL;

CREATE VIRTUAL TABLE site_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3', tokenize = 'ascii');

CREATE TABLE operator (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  trashed_at TEXT,
  title_key TEXT NOT NULL,
  username TEXT NOT NULL,
  full_name TEXT NOT NULL,
  email TEXT NOT NULL,
  roles TEXT NOT NULL,
  site TEXT REFERENCES site (id),
  active INTEGER NOT NULL
);

CREATE UNIQUE INDEX operator_by_username ON operator (username) WHERE trashed_at IS NULL;

CREATE INDEX operator_by_title ON operator (title_key) WHERE trashed_at IS NULL;

CREATE VIRTUAL TABLE operator_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3', tokenize = 'ascii');

CREATE TABLE person (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  trashed_at TEXT,
  title_key TEXT NOT NULL,
  surname TEXT NOT NULL,
  name TEXT NOT NULL,
  born TEXT,
  fiscal_code TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  street TEXT NOT NULL,
  postcode TEXT NOT NULL,
  city TEXT NOT NULL,
  municipio INTEGER,
  notes TEXT NOT NULL
);

CREATE INDEX person_by_title ON person (title_key) WHERE trashed_at IS NULL;

CREATE VIRTUAL TABLE person_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3', tokenize = 'ascii');

CREATE TABLE cost_simulation (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  trashed_at TEXT,
  title_key TEXT NOT NULL,
  title TEXT NOT NULL,
  person TEXT REFERENCES person (id),
  site TEXT REFERENCES site (id),
  author TEXT REFERENCES operator (id),
  date TEXT,
  service TEXT NOT NULL,
  schedule TEXT NOT NULL,
  level TEXT NOT NULL,
  contract TEXT NOT NULL,
  weekly_hours INTEGER,
  starts TEXT,
  ends TEXT,
  pay_basis TEXT NOT NULL,
  pay INTEGER,
  seniority_steps INTEGER,
  lunches INTEGER,
  dinners INTEGER,
  lodgings INTEGER,
  board_given TEXT NOT NULL,
  days_per_month INTEGER,
  non_self_sufficient INTEGER,
  child_under_six INTEGER NOT NULL,
  certified INTEGER NOT NULL,
  cuaf INTEGER NOT NULL,
  method TEXT NOT NULL,
  notes TEXT NOT NULL,
  monthly_cost INTEGER,
  yearly_cost INTEGER,
  effective_hourly INTEGER,
  wage_table TEXT NOT NULL,
  table_mark TEXT NOT NULL
);

CREATE INDEX cost_simulation_by_title ON cost_simulation (title_key) WHERE trashed_at IS NULL;

CREATE INDEX cost_simulation_by_person ON cost_simulation (person);

CREATE VIRTUAL TABLE cost_simulation_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3', tokenize = 'ascii');

CREATE TABLE journal (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  action INTEGER,
  undoes INTEGER,
  kind TEXT NOT NULL,
  record_table TEXT NOT NULL,
  record TEXT NOT NULL,
  base_version INTEGER NOT NULL,
  version INTEGER NOT NULL,
  at TEXT NOT NULL,
  operator TEXT NOT NULL,
  site TEXT NOT NULL,
  fields TEXT NOT NULL
);

CREATE INDEX journal_by_record ON journal (record, number);

CREATE INDEX journal_by_operator ON journal (operator, number) WHERE action IS NOT NULL;

CREATE INDEX journal_by_action ON journal (action) WHERE action IS NOT NULL;

CREATE TABLE draft (
  operator TEXT NOT NULL,
  record TEXT NOT NULL,
  record_table TEXT NOT NULL,
  base_version INTEGER NOT NULL,
  at TEXT NOT NULL,
  fields TEXT NOT NULL,
  PRIMARY KEY (operator, record)
) WITHOUT ROWID;

CREATE TABLE saved_view (
  id TEXT NOT NULL PRIMARY KEY,
  list TEXT NOT NULL,
  name TEXT NOT NULL,
  owner TEXT NOT NULL,
  shared INTEGER NOT NULL,
  site TEXT NOT NULL,
  layout TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE screen_state (
  operator TEXT NOT NULL,
  screen TEXT NOT NULL,
  state TEXT NOT NULL,
  PRIMARY KEY (operator, screen)
) WITHOUT ROWID;

CREATE TABLE use_log (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  what TEXT NOT NULL,
  record_table TEXT NOT NULL,
  record TEXT NOT NULL,
  at TEXT NOT NULL,
  operator TEXT NOT NULL,
  site TEXT NOT NULL
);
