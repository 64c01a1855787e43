#include "ui/costtab.h"
#include "models/cost/explanation.h"
#include "ui/costfigures.h"
#include "ui/explainedtable.h"
#include "ui/flowlayout.h"
#include <QButtonGroup>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CostTab::CostTab(QWidget *parent)
    : CostView(parent), m_views(new QButtonGroup(this)), m_table(new ExplainedTable(tr("Breakdown of the cost"))), m_assumptions(new QLabel)
{
    auto *bar = new FlowLayout;
    const std::pair<View, QString> views[] = {{Lines, tr("&Month and year")}, {Hour, tr("An &hour worked")},
                                              {Aside, tr("To &set aside")}, {Worker, tr("The &worker's pay")}};
    for (const auto &[view, name] : views) {
        auto *button = new QToolButton;
        button->setText(name);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_views->addButton(button, view);
        bar->addWidget(button);
    }
    m_views->button(Lines)->setChecked(true);
    connect(m_views, &QButtonGroup::idClicked, this, &CostTab::presentView);

    m_assumptions->setObjectName(u"assumptions"_s);
    m_assumptions->setTextFormat(Qt::PlainText);
    m_assumptions->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    auto *assumed = new QScrollArea; // the figures come first
    assumed->setFrameShape(QFrame::NoFrame);
    assumed->setWidgetResizable(true);
    assumed->setWidget(m_assumptions);
    assumed->setMaximumHeight(5 * fontMetrics().lineSpacing());
    layout->addWidget(assumed);
}

void CostTab::present(const SimulatedCase &shown)
{
    m_shown = shown;
    presentView();
    QStringList sentences;
    const cost::Breakdown &breakdown = *shown.breakdown();
    for (const cost::Assumption a : breakdown.assumptions) sentences << u"• "_s + cost::sentence(a, breakdown);
    m_assumptions->setVisible(!sentences.isEmpty());
    m_assumptions->setText(tr("Assumed:") + u'\n' + sentences.join(u'\n'));
}

void CostTab::presentView()
{
    const cost::Breakdown *b = m_shown.breakdown();
    if (!b) return;
    switch (static_cast<View>(m_views->checkedId())) {
    case Lines: return m_table->present({tr("A month"), tr("A year")}, figures::breakdown(*b));
    case Hour: return m_table->present({tr("Amount")}, figures::hourWorked(cost::perHourWorked(*b)));
    case Aside: return m_table->present({tr("A month")}, figures::setAside(*b));
    case Worker: return m_table->present({tr("A month")}, figures::worker(*b));
    }
}
