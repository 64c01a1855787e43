#pragma once
#include "models/records/listquery.h"
#include "models/records/record.h"

// What people ask of the service, as the list "need" has it: a few headings ("Older people"), under each the needs themselves.
namespace intake {

struct NeedGroup {
    QString title; // in the language of the screen
    QList<std::pair<QString, QString>> answers; // ids and titles, in order
};

// The answers offered, in order; an archive may hold a few dozen.
ListQuery needsOffered();
constexpr qint64 mostNeeds = 200;
// The records of that query, by heading.
QList<NeedGroup> needGroups(const QList<Record> &options);

} // namespace intake
