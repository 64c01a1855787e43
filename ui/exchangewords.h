#pragma once
#include "models/sync/status.h"

// How the exchange with the central stands, in sentences.
namespace exchangewords {

QString standing(const syncing::Status &status); // "Everything is sent. Last contact: today, 10:32."
// While the first load runs; empty otherwise.
QString loading(const syncing::Status &status);
// What else is worth knowing: files on their way, records that could not be taken over, a clock that is wrong. A line each.
QString besides(const syncing::Status &status);

} // namespace exchangewords
