#include "ui/yeartab.h"
#include "models/cost/tables.h"
#include "ui/costfigures.h"
#include "ui/explainedtable.h"
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

YearTab::YearTab(std::function<QDate(QDate)> nextWorkingDay, QWidget *parent)
    : CostView(parent), m_nextWorkingDay(std::move(nextWorkingDay)), m_months(new ExplainedTable(tr("The year, month by month"))),
      m_notices(new ExplainedTable(tr("Contributions to pay to INPS"))), m_notes(new QLabel)
{
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    auto *split = new QSplitter(Qt::Vertical);
    const auto titled = [](const QString &title, QWidget *content) {
        auto *box = new QWidget;
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        auto *label = new QLabel(title);
        QFont font = label->font();
        font.setBold(true);
        label->setFont(font);
        column->addWidget(label);
        column->addWidget(content, 1);
        return box;
    };
    split->addWidget(titled(tr("The year, month by month"), m_months));
    split->addWidget(titled(tr("Contributions to pay to INPS, the worker's share included"), m_notices));
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(split, 1);
    layout->addWidget(m_notes);
}

void YearTab::present(const SimulatedCase &shown)
{
    const cost::Choices &choices = shown.breakdown()->choices;
    const int year = choices.date.year();
    const QDate first(year, 1, 1), last(year, 12, 31);
    cost::Relation relation{shown.record.starts.isValid() ? shown.record.starts : first, std::nullopt};
    if (shown.record.ends.isValid()) relation.end = shown.record.ends;
    const QDate from = std::max(first, shown.tables->first());

    const auto plan = cost::planPeriod(choices, relation, from, last, *shown.tables);
    const auto notices = cost::quarterNotices(choices, relation, from, last, m_nextWorkingDay, *shown.tables);
    QStringList notes;
    if (const auto *p = std::get_if<cost::YearPlan>(&plan)) {
        m_months->present({tr("Pay"), tr("Thirteenth"), tr("Severance (TFR)"), tr("Contributions"), tr("Cost")}, figures::plan(*p));
        notes = p->notes;
    } else {
        m_months->present({}, {});
        notes << std::get<cost::Refusal>(plan).text;
    }
    if (const auto *n = std::get_if<QList<cost::QuarterNotice>>(&notices))
        m_notices->present({tr("INPS"), tr("Cassa Colf"), tr("To pay"), tr("of which the worker's")}, figures::quarters(*n));
    else
        m_notices->present({}, {});
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}
