#pragma once
#include "ui/desk.h"
#include "models/records/listquery.h"
#include <QObject>
class ListHeader;
class ListModel;
class NoticeBar;
class QAction;
class QTableView;
class QWidget;

// What can be done with a list and with what is selected in it.
class ListActions : public QObject {
    Q_OBJECT
public:
    // The actions belong to the page; their messages go to the notice bar.
    ListActions(const Desk &desk, ListModel &model, QTableView &view, ListHeader &header, NoticeBar &notice, QWidget &page);

    QAction *add, *open, *copyPhone, *trash, *restore, *exported, *print;
    void refresh();
    void printList();

Q_SIGNALS:
    void openAsked(const QString &id);
    void newAsked();
    void said(const QString &text);

private:
    QAction *make(const QString &name, const QString &text, const QString &does, const QKeySequence &keys);
    void withSelected(std::function<void(const QStringList &ids)> then);
    void moveSelected(bool toTrash);
    void move(const QStringList &ids, bool toTrash, bool offerUndo);
    void exportList();
    void runExport(const QString &path);
    void fail(const QString &what, const QString &text, const std::function<void()> &again);

    Desk m_desk;
    ListModel &m_model;
    QTableView &m_view;
    ListHeader &m_header;
    NoticeBar &m_notice;
    QWidget &m_page;
    bool m_exporting = false;
};
