#pragma once
#include "models/sync/status.h"
#include <QAbstractTableModel>

namespace syncing { class Syncer; }

// The changes that are still here, those the central did not take first; read in stretches as one comes to them.
class UnsentList : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Record, What, Since, By, Why, Columns };

    explicit UnsentList(syncing::Syncer *exchange, QObject *parent = nullptr); // nullptr: stays empty

    void reload();
    const syncing::Unsent &change(int row) const { return m_changes.at(row); }
    int rowOf(qint64 number) const; // -1: not among them

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_changes.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_more; }
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const QString &text);

private:
    void read(qint64 offset, qint64 limit);

    syncing::Syncer *m_exchange;
    QList<syncing::Unsent> m_changes;
    bool m_more = false, m_reading = false;
    quint64 m_round = 0;
};
