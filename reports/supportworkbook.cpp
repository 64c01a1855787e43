#include "reports/exportcolumns.h"
#include "reports/supportreport.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryFile>
#include <cstdio>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;
using namespace shortlist;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SupportReportPrint)
};

void check(int error)
{
    if (error != LXW_NO_ERROR) throw notExported(QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(error))));
}

// The sheets of one report, in a file beside the one asked for until it is whole.
class Workbook {
public:
    Workbook(const SupportReport &report, const ReportWhere &where, const PrintContext &context, const QString &path)
        : m_report(report), m_where(where), m_context(context), m_path(path), m_part(QFileInfo(path).absolutePath() + u"/.export-XXXXXX.part"_s)
    {
        if (!m_part.open()) throw notExported(m_part.errorString());
        m_part.close();
        QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
        lxw_workbook_options options{.constant_memory = LXW_FALSE, .tmpdir = folder.data(), .use_zip64 = LXW_FALSE};
        m_book = workbook_new_opt(QFile::encodeName(m_part.fileName()).constData(), &options);
        m_numbers = sheet(Words::tr("Numbers"));
        m_charts = sheet(Words::tr("Charts"));
        m_about = sheet(Words::tr("About"));
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        m_wrapped = workbook_add_format(m_book);
        format_set_text_wrap(m_wrapped);
        format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
    }
    ~Workbook()
    {
        if (m_book) lxw_workbook_free(m_book);
    }
    Q_DISABLE_COPY_MOVE(Workbook)

    void write()
    {
        writeHead();
        for (const ReportPart &part : m_report.parts) writePart(part);
        writeAbout();
        check(workbook_close(std::exchange(m_book, nullptr)));
        if (std::rename(QFile::encodeName(m_part.fileName()).constData(), QFile::encodeName(m_path).constData()) != 0) throw notExported(qt_error_string());
        m_part.setAutoRemove(false);
    }

private:
    lxw_worksheet *sheet(const QString &name)
    {
        lxw_worksheet *made = m_book ? workbook_add_worksheet(m_book, name.toUtf8().constData()) : nullptr;
        if (!made) throw notExported(Words::tr("The folder does not accept new files, or the memory is full."));
        return made;
    }
    // Always as text: never a formula.
    static void text(lxw_worksheet *where, quint32 row, quint16 column, const QString &what, lxw_format *format)
    {
        check(worksheet_write_string(where, row, column, what.toUtf8().constData(), format));
    }

    void writeHead()
    {
        const std::pair<QString, double> heads[] = {{Words::tr("Part"), 28}, {Words::tr("Number of"), 38}, {Words::tr("Number"), 10}, {Words::tr("What is counted"), 70}, {Words::tr("Asked"), 70}};
        for (quint16 column = 0; const auto &[name, width] : heads) {
            worksheet_set_column(m_numbers, column, column, width, nullptr);
            text(m_numbers, 0, column++, name, m_bold);
        }
        worksheet_freeze_panes(m_numbers, 1, 0);
    }

    void writePart(const ReportPart &part)
    {
        writeFigure(part, part.whole, m_bold);
        const quint32 first = m_row;
        for (const Figure &line : part.lines) writeFigure(part, line, m_wrapped);
        addChart(part, first, m_row - 1);
        for (const Figure &measure : part.measures) writeFigure(part, measure, m_wrapped);
    }

    void writeFigure(const ReportPart &part, const Figure &figure, lxw_format *format)
    {
        text(m_numbers, m_row, 0, part.title, format);
        text(m_numbers, m_row, 1, figure.list.title, format);
        if (const auto number = m_report.number(figure)) check(worksheet_write_number(m_numbers, m_row, 2, static_cast<double>(number->units) / Decimal::one, format));
        text(m_numbers, m_row, 3, figure.list.note, m_wrapped);
        text(m_numbers, m_row, 4, askedText(figure, m_report, m_where), m_wrapped);
        ++m_row;
    }

    void addChart(const ReportPart &part, quint32 first, quint32 last)
    {
        if (last < first) return;
        const bool upright = part.key == "cvs";
        lxw_chart *chart = workbook_add_chart(m_book, upright ? LXW_CHART_COLUMN : LXW_CHART_BAR);
        const QByteArray name = Words::tr("Numbers").toUtf8();
        lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(series, name.constData(), first, 1, last, 1);
        chart_series_set_values(series, name.constData(), first, 2, last, 2);
        chart_series_set_labels(series);
        chart_title_set_name(chart, part.title.toUtf8().constData());
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
        if (!upright) chart_axis_set_reverse(chart->x_axis); // the first line at the top
        const double tall = std::max(1.0, 0.35 + 0.07 * (last - first + 1));
        lxw_chart_options options{};
        options.x_scale = 1.3;
        options.y_scale = tall;
        check(worksheet_insert_chart_opt(m_charts, m_chartRow, 0, chart, &options));
        m_chartRow += static_cast<quint32>(tall * 15) + 2;
    }

    void writeAbout()
    {
        const std::pair<QString, QString> lines[] = {
            {Words::tr("Report"), Words::tr("Contract-support report")},
            {Words::tr("Period"), periodText(m_report.scope)},
            {Words::tr("Centre"), m_where.centre.isEmpty() ? Words::tr("All centres") : m_where.centre},
            {Words::tr("Operator"), m_where.operatorName.isEmpty() ? Words::tr("All operators") : m_where.operatorName},
            {Words::tr("Made by"), m_context.operatorName},
            {Words::tr("Made at"), m_context.centre},
            {Words::tr("Made on"), QLocale().toString(m_context.at.toLocalTime(), u"dd/MM/yyyy HH:mm"_s)},
        };
        worksheet_set_column(m_about, 0, 0, 16, nullptr);
        worksheet_set_column(m_about, 1, 1, 60, nullptr);
        for (quint32 row = 0; const auto &[label, what] : lines) {
            text(m_about, row, 0, label, m_bold);
            text(m_about, row++, 1, what, m_wrapped);
        }
    }

    const SupportReport &m_report;
    const ReportWhere &m_where;
    const PrintContext &m_context;
    const QString m_path;
    QTemporaryFile m_part;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_numbers = nullptr, *m_charts = nullptr, *m_about = nullptr;
    lxw_format *m_bold = nullptr, *m_wrapped = nullptr;
    quint32 m_row = 1, m_chartRow = 0;
};
} // namespace

void writeSupportReportXlsx(const SupportReport &report, const ReportWhere &where, const PrintContext &context, const QString &path)
{
    Workbook(report, where, context, path).write();
}
