#pragma once
#include <QStringList>
class FieldBox;

// Leaves only these codes to choose from in a box of choices, the empty answer besides; none given: all of them. What is
// chosen already stays.
void limitChoices(FieldBox &box, const QStringList &codes);
