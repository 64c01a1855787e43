#pragma once
#include "models/records/field.h"
#include <QJsonValue>
#include <optional>

// The values of fields as the central compares and merges them: written a second time, on JSON alone.
namespace memorymerge {

// One way to write each value: empty text, empty list, null and absent are null; an absent flag is false.
QJsonValue canonical(const Field *field, const QJsonValue &value);
// The field of a column; nullptr: one this program does not know.
const Field *fieldOf(const RecordType &type, const QString &column);
// What two changes come to, where the kind of the field lets both stand: sets, lists of items with ids.
std::optional<QJsonValue> together(const Field *field, const QJsonValue &was, const QJsonValue &wanted, const QJsonValue &is);

} // namespace memorymerge
