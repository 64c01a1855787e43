#pragma once
#include "models/records/field.h"
#include <QHash>
#include <QJsonObject>

// A row with what the store knows of it.
struct Record {
    Row row;
    qint64 version = 0; // 0: never saved; one more at each save
    QDateTime changedAt;
    bool trashed = false;
};

// A record to be written together with others: all of them, or none.
struct RecordSave {
    const RecordType *type = nullptr;
    Row row;
    qint64 baseVersion = 0; // 0: a new record
};

// What became of a save.
struct Saved {
    qint64 version = 0;
    bool changed = false; // false: nothing differed, nothing was written
};

// A stretch of a list.
struct RecordPage {
    QList<Record> records;
    qint64 total = 0;                // of the whole list
    QHash<QString, QString> titles;  // of the records these refer to, by id
};

// Who does something, where. Kept with every change.
struct Author {
    QString operatorId;
    QString siteId;
};

// One line of a record's history.
struct HistoryEntry {
    enum class Kind { Create, Change, Trash, Restore, Undo, Resolve }; // Resolve: a conflict of two consoles was decided
    struct FieldChange {
        QByteArray column;
        QVariant from, to;
    };
    qint64 number = 0;
    Kind kind = Kind::Change;
    QDateTime at; // UTC
    QString operatorId, operatorName, siteId;
    bool elsewhere = false; // it came from another console
    QList<FieldChange> changes;
};

// A form that was being typed in.
struct Draft {
    QString id; // of the record; a new record has its id from the first keystroke
    QByteArray table;
    QString operatorId;
    Row row;
    qint64 baseVersion = 0; // 0: a new record
    QDateTime at;
};

// A list layout a person kept: name, query, columns.
struct SavedView {
    QString id;
    QByteArray list; // which list: the record type's table
    QString name;
    QString owner;       // the operator
    bool shared = false; // with everybody of the centre
    QString site;
    QJsonObject layout; // query, columns, widths
};

// One answer of the search box.
struct SearchHit {
    QByteArray table;
    QString id;
    QString title;
    QString detail;
};
