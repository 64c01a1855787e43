#pragma once
#include "models/shortlist/supportreport.h"
#include "reports/pages.h"

// What the report is about, in words.
struct ReportWhere {
    QString centre;       // empty: every centre
    QString operatorName; // empty: everybody
};

// Words of a number: "3", "2,5", "–" for a measure of nothing.
QString numberText(const std::optional<Decimal> &number);
// The query of a figure in words, whatever it names by its title.
QString askedText(const shortlist::Figure &figure, const shortlist::SupportReport &report, const ReportWhere &where);
// "1 – 31 March 2026".
QString periodText(const shortlist::ReportScope &scope);

// Two A4 pages of numbers with their charts, each with its definition and its query in words. No person is named. Of the
// reasons those named most often have a line; the others are one line together.
Printout supportReportPrintout(const shortlist::SupportReport &report, const ReportWhere &where, const PrintContext &context);

// A workbook of numbers, definitions and charts; no person is in it. The file is there whole or not at all, readable by its
// owner alone. Throws Failure.
void writeSupportReportXlsx(const shortlist::SupportReport &report, const ReportWhere &where, const PrintContext &context, const QString &path);
