#pragma once
#include "models/records/field.h"
#include "models/sync/protocol.h"

// What a person may keep of the two values of a conflict.
namespace syncing {

enum class Keep { Mine, Theirs, Both, Other };

// The value of a field as it stands in a card; a code that this program does not know stays as it is.
QVariant sideIn(const Field &field, const QJsonValue &json);
// As it travels: what is empty is null.
QJsonValue jsonOf(const Field &field, const QVariant &value);

// The three values of a field in a card.
struct Sides {
    QVariant before, mine, theirs;
};
// Of a list, mine and theirs are what it comes to when that side wins where both changed the same item: what only one
// of the two added or changed is in either.
Sides sidesOf(const Field &field, const QJsonValue &three);

// The fields of a card that are decided together, in the order of the record's fields; those that this program does not
// know come last, as one.
QList<QList<QByteArray>> unitsOf(const RecordType &type, const ConflictCard &card);

// Notes and lists can hold both values.
bool holdsBoth(const Field &field);
// Texts: what they have in common once, then each part under the words that say whose it is. Lists: everything that is in
// one of them; of an item changed by both, both.
QVariant bothOf(const Field &field, const Sides &sides, const QString &mineBy, const QString &theirsBy);
// What loses nothing: the one that is there, or both. Nothing where a person has to choose.
std::optional<Keep> suggested(const Field &field, const Sides &sides);

// "mine", "theirs", "both", "other".
QString codeOf(Keep keep);
std::optional<Keep> keepOf(const QString &code);

} // namespace syncing
