#pragma once
#include "reports/pages.h"
#include "ui/desk.h"
#include <QHash>
#include <functional>
class QWidget;
struct RecordType;

// Who prints, where, when.
PrintContext printContext(const Desk &desk);
// Opens the preview; a print or a PDF made from it leaves its line in the log, of the record or of the whole list.
void previewPrintout(const Printout &printout, const Desk &desk, const QByteArray &table, const QString &id, QWidget *over);
// The titles of all that a record refers to.
void referenceTitles(Store &store, const RecordType &type, const Row &row, QObject *context, std::function<void(const QHash<QString, QString> &)> then,
                     std::function<void(const QString &)> failed);
