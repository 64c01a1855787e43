#pragma once
#include "models/records/failure.h"
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <functional>
#include <memory>

// A statement the database refused. Never repeats bound values: they are people's data.
class DatabaseError : public Failure {
public:
    DatabaseError(const QString &doing, const QString &why, int code = 0);
    int code() const { return m_code; } // SQLite's extended result code, or 0
    void raise() const override { throw *this; }
    DatabaseError *clone() const override { return new DatabaseError(*this); }

private:
    int m_code = 0;
};

// The only door to SQL. One connection, used by one thread. Throws DatabaseError.
class Database {
public:
    // Opens or creates the encrypted file with a key of 32 bytes; refuses when the engine in use is not the encrypted one.
    Database(const QString &path, const QByteArray &key);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // A statement and its values. The query is prepared once and kept.
    QSqlQuery run(const QString &sql, const QVariantList &values = {});
    // The first column of the first row, or nothing.
    std::optional<QVariant> value(const QString &sql, const QVariantList &values = {});
    // A script of statements, each ended by ";" and an empty line.
    void script(const QString &text);
    QString path() const { return m_path; }

    // Called before each statement; a test makes it throw to see what a fault leaves behind.
    std::function<void()> beforeStatement;

private:
    friend class Transaction;
    QSqlDatabase handle() const;

    QString m_path;
    QString m_connection;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    int m_depth = 0;
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
