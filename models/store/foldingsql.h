#pragma once

class Database;

// Gives a connection the SQL function folded(text): small letters without accents, as people compare names.
void teachFolding(Database &db);
