#pragma once
#include "ui/desk.h"
#include "ui/section.h"
#include <QTimer>
#include <QWidget>

class Navigation;
class Page;
class PageTabs;
class QuickSearch;

// What a signed-in person works with: search at the top, sections at the left, open pages at the right. Remembers which
// pages were open; drafts left behind are opened again.
class Workplace : public QWidget {
    Q_OBJECT
public:
    Workplace(const Desk &desk, Contents contents, QWidget *parent = nullptr);

    const Desk &desk() const { return m_desk; }
    Page *current() const;
    PageTabs &tabs() const { return *m_tabs; }
    Navigation &navigation() const { return *m_navigation; }
    QuickSearch &search() const { return *m_search; }

    void open(const QString &key);
    void openRecord(const RecordType *type, const QString &id); // an empty id: a new one
    void openNew(const RecordType *type, const Row &values);     // a new one that begins with these, as if they had been typed
    void openList(const ListQuery &query);                      // the list of its type, showing exactly that
    // Opens what the operator left open, then their unfinished work.
    void resume();
    // Keeps what is being typed in every page, and which are open.
    void keep();

Q_SIGNALS:
    void said(const QString &text);
    void pageChanged(Page *page);
    void pageStateChanged(); // of the page in front: what it is called, whether it is saved, whether it prints

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(Page *page);
    void restore(const QJsonObject &state);
    void openDrafts(const QList<Draft> &drafts);
    void keepOpenPages();

    const Desk &m_desk;
    Contents m_contents;
    Navigation *m_navigation;
    PageTabs *m_tabs;
    QuickSearch *m_search;
    QTimer m_remember;
};
