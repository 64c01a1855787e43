#pragma once
#include <QStringList>

class Database;

// What is wrong with a store, in sentences; empty when all is well: the file's pages, references, structure against the field tables,
// history against records, search index against records.
QStringList checkStore(Database &db);
// The file's pages and references alone.
QStringList checkPages(Database &db);
