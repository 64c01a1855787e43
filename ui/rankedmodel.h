#pragma once
#include "models/matching/matching.h"
#include <QAbstractTableModel>

// The workers that fit a request, best first, as a table. What costs work to say is worked out for the rows that are seen.
class RankedModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Place, Worker, Points, Remarks, NotKnown, Lately, Waiting, columns };
    enum Role { PointsRole = Qt::UserRole, OutOfRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::shared_ptr<const matching::Pool> &pool, const matching::Demand &demand, const matching::Ranking &ranking);
    const matching::Listed *listedAt(int row) const;
    int rowOf(qsizetype worker) const; // -1: not in the list
    QString remarksOf(qsizetype worker) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString nameOf(qsizetype worker) const;
    QString text(const matching::Listed &listed, int row, int column) const;

    std::shared_ptr<const matching::Pool> m_pool;
    std::optional<matching::Demand> m_demand;
    QList<matching::Listed> m_listed;
    QSet<QString> m_shared; // names that do not tell who it is
    mutable QHash<qsizetype, QString> m_remarks;
};
