#pragma once
#include <exception>

// Whether what failed may go well a moment later without anybody changing anything: the disk is full or does not answer,
// something else is writing. A rule that refuses will refuse the same thing again.
bool mayPassByItself(const std::exception &failure);
