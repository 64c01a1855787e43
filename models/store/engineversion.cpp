#include "models/store/engineversion.h"
#include <QDir>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

QString engineVersion()
{
    return u"SQLite %1 · %2 · AEGIS-256"_s.arg(QLatin1String(sqlite3_libversion()), QLatin1String(sqlite3mc_version()));
}

int newestSchema()
{
    const QStringList files = QDir(u":/schema/local"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    return files.isEmpty() ? 0 : files.last().left(4).toInt();
}
