#pragma once
#include "models/exchange/bothlanguages.h"
#include "models/records/field.h"
#include <QHash>
#include <variant>

class Database;

// What the words of a cell mean: the choices of a field and the answers of the lists, by code or by label in either
// language; the centres, by name or letters.
class Answers {
public:
    explicit Answers(Database &db);

    // The value, empty where the cell is; or why it cannot be one, in a sentence.
    std::variant<QVariant, QString> read(const RecordType &type, const Field &field, const QString &cell) const;

private:
    std::variant<QVariant, QString> reference(const Field &field, const QString &cell) const;
    std::optional<QString> choice(const RecordType &type, const Field &field, const QString &word) const;
    std::optional<QString> option(const Field &field, const QString &word) const;

    BothLanguages m_words;
    QHash<QString, QHash<QString, QString>> m_options; // by list, then by what is written
    QHash<QString, QString> m_sites;
    mutable QHash<const Field *, QHash<QString, QString>> m_choices; // worked out when first asked
};

// A day as Italians write it ("5/3/1950", "05.03.1950", "5-3-1950") or as ISO does; a year of two digits is nobody's.
std::optional<QDate> readDay(const QString &text);
// The same with a time after it ("5/3/2026 9:30"); midnight where there is none. In the time of this computer.
std::optional<QDateTime> readInstant(const QString &text);
