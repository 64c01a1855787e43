#include "ui/hirequestions.h"
#include "models/intake/offer.h"
#include "ui/amounteditor.h"
#include "ui/flowlayout.h"
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

HireQuestions::HireQuestions(QWidget *parent) : QWidget(parent), m_pay(new AmountEditor(Field::Kind::Money)), m_unit(new QLabel), m_raised(new QLabel), m_label(new QLabel(tr("&Compared with the simulation"))), m_simulation(new QComboBox)
{
    auto *label = new QLabel(tr("&Pay agreed"));
    label->setBuddy(m_pay);
    m_pay->setObjectName(u"hirePay"_s);
    m_pay->setAccessibleName(tr("Pay agreed"));
    m_label->setBuddy(m_simulation);
    m_simulation->setObjectName(u"hireSimulation"_s);
    m_simulation->setAccessibleName(tr("Simulation the contract is compared with"));
    m_simulation->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_raised->setObjectName(u"hireRaised"_s);
    m_raised->setTextFormat(Qt::PlainText);
    m_raised->setWordWrap(true);
    auto *both = new QVBoxLayout(this);
    both->setContentsMargins(0, 0, 0, 0);
    auto *line = new FlowLayout;
    line->setContentsMargins(0, 0, 0, 0);
    both->addLayout(line);
    both->addWidget(m_raised);
    for (QWidget *one : std::initializer_list<QWidget *>{label, m_pay, m_unit, m_label, m_simulation}) line->addWidget(one);
}

void HireQuestions::ask(const QString &proposal, const shortlist::Table &table, const cost::Tables &tables, QDate today)
{
    const FamilyRequest request = table.asked();
    const auto least = request.pay ? shortlist::leastAgreed(proposal, table, tables, today) : std::nullopt;
    const bool raised = least && *least > *request.pay;
    m_pay->setValue(raised ? QVariant::fromValue(*least) : request.pay ? QVariant::fromValue(*request.pay) : QVariant());
    m_raised->setText(raised ? tr("The request offers %1, which is under the minimum for this worker: at least %2 is due. Agree on it with the family first.").arg(request.pay->shown(), least->shown()) : QString());
    m_raised->setVisible(raised);
    m_unit->setText(intake::isPaidByHour(request.schedule) ? tr("an hour, before contributions") : tr("a month, before contributions"));
    m_simulation->clear();
    m_simulation->addItem(tr("None"), QString());
    const QList<CostSimulation> all = shortlist::simulationsFor(table);
    for (const CostSimulation &one : all)
        m_simulation->addItem(tr("%1, of %2").arg(one.title, QLocale().toString(one.date, QLocale::ShortFormat)), one.id);
    m_simulation->setCurrentIndex(m_simulation->findData(shortlist::proposedSimulation(table)));
    m_label->setVisible(!all.isEmpty());
    m_simulation->setVisible(!all.isEmpty());
}

shortlist::Agreed HireQuestions::agreed() const
{
    const QVariant pay = m_pay->value();
    return {pay.isValid() ? std::optional(pay.value<Cents>()) : std::nullopt, m_simulation->currentData().toString()};
}

QString HireQuestions::unread() const { return m_pay->unread(); }

void HireQuestions::focusPay() { m_pay->setFocus(Qt::OtherFocusReason); }
