#include "models/store/references.h"
#include "models/store/database.h"
#include <QCoreApplication>
#include <sqlite3.h>

// The pragma is prepared and not run: being prepared it takes effect, and being run it would make the connection prepare each of
// its statements anew.
void checkReferences(Database &db, bool check)
{
    if (db.beforeStatement) db.beforeStatement();
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(db.native(), check ? "PRAGMA foreign_keys=ON" : "PRAGMA foreign_keys=OFF", -1, &statement, nullptr);
    sqlite3_finalize(statement);
    if (code != SQLITE_OK) throw DatabaseError(QCoreApplication::translate("Database", "The data could not be prepared."), code);
}
