#pragma once
#include "models/records/listquery.h"
#include "models/records/record.h"
#include "reports/pages.h"
#include <functional>
#include <memory>

// Which columns of which query go to a file, and who made it when.
struct ExportHead {
    ListQuery query;
    QList<QByteArray> columns;
    PrintContext context;
};

// A spreadsheet being written, a batch of records at a time, so that any length fits in memory. The file appears under
// its name when it is finished; one that is dropped before leaves nothing behind. Readable by its owner alone.
// Text stays text: a spreadsheet program must never take it for a formula.
class TableExport {
public:
    // Both throw Failure when the place cannot be written to.
    // For Excel and LibreOffice in Italy: semicolons, decimal comma, CRLF, UTF-8 with its mark; dates as 2026-03-01.
    static std::unique_ptr<TableExport> csv(const QString &path, const ExportHead &head);
    // Cells typed, head frozen, filters on; a second sheet says what was asked.
    static std::unique_ptr<TableExport> xlsx(const QString &path, const ExportHead &head);
    virtual ~TableExport() = default;

    // Throws Failure: full disk, more rows than a sheet takes.
    virtual void add(const QList<Record> &records, const QHash<QString, QString> &titles) = 0;
    virtual void finish() = 0;
};

// The next records of a list; an empty page at its end.
using NextPage = std::function<RecordPage()>;
// Writes all of a list and finishes, unless goOn, asked after each batch with the records written so far, says no: then
// nothing is left and the answer is false. Throws Failure.
bool exportAll(std::unique_ptr<TableExport> file, const NextPage &nextPage, const std::function<bool(qint64 written)> &goOn);

// "persone-2026-03-01.xlsx": the list and the day, never a person.
QString exportFileName(const RecordType &type, QDate day, const QString &suffix);
