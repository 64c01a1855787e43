#include "ui/taborder.h"
#include <QList>
#include <QWidget>

namespace {
// QWidget::setTabOrder leaves alone what takes no focus, and moves others where a proxy stands for them; but a container
// left behind would still lead the key to its proxy.
class Bare {
public:
    explicit Bare(QWidget *widget) : m_widget(widget), m_proxy(widget->focusProxy()), m_policy(widget->focusPolicy())
    {
        if (m_proxy) m_widget->setFocusProxy(nullptr);
        m_widget->setFocusPolicy(Qt::StrongFocus);
    }
    void dress() const
    {
        m_widget->setFocusPolicy(m_policy);
        if (m_proxy) m_widget->setFocusProxy(m_proxy);
    }

private:
    QWidget *m_widget;
    QWidget *m_proxy;
    Qt::FocusPolicy m_policy;
};
} // namespace

QWidget *tabAfter(QWidget *previous, QWidget *moved)
{
    QList<QWidget *> parts;
    QWidget *start = moved->window();
    QWidget *each = start;
    do {
        if (each == moved || moved->isAncestorOf(each)) parts << each;
        each = each->nextInFocusChain();
    } while (each != start);
    QList<Bare> bare{Bare(previous)};
    for (QWidget *part : std::as_const(parts)) bare << Bare(part);
    for (QWidget *part : std::as_const(parts)) {
        QWidget::setTabOrder(previous, part);
        previous = part;
    }
    for (const Bare &one : std::as_const(bare)) one.dress();
    return previous;
}
