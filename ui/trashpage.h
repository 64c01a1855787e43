#pragma once
#include "models/records/listquery.h"
#include "ui/desk.h"
#include "ui/page.h"

class ListModel;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

// What was moved to the trash, of every kind, and the way back.
class TrashPage : public Page {
    Q_OBJECT
public:
    // One query a kind of record, each of them of what is in the trash.
    TrashPage(const Desk &desk, const QList<ListQuery> &queries, QWidget *parent = nullptr);

    QString title() const override { return tr("Trash"); }
    QString helpTopic() const override { return QStringLiteral("trash"); }
    QString key() const override { return QStringLiteral("trash"); }

private:
    void choose(int kind);
    void count();
    void refresh();
    void putBack();
    void restore(const RecordType &type, const QStringList &ids);

    const Desk &m_desk;
    QList<ListQuery> m_queries;
    QList<ListModel *> m_models;
    QComboBox *m_kind;
    QTableView *m_table;
    QLabel *m_empty;
    QPushButton *m_putBack;
    bool m_chosen = false; // the kind of record, by the person
};
