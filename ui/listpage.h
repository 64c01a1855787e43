#pragma once
#include "models/records/listquery.h"
#include "ui/desk.h"
#include "ui/page.h"
#include <QJsonObject>
class ColumnChooser;
class FilterBar;
class ListActions;
class ListHeader;
class ListModel;
class ListSelection;
class NoticeBar;
class QLabel;
class QTableView;
class QTimer;
class SavedViewsBar;

// The records of a type: searched, filtered, sorted, with the columns one wants, however many they are. Left and opened
// again, also on another day, it is as it was.
class ListPage : public Page {
    Q_OBJECT
public:
    ListPage(const Desk &desk, const RecordType &type, QWidget *parent = nullptr);

    QString title() const override { return m_type.shownPlural(); }
    QString helpTopic() const override { return QStringLiteral("list"); }
    QString key() const override { return QLatin1String(m_type.table); }
    void keep() override { keepState(); }
    bool prints() const override;
    void print() override;

    // The list behind a number: shows exactly that query.
    void ask(const ListQuery &query);
    ListModel &model() { return *m_model; }

protected:
    void changeEvent(QEvent *event) override; // rows grow with the text

private:
    void buildPage();
    void buildKeys();
    void listen();
    // A worker on a shortlist is opened with the shortlist.
    void openOne(const QString &id);
    void refuse(const QString &reason);
    void restore(const QJsonObject &state);
    void restorePlace();
    QJsonObject layoutNow() const;
    QJsonObject stateNow() const;
    void keepState();
    void changed();
    void chooseView(const QString &id, const QJsonObject &layout);
    void sort(int section, bool add);
    void showTotal();
    void menuAt(const QPoint &place);

    Desk m_desk;
    const RecordType &m_type;
    ListModel *m_model;
    QTableView *m_view;
    ListHeader *m_header;
    FilterBar *m_filter;
    SavedViewsBar *m_views;
    ColumnChooser *m_columns;
    NoticeBar *m_notice;
    NoticeBar *m_trouble;
    ListActions *m_actions;
    ListSelection *m_selection;
    QLabel *m_total;
    QLabel *m_empty;
    QTimer *m_later;          // the state is kept a moment after the last change
    QTimer *m_recount;        // so are the counts of the views read
    QString m_operator;       // whose state this is
    QJsonObject m_place;      // where to scroll to once the first rows are here
    bool m_restored = false;
};
