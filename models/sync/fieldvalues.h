#pragma once
#include "models/records/record.h"
#include <QJsonObject>
#include <functional>

// Values of fields between JSON and rows, as the exchange needs them.
namespace syncing {

// Nothing when this program cannot hold the value. More is let in than Field::fromJson lets: a choice that a newer program
// added stays as its code.
std::optional<QVariant> valueIn(const Field &field, const QJsonValue &json);
bool isSame(const Field &field, const QVariant &one, const QVariant &other);
Row blankRow(const RecordType &type, const QString &id);
// What is left of the unit of a field: itself, and the others of the type with the same unit.
QList<qsizetype> unitOf(const RecordType &type, qsizetype field);

} // namespace syncing
