#include "ui/columnlayout.h"
#include <QWidget>
#include <algorithm>

namespace {
constexpr int gap = 16; // between columns
constexpr int line = 2; // between the widgets of one
} // namespace

ColumnLayout::ColumnLayout(int mostColumns, QWidget *parent) : QLayout(parent), m_most(mostColumns) { setContentsMargins(0, 0, 0, 0); }

ColumnLayout::~ColumnLayout()
{
    for (const Cell &cell : std::as_const(m_items)) delete cell.item;
}

void ColumnLayout::addHeading(QWidget *widget)
{
    addWidget(widget);
    m_items.last().heading = true;
}

void ColumnLayout::addItem(QLayoutItem *item) { m_items << Cell{item, false}; }

QLayoutItem *ColumnLayout::takeAt(int index) { return index >= 0 && index < m_items.size() ? m_items.takeAt(index).item : nullptr; }

int ColumnLayout::widest() const
{
    int width = 0;
    for (const Cell &cell : m_items) width = std::max(width, cell.item->sizeHint().width());
    return width;
}

int ColumnLayout::columnsIn(int width) const
{
    // Few answers stay under one another, where they are compared at a glance.
    const int useful = std::max(1, static_cast<int>(m_items.size()) / 3);
    return std::clamp((width + gap) / std::max(1, widest() + gap), 1, std::min(m_most, useful));
}

QSize ColumnLayout::sizeHint() const
{
    const int columns = std::min(2, columnsIn(QLAYOUTSIZE_MAX));
    const int width = columns * widest() + (columns - 1) * gap;
    return {width, heightForWidth(width)};
}

void ColumnLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int ColumnLayout::place(const QRect &rect, bool really) const
{
    const int columns = columnsIn(rect.width());
    const int width = (rect.width() - (columns - 1) * gap) / columns;
    int total = 0;
    for (const Cell &cell : m_items) total += cell.item->sizeHint().height() + line;
    const int each = (total + columns - 1) / columns;
    int x = rect.x(), y = rect.y(), deepest = rect.y(), column = 0;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const int height = m_items.at(i).item->sizeHint().height();
        const int kept = m_items.at(i).heading && i + 1 < m_items.size() ? height + line + m_items.at(i + 1).item->sizeHint().height() : height;
        if (column + 1 < columns && y > rect.y() && y - rect.y() + kept / 2 > each) {
            ++column;
            x += width + gap;
            y = rect.y();
        }
        if (really) m_items.at(i).item->setGeometry({x, y, width, height});
        y += height + line;
        deepest = std::max(deepest, y - line);
    }
    return deepest - rect.y();
}
