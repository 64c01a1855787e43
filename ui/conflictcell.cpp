#include "ui/conflictcell.h"
#include "ui/theme.h"
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QLabel *lineOf(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void makeBold(QLabel *label)
{
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
}
} // namespace

ConflictCell::ConflictCell(const QString &who, const QString &when, const QString &value, bool choose, QWidget *parent) : QFrame(parent), m_value(lineOf(value))
{
    QLabel *name = lineOf(who);
    makeBold(name);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::grid / 2);
    if (choose) {
        m_button = new QRadioButton;
        name->setBuddy(m_button);
        head->addWidget(m_button, 0, Qt::AlignTop);
        setCursor(Qt::PointingHandCursor);
        connect(m_button, &QRadioButton::toggled, this, qOverload<>(&QWidget::update));
    }
    head->addWidget(name, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::grid, theme::grid, theme::grid, theme::grid);
    layout->setSpacing(2);
    layout->addLayout(head);
    if (!when.isEmpty()) {
        QLabel *line = lineOf(when);
        theme::makeQuiet(line);
        layout->addWidget(line);
    }
    if (!value.isEmpty()) {
        m_value->setObjectName(u"value"_s);
        m_value->setContentsMargins(0, theme::grid / 2, 0, 0);
        if (!choose) m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(m_value);
    } else {
        m_value->setParent(this);
        m_value->hide();
    }
    layout->addStretch(1);
}

void ConflictCell::foldValue()
{
    m_value->hide();
    connect(m_button, &QRadioButton::toggled, m_value, &QWidget::setVisible);
}

void ConflictCell::mark(const QString &text)
{
    QLabel *line = lineOf(text);
    line->setObjectName(u"mark"_s);
    makeBold(line);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, line);
    m_marked = true;
}

void ConflictCell::mousePressEvent(QMouseEvent *event)
{
    if (!m_button || !m_button->isEnabled()) return QFrame::mousePressEvent(event);
    m_button->setFocus(Qt::MouseFocusReason);
    m_button->click();
}

void ConflictCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = m_marked || (m_button && m_button->isChecked());
    painter.setPen(QPen(palette().color(on ? QPalette::Highlight : QPalette::Mid), on ? 2 : 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
}
