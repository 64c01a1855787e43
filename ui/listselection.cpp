#include "ui/listselection.h"
#include "ui/listmodel.h"
#include <QItemSelectionModel>
#include <QTableView>

ListSelection::ListSelection(ListModel &model, QTableView &view, QObject *parent) : QObject(parent), m_model(model), m_view(view)
{
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        Q_EMIT currentMoved();
        if (m_finding) return;
        m_selected.clear();
        const QModelIndexList rows = m_view.selectionModel()->selectedRows();
        for (const QModelIndex &index : rows)
            if (const QString id = m_model.idAt(index.row()); !id.isEmpty()) m_selected << id;
        Q_EMIT changed();
    });
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_finding) m_current = m_model.idAt(index.row());
        Q_EMIT currentMoved();
    });
}

void ListSelection::remember(const QStringList &selected, const QString &current)
{
    m_selected = selected;
    m_current = current;
}

void ListSelection::findAgain(int column)
{
    m_finding = true;
    m_view.setAutoScroll(false); // the person may be looking elsewhere
    QItemSelection rows;
    for (const QString &id : std::as_const(m_selected))
        if (const int row = m_model.rowOf(id); row >= 0) rows.select(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
    const int current = m_current.isEmpty() ? -1 : m_model.rowOf(m_current);
    if (current >= 0) m_view.selectionModel()->setCurrentIndex(m_model.index(current, column), QItemSelectionModel::NoUpdate);
    m_view.selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_view.setAutoScroll(true);
    m_finding = false;
    Q_EMIT currentMoved();
}
