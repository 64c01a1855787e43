#pragma once
#include "models/exchange/bothlanguages.h"
#include "models/records/field.h"

// Where a column of a file can go: a field of the record, or what says whose record it is.
struct ImportTarget {
    QByteArray key;                    // "fiscal_code"; "person.fiscal_code" for the person a contact is of
    const RecordType *type = nullptr;  // of the field
    const Field *field = nullptr;
    bool isWhose() const { return key.startsWith("person."); }
    QString label() const;             // "Codice fiscale", "Person: Codice fiscale"
};

namespace importcolumns {

// The types that are imported: people, contacts, requests.
QList<const RecordType *> types();
// What a file may fill in, in the order of the form.
QList<ImportTarget> targets(const RecordType &type);
std::optional<ImportTarget> target(const RecordType &type, const QByteArray &key);

// For each head the target it seems to mean, none twice; empty: nothing is known of it. By label in either language, by
// column, by the words Italian offices use.
QList<QByteArray> guessed(const RecordType &type, const QStringList &heads, const BothLanguages &words);

// The two columns that a file of what was not imported has before the others.
QString lineHead();
QString reasonHead();
// Under what the mapping of files with these heads is remembered; the two heads above do not count.
QString memoryKey(const RecordType &type, const QStringList &heads);

} // namespace importcolumns
