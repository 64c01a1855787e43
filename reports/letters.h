#pragma once
#include "reports/pages.h"
#include <QList>

// Several printouts, one after the other in one document: each with its own head, foot and page numbers. The page ranges of
// the device count the pages of all. Returns how many there are. Throws Failure, as paintPages does.
int paintLetters(const QList<Printout> &letters, QPagedPaintDevice &device);
int writePdf(const QList<Printout> &letters, const QString &path);
