#include "ui/costsummary.h"
#include "models/cost/setaside.h"
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QLabel *sized(QLabel *label, double scale, bool bold)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(bold);
    label->setFont(font);
    return label;
}
} // namespace

CostSummary::CostSummary(QWidget *parent) : QFrame(parent), m_figures(new QWidget), m_refusal(new QLabel)
{
    setObjectName(u"costSummary"_s);
    setFrameShape(StyledPanel);
    auto *grid = new QGridLayout(m_figures);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(2);
    m_month = sized(new QLabel, 2.2, true);
    m_month->setObjectName(u"monthlyCost"_s);
    m_month->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *caption = new QLabel(tr("What it costs the family a month"));
    caption->setWordWrap(true);
    grid->addWidget(caption, 0, 0);
    grid->addWidget(m_month, 1, 0, 2, 1);
    m_year = addFigure(tr("A year"), "yearlyCost");
    m_hour = addFigure(tr("An hour worked"), "hourCost");
    m_aside = addFigure(tr("To set aside a month"), "setAside");
    m_worker = addFigure(tr("The worker receives a month"), "workerNet");
    m_effective = addFigure(tr("Effective hourly pay, for INPS"), "effectiveHourly");
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_refusal->setWordWrap(true);
    m_refusal->setObjectName(u"refusal"_s);
    m_refusal->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_figures);
    layout->addWidget(m_refusal);
}

QLabel *CostSummary::addFigure(const QString &name, const char *objectName)
{
    auto *grid = static_cast<QGridLayout *>(m_figures->layout());
    const int row = grid->count() <= 2 ? 0 : (grid->count() - 2) / 2;
    auto *value = sized(new QLabel, 1.1, true);
    value->setObjectName(QLatin1String(objectName));
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(name);
    auto *caption = new QLabel(name);
    caption->setWordWrap(true);
    grid->addWidget(caption, row, 1);
    grid->addWidget(value, row, 2);
    return value;
}

void CostSummary::present(const SimulatedCase &shown)
{
    m_figures->setVisible(shown.breakdown());
    m_refusal->setVisible(!shown.breakdown());
    if (const cost::Refusal *refusal = shown.refusal()) {
        m_refusal->setText(tr("It cannot be simulated yet: %1").arg(refusal->text));
        return;
    }
    const cost::Breakdown &b = *shown.breakdown();
    m_month->setText(b.totals.monthlyCost.shown());
    m_month->setAccessibleName(tr("What it costs the family a month: %1").arg(b.totals.monthlyCost.shown()));
    m_year->setText(b.totals.yearlyCost.shown());
    m_hour->setText(cost::perHourWorked(b).cost.amount.shown());
    m_aside->setText(cost::setAside(b).total.shown());
    m_worker->setText(b.totals.workerNetMonth.shown());
    m_effective->setText(b.totals.effectiveHourly.shown());
}
