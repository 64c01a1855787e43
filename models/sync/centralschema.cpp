#include "models/sync/centralschema.h"
#include "models/records/catalogue.h"
#include "models/records/option.h"
#include "models/records/site.h"
#include "models/store/database.h"
#include "models/store/migrations.h"
#include "models/store/recordsql.h"
#include "models/store/storefile.h"
#include "models/sync/centralscript.h"
#include "models/sync/centraltables.h"
#include "models/sync/pgconnection.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace syncing::centralschema {

namespace {
QString words(const char *text) { return QCoreApplication::translate("CentralSchema", text); }

QString folder() { return u":/schema/central"_s; }

QString compact(const QJsonValue &json)
{
    return QString::fromUtf8(json.isArray() ? QJsonDocument(json.toArray()).toJson(QJsonDocument::Compact) : QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact));
}

// What is done in one piece, or not at all.
class Step {
public:
    explicit Step(PgConnection &central) : m_central(central) { m_central.script(u"BEGIN"_s); }
    ~Step()
    {
        if (m_done || m_central.isBroken()) return;
        try {
            m_central.script(u"ROLLBACK"_s);
        } catch (const Failure &) { // the line is gone, and the step with it
        }
    }
    void commit()
    {
        m_central.script(u"COMMIT"_s);
        m_done = true;
    }

private:
    PgConnection &m_central;
    bool m_done = false;
};

Failure refused(const QString &why, const char *remedy) { return Failure(words(QT_TRANSLATE_NOOP("CentralSchema", "The central was not changed.")), why, words(remedy)); }

// The numbered steps the central has not had.
QList<Migration> pending(PgConnection &central, const QList<Migration> &known)
{
    if (!isThere(central)) return known;
    qsizetype had = 0;
    for (const auto &row : central.run("SELECT number, name, fingerprint, program FROM console.migration ORDER BY number")) {
        if (had >= known.size())
            throw refused(words(QT_TRANSLATE_NOOP("CentralSchema", "It was made by a newer version of the program, %1.")).arg(QString::fromUtf8(*row.at(3))),
                          QT_TRANSLATE_NOOP("CentralSchema", "Use that version, or a newer one."));
        if (row.at(0)->toInt() != known.at(had).number || *row.at(2) != known.at(had).fingerprint.toLatin1())
            throw refused(words(QT_TRANSLATE_NOOP("CentralSchema", "It went through a step %1 of another text than this program has.")).arg(QString::fromUtf8(*row.at(1))),
                          QT_TRANSLATE_NOOP("CentralSchema", "Use the version of the program it was made with, or a newer one."));
        ++had;
    }
    return known.mid(had);
}

void begin(PgConnection &central)
{
    Step step(central);
    central.script(filled(u"begin.sql"_s));
    step.commit();
}

void apply(PgConnection &central, const Migration &migration)
{
    Step step(central);
    central.script(u"SET LOCAL ROLE console_owner; SET LOCAL check_function_bodies = off"_s); // they speak of tables that are derived later
    central.script(migration.sql);
    central.run("INSERT INTO console.migration (number, name, fingerprint, program) VALUES ($1, $2, $3, $4)",
                {migration.number, migration.name, migration.fingerprint, QStringLiteral(WEMI_VERSION)});
    step.commit();
}

void registerTypes(PgConnection &central)
{
    QJsonArray types, fields;
    for (int position = 0; const RecordType *type : recordTypes()) {
        const QString table = QLatin1String(type->table);
        types << QJsonObject{{u"tbl"_s, table}, {u"position"_s, position++}, {u"everybody"_s, centraltables::isForEverybody(*type)}, {u"belongs"_s, centraltables::belongs(*type)},
                             {u"scope_fields"_s, QJsonArray::fromStringList(centraltables::scopeFields(*type))}};
        for (int place = 0; const Field &f : type->fields.subspan(1))
            fields << QJsonObject{{u"tbl"_s, table}, {u"name"_s, QLatin1String(f.column)}, {u"position"_s, place++}, {u"kind"_s, centraltables::kindName(f.kind)},
                                  {u"unit"_s, QLatin1String(*f.unit ? f.unit : f.column)}, {u"derived"_s, f.is(Derived)}, {u"target"_s, QLatin1String(f.target)}};
    }
    central.run("INSERT INTO console.record_type SELECT tbl, position, everybody, ARRAY(SELECT jsonb_array_elements_text(scope_fields)), belongs"
                " FROM jsonb_to_recordset($1::jsonb) AS x(tbl text, position integer, everybody boolean, scope_fields jsonb, belongs boolean)"
                " ON CONFLICT (tbl) DO UPDATE SET position = excluded.position, everybody = excluded.everybody, belongs = excluded.belongs, scope_fields = excluded.scope_fields", {compact(types)});
    central.run("INSERT INTO console.field SELECT * FROM jsonb_to_recordset($1::jsonb) AS x(tbl text, name text, position integer, kind text, unit text, derived boolean, target text)"
                " ON CONFLICT (tbl, name) DO UPDATE SET position = excluded.position, kind = excluded.kind, unit = excluded.unit, derived = excluded.derived, target = excluded.target", {compact(fields)});
}

// A column that is there with another type would stay as it is, and nobody notice until a value does not fit.
void compareColumns(PgConnection &central)
{
    QJsonArray wanted;
    for (const RecordType *type : recordTypes())
        for (const Field &f : type->fields.subspan(1))
            wanted << QJsonObject{{u"tbl"_s, QLatin1String(type->table)}, {u"name"_s, QLatin1String(f.column)}, {u"type"_s, centraltables::columnType(f).section(u' ', 0, 0)}};
    const auto other = central.run("SELECT w.name, w.tbl FROM jsonb_to_recordset($1::jsonb) AS w(tbl text, name text, type text)"
                                   " JOIN pg_class c ON c.relnamespace = 'console'::regnamespace AND c.relname = w.tbl"
                                   " LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = w.name AND NOT a.attisdropped"
                                   " WHERE replace(format_type(a.atttypid, a.atttypmod), 'timestamp(3) with time zone', 'timestamptz(3)') IS DISTINCT FROM w.type LIMIT 1", {compact(wanted)});
    if (other.isEmpty()) return;
    throw refused(words(QT_TRANSLATE_NOOP("CentralSchema", "The column %1 of %2 is of another type than this program writes.")).arg(QString::fromUtf8(*other.first().at(0)), QString::fromUtf8(*other.first().at(1))),
                  QT_TRANSLATE_NOOP("CentralSchema", "A field never changes its type: report it."));
}

void giveRights(PgConnection &central, const Preparation &preparation)
{
    QJsonArray rows, fields;
    for (const auto &[role, tables] : preparation.writes.asKeyValueRange())
        for (const QString &table : tables) rows << QJsonObject{{u"role"_s, role}, {u"tbl"_s, table}};
    for (const auto &[role, tables] : preparation.following.asKeyValueRange())
        for (const auto &[table, columns] : tables.asKeyValueRange())
            for (const QString &column : columns) fields << QJsonObject{{u"role"_s, role}, {u"tbl"_s, table}, {u"field"_s, column}};
    central.script(u"DELETE FROM console.role_write"_s);
    central.run("INSERT INTO console.role_write SELECT DISTINCT role, tbl FROM jsonb_to_recordset($1::jsonb) AS x(role text, tbl text)", {compact(rows)});
    central.script(u"DELETE FROM console.role_following"_s);
    central.run("INSERT INTO console.role_following SELECT DISTINCT role, tbl, field FROM jsonb_to_recordset($1::jsonb) AS x(role text, tbl text, field text)", {compact(fields)});
}

void sow(PgConnection &central, const Preparation &preparation)
{
    Step step(central);
    central.script(u"SET LOCAL ROLE console_owner"_s);
    QHash<const RecordType *, QJsonArray> rows;
    for (const auto &[type, row] : preparation.seeds) {
        QJsonObject fields = type->toJson(row);
        fields.remove(u"id"_s);
        rows[type] << QJsonObject{{u"id"_s, type->idOf(row)}, {u"fields"_s, fields}};
    }
    for (const auto &[type, all] : rows.asKeyValueRange())
        central.run("SELECT console.sow($1, $2::jsonb)", {QLatin1String(type->table), compact(all)});
    central.run("UPDATE console.server SET schema = greatest(schema, $1::integer), oldest_schema = CASE WHEN oldest_schema = 0 THEN greatest($1::integer - 1, 1) ELSE oldest_schema END", {preparation.consoleSchema});
    step.commit();
}

void derive(PgConnection &central, const Preparation &preparation)
{
    Step step(central);
    central.script(u"SET LOCAL ROLE console_owner"_s);
    for (const RecordType *type : recordTypes()) central.script(centraltables::script(*type));
    central.script(centraltables::parentsScript());
    compareColumns(central);
    registerTypes(central);
    giveRights(central, preparation);
    central.script(filled(u"end.sql"_s));
    central.script(u"RESET ROLE"_s);
    central.script(filled(u"roles.sql"_s));
    central.script(u"SET LOCAL ROLE console_owner"_s);
    central.script(u"DELETE FROM console.manifest; INSERT INTO console.manifest "_s + filled(u"manifest.sql"_s));
    step.commit();
}
} // namespace

Preparation ofNewStore()
{
    QTemporaryDir place;
    const auto store = openStore(place.path(), QByteArray(32, 'k')); // empty but for what every store has; gone at the end of this function
    Preparation preparation;
    preparation.consoleSchema = schemaOf(*store);
    for (const RecordType *type : {&Site::type, &Option::type}) {
        Rows rows = store->run(u"SELECT %1 FROM %2 ORDER BY number"_s.arg(recordsql::columns(*type), QLatin1String(type->table)));
        while (rows.next()) preparation.seeds.emplace_back(type, recordsql::read(*type, rows).row);
    }
    return preparation;
}

bool isThere(PgConnection &central) { return central.value("SELECT to_regclass('console.migration') IS NOT NULL") == "t"; }

QStringList migrate(PgConnection &central, const Preparation &preparation)
{
    central.run("SELECT pg_advisory_lock(7236837002)"); // two administrators at once: one after the other
    const QList<Migration> steps = pending(central, migrationsIn(folder()));
    begin(central);
    QStringList done;
    for (const Migration &step : steps) {
        apply(central, step);
        done << step.name;
    }
    derive(central, preparation);
    sow(central, preparation);
    central.run("SELECT pg_advisory_unlock(7236837002)");
    return done;
}

QStringList check(PgConnection &central)
{
    if (!isThere(central)) return {words(QT_TRANSLATE_NOOP("CentralSchema", "There is no central in this database."))};
    QStringList found;
    for (const Migration &step : pending(central, migrationsIn(folder()))) found << words(QT_TRANSLATE_NOOP("CentralSchema", "The step %1 has not been done.")).arg(step.name);
    for (const auto &row : central.run("WITH there AS (" + filled(u"manifest.sql"_s).toUtf8() + ") SELECT coalesce(m.object, t.object), m.digest IS NULL, t.digest IS NULL"
                                       " FROM console.manifest m FULL JOIN there t USING (object) WHERE m.digest IS DISTINCT FROM t.digest ORDER BY 1")) {
        const QString object = QString::fromUtf8(*row.at(0));
        if (row.at(1) == "t") found << words(QT_TRANSLATE_NOOP("CentralSchema", "%1 was added by hand.")).arg(object);
        else if (row.at(2) == "t") found << words(QT_TRANSLATE_NOOP("CentralSchema", "%1 is missing.")).arg(object);
        else found << words(QT_TRANSLATE_NOOP("CentralSchema", "%1 is not as it was made.")).arg(object);
    }
    // Whatever the manifest says: what must hold of any central.
    for (const auto &row : central.run(filled(u"check.sql"_s).toUtf8())) found << QString::fromUtf8(*row.at(0));
    return found;
}

QJsonObject status(PgConnection &central)
{
    if (!isThere(central)) throw Failure(words(QT_TRANSLATE_NOOP("CentralSchema", "There is nothing to say.")), words(QT_TRANSLATE_NOOP("CentralSchema", "There is no central in this database.")),
                                         words(QT_TRANSLATE_NOOP("CentralSchema", "Make one: wemi-console central migrate")));
    return QJsonDocument::fromJson(central.value(filled(u"status.sql"_s).toUtf8()).value_or("{}")).object();
}

} // namespace syncing::centralschema
