#include "models/store/lentstatement.h"
#include "models/store/database.h"
#include "models/store/storedrow.h"
#include <QCoreApplication>
#include <sqlite3.h>

LentStatement::LentStatement(Database &db, const QString &sql) : m_db(db), m_engine(db.native())
{
    const QByteArray text = sql.toUtf8();
    require(sqlite3_prepare_v3(m_engine, text.constData(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
}

LentStatement::~LentStatement() { sqlite3_finalize(m_statement); }

// SQLite's own words name tables and columns, never a value: but for those of a full-text query, which is no such statement.
void LentStatement::require(int code) const
{
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW) return;
    const bool telling = !m_statement || (code & 0xff) == SQLITE_CONSTRAINT;
    throw DatabaseError(QCoreApplication::translate("Database", "The data could not be read or written."), code, telling ? QString::fromUtf8(sqlite3_errmsg(m_engine)) : QString());
}

void LentStatement::nothing(int place) { require(sqlite3_bind_null(m_statement, place)); }

void LentStatement::number(int place, qint64 number) { require(sqlite3_bind_int64(m_statement, place, number)); }

// Without an address it would be NULL.
void LentStatement::text(int place, QByteArrayView utf8)
{
    require(sqlite3_bind_text(m_statement, place, utf8.isEmpty() ? "" : utf8.data(), static_cast<int>(utf8.size()), SQLITE_STATIC));
}

void LentStatement::of(int place, const StoredRow &row, qsizetype i)
{
    if (row.isNothing(i)) nothing(place);
    else if (row.isNumber(i)) number(place, row.number(i));
    else text(place, row.text(i));
}

void LentStatement::run()
{
    if (m_db.beforeStatement) m_db.beforeStatement();
    const int code = sqlite3_step(m_statement);
    sqlite3_reset(m_statement); // says the same once more
    require(code);
}
