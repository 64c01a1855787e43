#pragma once
#include "app/commandline.h"

// central migrate, check, status, operator ..., device ...: what whoever looks after the central does there. --address takes
// "host=... port=... dbname=... user=..."; without it WEMI_CENTRAL is asked. The password may be given, or come from where
// PostgreSQL's own programs have it. Prints what came of it.
Exit runCentral(const QStringList &arguments, const QString &givenPassword);
