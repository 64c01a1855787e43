#pragma once
#include "app/commandline.h"

// demo, show, cv, check, backup, restore, import: what works on a store and opens no window. Runs the event loop of the
// application until done;
// prints what came of it.
Exit runStoreCommand(const Invocation &asked);
