#pragma once
#include <QByteArrayView>
#include <memory>

class Database;
class QString;
class StoredRow;
struct sqlite3;
struct sqlite3_stmt;

// A statement that gives no rows, run very often with values that are lent to it: they are not copied, and have to be there until run()
// was called. Within a Transaction. Throws DatabaseError.
class LentStatement {
public:
    LentStatement(Database &db, const QString &sql);
    ~LentStatement();
    LentStatement(const LentStatement &) = delete;
    LentStatement &operator=(const LentStatement &) = delete;

    // Places are counted from 1, as SQLite does. What is bound stays so for the next run.
    void nothing(int place);
    void number(int place, qint64 number);
    void text(int place, QByteArrayView utf8);
    void of(int place, const StoredRow &row, qsizetype i);
    void run();

private:
    void require(int code) const;

    Database &m_db;
    sqlite3 *m_engine;
    sqlite3_stmt *m_statement = nullptr;
};
