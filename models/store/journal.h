#pragma once
#include "models/records/record.h"

class Database;

// A line of the journal as it is written and read back.
struct JournalLine {
    qint64 number = 0;
    qint64 action = 0; // the first line of what was done at one stroke; 0: nothing undo may take back (an import)
    qint64 undoes = 0; // the action this one takes back, or 0
    HistoryEntry::Kind kind = HistoryEntry::Kind::Change;
    QByteArray table;
    QString record;
    qint64 baseVersion = 0; // the version the author had in front of them
    qint64 version = 0;     // the version this line made
    QDateTime at;
    Author author;
    QList<HistoryEntry::FieldChange> changes;
    std::optional<bool> trashes; // the record goes to the trash, or comes out of it
    QString mark;                // names the change on every console and in the central; append gives one to a line made here
    bool arrived = false;        // it came from another console: nothing to send, and not undone from here
    QByteArray centralFields;    // JSON as `written`, where what the other console changed differs from what that changed here
    QByteArray asked;            // JSON as `written`, where its author asked the central for something else than that did
    QString conflict;            // the conflict it decides
    qint64 conflictVersion = 0;  // that version of it
    QString device;              // the console it was made on; empty: this one
};

// What was done to the records, line after line; lines are only ever added. At once the history a person reads, the undo
// and the audit.
namespace journal {

// Gives the line its number and, when it asks for none, makes it an action of its own; a line that arrived is no action.
void append(Database &db, const RecordType &type, JournalLine &line);
std::optional<JournalLine> line(Database &db, qint64 number);
// Newest first.
QList<JournalLine> ofRecord(Database &db, const RecordType &type, const QString &id);
QList<JournalLine> ofAction(Database &db, qint64 action);
QList<HistoryEntry> history(Database &db, const RecordType &type, const QString &id);

// The record as it was at an earlier version, or nothing when the journal does not reach back so far.
std::optional<Row> rowAt(Database &db, const RecordType &type, const Record &now, qint64 version);
// Who last changed a field: an operator's name, or their id when nobody of that id is known.
QString changedBy(Database &db, const RecordType &type, const QString &id, const QByteArray &column);

// The fields that differ.
QList<HistoryEntry::FieldChange> difference(const RecordType &type, const Row &from, const Row &to);
// As the journal keeps them, in JSON: {"phone":[from,to]}.
QString written(const RecordType &type, const QList<HistoryEntry::FieldChange> &changes);
// The same for a new record: what is filled in.
QString writtenNew(const RecordType &type, const Row &row);
QString codeOf(HistoryEntry::Kind kind);

// That something was printed, exported or read.
void logUse(Database &db, const QString &what, const QByteArray &table, const QString &id, const Author &author);

} // namespace journal
