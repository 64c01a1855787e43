#pragma once
#include "app/commandline.h"

namespace syncing {
class PgConnection;
}

// central operator add|disable|reset|list, central device list|revoke|admit: who may sign in to the central, and with which computers.
// The arguments begin with "operator" or "device". Reads a password from the standard input where it is asked to, and prints
// one it made once, on the standard output.
Exit runCentralLogins(syncing::PgConnection &central, const QStringList &arguments);
// What is wrong with such arguments, in words; empty when they can be run. Asked before anybody connects.
QString faultOfCentralLogins(const QStringList &arguments);
