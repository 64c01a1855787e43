#pragma once
#include "app/commandline.h"

// demo, show, match, cv, check, backup, restore, import, report: what works on a store and opens no window. Runs the event loop of the
// application until done;
// prints what came of it.
Exit runStoreCommand(const Invocation &asked);
