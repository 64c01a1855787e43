#pragma once
#include "models/sync/pgconnection.h"
#include <QJsonObject>

struct Field;
struct RecordType;

// How what consoles and the central tell each other is written for PostgreSQL's functions.
namespace syncing::pgtext {

// The ops in JSON, with {"old": what they saw, "new": what they made of it} instead of {"phone": [old, new]}: PostgreSQL takes each
// as it is.
QByteArray written(const QList<Op> &ops);
QJsonObject written(const Presence &presence);
Presence presenceIn(const QJsonObject &json);
// A row of console.pull().
Entry entryIn(const QList<PgConnection::Value> &row);

// Reads the lines of COPY ... console.load_TABLE(...).
class LoadedLine {
public:
    // The fields of the central by name and kind; none: it does not know the type.
    LoadedLine(const RecordType &type, const QList<std::pair<QByteArray, QByteArray>> &fields);

    bool isKnown() const { return !m_columns.isEmpty(); }
    // What to ask for, quoted.
    QByteArray columns() const { return m_columns; }
    Central::Loaded read(QByteArrayView line);

private:
    struct Column {
        qsizetype field = -1; // of the type; -1: unknown here
        QByteArray name, kind;
    };
    void add(const Field &field, qsizetype at, QByteArrayView part);
    void addWritten(const Field &field, const QByteArray &text);

    const RecordType &m_type;
    QByteArray m_columns;
    QList<Column> m_parts;
    QList<qsizetype> m_places; // of each field of the type among the parts; -1: the central has it not
    StoredRow m_empty;         // each field of the type as SQLite stores nothing
    StoredRow m_row;           // that is being read
};

} // namespace syncing::pgtext
