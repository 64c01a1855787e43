#pragma once
#include <QString>

// "SQLite 3.50.1 · SQLite3 Multiple Ciphers 2.1.3 · AEGIS-256": the engine in this process, for the About page.
QString engineVersion();
// The number of the newest schema this program knows.
int newestSchema();
