#pragma once
#include "models/records/record.h"
#include "models/records/listquery.h"
#include <QWidget>
class QLabel;
class QLayout;
class QPushButton;
class QTreeWidget;
class Store;

// The records of a kind that hang on another record, in a small list: Enter or a double click opens one, a button begins
// another. Follows the store.
class RelatedList : public QWidget {
    Q_OBJECT
public:
    RelatedList(Store &store, const RecordType &type, const QList<QByteArray> &columns, QWidget *parent = nullptr);

    // Shows what these queries find, one after the other.
    void ask(const QList<ListQuery> &queries);
    const RecordType &type() const { return m_type; }
    const QList<Record> &records() const { return m_records; }
    qint64 total() const { return m_total; }
    // Why nothing can be begun; empty when it can.
    void setNoNew(const QString &reason);
    // Nothing is begun from here.
    void hideNew();
    void setNewText(const QString &text);

Q_SIGNALS:
    void openAsked(const RecordType *type, const QString &id);
    void newAsked();
    void shown(); // other records than before

protected:
    virtual QStringList headings() const;
    virtual QStringList cells(const Record &record) const;
    // The answers of lists that cells() names beside what the records refer to.
    virtual QStringList alsoNamed(const QList<Record> &) const { return {}; }
    virtual void open(const Record &record);
    // Before others of the list.
    virtual bool comesFirst(const Record &) const { return false; }
    virtual void select(const Record *) {}
    QString titled(const QString &id) const;
    const QHash<QString, QString> &titles() const { return m_titles; }
    const Record *current() const;
    QLayout *buttons() const { return m_buttons; }
    Store &store() const { return m_store; }
    void say(const QString &text);
    // What cells() says may have changed, though the records have not.
    void refill();

private:
    void reload();
    void take(const QList<RecordPage> &pages);
    void fill();

    Store &m_store;
    const RecordType &m_type;
    QList<QByteArray> m_columns;
    QList<ListQuery> m_queries;
    QList<Record> m_records;
    QHash<QString, QString> m_titles;
    qint64 m_total = 0;
    quint64 m_asked = 0; // the answer to an older question is not shown
    QTreeWidget *m_list;
    QLabel *m_text;
    QPushButton *m_new;
    QLayout *m_buttons;
};
