#include "models/store/listsql.h"
#include "models/records/folding.h"
#include "models/store/recordsql.h"
#include "models/store/searchindex.h"
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {
using Test = Condition::Test;
using Kind = Field::Kind;

struct Part {
    QString sql; // empty: says nothing
    QVariantList values;
};

bool isText(const Field &f) { return f.kind == Kind::Text || f.kind == Kind::LongText; }
QString columnOf(const Field &f) { return u"p."_s + QLatin1String(f.column); }

// Codes in the order in which the person is shown them.
Part position(const Field &f)
{
    Part part{u"CASE "_s + columnOf(f), {}};
    for (int i = 0; const Choice &choice : f.choices) {
        part.sql += u" WHEN ? THEN %1"_s.arg(i++);
        part.values << QString::fromLatin1(choice.code);
    }
    part.sql += u" END"_s;
    return part;
}

Part comparable(const Field &f)
{
    if (isText(f)) return {u"folded(%1)"_s.arg(columnOf(f)), {}};
    if (f.kind == Kind::Choice && !f.choices.empty()) return position(f);
    return {columnOf(f), {}};
}

QVariant bound(const Field &f, const QVariant &value)
{
    if (isText(f)) return folded(value.toString());
    if (f.kind == Kind::Choice) {
        for (int i = 0; const Choice &choice : f.choices) {
            if (value.toString() == QLatin1String(choice.code)) return i;
            ++i;
        }
        return -1;
    }
    return f.stored(value);
}

Part empty(const Field &f)
{
    switch (f.kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Choice: return {columnOf(f) + u" = ''"_s, {}};
    case Kind::Week: return {columnOf(f) + u" = ''"_s, {}};
    case Kind::References:
    case Kind::Items:
    case Kind::MultiChoice: return {columnOf(f) + u" = '[]'"_s, {}};
    case Kind::Flag: return {u"0"_s, {}};
    default: return {columnOf(f) + u" IS NULL"_s, {}};
    }
}

Part equal(const Field &f, const QVariant &value)
{
    if (f.kind == Kind::MultiChoice || f.kind == Kind::References) {
        const QStringList codes = value.typeId() == QMetaType::QStringList ? value.toStringList() : QStringList{value.toString()};
        Part part;
        for (const QString &code : codes) {
            part.sql += (part.sql.isEmpty() ? QString() : u" AND "_s) + u"instr(%1, ?) > 0"_s.arg(columnOf(f));
            part.values << u'"' + code + u'"';
        }
        return part;
    }
    if (f.isEmpty(value)) return empty(f);
    if (f.kind == Kind::Choice) return {columnOf(f) + u" = ?"_s, {value.toString()}};
    if (f.kind == Kind::Instant) { // a whole minute: nobody filters by milliseconds
        const QDateTime from = value.toDateTime().toUTC();
        return {columnOf(f) + u" >= ? AND "_s + columnOf(f) + u" < ?"_s, {f.stored(from), f.stored(from.addSecs(60))}};
    }
    return {comparable(f).sql + u" = ?"_s, {bound(f, value)}};
}

// instr() >= 1: contains; = 1: starts with. Of a reference, its title; of a choice, one code only can match.
Part within(const Field &f, const QVariant &value, const QString &where)
{
    const QString key = folded(value.toString());
    if (isText(f)) return {u"instr(folded(%1), ?) %2"_s.arg(columnOf(f), where), {key}};
    if (f.kind == Kind::Reference)
        return {u"EXISTS (SELECT 1 FROM %1 r WHERE r.id = %2 AND instr(replace(r.title_key, char(31), ' '), ?) %3)"_s.arg(QLatin1String(f.target), columnOf(f), where), {key}};
    return equal(f, value);
}

Part anyOf(const Field &f, const QVariantList &values)
{
    QStringList parts;
    QVariantList all;
    for (const QVariant &value : values) {
        const Part part = equal(f, value);
        if (part.sql.isEmpty()) continue;
        parts << u"(%1)"_s.arg(part.sql);
        all += part.values;
    }
    return {parts.join(u" OR "_s), all};
}

Part compared(const Field &f, const QVariant &value, const QString &sign)
{
    if (f.isEmpty(value)) return {};
    Part part = comparable(f);
    const QString known = u"NOT (%1) AND "_s.arg(empty(f).sql);
    part.sql = known + part.sql + sign + u" ?"_s;
    part.values << bound(f, value);
    return part;
}

// Whole days as the person lives them, today included.
Part between(const Field &f, QDate from, QDate to)
{
    if (f.kind == Kind::Date) return {columnOf(f) + u" BETWEEN ? AND ?"_s, {f.stored(from), f.stored(to)}};
    if (f.kind == Kind::Instant)
        return {columnOf(f) + u" >= ? AND "_s + columnOf(f) + u" < ?"_s, {f.stored(from.startOfDay()), f.stored(to.addDays(1).startOfDay())}};
    return {};
}

Part before(const Field &f, QDate day)
{
    const bool instant = f.kind == Kind::Instant;
    if (!instant && f.kind != Kind::Date) return {};
    return {columnOf(f) + u" < ?"_s, {instant ? f.stored(day.startOfDay()) : f.stored(day)}};
}

Part partOf(const Field &f, const Condition &condition, QDate today);

// The columns of an item as if they were a record's: the name "p" means the item within.
QString itemColumns(const RecordType &item)
{
    QStringList columns;
    for (const Field &f : item.fields) {
        // Amounts are kept as text in there.
        if (f.kind == Kind::Money || f.kind == Kind::Decimal || f.kind == Kind::Items) continue;
        const QString name = QLatin1String(f.column);
        const bool isNeverNull = isText(f) || f.kind == Kind::Choice;
        columns << (isNeverNull ? u"coalesce(json_extract(value, '$.%1'), '') AS %1"_s : u"json_extract(value, '$.%1') AS %1"_s).arg(name);
    }
    return columns.join(u", "_s);
}

Part anyItem(const Field &f, const QList<Condition> &conditions, QDate today)
{
    if (f.kind != Kind::Items || !f.item) return {};
    QStringList parts;
    QVariantList values;
    for (const Condition &condition : conditions) {
        const auto at = f.item->find(condition.column);
        const Part part = at ? partOf(f.item->fields[static_cast<size_t>(*at)], condition, today) : Part{};
        if (part.sql.isEmpty()) continue;
        parts << u"(%1)"_s.arg(part.sql);
        values += part.values;
    }
    if (parts.isEmpty()) return {};
    return {u"EXISTS (SELECT 1 FROM (SELECT %1 FROM json_each(%2)) p WHERE %3)"_s.arg(itemColumns(*f.item), columnOf(f), parts.join(u" AND "_s)), values};
}

Part partOf(const Field &f, const Condition &condition, QDate today)
{
    const QVariant first = condition.values.value(0);
    if (Condition::takesValue(condition.test) && condition.values.isEmpty()) return {};
    const auto negated = [](Part part) {
        if (!part.sql.isEmpty()) part.sql = u"(%1) IS NOT 1"_s.arg(part.sql);
        return part;
    };
    switch (condition.test) {
    case Test::Is: return equal(f, first);
    case Test::IsNot: return negated(equal(f, first));
    case Test::Contains: return within(f, first, u">= 1"_s);
    case Test::StartsWith: return within(f, first, u"= 1"_s);
    case Test::AtLeast: return compared(f, first, u" >="_s);
    case Test::AtMost: return compared(f, first, u" <="_s);
    case Test::IsEmpty: return empty(f);
    case Test::IsNotEmpty: return negated(empty(f));
    case Test::AnyOf: return anyOf(f, condition.values);
    case Test::InLastDays: return between(f, today.addDays(-first.toLongLong()), today);
    case Test::InNextDays: return between(f, today, today.addDays(first.toLongLong()));
    case Test::Today: return between(f, today, today);
    case Test::BeforeToday: return before(f, today);
    case Test::NotBy: return negated(compared(f, first, u" <="_s));
    case Test::AnyItem: return anyItem(f, condition.item, today);
    }
    Q_UNREACHABLE();
}

// Whether the keys are the titled fields from the first on: then the title's own key sorts by all of them at once.
bool sortsByTitle(const RecordType &type, const QList<SortKey> &keys)
{
    QList<QByteArray> titled;
    for (const Field &f : type.fields)
        if (f.is(Titled)) titled << f.column;
    if (keys.size() > titled.size()) return false;
    for (qsizetype i = 0; i < keys.size(); ++i)
        if (keys.at(i).column != titled.at(i) || keys.at(i).order != keys.first().order) return false;
    return true;
}

Part sortOf(const Field &f)
{
    if (f.kind == Kind::Reference) return {u"(SELECT r.title_key FROM %1 r WHERE r.id = %2)"_s.arg(QLatin1String(f.target), columnOf(f)), {}};
    return comparable(f);
}

void addOrder(ListSql &sql, const RecordType &type, const QList<SortKey> &keys)
{
    const auto direction = [](Qt::SortOrder order) { return order == Qt::AscendingOrder ? u""_s : u" DESC"_s; };
    const QString last = keys.isEmpty() ? QString() : direction(keys.first().order);
    if (sortsByTitle(type, keys)) {
        sql.order = u"p.title_key"_s + last + u", p.number"_s + last;
        return;
    }
    QStringList parts;
    for (const SortKey &key : keys) {
        const auto at = type.find(key.column);
        if (!at) continue;
        const Field &f = type.fields[static_cast<size_t>(*at)];
        const Part part = sortOf(f);
        // What is not known comes last, whichever way the list is turned.
        if (f.kind != Kind::Flag) parts << u"(%1)"_s.arg(empty(f).sql);
        parts << part.sql + direction(key.order);
        sql.orderValues += part.values;
    }
    parts << u"p.title_key"_s << u"p.number"_s;
    sql.order = parts.join(u", "_s);
}
} // namespace

ListSql listSql(const ListQuery &query, QDate today)
{
    const RecordType &type = *query.type;
    ListSql sql;
    QStringList parts{query.trashed ? u"p.trashed_at IS NOT NULL"_s : u"p.trashed_at IS NULL"_s};
    if (const QString words = searchindex::expression(query.words); !words.isEmpty()) {
        parts << u"p.number IN (SELECT rowid FROM %1_words WHERE %1_words MATCH ?)"_s.arg(QLatin1String(type.table));
        sql.whereValues << words;
    }
    for (const Condition &condition : query.conditions) {
        const auto at = type.find(condition.column);
        if (!at) continue;
        const Part part = partOf(type.fields[static_cast<size_t>(*at)], condition, today);
        if (part.sql.isEmpty()) continue;
        parts << u"(%1)"_s.arg(part.sql);
        sql.whereValues += part.values;
    }
    sql.where = parts.join(u" AND "_s);
    sql.plain = parts.size() == 1 && !query.trashed && sortsByTitle(type, query.sort);
    addOrder(sql, type, query.sort);
    return sql;
}
