#pragma once
#include <QtGlobal>

// The time of day as the program of a simulation sees it. Without a simulation it is the real one.
namespace simulatedclock {

void set(qint64 millisecondsSinceEpoch);
void release();

} // namespace simulatedclock
