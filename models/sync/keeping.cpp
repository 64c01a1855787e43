#include "models/sync/keeping.h"
#include "models/records/identifier.h"
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using Kind = Field::Kind;
using ItemsById = QHash<QString, QVariant>;

QString idOf(const QVariant &item) { return item.toList().value(0).toString(); }

ItemsById byId(const QVariantList &items)
{
    ItemsById found;
    for (const QVariant &item : items) found.insert(idOf(item), item);
    return found;
}

// Two items that say the same, whatever their ids.
bool sayTheSame(const RecordType &type, const QVariant &one, const QVariant &other)
{
    Row a = one.toList(), b = other.toList();
    if (a.size() != b.size() || a.isEmpty()) return a == b;
    a[0] = b[0] = QString();
    return type.toJson(a) == type.toJson(b);
}

bool isSame(const RecordType &type, const QString &id, const ItemsById &one, const ItemsById &other)
{
    return one.contains(id) == other.contains(id) && (!one.contains(id) || type.toJson(one.value(id).toList()) == type.toJson(other.value(id).toList()));
}

QStringList idsIn(std::initializer_list<QVariantList> lists)
{
    QStringList ids;
    for (const QVariantList &items : lists)
        for (const QVariant &item : items)
            if (!ids.contains(idOf(item))) ids << idOf(item);
    return ids;
}

// Item by item, in the order of ids; `strong` wins where both changed the same one.
QVariantList mergedItems(const RecordType &type, const QStringList &ids, const QVariantList &before, const QVariantList &strong, const QVariantList &weak)
{
    const ItemsById was = byId(before), first = byId(strong), second = byId(weak);
    QVariantList result;
    for (const QString &id : ids) {
        const ItemsById &from = isSame(type, id, first, was) ? second : first;
        if (from.contains(id)) result << from.value(id);
    }
    return result;
}

// Everything of theirs, and of mine what they do not have; an item changed by both is there twice, under two ids.
QVariantList bothItems(const RecordType &type, const QVariantList &mine, const QVariantList &theirs)
{
    QVariantList result = theirs;
    const ItemsById there = byId(theirs);
    for (const QVariant &item : mine) {
        if (std::ranges::any_of(theirs, [&](const QVariant &other) { return sayTheSame(type, item, other); })) continue;
        Row own = item.toList();
        if (there.contains(idOf(item))) own[0] = newIdentifier();
        result << QVariant(own);
    }
    return result;
}

// Lines that both texts begin with stand once, before; lines that both end with, once, after.
QString bothTexts(const QString &mine, const QString &theirs, const QString &mineBy, const QString &theirsBy)
{
    if (mine.isEmpty() || theirs.contains(mine)) return theirs;
    if (theirs.isEmpty() || mine.contains(theirs)) return mine;
    const QStringList one = theirs.split(u'\n'), two = mine.split(u'\n');
    const qsizetype least = std::min(one.size(), two.size());
    qsizetype head = 0, tail = 0;
    while (head < least && one[head] == two[head]) ++head;
    while (tail < least - head && one[one.size() - 1 - tail] == two[two.size() - 1 - tail]) ++tail;
    const auto part = [&](const QStringList &lines) { return lines.mid(head, lines.size() - head - tail).join(u'\n').trimmed(); };
    QStringList result;
    const auto add = [&result](const QString &text) { if (!text.trimmed().isEmpty()) result << text; };
    add(one.mid(0, head).join(u'\n'));
    if (const QString own = part(one); !own.isEmpty()) add(u"%1:\n%2"_s.arg(theirsBy, own));
    if (const QString own = part(two); !own.isEmpty()) add(u"%1:\n%2"_s.arg(mineBy, own));
    add(one.mid(one.size() - tail).join(u'\n'));
    return result.join(u"\n\n"_s);
}
} // namespace

namespace syncing {

QVariant sideIn(const Field &field, const QJsonValue &json)
{
    if (const auto value = field.fromJson(json)) return *value;
    if (field.kind == Kind::Choice) return json.toString();
    if (field.kind == Kind::MultiChoice) return json.toVariant().toStringList();
    return field.typed(QVariant());
}

QJsonValue jsonOf(const Field &field, const QVariant &value)
{
    return field.isEmpty(value) ? QJsonValue(QJsonValue::Null) : field.toJson(value);
}

Sides sidesOf(const Field &field, const QJsonValue &three)
{
    const QJsonArray values = three.toArray();
    Sides sides{sideIn(field, values.at(0)), sideIn(field, values.at(1)), sideIn(field, values.at(2))};
    if (field.kind != Kind::Items) return sides;
    const QVariantList before = sides.before.toList(), mine = sides.mine.toList(), theirs = sides.theirs.toList();
    const QStringList ids = idsIn({theirs, mine, before});
    sides.mine = mergedItems(*field.item, ids, before, mine, theirs);
    sides.theirs = mergedItems(*field.item, ids, before, theirs, mine);
    return sides;
}

QList<QList<QByteArray>> unitsOf(const RecordType &type, const ConflictCard &card)
{
    QList<QList<QByteArray>> units;
    QHash<QByteArray, qsizetype> placeOf;
    for (const Field &f : type.fields) {
        if (!card.fields.contains(QLatin1String(f.column))) continue;
        const QByteArray unit = *f.unit ? f.unit : f.column;
        if (!placeOf.contains(unit)) {
            placeOf.insert(unit, units.size());
            units << QList<QByteArray>{};
        }
        units[placeOf.value(unit)] << f.column;
    }
    QList<QByteArray> unknown;
    for (const QString &column : card.fields.keys())
        if (!type.find(column.toLatin1())) unknown << column.toLatin1();
    if (!unknown.isEmpty()) units << unknown;
    return units;
}

bool holdsBoth(const Field &field)
{
    if (field.is(Computed)) return false;
    return field.kind == Kind::LongText || field.kind == Kind::Items || field.kind == Kind::References || field.kind == Kind::MultiChoice;
}

QVariant bothOf(const Field &field, const Sides &sides, const QString &mineBy, const QString &theirsBy)
{
    if (field.kind == Kind::LongText) return bothTexts(sides.mine.toString(), sides.theirs.toString(), mineBy, theirsBy);
    if (field.kind == Kind::Items) return bothItems(*field.item, sides.mine.toList(), sides.theirs.toList());
    QStringList codes = sides.theirs.toStringList() + sides.mine.toStringList();
    codes.removeDuplicates();
    return codes;
}

std::optional<Keep> suggested(const Field &field, const Sides &sides)
{
    // That somebody emptied it was meant: what is there is not put back for them.
    if (field.isEmpty(sides.before) && field.isEmpty(sides.mine)) return Keep::Theirs;
    if (field.isEmpty(sides.before) && field.isEmpty(sides.theirs)) return Keep::Mine;
    if (holdsBoth(field) && !field.isEmpty(sides.mine) && !field.isEmpty(sides.theirs)) return Keep::Both;
    return {};
}

QString codeOf(Keep keep)
{
    switch (keep) {
    case Keep::Mine: return u"mine"_s;
    case Keep::Theirs: return u"theirs"_s;
    case Keep::Both: return u"both"_s;
    case Keep::Other: return u"other"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Keep> keepOf(const QString &code)
{
    for (const Keep keep : {Keep::Mine, Keep::Theirs, Keep::Both, Keep::Other})
        if (codeOf(keep) == code) return keep;
    return {};
}

} // namespace syncing
