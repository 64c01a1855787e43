#include "ui/pagetabs.h"
#include "ui/icon.h"
#include "ui/page.h"
#include "ui/theme.h"
#include <QLabel>
#include <QMouseEvent>
#include <QPointer>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

namespace {
constexpr qsizetype longestTab = 28; // characters; the tool tip has the rest

// A tab bar whose tabs close with the middle button of the mouse.
class ClosingTabBar : public QTabBar {
public:
    explicit ClosingTabBar(std::function<void(int)> close) : m_close(std::move(close)) {}

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        const int at = tabAt(event->position().toPoint());
        if (event->button() == Qt::MiddleButton && at >= 0) m_close(at);
        else QTabBar::mouseReleaseEvent(event);
    }

private:
    std::function<void(int)> m_close;
};

// A page that is taller than the window, on a small screen or with large text, scrolls: the window never outgrows the screen.
QScrollArea *scrolled(Page *page)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    return scroll;
}

Page *pageIn(QWidget *tab)
{
    const auto *scroll = qobject_cast<QScrollArea *>(tab);
    return scroll ? qobject_cast<Page *>(scroll->widget()) : nullptr;
}

class Tabs : public QTabWidget {
public:
    explicit Tabs(QTabBar *bar) { setTabBar(bar); }
};
} // namespace

PageTabs::PageTabs(QWidget *parent) : QStackedWidget(parent)
{
    auto *bar = new ClosingTabBar([this](int at) { close(pages().at(at)); });
    bar->setAccessibleName(tr("Open pages"));
    m_tabs = new Tabs(bar);
    m_tabs->setDocumentMode(true);
    m_tabs->setMovable(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone); // the label is short already; more of them scroll
    m_hint = new QLabel(tr("Nothing is open. Choose a section at the left, or press Ctrl+K to search."));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    theme::makeQuiet(m_hint);
    addWidget(m_hint);
    addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        setCurrentWidget(m_tabs->count() ? static_cast<QWidget *>(m_tabs) : m_hint);
        Q_EMIT currentChanged(current());
    });
    connect(bar, &QTabBar::tabMoved, this, &PageTabs::changed);
}

Page *PageTabs::current() const { return pageIn(m_tabs->currentWidget()); }

int PageTabs::indexOf(const Page *page) const { return static_cast<int>(pages().indexOf(page)); }

QList<Page *> PageTabs::pages() const
{
    QList<Page *> all;
    for (int i = 0; i < m_tabs->count(); ++i) all << pageIn(m_tabs->widget(i));
    return all;
}

bool PageTabs::show(const QString &key)
{
    for (Page *page : pages())
        if (page->key() == key) {
            m_tabs->setCurrentIndex(indexOf(page));
            return true;
        }
    return false;
}

void PageTabs::open(Page *page)
{
    if (show(page->key())) {
        delete page;
        return;
    }
    auto *closeButton = new QToolButton;
    closeButton->setIcon(icon(QStringLiteral("close")));
    closeButton->setAutoRaise(true);
    closeButton->setFocusPolicy(Qt::NoFocus); // Ctrl+W does it from the keyboard
    connect(closeButton, &QToolButton::clicked, page, [this, page] { close(page); });
    connect(page, &Page::titleChanged, this, [this, page] { labelTab(page); });
    connect(page, &Page::closeRequested, this, [this, asking = QPointer<Page>(page)] { if (asking) close(asking); }, Qt::QueuedConnection);
    const int at = m_tabs->addTab(scrolled(page), QString());
    m_tabs->tabBar()->setTabButton(at, QTabBar::RightSide, closeButton);
    labelTab(page);
    Q_EMIT opened(page);
    m_tabs->setCurrentIndex(at);
    Q_EMIT changed();
}

void PageTabs::labelTab(Page *page)
{
    const int at = indexOf(page);
    if (at < 0) return;
    const QString title = page->title();
    QString label = title.size() > longestTab ? title.left(longestTab - 1) + u'…' : title;
    m_tabs->setTabText(at, label.replace(u'&', QLatin1String("&&")));
    m_tabs->setTabToolTip(at, title.toHtmlEscaped());
    if (QWidget *button = m_tabs->tabBar()->tabButton(at, QTabBar::RightSide)) {
        button->setAccessibleName(tr("Close %1").arg(title));
        button->setToolTip(tr("Close (Ctrl+W)"));
    }
}

void PageTabs::close(Page *page)
{
    const int at = indexOf(page);
    if (at < 0) return; // asked for twice, as by a key pressed twice
    if (page->isAtRisk() && !page->givesUp()) {
        m_tabs->setCurrentIndex(at);
        return;
    }
    page->keep();
    QWidget *tab = m_tabs->widget(at);
    m_tabs->removeTab(at);
    tab->hide();
    tab->deleteLater();
    if (Page *next = current()) next->setFocus();
    Q_EMIT changed();
}

void PageTabs::step(int by)
{
    if (const int count = m_tabs->count()) m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
}

void PageTabs::keepAll()
{
    for (Page *page : pages()) page->keep();
}
