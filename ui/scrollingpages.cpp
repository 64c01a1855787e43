#include "ui/scrollingpages.h"
#include "ui/requestsection.h"
#include "ui/theme.h"
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {
bool isStop(const QWidget *w) { return (w->focusPolicy() & Qt::TabFocus) && !w->focusProxy() && w->isVisible() && w->isEnabled() && !w->isWindow(); }
} // namespace

ScrollingPages::ScrollingPages(QWidget *parent) : QWidget(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && isAncestorOf(now)) Q_EMIT moved();
    });
}

ScrollingPages::~ScrollingPages() { disconnect(qApp, nullptr, this, nullptr); } // the focus moves once more

QScrollArea *ScrollingPages::scroll() const
{
    for (QWidget *up = parentWidget(); up; up = up->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(up)) return area;
    return nullptr;
}

void ScrollingPages::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_begun || !scroll()) return;
    m_begun = true;
    begun();
    connect(scroll()->verticalScrollBar(), &QScrollBar::valueChanged, this, &ScrollingPages::moved);
}

// From top to bottom; what removes an item comes after what is in it.
QList<QWidget *> ScrollingPages::stops() const
{
    QList<std::pair<std::pair<int, int>, QWidget *>> placed;
    for (QWidget *w : findChildren<QWidget *>()) {
        if (!isStop(w) || w->window() != window()) continue;
        const bool removes = w->objectName() == u"removeItem";
        const QPoint at = removes ? w->parentWidget()->mapTo(this, w->parentWidget()->rect().bottomRight()) : w->mapTo(this, QPoint());
        placed << std::pair(std::pair(at.y(), at.x()), w);
    }
    std::ranges::stable_sort(placed, {}, [](const auto &one) { return one.first; });
    QList<QWidget *> inOrder;
    for (const auto &one : std::as_const(placed)) inOrder << one.second;
    return inOrder;
}

QWidget *ScrollingPages::outside(bool next) const
{
    const auto step = [next](const QWidget *w) { return next ? w->nextInFocusChain() : w->previousInFocusChain(); };
    for (QWidget *w = step(this); w != this; w = step(w))
        if (!isAncestorOf(w) && isStop(w)) return w;
    return nullptr;
}

bool ScrollingPages::focusNextPrevChild(bool next)
{
    const QList<QWidget *> all = stops();
    const qsizetype at = all.indexOf(QApplication::focusWidget());
    if (at < 0) return QWidget::focusNextPrevChild(next);
    QWidget *to = all.value(next ? at + 1 : at - 1);
    if (!to) to = outside(next);
    if (!to) return QWidget::focusNextPrevChild(next);
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    if (QScrollArea *area = scroll(); area && isAncestorOf(to)) area->ensureWidgetVisible(to);
    return true;
}

int ScrollingPages::current() const
{
    const QWidget *focused = QApplication::focusWidget();
    const QScrollArea *area = scroll();
    const int top = area ? area->verticalScrollBar()->value() : 0, height = area ? area->viewport()->height() : 0;
    int found = 0, i = 0;
    for (const RequestSection *section : sections()) {
        const bool seen = section->y() < top + height && section->y() + section->height() > top;
        if (seen && focused && section->isAncestorOf(focused)) return i;
        if (section->y() <= top + height / 4) found = i;
        ++i;
    }
    return found;
}

void ScrollingPages::bring(const QWidget *part, QWidget *focused)
{
    QScrollArea *area = scroll();
    if (focused && focused->isVisible() && focused->isEnabled()) focused->setFocus(Qt::ShortcutFocusReason);
    if (!area || !part) return;
    const int y = part->mapTo(this, QPoint()).y();
    area->verticalScrollBar()->setValue(y);
    if (!focused) return;
    // A list of many parts may be taller than what is seen: of it, the field with the keyboard counts.
    const QWidget *inner = QApplication::focusWidget();
    if (inner && focused->isAncestorOf(inner)) area->ensureWidgetVisible(QApplication::focusWidget(), 0, 2 * theme::grid);
    else if (focused->height() < area->viewport()->height()) area->ensureWidgetVisible(focused, 0, 2 * theme::grid);
}
