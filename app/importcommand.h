#pragma once
#include "app/commandline.h"

class Store;

// "import": people, contacts or requests from a file into the store; prints what would happen, or what did. The arguments
// are those after the command.
Exit runImport(Store &store, const QStringList &arguments);
