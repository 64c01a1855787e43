#pragma once
#include "models/records/record.h"
#include <QFuture>

class Database;
class Store;
struct RecordType;

// Files that others added are fetched from the central when somebody opens them. Of some records they are kept on this computer,
// because somebody asked for it: before a visit where there is no network.
namespace syncing::keptfiles {

struct Kept {
    bool asked = false;        // to be kept here
    int files = 0, here = 0;   // of the record, and of those that hang on it; on this computer
    int notThere = 0;          // neither here nor at the central: whoever added them has not sent them yet
    bool operator==(const Kept &) const = default;
};

// Whether the files of such a record can be asked for: people, candidacies, requests.
bool isFor(const RecordType &type);

// For the thread that owns the database.
Kept of(Database &db, const RecordType &type, const QString &record);
void keep(Database &db, const RecordType &type, const QString &record);
// Frees the bytes the central has, unless another record asks for them; what only this computer has stays.
void letGo(Database &db, const RecordType &type, const QString &record);
// SHA-256 of those asked for that are not here; those the central had not got come last. At most `most`.
QStringList wanted(Database &db, int most = 20);
void notThere(Database &db, const QString &fingerprint);
// Which of these files are on this computer.
QStringList here(Database &db, const QStringList &fingerprints);

// The same for a window, on the store's thread.
QFuture<Kept> of(Store &store, const RecordType &type, const QString &record);
// Keeps them or lets them go; how things stand then.
QFuture<Kept> set(Store &store, const RecordType &type, const QString &record, bool asked);
QFuture<QStringList> here(Store &store, const QStringList &fingerprints);

} // namespace syncing::keptfiles
