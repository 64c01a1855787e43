#pragma once
#include "models/sync/line.h"

namespace syncing {

// A line to the PostgreSQL at an address.
std::unique_ptr<Line> pgLine(const CentralAddress &address, const QString &password);

} // namespace syncing
