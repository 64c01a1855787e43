#include "memorymerge.h"
#include <QJsonArray>
#include <QJsonObject>
#include <map>
#include <set>
#include <vector>

namespace {
using Kind = Field::Kind;

std::optional<QJsonValue> membersTogether(const QJsonValue &was, const QJsonValue &wanted, const QJsonValue &is)
{
    const auto membersOf = [](const QJsonValue &value) {
        std::set<QString> members;
        for (const QJsonValue &one : value.toArray()) members.insert(one.toString());
        return members;
    };
    const auto before = membersOf(was), mine = membersOf(wanted);
    std::set<QString> there;
    QJsonArray result;
    for (const QJsonValue &one : is.toArray()) {
        if (before.contains(one.toString()) && !mine.contains(one.toString())) continue;
        result << one;
        there.insert(one.toString());
    }
    for (const QJsonValue &one : wanted.toArray())
        if (!before.contains(one.toString()) && there.insert(one.toString()).second) result << one;
    return result.isEmpty() ? QJsonValue() : QJsonValue(result);
}

std::optional<std::map<QString, QJsonValue>> itemsById(const QJsonValue &list, std::vector<QString> &order)
{
    std::map<QString, QJsonValue> items;
    for (const QJsonValue &one : list.toArray()) {
        const QString id = one.toObject().value(QStringLiteral("id")).toString();
        if (id.isEmpty() || !items.emplace(id, one).second) return {};
        if (std::ranges::find(order, id) == order.end()) order.push_back(id);
    }
    return items;
}

std::optional<QJsonValue> itemsTogether(const QJsonValue &was, const QJsonValue &wanted, const QJsonValue &is)
{
    std::vector<QString> order;
    const auto there = itemsById(is, order), mine = itemsById(wanted, order), before = itemsById(was, order);
    if (!there || !mine || !before) return {};
    const auto at = [](const std::map<QString, QJsonValue> &items, const QString &id) {
        const auto found = items.find(id);
        return found == items.end() ? QJsonValue() : found->second;
    };
    QJsonArray result;
    for (const QString &id : order) {
        const QJsonValue a = at(*before, id), b = at(*mine, id), c = at(*there, id);
        if (a != b && a != c && b != c) return {};
        if (const QJsonValue chosen = a == b ? c : b; !chosen.isNull()) result << chosen;
    }
    return result.isEmpty() ? QJsonValue() : QJsonValue(result);
}
} // namespace

namespace memorymerge {

const Field *fieldOf(const RecordType &type, const QString &column)
{
    const auto at = type.find(column.toLatin1());
    return at ? &type.fields[static_cast<size_t>(*at)] : nullptr;
}

QJsonValue canonical(const Field *field, const QJsonValue &value)
{
    QJsonValue v = value;
    if (field)
        if (const auto typed = field->fromJson(value)) v = field->toJson(*typed);
    if (field && field->kind == Kind::Flag && !v.isBool()) return false;
    if (v.isUndefined() || (v.isString() && v.toString().isEmpty()) || (v.isArray() && v.toArray().isEmpty())) return QJsonValue();
    return v;
}

std::optional<QJsonValue> together(const Field *field, const QJsonValue &was, const QJsonValue &wanted, const QJsonValue &is)
{
    if (!field) return {};
    if (field->kind == Kind::MultiChoice || field->kind == Kind::References) return membersTogether(was, wanted, is);
    if (field->kind == Kind::Items) return itemsTogether(was, wanted, is);
    return {};
}

} // namespace memorymerge
