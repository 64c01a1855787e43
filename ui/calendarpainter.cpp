#include "ui/calendarpainter.h"
#include "ui/theme.h"
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
// Told apart by those who see colours differently, too.
constexpr QRgb stripes[] = {0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7, 0x7f7f7f};

QColor mixed(const QColor &a, const QColor &b, int percentOfA)
{
    const auto mix = [&](int x, int y) { return (x * percentOfA + y * (100 - percentOfA)) / 100; };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}
} // namespace

QColor CalendarPainter::colourOf(int kind, const QPalette &palette)
{
    const QColor colour(stripes[static_cast<size_t>(kind) % std::size(stripes)]);
    return palette.color(QPalette::Base).lightness() < 128 ? colour.lighter(140) : colour;
}

void CalendarPainter::ground(const QList<CalendarColumn> &columns, QDate today) const
{
    m_painter.fillRect(m_area, m_palette.base());
    for (int i = 0; i < columns.size(); ++i) {
        const QRect column = m_geometry.rect(i, m_geometry.first, m_geometry.last - m_geometry.first);
        if (columns.at(i).day == today) m_painter.fillRect(column, mixed(m_palette.color(QPalette::Highlight), m_palette.color(QPalette::Base), 7));
        if (columns.at(i).closed.isEmpty()) continue;
        m_painter.fillRect(column, QBrush(mixed(m_palette.color(QPalette::Text), m_palette.color(QPalette::Base), 25), Qt::BDiagPattern));
    }
    for (int minute = m_geometry.first; minute <= m_geometry.last; minute += 30) {
        m_painter.setPen(QPen(m_palette.color(minute % 60 ? QPalette::Midlight : QPalette::Mid), 1, minute % 60 ? Qt::DotLine : Qt::SolidLine));
        m_painter.drawLine(m_geometry.gutter, m_geometry.y(minute), m_area.right(), m_geometry.y(minute));
    }
    m_painter.setPen(m_palette.color(QPalette::Mid));
    for (int i = 0; i <= columns.size(); ++i) m_painter.drawLine(m_geometry.x(i), m_geometry.head, m_geometry.x(i), m_area.bottom());
}

void CalendarPainter::block(const CalendarBlock &block, const QRect &where, bool chosen) const
{
    const QColor stripe = colourOf(block.colour, m_palette);
    const bool missed = block.state == CalendarBlock::State::Missed;
    m_painter.setPen(QPen(chosen ? m_palette.color(QPalette::Text) : stripe, chosen ? 2 : 1, missed ? Qt::DashLine : Qt::SolidLine));
    m_painter.setBrush(missed ? m_palette.color(QPalette::Base) : mixed(stripe, m_palette.color(QPalette::Base), block.state == CalendarBlock::State::Held ? 12 : 22));
    m_painter.drawRect(where.adjusted(0, 0, -1, -1));
    m_painter.fillRect(QRect(where.x(), where.y(), 4, where.height()), stripe);
    const QRect text = where.adjusted(8, 1, -2, -1);
    m_painter.save();
    m_painter.setClipRect(text, Qt::IntersectClip);
    m_painter.setPen(m_palette.color(QPalette::Text));
    QFont bold = m_font;
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    const QString sign = block.state == CalendarBlock::State::Held ? u"\u2713 "_s : missed ? u"\u2715 "_s : QString();
    m_painter.setFont(bold);
    m_painter.drawText(QPoint(text.x(), text.y() + metrics.ascent()), metrics.elidedText(sign + clockText(block.from) + u' ' + block.title, Qt::ElideRight, text.width()));
    m_painter.setFont(m_font);
    int y = text.y() + metrics.height();
    for (const QString &line : block.detail.split(u'\n')) {
        if (y + metrics.ascent() > text.bottom() + 2) break;
        m_painter.drawText(QPoint(text.x(), y + metrics.ascent()), QFontMetrics(m_font).elidedText(line, Qt::ElideRight, text.width()));
        y += metrics.height();
    }
    m_painter.restore();
}

void CalendarPainter::ghost(const QRect &where, const QString &text) const
{
    QColor fill = m_palette.color(QPalette::Highlight);
    fill.setAlpha(70);
    m_painter.setPen(QPen(m_palette.color(QPalette::Text), 2, Qt::DashLine));
    m_painter.setBrush(fill);
    m_painter.drawRect(where.adjusted(2, 1, -3, -2));
    m_painter.drawText(where.adjusted(8, 3, -4, -2), Qt::AlignLeft | Qt::AlignTop, text);
}

void CalendarPainter::cursor(const QRect &where) const
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_palette.color(QPalette::Base), 4));
    m_painter.drawRect(where.adjusted(2, 2, -3, -3));
    m_painter.setPen(QPen(m_palette.color(QPalette::Text), 2));
    m_painter.drawRect(where.adjusted(2, 2, -3, -3));
}

void CalendarPainter::now(int column, int minute) const
{
    if (minute < m_geometry.first || minute > m_geometry.last) return;
    const QRect line = m_geometry.rect(column, minute, 15);
    m_painter.setPen(QPen(theme::problem(m_palette), 2));
    m_painter.drawLine(line.left(), line.top(), line.right(), line.top());
    m_painter.setBrush(theme::problem(m_palette));
    m_painter.drawPolygon(QPolygon({QPoint(line.left(), line.top() - 5), QPoint(line.left() + 7, line.top()), QPoint(line.left(), line.top() + 5)}));
}

void CalendarPainter::frame(const QList<CalendarColumn> &columns, QDate today) const
{
    m_painter.setFont(m_font);
    m_painter.fillRect(QRect(0, 0, m_geometry.gutter, m_area.height()), m_palette.window());
    const QFontMetrics metrics(m_font);
    for (int minute = m_geometry.first; minute < m_geometry.last; minute += 60) {
        m_painter.setPen(m_palette.color(QPalette::WindowText));
        m_painter.drawText(QRect(0, m_geometry.y(minute), m_geometry.gutter - 6, metrics.height() + 2), Qt::AlignRight | Qt::AlignTop, clockText(minute));
    }
    m_painter.fillRect(QRect(0, 0, m_area.width(), m_geometry.head), m_palette.window());
    m_painter.save();
    m_painter.setClipRect(QRect(m_geometry.gutter, 0, m_area.width() - m_geometry.gutter, m_geometry.head));
    for (int i = 0; i < columns.size(); ++i) {
        const CalendarColumn &column = columns.at(i);
        QFont font = m_font;
        font.setWeight(column.day == today ? QFont::Bold : QFont::DemiBold);
        const QRect head = QRect(m_geometry.x(i), 0, m_geometry.columnWidth, m_geometry.head).adjusted(6, 3, -4, -2);
        m_painter.setFont(font);
        m_painter.setPen(m_palette.color(QPalette::WindowText));
        m_painter.drawText(head, Qt::AlignLeft | Qt::AlignTop, QFontMetrics(font).elidedText(column.heading, Qt::ElideRight, head.width()));
        if (column.day == today) m_painter.fillRect(QRect(m_geometry.x(i) + 1, m_geometry.head - 3, m_geometry.columnWidth - 1, 3), m_palette.color(QPalette::Highlight));
        m_painter.setFont(m_font);
        if (column.closed.isEmpty()) continue;
        m_painter.setPen(theme::quiet(m_palette));
        m_painter.drawText(head.translated(0, metrics.height()), Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(column.closed, Qt::ElideRight, head.width()));
    }
    m_painter.restore();
    m_painter.setPen(m_palette.color(QPalette::Mid));
    m_painter.drawLine(0, m_geometry.head - 1, m_area.width(), m_geometry.head - 1);
}
