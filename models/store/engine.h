#pragma once
#include <QByteArray>
#include <QString>

struct sqlite3;

// The database engine this program was built with is SQLite3 Multiple Ciphers. Another SQLite in its place would accept a key
// and write everything in the clear without a word, so nothing is opened before these have been passed.

// Throws Failure unless the connections Qt opens are served by the encrypting engine this program was built with.
void requireEncryptingEngine();
// Whether a file begins as a SQLite file that is not encrypted does.
bool isPlainDatabase(const QString &path);
// Sets the cipher and the key of a connection just opened; SQLite's result code.
int giveKey(sqlite3 *connection, const QByteArray &key);
