-- Failures are counted by the name that was typed, known or not, so that the answer tells nobody which names exist.
ALTER TABLE credential DROP COLUMN failures;

ALTER TABLE credential DROP COLUMN locked_until;

ALTER TABLE credential ADD COLUMN must_change INTEGER NOT NULL DEFAULT 0;

CREATE TABLE signin_failure (
  name_mark TEXT NOT NULL PRIMARY KEY,
  failures INTEGER NOT NULL,
  last_at TEXT NOT NULL
) WITHOUT ROWID;

-- Without an administrator nobody could let anybody in again. The program says so before it comes to this.
CREATE TRIGGER operator_last_administrator AFTER UPDATE ON operator
WHEN OLD.active = 1 AND OLD.trashed_at IS NULL AND instr(OLD.roles, 'administrator') > 0
  AND NOT EXISTS (SELECT 1 FROM operator WHERE active = 1 AND trashed_at IS NULL AND instr(roles, 'administrator') > 0)
BEGIN
  SELECT RAISE(ABORT, 'the last administrator who may sign in');
END;
