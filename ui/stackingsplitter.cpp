#include "ui/stackingsplitter.h"
#include <QEvent>
#include <algorithm>

namespace {
int leastWidth(const QWidget *part) { return std::max(part->minimumWidth(), part->minimumSizeHint().width()); }
} // namespace

StackingSplitter::StackingSplitter(int lettersBeside, QWidget *parent) : QSplitter(parent), m_lettersBeside(lettersBeside)
{
    setChildrenCollapsible(false);
}

// That of the widest part: with that of all of them it would never become so narrow that they are stacked.
QSize StackingSplitter::minimumSizeHint() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        if (!widget(i)->isHidden()) widest = std::max(widest, leastWidth(widget(i)));
    return {widest, QSplitter::minimumSizeHint().height()};
}

bool StackingSplitter::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) arrange(); // a part was shown or hidden, or its text grew
    return QSplitter::event(event);
}

void StackingSplitter::resizeEvent(QResizeEvent *event)
{
    arrange();
    QSplitter::resizeEvent(event);
}

void StackingSplitter::arrange()
{
    int beside = 0;
    for (int i = 0; i < count(); ++i)
        if (!widget(i)->isHidden()) beside += leastWidth(widget(i)) + (beside > 0 ? handleWidth() : 0);
    const bool stacked = width() < std::max(beside, m_lettersBeside * fontMetrics().averageCharWidth());
    if (const auto wanted = stacked ? Qt::Vertical : Qt::Horizontal; orientation() != wanted) setOrientation(wanted);
}
