#pragma once

class Database;

namespace syncing {
struct Welcome;
}

// The central went back in time: it was restored, or another machine took over that had not heard the last of it. Nothing is deleted
// and nothing that this store knows is believed lost: what the central does not know any more is sent again, and everything is
// read again.
namespace syncing::recovery {

// Versions and files of a central are forgotten: what comes next counts from its own beginning.
void countAnew(Database &db);

void begin(Database &db, const Welcome &welcome);

} // namespace syncing::recovery
