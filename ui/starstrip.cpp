#include "ui/starstrip.h"
#include "ui/theme.h"
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace {
constexpr int most = 5;

QPainterPath starIn(const QRectF &box)
{
    constexpr double turn = M_PI / 5, inner = 0.42;
    QPainterPath star;
    for (int point = 0; point < 10; ++point) {
        const double radius = box.width() / 2 * (point % 2 == 0 ? 1 : inner);
        const QPointF at = box.center() + QPointF(radius * std::sin(point * turn), -radius * std::cos(point * turn));
        point == 0 ? star.moveTo(at) : star.lineTo(at);
    }
    star.closeSubpath();
    return star;
}
} // namespace

StarStrip::StarStrip(const QString &question, QWidget *parent) : QSlider(Qt::Horizontal, parent), m_question(question)
{
    setRange(0, most);
    setPageStep(1);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    tell();
}

void StarStrip::setStars(int stars)
{
    const QSignalBlocker quiet(this);
    setValue(stars);
    tell();
    update();
}

void StarStrip::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setCursor(readOnly ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

// The value is said in words, too: "3" of nothing says little.
void StarStrip::tell()
{
    setAccessibleName(tr("%1: %2").arg(m_question, value() == 0 ? tr("not answered") : tr("%1 of 5 stars").arg(value())));
    setToolTip(value() == 0 ? tr("Not answered: 1 to 5 stars") : tr("%1 of 5 stars").arg(value()));
}

void StarStrip::pick(int stars)
{
    if (m_readOnly || !isEnabled() || stars == value() || stars < 0 || stars > most) return;
    setValue(stars);
    tell();
    Q_EMIT picked(stars);
}

int StarStrip::side() const { return fontMetrics().height() + theme::grid; }

QSize StarStrip::sizeHint() const { return {most * side() + theme::grid + fontMetrics().horizontalAdvance(tr("%1 of 5").arg(most)) + theme::grid, side() + 6}; }

void StarStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = palette().color(m_readOnly ? QPalette::PlaceholderText : QPalette::Highlight);
    for (int star = 0; star < most; ++star) {
        const QPainterPath path = starIn(QRectF(3 + star * side(), 3, side(), side()).adjusted(3, 3, -3, -3));
        painter.setPen(QPen(ink, 1.4));
        painter.setBrush(star < value() ? ink : QColor(Qt::transparent));
        painter.drawPath(path);
    }
    painter.setPen(palette().color(QPalette::Text));
    const QRect words(most * side() + theme::grid, 0, width() - most * side() - theme::grid, height());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, value() == 0 ? QString(QChar(0x2013)) : tr("%1 of 5").arg(value()));
    if (!hasFocus()) return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void StarStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_5 && event->modifiers() == Qt::NoModifier) return pick(event->key() - Qt::Key_0);
    switch (event->key()) {
    case Qt::Key_Left: return pick(value() - 1);
    case Qt::Key_Right: return pick(value() + 1);
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return pick(0);
    case Qt::Key_Home: return pick(1);
    case Qt::Key_End: return pick(most);
    default: event->ignore(); // up and down move the page
    }
}

void StarStrip::mousePressEvent(QMouseEvent *event)
{
    const int star = static_cast<int>(event->position().x() - 3) / side() + 1;
    if (event->button() == Qt::LeftButton && star >= 1 && star <= most) pick(star == 1 && value() == 1 ? 0 : star);
    event->accept();
}
