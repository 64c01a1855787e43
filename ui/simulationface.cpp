#include "ui/simulationface.h"
#include "models/access/session.h"
#include "models/calendar/workingdays.h"
#include "models/cost/comparison.h"
#include "models/cost/simulationrecord.h"
#include "models/cost/tables.h"
#include "reports/simulationreport.h"
#include "reports/simulationwords.h"
#include "ui/comparetab.h"
#include "ui/costsummary.h"
#include "ui/costtab.h"
#include "ui/endtab.h"
#include "ui/extrastab.h"
#include "ui/noticebar.h"
#include "ui/recordform.h"
#include "ui/reliefstab.h"
#include "ui/simulationform.h"
#include "ui/yeartab.h"
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SimulationFace::SimulationFace(const Desk &desk, QObject *parent) : RecordFace(parent), m_desk(desk) {}

QWidget *SimulationFace::lay(RecordForm &form)
{
    m_fields = &form;
    m_form = new SimulationForm(form, m_desk.tables);
    return m_form;
}

QWidget *SimulationFace::beside()
{
    m_beside = new QWidget;
    m_badge = new NoticeBar;
    m_badge->setObjectName(u"tableBadge"_s);
    m_summary = new CostSummary;
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"costTabs"_s);
    m_compare = new CompareTab;
    addTab(new CostTab, tr("&Cost"));
    addTab(new YearTab(&milan::nextWorkingDay), tr("The &year"));
    addTab(m_compare, tr("Co&mpare"));
    addTab(new EndTab(&milan::nextWorkingDay), tr("E&nd of the contract"));
    addTab(new ExtrasTab, tr("E&xtra work"));
    addTab(new ReliefsTab, tr("&Reliefs, if due"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &SimulationFace::presentTab);
    auto *layout = new QVBoxLayout(m_beside);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(m_badge);
    layout->addWidget(m_summary);
    layout->addWidget(m_tabs, 1);
    return m_beside;
}

void SimulationFace::addTab(CostView *view, const QString &name) { m_tabs->addTab(view, name); }

void SimulationFace::follow(const Row &row)
{
    m_case.record = recordOf<CostSimulation>(row);
    m_case.outcome = cost::simulateRecord(m_case.record, m_desk.tables);
    m_case.today = m_desk.today();
    m_case.tables = &m_desk.tables;
    m_form->follow(m_case.record);
    m_form->point(m_case.refusal());
    m_summary->present(m_case);
    presentTab();
    checkFreshness();
}

void SimulationFace::presentTab()
{
    // Only the tab a person looks at works; a refusal is said once, above.
    m_tabs->setEnabled(m_case.breakdown());
    if (auto *view = qobject_cast<CostView *>(m_tabs->currentWidget()); view && m_case.breakdown()) view->present(m_case);
}

void SimulationFace::checkFreshness()
{
    if (m_case.record.id == m_checked) return;
    m_checked = m_case.record.id;
    const cost::Freshness fresh = cost::freshnessOf(m_case.record, m_case.today, m_desk.tables);
    if (fresh == cost::Freshness::Current) return m_badge->hide();
    CostSimulation today = m_case.record;
    today.date = std::min(m_case.today, m_desk.tables.last());
    const auto now = cost::simulateRecord(today, m_desk.tables);
    QString text = fresh == cost::Freshness::NewerTable
                       ? tr("Worked out with the table of %1; a newer one is in force.").arg(m_case.record.table)
                       : tr("The figures of the %1 table have been corrected since this was saved.").arg(m_case.record.table);
    const auto *b = std::get_if<cost::Breakdown>(&now);
    if (b && m_case.record.monthlyCost)
        text += u' ' + tr("Today it would cost %1 a month (%2).")
                           .arg(b->totals.monthlyCost.shown(), cost::signedAmount(b->totals.monthlyCost - *m_case.record.monthlyCost));
    m_badge->say(text, {{tr("Recalculate with today's table"), [this] { recalculateForToday(); }}, {tr("Leave it as it is"), [] {}}});
}

void SimulationFace::recalculateForToday()
{
    Row row = m_fields->row();
    row[CostSimulation::type.indexOf("date")] = std::min(m_case.today, m_desk.tables.last());
    m_fields->put(row);
    Q_EMIT m_fields->edited();
}

Row SimulationFace::completed(Row row) const
{
    auto record = recordOf<CostSimulation>(row);
    if (record.site.isEmpty()) record.site = m_desk.author().siteId;
    if (record.author.isEmpty()) record.author = m_desk.author().operatorId;
    if (record.title.isEmpty()) record.title = chosenInShort(cost::choicesOf(record));
    const auto outcome = cost::simulateRecord(record, m_desk.tables);
    if (const auto *b = std::get_if<cost::Breakdown>(&outcome)) record = cost::withResult(record, *b, m_desk.tables);
    return rowOf(record);
}

std::optional<Printout> SimulationFace::printout(const Row &row, const QHash<QString, QString> &titles, const PrintContext &context) const
{
    const QList<cost::Breakdown> scenarios = m_compare->scenarios();
    if (scenarios.size() > 1) return comparisonPrintout(scenarios, context);
    const auto record = recordOf<CostSimulation>(row);
    const auto outcome = cost::simulateRecord(record, m_desk.tables);
    const auto *b = std::get_if<cost::Breakdown>(&outcome);
    if (!b) return {};
    SimulationSheet sheet = sheetOf(*b, context, m_desk.tables);
    sheet.madeFor = titles.value(record.person);
    return simulationPrintout(*b, sheet);
}
