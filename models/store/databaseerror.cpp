#include "models/store/database.h"
#include <QCoreApplication>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {
QString words(const char *text) { return QCoreApplication::translate("DatabaseError", text); }

QString reason(int code, const QString &technical)
{
    switch (code & 0xff) {
    case SQLITE_FULL: return words(QT_TRANSLATE_NOOP("DatabaseError", "The disk is full."));
    case SQLITE_IOERR: return words(QT_TRANSLATE_NOOP("DatabaseError", "The disk did not answer as it should, or is full."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH: return words(QT_TRANSLATE_NOOP("DatabaseError", "The data folder may only be read, not written."));
    case SQLITE_CANTOPEN: return words(QT_TRANSLATE_NOOP("DatabaseError", "The data folder cannot be reached, or may not be written."));
    case SQLITE_CORRUPT: return words(QT_TRANSLATE_NOOP("DatabaseError", "The file with the data is damaged."));
    case SQLITE_NOTADB: return words(QT_TRANSLATE_NOOP("DatabaseError", "The key is not the one the data were encrypted with, or the file with the data is damaged."));
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return words(QT_TRANSLATE_NOOP("DatabaseError", "Something else is writing the data at this moment."));
    case SQLITE_NOMEM: return words(QT_TRANSLATE_NOOP("DatabaseError", "The computer has no free memory."));
    case SQLITE_CONSTRAINT: return words(QT_TRANSLATE_NOOP("DatabaseError", "The data do not agree with one another (%1).")).arg(technical);
    default: return words(QT_TRANSLATE_NOOP("DatabaseError", "The database answered with error %1 %2.")).arg(code).arg(technical).replace(u" ."_s, u"."_s);
    }
}

QString advice(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
    case SQLITE_IOERR: return words(QT_TRANSLATE_NOOP("DatabaseError", "Free some space on the disk and try again. What was saved before is safe."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN: return words(QT_TRANSLATE_NOOP("DatabaseError", "Ask whoever looks after the computer to let you write in the data folder."));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return words(QT_TRANSLATE_NOOP("DatabaseError", "Nothing was changed. Restore the last backup, or ask whoever looks after the computer."));
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return words(QT_TRANSLATE_NOOP("DatabaseError", "Wait a moment and try again."));
    case SQLITE_NOMEM: return words(QT_TRANSLATE_NOOP("DatabaseError", "Close other programs and try again."));
    default: return words(QT_TRANSLATE_NOOP("DatabaseError", "Nothing was changed. Try again; if it happens again, report it."));
    }
}
} // namespace

DatabaseError::DatabaseError(const QString &doing, int code, const QString &technical)
    : Failure(doing, reason(code, technical), advice(code)), m_code(code)
{
}
