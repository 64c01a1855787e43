#pragma once
#include "reports/tableexport.h"
#include <QSaveFile>

// A text that a spreadsheet program would take for a formula gets an apostrophe in front; a number stays a number.
QString neutralised(const QString &text);

class CsvExport : public TableExport {
public:
    CsvExport(const QString &path, const ExportHead &head);
    void add(const QList<Record> &records, const QHash<QString, QString> &titles) override;
    void finish() override;

private:
    void write(const QStringList &cells);

    const RecordType &m_type;
    QList<qsizetype> m_columns;
    QSaveFile m_file;
};
