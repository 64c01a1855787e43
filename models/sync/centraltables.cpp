#include "models/sync/centraltables.h"
#include "models/records/attachment.h"
#include "models/records/catalogue.h"
#include "models/records/operator.h"
#include "models/records/option.h"
#include "models/records/room.h"
#include "models/records/site.h"
#include "models/store/searchindex.h"
#include "models/sync/centralscript.h"
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace syncing::centraltables {

namespace {
using Kind = Field::Kind;

QString quoted(const char *column) { return u'"' + QLatin1String(column) + u'"'; }

// A record of this kind of reference is not everybody's: who may see it depends on who refers to it.
bool leadsToCase(const Field &f)
{
    const RecordType *target = *f.target ? recordTypeOf(f.target) : nullptr;
    return target && !isForEverybody(*target);
}

bool isOfJson(const Field &f) { return f.kind == Kind::MultiChoice || f.kind == Kind::References || f.kind == Kind::Items || f.kind == Kind::Week; }

bool isOfText(const Field &f) { return f.kind == Kind::Text || f.kind == Kind::LongText || f.kind == Kind::Choice || f.kind == Kind::Reference; }

// "t"."phone" as JSON has it.
QString inJson(const Field &f, const QString &value)
{
    switch (f.kind) {
    case Kind::Money: return value + u"::text"_s;
    case Kind::Decimal: return u"trim_scale(%1)::text"_s.arg(value);
    case Kind::Instant: return u"to_char(%1 AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')"_s.arg(value);
    case Kind::Flag: return u"coalesce(%1, false)"_s.arg(value);
    default: return value;
    }
}

// The same as SQLite keeps it, and the type of that.
std::pair<QString, QLatin1StringView> inStore(const Field &f, const QString &value)
{
    switch (f.kind) {
    case Kind::Money: return {u"(%1 * 100)::bigint"_s.arg(value), "bigint"_L1};
    case Kind::Decimal: return {u"(%1 * 1000000)::bigint"_s.arg(value), "bigint"_L1};
    case Kind::Number: return {value, "bigint"_L1};
    case Kind::Flag: return {value + u"::integer"_s, "integer"_L1};
    case Kind::Instant: return {inJson(f, value), "text"_L1};
    default: return {isOfText(f) ? value : value + u"::text"_s, "text"_L1};
    }
}

// One way to write what is empty: NULL, and false for a flag.
QString emptied(const Field &f)
{
    const QString value = u"p."_s + quoted(f.column);
    if (f.kind == Kind::Flag) return u"coalesce(%1, false)"_s.arg(value);
    if (isOfText(f)) return u"nullif(%1, '')"_s.arg(value);
    if (isOfJson(f)) return u"nullif(%1, '[]')"_s.arg(value);
    return value;
}

// A way from a record (t) to one it refers to.
struct Edge {
    QString target;
    QString from;   // further tables of the query, each with a comma before it
    QString record; // the id of the other
    QString leads;  // whether the record (t) leads to the id $1, written so that an index helps
    QString column; // an index is of use on it; empty: none
};

QList<Edge> edges(const RecordType &type)
{
    QList<Edge> all;
    for (const Field &f : type.fields.subspan(1)) {
        if (f.is(Belongs)) continue;
        const QString column = u"t."_s + quoted(f.column);
        const QString target = QLatin1String(f.target);
        if (f.kind == Kind::Reference && leadsToCase(f)) all << Edge{target, {}, column, column + u" = of_record"_s, quoted(f.column)};
        if (f.kind == Kind::References && leadsToCase(f)) all << Edge{target, u", jsonb_array_elements_text(%1) i"_s.arg(column), u"i"_s, column + u" ? of_record"_s, {}};
        if (f.kind != Kind::Items) continue;
        for (const Field &inner : f.item->fields)
            if (leadsToCase(inner))
                all << Edge{QLatin1String(inner.target), u", jsonb_array_elements(%1) i"_s.arg(column), u"(i ->> '%1')"_s.arg(QLatin1String(inner.column)),
                            u"%1 @> jsonb_build_array(jsonb_build_object('%2', of_record))"_s.arg(column, QLatin1String(inner.column)), {}};
    }
    return all;
}

// What a record (t) is part of: the other way round, whoever sees that sees it.
struct Owner {
    QString target;
    QString column; // of the id
    QString where;  // further conditions, with an AND before them
};

QList<Owner> owners(const RecordType &type)
{
    QList<Owner> all;
    for (const Field &f : type.fields.subspan(1)) {
        if (!f.is(Belongs)) continue;
        if (*f.target) all << Owner{QLatin1String(f.target), quoted(f.column), {}};
        else
            for (const RecordType *target : recordTypes()) // which of them is in a field of its own
                all << Owner{QLatin1String(target->table), quoted(f.column), u" AND t.\"%1_table\" = '%2'"_s.arg(QLatin1String(f.column), QLatin1String(target->table))};
    }
    return all;
}

QString own(const RecordType &type)
{
    if (isForEverybody(type)) return u"ARRAY['reference']"_s;
    QStringList buckets{type.find("site") ? u"'site:' || coalesce((t).\"site\", home, '')"_s : u"'site:' || coalesce(home, '')"_s};
    for (const Field &f : type.fields)
        if (f.kind == Kind::Reference && QLatin1String(f.target) == QLatin1String(Operator::type.table)) buckets << u"'operator:' || (t)."_s + quoted(f.column);
    return u"array_remove(ARRAY[%1], NULL)"_s.arg(buckets.join(u", "_s));
}

QString refs(const RecordType &type)
{
    QStringList parts;
    const QString table = QLatin1String(type.table);
    for (const Edge &e : edges(type))
        parts << u"  SELECT '%1', %2, t.buckets FROM console.%3 t%4 WHERE t.id = rec_id AND %2 <> ''"_s.arg(e.target, e.record, table, e.from);
    return parts.isEmpty() ? u"  SELECT NULL::text, NULL::text, NULL::text[] WHERE false"_s : parts.join(u"\n  UNION ALL\n"_s);
}

QString ownerRefs(const RecordType &type)
{
    QStringList parts;
    const QString table = QLatin1String(type.table);
    for (const Owner &o : owners(type)) parts << u"  SELECT '%1', t.%2, t.buckets FROM console.%3 t WHERE t.id = rec_id AND t.%2 <> ''%4"_s.arg(o.target, o.column, table, o.where);
    return parts.isEmpty() ? QString() : u"\n  UNION ALL\n"_s + parts.join(u"\n  UNION ALL\n"_s);
}

// What belongs to a record (rec_id), whose buckets come with it.
QString belongings(const RecordType &type)
{
    QStringList parts;
    const QString table = QLatin1String(type.table);
    for (const RecordType *other : recordTypes())
        for (const Owner &o : owners(*other))
            if (o.target == table) parts << u"  SELECT '%1', t.id, o.buckets FROM console.%2 o JOIN console.%1 t ON t.%3 = o.id%4 WHERE o.id = rec_id"_s.arg(QLatin1String(other->table), table, o.column, o.where);
    return parts.isEmpty() ? u"  SELECT NULL::text, NULL::text, NULL::text[] WHERE false"_s : parts.join(u"\n  UNION ALL\n"_s);
}

// Of a new record (p), what those who see what it belongs to may see it by, and whether its author is one of them.
QString heir(const RecordType &type)
{
    QStringList parts;
    for (const Owner &o : owners(type)) parts << u"SELECT x.buckets FROM console.%1 x WHERE x.id = p.%2%3"_s.arg(o.target, o.column, QString(o.where).replace(u" t."_s, u" p."_s));
    if (parts.isEmpty()) return {};
    return u"\n           CROSS JOIN LATERAL (SELECT array_agg(DISTINCT b ORDER BY b) AS buckets, coalesce(bool_or('*' = ANY (mine) OR x.buckets && mine), false) AS theirs FROM (\n             "_s
        + parts.join(u"\n             UNION ALL "_s) + u") x LEFT JOIN LATERAL unnest(x.buckets) b ON true) h"_s;
}

// What new records belong to is held, so that nobody gets to see it without them.
QString heldOwners(const RecordType &type)
{
    QStringList parts;
    for (const Owner &o : owners(type))
        parts << u"  PERFORM FROM console.%1 x WHERE x.id IN (SELECT o.new ->> '%2' FROM unnest(ops) o%3) ORDER BY x.id FOR SHARE;"_s.arg(
            o.target, QString(o.column).remove(u'"'), o.where.isEmpty() ? QString() : u" WHERE o.new ->> '%1_table' = '%2'"_s.arg(QString(o.column).remove(u'"'), o.target));
    return parts.join(u'\n');
}

// Of records (these), what they belong to and is not there yet: noted, so that they are looked at when it comes.
QString awaitedOwners(const RecordType &type)
{
    QStringList parts;
    for (const Owner &o : owners(type))
        parts << u"  SELECT '%1'::text, t.%2, '{}'::text[] FROM console.%3 t WHERE t.id = ANY (these) AND t.%2 <> ''%4 AND NOT EXISTS (SELECT FROM console.%1 x WHERE x.id = t.%2)"_s.arg(o.target, o.column, QLatin1String(type.table), o.where);
    return parts.isEmpty() ? u"  SELECT NULL::text, NULL::text, NULL::text[] WHERE false"_s : parts.join(u"\n  UNION\n"_s);
}

// Bytes are named like a record: by whoever has them.
QString named(const RecordType &type)
{
    return &type == &Attachment::type ? u"\n  UNION ALL\n  SELECT 'content', t.content, t.buckets FROM console.attachment t WHERE t.id = rec_id AND t.content <> ''"_s : QString();
}

// Of new records, whom they lead to that those who see them may not see yet, or that is not there.
QString createdRefs(const RecordType &type)
{
    QStringList parts;
    for (const Edge &e : edges(type))
        parts << u"    SELECT '%1', %2, t.buckets FROM unnest(ops) o JOIN console.%3 t ON t.id = o.record%4 LEFT JOIN console.%1 x ON x.id = %2"
                 "\n     WHERE %2 <> '' AND (x.id IS NULL OR NOT x.buckets @> t.buckets)"_s.arg(e.target, e.record, QLatin1String(type.table), e.from.isEmpty() ? QString() : u" CROSS JOIN LATERAL"_s + e.from.mid(1));
    if (parts.isEmpty()) return {};
    return u"  SELECT array_agg(ROW(r.tbl, r.record, r.buckets)::console.ref) INTO refs FROM (\n"_s + parts.join(u"\n    UNION ALL\n"_s) + u") r(tbl, record, buckets);"_s;
}

const QString noWords = u"NULL::tsvector"_s;

// Under what a record is found at the central: its names and numbers. What was noted of it is found where the record is.
QString words(const RecordType &type, const QString &row)
{
    QStringList parts;
    if (searchindex::isSearched(type))
        for (const Field &f : type.fields)
            if (f.is(Searched) && f.kind == Kind::Text) parts << row + quoted(f.column);
    return parts.isEmpty() ? noWords : u"console.found_under(%1)"_s.arg(parts.join(u", "_s));
}

QString textArray(const QStringList &names)
{
    return names.isEmpty() ? u"'{}'::text[]"_s : u"'{%1}'::text[]"_s.arg(names.join(u','));
}

QString definitions(const RecordType &type)
{
    QStringList added;
    for (const Field &f : type.fields.subspan(1)) added << u"ADD COLUMN IF NOT EXISTS %1 %2"_s.arg(quoted(f.column), columnType(f));
    return u"ALTER TABLE console.%1 %2;"_s.arg(QLatin1String(type.table), added.join(u",\n  "_s));
}

QString indexes(const RecordType &type)
{
    QStringList all;
    const QString table = QLatin1String(type.table);
    const auto add = [&](QString column) {
        all << u"CREATE INDEX IF NOT EXISTS %1_by_%2 ON console.%1 (%3) WHERE %3 IS NOT NULL;"_s.arg(table, QString(column).remove(u'"'), column);
    };
    for (const Edge &e : edges(type))
        if (!e.column.isEmpty()) add(e.column);
    for (const Field &f : type.fields)
        if (f.is(Belongs)) add(quoted(f.column));
    if (&type == &Attachment::type) add(u"\"content\""_s); // console.content() asks whose a file is
    if (const QString found = words(type, {}); found != noWords) {
        // Under another name when other fields are searched: the old one goes.
        const QString name = table + u"_words_"_s + QString::fromLatin1(QCryptographicHash::hash(found.toUtf8(), QCryptographicHash::Md5).toHex().left(8));
        all << u"DO $$ DECLARE i text; BEGIN FOR i IN SELECT indexname FROM pg_indexes WHERE schemaname = 'console' AND tablename = '%1' AND indexname LIKE '%1\\_words\\_%' AND indexname <> '%2' LOOP"
               " EXECUTE format('DROP INDEX console.%I', i); END LOOP; END $$;"_s.arg(table, name)
            << u"CREATE INDEX IF NOT EXISTS %1 ON console.%2 USING gin ((%3));"_s.arg(name, table, found);
    }
    return all.join(u'\n');
}
} // namespace

bool isForEverybody(const RecordType &type)
{
    return &type == &Site::type || &type == &Operator::type || &type == &Option::type || &type == &Room::type;
}

QString columnType(const Field &f)
{
    const QString column = quoted(f.column);
    switch (f.kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Choice:
    case Kind::Reference: return u"text COLLATE \"C\""_s;
    case Kind::Number: return u"bigint"_s;
    case Kind::Decimal: return u"numeric(20,6) CHECK (%1 <> 'NaN')"_s.arg(column);
    case Kind::Money: return u"numeric(20,2) CHECK (%1 <> 'NaN')"_s.arg(column);
    case Kind::Date: return u"date CHECK (isfinite(%1))"_s.arg(column);
    case Kind::Instant: return u"timestamptz(3) CHECK (isfinite(%1))"_s.arg(column);
    case Kind::Flag: return u"boolean NOT NULL DEFAULT false"_s;
    case Kind::MultiChoice:
    case Kind::References:
    case Kind::Items:
    case Kind::Week: return u"jsonb CHECK (jsonb_typeof(%1) = 'array')"_s.arg(column);
    }
    Q_UNREACHABLE();
}

QString kindName(Kind kind)
{
    static const QHash<Kind, QString> names{
        {Kind::Text, u"text"_s}, {Kind::LongText, u"text"_s}, {Kind::Number, u"number"_s}, {Kind::Decimal, u"decimal"_s}, {Kind::Money, u"money"_s},
        {Kind::Date, u"date"_s}, {Kind::Instant, u"instant"_s}, {Kind::Flag, u"flag"_s}, {Kind::Choice, u"text"_s}, {Kind::MultiChoice, u"multichoice"_s},
        {Kind::Reference, u"reference"_s}, {Kind::References, u"references"_s}, {Kind::Items, u"items"_s}, {Kind::Week, u"week"_s},
    };
    return names.value(kind);
}

QStringList scopeFields(const RecordType &type)
{
    QStringList names;
    if (isForEverybody(type)) return names;
    for (const Field &f : type.fields.subspan(1)) {
        const bool names_operator = f.kind == Kind::Reference && QLatin1String(f.target) == QLatin1String(Operator::type.table);
        bool leads = (f.kind == Kind::Reference || f.kind == Kind::References) && leadsToCase(f);
        if (f.kind == Kind::Items)
            for (const Field &inner : f.item->fields) leads = leads || leadsToCase(inner);
        // The field that says the table of a field that belongs, too.
        const QByteArray column(f.column);
        const auto whose = column.endsWith("_table") ? type.find(column.chopped(6)) : std::nullopt;
        leads = leads || f.is(Belongs) || (whose && type.fields[static_cast<size_t>(*whose)].is(Belongs));
        const bool bytes = &type == &Attachment::type && QLatin1String(f.column) == u"content";
        if (names_operator || leads || bytes || QLatin1String(f.column) == u"site") names << QLatin1String(f.column);
    }
    return names;
}

bool belongs(const RecordType &type) { return std::ranges::any_of(type.fields, [](const Field &f) { return f.is(Belongs); }); }

QString script(const RecordType &type)
{
    QStringList columns, values, sets, image, loaded, loadedTypes, names, united;
    for (const Field &f : type.fields.subspan(1)) {
        const QString column = quoted(f.column);
        const auto [text, sqlType] = inStore(f, u"t."_s + column);
        columns << column;
        names << QLatin1String(f.column);
        if (*f.unit) united << names.last();
        values << emptied(f) + u" AS "_s + column;
        sets << column + u" = "_s + emptied(f);
        image << inJson(f, u"(t)."_s + column) + u" AS "_s + column;
        loaded << text;
        loadedTypes << column + u' ' + sqlType;
    }
    return filled(u"record.sql"_s, {{u"table"_s, QLatin1String(type.table)}, {u"definitions"_s, definitions(type)}, {u"indexes"_s, indexes(type)}, {u"own"_s, own(type)},
                                    {u"columns"_s, columns.join(u", "_s)}, {u"names"_s, textArray(names)},
                                    {u"scope_names"_s, textArray(scopeFields(type))}, {u"united_names"_s, textArray(united)}, {u"p_named"_s, values.join(u", "_s)}, {u"sets"_s, sets.join(u", "_s)}, {u"image"_s, image.join(u", "_s)},
                                    {u"refs"_s, refs(type)}, {u"named"_s, ownerRefs(type) + named(type)}, {u"names_others"_s, edges(type).isEmpty() && named(type).isEmpty() && !belongs(type) ? u"false"_s : u"true"_s},
                                    {u"belongs"_s, belongs(type) ? u"true"_s : u"false"_s}, {u"belongings"_s, belongings(type)}, {u"heir"_s, heir(type)}, {u"inherited"_s, belongs(type) ? u"CASE WHEN h.theirs THEN console.united(h.buckets, v.buckets) ELSE console.united(h.buckets, "_s : QString()},
                                    {u"inherited_end"_s, belongs(type) ? u") END"_s : QString()}, {u"held_owners"_s, heldOwners(type)}, {u"awaited_owners"_s, awaitedOwners(type)},
                                    {u"kept_buckets"_s, belongs(type) ? u"OLD.buckets"_s : u"console.united(NEW.own, OLD.buckets)"_s}, {u"created_refs"_s, createdRefs(type)}, {u"words"_s, words(type, u"t."_s)}, {u"loaded"_s, loaded.join(u", "_s)}, {u"loaded_types"_s, loadedTypes.join(u", "_s)}});
}

QString parentsScript()
{
    QStringList parts;
    for (const RecordType *type : recordTypes())
        for (const Edge &e : edges(*type))
            parts << u"  SELECT '%1'::text, t.id, false FROM console.%1 t WHERE of_tbl = '%2' AND %3"_s.arg(QLatin1String(type->table), e.target, e.leads);
    for (const RecordType *type : recordTypes())
        for (const Owner &o : owners(*type))
            parts << u"  SELECT '%1'::text, o.id, true FROM console.%2 t JOIN console.%1 o ON o.id = t.%3 WHERE of_tbl = '%2' AND t.id = of_record%4"_s.arg(o.target, QLatin1String(type->table), o.column, o.where);
    return u"CREATE OR REPLACE FUNCTION console.parents(of_tbl text, of_record text) RETURNS TABLE (tbl text, record text, owns boolean) LANGUAGE sql STABLE AS $$\n"_s
        + parts.join(u"\n  UNION ALL\n"_s) + u";\n$$;\n"_s;
}

} // namespace syncing::centraltables
