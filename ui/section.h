#pragma once
#include "models/records/listquery.h"
#include <QFuture>
#include <QString>
#include <functional>

class Page;

// One entry of the navigation at the left.
struct Section {
    QString key; // of the page it opens
    QString label;
    QString icon;
    // The number beside the label is how many records these find: the very queries of the page behind it.
    QList<ListQuery> counted;
    std::function<Page *()> make;
    // The number where it counts something else than records; asked again when the exchange says how it stands.
    std::function<QFuture<qint64>()> number = {};
    // Where it is there only at times: asked again then, too.
    std::function<bool()> isThere = {};
};

// What the window can open. The window knows sections and pages, not records.
struct Contents {
    QList<Section> sections;
    // The page of a record; an empty id begins a new one. Nothing for what the person may not open.
    std::function<Page *(const RecordType &type, const QString &id)> record;
    std::function<bool(const RecordType &type)> opens;
    // The page a key names, nothing for what no longer exists: settings, help, a section, a record.
    Page *pageOf(const QString &key) const;
    // Pages made for another record, "phone/0190...": what the record is to them is theirs to know. The id may be empty.
    QHash<QString, std::function<Page *(const QString &id)>> madeFor;
    // Pages that are not in the navigation: settings, about.
    QHash<QString, std::function<Page *()>> others;
};
