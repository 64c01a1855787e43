#pragma once
#include "models/records/person.h"
#include "ui/desk.h"
#include "ui/relatedlist.h"
class FieldBox;

// The consent ledger of a person: what they agreed to, in which words, and whether it holds. A consent is withdrawn here,
// saying how and when; the privacy note is printed from here in the person's language.
class ConsentList : public RelatedList {
    Q_OBJECT
public:
    explicit ConsentList(const Desk &desk, QWidget *parent = nullptr);

    void follow(const Person &person);
    // "In force", "Expired on 3 March 2026", "Withdrawn on …".
    static QString stateOf(const Record &consent, QDate today);
    // The language of a text for somebody who prefers to speak this option of the list "language".
    static QString textLanguage(const QString &preferred);
    void setReadOnly(const QString &reason);

protected:
    QStringList headings() const override;
    QStringList cells(const Record &record) const override;
    bool comesFirst(const Record &record) const override;
    void select(const Record *record) override;

private:
    QWidget *makeWithdrawal();
    void beginWithdrawal();
    void withdraw();
    void fillLanguages();
    void printNote(const QString &language);

    Desk m_desk;
    Person m_person;
    QString m_noChange;
    QPushButton *m_withdraw;
    QPushButton *m_note;
    QWidget *m_panel = nullptr;
    QLabel *m_what = nullptr;
    FieldBox *m_when = nullptr;
    FieldBox *m_how = nullptr;
    Record m_withdrawn; // the one the panel is about
};
