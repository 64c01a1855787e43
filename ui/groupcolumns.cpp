#include "ui/groupcolumns.h"
#include <QHBoxLayout>
#include <QResizeEvent>
#include <algorithm>

GroupColumns::GroupColumns(QWidget *parent) : QWidget(parent), m_left(new QVBoxLayout), m_right(new QVBoxLayout)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(16);
    for (QVBoxLayout *column : {m_left, m_right}) column->setSpacing(16);
    columns->addLayout(m_left, 1);
    columns->addLayout(m_right, 1);
}

void GroupColumns::add(QWidget *box)
{
    m_boxes << box;
    arrange(m_two);
}

int GroupColumns::widthForTwo() const { return fontMetrics().averageCharWidth() * 104; }

// Two columns must not keep the window from becoming narrow again.
QSize GroupColumns::minimumSizeHint() const
{
    int width = 0;
    for (const QWidget *box : m_boxes) width = std::max(width, box->minimumSizeHint().width());
    return {width, QWidget::minimumSizeHint().height()};
}

void GroupColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const bool two = event->size().width() >= widthForTwo(); two != m_two) arrange(two);
}

void GroupColumns::arrange(bool two)
{
    m_two = two;
    for (QVBoxLayout *column : {m_left, m_right})
        while (QLayoutItem *item = column->takeAt(0)) delete item;
    int total = 0;
    for (const QWidget *box : std::as_const(m_boxes)) total += box->sizeHint().height();
    int above = 0;
    for (QWidget *box : std::as_const(m_boxes)) {
        const int height = box->sizeHint().height();
        const bool left = !two || above == 0 || above + height / 2 <= total / 2;
        (left ? m_left : m_right)->addWidget(box);
        above += height;
    }
    m_left->addStretch(1);
    m_right->addStretch(1);
    static_cast<QHBoxLayout *>(layout())->setStretch(1, two ? 1 : 0);
    layout()->setSpacing(two ? 16 : 0);
}
