#pragma once
#include <QByteArray>
#include <QString>
#include <memory>

class Database;

// The store's file in a data folder.
QString storeFile(const QString &folder);

// Opens the store of a folder whose FolderLock the caller holds; creates it when there is none, brings it to the newest schema
// after a checked backup. Throws Failure: wrong key, damage, newer schema, read-only folder, full disk. Nothing is ever
// put in the place of a file that is there, whatever is wrong with it.
std::unique_ptr<Database> openStore(const QString &folder, const QByteArray &key, const QString &schema = QStringLiteral(":/schema/local"));

// Does what openStore would have to do first and may take long. Takes the FolderLock itself. Throws as openStore does.
void makeStoreReady(const QString &folder, const QByteArray &key);
