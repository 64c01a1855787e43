#include "ui/requestsection.h"
#include "ui/fieldbox.h"
#include "ui/theme.h"
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <algorithm>

namespace {
constexpr int labelLetters = 24, shortLetters = 16;

bool isShort(Field::Kind kind) { return kind == Field::Kind::Number || kind == Field::Kind::Decimal || kind == Field::Kind::Money; }
} // namespace

RequestSection::RequestSection(double heading, QWidget *parent) : QWidget(parent), m_title(new QLabel), m_rows(new QFormLayout)
{
    m_title->setTextFormat(Qt::PlainText);
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

void RequestSection::add(const QString &label, QWidget *widget)
{
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
}

void RequestSection::setShown(QWidget *widget, bool shown)
{
    if (m_rows->isRowVisible(widget) != shown) m_rows->setRowVisible(widget, shown);
}

void RequestSection::setAsked(FieldBox *box, bool asked)
{
    QWidget *shared = m_rowOf.value(box);
    if (!shared) return setShown(box, asked);
    box->setVisible(asked);
    const auto boxes = shared->findChildren<FieldBox *>(Qt::FindDirectChildrenOnly);
    setShown(shared, std::ranges::any_of(boxes, [](const FieldBox *one) { return !one->isHidden(); }));
}
