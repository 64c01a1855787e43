#include "ui/tile.h"
#include "ui/theme.h"
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace {
constexpr int pad = 14;
constexpr int stripe = 5;
constexpr int bar = 5;
}

Tile::Tile(Shape shape, const QString &words, const QString &note, QWidget *parent) : QAbstractButton(parent), m_shape(shape)
{
    setText(words);
    setToolTip(note);
    setAccessibleDescription(note);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(shape == Shape::Line ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
    setNumber({});
}

void Tile::setNumber(std::optional<qint64> number, Tone tone)
{
    m_number = number;
    m_measure.clear();
    m_tone = number.value_or(0) > 0 ? tone : Tone::Plain;
    setAccessibleName(number ? tr("%1: %2").arg(text(), shown()) : text());
    updateGeometry();
    update();
}

void Tile::setMeasure(const QString &text)
{
    setNumber({});
    m_measure = text;
    setAccessibleName(tr("%1: %2").arg(this->text(), text));
    updateGeometry();
}

void Tile::setShare(double share)
{
    m_share = share;
    updateGeometry();
    update();
}

QString Tile::shown() const
{
    if (!m_measure.isEmpty()) return m_measure;
    return m_number ? QLocale().toString(*m_number) : QStringLiteral("\u2026");
}

QFont Tile::numberFont() const
{
    QFont large = font();
    if (m_shape == Shape::Card) large.setPointSizeF(font().pointSizeF() * 2.2);
    large.setBold(m_shape == Shape::Card || m_number.value_or(0) > 0 || !m_measure.isEmpty());
    return large;
}

QColor Tile::toneColour() const
{
    switch (m_tone) {
    case Tone::Late: return theme::problem(palette());
    case Tone::Soon: return theme::caution(palette());
    case Tone::Plain: break;
    }
    return palette().color(m_number.value_or(0) > 0 || !m_measure.isEmpty() ? QPalette::Text : QPalette::PlaceholderText);
}

QSize Tile::sizeHint() const
{
    const QFontMetrics words(font()), number(numberFont());
    if (m_shape == Shape::Line)
        return {words.horizontalAdvance(text()) + number.horizontalAdvance(shown()) + 4 * pad, words.height() + (m_share < 0 ? 12 : 14 + bar)};
    const int letter = words.averageCharWidth();
    const int width = std::max(letter * 24, number.horizontalAdvance(shown()) + 3 * pad);
    const int lines = words.boundingRect(QRect(0, 0, width - 2 * pad - stripe, 10'000), Qt::TextWordWrap, text()).height();
    return {width, number.height() + std::max(lines, 2 * words.lineSpacing()) + 2 * pad};
}

bool Tile::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) updateGeometry();
    return QAbstractButton::event(event);
}

void Tile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_shape == Shape::Card ? paintCard(painter) : paintLine(painter);
}

void Tile::paintCard(QPainter &painter)
{
    const QRectF box = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    const bool over = underMouse() || isDown();
    painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid), hasFocus() ? 3 : 1));
    painter.setBrush(palette().color(over ? QPalette::AlternateBase : QPalette::Base));
    painter.drawRoundedRect(box, 6, 6);
    if (m_tone != Tone::Plain) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneColour());
        painter.drawRoundedRect(QRectF(box.left() + 4, box.top() + 6, stripe, box.height() - 12), 2, 2);
    }
    QRect inner = rect().adjusted(pad + stripe, pad, -pad, -pad);
    painter.setFont(numberFont());
    painter.setPen(toneColour());
    const int high = QFontMetrics(numberFont()).height();
    painter.drawText(QRect(inner.left(), inner.top(), inner.width(), high), Qt::AlignLeft | Qt::AlignVCenter, shown());
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(inner.adjusted(0, high, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text());
}

void Tile::paintLine(QPainter &painter)
{
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2) : QPen(Qt::NoPen));
        painter.setBrush(palette().color(QPalette::AlternateBase));
        painter.drawRoundedRect(box, 4, 4);
    }
    QRect inner = rect().adjusted(pad, 0, -pad, 0);
    if (m_share >= 0) {
        inner.setBottom(inner.bottom() - bar - 2);
        const QRect track(inner.left(), inner.bottom() - 1, inner.width(), bar);
        if (m_share > 0) painter.fillRect(track, palette().color(QPalette::AlternateBase));
        painter.fillRect(QRect(track.topLeft(), QSize(qRound(track.width() * std::min(1.0, m_share)), bar)), palette().color(QPalette::Highlight));
    }
    painter.setFont(numberFont());
    painter.setPen(toneColour());
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, shown());
    const int number = QFontMetrics(numberFont()).horizontalAdvance(shown()) + pad;
    painter.setFont(font());
    painter.setPen(palette().color(m_number.value_or(1) > 0 ? QPalette::Text : QPalette::PlaceholderText));
    painter.drawText(inner.adjusted(0, 0, -number, 0), Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, inner.width() - number));
}
