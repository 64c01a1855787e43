#pragma once
#include "models/records/costsimulation.h"
#include "models/records/identifier.h"
#include "models/records/person.h"
#include "models/records/record.h"
#include "models/store/database.h"
#include "models/store/foldingsql.h"
#include "models/store/migrations.h"
#include "models/store/recordwriter.h"
#include <QTemporaryDir>

// A store of its own for each test, and invented records to put in it.
namespace invented {

inline QByteArray key() { return QByteArray(32, 'k'); }
inline Author author() { return {QStringLiteral("operator-1"), QStringLiteral("site-1")}; }
inline Author colleague() { return {QStringLiteral("operator-2"), QStringLiteral("site-1")}; }

inline std::unique_ptr<Database> database(const QString &folder)
{
    auto db = std::make_unique<Database>(folder + QStringLiteral("/console.db"), key());
    teachFolding(*db);
    apply(*db, migrationsIn());
    return db;
}

inline Person person(const QString &surname, const QString &name, const QString &phone = {})
{
    Person p;
    p.id = newIdentifier();
    p.surname = surname;
    p.name = name;
    p.phone = phone;
    return p;
}

template <class R> qint64 saved(Database &db, const R &record, qint64 base = 0, const Author &by = author())
{
    return recordwriter::save(db, R::type, rowOf(record), base, by).version;
}

} // namespace invented
