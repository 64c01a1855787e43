#pragma once
#include "models/sync/status.h"

// How the exchange with the central stands, at a glance: for the bar at the bottom.
namespace exchangeline {

// "Online", "to send: 3", "last exchange 14:05", what matters most first; empty where there is no central.
QStringList shortly(const syncing::Status &status);
// The sign before it; its shape says the same as the words.
QString iconOf(const syncing::Status &status);
// Everything, in sentences: for a tooltip, for who listens to the screen.
QString wholly(const syncing::Status &status);
// What becomes of what was not sent, for what turned the console away: the code of TurnedAway.
QString consequence(const QString &code);

} // namespace exchangeline
