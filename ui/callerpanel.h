#pragma once
#include "models/records/record.h"
#include "ui/desk.h"
#include <QFrame>
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

// Who one is talking to, at the side of a contact: phone and notes, requests still open with the time they have left, the
// last contacts. Enter opens one.
class CallerPanel : public QFrame {
    Q_OBJECT
public:
    explicit CallerPanel(const Desk &desk, QWidget *parent = nullptr);

    // Whom to show; empty: nobody is known yet. The contact one is on is left out.
    void follow(const QString &person, const QString &contact);
    QString person() const { return m_person; }

Q_SIGNALS:
    void openAsked(const RecordType *type, const QString &id);

private:
    void reload();
    void fillPerson(const std::optional<Record> &found);
    void fillRequests(const RecordPage &page);
    void fillContacts(const RecordPage &page);
    QTreeWidgetItem *begin(QTreeWidgetItem *part, qint64 number, const QString &none);
    void fail(const std::exception &e);

    Desk m_desk;
    QString m_person, m_contact;
    quint64 m_asked = 0; // the answer to an older question is not shown
    QLabel *m_name;
    QLabel *m_facts;
    QLabel *m_trouble;
    QTreeWidget *m_list;
    QTreeWidgetItem *m_requests;
    QTreeWidgetItem *m_contacts;
};
