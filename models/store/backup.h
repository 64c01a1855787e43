#pragma once
#include "models/store/rescue.h"
#include <QByteArray>
#include <QString>

// Copies of a store, always encrypted. All throw Failure, and then what was there before is as it was.

// Copies the store's file, also while it is in use, to a new file under the key given, opens the copy and checks it through; only then
// does it get its name. A file already there is never replaced.
void backUp(const QString &store, const QByteArray &key, const QString &to, const QByteArray &copyKey);
inline void backUp(const QString &store, const QByteArray &key, const QString &to) { backUp(store, key, to, key); }

// Puts a backup in place of the store of a folder that no program has open. The backup is copied and checked first; the
// store it replaces stays beside it as console-replaced-DATE.db. Where that one is damaged, what was typed since the backup and can
// still be read goes with it; a sound one is replaced because somebody wants to go back.
struct Restored {
    QString replaced; // the name of the file, or nothing when there was no store
    Rescued rescued;
};
Restored restoreBackup(const QString &folder, const QByteArray &key, const QString &from);

// Encrypts the store of a folder that no program has open under another key. Killed at any moment, the store opens with
// one of the two keys. No copy under the old key is left.
void changeKey(const QString &folder, const QByteArray &key, const QByteArray &newKey);
