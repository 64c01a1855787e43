#include "ui/calendargrid.h"
#include "ui/calendarpainter.h"
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int step = 30;         // minutes an arrow moves
constexpr int usualLength = 60;  // of a meeting begun without drawing it
} // namespace

CalendarGrid::CalendarGrid(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(StyledPanel);
    viewport()->setMouseTracking(false);
    setAccessibleDescription(tr("Arrows move, Enter opens a meeting or begins one, N begins one, M takes a meeting up to be carried with the arrows, Page Up and Page Down turn the page, Home goes to today."));
}

void CalendarGrid::present(const QList<CalendarColumn> &columns, const QList<CalendarBlock> &blocks, const QDateTime &now)
{
    m_now = now;
    if (m_carried && std::ranges::none_of(blocks, [this](const CalendarBlock &b) { return b.id == m_carried->block.id; })) m_carried.reset();
    if (columns.isEmpty()) m_carried.reset();
    if (m_carried) m_carried->block.column = std::min(m_carried->block.column, static_cast<int>(columns.size()) - 1); // a day or a room may be gone
    m_columns = columns;
    m_blocks = blocks;
    m_lanes = lanesOf(blocks);
    m_geometry.first = 8 * 60;
    m_geometry.last = 20 * 60;
    for (const CalendarBlock &block : blocks) {
        m_geometry.first = std::min(m_geometry.first, block.from / 60 * 60);
        m_geometry.last = std::clamp((block.from + block.minutes + 59) / 60 * 60, m_geometry.last, 24 * 60);
    }
    m_column = std::clamp(m_column, 0, std::max(0, static_cast<int>(columns.size()) - 1));
    qDeleteAll(m_spoken);
    m_spoken.clear();
    for (const CalendarBlock &block : blocks) {
        auto *part = new QWidget(viewport());
        part->setObjectName(u"meeting"_s);
        part->setAccessibleName(block.title);
        part->setAccessibleDescription(block.spoken);
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
        part->show();
        m_spoken << part;
    }
    lay();
    tell();
}

void CalendarGrid::lay()
{
    const QFontMetrics metrics = fontMetrics();
    m_geometry.columns = std::max(1, static_cast<int>(m_columns.size()));
    m_geometry.gutter = metrics.horizontalAdvance(u"00:00"_s) + 14;
    m_geometry.head = 2 * metrics.height() + 10;
    m_geometry.quarter = std::max(8, metrics.height() * 17 / 20);
    m_geometry.columnWidth = std::max(metrics.averageCharWidth() * 16, (viewport()->width() - m_geometry.gutter) / m_geometry.columns);
    const QSize whole = m_geometry.whole();
    verticalScrollBar()->setRange(0, std::max(0, whole.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_geometry.quarter * 2);
    horizontalScrollBar()->setRange(0, std::max(0, whole.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    m_geometry.scrolled = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    for (qsizetype i = 0; i < m_blocks.size(); ++i) m_spoken.at(i)->setGeometry(m_geometry.rect(m_blocks.at(i), m_lanes.at(i)));
    viewport()->update();
}

void CalendarGrid::resizeEvent(QResizeEvent *) { lay(); }
void CalendarGrid::scrollContentsBy(int, int) { lay(); }

void CalendarGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) lay();
    QAbstractScrollArea::changeEvent(event);
}

const CalendarBlock *CalendarGrid::chosen() const
{
    for (const CalendarBlock &block : m_blocks)
        if (block.column == m_column && block.from < m_minute + std::max(15, m_length) && m_minute < block.from + block.minutes) return &block;
    return nullptr;
}

const CalendarBlock *CalendarGrid::blockAt(QPoint where) const
{
    for (qsizetype i = 0; i < m_blocks.size(); ++i)
        if (isInside(where) && m_geometry.rect(m_blocks.at(i), m_lanes.at(i)).contains(where)) return &m_blocks.at(i);
    return nullptr;
}

QRect CalendarGrid::blockRect(const QString &id) const
{
    for (qsizetype i = 0; i < m_blocks.size(); ++i)
        if (m_blocks.at(i).id == id) return m_geometry.rect(m_blocks.at(i), m_lanes.at(i));
    return {};
}

bool CalendarGrid::isInside(QPoint where) const { return where.x() >= m_geometry.gutter && where.y() >= m_geometry.head && m_geometry.columnAt(where.x()) < m_columns.size(); }

QString CalendarGrid::cellText() const
{
    if (m_columns.isEmpty()) return {};
    const QString heading = m_columns.at(m_column).heading;
    if (m_carried) return tr("%1 would go to %2, %3").arg(m_carried->block.title, m_columns.at(m_carried->block.column).heading, clockText(m_carried->block.from));
    if (const CalendarBlock *block = chosen()) return heading + u", "_s + block->spoken;
    const QString closed = m_columns.at(m_column).closed;
    const QString free = tr("%1, %2 to %3, free").arg(heading, clockText(m_minute), clockText(m_minute + m_length));
    return closed.isEmpty() ? free : free + u". "_s + tr("Closed: %1").arg(closed);
}

void CalendarGrid::tell()
{
    setAccessibleName(cellText());
    viewport()->update();
}

void CalendarGrid::goTo(int column, int minute)
{
    m_column = std::clamp(column, 0, std::max(0, static_cast<int>(m_columns.size()) - 1));
    m_minute = std::clamp(minute, m_geometry.first, m_geometry.last - step);
    m_length = step;
    const QRect at = m_geometry.rect(m_column, m_minute, m_length);
    if (at.top() < m_geometry.head) verticalScrollBar()->setValue(verticalScrollBar()->value() - (m_geometry.head - at.top()));
    if (at.bottom() > viewport()->height()) verticalScrollBar()->setValue(verticalScrollBar()->value() + at.bottom() - viewport()->height());
    if (at.left() < m_geometry.gutter) horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (m_geometry.gutter - at.left()));
    if (at.right() > viewport()->width()) horizontalScrollBar()->setValue(horizontalScrollBar()->value() + at.right() - viewport()->width());
    tell();
}

void CalendarGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const CalendarPainter on(painter, m_geometry, palette(), font(), viewport()->rect());
    const QDate today = m_now.toLocalTime().date();
    on.ground(m_columns, today);
    const CalendarBlock *at = hasFocus() && !m_carried ? chosen() : nullptr;
    for (qsizetype i = 0; i < m_blocks.size(); ++i) on.block(m_blocks.at(i), m_geometry.rect(m_blocks.at(i), m_lanes.at(i)), &m_blocks.at(i) == at);
    const QTime now = m_now.toLocalTime().time();
    for (int i = 0; i < m_columns.size(); ++i)
        if (m_columns.at(i).day == today) on.now(i, now.hour() * 60 + now.minute());
    if (m_carried && (!m_carried->byMouse || m_carried->far))
        on.ghost(m_geometry.rect(m_carried->block.column, m_carried->block.from, m_carried->block.minutes), clockText(m_carried->block.from) + u' ' + m_carried->block.title);
    else if (m_anchor && m_length > 0) on.ghost(m_geometry.rect(m_column, m_minute, m_length), tr("%1 to %2").arg(clockText(m_minute), clockText(m_minute + m_length)));
    else if (hasFocus() && !m_columns.isEmpty() && !at) on.cursor(m_geometry.rect(m_column, m_minute, m_length));
    on.frame(m_columns, today);
}

bool CalendarGrid::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const CalendarBlock *block = blockAt(help->pos());
        QToolTip::showText(help->globalPos(), block ? block->spoken : QString(), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool CalendarGrid::event(QEvent *event)
{
    // Esc puts down what is carried before it leaves the page.
    if (event->type() == QEvent::ShortcutOverride && m_carried && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void CalendarGrid::moveCursor(int columns, int minutes, bool longer)
{
    if (m_carried) return carry(m_carried->block.column + columns, m_carried->block.from + minutes / 2);
    if (longer && !columns) {
        m_length = std::clamp(m_length + minutes, step, m_geometry.last - m_minute);
        return tell();
    }
    int to = m_minute + minutes;
    if (const CalendarBlock *block = chosen(); block && minutes > 0) to = std::max(to, (block->from + block->minutes) / 15 * 15);
    goTo(m_column + columns, to);
}

bool CalendarGrid::steer(QKeyEvent *event)
{
    const bool longer = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left: moveCursor(-1, 0, longer); return true;
    case Qt::Key_Right: moveCursor(1, 0, longer); return true;
    case Qt::Key_Up: moveCursor(0, -step, longer); return true;
    case Qt::Key_Down: moveCursor(0, step, longer); return true;
    case Qt::Key_PageUp: Q_EMIT turnAsked(-1); return true;
    case Qt::Key_PageDown: Q_EMIT turnAsked(1); return true;
    case Qt::Key_Home: Q_EMIT todayAsked(); return true;
    default: return false;
    }
}

void CalendarGrid::keyPressEvent(QKeyEvent *event)
{
    if (m_columns.isEmpty() || (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) return QAbstractScrollArea::keyPressEvent(event);
    if (steer(event)) return;
    const CalendarBlock *block = chosen();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_carried) putDown();
        else if (block) Q_EMIT openAsked(block->id);
        else beginHere();
        break;
    case Qt::Key_N: beginHere(); break;
    case Qt::Key_M:
        if (block && !m_readOnly && block->state == CalendarBlock::State::Planned) m_carried = Carried{*block};
        tell();
        break;
    case Qt::Key_Escape:
        if (!m_carried) return QAbstractScrollArea::keyPressEvent(event);
        m_carried.reset();
        tell();
        break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void CalendarGrid::beginHere()
{
    if (!m_readOnly && !m_columns.isEmpty()) Q_EMIT beginAsked(m_column, m_minute, m_length == step ? usualLength : m_length);
}

void CalendarGrid::carry(int column, int from)
{
    m_carried->block.column = std::clamp(column, 0, static_cast<int>(m_columns.size()) - 1);
    m_carried->block.from = std::clamp(from, m_geometry.first, std::max(m_geometry.first, m_geometry.last - m_carried->block.minutes));
    tell();
}

void CalendarGrid::putDown()
{
    const Carried carried = *m_carried;
    m_carried.reset();
    tell();
    for (const CalendarBlock &block : std::as_const(m_blocks))
        if (block.id == carried.block.id && (block.column != carried.block.column || block.from != carried.block.from)) {
            goTo(carried.block.column, carried.block.from);
            return Q_EMIT moveAsked(carried.block.id, carried.block.column, carried.block.from);
        }
}

void CalendarGrid::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() != Qt::LeftButton || !isInside(at)) return;
    m_pressed = at;
    const int minute = m_geometry.minuteAt(at.y());
    if (const CalendarBlock *block = blockAt(at)) {
        goTo(block->column, block->from);
        if (!m_readOnly && block->state == CalendarBlock::State::Planned) m_carried = Carried{*block, minute - block->from, true, false};
        return;
    }
    goTo(m_geometry.columnAt(at.x()), minute / step * step);
    if (!m_readOnly) m_anchor = m_minute;
}

void CalendarGrid::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if ((at - m_pressed).manhattanLength() < QApplication::startDragDistance()) return;
    if (m_carried && m_carried->byMouse) {
        m_carried->far = true;
        return carry(m_geometry.columnAt(at.x()), m_geometry.minuteAt(at.y()) - m_carried->grip);
    }
    if (!m_anchor) return;
    const int to = std::clamp(m_geometry.minuteAt(at.y()) + 15, m_geometry.first, m_geometry.last);
    m_minute = std::min(*m_anchor, to - 15);
    m_length = std::max(15, std::max(to, *m_anchor + 15) - m_minute);
    tell();
}

void CalendarGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) return;
    const bool far = (event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_carried && m_carried->byMouse) {
        if (m_carried->far) return putDown();
        m_carried.reset();
    }
    if (std::exchange(m_anchor, std::nullopt) && far) Q_EMIT beginAsked(m_column, m_minute, m_length);
    tell();
}

void CalendarGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_carried.reset();
    m_anchor.reset();
    const QPoint at = event->position().toPoint();
    if (const CalendarBlock *block = blockAt(at)) Q_EMIT openAsked(block->id);
    else if (isInside(at) && !m_readOnly) Q_EMIT beginAsked(m_geometry.columnAt(at.x()), m_geometry.minuteAt(at.y()) / step * step, usualLength);
}

void CalendarGrid::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    tell();
}

void CalendarGrid::focusOutEvent(QFocusEvent *event)
{
    m_carried.reset();
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}
