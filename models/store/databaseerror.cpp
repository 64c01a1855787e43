#include "models/store/database.h"
#include "models/store/passing.h"
#include <QCoreApplication>
#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {
QString words(const char *text) { return QCoreApplication::translate("DatabaseError", text); }

// What the schema itself refuses, and a person can do something about.
struct Rule {
    const char *technical; // part of SQLite's message
    const char *why;
    const char *remedy;
};
constexpr Rule rules[] = {
    {"the last administrator", QT_TRANSLATE_NOOP("DatabaseError", "There would be no administrator left who may sign in."),
     QT_TRANSLATE_NOOP("DatabaseError", "Nothing was changed. Make somebody else an administrator first.")},
};

const Rule *ruleOf(int code, const QString &technical)
{
    if ((code & 0xff) != SQLITE_CONSTRAINT) return nullptr;
    const auto *rule = std::ranges::find_if(rules, [&](const Rule &one) { return technical.contains(QLatin1String(one.technical)); });
    return rule == std::end(rules) ? nullptr : rule;
}

QString reason(int code, const QString &technical)
{
    if (const Rule *rule = ruleOf(code, technical)) return words(rule->why);
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
    case SQLITE_CONSTRAINT: return words(QT_TRANSLATE_NOOP("DatabaseError", "The data do not agree with one another."));
    default: return words(QT_TRANSLATE_NOOP("DatabaseError", "The database answered with error %1.")).arg(code);
    }
}

QString advice(int code, const QString &technical)
{
    if (const Rule *rule = ruleOf(code, technical)) return words(rule->remedy);
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
    : Failure(doing, reason(code, technical), advice(code, technical)), m_code(code)
{
}

bool mayPassByItself(const std::exception &failure)
{
    const auto *error = dynamic_cast<const DatabaseError *>(&failure);
    if (!error) return false;
    switch (error->code() & 0xff) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_NOMEM: return true;
    default: return false;
    }
}
