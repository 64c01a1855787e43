#include "models/records/personmerge.h"
#include "models/records/identifier.h"
#include "models/records/person.h"
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using Kind = Field::Kind;

// Where a second value of a field that holds one goes.
const char *overflowOf(const Field &field)
{
    if (QByteArrayView(field.column) == "phone") return "other_phones";
    if (QByteArrayView(field.column) == "email") return "other_emails";
    return nullptr;
}

// Two items that say the same but for their ids.
bool sayTheSame(const RecordType &item, const QVariant &one, const QVariant &other)
{
    Row a = one.toList(), b = other.toList();
    a[0] = b[0] = QString();
    return item.toJson(a) == item.toJson(b);
}

QVariant bothValues(const Field &field, const QVariant &kept, const QVariant &other)
{
    if (field.kind == Kind::LongText) {
        const QString one = kept.toString(), two = other.toString();
        return one.contains(two) ? one : two.contains(one) ? two : one + u"\n\n"_s + two;
    }
    if (field.kind == Kind::Items) {
        QVariantList items = kept.toList();
        for (const QVariant &item : other.toList())
            if (std::ranges::none_of(items, [&](const QVariant &there) { return sayTheSame(*field.item, there, item); })) items << QVariant(item);
        return items;
    }
    QStringList codes = kept.toStringList() + other.toStringList();
    codes.removeDuplicates();
    return codes;
}

// The value as an item of the list beside, unless the list has it.
void overflow(Row &row, const char *column, const QString &value)
{
    const qsizetype at = Person::type.indexOf(column);
    const RecordType &item = *Person::type.field(column).item;
    QVariantList items = row.at(at).toList();
    if (value.isEmpty() || std::ranges::any_of(items, [&](const QVariant &there) { return there.toList().at(1).toString() == value; })) return;
    Row one = item.newRow();
    one[0] = newIdentifier();
    one[1] = value;
    items << QVariant(one);
    row[at] = items;
}
} // namespace

namespace personmerge {

bool canHoldBoth(const Field &field)
{
    return field.kind == Kind::LongText || field.kind == Kind::Items || field.kind == Kind::References || field.kind == Kind::MultiChoice || overflowOf(field);
}

Keep suggested(const Field &field, const QVariant &kept, const QVariant &other)
{
    if (field.isEmpty(other)) return Keep::Kept;
    if (field.isEmpty(kept)) return Keep::Other;
    return canHoldBoth(field) ? Keep::Both : Keep::Kept;
}

Row merged(const Row &kept, const Row &other, const QHash<QByteArray, Keep> &choices)
{
    Row row = kept;
    for (qsizetype i = 0; const Field &f : Person::type.fields) {
        const Keep keep = choices.value(f.column, Keep::Kept);
        if (keep == Keep::Other) row[i] = other.at(i);
        if (keep == Keep::Both && !overflowOf(f)) row[i] = bothValues(f, kept.at(i), other.at(i));
        ++i;
    }
    // After the lists: they hold what was chosen for them by now.
    for (qsizetype i = 0; const Field &f : Person::type.fields) {
        if (overflowOf(f) && choices.value(f.column) == Keep::Both) overflow(row, overflowOf(f), other.at(i).toString());
        ++i;
    }
    return row;
}

} // namespace personmerge
