#pragma once
#include "models/sync/waiting.h"
#include <QAbstractListModel>

// The records with something to decide, or decided, newest first: a line for each, read in stretches as one comes to them.
class ConflictList : public QAbstractListModel {
    Q_OBJECT
public:
    using Shown = syncing::conflicts::Shown;
    using Which = syncing::conflicts::Which;
    struct Entry {
        QByteArray table;
        QString record;
        QList<Shown> cards;
    };

    explicit ConflictList(Store &store, QObject *parent = nullptr);

    void choose(Which which);
    Which which() const { return m_which; }
    // As things stand now, as far as was read before.
    void reload();
    // Everything, however much it is; `then` when it is there.
    void readAll(const std::function<void()> &then);

    const Entry &entry(int row) const { return m_entries.at(row); }
    int rowOf(const QByteArray &table, const QString &record) const; // -1: not among them
    qint64 total() const { return m_total; } // cards, read or not

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_entries.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded(); // the first time, and after each reload
    void failed(const QString &text);

private:
    void read(qint64 offset, qint64 limit, bool anew);
    void take(const QList<Shown> &cards, bool anew);
    static QString words(const Entry &entry);

    Store &m_store;
    Which m_which = Which::Open;
    QList<Entry> m_entries;
    QHash<QString, int> m_rows; // by the record's id
    qint64 m_read = 0;          // cards
    qint64 m_total = 0;
    bool m_reading = false;
    quint64 m_round = 0;
    std::function<void()> m_whenAll;
};
