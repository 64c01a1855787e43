#pragma once
#include <QString>
#include <QStringList>

// A text that a spreadsheet program would take for a formula gets an apostrophe in front; a number stays a number.
QString neutralised(const QString &text);
// The text before it was neutralised.
QString plainCell(const QString &cell);
// One line of a file with semicolons, quotes where they are needed, and the end of the line.
QByteArray csvLine(const QStringList &cells);
