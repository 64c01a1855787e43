#include "models/store/referring.h"
#include "models/records/attachment.h"
#include "models/records/catalogue.h"
#include "models/store/database.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
// A file names what it hangs on by table and id: it may be any record.
bool isFile(const RecordType &type) { return &type == &Attachment::type; }

bool mayRefer(const Field &f, const QByteArray &table)
{
    if (f.kind == Field::Kind::Items) return std::ranges::any_of(f.item->fields, [&](const Field &inner) { return mayRefer(inner, table); });
    return (f.kind == Field::Kind::Reference || f.kind == Field::Kind::References) && table == f.target;
}

QVariant redirectedValue(const Field &f, const QVariant &value, const QByteArray &table, const QString &from, const QString &to)
{
    if (!mayRefer(f, table) || f.isEmpty(value)) return value;
    if (f.kind == Field::Kind::Reference) return value.toString() == from ? to : value;
    if (f.kind == Field::Kind::References) {
        QStringList ids = value.toStringList();
        ids.replaceInStrings(from, to);
        ids.removeDuplicates();
        return ids;
    }
    QVariantList items;
    for (const QVariant &item : value.toList()) items << QVariant(referring::redirected(*f.item, item.toList(), table, from, to));
    return items;
}
} // namespace

namespace referring {

QList<const RecordType *> typesTo(const QByteArray &table)
{
    QList<const RecordType *> types;
    for (const RecordType *type : recordTypes())
        if (isFile(*type) || std::ranges::any_of(type->fields, [&](const Field &f) { return mayRefer(f, table); })) types << type;
    return types;
}

QStringList idsOf(Database &db, const RecordType &type, const QByteArray &table, const QString &id)
{
    QStringList conditions;
    QVariantList values;
    for (const Field &f : type.fields) {
        if (!mayRefer(f, table)) continue;
        // Lists are kept as JSON, an id within quotes.
        const bool single = f.kind == Field::Kind::Reference;
        conditions << (single ? u"%1 = ?"_s : u"instr(%1, ?) > 0"_s).arg(QLatin1String(f.column));
        values << (single ? id : u'"' + id + u'"');
    }
    if (isFile(type)) {
        conditions << u"(owner = ? AND owner_table = ?)"_s;
        values << id << QString::fromLatin1(table);
    }
    QStringList ids;
    if (conditions.isEmpty()) return ids;
    for (Rows rows = db.run(u"SELECT id FROM %1 WHERE %2 ORDER BY number"_s.arg(QLatin1String(type.table), conditions.join(u" OR "_s)), values); rows.next();)
        ids << rows.value(0).toString();
    return ids;
}

Row redirected(const RecordType &type, const Row &row, const QByteArray &table, const QString &from, const QString &to)
{
    Row result = row;
    for (qsizetype i = 0; const Field &f : type.fields) {
        result[i] = redirectedValue(f, row.at(i), table, from, to);
        ++i;
    }
    if (!isFile(type)) return result;
    static const qsizetype ownerTable = type.indexOf("owner_table"), owner = type.indexOf("owner");
    if (row.at(ownerTable).toString() == QLatin1String(table) && row.at(owner).toString() == from) result[owner] = to;
    return result;
}

} // namespace referring
