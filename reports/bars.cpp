#include "reports/bars.h"
#include <QAbstractTextDocumentLayout>
#include <QImage>
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
// Every sixth hour has a stronger line, so that a time can be read off without counting.
void drawDay(QPainter &painter, const QRectF &area, QStringView halfHours)
{
    const double wide = area.width() / 48;
    for (qsizetype slot = 0; slot < halfHours.size() && slot < 48; ++slot)
        if (halfHours.at(slot) == u'1') painter.fillRect(QRectF(area.left() + wide * static_cast<double>(slot), area.top() + 8, wide, area.height() - 16), QColor(0x00, 0x72, 0xb2));
    for (int hour = 0; hour <= 24; ++hour) {
        const bool strong = hour % 6 == 0;
        painter.fillRect(QRectF(area.left() + wide * 2 * hour - 2, area.top(), strong ? 6 : 2, area.height()), strong ? QColor(0x5b, 0x66, 0x70) : QColor(0xc4, 0xcc, 0xd2));
    }
}

void drawClock(QPainter &painter, const QRectF &area)
{
    QFont font = painter.font();
    font.setPixelSize(static_cast<int>(area.height() * 0.8));
    font.setBold(false);
    painter.setFont(font);
    for (int hour = 0; hour <= 24; hour += 3) {
        const QString text = QString::number(hour);
        const double width = QFontMetricsF(font).horizontalAdvance(text);
        const double middle = area.left() + area.width() * hour / 24;
        painter.drawText(QRectF(std::clamp(middle - width / 2, area.left(), area.right() - width), area.top(), width + 20, area.height()), Qt::AlignLeft | Qt::AlignBottom, text);
    }
}
void drawPicture(QPainter &painter, const QRectF &area, const QString &name)
{
    const QImage picture = QImage::fromData(QByteArray::fromBase64(name.section(u',', 1).toLatin1()));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(area, picture);
}

void drawShareOf(QPainter &painter, const QRectF &area, const QString &spelled)
{
    const double amount = spelled.section(u'|', 0, 0).toDouble(), most = spelled.section(u'|', 1, 1).toDouble();
    painter.fillRect(QRectF(area.left(), area.bottom() - 4, area.width(), 4), QColor(0xc4, 0xcc, 0xd2));
    if (most > 0) painter.fillRect(QRectF(area.topLeft(), QSizeF(area.width() * std::min(1.0, amount / most), area.height())), QColor(spelled.section(u'|', 2)));
}

struct Column {
    qint64 amount;
    QString word;
    bool hatched;
};

QList<Column> columnsOf(const QString &spelled)
{
    QList<Column> columns;
    for (const QString &one : spelled.split(u';', Qt::SkipEmptyParts)) columns << Column{one.section(u'|', 0, 0).toLongLong(), one.section(u'|', 1, 1), !one.section(u'|', 2).isEmpty()};
    return columns;
}

void drawColumns(QPainter &painter, const QRectF &area, const QList<Column> &columns)
{
    qint64 most = 1;
    for (const Column &column : columns) most = std::max(most, column.amount);
    const QColor ink(0x1f, 0x29, 0x33), blue(0x00, 0x5a, 0x8c), orange(0xb3, 0x5c, 0x00);
    QFont font = painter.font();
    font.setPixelSize(76);
    constexpr double line = 110;
    const double wide = area.width() / std::max(1.0, static_cast<double>(columns.size())), tall = area.height() - 2 * line;
    painter.fillRect(QRectF(area.left(), area.top() + line + tall, area.width(), 5), ink);
    for (double left = area.left(); const Column &column : columns) {
        const double height = tall * static_cast<double>(column.amount) / static_cast<double>(most);
        const QRectF bar(left + wide * 0.18, area.top() + line + tall - height, wide * 0.64, height);
        if (column.hatched) {
            // Drawn line by line: a brush's pattern has the size of a screen's dots.
            painter.save();
            painter.setClipRect(bar, Qt::IntersectClip);
            painter.setPen(QPen(orange, 14));
            for (double x = bar.left() - bar.height(); x < bar.right(); x += 46) painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
            painter.restore();
            painter.setPen(QPen(orange, 10));
            painter.drawRect(bar);
        } else {
            painter.fillRect(bar, blue);
        }
        painter.setPen(ink);
        font.setBold(true);
        painter.setFont(font);
        painter.drawText(QRectF(left, bar.top() - line, wide, line), Qt::AlignCenter, QString::number(column.amount));
        font.setBold(false);
        painter.setFont(font);
        painter.drawText(QRectF(left, area.bottom() - line, wide, line), Qt::AlignCenter, column.word);
        left += wide;
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
    else if (name.startsWith(u"day:")) drawDay(*painter, area, what);
    else if (name.startsWith(u"clock:")) drawClock(*painter, area);
    else if (name.startsWith(u"data:")) drawPicture(*painter, area, name);
    else if (name.startsWith(u"share:")) drawShareOf(*painter, area, what);
    else if (name.startsWith(u"columns:")) drawColumns(*painter, area, columnsOf(what));
    painter->restore();
}
