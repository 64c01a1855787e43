#include "ui/requestoffer.h"
#include "ui/icon.h"
#include "ui/theme.h"
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QLabel *wrapped(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}
} // namespace

RequestOffer::RequestOffer(const cost::Tables &tables, QWidget *parent)
    : QWidget(parent), m_tables(tables), m_figures(new QWidget), m_trouble(wrapped("costTrouble")), m_why(wrapped("suggestion")), m_take(new QPushButton),
      m_simulate(new QPushButton(icon(u"simulation"_s), tr("Sim&ulate the cost"))), m_made(new QVBoxLayout)
{
    auto *heading = new QLabel(tr("What it costs"));
    theme::enlarge(heading, 1.15);
    auto *rows = new QFormLayout(m_figures);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setVerticalSpacing(2);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_minimum = addFigure(rows, tr("Least pay"), "minimum");
    m_month = addFigure(rows, tr("A month"), "costMonth");
    m_hour = addFigure(rows, tr("An hour"), "costHour");
    m_year = addFigure(rows, tr("A year"), "costYear");
    m_take->setObjectName(u"takeLevel"_s);
    m_take->setShortcut(Qt::CTRL | Qt::Key_L);
    m_take->hide();
    m_simulate->setObjectName(u"simulate"_s);
    theme::makeQuiet(m_trouble);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::grid, theme::grid, theme::grid, 0);
    layout->setSpacing(6);
    layout->addWidget(heading);
    layout->addWidget(m_figures);
    layout->addWidget(m_trouble);
    layout->addWidget(m_why);
    layout->addWidget(m_take, 0, Qt::AlignLeft);
    layout->addWidget(m_simulate, 0, Qt::AlignLeft);
    layout->addLayout(m_made);
    for (QPushButton *button : {m_take, m_simulate}) button->setAutoDefault(false);
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT levelTaken(m_level); });
    connect(m_simulate, &QPushButton::clicked, this, &RequestOffer::simulateAsked);
}

QLabel *RequestOffer::addFigure(QFormLayout *rows, const QString &label, const char *name)
{
    auto *figure = new QLabel;
    figure->setObjectName(QLatin1String(name));
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    figure->setAccessibleName(label);
    rows->addRow(label, figure);
    return figure;
}

void RequestOffer::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_take->setEnabled(!readOnly);
}

void RequestOffer::follow(const FamilyRequest &request, QDate today, const QList<Record> &simulations)
{
    showCost(request, today);
    showSuggestion(request);
    showSimulations(simulations);
}

void RequestOffer::showCost(const FamilyRequest &request, QDate today)
{
    const auto least = intake::leastPay(request, m_tables, today);
    const QString per = intake::isPaidByHour(request.schedule) ? tr("%1 an hour") : tr("%1 a month");
    m_minimum->setText(least ? per.arg(least->shown()) : u"\u2013"_s);
    QString trouble;
    const auto outcome = intake::priced(request, m_tables, today);
    if (const auto *offer = std::get_if<intake::Offer>(&outcome)) {
        const cost::Totals &totals = offer->breakdown.totals;
        m_minimum->setText(per.arg(offer->minimum.shown()));
        m_month->setText(totals.monthlyCost.shown());
        m_hour->setText(totals.effectiveHourly.shown());
        m_year->setText(totals.yearlyCost.shown());
        trouble = !offer->refused.isEmpty() ? offer->refused : request.pay ? QString() : tr("At the least pay, while none is offered.");
    } else {
        for (QLabel *figure : {m_month, m_hour, m_year}) figure->setText(u"\u2013"_s);
        trouble = std::get<QString>(outcome);
    }
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    const auto made = intake::simulationOf(request, today);
    const auto *simulation = std::get_if<CostSimulation>(&made);
    m_simulation = simulation ? std::optional(*simulation) : std::nullopt;
    m_simulate->setEnabled(simulation);
    m_simulate->setToolTip(simulation ? tr("Opens the cost simulation with these values") : std::get<QString>(made));
}

void RequestOffer::showSuggestion(const FamilyRequest &request)
{
    const auto suggested = intake::suggestedLevel(request);
    const bool shown = suggested && suggested->level != request.level && request.hiring != u"booklet"_s;
    m_level = suggested ? suggested->level : QString();
    m_why->setVisible(shown);
    m_take->setVisible(shown && suggested->fits);
    if (!shown) return;
    m_why->setText(tr("Level suggested: %1. %2").arg(m_level, suggested->why));
    m_take->setText(tr("Take level %1 (Ctrl+L)").arg(m_level));
}

void RequestOffer::showSimulations(const QList<Record> &simulations)
{
    QStringList ids;
    for (const Record &one : simulations) ids << CostSimulation::type.idOf(one.row) + CostSimulation::type.title(one.row);
    if (ids == m_shown) return;
    m_shown = ids;
    while (QLayoutItem *item = m_made->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Record &one : simulations) {
        const auto simulation = recordOf<CostSimulation>(one.row);
        auto *open = new QPushButton(simulation.monthlyCost ? tr("%1: %2 a month").arg(simulation.title, simulation.monthlyCost->shown()) : simulation.title);
        open->setFlat(true);
        open->setAutoDefault(false);
        open->setToolTip(tr("Open this simulation"));
        open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(open, &QPushButton::clicked, this, [this, id = simulation.id] { Q_EMIT openAsked(id); });
        m_made->addWidget(open);
    }
}
