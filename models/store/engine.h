#pragma once
#include <QByteArray>
#include <QString>

// The database engine this program was built with is SQLite3 Multiple Ciphers. Another SQLite in its place would accept a key
// and write everything in the clear without a word, so nothing is opened before these have been passed.

// Throws Failure unless the connections Qt opens are served by the encrypting engine this program was built with.
void requireEncryptingEngine();
// Whether a file begins as a SQLite file that is not encrypted does.
bool isPlainDatabase(const QString &path);
