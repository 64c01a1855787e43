#include "ui/reliefstab.h"
#include "ui/costfigures.h"
#include "ui/explainedtable.h"
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReliefsTab::ReliefsTab(QWidget *parent)
    : CostView(parent), m_income(new QLineEdit), m_isee(new QLineEdit), m_rate(new QComboBox), m_table(new ExplainedTable(tr("Reliefs, if due")))
{
    auto *intro = new QLabel(tr("Money that may come back to the family. It is never taken off the cost: each condition is for a person to check."));
    intro->setWordWrap(true);
    for (QLineEdit *edit : {m_income, m_isee}) {
        edit->setMaximumWidth(160);
        edit->setAlignment(Qt::AlignRight);
        edit->setPlaceholderText(tr("not known"));
        connect(edit, &QLineEdit::textEdited, this, &ReliefsTab::presentReliefs);
    }
    m_rate->addItem(tr("not known"));
    // The IRPEF (income tax) rates of 2026 by band of income, TUIR art. 11.
    for (const int percent : {23, 33, 43}) m_rate->addItem(u"%1 %"_s.arg(percent), percent);
    connect(m_rate, &QComboBox::activated, this, &ReliefsTab::presentReliefs);
    auto *form = new QFormLayout;
    form->addRow(tr("Income of who pays, a year (€)"), m_income);
    form->addRow(tr("ISEE of the family (€)"), m_isee);
    form->addRow(tr("Highest tax rate of who pays"), m_rate);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(m_table, 1);
}

void ReliefsTab::present(const SimulatedCase &shown)
{
    m_shown = shown;
    presentReliefs();
}

void ReliefsTab::presentReliefs()
{
    if (!m_shown.breakdown()) return;
    cost::ReliefSituation situation = cost::situationOf(*m_shown.breakdown());
    situation.income = Cents::read(m_income->text());
    situation.isee = Cents::read(m_isee->text());
    if (m_rate->currentIndex() > 0) situation.marginalRate = Decimal{m_rate->currentData().toInt() * Decimal::one / 100};
    m_table->present({tr("If due, a year")}, figures::reliefs(cost::reliefs(situation)));
}
