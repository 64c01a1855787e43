#pragma once
#include "models/records/field.h"
#include <QHash>

// How two records of one person become one, field by field.
namespace personmerge {

enum class Keep { Kept, Other, Both };

// Lists and notes can hold both values; so can a telephone and an e-mail address, of which a person may have several.
bool canHoldBoth(const Field &field);
// What loses nothing, as far as it goes: the value that is there, or both where that is possible.
Keep suggested(const Field &field, const QVariant &kept, const QVariant &other);
// The row of the record that stays. What is not chosen stays as it is there.
Row merged(const Row &kept, const Row &other, const QHash<QByteArray, Keep> &choices);

} // namespace personmerge
