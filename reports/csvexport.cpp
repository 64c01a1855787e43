#include "reports/csvexport.h"
#include "reports/exportcolumns.h"
#include "reports/recordprint.h"

using namespace Qt::StringLiterals;

namespace {
// The value as a spreadsheet in Italy reads it: 1234,56 and 2026-03-01, whatever the language of the screen.
QString cellOf(const RecordType &type, const Field &field, const QVariant &value, const ReferenceTitles &titles)
{
    if (field.isEmpty(value)) return {};
    switch (field.kind) {
    case Field::Kind::Money: return value.value<Cents>().plain().replace(u'.', u',');
    case Field::Kind::Decimal: return value.value<Decimal>().plain().replace(u'.', u',');
    case Field::Kind::Number: return QString::number(value.toLongLong());
    case Field::Kind::Date: return value.toDate().toString(Qt::ISODate);
    case Field::Kind::Instant: return value.toDateTime().toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    default: return neutralised(shownValue(type, field, value, titles));
    }
}
} // namespace

std::unique_ptr<TableExport> TableExport::csv(const QString &path, const ExportHead &head)
{
    return std::make_unique<CsvExport>(path, head);
}

CsvExport::CsvExport(const QString &path, const ExportHead &head)
    : m_type(*head.query.type), m_columns(exportColumns(head)), m_file(path)
{
    if (!m_file.open(QIODevice::WriteOnly)) throw notExported(m_file.errorString());
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_file.write("\xef\xbb\xbf");
    QStringList labels;
    for (const qsizetype i : m_columns) labels << neutralised(m_type.translated(m_type.fields[static_cast<size_t>(i)].label));
    write(labels);
}

void CsvExport::add(const QList<Record> &records, const QHash<QString, QString> &titles)
{
    for (const Record &record : records) {
        QStringList cells;
        for (const qsizetype i : m_columns) cells << cellOf(m_type, m_type.fields[static_cast<size_t>(i)], record.row.at(i), titles);
        write(cells);
    }
    if (m_file.error() != QFileDevice::NoError) throw notExported(m_file.errorString());
}

void CsvExport::finish()
{
    if (!m_file.commit()) throw notExported(m_file.errorString());
}

void CsvExport::write(const QStringList &cells) { m_file.write(csvLine(cells)); }
