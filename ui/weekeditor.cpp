#include "ui/weekeditor.h"
#include "ui/flowlayout.h"
#include "ui/theme.h"
#include "ui/weekgrid.h"
#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

WeekEditor::WeekEditor(QWidget *parent)
    : QWidget(parent), m_grid(new WeekGrid(this)), m_tools(new QWidget(this)), m_nights(new QWidget(this)), m_cell(new QLabel(this)), m_sum(new QLabel(this))
{
    m_cell->setObjectName(u"cell"_s);
    m_sum->setObjectName(u"sum"_s);
    for (QLabel *label : {m_cell, m_sum}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    theme::makeQuiet(m_cell);
    buildButtons();
    buildNights();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QWidget *part : std::initializer_list<QWidget *>{m_grid, m_cell, m_tools, m_nights, m_sum}) layout->addWidget(part);
    connect(m_grid, &WeekGrid::moved, this, &WeekEditor::followGrid);
    connect(m_grid, &WeekGrid::edited, this, [this] {
        m_week = m_grid->week();
        present();
        Q_EMIT edited();
    });
    showMode();
    present();
}

void WeekEditor::buildButtons()
{
    auto *line = new FlowLayout(m_tools);
    line->addWidget(button(tr("Same as the day above"), tr("Gives the day you are on the hours of the day before it"), &WeekEditor::likeAbove));
    line->addWidget(button(tr("Monday to Friday alike"), tr("Gives all five days the hours of the one you are on"), &WeekEditor::alikeToFriday));
    line->addWidget(button(tr("Clear the day"), tr("Takes the hours of the day you are on away; Ctrl+Z in the week brings them back"), &WeekEditor::clearDay));
    line->addWidget(button(tr("Clear the week"), tr("Takes all hours away; Ctrl+Z in the week brings them back"), &WeekEditor::clearWeek));
}

QPushButton *WeekEditor::button(const QString &text, const QString &does, void (WeekEditor::*then)())
{
    auto *made = new QPushButton(text, m_tools);
    made->setAutoDefault(false);
    made->setToolTip(does);
    connect(made, &QPushButton::clicked, this, then);
    return made;
}

void WeekEditor::buildNights()
{
    auto *line = new FlowLayout(m_nights);
    for (int day = 0; day < Week::days; ++day) {
        auto *box = new QCheckBox(tr("Night of %1").arg(QLocale().standaloneDayName(day + 1)), m_nights);
        box->setObjectName(u"night%1"_s.arg(day));
        connect(box, &QCheckBox::clicked, this, &WeekEditor::tickNights);
        line->addWidget(box);
        m_days << box;
    }
}

void WeekEditor::setValue(const QVariant &value)
{
    const Week week = value.value<Week>();
    if (week == m_week) return;
    m_week = week;
    m_grid->setWeek(week);
    present();
}

void WeekEditor::setMostHours(const std::optional<Decimal> &hours)
{
    m_most = hours ? std::optional(static_cast<int>(hours->units * 2 / Decimal::whole(1).units)) : std::nullopt;
    present();
}

void WeekEditor::setNights(const WeekOfNights &weekOf, const NightsOfWeek &nightsOf)
{
    m_weekOf = weekOf;
    m_nightsOf = nightsOf;
    showMode();
    present();
}

void WeekEditor::setHours() { setNights(nullptr, nullptr); }

void WeekEditor::showMode()
{
    const bool nights = m_weekOf && m_nightsOf;
    m_nights->setVisible(nights);
    for (QWidget *part : std::initializer_list<QWidget *>{m_grid, m_cell, m_tools}) part->setVisible(!nights);
    setFocusProxy(nights ? static_cast<QWidget *>(m_days.first()) : m_grid);
}

void WeekEditor::likeAbove()
{
    Week week = m_week;
    if (const int day = m_grid->day(); day > 0)
        for (int slot = 0; slot < Week::slots_; ++slot) week.set(day, slot, week.isOn(day - 1, slot));
    m_grid->change(week);
}

void WeekEditor::alikeToFriday()
{
    Week week = m_week;
    const int from = m_grid->day() < 5 ? m_grid->day() : 0;
    for (int day = 0; day < 5; ++day)
        for (int slot = 0; slot < Week::slots_; ++slot) week.set(day, slot, m_week.isOn(from, slot));
    m_grid->change(week);
}

void WeekEditor::clearDay()
{
    Week week = m_week;
    for (int slot = 0; slot < Week::slots_; ++slot) week.set(m_grid->day(), slot, false);
    m_grid->change(week);
}

void WeekEditor::clearWeek() { m_grid->change(Week()); }

void WeekEditor::followGrid() { m_cell->setText(m_grid->cellText()); }

void WeekEditor::tickNights()
{
    QList<int> days;
    for (int day = 0; day < Week::days; ++day)
        if (m_days.at(day)->isChecked()) days << day;
    m_week = m_weekOf(days);
    m_grid->setWeek(m_week);
    present();
    Q_EMIT edited();
}

void WeekEditor::present()
{
    followGrid();
    const int sum = m_week.halfHours();
    QString text;
    if (m_weekOf && m_nightsOf) {
        const QList<int> nights = m_nightsOf(m_week);
        for (int day = 0; day < Week::days; ++day) m_days.at(day)->setChecked(nights.contains(day));
        text = tr("%n night(s) a week", nullptr, static_cast<int>(nights.size()));
        if (!(m_weekOf(nights) == m_week)) text += u' ' + tr("Hours of another schedule are kept until you tick a night: %1.").arg(m_week.shown());
    } else if (!m_most) text = tr("%1 a week").arg(WeekGrid::hoursText(sum));
    else if (sum <= *m_most) text = tr("%1 a week, at most %2").arg(WeekGrid::hoursText(sum), WeekGrid::hoursText(*m_most));
    else text = tr("%1 a week: %2 over the most allowed, %3").arg(WeekGrid::hoursText(sum), WeekGrid::hoursText(sum - *m_most), WeekGrid::hoursText(*m_most));
    m_sum->setText(text);
    QFont font = m_sum->font();
    font.setWeight(QFont::DemiBold);
    m_sum->setFont(font);
}
