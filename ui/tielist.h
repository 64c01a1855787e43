#pragma once
#include "ui/relatedlist.h"

// The family and friends of a person, read from both sides of each tie: who they are, what they are to the person. Enter
// opens the other person.
class TieList : public RelatedList {
    Q_OBJECT
public:
    explicit TieList(Store &store, QWidget *parent = nullptr);

    void setPerson(const QString &id);

protected:
    QStringList headings() const override;
    QStringList cells(const Record &record) const override;
    QStringList alsoNamed(const QList<Record> &records) const override;
    void open(const Record &record) override;
    void select(const Record *record) override;

private:
    QString otherOf(const Record &record) const;

    QString m_person;
    QPushButton *m_edit;
};
