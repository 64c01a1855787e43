#pragma once
#include <QDateTime>
#include <QString>

class QIODevice;
class QPagedPaintDevice;

// Where and by whom a print is made; the head of every page shows it.
struct PrintContext {
    QString centre;
    QString operatorName;
    QDateTime at;
};

// Something to print, whatever it goes to. The html has no lengths of the screen in it: 1 px is a tenth of a point.
struct Printout {
    QString kind;  // what it is, without personal data: "Cost simulation"; names the PDF and the print job
    QString title; // the head of the page; may name a person
    PrintContext context;
    QString source; // where the figures come from, at the foot of the page; may be empty
    QString html;
    bool draft = false; // not final yet: a watermark says so
    bool landscape = false;
    bool onePage = false; // what is longer than a page is made smaller until it fits one, as far as it can be read
};

// The one way from a printout to pages: the preview, the printer and the PDF all come from here, line for line the same
// because the text is laid out in tenths of a point and only then scaled to the device. A4, head and foot on each page.
// A heading is never left alone at the foot of a page, a table's head is repeated on the next.
// Only the pages asked for by the device's page ranges are painted. Returns how many pages the printout has.
// Throws Failure when the device cannot be painted on.
int paintPages(const Printout &printout, QPagedPaintDevice &device);

// A PDF that says nothing of the people in it outside its pages. Throws Failure.
int writePdf(const Printout &printout, QIODevice &device);
// The same in a file that is either there whole or not at all, readable by its owner alone. Throws Failure.
int writePdf(const Printout &printout, const QString &path);
