#include "models/store/putoffindexes.h"
#include "models/records/record.h"
#include "models/store/database.h"

using namespace Qt::StringLiterals;

namespace putoffindexes {

namespace {
struct Index {
    QString name, sql;
};

bool isReference(const RecordType &type, const QString &column)
{
    const auto at = type.find(column.toLatin1());
    return at && type.fields[static_cast<size_t>(*at)].kind == Field::Kind::Reference;
}

QList<Index> indexesOf(Database &db, const RecordType &type)
{
    QList<Index> found;
    const QString table = QLatin1String(type.table);
    for (Rows rows = db.run(u"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL"_s, {table}); rows.next();) {
        const Index one{rows.value(0).toString(), rows.value(1).toString()};
        const QString first = one.sql.section(u'(', 1).section(u',', 0, 0).section(u')', 0, 0).trimmed();
        if (one.sql.endsWith(u"WHERE trashed_at IS NOT NULL"_s)) continue; // costs nothing while what comes is not in it, and to be built a look at every row
        if (!one.sql.startsWith(u"CREATE UNIQUE") && !isReference(type, first)) found << one;
    }
    return found;
}

bool build(Database &db, const QString &condition)
{
    Index one;
    {
        Rows rows = db.run(u"SELECT name, sql FROM put_off_index p WHERE %1 ORDER BY name = record_table || '_by_title' DESC, name LIMIT 1"_s.arg(condition));
        if (!rows.next()) return false;
        one = {rows.value(0).toString(), rows.value(1).toString()};
    }
    Transaction all(db);
    db.script(one.sql);
    db.run(u"DELETE FROM put_off_index WHERE name = ?"_s, {one.name});
    if (one.name == u"person_by_title"_s) db.run(u"DELETE FROM like_mark"_s); // who was compared without it is compared again
    all.commit();
    return true;
}
} // namespace

void putOff(Database &db, const RecordType &type)
{
    for (const Index &one : indexesOf(db, type)) {
        db.run(u"INSERT INTO put_off_index (name, record_table, sql) VALUES (?, ?, ?)"_s, {one.name, QLatin1String(type.table), one.sql});
        db.script(u"DROP INDEX %1"_s.arg(one.name)); // a name of the program's own
    }
}

bool isTitlePutOff(Database &db, const RecordType &type)
{
    return db.value(u"SELECT 1 FROM put_off_index WHERE name = ?"_s, {QLatin1String(type.table) + u"_by_title"_s}).has_value();
}

bool buildOne(Database &db)
{
    return build(db, u"NOT EXISTS (SELECT 1 FROM central_load l WHERE l.record_table = p.record_table AND l.finished = 0)"_s);
}

bool buildTitle(Database &db) { return build(db, u"name = record_table || '_by_title'"_s); }

void buildAll(Database &db)
{
    if (!db.value(u"SELECT 1 FROM sqlite_master WHERE name = 'put_off_index'"_s)) return;
    while (build(db, u"1"_s)) continue;
}

} // namespace putoffindexes
