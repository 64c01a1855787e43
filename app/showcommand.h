#pragma once
#include "app/commandline.h"
#include "models/records/record.h"
#include <optional>

class Store;

// A record with the titles of what it refers to, by id.
struct ShownRecord {
    const RecordType *type = nullptr;
    Record record;
    QHash<QString, QString> titles;
};

// By id, or by protocol number where the records of a kind have one. Waits for the store.
std::optional<ShownRecord> findShown(Store &store, const RecordType &type, const QString &number);
// "record" is what is stored, field by field; "shown" the same as a person reads it; "titles" those of what it refers to.
QJsonObject shownJson(const ShownRecord &shown);
// Heading by heading, as on the screen; empty fields are left out.
QString shownText(const ShownRecord &shown);

// show KIND NUMBER: prints the record, or says why not.
Exit showRecord(Store &store, const QString &kind, const QString &number, bool json);
