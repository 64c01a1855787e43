#pragma once
#include "models/records/field.h"

// What somebody typed into the search box, taken apart for the record it becomes when nothing was found: a name, a
// telephone, an e-mail address, a codice fiscale, in any order.
class TypedOver {
public:
    TypedOver(const QString &typed, QDate today);

    bool isEmpty() const;
    // How it is spoken of: "Rossi Anna", or the number when there is no name.
    QString title() const;
    // A new row of a person, a request or a contact that holds it; the surname stands first, as in the lists.
    Row valuesFor(const RecordType &type) const;

private:
    void takeName(const QStringList &words);

    QString m_surname, m_name, m_phone, m_email, m_code;
    QDate m_born;
    QString m_sex;
};
