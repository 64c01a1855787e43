#pragma once
#include <QByteArray>
#include <QStringList>

class Database;

// The bytes of files on their way between this store and the central: a lane of their own, after the records. For the thread
// that owns the database.
namespace syncing::files {

// SHA-256 of those that attachments here name, that are here and that the central has not got; those tried longest ago first.
QStringList toSend(Database &db, int most = 20);
// It is about to be sent once more, perhaps in vain.
void tried(Database &db, const QString &fingerprint);
void sent(Database &db, const QString &fingerprint);
// Named by attachments here and not here; the newest first.
QStringList absent(Database &db, int most = 20);
// Keeps what came; false, and nothing kept, when the bytes are not those the fingerprint names.
bool keep(Database &db, const QString &fingerprint, const QByteArray &bytes);

} // namespace syncing::files
