#pragma once
#include <QString>

// Files of a store: readable by their owner only, and on the disk when a call returns. All throw Failure.

// An empty file of that name; there must be none.
void createPrivateFile(const QString &path);
void copyPrivately(const QString &from, const QString &to);
// Gives a file another name in one step; replaces what is there only when told to.
void moveFile(const QString &from, const QString &to, bool replace = false);
void flushToDisk(const QString &path);
// Takes away a database and what SQLite keeps beside it. For what this program has half written only.
void discardDatabase(const QString &path);
