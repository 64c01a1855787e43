#include "models/store/database.h"
#include "models/records/identifier.h"
#include "models/store/engine.h"
#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <memory>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype keptStatements = 512;

// What is prepared while references are not checked never checks them: it is kept under another text.
constexpr QLatin1String uncheckedMark(" ");

bool checksReferences(sqlite3 *db)
{
    int on = 1;
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_FKEY, -1, &on);
    return on != 0;
}

// SQLite's message names tables and columns; that of a running full-text query repeats what was searched, so it is kept only where
// it cannot.
QString technical(const QSqlError &error, bool preparing)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return preparing || code == SQLITE_CONSTRAINT ? error.databaseText() : QString();
}

int codeOf(const QSqlError &error)
{
    bool known = false;
    const int code = error.nativeErrorCode().toInt(&known);
    return known ? code : SQLITE_ERROR;
}

// What the value holds must live until the statement has run: nothing is copied. A null text is NULL, as in run().
int bind(sqlite3_stmt *statement, int at, const QVariant &value)
{
    if (value.isNull()) return sqlite3_bind_null(statement, at);
    switch (value.typeId()) {
    case QMetaType::QString: {
        const auto *text = static_cast<const QString *>(value.constData());
        if (text->isNull()) return sqlite3_bind_null(statement, at);
        return sqlite3_bind_text16(statement, at, text->utf16(), static_cast<int>(text->size() * 2), SQLITE_STATIC);
    }
    case QMetaType::QByteArray: {
        const auto *bytes = static_cast<const QByteArray *>(value.constData());
        if (bytes->isNull()) return sqlite3_bind_null(statement, at);
        return sqlite3_bind_blob(statement, at, bytes->constData(), static_cast<int>(bytes->size()), SQLITE_STATIC);
    }
    case QMetaType::Double: return sqlite3_bind_double(statement, at, value.toDouble());
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong: return sqlite3_bind_int64(statement, at, value.toLongLong());
    default: return SQLITE_MISMATCH;
    }
}

[[noreturn]] void refuse(const QSqlError &error, bool preparing = false)
{
    throw DatabaseError(QCoreApplication::translate("Database", "The data could not be read or written."), codeOf(error), technical(error, preparing));
}
} // namespace

Rows::~Rows() { m_db.giveBack(m_sql, std::move(static_cast<QSqlQuery &>(*this))); }

bool Rows::next()
{
    if (QSqlQuery::next()) return true;
    if (lastError().isValid()) refuse(lastError());
    return false;
}

Database::Database(const QString &path, const QByteArray &key, File file) : m_path(path), m_connection(newIdentifier())
{
    if (key.size() != 32) throw Failure(QCoreApplication::translate("Database", "The data could not be opened."), QCoreApplication::translate("Database", "The key has the wrong length."));
    requireEncryptingEngine();
    if (isPlainDatabase(path))
        throw Failure(QCoreApplication::translate("Database", "The data could not be opened."),
                      QCoreApplication::translate("Database", "The file in the data folder is not encrypted, so this program did not write it."),
                      QCoreApplication::translate("Database", "Restore a backup, or ask whoever looks after the computer. The file was left as it is."));
    try {
        open(key, file);
    } catch (...) {
        close();
        throw;
    }
}

Database::~Database() { close(); }

void Database::open(const QByteArray &key, File file)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setDatabaseName(m_path);
    if (!connection.open())
        throw DatabaseError(QCoreApplication::translate("Database", "The data could not be opened."), codeOf(connection.lastError()));
    if (file == File::Harmed) {
        sqlite3_db_config(native(), SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr); // else the engine refuses one shorter than it says it is
        sqlite3_db_config(native(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    }
    secure(key);
    // FULL and not NORMAL: in WAL mode NORMAL may lose the last saves at a power cut.
    for (const auto *pragma : {"PRAGMA foreign_keys=ON", "PRAGMA synchronous=FULL", "PRAGMA secure_delete=ON", "PRAGMA temp_store=MEMORY",
                               "PRAGMA cache_size=-65536", "PRAGMA journal_size_limit=16777216", "PRAGMA trusted_schema=OFF"})
        run(QLatin1String(pragma));
    m_prepared.clear();
}

// Gives the key, sees that it opens the file, and that what lies on the disk is not readable.
void Database::secure(const QByteArray &key)
{
    const int given = giveKey(native(), key);
    const auto doing = QCoreApplication::translate("Database", "The data could not be opened.");
    if (given != SQLITE_OK) throw DatabaseError(doing, given);
    try {
        value(u"SELECT count(*) FROM sqlite_master"_s);
        if (value(u"PRAGMA journal_mode=WAL"_s) != u"wal"_s) throw DatabaseError(doing, SQLITE_CANTOPEN);
        if (value(u"PRAGMA user_version"_s) == 0 && value(u"PRAGMA application_id"_s) == 0)
            run(u"PRAGMA application_id=1465207113"_s); // "WeMI"; also writes the first page of a new file
    } catch (const DatabaseError &e) {
        throw DatabaseError(doing, e.code());
    }
    if (isPlainDatabase(m_path)) throw Failure(doing, QCoreApplication::translate("Database", "The file would not be encrypted."));
}

void Database::close()
{
    m_prepared.clear();
    {
        QSqlDatabase connection = handle();
        if (connection.isOpen()) connection.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::handle() const { return QSqlDatabase::database(m_connection, false); }

sqlite3 *Database::native() const
{
    const QVariant v = handle().driver()->handle();
    return *static_cast<sqlite3 *const *>(v.constData());
}

QSqlQuery Database::prepared(const QString &sql)
{
    if (const auto kept = m_prepared.take(sql)) return std::move(*kept);
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (!query.prepare(sql)) refuse(query.lastError(), true);
    return query;
}

void Database::execute(QSqlQuery &query, const QVariantList &values)
{
    if (beforeStatement) beforeStatement();
    for (int i = 0; i < values.size(); ++i) query.bindValue(i, values.at(i));
    if (!query.exec()) refuse(query.lastError());
}

Rows Database::run(const QString &sql, const QVariantList &values)
{
    const QString text = checksReferences(native()) ? sql : sql + uncheckedMark;
    QSqlQuery query = prepared(text);
    execute(query, values);
    return Rows(*this, text, std::move(query));
}

std::optional<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    Rows rows = run(sql, values);
    return rows.next() ? std::optional(rows.value(0)) : std::nullopt;
}

qint64 Database::runMany(const QString &sql, const std::function<bool(QVariantList &)> &next)
{
    sqlite3 *db = native();
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *prepared = nullptr;
    const auto check = [db](int code, bool preparing) {
        if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW) return;
        const bool telling = preparing || (code & 0xff) == SQLITE_CONSTRAINT;
        throw DatabaseError(QCoreApplication::translate("Database", "The data could not be read or written."), code,
                            telling ? QString::fromUtf8(sqlite3_errmsg(db)) : QString());
    };
    check(sqlite3_prepare_v3(db, text.constData(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT, &prepared, nullptr), true);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(prepared, sqlite3_finalize);
    QVariantList values;
    qint64 times = 0;
    for (; next(values); ++times) {
        if (beforeStatement) beforeStatement();
        for (int i = 0; i < values.size(); ++i) check(bind(prepared, i + 1, values.at(i)), false);
        check(sqlite3_step(prepared), false);
        check(sqlite3_reset(prepared), false);
    }
    return times;
}

void Database::giveBack(const QString &sql, QSqlQuery query)
{
    query.finish();
    if (m_prepared.size() >= keptStatements) m_prepared.clear();
    m_prepared.insert(sql, std::make_shared<QSqlQuery>(std::move(query)));
}

void Database::script(const QString &text)
{
    const QByteArray all = text.toUtf8();
    sqlite3 *db = native();
    for (const char *at = all.constData(); *at;) {
        sqlite3_stmt *statement = nullptr;
        int code = sqlite3_prepare_v2(db, at, -1, &statement, &at);
        if (code == SQLITE_OK && !statement) break; // only comments are left
        if (code == SQLITE_OK) {
            try {
                if (beforeStatement) beforeStatement();
            } catch (...) {
                sqlite3_finalize(statement);
                throw;
            }
            while ((code = sqlite3_step(statement)) == SQLITE_ROW) continue;
        }
        const QString message = QString::fromUtf8(sqlite3_errmsg(db));
        sqlite3_finalize(statement);
        if (code != SQLITE_DONE)
            throw DatabaseError(QCoreApplication::translate("Database", "The data could not be prepared."), code, message);
    }
}

Transaction::Transaction(Database &db) : m_db(db)
{
    if (m_db.m_depth == 0) {
        m_db.run(u"BEGIN IMMEDIATE"_s);
        m_db.m_spoiled = false;
    }
    ++m_db.m_depth;
}

Transaction::~Transaction()
{
    if (!m_open) return;
    --m_db.m_depth;
    m_db.m_spoiled = true;
    if (m_db.m_depth > 0) return;
    // A full disk has rolled back already: then there is nothing to do, and a destructor has nobody to tell.
    sqlite3_exec(m_db.native(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    if (m_db.m_depth > 1) {
        if (!m_db.m_spoiled) {
            --m_db.m_depth;
            m_open = false;
        }
        return;
    }
    if (m_db.m_spoiled)
        throw DatabaseError(QCoreApplication::translate("Database", "Nothing was written."), SQLITE_ABORT);
    m_db.run(u"COMMIT"_s);
    --m_db.m_depth;
    m_open = false;
}
