#pragma once
#include "models/records/record.h"
#include "models/store/journal.h"

class Database;

// Writes records: the row, its line in the journal and its search entry are one transaction.
namespace recordwriter {

// What a person saved. Merges with what others have changed since baseVersion; the draft goes. Throws Failure when a
// field was changed on both sides, a reference points nowhere, or a rule of the record is broken.
// A draft kept after the save was asked for holds words typed since: it stays.
Saved save(Database &db, const RecordType &type, const Row &row, qint64 baseVersion, const Author &author,
           const QDateTime &asked = QDateTime::currentDateTimeUtc());
// The same by a program in an operator's name: what they are typing in that record stays a draft.
Saved saveBeside(Database &db, const RecordType &type, const Row &row, qint64 baseVersion, const Author &author);

// Several records at one stroke, in their order: all of them or none, and one action for undo. As saveBeside does, it
// leaves the drafts alone: what is being typed in one of them is no part of this.
QList<Saved> saveTogether(Database &db, const QList<RecordSave> &records, const Author &author);

// Puts a row in the place of the one there is; fills in and keeps the line, which names the fields that changed and those it named
// before. Gives the action. For save, undo and the decision of a conflict.
qint64 replace(Database &db, const RecordType &type, const Record &now, const Row &row, JournalLine line);
// Moves a record to the trash or out of it; for trash, restore and undo. Gives the action.
qint64 setTrashed(Database &db, const RecordType &type, const QString &id, bool trashed, JournalLine line);

// Each id: into the trash or out of it, at one stroke for undo. Those that are there already stay.
void trash(Database &db, const RecordType &type, const QStringList &ids, const Author &author);
void restore(Database &db, const RecordType &type, const QStringList &ids, const Author &author);

} // namespace recordwriter
