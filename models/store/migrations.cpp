#include "models/store/migrations.h"
#include "models/store/database.h"
#include "models/store/putoffindexes.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {
QString words(const char *text) { return QCoreApplication::translate("Migrations", text); }

Failure faultyProgram(const QString &why)
{
    return Failure(words(QT_TRANSLATE_NOOP("Migrations", "The data were not opened, so that nothing is harmed.")), why,
                   words(QT_TRANSLATE_NOOP("Migrations", "Install the program again; if it happens again, report it.")));
}

bool hasHistory(Database &db)
{
    return db.value(u"SELECT count(*) FROM sqlite_master WHERE type='table' AND name='migration'"_s)->toInt() > 0;
}

Migration readStep(const QString &folder, const QString &file)
{
    QFile source(folder + u'/' + file);
    if (!source.open(QIODevice::ReadOnly)) throw faultyProgram(words(QT_TRANSLATE_NOOP("Migrations", "%1 cannot be read.")).arg(file));
    const QByteArray text = source.readAll();
    const QByteArray mark = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
    return {file.section(u'_', 0, 0).toInt(), file.section(u'.', 0, 0), QString::fromUtf8(text), QString::fromLatin1(mark)};
}

void applyOne(Database &db, const Migration &step)
{
    Transaction transaction(db);
    if (!hasHistory(db))
        db.script(u"CREATE TABLE migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, fingerprint TEXT NOT NULL, program TEXT NOT NULL, at TEXT NOT NULL)"_s);
    db.script(step.sql);
    {
        Rows broken = db.run(u"PRAGMA foreign_key_check"_s);
        if (broken.next())
            throw faultyProgram(words(QT_TRANSLATE_NOOP("Migrations", "The step %1 would leave lines of %2 that point nowhere.")).arg(step.name, broken.value(0).toString()));
    }
    db.run(u"INSERT INTO migration VALUES (?,?,?,?,?)"_s,
           {step.number, step.name, step.fingerprint, QStringLiteral(WEMI_VERSION), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)});
    transaction.commit();
}
} // namespace

QList<Migration> migrationsIn(const QString &folder)
{
    QList<Migration> steps;
    for (const QString &file : QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        steps << readStep(folder, file);
        if (steps.last().number != steps.size())
            throw faultyProgram(words(QT_TRANSLATE_NOOP("Migrations", "The steps of the data's structure are not in sequence at %1.")).arg(file));
    }
    if (steps.isEmpty()) throw faultyProgram(words(QT_TRANSLATE_NOOP("Migrations", "The steps of the data's structure are missing.")));
    return steps;
}

int schemaOf(Database &db)
{
    return hasHistory(db) ? db.value(u"SELECT coalesce(max(number),0) FROM migration"_s)->toInt() : 0;
}

QList<Migration> pendingIn(Database &db, const QList<Migration> &known)
{
    if (!hasHistory(db)) return known;
    qsizetype had = 0;
    Rows rows = db.run(u"SELECT number, name, fingerprint, program FROM migration ORDER BY number"_s);
    for (; rows.next(); ++had) {
        if (rows.value(0).toInt() > known.size())
            throw Failure(words(QT_TRANSLATE_NOOP("Migrations", "These data were written by a newer version of the program.")),
                          words(QT_TRANSLATE_NOOP("Migrations", "They come from version %1; this is version %2.")).arg(rows.value(3).toString(), QStringLiteral(WEMI_VERSION)),
                          words(QT_TRANSLATE_NOOP("Migrations", "Install the newer version. The data were not touched.")));
        const Migration &step = known.at(had);
        if (rows.value(0).toInt() != step.number || rows.value(2).toString() != step.fingerprint)
            throw faultyProgram(words(QT_TRANSLATE_NOOP("Migrations", "The step %1 these data went through is not the one this program has.")).arg(rows.value(1).toString()));
    }
    return known.mid(had);
}

void apply(Database &db, const QList<Migration> &steps)
{
    if (!steps.isEmpty()) putoffindexes::buildAll(db); // a step may speak of any of them
    for (const Migration &step : steps) applyOne(db, step);
}
