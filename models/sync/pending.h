#pragma once
#include "models/records/record.h"
#include <QJsonValue>
#include <QSet>

class Database;

// What of a record stands in front of what the central tells, and what the central holds behind it.
namespace syncing::pending {

struct Pending {
    QSet<qsizetype> typed;   // fields changed here and not decided by the central; whole units
    bool trash = false;      // moved to the trash or out of it here, not decided
    QSet<qsizetype> awaited; // decided already by a later version of the record than the one asked about
    bool awaitedTrash = false;
};

// version: that of the central which is about to be taken over.
Pending of(Database &db, const RecordType &type, const QString &record, qint64 version);
// Whether a change of the record is still to be sent, or was refused and nobody has said what becomes of it.
bool hasUnsent(Database &db, const RecordType &type, const QString &record);

// Fields by the name of their column; "trashed_at" with true or false is the trash.
inline constexpr auto trash = "trashed_at";
// Of two the one with the higher version stays, and the later one of the same.
void keep(Database &db, const RecordType &type, const QString &record, const QString &field, const QJsonValue &value, qint64 version);

// These fields hold what the central holds.
void forget(Database &db, const RecordType &type, const QString &record, const QSet<QString> &fields);

// The same without a table: what the central told of a record, by field.
struct Held {
    QJsonValue value;
    qint64 version = 0;
};
struct Told {
    const RecordType *type = nullptr;
    QString record;
    QHash<QString, Held> values = {};
    Told(const RecordType *ofType, const QString &id) : type(ofType), record(id) {}
};
void keep(Told &told, const QString &field, const QJsonValue &value, qint64 version);

// Puts into the record what the central holds in fields that nothing typed here stands in front of any more. Whether it changed.
// givenUpBy: who gave up here what they had typed; otherwise it is the central's doing.
bool settle(Database &db, const RecordType &type, const QString &record, const Author *givenUpBy = nullptr);
// The same for many records, each named once, with what was told of them just now and is in no table yet. The types whose records changed.
QList<const RecordType *> settle(Database &db, const QList<Told> &records);

} // namespace syncing::pending
