#include "models/sync/fieldvalues.h"
#include <QJsonArray>
#include <algorithm>

namespace syncing {

namespace {
std::optional<QVariant> itemIn(const RecordType &type, const QJsonObject &object)
{
    Row row = blankRow(type, {});
    for (qsizetype i = 0; const Field &f : type.fields) {
        const auto it = object.find(QLatin1String(f.column));
        if (it != object.end())
            if (const auto value = valueIn(f, *it)) row[i] = *value;
        ++i;
    }
    return QVariant(row);
}

std::optional<QVariant> codesIn(const QJsonValue &json)
{
    if (!json.isArray()) return {};
    QStringList codes;
    for (const QJsonValue &code : json.toArray()) {
        if (!code.isString()) return {};
        codes << code.toString();
    }
    return codes;
}
} // namespace

std::optional<QVariant> valueIn(const Field &field, const QJsonValue &json)
{
    if (json.isNull() || json.isUndefined()) return field.typed(QVariant());
    switch (field.kind) {
    case Field::Kind::Choice: return json.isString() ? std::optional<QVariant>(json.toString()) : std::nullopt;
    case Field::Kind::MultiChoice: return codesIn(json);
    case Field::Kind::Items: {
        if (!json.isArray()) return {};
        QVariantList items;
        for (const QJsonValue &one : json.toArray()) {
            if (!one.isObject()) return {};
            items << *itemIn(*field.item, one.toObject());
        }
        return items;
    }
    default: return field.fromJson(json);
    }
}

bool isSame(const Field &field, const QVariant &one, const QVariant &other) { return field.stored(one) == field.stored(other); }

Row blankRow(const RecordType &type, const QString &id)
{
    Row row;
    for (const Field &f : type.fields) row << f.typed(QVariant());
    if (!id.isEmpty()) row[0] = id;
    return row;
}

QList<qsizetype> unitOf(const RecordType &type, qsizetype field)
{
    const QByteArrayView unit(type.fields[static_cast<size_t>(field)].unit);
    if (unit.isEmpty()) return {field};
    QList<qsizetype> members;
    for (qsizetype i = 0; const Field &f : type.fields) {
        if (unit == QByteArrayView(f.unit)) members << i;
        ++i;
    }
    return members;
}

} // namespace syncing
