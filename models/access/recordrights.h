#pragma once
#include "models/access/session.h"
#include "models/records/field.h"

// The right that reading, or changing, records of a type needs.
Right rightToSee(const RecordType &type);
Right rightToEdit(const RecordType &type);

// The fields of a type that change in the course of other work, whoever does it: figures that follow from others, names and
// references that go with a merge of people, the end of a shortlist with its request, a contract that day by day moves on.
QList<QByteArray> followingFields(const RecordType &type);

// What somebody with a role may write, as the central checks it again.
struct RecordWrite {
    QString role;     // as an operator's record has it
    QByteArray table;
    QByteArray field; // empty: whole records, made and thrown away too; else this field of a record that is there
    bool operator==(const RecordWrite &) const = default;
};
// Of every role and record type; a field is listed where the whole record is not allowed.
QList<RecordWrite> recordWrites();
