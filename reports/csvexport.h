#pragma once
#include "models/exchange/csvcells.h"
#include "reports/tableexport.h"
#include <QSaveFile>

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
