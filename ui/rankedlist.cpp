#include "ui/rankedlist.h"
#include "ui/rankedmodel.h"
#include "ui/theme.h"
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {
constexpr int barWidth = 48;

// The words, and beside them how much of the whole it is.
class PointsBar : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        cell.text.clear();
        const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        const bool selected = cell.state.testFlag(QStyle::State_Selected);
        const QColor ink = cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        const int outOf = index.data(RankedModel::OutOfRole).toInt(), points = index.data(RankedModel::PointsRole).toInt();
        const QRect inside = option.rect.adjusted(6, 0, -6, 0);
        QRect bar(inside.left(), inside.center().y() - 4, barWidth, 8);
        painter->save();
        painter->setPen(QPen(ink, 1));
        painter->drawRect(bar);
        if (outOf > 0) painter->fillRect(bar.adjusted(1, 1, 0, 0).left(), bar.top() + 1, (bar.width() - 1) * points / outOf, bar.height() - 1, ink);
        painter->drawText(inside.adjusted(barWidth + 8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(barWidth + 20, 0);
    }
};
} // namespace

RankedList::RankedList(RankedModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(u"ranked"_s);
    setAccessibleName(tr("Workers who fit, best first"));
    setModel(&model);
    setItemDelegateForColumn(RankedModel::Points, new PointsBar(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT chosen(); });
    connect(&model, &RankedModel::modelReset, this, [this] { Q_EMIT workerChanged(); });
    fit();
}

std::optional<qsizetype> RankedList::worker() const
{
    const auto *listed = m_model.listedAt(currentIndex().row());
    return listed ? std::optional(listed->worker) : std::nullopt;
}

void RankedList::select(qsizetype worker)
{
    const int row = m_model.rowOf(worker);
    if (row >= 0) setCurrentIndex(m_model.index(row, currentIndex().isValid() ? currentIndex().column() : RankedModel::Worker));
    else clearSelection();
}

void RankedList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier && worker()) return Q_EMIT chosen();
    QTableView::keyPressEvent(event);
}

void RankedList::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

void RankedList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) Q_EMIT workerChanged();
}

void RankedList::fit()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    const int letter = fontMetrics().averageCharWidth();
    constexpr int letters[] = {5, 28, 11, 20, 10, 11};
    for (int column = 0; column + 1 < RankedModel::columns; ++column) setColumnWidth(column, letters[column] * letter + (column == RankedModel::Points ? barWidth + 16 : 8));
}
