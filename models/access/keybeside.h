#pragma once
#include <QString>

// A backup is of no use without the file that says how its key is found (never the key itself). It travels beside the
// backup, as FILE.key. All throw Failure.
void putKeyBeside(const QString &backup, const QString &folder);
// Before the backup is made: refuses when FILE.key is there and belongs to another archive.
void requireRoomForKeyBeside(const QString &backup, const QString &folder);
// For a folder that has none, or a damaged one, or one without its archive: takes the one beside a backup. What it replaces stays as
// console-replaced-DATE.key. Fails when there is no key file on either side.
void takeKeyFromBeside(const QString &backup, const QString &folder);
