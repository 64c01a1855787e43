#pragma once
#include "reports/tableexport.h"
#include <QTemporaryFile>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

class XlsxExport : public TableExport {
public:
    XlsxExport(const QString &path, const ExportHead &head);
    ~XlsxExport() override;
    void add(const QList<Record> &records, const QHash<QString, QString> &titles) override;
    void finish() override;

private:
    struct Column {
        qsizetype place;
        double width; // in characters
        lxw_format *format;
    };
    void open();
    void prepareFormats();
    void writeHead();
    void writeAbout();
    void writeCell(quint16 column, const QVariant &value, const QHash<QString, QString> &titles);
    void writeText(lxw_worksheet *sheet, quint32 row, quint16 column, const QString &text, lxw_format *format);
    void check(int error) const;

    const RecordType &m_type;
    const QString m_path;
    const ExportHead m_head;
    const QByteArray m_folder;
    QTemporaryFile m_part;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr, *m_wrapped = nullptr;
    QList<Column> m_columns;
    quint32 m_row = 0;
};
