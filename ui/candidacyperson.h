#pragma once
#include "models/records/person.h"
#include "ui/desk.h"
#include <QWidget>
class NewPersonForm;
class QLabel;
class QPushButton;

// Whose candidacy it is, under the field that says so: the data that count and those that are missing, the way to their page,
// and a form for somebody who is not in the archive yet.
class CandidacyPerson : public QWidget {
    Q_OBJECT
public:
    explicit CandidacyPerson(const Desk &desk, QWidget *parent = nullptr);

    // The person, nullptr while nobody is chosen or known.
    void follow(const Person *person, const QString &candidacy);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void openAsked(const QString &person);
    void made(const QString &person); // is in the archive now

private:
    void name(const Person &person, const QString &citizenships);

    Desk m_desk;
    QString m_about; // the candidacy
    std::optional<Person> m_person;
    QLabel *m_facts;
    QPushButton *m_open;
    QPushButton *m_begin;
    NewPersonForm *m_new;
    bool m_readOnly = true;
};
