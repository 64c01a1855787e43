#include "ui/navigation.h"
#include "models/store/store.h"
#include "ui/icon.h"
#include "ui/theme.h"
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QShortcut>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace {
constexpr int numberRole = Qt::UserRole;

// Icon and label at the left, the number at the right.
class SectionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics text(option.font);
        const QString number = index.data(numberRole).toString();
        return {text.horizontalAdvance(index.data().toString()) + text.horizontalAdvance(number) + text.height() + 64, text.height() + 20};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state & QStyle::State_Selected;
        const QPalette &p = option.palette;
        const QRect box = option.rect.adjusted(8, 2, -8, -2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(p.color(selected ? QPalette::Highlight : QPalette::Midlight));
            painter->drawRoundedRect(box, 4, 4);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(p.color(selected ? QPalette::Text : QPalette::Highlight), 2));
            painter->drawRoundedRect(QRectF(box).adjusted(-1, -1, 1, 1), 5, 5);
        }
        const QColor ink = p.color(selected ? QPalette::HighlightedText : QPalette::WindowText);
        painter->setPen(ink);
        const int side = option.fontMetrics.height() + 2;
        const QRect icon(box.left() + 8, box.center().y() - side / 2 + 1, side, side);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        const QRect text = box.adjusted(side + 20, 0, -12, 0);
        const QString number = index.data(numberRole).toString();
        const int left = text.width() - (number.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(number) + 8);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, left));
        if (!selected) painter->setPen(theme::quiet(p));
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, number);
        painter->restore();
    }
};
} // namespace

Navigation::Navigation(const QList<Section> &sections, Store &store, QWidget *parent)
    : QListWidget(parent), m_sections(sections), m_store(store)
{
    setAccessibleName(tr("Sections"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new SectionDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    QPalette flat = palette();
    flat.setColor(QPalette::Base, Qt::transparent);
    setPalette(flat);
    for (int row = 0; row < m_sections.size(); ++row) {
        auto *item = new QListWidgetItem(icon(m_sections[row].icon), m_sections[row].label, this);
        label(row, {});
        const QKeySequence keys = keysOf(m_sections[row].key);
        if (keys.isEmpty()) continue;
        item->setToolTip(tr("Ctrl+%1").arg(row + 1));
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, row] { Q_EMIT chosen(m_sections[row].key); });
    }
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { Q_EMIT chosen(m_sections[this->row(item)].key); });
    connect(this, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { Q_EMIT chosen(m_sections[this->row(item)].key); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
    connect(&m_soon, &QTimer::timeout, this, qOverload<>(&Navigation::count));
    connect(&store, &Store::changed, this, [this] { if (!m_soon.isActive()) m_soon.start(); });
    showThere();
    count();
}

void Navigation::mark(const QString &key)
{
    for (int row = 0; row < m_sections.size(); ++row)
        if (m_sections[row].key == key) return setCurrentRow(row);
    setCurrentRow(-1);
}

std::optional<qint64> Navigation::countOf(const QString &key) const
{
    for (int row = 0; row < m_sections.size(); ++row)
        if (m_sections[row].key == key)
            if (const QVariant number = item(row)->data(numberRole + 1); number.isValid()) return number.toLongLong();
    return {};
}

QKeySequence Navigation::keysOf(const QString &key) const
{
    constexpr qsizetype numberKeys = 9;
    for (qsizetype row = 0; row < std::min(m_sections.size(), numberKeys); ++row)
        if (m_sections[row].key == key) return QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + row));
    return {};
}

void Navigation::count()
{
    for (int row = 0; row < m_sections.size(); ++row) count(row);
}

// The keyboard passes over those that are not.
void Navigation::showThere()
{
    for (int row = 0; row < m_sections.size(); ++row)
        if (m_sections[row].isThere) setRowHidden(row, !m_sections[row].isThere());
}

void Navigation::countOthers()
{
    showThere();
    for (int row = 0; row < m_sections.size(); ++row)
        if (m_sections[row].number) count(row);
}

void Navigation::count(int row)
{
    if (m_sections[row].number)
        return whenDone(m_sections[row].number(), this, [this, row](qint64 number) { label(row, number); }, [this, row](const std::exception &) { label(row, {}); });
    if (m_sections[row].counted.isEmpty()) return;
    auto sum = std::make_shared<qint64>(0);
    auto left = std::make_shared<qsizetype>(m_sections[row].counted.size());
    for (const ListQuery &query : m_sections[row].counted)
        whenDone(m_store.count(query), this,
                 [this, row, sum, left](qint64 number) {
                     *sum += number;
                     if (--*left == 0) label(row, *sum);
                 },
                 [this, row](const std::exception &) { label(row, {}); });
}

// Larger text needs a wider column.
void Navigation::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) setMinimumWidth(sizeHintForColumn(0) + verticalScrollBar()->sizeHint().width());
}

void Navigation::label(int row, std::optional<qint64> number)
{
    QListWidgetItem *item = this->item(row);
    const QString shown = number ? QLocale().toString(*number) : QString();
    item->setData(numberRole, shown);
    item->setData(numberRole + 1, number ? QVariant(*number) : QVariant());
    item->setData(Qt::AccessibleTextRole, number ? tr("%1, %2").arg(m_sections[row].label, shown) : m_sections[row].label);
    setMinimumWidth(sizeHintForColumn(0) + verticalScrollBar()->sizeHint().width());
}
