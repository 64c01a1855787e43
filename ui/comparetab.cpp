#include "ui/comparetab.h"
#include "models/cost/simulationrecord.h"
#include "ui/costfigures.h"
#include "ui/explainedtable.h"
#include "ui/flowlayout.h"
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostKept = 2;

QWidget *titled(const QString &title, std::initializer_list<QWidget *> content)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(title);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    column->addWidget(label);
    for (QWidget *widget : content) column->addWidget(widget);
    return box;
}
} // namespace

CompareTab::CompareTab(QWidget *parent)
    : CostView(parent), m_clear(new QPushButton(tr("&Remove the others"))), m_said(new QLabel),
      m_scenarios(new ExplainedTable(tr("Scenarios side by side"))), m_portal(new ExplainedTable(tr("Contract and portal"))),
      m_portalSaid(new QLabel)
{
    auto *bar = new FlowLayout;
    const std::pair<Variant, QString> variants[] = {{Variant::AsItIs, tr("&Keep this one to compare")},
                                                    {Variant::OneHourMore, tr("One hour &more a week")},
                                                    {Variant::OneLevelHigher, tr("One &level higher")}};
    for (const auto &[variant, name] : variants) {
        auto *button = new QPushButton(name);
        connect(button, &QPushButton::clicked, this, [this, variant = variant] { keep(variant); });
        m_adders << button;
        bar->addWidget(button);
    }
    bar->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &CompareTab::clear);
    for (QLabel *label : {m_said, m_portalSaid}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->hide();
    }
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(titled(tr("Scenarios side by side"), {m_scenarios}));
    split->addWidget(titled(tr("Why the portal shows another figure"), {m_portal, m_portalSaid}));
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_said);
    layout->addWidget(split, 1);
}

void CompareTab::present(const SimulatedCase &shown)
{
    m_shown = shown;
    presentScenarios();
    const auto difference = cost::portalDifference(shown.breakdown()->choices, *shown.tables);
    const auto *found = std::get_if<cost::PortalDifference>(&difference);
    m_portal->setVisible(found);
    m_portalSaid->setVisible(!found);
    if (found) m_portal->present({tr("A year")}, figures::portal(*found));
    else m_portalSaid->setText(std::get<cost::Refusal>(difference).text);
}

void CompareTab::keep(Variant variant)
{
    if (!m_shown.breakdown()) return;
    const cost::Choices &now = m_shown.breakdown()->choices;
    const auto made = variant == Variant::OneHourMore      ? cost::oneHourMore(now, *m_shown.tables)
                      : variant == Variant::OneLevelHigher ? cost::oneLevelHigher(now, *m_shown.tables)
                                                           : cost::simulate(now, *m_shown.tables);
    const auto *breakdown = std::get_if<cost::Breakdown>(&made);
    m_said->setVisible(!breakdown);
    if (!breakdown) return m_said->setText(std::get<cost::Refusal>(made).text);
    m_kept << breakdown->choices;
    presentScenarios();
}

void CompareTab::clear()
{
    m_kept.clear();
    m_said->hide();
    presentScenarios();
}

QList<cost::Breakdown> CompareTab::scenarios() const
{
    QList<cost::Breakdown> all;
    if (!m_shown.breakdown()) return all;
    all << *m_shown.breakdown();
    for (const cost::Choices &choices : m_kept) {
        const auto made = cost::simulate(choices, *m_shown.tables);
        if (const auto *b = std::get_if<cost::Breakdown>(&made)) all << *b;
    }
    return all;
}

void CompareTab::presentScenarios()
{
    const QList<cost::Breakdown> all = scenarios();
    QStringList headers;
    for (qsizetype i = 0; i < all.size(); ++i)
        headers << (i == 0 ? tr("A: this one") : QString(QChar(u'A' + static_cast<char16_t>(i)))) + u'\n' + cost::summary(all.at(i).choices);
    m_scenarios->present(headers, figures::comparison(cost::compare(all)), false);
    for (QPushButton *button : std::as_const(m_adders)) {
        button->setEnabled(m_kept.size() < mostKept);
        button->setToolTip(m_kept.size() < mostKept ? QString() : tr("Three scenarios at most: remove the others first."));
    }
    m_clear->setEnabled(!m_kept.isEmpty());
    m_clear->setToolTip(m_kept.isEmpty() ? tr("There is no other scenario to remove.") : QString());
}
