#pragma once
#include <QString>

// A backup is of no use without the file that says how its key is found (never the key itself). It travels beside the
// backup, as FILE.key. Both throw Failure.
void putKeyBeside(const QString &backup, const QString &folder);
// For a folder that has none, from beside a backup. Whether there is one afterwards.
bool takeKeyFromBeside(const QString &backup, const QString &folder);
