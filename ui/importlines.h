#pragma once
#include "models/exchange/importplan.h"
#include <QAbstractTableModel>

// The lines of a file with what would become of each.
class ImportLines : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Fate, What, Why, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void show(const ImportJob &job, const ImportPlan &plan);
    void clear() { show({}, {}); }
    // Only those of one fate; nothing: all.
    void setShown(std::optional<PlannedLine::Fate> fate);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_shown.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString saidBy(const PlannedLine &line) const;

    ImportJob m_job;
    ImportPlan m_plan;
    std::optional<PlannedLine::Fate> m_fate;
    QList<qsizetype> m_shown;
};
