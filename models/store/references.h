#pragma once

class Database;

// Whether what is run from now on on this connection sees to it that references lead somewhere. Without effect within a transaction.
// Statements kept from before stay ready for when it is as it was.
void checkReferences(Database &db, bool check);
