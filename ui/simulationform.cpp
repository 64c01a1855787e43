#include "ui/simulationform.h"
#include "models/cost/limits.h"
#include "models/cost/simulationrecord.h"
#include "models/cost/tables.h"
#include "ui/recordform.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QLabel *hintLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", u"hint"_s);
    return label;
}

QString unitName(cost::PayUnit unit)
{
    return unit == cost::PayUnit::Month ? SimulationForm::tr("a month") : SimulationForm::tr("an hour");
}
} // namespace

SimulationForm::SimulationForm(RecordForm &form, const cost::Tables &tables, QWidget *parent)
    : QWidget(parent), m_form(form), m_tables(tables), m_all(new QCheckBox(tr("Show &all the choices"))), m_boardHint(hintLabel("boardHint"))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeQuick());
    layout->addWidget(m_all);
    layout->addWidget(makeWhom());
    m_form.arrange();
    layout->addWidget(&m_form);
    if (auto *board = qobject_cast<QFormLayout *>(m_form.box("lodgings")->parentWidget()->layout())) board->addRow(QString(), m_boardHint);
    layout->addStretch();
    m_all->setObjectName(u"allChoices"_s);
    connect(m_all, &QCheckBox::toggled, &m_form, &QWidget::setVisible);
    m_form.setVisible(false);
    // Leaving a field checks its own rules: what the engine refused is said again.
    for (const Field &f : CostSimulation::type.fields)
        if (FieldBox *box = m_form.box(f.column)) connect(box, &FieldBox::left, this, &SimulationForm::pointAgain);
}

QLabel *SimulationForm::addRow(QGroupBox *group, const char *column, bool withHint)
{
    auto *rows = static_cast<QFormLayout *>(group->layout());
    FieldBox *box = m_form.adopt(column);
    rows->addRow(m_form.makeLabel(box), box);
    if (!withHint) return nullptr;
    QLabel *hint = hintLabel(column);
    hint->setObjectName(QLatin1String(column) + u"Hint"_s);
    static_cast<QVBoxLayout *>(box->layout())->insertWidget(1, hint); // comes and goes with its field
    return hint;
}

QGroupBox *SimulationForm::makeQuick()
{
    auto *group = new QGroupBox(tr("The work and the pay"));
    auto *rows = new QFormLayout(group);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    addRow(group, "service", false);
    addRow(group, "schedule", false);
    m_levelHint = addRow(group, "level", true);
    m_hoursHint = addRow(group, "weekly_hours", true);
    addRow(group, "pay_basis", false);
    m_payHint = addRow(group, "pay", true);
    return group;
}

QGroupBox *SimulationForm::makeWhom()
{
    auto *group = new QGroupBox(tr("For whom"));
    auto *rows = new QFormLayout(group);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    for (const char *column : {"person", "title"}) addRow(group, column, false);
    return group;
}

void SimulationForm::showAll(bool all) { m_all->setChecked(all); }
bool SimulationForm::showsAll() const { return m_all->isChecked(); }

QComboBox *SimulationForm::combo(const char *column) const
{
    FieldBox *box = m_form.box(column);
    auto *self = qobject_cast<QComboBox *>(box->editor().widget);
    return self ? self : box->findChild<QComboBox *>();
}

void SimulationForm::setRowVisible(const char *column, bool visible)
{
    FieldBox *box = m_form.box(column);
    if (auto *rows = qobject_cast<QFormLayout *>(box->parentWidget()->layout())) rows->setRowVisible(box, visible);
}

void SimulationForm::follow(const CostSimulation &record)
{
    const cost::Choices choices = cost::choicesOf(record);
    followLevels(record);
    setRowVisible("weekly_hours", !cost::isNight(choices.schedule) || choices.method == cost::Method::Portal);
    setRowVisible("pay", record.payBasis != u"minimum"_s);
    const bool babysitter = choices.service == cost::Service::Babysitter && choices.level == cost::Level::BS;
    setRowVisible("child_under_six", babysitter);
    setRowVisible("non_self_sufficient", choices.level == cost::Level::CS || choices.level == cost::Level::DS);
    using Level = cost::Level;
    setRowVisible("certified", choices.level == Level::B || choices.level == Level::BS || choices.level == Level::CS);
    followHints(record);
}

// Levels without a row in the schedule's table stay in the list, off, so that a person sees they exist.
void SimulationForm::followLevels(const CostSimulation &record)
{
    const cost::Choices choices = cost::choicesOf(record);
    const auto inForce = m_tables.on(choices.date);
    auto *levels = combo("level");
    auto *items = levels ? qobject_cast<QStandardItemModel *>(levels->model()) : nullptr;
    if (!inForce || !items) return;
    QStringList possible;
    for (int i = 0; i < items->rowCount(); ++i) {
        const QString code = levels->itemData(i).toString();
        CostSimulation other = record;
        other.level = code;
        const bool exists = !code.isEmpty() && bool(inForce->wages.minimumOf(choices.schedule, cost::choicesOf(other).level));
        items->item(i)->setEnabled(exists);
        items->item(i)->setToolTip(exists ? QString() : tr("The contract has no pay for this level with this schedule."));
        if (exists) possible << levels->itemText(i);
    }
    m_levelHint->setText(tr("Levels of this schedule: %1").arg(possible.join(u", "_s)));
}

void SimulationForm::followHints(const CostSimulation &record)
{
    const cost::Choices choices = cost::choicesOf(record);
    const auto inForce = m_tables.on(choices.date);
    if (!inForce) {
        for (QLabel *hint : {m_payHint, m_boardHint}) hint->clear();
        return;
    }
    m_hoursHint->setText(cost::isNight(choices.schedule)
                             ? tr("The hours of this schedule are fixed by the contract.")
                             : tr("At most %1 hours a week").arg(cost::mostWeeklyHours(choices.schedule)));
    const auto &minimum = inForce->wages.minimumOf(choices.schedule, choices.level);
    m_payHint->setText(minimum ? tr("Minimum of the %1 table: %2 %3").arg(inForce->wages.year).arg(minimum.euro.shown(), unitName(cost::payUnit(choices.schedule)))
                               : QString());
    const auto &board = inForce->wages.board;
    m_boardHint->setText(tr("A day, in %1: lunch %2, dinner %3, lodging %4. 7 means every day.")
                             .arg(inForce->wages.year)
                             .arg(board[0].euro.shown(), board[1].euro.shown(), board[2].euro.shown()));
}

void SimulationForm::point(const cost::Refusal *refusal)
{
    const QByteArray column = refusal ? cost::columnOf(refusal->key) : QByteArray();
    if (!m_pointed.isEmpty() && m_pointed != column)
        if (FieldBox *box = m_form.box(m_pointed)) box->setProblem({});
    m_pointed = column;
    m_refused = refusal ? refusal->text : QString();
    pointAgain();
}

void SimulationForm::pointAgain()
{
    if (FieldBox *box = m_pointed.isEmpty() ? nullptr : m_form.box(m_pointed)) box->setProblem(m_refused);
}
