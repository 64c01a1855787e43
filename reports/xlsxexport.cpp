#include "reports/xlsxexport.h"
#include "reports/exportcolumns.h"
#include "reports/recordprint.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <cstdio>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace {
class Words {
    Q_DECLARE_TR_FUNCTIONS(TableExport)
};

constexpr double widest = 60;

lxw_datetime excelTime(const QDateTime &at)
{
    const QDate day = at.date();
    const QTime time = at.time();
    return {day.year(), day.month(), day.day(), time.hour(), time.minute(), static_cast<double>(time.second())};
}

// A sheet's name has at most 31 characters and none of []:*?/\ .
QByteArray sheetName(QString name)
{
    for (const QChar c : u"[]:*?/\\"_s) name.replace(c, u' ');
    return name.left(31).toUtf8();
}

const char *numberFormat(Field::Kind kind)
{
    switch (kind) {
    case Field::Kind::Money: return "#,##0.00\\ \"€\"";
    case Field::Kind::Date: return "dd/mm/yyyy";
    case Field::Kind::Instant: return "dd/mm/yyyy hh:mm";
    case Field::Kind::Number: return "0";
    case Field::Kind::Decimal: return "0.######";
    default: return "@"; // text, also after somebody edits the cell
    }
}
} // namespace

std::unique_ptr<TableExport> TableExport::xlsx(const QString &path, const ExportHead &head)
{
    return std::make_unique<XlsxExport>(path, head);
}

XlsxExport::XlsxExport(const QString &path, const ExportHead &head)
    : m_type(*head.query.type), m_path(path), m_head(head), m_folder(QFile::encodeName(QFileInfo(path).absolutePath())),
      m_part(QFileInfo(path).absolutePath() + u"/.export-XXXXXX.part"_s)
{
    open();
    prepareFormats();
    writeHead();
}

XlsxExport::~XlsxExport()
{
    if (m_book) lxw_workbook_free(m_book);
}

void XlsxExport::open()
{
    if (!m_part.open()) throw notExported(m_part.errorString());
    m_part.close();
    // Rows go to unnamed files next to the target, never to the common temporary folder: they are people's data.
    QByteArray folder = m_folder;
    lxw_workbook_options options{.constant_memory = LXW_TRUE, .tmpdir = folder.data(), .use_zip64 = LXW_FALSE};
    m_book = workbook_new_opt(QFile::encodeName(m_part.fileName()).constData(), &options);
    m_sheet = m_book ? workbook_add_worksheet(m_book, sheetName(m_type.shownPlural()).constData()) : nullptr;
    if (!m_sheet) throw notExported(Words::tr("The folder does not accept new files, or the memory is full."));
}

void XlsxExport::prepareFormats()
{
    m_bold = workbook_add_format(m_book);
    format_set_bold(m_bold);
    format_set_bottom(m_bold, LXW_BORDER_THIN);
    m_wrapped = workbook_add_format(m_book);
    format_set_text_wrap(m_wrapped);
    format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
    for (const qsizetype place : exportColumns(m_head)) {
        lxw_format *format = workbook_add_format(m_book);
        format_set_num_format(format, numberFormat(m_type.fields[static_cast<size_t>(place)].kind));
        m_columns << Column{place, 8, format};
    }
}

void XlsxExport::writeHead()
{
    for (quint16 i = 0; i < m_columns.size(); ++i) {
        const QString label = m_type.translated(m_type.fields[static_cast<size_t>(m_columns.at(i).place)].label);
        writeText(m_sheet, 0, i, label, m_bold);
        // The button of the filter stands beside the label.
        m_columns[i].width = std::max(m_columns.at(i).width, static_cast<double>(label.size()) + 4);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_row = 1;
}

void XlsxExport::add(const QList<Record> &records, const QHash<QString, QString> &titles)
{
    if (m_row + records.size() > LXW_ROW_MAX)
        throw notExported(Words::tr("A spreadsheet takes %1 lines, and the list has more.").arg(QLocale().toString(LXW_ROW_MAX - 1)));
    for (const Record &record : records) {
        for (quint16 i = 0; i < m_columns.size(); ++i) writeCell(i, record.row.at(m_columns.at(i).place), titles);
        ++m_row;
    }
}

void XlsxExport::writeCell(quint16 column, const QVariant &value, const QHash<QString, QString> &titles)
{
    Column &at = m_columns[column];
    const Field &field = m_type.fields[static_cast<size_t>(at.place)];
    if (field.isEmpty(value)) return;
    const QString shown = shownValue(m_type, field, value, titles);
    at.width = std::min(widest, std::max(at.width, static_cast<double>(shown.size()) + 2));
    const auto number = [&](double n) { check(worksheet_write_number(m_sheet, m_row, column, n, at.format)); };
    const auto day = [&](const QDateTime &instant) {
        lxw_datetime time = excelTime(instant);
        check(worksheet_write_datetime(m_sheet, m_row, column, &time, at.format));
    };
    const auto text = [&] { writeText(m_sheet, m_row, column, shown, at.format); };
    switch (field.kind) {
    // A spreadsheet knows no cents and no days before 1900.
    case Field::Kind::Money: return number(static_cast<double>(value.value<Cents>().value) / 100);
    case Field::Kind::Decimal: return number(static_cast<double>(value.value<Decimal>().units) / Decimal::one);
    case Field::Kind::Number: return number(static_cast<double>(value.toLongLong()));
    case Field::Kind::Date: return value.toDate().year() >= 1900 ? day(value.toDate().startOfDay()) : text();
    case Field::Kind::Instant: return day(value.toDateTime().toLocalTime());
    default: return text();
    }
}

void XlsxExport::writeText(lxw_worksheet *sheet, quint32 row, quint16 column, const QString &text, lxw_format *format)
{
    check(worksheet_write_string(sheet, row, column, text.toUtf8().constData(), format));
}

void XlsxExport::writeAbout()
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, sheetName(Words::tr("What was asked")).constData());
    if (!sheet) throw notExported(Words::tr("The folder does not accept new files, or the memory is full."));
    const PrintContext &context = m_head.context;
    const std::pair<QString, QString> lines[] = {
        {Words::tr("List"), m_type.shownPlural()},
        {Words::tr("Asked"), m_head.query.described()},
        {Words::tr("Lines"), QLocale().toString(m_row - 1)},
        {Words::tr("Centre"), context.centre},
        {Words::tr("Operator"), context.operatorName},
        {Words::tr("Made on"), QLocale().toString(context.at.toLocalTime(), u"dd/MM/yyyy HH:mm"_s)},
    };
    worksheet_set_column(sheet, 0, 0, 16, nullptr);
    worksheet_set_column(sheet, 1, 1, 80, nullptr);
    quint32 row = 0;
    for (const auto &[label, text] : lines) {
        writeText(sheet, row, 0, label, m_bold);
        writeText(sheet, row++, 1, text, m_wrapped);
    }
}

void XlsxExport::finish()
{
    for (quint16 i = 0; i < m_columns.size(); ++i) worksheet_set_column(m_sheet, i, i, m_columns.at(i).width, nullptr);
    if (!m_columns.isEmpty()) worksheet_autofilter(m_sheet, 0, 0, std::max<quint32>(m_row, 2) - 1, static_cast<quint16>(m_columns.size() - 1));
    writeAbout();
    // The library does not look whether its row files could be written; a disk that is full now was full then.
    QTemporaryFile probe(QFile::decodeName(m_folder) + u"/.export-XXXXXX.part"_s);
    const QByteArray some(1 << 16, ' ');
    if (!probe.open() || probe.write(some) != some.size() || !probe.flush()) throw notExported(probe.errorString());
    probe.close();

    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    check(error);
    if (std::rename(QFile::encodeName(m_part.fileName()).constData(), QFile::encodeName(m_path).constData()) != 0)
        throw notExported(qt_error_string());
    m_part.setAutoRemove(false);
}

void XlsxExport::check(int error) const
{
    if (error != LXW_NO_ERROR) throw notExported(QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(error))));
}
