#include "ui/requestsection.h"
#include "ui/fieldbox.h"
#include "ui/flowlayout.h"
#include "ui/theme.h"
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <algorithm>

namespace {
constexpr int labelLetters = 24, shortLetters = 16, cellLetters = 30;

// A form within a form counts the lines at another width than it gives in the end: none of the answers may be cut off.
class ShortLines : public QWidget {
public:
    ShortLines() { new FlowLayout(this); }

protected:
    bool event(QEvent *event) override
    {
        const bool done = QWidget::event(event);
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) setMinimumHeight(layout()->totalHeightForWidth(width()));
        return done;
    }
};

bool isShort(Field::Kind kind) { return kind == Field::Kind::Number || kind == Field::Kind::Decimal || kind == Field::Kind::Money; }
} // namespace

RequestSection::RequestSection(double heading, QWidget *parent) : QWidget(parent), m_title(new QLabel), m_rows(new QFormLayout)
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    theme::enlarge(m_title, heading);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(theme::grid);
    m_rows->setLabelAlignment(Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, theme::grid, 2 * theme::grid);
    layout->addWidget(m_title);
    layout->addLayout(m_rows);
}

void RequestSection::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void RequestSection::add(FieldBox *box)
{
    if (box->bearsItsLabel()) {
        if (!m_ticks) {
            m_ticks = new QWidget;
            new QVBoxLayout(m_ticks);
            m_ticks->layout()->setContentsMargins(0, 0, 0, 0);
            add(QString(QChar::Space), m_ticks);
        }
        m_ticks->layout()->addWidget(box);
        m_rowOf[box] = m_ticks;
        return;
    }
    if (isShort(box->field().kind)) box->editor().widget->setMaximumWidth(fontMetrics().averageCharWidth() * shortLetters);
    add(box->label(), box);
    m_ticks = nullptr;
}

void RequestSection::addShort(FieldBox *box)
{
    if (!m_shorts) {
        auto *lines = new ShortLines;
        add(QString(QChar::Space), lines);
        m_shorts = lines;
    }
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, theme::grid / 2);
    column->setSpacing(2);
    auto *label = new QLabel(box->label());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(box);
    column->addStretch(1); // a label of two lines stands beside one of one
    column->addWidget(label);
    column->addWidget(box);
    m_shorts->layout()->addWidget(cell);
    m_cellOf[box] = cell;
    m_ticks = nullptr;
    fitCells();
}

void RequestSection::fitCells()
{
    const int width = fontMetrics().averageCharWidth() * cellLetters;
    for (QWidget *cell : std::as_const(m_cellOf)) {
        cell->setFixedWidth(width);
        auto *label = cell->findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
        label->setMinimumHeight(label->heightForWidth(width)); // a layout of lines does not ask how high it is broken
    }
}

void RequestSection::add(const QString &label, QWidget *widget)
{
    m_shorts = nullptr;
    if (label.isEmpty()) return m_rows->addRow(widget);
    auto *name = new QLabel(label);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setFixedWidth(labelWidth());
    m_labels << name;
    name->setBuddy(widget);
    m_rows->addRow(name, widget);
}

int RequestSection::labelWidth() const { return fontMetrics().averageCharWidth() * labelLetters; }

// Lists of ticks need more lines where there is less width, and a layout around another does not ask how many.
bool RequestSection::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) setMinimumHeight(layout()->totalHeightForWidth(width()));
    return done;
}

void RequestSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    for (QLabel *label : std::as_const(m_labels)) label->setFixedWidth(labelWidth());
    fitCells();
}

void RequestSection::setShown(QWidget *widget, bool shown)
{
    if (m_rows->isRowVisible(widget) != shown) m_rows->setRowVisible(widget, shown);
}

void RequestSection::setAsked(FieldBox *box, bool asked)
{
    if (QWidget *cell = m_cellOf.value(box)) {
        cell->setVisible(asked);
        const auto cells = cell->parentWidget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        return setShown(cell->parentWidget(), std::ranges::any_of(cells, [](const QWidget *one) { return !one->isHidden(); }));
    }
    QWidget *shared = m_rowOf.value(box);
    if (!shared) return setShown(box, asked);
    box->setVisible(asked);
    const auto boxes = shared->findChildren<FieldBox *>(Qt::FindDirectChildrenOnly);
    setShown(shared, std::ranges::any_of(boxes, [](const FieldBox *one) { return !one->isHidden(); }));
}
