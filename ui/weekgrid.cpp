#include "ui/weekgrid.h"
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostUndone = 50;

QString clock(int slot) { return u"%1:%2"_s.arg(slot / 2).arg(slot % 2 ? u"30"_s : u"00"_s); }
QString longDay(int day) { return QLocale().standaloneDayName(day + 1); }
QString shortDay(int day) { return QLocale().standaloneDayName(day + 1, QLocale::ShortFormat); }
} // namespace

WeekGrid::WeekGrid(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumHeight(minimumSizeHint().height());
    setAccessibleDescription(tr("Arrows move, Shift with the arrows paints, the space bar turns a half hour, Ctrl+C and Ctrl+V copy a day."));
}

QString WeekGrid::hoursText(int halfHours)
{
    return halfHours % 2 ? tr("%1 h 30").arg(halfHours / 2) : tr("%1 h").arg(halfHours / 2);
}

QString WeekGrid::cellText() const
{
    const QString words = m_week.isOn(m_at.y(), m_at.x()) ? tr("%1 %2 to %3, needed") : tr("%1 %2 to %3, not needed");
    return words.arg(longDay(m_at.y()), clock(m_at.x()), clock(m_at.x() + 1));
}

void WeekGrid::setWeek(const Week &week)
{
    if (week == m_week) return;
    m_week = week;
    m_undo.clear();
    m_painting = m_resumes = false;
    update();
    Q_EMIT moved();
}

void WeekGrid::change(const Week &week)
{
    if (week == m_week) return;
    m_undo << m_week;
    if (m_undo.size() > mostUndone) m_undo.removeFirst();
    m_week = week;
    update();
    Q_EMIT moved();
    Q_EMIT edited();
}

void WeekGrid::begin()
{
    m_painting = true;
    m_anchor = m_at;
    m_before = m_told = m_week;
    m_paintsOn = !m_week.isOn(m_at.y(), m_at.x());
}

void WeekGrid::resume()
{
    if (!m_resumes) return begin();
    m_painting = true;
    m_told = m_week;
}

// Everything between where the stretch began and this cell becomes what the first cell became.
void WeekGrid::reach(QPoint cell)
{
    m_at = cell;
    m_week = m_before;
    for (int day = std::min(m_anchor.y(), cell.y()); day <= std::max(m_anchor.y(), cell.y()); ++day)
        for (int slot = std::min(m_anchor.x(), cell.x()); slot <= std::max(m_anchor.x(), cell.x()); ++slot) m_week.set(day, slot, m_paintsOn);
    update();
    setAccessibleName(cellText());
    Q_EMIT moved();
}

void WeekGrid::end()
{
    m_resumes = false;
    if (!m_painting) return;
    m_painting = false;
    const Week painted = std::exchange(m_week, m_told);
    change(painted);
}

void WeekGrid::goTo(QPoint cell)
{
    m_at = cell;
    update();
    setAccessibleName(cellText());
    Q_EMIT moved();
}

bool WeekGrid::isOurs(const QKeyEvent *event) const
{
    return event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Paste) || (event->matches(QKeySequence::Undo) && !m_undo.isEmpty());
}

bool WeekGrid::event(QEvent *event)
{
    // The menus know these keys too.
    if (event->type() == QEvent::ShortcutOverride && isOurs(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

QPoint WeekGrid::afterArrow(const QKeyEvent *event) const
{
    const int hop = event->modifiers().testFlag(Qt::ControlModifier) ? 2 - m_at.x() % 2 : 1;
    const int back = event->modifiers().testFlag(Qt::ControlModifier) ? (m_at.x() % 2 ? 1 : 2) : 1;
    QPoint to = m_at;
    switch (event->key()) {
    case Qt::Key_Left: to.rx() -= back; break;
    case Qt::Key_Right: to.rx() += hop; break;
    case Qt::Key_Up: to.ry() -= 1; break;
    case Qt::Key_Down: to.ry() += 1; break;
    case Qt::Key_Home: to.rx() = 0; break;
    case Qt::Key_End: to.rx() = Week::slots_ - 1; break;
    default: return {-1, -1};
    }
    return {std::clamp(to.x(), 0, Week::slots_ - 1), std::clamp(to.y(), 0, Week::days - 1)};
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    if (const QPoint to = afterArrow(event); to.x() >= 0) {
        if (!event->modifiers().testFlag(Qt::ShiftModifier)) {
            end();
            return goTo(to);
        }
        if (!m_painting) resume();
        return reach(to);
    }
    if (event->key() == Qt::Key_Shift) return;
    end();
    Week week = m_week;
    if (event->key() == Qt::Key_Space) {
        week.set(m_at.y(), m_at.x(), !week.isOn(m_at.y(), m_at.x()));
        change(week);
        setAccessibleName(cellText());
    } else if (event->matches(QKeySequence::Copy)) {
        m_copied = m_at.y();
        m_copy = m_week;
    } else if (event->matches(QKeySequence::Paste)) {
        for (int slot = 0; m_copied && slot < Week::slots_; ++slot) week.set(m_at.y(), slot, m_copy.isOn(*m_copied, slot));
        change(week);
    } else if (event->matches(QKeySequence::Undo) && !m_undo.isEmpty()) {
        m_week = m_undo.takeLast();
        update();
        Q_EMIT moved();
        Q_EMIT edited();
    } else QWidget::keyPressEvent(event);
}

void WeekGrid::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Shift && m_painting) {
        end();
        m_resumes = true;
    } else QWidget::keyReleaseEvent(event);
}

void WeekGrid::mousePressEvent(QMouseEvent *event)
{
    const QPoint cell = cellAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !cellRect(cell.y(), cell.x()).contains(event->position().toPoint())) return QWidget::mousePressEvent(event);
    end();
    goTo(cell);
    begin();
    reach(cell);
}

void WeekGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (m_painting && event->buttons().testFlag(Qt::LeftButton)) reach(cellAt(event->position().toPoint()));
}

void WeekGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) end();
}

void WeekGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    goTo(m_at);
}

void WeekGrid::focusOutEvent(QFocusEvent *event)
{
    end();
    QWidget::focusOutEvent(event);
    update();
}

void WeekGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setMinimumHeight(minimumSizeHint().height());
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

int WeekGrid::dayWidth() const
{
    int width = 0;
    for (int day = 0; day < Week::days; ++day) width = std::max(width, fontMetrics().horizontalAdvance(shortDay(day)));
    return width + 8;
}
int WeekGrid::sumWidth() const { return fontMetrics().horizontalAdvance(hoursText(47)) + 10; }
int WeekGrid::rowHeight() const { return fontMetrics().height() + 8; }
int WeekGrid::leastSlotWidth() const { return std::max(6, fontMetrics().averageCharWidth() / 2 + 2); }
int WeekGrid::slotWidth() const { return std::clamp((width() - dayWidth() - sumWidth()) / Week::slots_, leastSlotWidth(), 3 * leastSlotWidth()); }

QSize WeekGrid::minimumSizeHint() const { return {dayWidth() + Week::slots_ * leastSlotWidth() + sumWidth(), rowHeight() * (Week::days + 1)}; }
QSize WeekGrid::sizeHint() const { return {dayWidth() + Week::slots_ * leastSlotWidth() * 3 / 2 + sumWidth(), rowHeight() * (Week::days + 1)}; }

QRect WeekGrid::cellRect(int day, int slot) const { return {dayWidth() + slot * slotWidth(), (day + 1) * rowHeight(), slotWidth(), rowHeight()}; }

QPoint WeekGrid::cellAt(QPoint where) const
{
    return {std::clamp((where.x() - dayWidth()) / slotWidth(), 0, Week::slots_ - 1), std::clamp(where.y() / rowHeight() - 1, 0, Week::days - 1)};
}

void WeekGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect field(dayWidth(), rowHeight(), Week::slots_ * slotWidth(), Week::days * rowHeight());
    painter.fillRect(field, palette().base());
    paintHours(painter);
    for (int day = 0; day < Week::days; ++day) paintDay(painter, day);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(field.adjusted(0, 0, -1, -1));
    if (!hasFocus()) return;
    const QRect at = cellRect(m_at.y(), m_at.x());
    painter.setPen(QPen(palette().color(QPalette::Base), 4));
    painter.drawRect(at.adjusted(-1, 1, 0, -2));
    painter.setPen(QPen(palette().color(QPalette::Text), 2));
    painter.drawRect(at.adjusted(-1, 1, 0, -2));
}

void WeekGrid::paintHours(QPainter &painter) const
{
    int every = 1; // hours between two figures
    for (const int hours : {1, 2, 3, 4, 6}) {
        every = hours;
        if (2 * hours * slotWidth() > fontMetrics().horizontalAdvance(u"24 "_s)) break;
    }
    for (int hour = 0; hour <= 24; ++hour) {
        const int x = dayWidth() + 2 * hour * slotWidth();
        painter.setPen(palette().color(hour % 6 ? QPalette::Midlight : QPalette::Mid));
        painter.drawLine(x, rowHeight(), x, (Week::days + 1) * rowHeight() - 1);
        if (hour % every) continue;
        painter.setPen(palette().color(QPalette::WindowText));
        const int half = std::max(every * slotWidth(), fontMetrics().horizontalAdvance(u"24"_s));
        painter.drawText(QRect(x - half, 0, 2 * half, rowHeight()), Qt::AlignCenter, QString::number(hour));
    }
}

void WeekGrid::paintDay(QPainter &painter, int day) const
{
    const int top = (day + 1) * rowHeight();
    const bool here = hasFocus() && day == m_at.y();
    QFont name = font();
    name.setWeight(here ? QFont::DemiBold : QFont::Normal);
    painter.setFont(name);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(0, top, dayWidth() - 4, rowHeight()), Qt::AlignVCenter | Qt::AlignLeft, shortDay(day));
    const int sum = m_week.halfHours(day);
    painter.drawText(QRect(dayWidth() + Week::slots_ * slotWidth(), top, sumWidth(), rowHeight()), Qt::AlignVCenter | Qt::AlignRight,
                     sum ? hoursText(sum) : u"\u2013"_s);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(dayWidth(), top, dayWidth() + Week::slots_ * slotWidth(), top);
    for (int slot = 0; slot < Week::slots_;) {
        int last = slot;
        while (last < Week::slots_ && m_week.isOn(day, last)) ++last;
        if (last > slot) {
            const QRect bar = QRect(cellRect(day, slot).topLeft(), cellRect(day, last - 1).bottomRight()).adjusted(1, 4, -1, -3);
            painter.setPen(palette().color(QPalette::Text));
            painter.setBrush(palette().color(QPalette::Highlight));
            painter.drawRect(bar.adjusted(0, 0, -1, -1));
        }
        slot = last == slot ? slot + 1 : last;
    }
}
