#include "models/store/backup.h"
#include "models/store/check.h"
#include "models/store/database.h"
#include "models/store/durablefile.h"
#include "models/store/engine.h"
#include "models/store/folderlock.h"
#include "models/store/migrations.h"
#include "models/store/protocol.h"
#include "models/store/storefile.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <memory>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {
QString words(const char *text) { return QCoreApplication::translate("Backup", text); }

struct Closing {
    void operator()(sqlite3 *connection) const { sqlite3_close_v2(connection); }
};

void copyPages(Database &from, const QString &to, const QByteArray &key)
{
    const auto doing = words(QT_TRANSLATE_NOOP("Backup", "The copy of the data could not be written."));
    createPrivateFile(to);
    sqlite3 *opened = nullptr;
    int code = sqlite3_open_v2(QFile::encodeName(to).constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, Closing> copy(opened);
    if (code == SQLITE_OK) code = giveKey(copy.get(), key);
    if (code != SQLITE_OK) throw DatabaseError(doing, code);
    if (from.beforeStatement) from.beforeStatement();
    sqlite3_backup *work = sqlite3_backup_init(copy.get(), "main", from.native(), "main");
    if (!work) throw DatabaseError(doing, sqlite3_extended_errcode(copy.get()));
    // In one go: a writer meanwhile is not kept waiting, and the copy is of one moment.
    code = sqlite3_backup_step(work, -1);
    sqlite3_backup_finish(work);
    if (code != SQLITE_DONE) throw DatabaseError(doing, code);
}

void requireSound(const QString &path, const QByteArray &key)
{
    if (isPlainDatabase(path))
        throw Failure(words(QT_TRANSLATE_NOOP("Backup", "The copy of the data is not used.")), words(QT_TRANSLATE_NOOP("Backup", "It is not encrypted.")));
    Database copy(path, key);
    const QStringList found = checkPages(copy);
    if (!found.isEmpty())
        throw Failure(words(QT_TRANSLATE_NOOP("Backup", "The copy of the data is not used.")), found.first(),
                      words(QT_TRANSLATE_NOOP("Backup", "Try again, or use another copy. What was there before is as it was.")));
    if (schemaOf(copy) == 0)
        throw Failure(words(QT_TRANSLATE_NOOP("Backup", "The copy of the data is not used.")), words(QT_TRANSLATE_NOOP("Backup", "It holds nothing this program wrote.")));
}

// Writes a file under a passing name, checks it, and only then gives it its own.
template <class Write> void makeChecked(const QString &passing, const QByteArray &key, Write write)
{
    discardDatabase(passing);
    try {
        write();
        requireSound(passing, key);
        flushToDisk(passing);
    } catch (...) {
        discardDatabase(passing);
        throw;
    }
}

// Folds what was written last into the main file, if the store is sound enough to be opened.
void foldIn(const QString &store, const QByteArray &key)
{
    try {
        Database(store, key).run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    } catch (const Failure &) {
        return; // a damaged store is what one restores for; its files are kept as they are
    }
}

bool isDamaged(const QString &store, const QByteArray &key)
{
    if (!QFile::exists(store)) return false;
    try {
        Database db(store, key);
        return !checkPages(db).isEmpty();
    } catch (const DatabaseError &error) {
        return error.isDamage();
    } catch (const Failure &) {
        return false;
    }
}

// What does not come out of the damaged store does not hinder the backup.
Rescued rescued(Database &copy, const QString &store, const QByteArray &key)
{
    try {
        Database damaged(store, key, Database::File::Harmed);
        return rescueInto(copy, damaged);
    } catch (const DatabaseError &error) {
        if (!error.isDamage()) throw; // the copy could not be written
        return {};
    }
}

QString setAside(const QString &store)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString kept = QFileInfo(store).absolutePath() + u"/console-replaced-%1.db"_s.arg(now);
    // A copy and not a move: at no moment is there no store.
    copyPrivately(store, kept);
    // SQLite would write the old store's last pages into the new one.
    if (QFile::exists(store + u"-wal"_s)) moveFile(store + u"-wal"_s, kept + u"-wal"_s);
    QFile::remove(store + u"-shm"_s);
    return kept;
}
} // namespace

void backUp(const QString &store, const QByteArray &key, const QString &to, const QByteArray &copyKey)
{
    if (QFile::exists(to))
        throw Failure(words(QT_TRANSLATE_NOOP("Backup", "The backup was not made.")), words(QT_TRANSLATE_NOOP("Backup", "There is already a file of that name, and it is not replaced.")),
                      words(QT_TRANSLATE_NOOP("Backup", "Choose another name.")));
    if (!QFile::exists(store)) throw Failure(words(QT_TRANSLATE_NOOP("Backup", "The backup was not made.")), words(QT_TRANSLATE_NOOP("Backup", "There are no data to copy.")));
    const QString passing = to + u".part"_s;
    makeChecked(passing, copyKey, [&] {
        Database source(store, key);
        copyPages(source, passing, copyKey);
    });
    try {
        moveFile(passing, to);
    } catch (...) {
        discardDatabase(passing);
        throw;
    }
}

Restored restoreBackup(const QString &folder, const QByteArray &key, const QString &from)
{
    const FolderLock lock(folder);
    const QString store = storeFile(folder), passing = store + u".restored"_s;
    Restored done;
    makeChecked(passing, key, [&] {
        copyPrivately(from, passing);
        // What was written last to a store that was copied by hand.
        if (QFile::exists(from + u"-wal"_s)) copyPrivately(from + u"-wal"_s, passing + u"-wal"_s);
        Database copy(passing, key);
        protocol::forgetDevice(copy);
        // What was done after the copy was taken is another console's work: this one goes on as a new one.
        if (copy.value(u"SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'central'"_s)) copy.run(u"UPDATE central SET machine = ''"_s);
        pendingIn(copy, migrationsIn()); // throws for one of a newer program, which could not be opened afterwards
        if (isDamaged(store, key)) done.rescued = rescued(copy, store, key);
        copy.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    });
    if (QFile::exists(store)) {
        foldIn(store, key);
        done.replaced = setAside(store);
    }
    for (const auto *end : {"-wal", "-shm"}) QFile::remove(passing + QLatin1String(end)); // empty: all is in the file
    moveFile(passing, store, true);
    return done;
}

void changeKey(const QString &folder, const QByteArray &key, const QByteArray &newKey)
{
    const FolderLock lock(folder);
    const QString store = storeFile(folder), passing = store + u".rekeyed"_s;
    makeChecked(passing, newKey, [&] {
        Database source(store, key);
        copyPages(source, passing, newKey);
    });
    // Everything is in the copy; the old file's last pages must not be written into it.
    for (const auto *end : {"-wal", "-shm"}) QFile::remove(store + QLatin1String(end));
    moveFile(passing, store, true);
}
