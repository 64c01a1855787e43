#include "ui/placementaround.h"
#include "models/calendar/workingdays.h"
#include "models/cost/simulationrecord.h"
#include "models/cost/tables.h"
#include "models/practices/contract.h"
#include "models/practices/contractcost.h"
#include "models/records/feedback.h"
#include "models/records/identifier.h"
#include "models/records/meeting.h"
#include "models/store/store.h"
#include "ui/costsummary.h"
#include "ui/costtab.h"
#include "ui/endingquestions.h"
#include "ui/endtab.h"
#include "ui/recordrights.h"
#include "ui/relatedlist.h"
#include "ui/supportsteps.h"
#include "ui/theme.h"
#include <QLabel>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int tableLines = 18;

// Begins with who ended the contract and when.
class ContractEnd : public EndTab {
public:
    explicit ContractEnd(const Placement &placement) : EndTab(&milan::nextWorkingDay), m_placement(placement) {}

protected:
    Row proposed(const SimulatedCase &shown) const override
    {
        auto questions = recordOf<EndingQuestions>(EndTab::proposed(shown));
        if (m_placement.starts.isValid()) questions.start = m_placement.starts;
        if (!m_placement.endedOn.isValid() && !shown.record.ends.isValid()) questions.last = std::max(shown.today, questions.start);
        if (m_placement.endedBy == u"worker") questions.endedBy = u"worker"_s;
        else if (!m_placement.endedBy.isEmpty() && m_placement.endedBy != u"family" && m_placement.endedBy != u"death") questions.endedBy = u"term"_s;
        return rowOf(questions);
    }

private:
    const Placement &m_placement;
};
} // namespace

PlacementAround::PlacementAround(const Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_tabs(new QTabWidget), m_steps(new SupportSteps(desk)), m_summary(new CostSummary), m_cost(new CostTab),
      m_end(new ContractEnd(m_placement)), m_differences(new QLabel)
{
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"contractTabs"_s);
    m_tabs->addTab(m_steps, tr("&Support"));
    m_tabs->addTab(makeCost(), tr("&Cost"));
    m_tabs->addTab(m_end, tr("E&nd"));
    addList(Meeting::type, tr("Mee&tings"), {"starts", "kind", "state", "outcome"});
    addList(Feedback::type, tr("Eva&luations"), {"about", "from_whom", "state", "asked_on", "overall"});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::grid, 0, 0, 0);
    layout->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PlacementAround::present);
    connect(&desk.store, &Store::changed, this, [this](const RecordType *type) {
        if (type != &CostSimulation::type) return;
        m_simulationRead.clear();
        readSimulation();
    });
}

QWidget *PlacementAround::makeCost()
{
    auto *page = new QWidget;
    m_differences->setObjectName(u"differences"_s);
    m_differences->setWordWrap(true);
    m_differences->setTextFormat(Qt::PlainText);
    m_differences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, theme::grid, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_differences);
    auto *room = new QWidget; // keeps what is above at the top while there is no cost
    auto *within = new QVBoxLayout(room);
    within->setContentsMargins(0, 0, 0, 0);
    within->addWidget(m_cost);
    layout->addWidget(room, 1);
    room->setMinimumHeight(page->fontMetrics().lineSpacing() * tableLines);
    auto *scroll = new QScrollArea; // large text needs more than the page
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    return scroll;
}

RelatedList *PlacementAround::addList(const RecordType &type, const QString &name, const QList<QByteArray> &columns)
{
    auto *list = new RelatedList(m_desk.store, type, columns);
    const int at = m_tabs->addTab(list, name);
    connect(list, &RelatedList::openAsked, this, &PlacementAround::openAsked);
    connect(list, &RelatedList::newAsked, this, [this, &type] { begin(type); });
    connect(list, &RelatedList::shown, this, [this, list, name, at] { m_tabs->setTabText(at, list->total() > 0 ? u"%1 (%2)"_s.arg(name).arg(list->total()) : name); });
    m_lists << list;
    return list;
}

void PlacementAround::follow(const Placement &placement)
{
    const bool other = placement.id != m_placement.id;
    m_placement = placement;
    m_steps->follow(placement);
    const int open = m_steps->open();
    m_tabs->setTabText(0, open ? tr("&Support (%1)").arg(open) : tr("&Support"));
    m_case.record = practices::simulationOf(placement, std::min(practices::payDay(placement, m_desk.today()), m_desk.tables.last()));
    m_atMinimum = !placement.pay || practices::underMinimum(placement, m_desk.tables, m_desk.today());
    if (m_atMinimum) {
        m_case.record.payBasis = u"minimum"_s;
        m_case.record.pay.reset();
    }
    m_case.outcome = cost::simulateRecord(m_case.record, m_desk.tables);
    m_case.today = m_desk.today();
    m_case.tables = &m_desk.tables;
    present();
    readSimulation();
    compare();
    if (!other) return;
    for (RelatedList *list : std::as_const(m_lists)) list->ask({{&list->type(), {}, {{"placement", Condition::Test::Is, {placement.id}}}, {}, false}});
}

void PlacementAround::setReadOnly(bool readOnly)
{
    m_steps->setReadOnly(readOnly);
    for (RelatedList *list : std::as_const(m_lists)) {
        const QString no = reasonAgainst(m_desk.session, rightToEdit(list->type()));
        list->setNoNew(!no.isEmpty() ? no : m_placement.protocol.isEmpty() ? tr("Save the contract first.") : QString());
    }
}

// Only the side a person looks at works.
void PlacementAround::present()
{
    if (!m_case.tables) return;
    QWidget *shown = m_tabs->currentWidget();
    if (shown && shown->isAncestorOf(m_summary)) {
        m_summary->present(m_case);
        m_cost->setVisible(m_case.breakdown());
        if (m_case.breakdown()) m_cost->present(m_case);
    }
    m_end->setEnabled(m_case.breakdown());
    if (shown == m_end && m_case.breakdown()) m_end->present(m_case);
}

void PlacementAround::readSimulation()
{
    if (m_placement.simulation == m_simulationRead) return;
    m_simulationRead = m_placement.simulation;
    m_simulation.reset();
    if (m_simulationRead.isEmpty()) return;
    whenDone(
        m_desk.store.find(CostSimulation::type, m_simulationRead), this,
        [this, id = m_simulationRead](const std::optional<Record> &found) {
            if (id != m_placement.simulation) return;
            m_simulation = found ? std::optional(recordOf<CostSimulation>(found->row)) : std::nullopt;
            compare();
        },
        [this](const std::exception &e) { m_differences->setText(QString::fromUtf8(e.what())); });
}

void PlacementAround::compare()
{
    QStringList lines;
    if (m_atMinimum) lines << (m_placement.pay ? tr("The cost is that of the minimum: the pay agreed is under it.") : tr("The cost is that of the minimum, while no pay is written."));
    if (m_placement.simulation.isEmpty()) lines << tr("No simulation is named: choose it among the fields of the pay, to see where the contract differs.");
    if (m_simulation) {
        const QStringList differences = practices::differences(m_placement, *m_simulation, m_desk.tables);
        lines << (differences.isEmpty() ? tr("As in the simulation “%1”.") : tr("Other than in the simulation “%1”:")).arg(m_simulation->title) << differences;
    }
    m_differences->setText(lines.join(u'\n'));
}

void PlacementAround::begin(const RecordType &type)
{
    Row row = type.newRow();
    row[0] = newIdentifier();
    const auto set = [&](const char *column, const QVariant &value) {
        if (const auto at = type.find(column)) row[*at] = value;
    };
    set("placement", m_placement.id);
    set("request", m_placement.request);
    set("candidacy", m_placement.candidacy);
    set("person", m_placement.employer);
    if (&type == &Meeting::type) set("kind", u"contract"_s);
    Q_EMIT newAsked(&type, row);
}
