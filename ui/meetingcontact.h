#pragma once
#include "models/records/person.h"
#include <QFrame>
class QFormLayout;

// Who meets and how to reach them, while one is on the phone with them: a press copies a number or the address.
class MeetingContact : public QFrame {
    Q_OBJECT
public:
    explicit MeetingContact(QWidget *parent = nullptr);

    void follow(const QString &requestNumber, const std::optional<Person> &family, const std::optional<Person> &worker);

Q_SIGNALS:
    void said(const QString &text);

private:
    void addPerson(const QString &label, const Person &person, const QString &name);
    void addCopy(const QString &label, const QString &text, const QString &name, const QString &what);

    QFormLayout *m_rows;
    QString m_shown; // what stands there
};
