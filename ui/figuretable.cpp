#include "ui/figuretable.h"
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

using namespace Qt::StringLiterals;

void FigureModel::show(QStringList headers, QList<FigureRow> rows, bool withHow)
{
    beginResetModel();
    m_headers = std::move(headers);
    m_rows = std::move(rows);
    m_withHow = withHow;
    endResetModel();
}

int FigureModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_headers.size()) + (m_withHow ? 1 : 0);
}

QString FigureModel::text(const FigureRow &row, int column) const
{
    if (column == 0) return row.label;
    const int amount = column - 1 - (m_withHow ? 1 : 0);
    if (amount < 0) return row.how;
    const QString value = row.amounts.value(amount), mark = row.marks.value(amount);
    return mark.isEmpty() ? value : value + u"\n"_s + mark;
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    const FigureRow &row = m_rows.at(index.row());
    const bool isAmount = index.column() > (m_withHow ? 1 : 0);
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return row.explanation.isEmpty() ? QVariant() : QVariant(row.explanation.toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((isAmount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::FontRole: {
        QFont font = QApplication::font();
        font.setBold(row.weight == FigureRow::Weight::Total || row.weight == FigureRow::Weight::Subtotal ||
                     row.weight == FigureRow::Weight::Heading);
        return font;
    }
    case Qt::AccessibleTextRole:
        return row.label + u": "_s + text(row, index.column());
    default: return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((section > (m_withHow ? 1 : 0) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole) return {};
    if (section == 0) return tr("Item");
    if (m_withHow && section == 1) return tr("How it is reached");
    return m_headers.value(section - 1 - (m_withHow ? 1 : 0));
}

Qt::ItemFlags FigureModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    return m_rows.at(index.row()).weight == FigureRow::Weight::Heading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

FigureTable::FigureTable(const QString &accessibleName, QWidget *parent) : QTableView(parent), m_model(nullptr)
{
    setModel(&m_model);
    setAccessibleName(accessibleName);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setTabKeyNavigation(false); // Tab leaves the table
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid()) Q_EMIT opened(m_model.at(current.row()).explanation);
    });
}

void FigureTable::present(const QStringList &headers, const QList<FigureRow> &rows, bool withHow)
{
    const int current = currentIndex().row();
    m_model.show(headers, rows, withHow);
    // The words share what the amounts leave, so that nothing is read by scrolling sideways.
    const bool many = headers.size() > 2;
    for (int c = 0; c < m_model.columnCount(); ++c)
        horizontalHeader()->setSectionResizeMode(c, c == 0 || (withHow && c == 1 && !many) ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    for (int c = 0; c < m_model.columnCount(); ++c)
        setColumnHidden(c, withHow && c == 1 && std::ranges::all_of(rows, [](const FigureRow &row) { return row.how.isEmpty(); }));
    if (current >= 0 && current < m_model.rowCount()) setCurrentIndex(m_model.index(current, 0));
}

QSize FigureTable::sizeHint() const
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int r = 0; r < m_model.rowCount(); ++r) height += rowHeight(r);
    return {QTableView::sizeHint().width(), height};
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) return copySelection();
    QTableView::keyPressEvent(event);
}

void FigureTable::copySelection() const
{
    QStringList lines;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        QStringList cells;
        for (int c = 0; c < m_model.columnCount(); ++c) cells << m_model.index(index.row(), c).data().toString();
        lines << cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}
