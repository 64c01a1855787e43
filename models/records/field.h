#pragma once
#include "models/records/amounts.h"
#include "models/records/week.h"
#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <span>

// One value per field, in the order of the fields. What a value holds, by kind: QString (Text, LongText, Choice,
// Reference), qlonglong (Number), Decimal, Cents (Money), QDate, QDateTime in UTC (Instant), bool (Flag), QStringList
// (MultiChoice, References), QVariantList with a Row for each (Items), Week. An optional number that is not there is an invalid QVariant; an absent text, date or instant is empty.
using Row = QVariantList;

struct Choice {
    const char *code; // as stored; never changes once released
    const char *label;
};

// To whom a print may show a field. Each version includes those after it: what a worker may see the office sees.
enum class Disclosure { Office, Worker, Family };
// What a field reveals: nothing, who someone is, or what art. 9 GDPR protects (health, origin, beliefs).
enum class Sensitivity { Ordinary, Personal, Special };

enum Rule : unsigned {
    NoRule = 0,
    Required = 1,  // a record cannot be finished without it
    Long = 2,      // a text of several lines
    Searched = 4,  // found by the search box
    Listed = 8,    // shown in the list before the person chooses columns
    Computed = 16, // set by the program, shown but not typed
    Titled = 32,   // together with its like, names the record: "Rossi Anna"
    Derived = 64,  // worked out from other fields or records: of two values the later one holds, nobody is asked
    Belongs = 128  // the record is a part of the one it names: seen by whoever sees that, and by nobody else
};

struct RecordType;

// One column of a record: its name in SQL, its label on screen, what it holds. Data only: whatever needs a function
// belongs in the record's own .cpp.
struct Field {
    enum class Kind { Text, LongText, Number, Decimal, Money, Date, Instant, Flag, Choice, MultiChoice, Reference, References, Items, Week };

    const char *column = "";
    const char *unit = "";   // fields of one name are one thing said in parts (street, postcode, city): two people's changes merge as a whole
    const char *label = "";  // empty: never shown
    const char *group = "";  // heading under which a form shows it
    const char *hint = "";   // a short help under the editor
    const char *target = ""; // Reference, References: the table they point to
    const char *list = "";   // references to an option: the list it is chosen from
    const RecordType *item = nullptr; // Items: what each of them is
    Kind kind = Kind::Text;
    unsigned rules = NoRule;
    int maximumLength = 0; // characters; 0: 200 for a text, 20,000 for a long text
    std::span<const ::Choice> choices = {};
    Disclosure disclosure = Disclosure::Office;
    Sensitivity sensitivity = Sensitivity::Ordinary;

    QVariant (*get)(const void *record) = nullptr;
    void (*set)(void *record, const QVariant &value) = nullptr;

    bool is(Rule rule) const { return (rules & rule) != 0; }
    bool isShown() const { return *label != 0; }
    int longest() const;
    // The value as SQLite keeps it: text, integer or NULL.
    QVariant stored(const QVariant &value) const;
    // The value as a row holds it, from what SQLite or an editor gave.
    QVariant typed(const QVariant &value) const;
    QJsonValue toJson(const QVariant &value) const;
    // Nothing when the JSON value is not one this field can hold.
    std::optional<QVariant> fromJson(const QJsonValue &value) const;
    bool isEmpty(const QVariant &value) const;
    // The records a value refers to, those of its items included: table and id.
    QList<std::pair<QByteArray, QString>> referred(const QVariant &value) const;
};

// What a person must correct, and where.
struct Problem {
    QByteArray column; // empty: the record as a whole
    QString text;
    bool operator==(const Problem &) const = default;
};

struct RecordType {
    const char *table;
    const char *context; // of its labels' translations
    const char *name;    // "Person"
    const char *plural;  // "People"
    std::span<const Field> fields; // the first is "id"
    QList<Problem> (*check)(const Row &) = nullptr; // rules that span fields
    Row (*newRow)() = nullptr;                      // what a new record holds before anything is typed
    Row (*derived)(Row) = nullptr;                  // fills in what follows from the other fields; asked at each save
    QString (*titleOf)(const Row &) = nullptr;      // where the titled fields, joined, are not a title
    const char *numbered = "";                      // the column that gets a protocol number at the first save

    QString translated(const char *label) const;
    QString shownName() const { return translated(name); }
    QString shownPlural() const { return translated(plural); }
    // As a person reads it in the language of the screen; a reference shows its id, the store knows titles.
    QString shown(const Field &field, const QVariant &value) const;
    // The same with the titles of what it refers to, by id; what has none there is left out.
    QString shown(const Field &field, const QVariant &value, const QHash<QString, QString> &titles) const;
    QList<Problem> problems(const Row &row) const;
    // The index of a column; asking for one that does not exist is a defect.
    qsizetype indexOf(const char *column) const;
    std::optional<qsizetype> find(QByteArrayView column) const;
    const Field &field(const char *column) const { return fields[static_cast<size_t>(indexOf(column))]; }
    QString idOf(const Row &row) const { return row.at(0).toString(); }
    // "Rossi Anna": the titled fields, joined.
    QString title(const Row &row) const;
    // Texts trimmed and in Unicode NFC.
    Row tidied(Row row) const;
    QJsonObject toJson(const Row &row) const;
    // A row from an object; what is unknown, missing or of the wrong kind is added to problems. Absent keys keep blank's value.
    Row fromJson(const QJsonObject &object, const Row &blank, QList<Problem> &problems) const;
};

template <class R> Row rowOf(const R &record);
template <class R> R recordOf(const Row &row);

namespace detail {
template <class> struct MemberOf;
template <class R, class V> struct MemberOf<V R::*> {
    using Record = R;
    using Value = V;
};
template <class T> struct Unwrapped { using Type = T; };
template <class T> struct Unwrapped<std::optional<T>> { using Type = T; };

template <class V> constexpr Field::Kind kindOf(const Field &options)
{
    using T = typename Unwrapped<V>::Type;
    if constexpr (std::is_same_v<T, bool>) return Field::Kind::Flag;
    else if constexpr (std::is_integral_v<T>) return Field::Kind::Number;
    else if constexpr (std::is_same_v<T, Decimal>) return Field::Kind::Decimal;
    else if constexpr (std::is_same_v<T, Cents>) return Field::Kind::Money;
    else if constexpr (std::is_same_v<T, QDate>) return Field::Kind::Date;
    else if constexpr (std::is_same_v<T, QDateTime>) return Field::Kind::Instant;
    else if constexpr (std::is_same_v<T, QStringList>) return *options.target ? Field::Kind::References : Field::Kind::MultiChoice;
    else if constexpr (std::is_same_v<T, Week>) return Field::Kind::Week;
    else if constexpr (requires { typename T::value_type; T::value_type::type; }) return Field::Kind::Items;
    else {
        static_assert(std::is_same_v<T, QString>, "no kind of field holds this type");
        if (*options.target) return Field::Kind::Reference;
        if (!options.choices.empty()) return Field::Kind::Choice;
        return options.rules & Long ? Field::Kind::LongText : Field::Kind::Text;
    }
}

template <class V> QVariant toVariant(const V &value)
{
    if constexpr (requires { value.has_value(); }) return value ? toVariant(*value) : QVariant();
    else if constexpr (std::is_same_v<V, bool>) return value;
    else if constexpr (std::is_integral_v<V>) return QVariant::fromValue(static_cast<qlonglong>(value));
    else if constexpr (requires { V::value_type::type; }) {
        QVariantList items;
        for (const auto &item : value) items << QVariant(rowOf(item));
        return items;
    }
    // A null QString would be bound as NULL; an empty text is an empty text.
    else if constexpr (std::is_same_v<V, QString>) return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value);
    else return QVariant::fromValue(value);
}

template <class V> V fromVariant(const QVariant &value)
{
    if constexpr (requires(V v) { v.has_value(); })
        return value.isValid() && !value.isNull() ? V(fromVariant<typename Unwrapped<V>::Type>(value)) : V();
    else if constexpr (std::is_integral_v<V> && !std::is_same_v<V, bool>) return static_cast<V>(value.toLongLong());
    else if constexpr (requires { V::value_type::type; }) {
        V items;
        for (const QVariant &item : value.toList()) items << recordOf<typename V::value_type>(item.toList());
        return items;
    }
    else return value.value<V>();
}
} // namespace detail

// The field of a member: field<&Person::surname>({.column = "surname", .label = QT_TRANSLATE_NOOP("Person", "Surname")}).
// Its kind follows from the member's type; a type nobody taught it does not compile.
template <auto Member> constexpr Field field(Field options)
{
    using M = detail::MemberOf<decltype(Member)>;
    using R = typename M::Record;
    using V = typename M::Value;
    options.kind = detail::kindOf<V>(options);
    options.get = [](const void *r) { return detail::toVariant(static_cast<const R *>(r)->*Member); };
    options.set = [](void *r, const QVariant &v) { static_cast<R *>(r)->*Member = detail::fromVariant<V>(v); };
    return options;
}

template <class R> Row rowOf(const R &record)
{
    Row row;
    row.reserve(static_cast<qsizetype>(R::type.fields.size()));
    for (const Field &f : R::type.fields) row << f.get(&record);
    return row;
}

template <class R> R recordOf(const Row &row)
{
    R record;
    qsizetype i = 0;
    for (const Field &f : R::type.fields) f.set(&record, row.at(i++));
    return record;
}
