#pragma once
#include "models/records/person.h"
#include "ui/desk.h"
#include <QWidget>
class ConsentList;
class QLabel;
class QTabWidget;
class RelatedList;
class TieList;

// What hangs on a person, beside their fields: requests, contacts, candidacy, consents, family, simulations; above them, in a
// sentence, the last contact and what is open.
class PersonLists : public QWidget {
    Q_OBJECT
public:
    explicit PersonLists(const Desk &desk, QWidget *parent = nullptr);

    void follow(const Person &person);

Q_SIGNALS:
    void openAsked(const RecordType *type, const QString &id);
    void newAsked(const RecordType *type, const Row &values); // begins with the person filled in

private:
    template <class List> List *add(List *list, const QString &name);
    RelatedList *addPlain(const RecordType &type, const QString &name, const QList<QByteArray> &columns);
    void look(const RecordType &type, const char *column, const char *sorted, RelatedList *list);
    void begin(const RecordType &type);
    void checkKept();
    void allowNew();
    void countOn(const RelatedList *list, const QString &name);
    void sumUp();

    Desk m_desk;
    Person m_person;
    bool m_kept = false; // the person is in the store: others may refer to them
    QLabel *m_glance;
    QTabWidget *m_tabs;
    RelatedList *m_requests, *m_contacts, *m_candidacies = nullptr, *m_simulations = nullptr;
    ConsentList *m_consents;
    TieList *m_ties;
};
