#pragma once
#include "models/records/failure.h"
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <functional>
#include <optional>
#include <vector>

class Database;
struct sqlite3;

// A statement the database refused. Never repeats bound values: they are people's data.
class DatabaseError : public Failure {
public:
    // The reason and the remedy in plain words follow from the code and from SQLite's own message, which is never repeated.
    DatabaseError(const QString &doing, int code, const QString &technical = {});
    int code() const { return m_code; } // SQLite's extended result code
    // A constraint the data must meet was not met (unique, reference, not null).
    bool isConstraint() const { return (m_code & 0xff) == 19; }
    // The file is not what it should be: damaged, or opened with another key.
    bool isDamage() const { return (m_code & 0xff) == 11 || (m_code & 0xff) == 26; }
    void raise() const override { throw *this; }
    DatabaseError *clone() const override { return new DatabaseError(*this); }

private:
    int m_code = 0;
};

// The rows a statement gives, read forward: while (rows.next()) rows.value(0). Must not outlive its database, to which the
// prepared statement goes back.
class Rows : private QSqlQuery {
public:
    Rows(Database &db, const QString &sql, QSqlQuery query) : QSqlQuery(std::move(query)), m_db(db), m_sql(sql) {}
    ~Rows();
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    bool next();
    using QSqlQuery::value;
    using QSqlQuery::isNull;
    using QSqlQuery::record;
    using QSqlQuery::lastInsertId;
    qint64 changed() const { return numRowsAffected(); }

private:
    Database &m_db;
    QString m_sql;
};

// The only door to SQL. One connection, used by the thread that made it. Throws DatabaseError.
class Database {
public:
    // Harmed: to read what is left of a file, also of one whose end is missing, which is otherwise refused. It is left as it is.
    enum class File { Sound, Harmed };
    // Opens or creates the encrypted file with a key of 32 bytes; refuses when the engine in use is not the encrypted one.
    Database(const QString &path, const QByteArray &key, File file = File::Sound);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // A statement and its values. The statement is prepared once and kept.
    Rows run(const QString &sql, const QVariantList &values = {});
    // The first column of the first row, or nothing.
    std::optional<QVariant> value(const QString &sql, const QVariantList &values = {});
    // The same statement once for each list of values that `next` fills in (texts, numbers, bytes, nothing), until it says
    // there are no more. For bulk work, within a Transaction: Qt's part of each run is spared. How many times it ran.
    qint64 runMany(const QString &sql, const std::function<bool(QVariantList &values)> &next);
    // A script of several statements.
    void script(const QString &text);
    QString path() const { return m_path; }
    // SQLite's own handle, for what SQL cannot say (backup, change of key). Within models/store only.
    sqlite3 *native() const;

    // Called before each statement; a test makes it throw to see what a fault leaves behind.
    std::function<void()> beforeStatement;

private:
    friend class Transaction;
    friend class Rows;
    QSqlDatabase handle() const;
    void open(const QByteArray &key, File file);
    void close();
    void secure(const QByteArray &key);
    QSqlQuery prepared(const QString &sql);
    void execute(QSqlQuery &query, const QVariantList &values);
    void giveBack(const QString &sql, QSqlQuery query);

    QString m_path;
    QString m_connection;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    int m_depth = 0;
    bool m_spoiled = false; // an inner transaction was given up; the outer one cannot be committed
};

// A scope: what is not committed when it ends never happened. A transaction inside another is part of it.
class Transaction {
public:
    explicit Transaction(Database &db);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Database &m_db;
    bool m_open = true;
};
