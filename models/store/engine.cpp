#include "models/store/engine.h"
#include "models/records/failure.h"
#include "models/records/identifier.h"
#include <QCoreApplication>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <sodium.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {
QString answer(const QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    return query.exec(sql) && query.next() ? query.value(0).toString() : QString();
}

bool isOurs(const QSqlDatabase &connection)
{
    return answer(connection, u"SELECT sqlite_source_id()"_s) == QLatin1String(SQLITE_SOURCE_ID)
        && answer(connection, u"SELECT sqlite3mc_version()"_s) == QLatin1String(sqlite3mc_version());
}
} // namespace

void requireEncryptingEngine()
{
    const QString name = newIdentifier();
    bool ours = false;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        connection.setDatabaseName(u":memory:"_s);
        ours = connection.open() && isOurs(connection);
    }
    QSqlDatabase::removeDatabase(name);
    if (ours) return;
    throw Failure(QCoreApplication::translate("Engine", "The program does not start, so that nothing is written unprotected."),
                  QCoreApplication::translate("Engine", "The part that encrypts the data is missing or is not the one the program was built with."),
                  QCoreApplication::translate("Engine", "Install the program again. Your data are untouched."));
}

bool isPlainDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArrayView("SQLite format 3\0", 16);
}

int giveKey(sqlite3 *connection, const QByteArray &key)
{
    sqlite3_extended_result_codes(connection, 1);
    if (sqlite3mc_config(connection, "cipher", sqlite3mc_cipher_index("aegis")) < 0) return SQLITE_ERROR;
    // "raw:" says that these are the key itself and not a password from which one is derived at length.
    QByteArray raw = "raw:" + key;
    const int result = sqlite3_key(connection, raw.constData(), static_cast<int>(raw.size()));
    sodium_memzero(raw.data(), static_cast<size_t>(raw.size()));
    return result;
}
