#pragma once
#include "models/records/listquery.h"
#include "models/records/record.h"
#include "reports/pages.h"

// Titles of the records that references point to, by id.
using ReferenceTitles = QHash<QString, QString>;

// Whether a version of a print may show a field.
bool isDisclosed(const Field &field, Disclosure version);
// A value as a print shows it; a reference shows the title of what it points to.
QString shownValue(const RecordType &type, const Field &field, const QVariant &value, const ReferenceTitles &titles);

// The list as it is on the screen: the records of a query in its order, the columns chosen, what was asked and how many
// there are. Columns the version may not show are left out, and so is what was asked about them.
Printout listPrintout(const ListQuery &query, const QList<QByteArray> &columns, const QList<Record> &records,
                      const ReferenceTitles &titles, Disclosure version, const PrintContext &context);
// The most records one list print takes; longer ones are for a spreadsheet.
inline constexpr qint64 longestPrintedList = 3000;

// One record by the groups of its form. The office's version shows what is empty too, the others only what there is.
Printout recordPrintout(const RecordType &type, const Row &row, const ReferenceTitles &titles, Disclosure version,
                        const PrintContext &context);

// Who changed what, when, from what to what. For the office alone.
Printout historyPrintout(const RecordType &type, const Row &row, const QList<HistoryEntry> &entries, const ReferenceTitles &titles,
                         const PrintContext &context);
