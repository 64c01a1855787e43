#include "models/store/recordsql.h"
#include "models/records/folding.h"

using namespace Qt::StringLiterals;

namespace {
QString tableOf(const RecordType &type) { return QLatin1String(type.table); }

qsizetype count(const RecordType &type) { return static_cast<qsizetype>(type.fields.size()); }

const Field &at(const RecordType &type, qsizetype i) { return type.fields[static_cast<size_t>(i)]; }
} // namespace

namespace recordsql {

QString columns(const RecordType &type, QLatin1StringView prefix)
{
    QStringList names;
    for (const Field &f : type.fields) names << prefix + QLatin1String(f.column);
    for (const char *name : {"version", "changed_at", "trashed_at"}) names << prefix + QLatin1String(name);
    return names.join(u", "_s);
}

QString insert(const RecordType &type)
{
    QStringList names, marks;
    for (const Field &f : type.fields) {
        names << QLatin1String(f.column);
        marks << u"?"_s;
    }
    return u"INSERT INTO %1 (%2, version, changed_at, title_key) VALUES (%3, ?, ?, ?)"_s.arg(tableOf(type), names.join(u", "_s), marks.join(u", "_s));
}

QString update(const RecordType &type, const QList<qsizetype> &fields)
{
    QStringList sets;
    for (const qsizetype i : fields) sets << QLatin1String(at(type, i).column) + u" = ?"_s;
    sets << u"version = ?"_s << u"changed_at = ?"_s << u"title_key = ?"_s;
    return u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(tableOf(type), sets.join(u", "_s));
}

Record read(const RecordType &type, const Rows &query, int from)
{
    Record record;
    record.row.reserve(count(type));
    int column = from;
    for (const Field &f : type.fields) record.row << f.typed(query.value(column++));
    record.version = query.value(column).toLongLong();
    record.changedAt = instant(query.value(column + 1));
    record.trashed = !query.isNull(column + 2);
    return record;
}

std::optional<Record> find(Database &db, const RecordType &type, const QString &id)
{
    Rows rows = db.run(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(columns(type), tableOf(type)), {id});
    return rows.next() ? std::optional(read(type, rows)) : std::nullopt;
}

QString titleKey(const RecordType &type, const Row &row)
{
    QStringList parts;
    for (qsizetype i = 0; const Field &f : type.fields) {
        const QVariant &value = row.at(i++);
        if (f.is(Titled)) parts << folded(f.kind == Field::Kind::Text ? value.toString() : type.shown(f, value));
    }
    const QString key = parts.join(u'\x1f');
    return key.isNull() ? u""_s : key; // a null text would be stored as NULL
}

QString title(const RecordType &type, const Row &row)
{
    const QString named = type.title(row);
    return named.isEmpty() ? type.shownName() : named;
}

QHash<QString, QString> titles(Database &db, const RecordType &type, const QStringList &ids)
{
    const QString sql = u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(columns(type), tableOf(type));
    QHash<QString, QString> found;
    for (const QString &id : ids) {
        if (found.contains(id)) continue;
        Rows rows = db.run(sql, {id});
        if (rows.next()) found.insert(id, title(type, read(type, rows).row));
    }
    return found;
}

QString stamp(const QDateTime &instant) { return instant.toUTC().toString(Qt::ISODateWithMs); }

QDateTime instant(const QVariant &stamp)
{
    return stamp.isNull() ? QDateTime() : QDateTime::fromString(stamp.toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace recordsql
