#pragma once
#include "models/records/record.h"
#include "models/sync/protocol.h"
#include <QMap>

class Database;

namespace syncing {

// What comes from the central for one record.
struct TakingOver {
    const RecordType *type = nullptr;
    QString record;
    qint64 version = 0;                 // of the central; 0: it moves nothing on
    QMap<qsizetype, QVariant> values;   // by field
    std::optional<bool> trashed;
    QJsonObject unknown;                // fields this program does not know, and what it cannot hold
    HistoryEntry::Kind kind = HistoryEntry::Kind::Change;
    QString mark;                       // of the change that made this version; empty: an image
    QJsonObject told;                   // that change as the central told it
    QJsonObject asked;                  // and as its author sent it, where that is something else
    Origin origin;
    bool givenUp = false;               // by somebody here, who takes back what the central did not take
};

TakingOver ofEntry(const RecordType &type, const Entry &entry);
TakingOver ofImage(const RecordType &type, const Image &image);
// Sorts a value into what this program knows and what it only keeps.
void add(TakingOver &over, const QString &column, const QJsonValue &value);

// Nothing: the record is not here.
std::optional<qint64> centralVersion(Database &db, const RecordType &type, const QString &record);

// Takes a version of a record over: fields in front of which something typed here stands are left, and what the central holds there is kept.
// Whether the record changed here. Throws DatabaseError where a rule of the store is broken.
bool takeOver(Database &db, const TakingOver &over);

// Writes values into a record that is here, with a line in the journal that came from elsewhere; nothing where nothing differs.
bool writeOver(Database &db, const Record &now, const TakingOver &over);

} // namespace syncing
