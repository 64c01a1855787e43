#pragma once
#include <QString>

// A line on the standard output, or on the standard error.
void print(const QString &line);
void printError(const QString &line);
