#include "models/store/check.h"
#include "models/records/catalogue.h"
#include "models/store/database.h"
#include "models/store/migrations.h"
#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace {
QString words(const char *text) { return QCoreApplication::translate("Check", text); }

// What every record table has beside its fields.
const QMap<QString, QString> &envelope()
{
    static const QMap<QString, QString> columns{{u"number"_s, u"INTEGER"_s}, {u"version"_s, u"INTEGER"_s}, {u"changed_at"_s, u"TEXT"_s},
                                                {u"trashed_at"_s, u"TEXT"_s}, {u"title_key"_s, u"TEXT"_s}, {u"central_version"_s, u"INTEGER"_s}};
    return columns;
}

QString sqlTypeOf(const Field &field)
{
    switch (field.kind) {
    case Field::Kind::Number:
    case Field::Kind::Decimal:
    case Field::Kind::Money:
    case Field::Kind::Flag: return u"INTEGER"_s;
    default: return u"TEXT"_s;
    }
}

QStringList structureOf(Database &db, const RecordType &type)
{
    QMap<QString, QString> wanted = envelope(), had;
    for (const Field &field : type.fields) wanted.insert(QLatin1String(field.column), sqlTypeOf(field));
    Rows rows = db.run(u"SELECT name, type FROM pragma_table_info(?)"_s, {QString::fromLatin1(type.table)});
    while (rows.next()) had.insert(rows.value(0).toString(), rows.value(1).toString());
    QStringList found;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        if (had.value(it.key()) != it.value()) found << words(QT_TRANSLATE_NOOP("Check", "%1: the column %2 is missing or of another kind.")).arg(type.shownPlural(), it.key());
    for (auto it = had.cbegin(); it != had.cend(); ++it)
        if (!wanted.contains(it.key())) found << words(QT_TRANSLATE_NOOP("Check", "%1: the column %2 is not known to this program.")).arg(type.shownPlural(), it.key());
    return found;
}

qint64 count(Database &db, const QString &sql, const QVariantList &values = {}) { return db.value(sql, values).value_or(0).toLongLong(); }

// Reference data and invented people come without history; whatever was ever changed has it, down to the last change.
QStringList historyOf(Database &db, const RecordType &type)
{
    const QString table = QLatin1String(type.table);
    QStringList found;
    if (const qint64 n = count(db, u"SELECT count(*) FROM (SELECT record, max(version) AS last FROM journal WHERE record_table=? GROUP BY record) "
                                   "LEFT JOIN %1 ON id=record WHERE id IS NULL OR version<>last"_s.arg(table), {table}))
        found << words(QT_TRANSLATE_NOOP("Check", "%1: %2 do not agree with their history.")).arg(type.shownPlural()).arg(n);
    if (const qint64 n = count(db, u"SELECT count(*) FROM %1 WHERE version>1 AND NOT EXISTS (SELECT 1 FROM journal WHERE record=id AND record_table=?)"_s.arg(table), {table}))
        found << words(QT_TRANSLATE_NOOP("Check", "%1: %2 were changed but have no history.")).arg(type.shownPlural()).arg(n);
    return found;
}

QStringList searchOf(Database &db, const RecordType &type)
{
    const QString table = QLatin1String(type.table);
    QStringList found;
    try {
        db.run(u"INSERT INTO %1_words(%1_words) VALUES('integrity-check')"_s.arg(table));
    } catch (const DatabaseError &) {
        found << words(QT_TRANSLATE_NOOP("Check", "%1: the search index is damaged.")).arg(type.shownPlural());
    }
    const qint64 missing = count(db, u"SELECT count(*) FROM %1 WHERE trashed_at IS NULL AND number NOT IN (SELECT id FROM %1_words_docsize)"_s.arg(table));
    const qint64 left = count(db, u"SELECT count(*) FROM %1_words_docsize WHERE id NOT IN (SELECT number FROM %1 WHERE trashed_at IS NULL)"_s.arg(table));
    if (missing + left > 0)
        found << words(QT_TRANSLATE_NOOP("Check", "%1: the search does not agree with %2 of them.")).arg(type.shownPlural()).arg(missing + left);
    return found;
}

template <class Work> QStringList attempted(Work work)
{
    try {
        return work();
    } catch (const Failure &failure) {
        return {failure.why()};
    }
}
} // namespace

QStringList checkPages(Database &db)
{
    return attempted([&] {
        QStringList found;
        {
            Rows rows = db.run(u"PRAGMA integrity_check(20)"_s);
            while (rows.next())
                if (rows.value(0).toString() != u"ok"_s) found << words(QT_TRANSLATE_NOOP("Check", "The file with the data is damaged."));
        }
        // With a central, what a record refers to may be nothing this console may see.
        if (db.value(u"SELECT 1 FROM sqlite_master WHERE name = 'central'"_s) && db.value(u"SELECT 1 FROM central"_s)) return found;
        Rows rows = db.run(u"PRAGMA foreign_key_check"_s);
        QMap<QString, int> dangling;
        while (rows.next()) ++dangling[rows.value(0).toString()];
        for (auto it = dangling.cbegin(); it != dangling.cend(); ++it)
            found << words(QT_TRANSLATE_NOOP("Check", "In %1, %2 lines refer to something that is not there.")).arg(it.key()).arg(it.value());
        found.removeDuplicates();
        return found;
    });
}

QStringList checkStore(Database &db)
{
    QStringList found = checkPages(db);
    found += attempted([&] { return pendingIn(db, migrationsIn()).isEmpty() ? QStringList() : QStringList{words(QT_TRANSLATE_NOOP("Check", "The data have not been brought to the newest structure."))}; });
    for (const RecordType *type : recordTypes()) {
        const QStringList structure = attempted([&] { return structureOf(db, *type); });
        found += structure;
        if (!structure.isEmpty()) continue; // what follows would only repeat it
        found += attempted([&] { return historyOf(db, *type); });
        found += attempted([&] { return searchOf(db, *type); });
    }
    return found;
}
