#include "models/store/storefile.h"
#include "models/records/failure.h"
#include "models/store/backup.h"
#include "models/store/database.h"
#include "models/store/durablefile.h"
#include "models/store/folderlock.h"
#include "models/store/foldingsql.h"
#include "models/store/migrations.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {
QString words(const char *text) { return QCoreApplication::translate("StoreFile", text); }

Failure damaged(const QString &why)
{
    return Failure(words(QT_TRANSLATE_NOOP("StoreFile", "The data could not be opened.")), why,
                   words(QT_TRANSLATE_NOOP("StoreFile", "Nothing was changed. Restore the last backup, or ask whoever looks after the computer.")));
}

// Made whole under another name first: a program killed while it creates the store leaves no half store behind.
void create(const QString &path, const QByteArray &key, const QList<Migration> &steps)
{
    const QString started = path + u".new"_s;
    discardDatabase(started);
    createPrivateFile(started);
    try {
        Database db(started, key);
        teachFolding(db);
        apply(db, steps);
    } catch (...) {
        discardDatabase(started);
        throw;
    }
    flushToDisk(started);
    moveFile(started, path);
}

void refuseWhatIsNoStore(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists() && QFile::exists(path + u"-wal"_s))
        throw damaged(words(QT_TRANSLATE_NOOP("StoreFile", "The file with the data is gone; only the part written last is there.")));
    if (file.exists() && file.size() == 0) throw damaged(words(QT_TRANSLATE_NOOP("StoreFile", "The file with the data is empty.")));
    if (file.exists() && !file.isFile()) throw damaged(words(QT_TRANSLATE_NOOP("StoreFile", "There is something else in the place of the file with the data.")));
}

// A file cut short opens, and only reading its last page would show it. While the last saves are still in a file of their own the
// main one may be short.
void requireWhole(Database &db, bool settled)
{
    const qint64 pages = db.value(u"PRAGMA page_count"_s)->toLongLong(), size = db.value(u"PRAGMA page_size"_s)->toLongLong();
    if (settled && QFileInfo(db.path()).size() < pages * size)
        throw damaged(words(QT_TRANSLATE_NOOP("StoreFile", "The file with the data is damaged: its end is missing.")));
}

void bringUpToDate(Database &db, const QByteArray &key, const QList<Migration> &known)
{
    const int had = schemaOf(db);
    if (had == 0) throw damaged(words(QT_TRANSLATE_NOOP("StoreFile", "The file with the data holds nothing this program wrote.")));
    const QList<Migration> pending = pendingIn(db, known);
    if (pending.isEmpty()) return;
    const QString folder = QFileInfo(db.path()).absolutePath() + u"/backups"_s;
    if (!QDir().exists(folder) && QDir().mkpath(folder)) QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString now = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    backUp(db.path(), key, u"%1/console-%2-schema-%3.db"_s.arg(folder, now).arg(had));
    apply(db, pending);
}
} // namespace

QString storeFile(const QString &folder) { return QDir(folder).filePath(u"console.db"_s); }

std::unique_ptr<Database> openStore(const QString &folder, const QByteArray &key, const QString &schema)
{
    const QString path = storeFile(folder);
    const QList<Migration> known = migrationsIn(schema);
    refuseWhatIsNoStore(path);
    if (!QFile::exists(path)) create(path, key, known);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const bool settled = QFileInfo(path + u"-wal"_s).size() == 0;
    auto db = std::make_unique<Database>(path, key);
    requireWhole(*db, settled);
    teachFolding(*db);
    bringUpToDate(*db, key, known);
    return db;
}

void makeStoreReady(const QString &folder, const QByteArray &key)
{
    const FolderLock lock(folder);
    openStore(folder, key);
}
