#include "models/store/merge.h"
#include "models/records/failure.h"
#include "models/store/journal.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
// What mine added and took away, done to now: two sides never clash over what is in a set.
QStringList mergedSet(const QStringList &base, const QStringList &mine, const QStringList &now)
{
    QStringList result;
    for (const QString &code : now)
        if (mine.contains(code) || !base.contains(code)) result << code;
    for (const QString &code : mine)
        if (!base.contains(code) && !result.contains(code)) result << code;
    return result;
}

using ItemsById = QHash<QString, QVariant>;

std::optional<ItemsById> byId(const QVariantList &items)
{
    ItemsById found;
    for (const QVariant &item : items) {
        const QString id = item.toList().value(0).toString();
        if (id.isEmpty() || found.contains(id)) return {};
        found.insert(id, item);
    }
    return found;
}

// Item by item; nothing when one was changed on both sides to different values, or when they cannot be told apart.
std::optional<QVariantList> mergedItems(const RecordType &item, const QVariantList &base, const QVariantList &mine, const QVariantList &now)
{
    const auto was = byId(base), wanted = byId(mine), is = byId(now);
    if (!was || !wanted || !is) return {};
    const auto same = [&](const QString &id, const ItemsById &one, const ItemsById &other) {
        if (one.contains(id) != other.contains(id)) return false;
        return !one.contains(id) || item.toJson(one.value(id).toList()) == item.toJson(other.value(id).toList());
    };
    QStringList ids;
    for (const QVariantList &side : {now, mine, base})
        for (const QVariant &one : side)
            if (const QString id = one.toList().at(0).toString(); !ids.contains(id)) ids << id;
    QVariantList result;
    for (const QString &id : std::as_const(ids)) {
        const bool mineChanged = !same(id, *wanted, *was), nowChanged = !same(id, *is, *was);
        if (mineChanged && nowChanged && !same(id, *wanted, *is)) return {};
        const ItemsById &from = mineChanged ? *wanted : *is;
        if (from.contains(id)) result << from.value(id);
    }
    return result;
}

// The value both changes lead to, where one does.
std::optional<QVariant> mergedValue(const Field &f, const QVariant &base, const QVariant &mine, const QVariant &now)
{
    const QVariant was = f.stored(base), wanted = f.stored(mine), is = f.stored(now);
    if (wanted == was || wanted == is) return now;
    if (is == was) return mine;
    if (f.kind == Field::Kind::MultiChoice || f.kind == Field::Kind::References) return mergedSet(base.toStringList(), mine.toStringList(), now.toStringList());
    if (f.kind == Field::Kind::Items) return mergedItems(*f.item, base.toList(), mine.toList(), now.toList());
    return {};
}

// Whether two rows differ in anything of the unit.
bool differInUnit(const RecordType &type, QByteArrayView unit, const Row &one, const Row &other)
{
    for (qsizetype i = 0; const Field &f : type.fields) {
        if (unit == QByteArrayView(f.unit) && !f.is(Derived) && f.stored(one.at(i)) != f.stored(other.at(i))) return true;
        ++i;
    }
    return false;
}

// One field of a thing said in parts: half of one address and half of another would be an address nobody gave.
void mergeInUnit(const RecordType &type, const Row &base, const Row &mine, const Row &now, qsizetype i, Merge &result)
{
    const Field &f = type.fields[static_cast<size_t>(i)];
    const QByteArrayView unit(f.unit);
    if (!differInUnit(type, unit, mine, base) || !differInUnit(type, unit, mine, now)) return; // now's stays
    if (!differInUnit(type, unit, now, base)) result.row[i] = mine.at(i);
    else if (f.stored(mine.at(i)) != f.stored(now.at(i))) result.clashing << f.column;
}
} // namespace

Merge merged(const RecordType &type, const Row &base, const Row &mine, const Row &now)
{
    Merge result{now, {}};
    for (qsizetype i = 0; const Field &f : type.fields) {
        const bool onlyNow = f.stored(mine.at(i)) == f.stored(base.at(i));
        if (f.is(Derived)) result.row[i] = onlyNow ? now.at(i) : mine.at(i);
        else if (*f.unit) mergeInUnit(type, base, mine, now, i, result);
        else if (const auto value = mergedValue(f, base.at(i), mine.at(i), now.at(i))) result.row[i] = *value;
        else result.clashing << f.column;
        ++i;
    }
    return result;
}

Row mergedSince(Database &db, const RecordType &type, const Row &mine, const Record &now, qint64 baseVersion)
{
    // Without the base nobody can tell whose change is whose: every difference is then one to decide.
    const auto base = journal::rowAt(db, type, now, baseVersion);
    Merge result{now.row, {}};
    if (base) result = merged(type, *base, mine, now.row);
    else
        for (const auto &change : journal::difference(type, now.row, mine)) result.clashing << change.column;
    if (result.clashing.isEmpty()) return result.row;

    QStringList fields;
    for (const QByteArray &column : result.clashing) fields << type.translated(type.field(column.constData()).label);
    const QString by = journal::changedBy(db, type, type.idOf(now.row), result.clashing.first());
    throw Failure(QCoreApplication::translate("Store", "Nothing was saved."),
                  QCoreApplication::translate("Store", "Changed meanwhile by %1: %2.").arg(by.isEmpty() ? QCoreApplication::translate("Store", "somebody else") : by, fields.join(u", "_s)),
                  QCoreApplication::translate("Store", "What you typed is kept as a draft. Open the record again, compare, and save."));
}
