#pragma once
#include "models/records/record.h"
#include "models/store/store.h"
#include <QWidget>
class QTabBar;
class QToolButton;
struct Prompt;
class Session;

// The lists a person kept under a name, each with how many records it has now; first of all "All", last the trash.
class SavedViewsBar : public QWidget {
    Q_OBJECT
public:
    SavedViewsBar(Store &store, Session &session, const Prompt &prompt, const RecordType &type, QWidget *parent = nullptr);

    // Reads the names again.
    void reload();
    // Only the counts.
    void recount();
    // "": all; "trash": the trash; else the view. Tells nobody.
    void select(const QString &id);
    QString selected() const;
    // What a view kept now holds: asked of the list.
    std::function<QJsonObject()> layoutNow = [] { return QJsonObject(); };
    // The views that come with the program and belong to nobody.
    std::function<QList<SavedView>()> builtIn = [] { return QList<SavedView>(); };

Q_SIGNALS:
    void chosen(const QString &id, const QJsonObject &layout);
    void failed(const QString &text);

private:
    void showTabs(const QList<SavedView> &views);
    void count(int tab, const ListQuery &query);
    void keepAs(const SavedView &view);
    void keepNew();
    void remove();
    void share(bool shared);
    void fillMenu();
    const SavedView *current() const;

    Store &m_store;
    Session &m_session;
    const Prompt &m_prompt;
    const RecordType &m_type;
    QTabBar *m_tabs;
    QToolButton *m_menu;
    QList<SavedView> m_views;
    QString m_wanted;
    int m_round = 0; // counts of an earlier round are dropped
};
