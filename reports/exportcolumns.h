#pragma once
#include "models/records/failure.h"
#include "reports/tableexport.h"

// The places, in a row, of the columns a file takes: those asked for that are there and have a label.
QList<qsizetype> exportColumns(const ExportHead &head);
Failure notExported(const QString &why);
