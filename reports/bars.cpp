#include "reports/bars.h"
#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {
struct Piece {
    double amount;
    QColor colour;
};

QList<Piece> piecesOf(const QString &spelled)
{
    QList<Piece> pieces;
    for (const QString &piece : spelled.split(u';', Qt::SkipEmptyParts))
        pieces << Piece{piece.section(u'|', 0, 0).toDouble(), QColor(piece.section(u'|', 1))};
    return pieces;
}

// The share in per cent stands in its piece when it is wide enough to be read.
void drawShare(QPainter &painter, const QRectF &area, const Piece &piece, double whole)
{
    QFont font = painter.font();
    font.setPixelSize(static_cast<int>(area.height() * 0.5));
    font.setBold(true);
    painter.setFont(font);
    const QString share = u"%1\u00a0%"_s.arg(qRound(piece.amount * 100 / whole));
    if (QFontMetricsF(font).horizontalAdvance(share) > area.width() * 0.9) return;
    painter.setPen(piece.colour.lightnessF() < 0.45F ? Qt::white : Qt::black);
    painter.drawText(area, Qt::AlignCenter, share);
}

void drawSplit(QPainter &painter, const QRectF &area, const QList<Piece> &pieces)
{
    double whole = 0;
    for (const Piece &piece : pieces) whole += piece.amount;
    if (whole <= 0) return;
    // A white gap tells neighbours apart on a grey printer.
    constexpr double gap = 12;
    double left = area.left();
    for (const Piece &piece : pieces) {
        const double width = area.width() * piece.amount / whole;
        const QRectF part(left, area.top(), std::max(width - gap, 6.0), area.height());
        painter.fillRect(part, piece.colour);
        drawShare(painter, part, piece, whole);
        left += width;
    }
}
} // namespace

void Bars::install(QTextDocument &document)
{
    document.documentLayout()->registerHandler(QTextFormat::ImageObject, new Bars(&document));
}

QSizeF Bars::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const QTextImageFormat image = format.toImageFormat();
    return {image.width() > 0 ? image.width() : document->pageSize().width(), image.height()};
}

void Bars::drawObject(QPainter *painter, const QRectF &area, QTextDocument *, int, const QTextFormat &format)
{
    const QString name = format.toImageFormat().name();
    const QString what = name.section(u':', 1);
    painter->save();
    if (name.startsWith(u"swatch:")) painter->fillRect(area, QColor(what));
    else if (name.startsWith(u"bar:")) drawSplit(*painter, area, piecesOf(what));
    painter->restore();
}
