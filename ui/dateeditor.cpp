#include "ui/dateeditor.h"
#include "ui/datereading.h"
#include "ui/icon.h"
#include "ui/theme.h"
#include <QAction>
#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

DateEditor::DateEditor(std::function<QDate()> today, QWidget *parent)
    : QWidget(parent), m_today(std::move(today)), m_line(new QLineEdit), m_meaning(new QLabel)
{
    auto *button = new QToolButton;
    button->setIcon(icon(u"calendar"_s));
    button->setToolTip(tr("Pick the day in a calendar (Alt+Down)"));
    button->setAccessibleName(tr("Calendar"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    m_line->setObjectName(u"date"_s);
    m_line->setPlaceholderText(tr("day/month/year"));
    const QFontMetrics text = m_line->fontMetrics();
    m_line->setFixedWidth(std::max(text.horizontalAdvance(u"00/00/0000"_s), text.horizontalAdvance(m_line->placeholderText())) + 34);
    m_meaning->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_meaning->setObjectName(u"meaning"_s);
    theme::makeQuiet(m_meaning);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    layout->addWidget(button);
    layout->addWidget(m_meaning, 1);
    setFocusProxy(m_line);
    setFocusPolicy(Qt::StrongFocus);

    auto *open = new QAction(this);
    open->setShortcut(Qt::ALT | Qt::Key_Down);
    open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(open);
    connect(open, &QAction::triggered, this, &DateEditor::pick);
    connect(button, &QToolButton::clicked, this, &DateEditor::pick);
    connect(m_line, &QLineEdit::textEdited, this, &DateEditor::edited);
    connect(m_line, &QLineEdit::textChanged, this, &DateEditor::explain);
    connect(m_line, &QLineEdit::editingFinished, this, &DateEditor::writeOut);
}

QDate DateEditor::value() const { return readDate(m_line->text(), m_today()).value_or(QDate()); }

void DateEditor::setValue(const QVariant &value)
{
    const QDate date = value.toDate();
    if (date.isValid() ? date == this->value() : m_line->text().isEmpty()) return;
    m_line->setText(date.isValid() ? date.toString(u"dd/MM/yyyy"_s) : QString());
}

QString DateEditor::unread() const
{
    if (m_line->text().trimmed().isEmpty() || value().isValid()) return {};
    return tr("\"%1\" is not a date. Write it as day/month/year: %2.").arg(m_line->text().trimmed(), m_today().toString(u"dd/MM/yyyy"_s));
}

void DateEditor::pick()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setSelectedDate(value().isValid() ? value() : m_today());
    auto *holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    const auto chosen = [this, menu](QDate day) {
        menu->close();
        m_line->setFocus();
        if (day == value()) return;
        setValue(day);
        Q_EMIT edited();
    };
    connect(calendar, &QCalendarWidget::activated, this, chosen);
    connect(calendar, &QCalendarWidget::clicked, this, chosen);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

void DateEditor::writeOut()
{
    const QDate date = value();
    const QString out = date.isValid() ? date.toString(u"dd/MM/yyyy"_s) : m_line->text().trimmed();
    if (out != m_line->text()) m_line->setText(out);
}

void DateEditor::explain()
{
    const QDate date = value();
    m_meaning->setText(date.isValid() ? QLocale().toString(date, u"ddd d MMMM yyyy"_s) : QString());
    m_meaning->setToolTip(m_meaning->text());
    m_line->setAccessibleDescription(m_meaning->text());
}
