#pragma once
#include <QStackedWidget>

class Page;
class QLabel;
class QTabWidget;

// The pages that are open, one tab each, or a hint when none is.
class PageTabs : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageTabs(QWidget *parent = nullptr);

    // Takes the page, shows it; one with the same key that is open already is shown instead, and the new one dropped.
    void open(Page *page);
    // Shows the open page with that key.
    bool show(const QString &key);
    Page *current() const;
    QList<Page *> pages() const;
    // What is being typed is kept first. A page with something that cannot be kept stays open the first time and says so.
    void close(Page *page);
    void step(int by);
    void keepAll();

Q_SIGNALS:
    void currentChanged(Page *page); // nullptr: none is open
    void opened(Page *page);
    void changed(); // which pages are open

private:
    int indexOf(const Page *page) const;
    void labelTab(Page *page);

    QTabWidget *m_tabs;
    QLabel *m_hint;
};
