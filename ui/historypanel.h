#pragma once
#include "models/records/record.h"
#include <QWidget>
class QLineEdit;
class QTextBrowser;
class Session;
class Store;

// Who changed a record, when, where, which field, from what to what; newest first, narrowed by what is typed.
class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    HistoryPanel(Store &store, Session &session, const RecordType &type, QWidget *parent = nullptr);

    void reload(const QString &id);
    QString text() const;

private:
    void name(const QList<HistoryEntry> &entries);
    void write();
    QString html(const HistoryEntry &entry) const;
    QString shown(const Field &field, const QVariant &value) const;

    Store &m_store;
    Session &m_session;
    const RecordType &m_type;
    QLineEdit *m_filter;
    QTextBrowser *m_page;
    QList<HistoryEntry> m_entries;
    QHash<QString, QString> m_titles; // of centres and of records referred to, by id
    int m_round = 0;
};
