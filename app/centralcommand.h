#pragma once
#include "app/commandline.h"
#include "models/sync/centralschema.h"

// central [--connect WHERE] migrate|check|status [--format json|text], and operator, device (see centrallogins.h): the central
// database, from a terminal. WHERE is a connection string or address of PostgreSQL, without a password: that is taken from
// PGPASSWORD, from ~/.pgpass or asked for. Prints what came of it.
Exit runCentral(const QStringList &arguments);

// What a central is made with: what is in every new store, and the program's own rights.
syncing::centralschema::Preparation preparationOfCentral();
