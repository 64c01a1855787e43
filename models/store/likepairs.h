#pragma once
#include <QtGlobal>

class Database;

// The pairs of people who may be one, worked out ahead and kept: a change of a person makes only their own pairs be looked
// for again.
namespace likepairs {

// Looks again for the pairs of those who were written since the last time, or for all when they are many.
void bringUpToDate(Database &db);

} // namespace likepairs
