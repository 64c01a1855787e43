#pragma once
#include <QtGlobal>

class Database;

// What was typed in a store after a backup of it was taken, as far as the damaged store can still be read, is typed once more into the
// copy of that backup: by the same people, with the time of today. Left out is what the central has confirmed (it comes back from
// there), and what came from other consoles.
struct Rescued {
    qint64 putBack = 0; // changes
    qint64 left = 0;    // changes that could be read and not be put back: what they are about is not in the copy
};
// The copy is brought to the schema of this program, and is in use by nobody yet. Never throws for what the damaged store does not give.
Rescued rescueInto(Database &copy, Database &damaged);
