#pragma once
#include "models/shortlist/journey.h"
#include <QFuture>
#include <QObject>
#include <QTimer>

class Database;
class Store;

namespace shortlist {

// What is on the table of a request at one moment; nothing where the request is not on this computer.
QFuture<std::optional<Table>> tableOf(Store &store, const QString &request);
// The same at once, on the store's thread.
std::optional<Table> readTable(Database &db, const QString &request);

// The table of a request, read again when anything on it changes.
class FollowedTable : public QObject {
    Q_OBJECT
public:
    FollowedTable(Store &store, const QString &request, QObject *parent = nullptr);

    // Nothing until it has been read, or when there is no such request.
    const std::optional<Table> &table() const { return m_table; }
    bool isRead() const { return m_isRead; }
    void read();

Q_SIGNALS:
    void changed();
    void failed(const QString &text);

private:
    Store &m_store;
    QString m_request;
    std::optional<Table> m_table;
    QTimer m_soon;
    quint64 m_round = 0;
    bool m_isRead = false;
};

} // namespace shortlist
