#include "reports/pages.h"
#include "models/records/failure.h"
#include "reports/bars.h"
#include "reports/letters.h"
#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {
// Everything below is in tenths of a point.
constexpr double unitsPerInch = 720;
constexpr double sideMargin = 454, topMargin = 992, bottomMargin = 652; // 16, 35 and 23 mm
constexpr double smallest = 0.78; // of the size a template asks for
const QColor ink(0x1f, 0x29, 0x33), quiet(0x5b, 0x66, 0x70), accent(0x00, 0x5a, 0x8c), faint(0xec, 0xee, 0xf0);

QString said(const char *text) { return QCoreApplication::translate("Pages", text); }

QFont fontOf(int tenthsOfPoint, bool bold = false)
{
    QFont font;
    // Noto Sans has figures of equal width and covers the scripts of most names; fonts-noto-core. For Chinese the font of
    // fonts-droid-fallback, whose signs are those of China.
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans Sinhala"_s, u"Droid Sans Fallback"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s});
    font.setPixelSize(tenthsOfPoint);
    font.setBold(bold);
    // Any spacing at all switches ligatures off: a text copied from the PDF, or searched in it, keeps its "fi".
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QSizeF paperOf(const Printout &printout)
{
    const QSizeF upright = QPageSize::size(QPageSize::A4, QPageSize::Point) * 10;
    return printout.landscape ? upright.transposed() : upright;
}

int pageOf(const QTextDocument &document, const QTextBlock &block)
{
    // A line that would cross the foot is moved inside its block: the block begins on one page, its text on the next.
    const double line = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).y() : 0;
    const double top = document.documentLayout()->blockBoundingRect(block).top() + line;
    return static_cast<int>((top + 1) / document.pageSize().height());
}

// What must be on the page of a heading: the line after it or, of a table, its first row under the head. Two headings
// stay together with what follows the second.
QTextBlock companionOf(const QTextBlock &heading)
{
    const QTextBlock next = heading.next();
    if (!next.isValid()) return next;
    if (next.blockFormat().headingLevel() > 0) return companionOf(next);
    const QTextTable *table = QTextCursor(next).currentTable();
    if (!table) return next;
    const int row = std::min(table->format().headerRowCount(), table->rows() - 1);
    return table->cellAt(row, 0).firstCursorPosition().block();
}

// Headings at the foot of a page move to the next. Each move changes what follows, so the search goes on from there.
void keepHeadingsWithText(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0) continue;
        const QTextBlock companion = companionOf(block);
        if (!companion.isValid() || pageOf(document, companion) == pageOf(document, block)) continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
        document.pageCount();
    }
}

class Sheets {
public:
    explicit Sheets(const Printout &printout)
        : m_printout(printout), m_paper(paperOf(printout)),
          m_body(sideMargin, topMargin, m_paper.width() - 2 * sideMargin, m_paper.height() - topMargin - bottomMargin)
    {
        m_document.setUndoRedoEnabled(false);
        m_document.setUseDesignMetrics(true);
        m_document.setDocumentMargin(0);
        m_document.setIndentWidth(140);
        m_document.setDefaultFont(fontOf(92));
        Bars::install(m_document);
        m_document.setHtml(printout.html);
        m_document.setPageSize(m_body.size());
        if (printout.onePage) shrinkToOnePage();
        keepHeadingsWithText(m_document);
        m_count = m_document.pageCount();
    }

    int count() const { return m_count; }

    void paint(QPainter &painter, int page) const
    {
        if (m_printout.draft) paintDraft(painter);
        paintHead(painter);
        paintFoot(painter, page);
        painter.save();
        const QSizeF size = m_document.pageSize();
        painter.translate(m_body.topLeft());
        painter.scale(m_scale, m_scale);
        painter.translate(0, -page * size.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, ink);
        const QRectF stretch(QPointF(0, page * size.height()), size);
        painter.setClipRect(stretch);
        // A line that only touches the edge belongs to the neighbouring page; drawn here it would be cut away, but stay
        // in the text of the PDF.
        context.clip = stretch.adjusted(0, 1, 0, -1);
        m_document.documentLayout()->draw(&painter, context);
        painter.restore();
    }

private:
    // The page grows instead of the text shrinking; paint() then scales it all. Halves the range of sizes, as a layout
    // costs much more than this.
    void shrinkToOnePage()
    {
        const auto fits = [this](double scale) {
            m_document.setPageSize(m_body.size() / scale);
            return m_document.pageCount() == 1;
        };
        if (fits(1)) return;
        double fitting = smallest, tooLarge = 1;
        while (tooLarge - fitting > 0.02) {
            const double middle = (fitting + tooLarge) / 2;
            (fits(middle) ? fitting : tooLarge) = middle;
        }
        m_scale = fitting;
        m_document.setPageSize(m_body.size() / m_scale);
    }

    static void write(QPainter &painter, const QRectF &area, Qt::Alignment where, const QFont &font, const QColor &colour, const QString &text)
    {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(area, static_cast<int>(where) | Qt::TextSingleLine, QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width()));
    }

    // A long title is written smaller before its end, often a number, is left out.
    QFont titleFont(double room) const
    {
        int size = 180;
        while (size > 120 && QFontMetricsF(fontOf(size, true)).horizontalAdvance(m_printout.title) > room) size -= 4;
        return fontOf(size, true);
    }

    void paintHead(QPainter &painter) const
    {
        const PrintContext &context = m_printout.context;
        const double width = m_body.width(), left = m_body.left();
        QStringList made;
        if (!context.operatorName.isEmpty()) made << context.operatorName;
        if (context.at.isValid()) made << QLocale().toString(context.at.toLocalTime(), u"dd/MM/yyyy HH:mm"_s);
        const QString by = made.join(u" \u00b7 "_s);
        const QFont strong = fontOf(88, true), small = fontOf(80);
        const double aside = qMin(width * 0.36, 10 + qMax(QFontMetricsF(strong).horizontalAdvance(context.centre), QFontMetricsF(small).horizontalAdvance(by)));
        const double room = width - aside - 100;
        write(painter, {left, 400, room, 300}, Qt::AlignLeft | Qt::AlignBottom, titleFont(room), accent, m_printout.title);
        write(painter, {left + width - aside, 400, aside, 140}, Qt::AlignRight | Qt::AlignBottom, strong, ink, context.centre);
        write(painter, {left + width - aside, 540, aside, 140}, Qt::AlignRight | Qt::AlignBottom, small, quiet, by);
        painter.fillRect(QRectF(left, 760, width, 16), accent);
    }

    void paintFoot(QPainter &painter, int page) const
    {
        const double top = m_body.bottom() + 110, width = m_body.width(), left = m_body.left();
        painter.fillRect(QRectF(left, top, width, 5), quiet);
        write(painter, {left, top + 50, width * 0.8, 120}, Qt::AlignLeft | Qt::AlignTop, fontOf(74), quiet, m_printout.source);
        write(painter, {left + width * 0.8, top + 50, width * 0.2, 120}, Qt::AlignRight | Qt::AlignTop, fontOf(74), quiet,
              QCoreApplication::translate("Pages", "Page %1 of %2").arg(page + 1).arg(m_count));
    }

    void paintDraft(QPainter &painter) const
    {
        painter.save();
        painter.translate(m_paper.width() / 2, m_paper.height() / 2);
        painter.rotate(-50);
        const QRectF area(-4000, -1000, 8000, 2000);
        painter.setFont(fontOf(1500, true));
        painter.setPen(faint);
        painter.drawText(area, Qt::AlignCenter, said(QT_TRANSLATE_NOOP("Pages", "DRAFT")));
        painter.restore();
    }

    const Printout &m_printout;
    const QSizeF m_paper;
    const QRectF m_body;
    QTextDocument m_document;
    double m_scale = 1;
    int m_count = 0;
};

Failure notPrinted(const QString &why)
{
    return Failure(QCoreApplication::translate("Pages", "The pages could not be made."), why,
                   QCoreApplication::translate("Pages", "Check the printer, or the folder and its free space, and try again. Nothing else has changed."));
}
} // namespace

int paintLetters(const QList<Printout> &letters, QPagedPaintDevice &device)
{
    std::vector<std::unique_ptr<Sheets>> all;
    for (const Printout &one : letters) all.push_back(std::make_unique<Sheets>(one));
    device.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter;
    const QPageRanges asked = device.pageRanges();
    int number = 0;
    for (qsizetype letter = 0; letter < letters.size(); ++letter) {
        const Sheets &sheets = *all.at(static_cast<size_t>(letter));
        for (int page = 0; page < sheets.count(); ++page) {
            ++number;
            if (!asked.isEmpty() && !asked.contains(number)) continue;
            device.setPageOrientation(letters.at(letter).landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
            if (painter.isActive()) {
                if (!device.newPage()) throw notPrinted(QCoreApplication::translate("Pages", "The printer or the file stopped accepting pages."));
            } else if (!painter.begin(&device)) throw notPrinted(QCoreApplication::translate("Pages", "The printer or the file does not accept pages."));
            const QMarginsF margins = device.pageLayout().mode() == QPageLayout::FullPageMode ? QMarginsF() : device.pageLayout().margins(QPageLayout::Point);
            painter.save();
            painter.scale(device.logicalDpiX() / unitsPerInch, device.logicalDpiY() / unitsPerInch);
            painter.translate(-margins.left() * 10, -margins.top() * 10);
            sheets.paint(painter, page);
            painter.restore();
        }
    }
    if (painter.isActive() && !painter.end()) throw notPrinted(QCoreApplication::translate("Pages", "The last page was not accepted."));
    return number;
}

int paintPages(const Printout &printout, QPagedPaintDevice &device) { return paintLetters({printout}, device); }

namespace {
int writeLetters(const QList<Printout> &letters, QIODevice &device)
{
    QPdfWriter writer(&device);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setTitle(letters.value(0).kind);
    writer.setCreator(u"WeMi Console"_s);
    writer.setResolution(1200);
    return paintLetters(letters, writer);
}
} // namespace

int writePdf(const Printout &printout, QIODevice &device) { return writeLetters({printout}, device); }
int writePdf(const Printout &printout, const QString &path) { return writePdf(QList{printout}, path); }

int writePdf(const QList<Printout> &letters, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) throw notPrinted(file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const int pages = writeLetters(letters, file);
    if (!file.commit()) throw notPrinted(file.errorString());
    return pages;
}
