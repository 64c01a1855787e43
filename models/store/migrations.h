#pragma once
#include <QList>
#include <QString>
#include <functional>

class Database;

// One step of the schema: a numbered file "0001_records.sql". Once released it is never edited; a store remembers its fingerprint.
struct Migration {
    int number = 0;
    QString name;
    QString sql;
    QString fingerprint; // SHA-256 in hexadecimal
};

// The steps in a folder, in order from 1 without holes; throws Failure naming the place otherwise.
QList<Migration> migrationsIn(const QString &folder = QStringLiteral(":/schema/local"));
// How many steps a store has had; 0: a new file.
int schemaOf(Database &db);
// The steps a store has not had yet. Throws Failure when the store is newer than the steps known, or had a step whose
// text was another.
QList<Migration> pendingIn(Database &db, const QList<Migration> &known);
// Applies them, each in one transaction with its number: after a fault the store stands at the last whole step.
void apply(Database &db, const QList<Migration> &steps);
